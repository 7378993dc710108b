/**
 * How long a page takes until its chart is there, and until it answers the pointer: by the pixels of the frames that
 * the browser shows, which is the same for HTML, SVG and canvas.
 *
 * A page is first loaded at full speed, to see where its bars are and what a tooltip changes. Then it is loaded slowed
 * down, in a fresh browser, with the pointer moving over its first bar from the start. The chart is visible in the first
 * frame that has half of the pixels of its last bar, which a tooltip may cover in part; the tooltip has answered in the first frame after it in
 * which half of the pixels that a tooltip changes are not what they are without one.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { PNG } from 'pngjs';

import { evaluate, inFreshBrowser, slowDown, until } from './browser.mjs';
import { barsAbove, coloured, differing, differingAmong } from './pixels.mjs';
import { listen } from './traffic.mjs';

/** How much of the last bar must be there: a tooltip that comes in the same frame may cover some of it. */
const ENOUGH = 0.5;

/** Pixels that a tooltip changes at least. */
const TOOLTIP = 500;

/** Pixels from the foot of the first bar to where the pointer is: beyond the end of the last bar. */
const ALONG = 250;

/** Milliseconds between two moves of the pointer. */
const MOVES = 50;

/** Milliseconds without a byte after which a page is said to be done: more than it may wait for an idle moment. */
const QUIET = 3500;

/** Seconds that a page may take. */
const LIMIT = 60;

/** A move of the pointer to a place, heard by the page when this resolves. */
const move = (/** @type {any} */ page, /** @type {number} */ x, /** @type {number} */ y) =>
  page.Input.dispatchMouseEvent({ type: 'mouseMoved', x, y, pointerType: 'mouse' });

/** @param {string} base64 @returns {import('./pixels.mjs').Picture} */
const picture = (base64) => PNG.sync.read(Buffer.from(base64, 'base64'));

const shot = async (/** @type {any} */ page) => picture((await page.Page.captureScreenshot({ format: 'png' })).data);

/**
 * @typedef {object} Look what a page looks like in the end
 * @property {string} ink the colour of its last bar
 * @property {number} bar pixels of that
 * @property {[number, number]} over a place on its first bar
 * @property {number[]} tooltip pixels that a tooltip changes
 * @property {import('./pixels.mjs').Picture} still the page without a tooltip
 */

/**
 * Looks at a page at full speed.
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
    // A bar that is pointed at may change too; that is no answer.
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
 * @property {number | null} tooltip the same until the first tooltip; none without scripts
 * @property {number} bytesVisible bytes that had come over the network when the chart was visible, heads included
 * @property {number} bytesNeeded of these, those of the files that were there whole
 * @property {number | null} bytesTooltip bytes that had come when the tooltip was
 * @property {number} bytes all bytes that come without anything being asked for
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

/** Moves the pointer over a place until told otherwise; a move is sent when the last was heard. */
async function keepPointing(/** @type {any} */ page, /** @type {[number, number]} */ [x, y], /** @type {{ over: boolean }} */ state) {
  for (let at = 0; !state.over; at += 1) {
    await Promise.race([move(page, x + (at % 2), y).catch(() => {}), sleep(1000)]);
    await sleep(MOVES);
  }
}

/**
 * Keeps every frame that the browser shows from now on, and looks at each once.
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
     * When the chart was visible and, where one is awaited, the tooltip; nothing as long as they are not.
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
