/** What numbers sound like: which notes, and when. Pure: it needs no browser. */

/**
 * @typedef {object} Point a number of a figure
 * @property {string} group what it is grouped by; often empty
 * @property {string} unit
 * @property {number} value
 * @property {number} [lo] the lower end of its interval, where that is another number
 * @property {number} [hi] the upper end
 * @property {boolean} soft whether it is derived
 */

/**
 * @typedef {object} Sound what is heard from one moment on
 * @property {number} at when, in beats from the beginning
 * @property {string} series the name of the series that begins; empty where none does
 * @property {Point} [point] the number; none where a series begins
 * @property {number[]} tones frequencies in hertz; none where a series begins
 * @property {number} pan from -1, left, to 1, right
 */

/** The lowest and the highest note, in hertz: two octaves, which small loudspeakers have and every ear hears well. */
export const LOWEST = 220;
export const HIGHEST = 880;

/** Positive numbers that lie further apart than by this factor are heard by their logarithms. */
const FAR = 20;

/** How far from its note an interval is heard at least on each side, as a part of the two octaves: it beats. */
const BEATING = 0.005;

/** How far the sound goes to each side: not so far that one ear hears nothing. */
const SIDE = 0.8;

/** Beats between two series. */
const PAUSE = 2;

/**
 * The range of some numbers, with their intervals.
 * @param {Point[]} points
 * @returns {(value: number) => number} where a number lies in it, from 0 to 1; in the middle, if there is no range
 */
export function scaleOf(points) {
  const all = points.flatMap(({ value, lo = value, hi = value }) => [value, lo, hi]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const bend = least > 0 && most / least > FAR ? Math.log : (/** @type {number} */ value) => value;
  const [from, to] = [bend(least), bend(most)];
  return (value) => (to > from ? (bend(value) - from) / (to - from) : 0.5);
}

/**
 * The note of a place in the range: equal steps are equal intervals to the ear.
 * @param {number} place from 0 to 1
 * @returns {number} hertz
 */
export const noteAt = (place) => LOWEST * (HIGHEST / LOWEST) ** Math.min(Math.max(place, 0), 1);

/**
 * The notes of a number: one for an exact one; three for one with an interval, the wider apart the wider it is.
 * @param {Point} point
 * @param {(value: number) => number} scale
 * @returns {number[]} hertz, upwards
 */
export function tonesOf({ value, lo, hi }, scale) {
  const middle = noteAt(scale(value));
  if (lo === undefined && hi === undefined) return [middle];
  return [noteAt(scale(lo ?? value) - BEATING), middle, noteAt(scale(hi ?? value) + BEATING)];
}

/** Whether the numbers have several units, each with a range of its own. */
export const isMixed = (/** @type {Point[]} */ points) => new Set(points.map(({ unit }) => unit)).size > 1;

/**
 * All that is heard, one series after the other, each from its first number to its last.
 * @param {Point[]} points in the order of the table
 * @param {boolean} [leftwards] whether the drawing runs from right to left
 * @returns {{ sounds: Sound[], beats: number }} in the order of time, and how long it lasts
 */
export function schedule(points, leftwards = false) {
  const units = collect(points, ({ unit }) => unit);
  const scales = new Map([...units].map(([unit, some]) => [unit, scaleOf(some)]));
  const series = collect(points, ({ group }) => group);
  const far = leftwards ? -SIDE : SIDE;
  /** @type {Sound[]} */
  const sounds = [];
  let at = 0;
  for (const [name, some] of series) {
    if (series.size > 1) {
      sounds.push({ at, series: name, tones: [], pan: 0 });
      at += PAUSE;
    }
    some.forEach((point, place) => {
      const pan = some.length > 1 ? far * ((2 * place) / (some.length - 1) - 1) : 0;
      sounds.push({ at, series: '', point, tones: tonesOf(point, scales.get(point.unit)), pan });
      at += 1;
    });
  }
  return { sounds, beats: at };
}

/**
 * Numbers by something that they share, in the order of its first appearance.
 * @param {Point[]} points
 * @param {(point: Point) => string} key
 * @returns {Map<string, Point[]>}
 */
function collect(points, key) {
  const found = new Map();
  for (const point of points) found.set(key(point), [...(found.get(key(point)) ?? []), point]);
  return found;
}
