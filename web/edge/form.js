/** @typedef {{ field: HTMLInputElement | HTMLTextAreaElement, value: string }} Answer */

const isChoice = (/** @type {any} */ { type }) => type === 'radio' || type === 'checkbox';

/**
 * What the reader has answered before anything listened: chosen, typed, pasted or picked as a file.
 * @param {Element} element holds the fields; their attributes are what was printed
 * @returns {Answer[]}
 */
export const earlyAnswers = (element) =>
  [.../** @type {NodeListOf<any>} */ (element.querySelectorAll('input, textarea'))]
    .filter((field) => (isChoice(field) ? field.checked && !field.defaultChecked : field.value !== field.defaultValue))
    .map((field) => ({ field, value: field.value }));

/**
 * Answers anew, now that something listens.
 * @param {Answer[]} answers
 */
export function repeatAnswers(answers) {
  for (const { field, value } of answers) {
    const typed = !isChoice(field) && field.type !== 'file';
    if (typed) field.value = value;
    else if (field instanceof HTMLInputElement && isChoice(field)) field.checked = true;
    field.dispatchEvent(new Event(typed ? 'input' : 'change', { bubbles: true }));
  }
}
