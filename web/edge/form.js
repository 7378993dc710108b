/**
 * The radio buttons that the reader has chosen before anything listened.
 * @param {Element} element holds radio buttons; the printed choice has the attribute `checked`
 * @returns {HTMLInputElement[]}
 */
export const earlyChoices = (element) => [...element.querySelectorAll('input:checked:not([checked])')];

/**
 * Chooses them anew, now that something listens.
 * @param {HTMLInputElement[]} inputs
 */
export function repeatChoices(inputs) {
  for (const input of inputs) {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
