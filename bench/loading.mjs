/**
 * The time until a page's chart is visible, and until it answers the pointer: by the pixels of the frames that the
 * browser shows, which is the same for HTML, SVG and canvas.
 *
 * A page is first loaded at full speed, to find its bars and the pixels of a tooltip. Then it is loaded slowed down, in
 * a fresh browser, with the pointer moving over its first bar from the start. The chart is visible in the first frame
 * that has half of the pixels of its last bar, which a tooltip may cover in part; the tooltip has answered in the first
 * frame after it in which half of the pixels that a tooltip changes differ from those without one.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { PNG } from 'pngjs';

import { evaluate, inFreshBrowser, slowDown, until } from './browser.mjs';
import { barsAbove, coloured, differing, differingAmong } from './pixels.mjs';
import { listen } from './traffic.mjs';

/** The fraction of the last bar that must be visible: a tooltip in the same frame may cover some of it. */
const ENOUGH = 0.5;

/** Minimum number of pixels that a tooltip changes. */
const TOOLTIP = 500;

/** Distance in CSS px from the foot of the first bar to the pointer: beyond the end of the last bar. */
const ALONG = 250;

/** Interval between two moves of the pointer, in milliseconds. */
const MOVES = 50;

/** The time without a byte after which a page is done, in milliseconds: more than it may wait for an idle moment. */
const QUIET = 3500;

/** Maximum duration of a page, in seconds. */
const LIMIT = 60;

/** Moves the pointer to a place; resolves when the page has received it. */
const move = (/** @type {any} */ page, /** @type {number} */ x, /** @type {number} */ y) =>
  page.Input.dispatchMouseEvent({ type: 'mouseMoved', x, y, pointerType: 'mouse' });

/** @param {string} base64 @returns {import('./pixels.mjs').Picture} */
const picture = (base64) => PNG.sync.read(Buffer.from(base64, 'base64'));

const shot = async (/** @type {any} */ page) => picture((await page.Page.captureScreenshot({ format: 'png' })).data);

/**
 * @typedef {object} Look the final look of a page
 * @property {string} ink the colour of its last bar
 * @property {number} bar pixels of that
 * @property {[number, number]} over a place on its first bar
 * @property {number[]} tooltip pixels that a tooltip changes
 * @property {import('./pixels.mjs').Picture} still the page without a tooltip
 */

/**
 * Inspects a page at full speed.
 * @param {string} root
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {import('./chart.mjs').Chart} chart
 * @returns {Promise<Look>}
 * @throws {Error} if it has no bars, or none of them a tooltip
 */
export function look(root, { name, path, drawn, id }, { rows, palette }) {
  return inFreshBrowser(async (page) => {
    await page.Page.navigate({ url: root + path });
    await until(page, `${name}: the drawing`, `((d) => ${drawn})(document)`);
    await sleep(1000);
    const still = await shot(page);
    const ink = /** @type {import('./chart.mjs').Row} */ (rows.at(-1)).ink;
    const last = coloured(still, ink);
    const [, first] = barsAbove(still, last.box, palette['--paper']);
    if (last.count < 500 || !first) throw new Error(`${name}: no bars to be seen`);
    /** @type {[number, number]} */
    const over = [last.box.left + ALONG, Math.round((first[0] + first[1]) / 2)];
    if (id === 'floor') return { ink, bar: last.count, over, tooltip: [], still };
    // A hovered bar may change too; that is no answer.
    const ofBar = (/** @type {number} */ at) => at >= (first[0] - 2) * still.width && at < (first[1] + 2) * still.width;
    for (let tries = 0; tries < 10; tries += 1) {
      await point(page, over, 10);
      await sleep(1000);
      const tooltip = differing(still, await shot(page)).filter((at) => !ofBar(at));
      if (tooltip.length >= TOOLTIP) return { ink, bar: last.count, over, tooltip, still };
    }
    throw new Error(`${name}: no tooltip to be seen`);
  });
}

