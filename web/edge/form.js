/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */
/** @typedef {{ field: Field, value: string }} Answer */

/** @returns {field is HTMLInputElement} */
const isButton = (/** @type {any} */ field) => field.type === 'radio' || field.type === 'checkbox';

/** What a drop-down was prerendered with. */
const printedChoice = (/** @type {HTMLSelectElement} */ { options }) =>
  ([...options].find((option) => option.defaultSelected) ?? options[0])?.value ?? '';

const isChanged = (/** @type {any} */ field) => {
  if (isButton(field)) return field.checked && !field.defaultChecked;
  return field.value !== (field instanceof HTMLSelectElement ? printedChoice(field) : field.defaultValue);
};

/**
 * What the reader has answered before anything listened: chosen, typed, pasted or picked as a file.
 * @param {Element} element holds the fields; their attributes are what was prerendered
 * @returns {Answer[]}
 */
export const earlyAnswers = (element) =>
  [.../** @type {NodeListOf<Field>} */ (element.querySelectorAll('input, textarea, select'))]
    .filter(isChanged)
    .map((field) => ({ field, value: field.value }));

/**
 * Answers anew, now that something listens.
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
 * Takes a choice back: the field stands where it was prerendered. What was typed stays.
 * @param {Answer} answer
 */
export function withdrawAnswer({ field }) {
  if (field instanceof HTMLSelectElement) field.value = printedChoice(field);
  else if (isButton(field)) {
    const group = field.closest('fieldset') ?? field.parentElement;
    // Chart and table change places without a script.
    if (group.matches('.control-mode')) return;
    for (const other of group.querySelectorAll('input')) other.checked = other.defaultChecked;
  }
}
