/**
 * Twenty embeds on one host page, all scrolled through: bytes, main-thread time, memory. Host and frames are of one
 * site, so that all run in one process, on one thread, and nothing is left out.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import CDP from 'chrome-remote-interface';

import { evaluate, inFreshBrowser, slowDown, until } from './browser.mjs';
import { listen } from './traffic.mjs';

/** The number of frames in `host`. */
export const EMBEDS = 20;

/** The time each is in view, in milliseconds. */
const LOOK = 500;

/** The time without a byte after which the page is done, in milliseconds. */
const QUIET = 3500;

/**
 * @typedef {object} Embeds
 * @property {number} bytes over the network
 * @property {number} task milliseconds of processor time of the main thread, in all its tasks
 * @property {number} script of these, in JavaScript and WebAssembly
 * @property {number} layout of these, in style and layout
 * @property {number} heap bytes held by JavaScript, with buffers and memory of WebAssembly
 * @property {number | null} memory bytes of the page's processes, shared ones in part; on Linux only
 */

/**
 * @param {string} root
 * @param {string} path of the host page
 * @param {string} drawn a condition of each frame in the end, with its document as `d`
 * @param {boolean} turned whether the pointer moves in each, the first interaction that our embeds wait for with
 *   ECharts
 * @returns {Promise<Embeds>}
 */
export function embeds(root, path, drawn, turned) {
  return inFreshBrowser(async (page, port) => {
    const traffic = listen(page);
    await slowDown(page);
    await page.Performance.enable({ timeDomain: 'threadTicks' });
    await page.Page.navigate({ url: root + path });
    await until(page, 'the host page', `document.readyState === 'complete' && document.querySelector('iframe')`);
    for (let at = 0; at < EMBEDS; at += 1) {
      await evaluate(page, `document.querySelectorAll('iframe')[${at}].scrollIntoView()`);
      await sleep(LOOK);
    }
    const all = (/** @type {string} */ what, /** @type {string} */ holds) => {
      const those = `[...document.querySelectorAll('iframe')].filter(({ contentDocument: d }) => d && (${holds}))`;
      return until(page, `${path}: ${EMBEDS} ${what}`, `${those}.length === ${EMBEDS}`, 240);
    };
    await all('drawings', drawn);
    // A figure hydrates when it is near the window.
    for (let at = 0; turned && at < EMBEDS; at += 1) {
      const frame = `document.querySelectorAll('iframe')[${at}]`;
      await evaluate(page, `void ${frame}.scrollIntoView(), ${frame}.contentWindow.dispatchEvent(new Event('pointermove'))`);
      await until(page, `${path}: a live drawing`, `${frame}.contentDocument.querySelector('[data-stage=live]')`);
    }
    await traffic.quiet(QUIET);
    const { metrics } = await page.Performance.getMetrics();
    const metric = (/** @type {string} */ name) => metrics.find((/** @type {any} */ one) => one.name === name).value;
    await page.Emulation.setCPUThrottlingRate({ rate: 1 });
    for (let times = 0; times < 2; times += 1) await page.HeapProfiler.collectGarbage();
    const { usedSize, backingStorageSize = 0 } = await page.Runtime.getHeapUsage();
    return {
      bytes: traffic.until(Infinity),
      task: metric('TaskDuration') * 1000,
      script: metric('ScriptDuration') * 1000,
      layout: (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000,
      heap: usedSize + backingStorageSize,
      memory: await memory(port),
    };
  });
}

/**
 * Returns the memory of all processes that show pages: proportional set size, from `/proc`.
 * @param {number} port of the protocol
 */
async function memory(port) {
  const { webSocketDebuggerUrl: target } = await CDP.Version({ port });
  const browser = await CDP({ target });
  const { processInfo } = await browser.SystemInfo.getProcessInfo();
  await browser.close();
  const pids = processInfo.filter((/** @type {any} */ { type }) => type === 'renderer').map((/** @type {any} */ { id }) => id);
  const sizes = await Promise.all(pids.map(sizeOf));
  return sizes.includes(null) ? null : sizes.reduce((sum, size) => sum + size, 0);
}

/** @param {number} pid */
async function sizeOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
