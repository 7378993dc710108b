/**
 * Policy changes under the pointer. Close ones share a badge above the plot, whose text is their first and last number
 * ("31–36") in the list below the drawing: the badge opens into these lines.
 */

import { MARK, indicesOf } from './marks.js';

/** Shapes of a change within another's badge: its line, and its hit area (`timeline.js`). */
const WITHOUT_BADGE = 2;

/**
 * Returns the lines of the list for the badge or the marker at a place.
 * @param {Element[]} under the elements there, the uppermost first
 * @returns {HTMLLIElement[]} in chronological order; empty where there is neither
 */
export function policiesUnder(under) {
  for (const mark of under.map((element) => element.closest(MARK)).filter(Boolean)) {
    const [series, own] = indicesOf(mark);
    const datum = Number(own);
    const lineAt = (/** @type {number} */ at) => mark.closest('.figure').querySelector(`[data-policy="${series}-${at}"]`);
    const shapesAt = (/** @type {number} */ at) =>
      mark.closest('svg').querySelectorAll(`[ecmeta_series_index="${series}"][ecmeta_data_index="${at}"]`).length;
    if (!lineAt(datum)) continue;
    let last = datum;
    if (shapesAt(datum) > WITHOUT_BADGE) while (shapesAt(last + 1) === WITHOUT_BADGE) last += 1;
    return Array.from({ length: last - datum + 1 }, (_, at) => /** @type {HTMLLIElement} */ (lineAt(datum + at)));
  }
  return [];
}

/**
 * Returns the tooltip lines of policy changes: the number, day and title of each.
 * @param {HTMLLIElement[]} policies
 * @returns {HTMLElement[]}
 */
export function linesOfPolicies(policies) {
  const list = document.createElement('ol');
  const [first] = policies;
  list.start = [...first.parentElement.children].indexOf(first) + 1;
  list.append(
    ...policies.map((policy) => {
      const line = document.createElement('li');
      line.append(...[...policy.querySelector('strong').childNodes].map((node) => node.cloneNode(true)));
      return line;
    }),
  );
  return [list];
}
