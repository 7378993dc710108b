/** Where a mark is. */
import { readRow } from './rows.js';
import { zoomOf } from './tooltip.js';

/**
 * Returns the box of a row's mark in the shown drawing, in CSS px from the corner of the drawing's container.
 * @param {HTMLElement} frame the container
 * @param {HTMLTableRowElement | undefined} row
 */
export function placeOf(frame, row) {
  const [series, datum] = (row ? readRow(row).marks[0] ?? '' : '').split('-');
  const marks = frame?.querySelectorAll(`[ecmeta_series_index="${series}"][ecmeta_data_index="${datum}"]`) ?? [];
  for (const mark of marks) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const corner = frame.getBoundingClientRect();
    const zoom = zoomOf(frame);
    if (mark.getClientRects().length > 0) {
      return { left: (left - corner.left) / zoom, top: (top - corner.top) / zoom, width: width / zoom, height: height / zoom };
    }
  }
  return undefined;
}
