/** The sound of numbers: notes and their times. Pure: it needs no browser. */

/**
 * @typedef {object} Point a number of a figure
 * @property {string} group its group; often empty
 * @property {string} unit
 * @property {number} value
 * @property {number} [lo] the lower end of its interval, where that is another number
 * @property {number} [hi] the upper end
 * @property {boolean} soft whether it is derived
 */

/**
 * @typedef {object} Sound a sound and its beginning
 * @property {number} at in beats from the beginning
 * @property {string} series the name of the series that begins; empty where none does
 * @property {Point} [point] the number; none where a series begins
 * @property {number[]} tones frequencies in hertz; none where a series begins
 * @property {number} pan from -1, left, to 1, right
 */

/** The lowest and the highest note, in hertz: two octaves, within the range of small loudspeakers and of every ear. */
export const LOWEST_HZ = 220;
export const HIGHEST_HZ = 880;

/** The ratio of positive numbers above which they sound by their logarithms. */
const LOG_SCALE_RATIO = 20;

/** Minimum detuning of an interval on each side, as a fraction of the two octaves: it beats. */
const MIN_DETUNING = 0.005;

/** Maximum panning to each side: not so far that one ear hears nothing. */
const MAX_PAN = 0.8;

/** Beats between two series. */
const PAUSE_BEATS = 2;

/**
 * Returns the scale of some numbers, with their intervals.
 * @param {Point[]} points
 * @returns {(value: number) => number} the place of a number in the range, from 0 to 1; the middle, if there is no
 *   range
 */
export function scaleOf(points) {
  const all = points.flatMap(({ value, lo = value, hi = value }) => [value, lo, hi]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const bend = least > 0 && most / least > LOG_SCALE_RATIO ? Math.log : (/** @type {number} */ value) => value;
  const [from, to] = [bend(least), bend(most)];
  return (value) => (to > from ? (bend(value) - from) / (to - from) : 0.5);
}

/**
 * Returns the note of a place in the range: equal steps are equal intervals to the ear.
 * @param {number} place from 0 to 1
 * @returns {number} hertz
 */
export const noteAt = (place) => LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** Math.min(Math.max(place, 0), 1);

/**
 * Returns the notes of a number: one for an exact one; three for one with an interval, the wider apart the wider it is.
 * @param {Point} point
 * @param {(value: number) => number} scale
 * @returns {number[]} hertz, upwards
 */
export function tonesOf({ value, lo, hi }, scale) {
  const middle = noteAt(scale(value));
  if (lo === undefined && hi === undefined) return [middle];
  return [noteAt(scale(lo ?? value) - MIN_DETUNING), middle, noteAt(scale(hi ?? value) + MIN_DETUNING)];
}

/** Returns whether the numbers have several units, each with a range of its own. */
export const isMixed = (/** @type {Point[]} */ points) => new Set(points.map(({ unit }) => unit)).size > 1;

/**
 * Schedules all sounds, one series after the other, each from its first number to its last.
 * @param {Point[]} points in the order of the table
 * @param {boolean} [leftwards] whether the drawing runs from right to left
 * @returns {{ sounds: Sound[], beats: number }} in chronological order, and their duration
 */
export function schedule(points, leftwards = false) {
  const units = collect(points, ({ unit }) => unit);
  const scales = new Map([...units].map(([unit, some]) => [unit, scaleOf(some)]));
  const series = collect(points, ({ group }) => group);
  const far = leftwards ? -MAX_PAN : MAX_PAN;
  /** @type {Sound[]} */
  const sounds = [];
  let at = 0;
  for (const [name, some] of series) {
    if (series.size > 1) {
      sounds.push({ at, series: name, tones: [], pan: 0 });
      at += PAUSE_BEATS;
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
 * Groups numbers by a key, in the order of its first appearance.
 * @param {Point[]} points
 * @param {(point: Point) => string} key
 * @returns {Map<string, Point[]>}
 */
function collect(points, key) {
  const found = new Map();
  for (const point of points) found.set(key(point), [...(found.get(key(point)) ?? []), point]);
  return found;
}
