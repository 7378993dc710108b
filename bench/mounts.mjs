/**
 * The memory held after 1,000 cycles: of the figure, from chart to table and back, and of a drawing, mounted and
 * disposed of by the site's bundle. The heap is read after garbage collections, at regular numbers of cycles; the first
 * half fills caches and is not counted.
 */
import { readFile } from 'node:fs/promises';

import { comeNear, evaluate, inFreshBrowser, until } from './browser.mjs';
import { CHART } from './chart.mjs';
import { sketches } from './options.mjs';

const CYCLES = 1000;
const STEP = 50;

/** Disables optimising compilers, whose code is on the heap: without them, growth is held memory. */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/** Runs in the page: switches the figure to its table and back, several times. */
const TURNS = `async () => {
  const mode = (value) => document.querySelector('.control-mode input[value=' + value + ']').click();
  const seen = (selector) => document.querySelector(selector).getClientRects().length > 0;
  const until = async (ready) => { while (!ready()) await new Promise((r) => setTimeout(r, 1)); };
  for (let at = 0; at < ${STEP}; at += 1) {
    mode('table');
    await until(() => seen('.figure-numbers'));
    mode('chart');
    await until(() => seen('[data-stage=live] .drawing-live svg'));
  }
  return true;
}`;

/** Runs in the page: mounts, paints and disposes of drawings. */
const mounts = (/** @type {string} */ option) => `async () => {
  const { charts } = document.querySelector('script[data-charts]').dataset;
  const { instances, mount } = await import(new URL(charts, document.baseURI).href);
  const before = instances();
  for (let at = 0; at < ${STEP}; at += 1) {
    const place = document.body.appendChild(document.createElement('div'));
    const handle = mount(place, 640, 138, ${JSON.stringify(option)}, 'en', () => {});
    await new Promise(requestAnimationFrame);
    handle.dispose();
    place.remove();
  }
  return instances() === before;
}`;

/**
 * @typedef {object} Growth
 * @property {number[]} heap bytes after each step, from the middle to the end
 * @property {number[]} nodes the same of DOM nodes
 * @property {number[]} listeners
 */

/**
 * @param {string} root
 * @param {string} dist
 * @param {(what: string) => void} tell
 * @returns {Promise<Record<string, Growth>>}
 */
export async function measureMounts(root, dist, tell) {
  const path = `/embed/${CHART}/`;
  const html = await readFile(`${dist}${path}index.html`, 'utf8');
  const views = /data-views="\.\.\/\.\.(\/assets\/[^"]+)"/.exec(html)?.[1] ?? '';
  const { option } = sketches(await readFile(dist + views))[1];
  const growth = (/** @type {string} */ what, /** @type {string} */ cycles) => inFreshBrowser(async (page) => {
    await page.Page.navigate({ url: root + path });
    await comeNear(page);
    await until(page, 'the live drawing', `document.querySelector('[data-stage=live] .drawing-live svg')`);
    await page.Performance.enable();
    // Once: each evaluated script stays in memory.
    await evaluate(page, `void (window.cycles = ${cycles})`);
    /** @type {Growth} */
    const grown = { heap: [], nodes: [], listeners: [] };
    for (let done = STEP; done <= CYCLES; done += STEP) {
      if (!(await evaluate(page, 'cycles()'))) throw new Error(`${what}: a chart is left behind`);
      for (let times = 0; times < 3; times += 1) await page.HeapProfiler.collectGarbage();
      const { usedSize } = await page.Runtime.getHeapUsage();
      const { metrics } = await page.Performance.getMetrics();
      const metric = (/** @type {string} */ name) => metrics.find((/** @type {any} */ one) => one.name === name).value;
      tell(`${what}: ${done} cycles, ${(usedSize / 1e6).toFixed(3)} MB, ${metric('Nodes')} nodes`);
      if (done < CYCLES / 2) continue;
      grown.heap.push(usedSize);
      grown.nodes.push(metric('Nodes'));
      grown.listeners.push(metric('JSEventListeners'));
    }
    return grown;
  }, [INTERPRETED]);
  return { turns: await growth('chart and table', TURNS), drawings: await growth('drawings', mounts(option)) };
}
