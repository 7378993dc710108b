/**
 * Shows the figures before and after a policy change, while the reader points at its marker or is at its line in the
 * list. It is loaded with ECharts: before that, the markers are lines with a number.
 *
 * A line of the list names its mark (`data-policy="series-datum"`) and its distance from the left edge in CSS px of
 * either drawing (`data-narrow`, `data-wide`); `.sides` lies over the drawings.
 */

import { textScale } from '../edge/style.js';

/** Event of a live drawing: the mark under the pointer, `{ series, datum }`. */
export const MARK = 'crossings:mark';

/** Widths of the drawings in CSS px, and the container width below which the narrow one is shown (`Layout` in Rust). */
const NARROW = 304;
const WIDE = 640;
const NARROW_BELOW = 560;

/**
 * Returns the line of the list that an event concerns.
 * @param {Event} event
 * @returns {HTMLElement | null | undefined}
 */
function lineOf({ target, detail }) {
  if (!(target instanceof Element)) return null;
  if (!detail?.series) return target.closest('[data-policy]');
  return target.closest('figure')?.querySelector(`[data-policy="${detail.series}-${detail.datum}"]`);
}

/** @param {Event} event */
function follow(event) {
  for (const sides of document.querySelectorAll('.sides[data-shown]')) delete sides.dataset.shown;
  const line = lineOf(event);
  const sides = line?.closest('figure')?.querySelector('.sides');
  if (!line || !sides) return;
  const room = sides.parentElement.clientWidth;
  const larger = textScale();
  const narrow = room < NARROW_BELOW * larger;
  const scale = Math.min(room / (narrow ? NARROW : WIDE), larger);
  const at = Number(narrow ? line.dataset.narrow : line.dataset.wide);
  sides.style.setProperty('--at', `${at * scale}px`);
  sides.style.setProperty('--end', `${(narrow ? NARROW : WIDE) * scale}px`);
  sides.dataset.shown = '';
}

/** Follows pointer, focus and marks through the whole page. */
export function followPolicies() {
  for (const type of ['pointerover', 'focusin', MARK]) addEventListener(type, follow, true);
}
