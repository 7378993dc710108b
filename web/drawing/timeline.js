/**
 * Marks on a time axis: periods, windows, periods without a figure, and policy changes, as custom series of ECharts.
 * Times are years with a fraction, so that a chart needs no clock and no time zone.
 */

/** Gap between the bars of two periods, in CSS px. */
const BETWEEN = 1;

/** Radius of the dot of a window, and of a marker's badge, in CSS px. */
const DOT = 5;
const BADGE = 8.5;

/** Step between badges that would overlap, in CSS px. */
const BADGE_STEP = 20;

/** Minimum width of a gap with text, in CSS px. */
const WORDS_FIT = 62;

/** Returns the datum's colours, as the option sets them. */
const look = (/** @type {any} */ api) => ({
  fill: api.visual('color'),
  stroke: api.visual('borderColor'),
  lineWidth: api.visual('borderColor') ? 1.25 : 0,
  decal: api.visual('decal'),
});

/**
 * Draws a period: a bar from zero to its level, as wide as the period is long. A datum is `[level, start, end]`; of a part
 * that stands on others, also the level that it reaches.
 * @param {any} _params ECharts' parameters of the item
 * @param {any} api ECharts' access to the datum
 */
export function span(_params, api) {
  const reached = api.value(3) >= 0 ? api.value(3) : api.value(0);
  const [start, top] = api.coord([api.value(1), reached]);
  const [end, bottom] = api.coord([api.value(2), reached - api.value(0)]);
  // Time may run leftwards.
  const left = Math.min(start, end);
  const width = Math.max(Math.abs(end - start) - BETWEEN, 1);
  return {
    type: 'rect',
    shape: { x: left + BETWEEN / 2, y: top, width, height: bottom - top },
    style: look(api),
  };
}

/**
 * Draws a value too short for a bar, or without one, as a dot. A datum is `[value, place]`, along the axes on which the
 * series encodes them.
 * @param {any} params
 * @param {any} api
 */
export function dot(params, api) {
  const [value, place] = [api.value(0), api.value(1)];
  const [cx, cy] = api.coord(params.encode.x.includes(0) ? [value, place] : [place, value]);
  return { type: 'circle', shape: { cx, cy, r: DOT }, style: look(api) };
}

/**
 * Draws a line between two values. A datum is `[time, value, time, value]`.
 * @param {any} _params
 * @param {any} api
 */
export function segment(_params, api) {
  const [x1, y1] = api.coord([api.value(0), api.value(1)]);
  const [x2, y2] = api.coord([api.value(2), api.value(3)]);
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: api.visual('color'), lineWidth: 2 } };
}

/**
 * Draws a period without a figure: a pale column, with the name of the series in it where that fits. A datum is
 * `[start, end]`.
 * @param {any} params
 * @param {any} api
 */
export function gap(params, api) {
  const { y, height } = params.coordSys;
  const [start] = api.coord([api.value(0), 0]);
  const [end] = api.coord([api.value(1), 0]);
  const left = Math.min(start, end);
  const width = Math.abs(end - start) - BETWEEN;
  const pale = {
    type: 'rect',
    shape: { x: left + BETWEEN / 2, y, width, height },
    style: { fill: 'var(--shade)' },
    silent: true,
  };
  const words = {
    type: 'text',
    x: (start + end) / 2,
    y: y + height - 8,
    style: { text: params.seriesName, fill: 'var(--text-quiet)', fontSize: 12, align: 'center', verticalAlign: 'bottom' },
    silent: true,
  };
  return { type: 'group', silent: true, children: width >= WORDS_FIT ? [pale, words] : [pale] };
}

/**
 * Draws a policy change: a line through the plot with a numbered badge above, or with a badge shared by several close
 * ones: "8–12". A datum is `[time, number, step, last, width, shift]`; the step counts the badges below this one, so
 * that neighbours do not overlap. One within another's badge is only `[time, number, step]`, and has only its line and
 * its hit area: `figure/badges.js` tells by the number of shapes.
 * @param {any} params
 * @param {any} api
 */
export function marker(params, api) {
  const { y, height } = params.coordSys;
  const [x] = api.coord([api.value(0), 0]);
  const ink = api.visual('color');
  const [number, last, width] = [1, 3, 4].map((at) => api.value(at));
  const hasBadge = last >= number;
  const cy = hasBadge ? y - BADGE - 3 - api.value(2) * BADGE_STEP : y;
  const line = {
    type: 'line',
    shape: { x1: x, y1: cy, x2: x, y2: y + height },
    style: { stroke: ink, lineWidth: 1, opacity: hasBadge ? 1 : 0.35 },
  };
  // Wider than the visible line, for fingers.
  const near = { type: 'rect', shape: { x: x - 6, y: cy, width: 12, height: y + height - cy }, style: { fill: 'transparent' } };
  if (!hasBadge) return { type: 'group', children: [line, near] };
  // Time may run leftwards, and badges with it.
  const [later] = api.coord([api.value(0) + 1, 0]);
  const way = Math.sign(later - x) || 1;
  const start = x + way * (api.value(5) - BADGE);
  const left = Math.min(start, start + way * width);
  return {
    type: 'group',
    children: [
      line,
      near,
      // Above the lines of all markers, so that each badge can be read.
      {
        type: 'rect',
        z2: 10,
        shape: { x: left, y: cy - BADGE, width, height: 2 * BADGE, r: BADGE },
        style: { fill: 'var(--paper)', stroke: ink, lineWidth: 1.25 },
      },
      {
        type: 'text',
        z2: 11,
        x: left + width / 2,
        y: cy,
        style: {
          text: last > number ? `${number}–${last}` : String(number),
          fill: 'var(--text)',
          fontSize: 12,
          align: 'center',
          verticalAlign: 'middle',
        },
      },
    ],
  };
}
