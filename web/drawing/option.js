/**
 * Completes an ECharts option from Rust with functions, which JSON cannot carry. Used alike by the browser bundle and
 * by Node.
 */

/** @type {Record<string, Intl.NumberFormatOptions>} The named number formats, a closed set. */
const NUMBER_FORMATS = {
  '@number:compact': { notation: 'compact', maximumFractionDigits: 1 },
  '@number:tick': { notation: 'compact', maximumSignificantDigits: 4 },
  '@number:plain': {},
  '@number:percent': { style: 'percent', maximumFractionDigits: 1 },
};

/** @type {Map<string, Intl.NumberFormat>} Formats by language and name: they are expensive to make. */
const formats = new Map();

/**
 * @param {string} name a key of `NUMBER_FORMATS`
 * @param {string} locale a BCP 47 tag
 * @throws {Error} if the set has no such name
 */
function numberFormat(name, locale) {
  if (!Object.hasOwn(NUMBER_FORMATS, name)) throw new Error(`no number format is called ${name}`);
  const key = `${locale} ${name}`;
  // The short form of Arabic has one word for all numbers, which is wrong from three to ten.
  const compactDisplay = locale.startsWith('ar') ? 'long' : 'short';
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { compactDisplay, ...NUMBER_FORMATS[name] });
  formats.set(key, format);
  return format;
}

/**
 * Revives one string of an option.
 * @param {string} key
 * @param {string} value
 * @param {string} locale
 */
function reviveString(key, value, locale) {
  if (key === 'formatter' && value.startsWith('@')) {
    const format = numberFormat(value, locale);
    // An axis passes the number, a label an object that has it. Arabic words keep their direction by isolates.
    const [begin, end] = locale.startsWith('ar') ? ['\u2067', '\u2069'] : ['', ''];
    // The minus sign of formulas and tables in place of a hyphen.
    return (/** @type {any} */ of) => begin + format.format(typeof of === 'object' ? of.value : of).replace('-', '−') + end;
  }
  // ECharts does not escape attributes when it writes SVG as text; CSS takes either quote.
  if (key === 'fontFamily') return value.replaceAll('"', "'");
  return value;
}

/**
 * Revives the strings of an object or a list, in place.
 * @param {any} part
 * @param {string} locale
 */
function reviveStrings(part, locale) {
  for (const [key, value] of Object.entries(part ?? {})) {
    if (typeof value === 'string') part[key] = reviveString(key, value, locale);
    else if (typeof value === 'object') reviveStrings(value, locale);
  }
}

/**
 * Completes an option from Rust, in place, so that ECharts can draw it: named formats become functions over
 * `Intl.NumberFormat`, and emphasis is disabled for a series that sets none.
 * @param {any} option a parsed option
 * @param {string} locale a BCP 47 tag
 * @returns {any} the same option
 * @throws {Error} if a format has an unknown name
 */
export function revive(option, locale) {
  reviveStrings(option, locale);
  // ECharts' own emphasis calculates with the colour of a mark; with `var(--…)` the mark would vanish.
  for (const series of [option.series ?? []].flat()) series.emphasis ??= { disabled: true };
  return option;
}

/** Half the length of an error bar's caps, in CSS px. */
const CAP = 7;

/** Length and half the breadth of the arrow head at an open end, in CSS px. */
const HEAD = 5;

/**
 * Draws one error bar: a line from `lo` to `hi` with a cap at each end.
 *
 * A datum is `[category, lo, hi]`, with half the length of its caps in CSS px as an optional fourth. The bar lies along
 * the axis on which the series encodes the ends. An end that is null, or beyond the axis, is an arrow head at the edge
 * of the plot.
 * @param {any} params ECharts' parameters of the item
 * @param {any} api ECharts' access to the datum
 */
export function errorBar(params, api) {
  const horizontal = params.encode.x.includes(2);
  const { x, y, width, height } = params.coordSys;
  const [first, last] = horizontal ? [x, x + width] : [y, y + height];
  /** Pixels along and across the bar. */
  const at = (/** @type {number} */ value) =>
    horizontal ? api.coord([value, api.value(0)]) : api.coord([api.value(0), value]).reverse();

  const [lo, hi] = [api.value(1), api.value(2)];
  const known = [lo, hi].find(Number.isFinite);
  if (known === undefined) return null;
  const [along, across] = at(known);
  // Values may grow towards either side: upwards, or leftwards on an inverse axis.
  const grows = Math.sign(at(known + Math.abs(known) + 1)[0] - along);

  const cap = Number.isFinite(api.value(3)) ? api.value(3) : CAP;
  const style = { stroke: api.visual('color'), lineWidth: cap < CAP ? 1.5 : 2, fill: 'none' };
  const line = (/** @type {number[]} */ [a1, b1, a2, b2]) => ({
    type: 'line',
    shape: horizontal ? { x1: a1, y1: b1, x2: a2, y2: b2 } : { x1: b1, y1: a1, x2: b2, y2: a2 },
    style,
    silent: true,
  });
  /** Returns position and marks of an end; `outward` is the side on which an open end leaves the plot. */
  const end = (/** @type {number} */ value, /** @type {number} */ outward) => {
    const place = Number.isFinite(value) ? at(value)[0] : NaN;
    const wanted = Number.isFinite(place) ? place : outward * Infinity;
    const a = Math.min(Math.max(wanted, first), last);
    // Less than half a pixel beyond the edge is ECharts' rounding.
    if (Math.abs(wanted - a) < 0.5) return { a, marks: cap > 0 ? [line([a, across - cap, a, across + cap])] : [] };
    const back = a - Math.sign(wanted - a) * HEAD;
    return { a, marks: [-HEAD, HEAD].map((side) => line([back, across + side, a, across])) };
  };
  const [from, to] = [end(lo, -grows), end(hi, grows)];
  return {
    type: 'group',
    silent: true,
    children: [line([from.a, across, to.a, across]), ...from.marks, ...to.marks],
  };
}
