/**
 * What an ECharts option from Rust still needs: functions, which JSON cannot carry.
 * Used alike by the browser bundle and by Node.
 */

/** @type {Record<string, Intl.NumberFormatOptions>} The named number formats, a closed set. */
const NUMBER_FORMATS = {
  '@number:compact': { notation: 'compact', maximumFractionDigits: 1 },
  '@number:plain': {},
  '@number:percent': { style: 'percent', maximumFractionDigits: 1 },
};

/**
 * Replaces named formats by functions over `Intl.NumberFormat`, in place.
 * @param {any} option a parsed option
 * @param {string} locale a BCP 47 tag
 * @returns {any} the same option
 * @throws {Error} if a format has an unknown name
 */
export function revive(option, locale) {
  for (const [key, value] of Object.entries(option ?? {})) {
    if (key === 'formatter' && typeof value === 'string' && value.startsWith('@')) {
      const settings = NUMBER_FORMATS[value];
      if (!settings) throw new Error(`no number format is called ${value}`);
      const format = new Intl.NumberFormat(locale, settings);
      option[key] = (/** @type {number} */ number) => format.format(number);
    } else if (typeof value === 'object') {
      revive(value, locale);
    }
  }
  return option;
}

/** Half the length of an error bar's caps, in pixels. */
const CAP = 7;

/**
 * Draws one error bar: a line from `lo` to `hi` with a cap at each end.
 *
 * A datum is `[category, lo, hi]`; the bar lies along whichever axis carries the values.
 * @param {any} _params ECharts' parameters of the item
 * @param {any} api ECharts' access to the datum
 */
export function errorBar(_params, api) {
  const [category, lo, hi] = [api.value(0), api.value(1), api.value(2)];
  const [x1, y1] = api.coord([lo, category]);
  const [x2, y2] = api.coord([hi, category]);
  const style = { stroke: api.visual('color'), lineWidth: 2, fill: 'none' };
  const line = (/** @type {number[]} */ [ax, ay, bx, by]) => ({
    type: 'line',
    shape: { x1: ax, y1: ay, x2: bx, y2: by },
    style,
    silent: true,
  });
  return {
    type: 'group',
    silent: true,
    children: [
      line([x1, y1, x2, y2]),
      line([x1, y1 - CAP, x1, y1 + CAP]),
      line([x2, y2 - CAP, x2, y2 + CAP]),
    ],
  };
}
