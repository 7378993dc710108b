/** Analysis of screenshots. */

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture four bytes a pixel */

/** Tolerance of a channel where colours are meant to be equal. */
const SAME = 4;

/** Maximum height of a soft edge, in rows of pixels: every bar is higher. */
const THIN = 4;

/** The least visible difference of a channel. */
const SEEN = 16;

/** @param {string} hex `#00677d` */
const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/**
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box right and bottom are outside
 */

/**
 * Counts the pixels of a colour, with the box around them.
 * @param {Picture} picture
 * @param {string} hex
 * @returns {{ count: number, box: Box }}
 */
export function coloured({ width, height, data }, hex) {
  const [red, green, blue] = channels(hex);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  let count = 0;
  for (let at = 0; at < width * height; at += 1) {
    const near = (/** @type {number} */ channel, /** @type {number} */ wanted) => Math.abs(data[at * 4 + channel] - wanted) <= SAME;
    if (!near(0, red) || !near(1, green) || !near(2, blue)) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return { count, box };
}

/**
 * Returns the heights of the bars above a bar, from the nearest on, each as `[top, bottom]`: rows of pixels that are
 * not all background, in a strip at the bars' left ends.
 * @param {Picture} picture
 * @param {Box} bar
 * @param {string} ground the page's background colour
 */
export function barsAbove({ width, data }, bar, ground) {
  const wanted = channels(ground);
  const empty = (/** @type {number} */ y) => {
    for (let x = bar.left + 4; x < bar.left + 40; x += 1) {
      if (wanted.some((channel, at) => Math.abs(data[(y * width + x) * 4 + at] - channel) > SAME)) return false;
    }
    return true;
  };
  const bars = [];
  for (let y = bar.top - 1; y > 0 && bars.length < 2; y -= 1) {
    if (empty(y)) continue;
    const bottom = y + 1;
    while (y > 0 && !empty(y)) y -= 1;
    // Less is the soft edge of one.
    if (bottom - y > THIN) bars.push([y + 1, bottom]);
  }
  return bars;
}

/**
 * Returns the pixels, by index, in which two pictures of one size differ visibly.
 * @param {Picture} one
 * @param {Picture} other
 */
export function differing(one, other) {
  const found = [];
  for (let at = 0; at < one.width * one.height; at += 1) if (differs(one, other, at)) found.push(at);
  return found;
}

/**
 * Counts the given pixels that differ between two pictures.
 * @param {Picture} one
 * @param {Picture} other
 * @param {number[]} among
 */
export const differingAmong = (one, other, among) => among.reduce((sum, at) => sum + Number(differs(one, other, at)), 0);

/** @param {Picture} one @param {Picture} other @param {number} at */
function differs(one, other, at) {
  for (let channel = at * 4; channel < at * 4 + 3; channel += 1) {
    if (Math.abs(one.data[channel] - other.data[channel]) >= SEEN) return true;
  }
  return false;
}
