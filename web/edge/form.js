/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */
/** @typedef {{ field: Field, value: string }} Answer */

/** @returns {field is HTMLInputElement} */
const isButton = (/** @type {any} */ field) => field.type === 'radio' || field.type === 'checkbox';

/** Returns the prerendered choice of a drop-down. */
const printedChoice = (/** @type {HTMLSelectElement} */ { options }) =>
  ([...options].find((option) => option.defaultSelected) ?? options[0])?.value ?? '';

const isChanged = (/** @type {any} */ field) => {
  if (isButton(field)) return field.checked && !field.defaultChecked;
  return field.value !== (field instanceof HTMLSelectElement ? printedChoice(field) : field.defaultValue);
};

/**
 * Returns the reader's input before hydration: choices, text typed or pasted, files picked.
 * @param {Element} element holds the fields; their attributes are the prerendered state
 * @returns {Answer[]}
 */
export const earlyAnswers = (element) =>
  [.../** @type {NodeListOf<Field>} */ (element.querySelectorAll('input, textarea, select'))]
    .filter(isChanged)
    .map((field) => ({ field, value: field.value }));

/**
 * Sets the answers again, once listeners are attached.
 * @param {Answer[]} answers
 */
export function repeatAnswers(answers) {
  for (const { field, value } of answers) {
    const typed = !isButton(field) && field.type !== 'file' && !(field instanceof HTMLSelectElement);
    if (isButton(field)) field.checked = true;
    else if (field.type !== 'file') field.value = value;
    field.dispatchEvent(new Event(typed ? 'input' : 'change', { bubbles: true }));
  }
}

/**
 * Withdraws a choice: the field returns to its prerendered state. Typed text stays.
 * @param {Answer} answer
 */
export function withdrawAnswer({ field }) {
  if (field instanceof HTMLSelectElement) field.value = printedChoice(field);
  else if (isButton(field)) {
    const group = field.closest('fieldset') ?? field.parentElement;
    // Chart and table are switched without a script.
    if (group.matches('.control-mode')) return;
    for (const other of group.querySelectorAll('input')) other.checked = other.defaultChecked;
  }
}
