/**
 * The rows of a figure's table: the one place where scripts read what `src/app/figure/table.rs` writes. Pointer, keys,
 * sound and the messages of an embed take a number from here.
 */

/**
 * A number of a figure, in the words of the page's language; texts are empty where there is none.
 * @typedef {object} Row
 * @property {string} group
 * @property {string} label what it counts, or when
 * @property {string} value as shown, with its unit where it has one
 * @property {string} interval in which rounding leaves the number
 * @property {string} status published, derived or another
 * @property {string} formula of a derived number
 * @property {string} source
 * @property {string} anomaly its disagreement with other numbers
 * @property {string} card the address of its card, from this page
 * @property {string} id of the figure in the dataset
 * @property {string[]} marks its marks in the drawing, `series-datum` by ECharts' indices
 * @property {number} number its value, rounded to what can be heard; `NaN` where there is none
 * @property {number} lower the lower end of its interval; `NaN` where it cannot be told from the value
 * @property {number} upper the upper end
 * @property {string} unit only where the table has several
 */

/** Selects the rows of numbers: policy changes have rows of their own. */
const NUMBERS = '.figure-table tbody tr:not(.policy-row)';

/**
 * Returns the rows of a figure's table, in the order of the page before any sorting.
 * @param {Element} within an element of the figure, or its table
 * @returns {HTMLTableRowElement[]}
 */
export function tableRows(within) {
  const rows = [.../** @type {NodeListOf<HTMLTableRowElement>} */ (within.closest('.figure')?.querySelectorAll(NUMBERS) ?? [])];
  const place = new Map(rows.map((row, at) => [row, Number(row.dataset.at ?? at)]));
  return rows.sort((one, other) => place.get(one) - place.get(other));
}

/**
 * Reads a row.
 * @param {HTMLTableRowElement} row
 * @returns {Row}
 */
export function readRow(row) {
  const text = (/** @type {string} */ selector) => row.querySelector(selector)?.textContent ?? '';
  const cell = /** @type {HTMLElement} */ (row.querySelector('.number'));
  // The value is the first node of its cell; a note on an anomaly follows.
  const value = cell.firstChild;
  const card = value instanceof Element ? (value.getAttribute('href') ?? '') : '';
  const number = (/** @type {string | undefined} */ words) => (words ? Number(words) : NaN);
  return {
    group: text('.group'),
    label: text('th'),
    value: value.textContent,
    interval: text('.number + .number'),
    status: text('.status'),
    formula: text('.formula'),
    source: text('.origin a'),
    anomaly: text('.anomalies p'),
    card,
    id: new URLSearchParams(card.replace(/^[^?]*/, '')).get('figure') ?? '',
    marks: (row.dataset.marks ?? '').split(' ').filter(Boolean),
    number: number(cell.dataset.value),
    lower: number(cell.dataset.lo),
    upper: number(cell.dataset.hi),
    unit: cell.dataset.unit ?? '',
  };
}
