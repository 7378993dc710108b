/** Selects the marks in a drawing: of numbers, and of policy changes. */
export const MARK = '[ecmeta_data_index]:not([ecmeta_silent])';

/**
 * Returns ECharts' indices of a mark, series and datum, as its attributes have them.
 * @param {Element} mark
 */
export const indicesOf = (mark) => ['series', 'data'].map((name) => mark.getAttribute(`ecmeta_${name}_index`));

/**
 * Returns a row of a figure's table, by its index before any sorting.
 * @param {Element} within an element of the figure
 * @param {number} at which row, counted from 0 and without those of policy changes
 * @returns {HTMLTableRowElement | undefined}
 */
export function tableRow(within, at) {
  const rows = within.closest('.figure')?.querySelectorAll('.figure-table tbody tr:not(.policy-row)') ?? [];
  return [...rows].find((row, place) => Number(row.dataset.at ?? place) === at);
}

/**
 * Returns the words of one number in a figure's table.
 * @param {Element} within an element of the figure
 * @param {number} at row index, from 0 and without the rows of policy changes
 * @returns {string[]} the result of `wordsOf`; empty if there is no such row
 */
export function rowWords(within, at) {
  const row = tableRow(within, at);
  return row ? wordsOf(row) : [];
}

/**
 * Returns the words of a row.
 * @param {HTMLTableRowElement} row
 * @returns {string[]} group, label, value, interval, status, formula, source, doubt, the address of its card, its id;
 *   empty where there is none
 */
export function wordsOf(row) {
  const parts = ['.group', 'th', '.number', '.number + .number', '.status', '.formula', '.origin a', '.anomalies p'];
  const words = parts.map((part) => row.querySelector(part)?.textContent ?? '');
  const value = row.querySelector('.number').firstChild;
  words[2] = value.textContent;
  const card = value instanceof HTMLAnchorElement ? value : null;
  return [...words, card?.getAttribute('href') ?? '', new URLSearchParams(card?.search).get('figure') ?? ''];
}
