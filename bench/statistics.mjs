/** What several measurements of one thing come to. */

/** @typedef {{ median: number, least: number, most: number, runs: number }} Spread */

/**
 * @param {number[]} values
 * @returns {number} the one in the middle, or the mean of the two there
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
 * Whether something grows, by measurements at equal distances: what it grows from the first to the last by the line
 * that fits best, and twice the standard error of that, which is what chance alone may give.
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
