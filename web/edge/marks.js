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
