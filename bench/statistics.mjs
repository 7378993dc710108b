/** Statistics of repeated measurements. */

/** @typedef {{ median: number, least: number, most: number, runs: number }} Spread */

/**
 * @param {number[]} values
 * @returns {number} the middle value, or the mean of the two middle ones
 * @throws {Error} if there is none
 */
export function median(values) {
  if (values.length === 0) throw new Error('no value has a median');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {number[]} values
 * @returns {Spread}
 */
export const spread = (values) => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
  runs: values.length,
});

/**
 * Fits a line to measurements at equal distances: its growth from the first to the last, and twice the standard error
 * of that, the growth that chance alone may give.
 * @param {number[]} values
 * @returns {{ growth: number, noise: number }}
 * @throws {Error} if there are fewer than three
 */
export function trend(values) {
  const count = values.length;
  if (count < 3) throw new Error('a trend needs three values');
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const width = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / width;
  const rest = values.reduce((sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2, 0);
  const error = Math.sqrt(rest / (count - 2) / width);
  return { growth: slope * (count - 1), noise: 2 * error * (count - 1) };
}
