/** The options of the site's own drawings, and the same with a hundred times the data. */

/** The beginning of our options, in a packed file of views. */
const BEGIN = Buffer.from('{"animation"');

/**
 * @typedef {object} Sketch
 * @property {number} start offset of its length in the file
 * @property {number} end offset after its height
 * @property {string} option
 * @property {number} height in CSS px
 */

/**
 * Reads a number in postcard's encoding: seven bits a byte, the last below 128.
 * @param {Buffer} bytes
 * @param {number} at
 */
function readNumber(bytes, at) {
  let [value, shift] = [0, 0];
  for (; bytes[at] >= 128; at += 1, shift += 7) value += (bytes[at] & 127) * 2 ** shift;
  return { value: value + bytes[at] * 2 ** shift, end: at + 1 };
}

/** @param {number} value */
function written(value) {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
}

/**
 * Finds the sketches in a packed file of views, in their order: for each view the narrow one, then the wide one
 * (`Sketch` in `src/display/mod.rs`: option, height, shape).
 * @param {Buffer} bytes
 * @returns {Sketch[]}
 * @throws {Error} if an option is not preceded by its length
 */
export function sketches(bytes) {
  const found = [];
  for (let at = bytes.indexOf(BEGIN); at >= 0; at = bytes.indexOf(BEGIN, at)) {
    // The length lies right before the text, in as many bytes as it takes.
    const start = [1, 2, 3, 4, 5].map((width) => at - width).find((begin) => {
      const { value, end } = readNumber(bytes, begin);
      return end === at && bytes[at + value - 1] === 0x7d && isJson(bytes.subarray(at, at + value));
    });
    if (start === undefined) throw new Error(`the option at byte ${at} has no length`);
    const { value } = readNumber(bytes, start);
    const height = readNumber(bytes, at + value);
    found.push({ start, end: height.end, option: bytes.toString('utf8', at, at + value), height: height.value });
    at += value;
  }
  return found;
}

/** @param {Buffer} bytes */
function isJson(bytes) {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}

/**
 * Replaces the sketches of a file.
 * @param {Buffer} bytes
 * @param {(sketch: Sketch) => { option: string, height: number }} other
 */
export function withSketches(bytes, other) {
  const parts = [];
  let last = 0;
  for (const sketch of sketches(bytes)) {
    const { option, height } = other(sketch);
    const text = Buffer.from(option);
    parts.push(bytes.subarray(last, sketch.start), written(text.length), text, written(height));
    last = sketch.end;
  }
  return Buffer.concat([...parts, bytes.subarray(last)]);
}

/**
 * Repeats the data of a sketch of bars, one below the other, each as high as before.
 * @param {{ option: string, height: number }} sketch
 * @param {number} times
 */
export function repeated({ option, height }, times) {
  const parsed = JSON.parse(option);
  const [grid] = parsed.grid;
  const [categories] = parsed.yAxis;
  const count = categories.data.length;
  const rounds = [...Array(times).keys()];
  const more = grid.height * (times - 1);
  grid.height += more;
  categories.data = rounds.flatMap((round) => categories.data.map((/** @type {string} */ name) => `${name} ${round + 1}`));
  for (const series of parsed.series) {
    series.data = rounds.flatMap((round) => series.data.map((/** @type {any} */ datum) => shifted(series.type, datum, round * count)));
  }
  return { option: JSON.stringify(parsed), height: height + more };
}

/**
 * Shifts a datum down the axis of categories.
 * @param {string} type of its series
 * @param {any} datum
 * @param {number} by
 */
function shifted(type, datum, by) {
  if (type === 'bar') return datum;
  if (type === 'custom') return datum.with(0, datum[0] + by);
  if (type === 'scatter') return { ...datum, value: datum.value.with(1, datum.value[1] + by) };
  throw new Error(`series of type ${type} are not repeated`);
}
