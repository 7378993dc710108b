/** Selects the marks in a drawing: of numbers, and of policy changes. */
export const MARK = '[ecmeta_data_index]:not([ecmeta_silent])';

/**
 * Returns ECharts' indices of a mark, series and datum, as its attributes have them.
 * @param {Element} mark
 */
export const indicesOf = (mark) => ['series', 'data'].map((name) => mark.getAttribute(`ecmeta_${name}_index`));