/** Moves the pointer a little to and fro, some times. */
async function point(/** @type {any} */ page, /** @type {[number, number]} */ [x, y], /** @type {number} */ times) {
  for (let at = 0; at < times; at += 1) {
    await move(page, x + (at % 2), y);
    await sleep(MOVES);
  }
}

/**
 * @typedef {object} Load
 * @property {number} visible milliseconds from the start of the navigation until the chart is visible
 * @property {number | null} tooltip the same until the first tooltip; null without scripts
 * @property {number} bytesVisible bytes received when the chart was visible, headers included
 * @property {number} bytesNeeded of these, those of complete files
 * @property {number | null} bytesTooltip bytes received when the tooltip was
 * @property {number} bytes all bytes received without interaction
 */

/**
 * Loads a page slowed down, in a fresh browser.
 * @param {string} root
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {Look} seen
 * @returns {Promise<Load>}
 */
export function load(root, { name, path, id }, seen) {
  return inFreshBrowser(async (page) => {
    const traffic = listen(page);
    await slowDown(page);
    const frames = film(page);
    await page.Page.startScreencast({ format: 'png', everyNthFrame: 1 });
    const state = { over: false };
    const pointing = id === 'floor' ? Promise.resolve() : keepPointing(page, seen.over, state);
    await page.Page.navigate({ url: root + path });
    const end = Date.now() + LIMIT * 1000;
    let times;
    do {
      if (Date.now() > end) throw new Error(`${name}: no chart or no tooltip within ${LIMIT} s`);
      await sleep(300);
      times = await frames.times(seen, id !== 'floor');
    } while (!times);
    state.over = true;
    await pointing;
    await traffic.quiet(QUIET);
    const origin = await evaluate(page, 'performance.timeOrigin');
    const { visible, tooltip } = times;
    return {
      visible: visible - origin,
      tooltip: tooltip === null ? null : tooltip - origin,
      bytesVisible: traffic.until(visible),
      bytesNeeded: traffic.whole(visible),
      bytesTooltip: tooltip === null ? null : traffic.until(tooltip),
      bytes: traffic.until(Infinity),
    };
  });
}

/** Moves the pointer over a place until told otherwise; each move is sent when the previous one was received. */
async function keepPointing(/** @type {any} */ page, /** @type {[number, number]} */ [x, y], /** @type {{ over: boolean }} */ state) {
  for (let at = 0; !state.over; at += 1) {
    await Promise.race([move(page, x + (at % 2), y).catch(() => {}), sleep(1000)]);
    await sleep(MOVES);
  }
}

/**
 * Records every frame that the browser shows from now on, and inspects each once.
 * @param {any} page
 */
function film(page) {
  /** @type {{ at: number, data: string }[]} */
  const waiting = [];
  /** @type {number | null} */
  let visible = null;
  page.Page.screencastFrame((/** @type {any} */ { data, metadata, sessionId }) => {
    waiting.push({ at: metadata.timestamp * 1000, data });
    page.Page.screencastFrameAck({ sessionId }).catch(() => {});
  });
  return {
    /**
     * Returns when the chart and, if awaited, the tooltip became visible; undefined until then.
     * @param {Look} seen
     * @param {boolean} tooltip
     */
    async times(seen, tooltip) {
      while (waiting.length > 0) {
        const { at, data } = /** @type {{ at: number, data: string }} */ (waiting.shift());
        const frame = picture(data);
        if (frame.width !== seen.still.width || frame.height !== seen.still.height) continue;
        if (visible === null) {
          const { count } = coloured(frame, seen.ink);
          if (count < ENOUGH * seen.bar) continue;
          visible = at;
          if (!tooltip) return { visible, tooltip: null };
        }
        if (differingAmong(frame, seen.still, seen.tooltip) * 2 >= seen.tooltip.length) return { visible, tooltip: at };
      }
      return null;
    },
  };
}
