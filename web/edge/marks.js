/**
 * The mark of a printed drawing that the pointer is on.
 * @param {PointerEvent} event heard by the drawings' place
 * @returns {number[]} series, datum, and the pointer's place in pixels; empty where there is no mark
 */
export function markUnder({ target, currentTarget, clientX, clientY }) {
  const mark = target instanceof Element ? target.closest('[ecmeta_series_index][ecmeta_data_index]') : null;
  if (!mark || !(currentTarget instanceof Element)) return [];
  const { left, top } = currentTarget.getBoundingClientRect();
  const index = (/** @type {string} */ name) => Number(mark.getAttribute(`ecmeta_${name}_index`));
  return [index('series'), index('data'), clientX - left, clientY - top];
}

/**
 * A row of a figure's table, by its place before any sorting.
 * @param {Element} within an element of the figure
 * @param {number} at which row, counted from 0 and without those of policy changes
 * @returns {HTMLTableRowElement | undefined}
 */
export function tableRow(within, at) {
  const rows = within.closest('.figure')?.querySelectorAll('.figure-table tbody tr:not(.policy-row)') ?? [];
  return [...rows].find((row, place) => Number(row.dataset.at ?? place) === at);
}

/**
 * What the table of a figure says of one number.
 * @param {Element} within an element of the figure
 * @param {number} at which row, counted from 0 and without those of policy changes
 * @returns {string[]} group, label, value, interval, status, formula, source, doubt, the address of its card, its id;
 *   empty where there is none. Nothing if there is no such row.
 */
export function rowWords(within, at) {
  const row = tableRow(within, at);
  if (!row) return [];
  const parts = ['.group', 'th', '.number', '.number + .number', '.status', '.formula', '.origin a', '.anomalies p'];
  const words = parts.map((part) => row.querySelector(part)?.textContent ?? '');
  const value = row.querySelector('.number').firstChild;
  words[2] = value.textContent;
  const card = value instanceof HTMLAnchorElement ? value : null;
  return [...words, card?.getAttribute('href') ?? '', new URLSearchParams(card?.search).get('figure') ?? ''];
}
