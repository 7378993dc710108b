/**
 * The time from the click on a control to the painted frame that shows the new drawing: in our live embed, and on a
 * page that only calls `setOption` with the same two options. Both also with a hundred times the data.
 *
 * For a hundred times the data, the app is the built one and runs as usual; the file of views that it loads has
 * drawings of 300 bars instead of 3. Its words, and so its table, stay those of 3 bars.
 */
import { inflateSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';

import { comeNear, evaluate, inFreshBrowser, slowDown, until } from './browser.mjs';
import { CHART } from './chart.mjs';
import { repeated, sketches, withSketches } from './options.mjs';
import { bundle, page as pageOf } from './pages.mjs';

/** The factor of the data. */
const TIMES = 100;

/** Changes on each page, half of them there, half of them back. */
const CHANGES = 6;

/** The two views, by their index among the sketches: the wide ones of the levels. */
const VIEWS = { crossings: 1, applications: 5 };

/**
 * Makes the pages, and the files that they need.
 * @param {string} dist
 * @param {import('./chart.mjs').Chart} chart
 * @returns {Promise<{ files: Map<string, Buffer>, pages: Record<string, [string, string]> }>} paths of our page and of
 * the plain one
 */
export async function makeChangePages(dist, chart) {
  const html = await readFile(`${dist}/embed/${CHART}/index.html`, 'utf8');
  const views = /data-views="\.\.\/\.\.(\/assets\/[^"]+)"/.exec(html)?.[1];
  if (!views) throw new Error(`the embed of ${CHART} names no views`);
  const file = await readFile(`${dist}${views}`);
  const bytes = views.endsWith('.zz') ? inflateSync(file) : file;
  const more = '/assets/hundredfold.views.bin';
  const big = withSketches(bytes, (sketch) => repeated(sketch, TIMES));
  const files = new Map([
    [more, big],
    ['/hundredfold/embed/', Buffer.from(html.replaceAll('../../assets/', '/assets/').replace(views, more))],
    ...(await plain('/plain/', bytes, chart)),
    ...(await plain('/hundredfold/plain/', big, chart)),
  ]);
  return {
    files,
    pages: { once: [`/embed/${CHART}/`, '/plain/'], hundredfold: ['/hundredfold/embed/', '/hundredfold/plain/'] },
  };
}

/**
 * Makes the page that uses only ECharts, and its script.
 * @param {string} path
 * @param {Buffer} views
 * @param {import('./chart.mjs').Chart} chart
 * @returns {Promise<[string, Buffer][]>}
 */
async function plain(path, views, chart) {
  const all = sketches(views);
  const options = Object.fromEntries(Object.entries(VIEWS).map(([name, at]) => [name, JSON.parse(all[at].option)]));
  const entry = new URL('peers/plain.js', import.meta.url).pathname;
  const script = await bundle(entry, { options, height: all[VIEWS.crossings].height });
  const choices = Object.keys(VIEWS).map((name, at) => `<label><input type="radio" name="metric" value="${name}"${at ? '' : ' checked'}>${name}</label>`);
  return [
    [path, Buffer.from(pageOf(chart, [`${path}script.js`], `<p>${choices.join(' ')}</p>`))],
    [`${path}script.js`, script],
  ];
}

/** The container of the live drawing. */
const PLACE = `document.querySelector('.drawing-live, #chart')`;

/**
 * Runs in the page. After `bench.arm()` and a click, `bench.change` resolves to the milliseconds from the click's time
 * stamp until the first frame painted with the changed drawing. A message posted in an animation frame is received when
 * that frame has been laid out and painted.
 */
const HOOK = `window.bench = {
  arm() { this.change = new Promise((resolve) => addEventListener('click', ({ timeStamp }) => {
    let changed = false;
    const observer = new MutationObserver(() => { changed = true; });
    const attributeFilter = ['d', 'transform', 'fill', 'x', 'y'];
    observer.observe(${PLACE}, { subtree: true, childList: true, characterData: true, attributeFilter });
    const frame = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        if (!changed) return requestAnimationFrame(frame);
        observer.disconnect();
        resolve(now - timeStamp);
      };
      port2.postMessage('');
    };
    requestAnimationFrame(frame);
  }, { capture: true, once: true })); },
  quiet: () => new Promise((resolve) => {
    let timer;
    const wait = () => { clearTimeout(timer); timer = setTimeout(() => { observer.disconnect(); resolve(true); }, 500); };
    const observer = new MutationObserver(wait);
    observer.observe(${PLACE}, { subtree: true, childList: true, attributes: true });
    wait();
  }),
};`;

/** The drawn words and shapes. */
const DRAWN = `[...${PLACE}.querySelectorAll('text, path')].map((e) => e.textContent + e.getAttribute('d')).sort()`;

/**
 * Switches to and fro on one page in a fresh browser, its processor slowed down.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<{ times: number[], drawn: Record<string, string[]> }>} milliseconds of each change, the first one
 * first; the final drawing of each choice
 */
export function changes(root, path) {
  return inFreshBrowser(async (page) => {
    await slowDown(page);
    await page.Network.emulateNetworkConditions({ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await page.Page.addScriptToEvaluateOnNewDocument({ source: HOOK });
    await page.Page.navigate({ url: root + path });
    await comeNear(page);
    await until(page, `${path}: the live drawing`, `window.bench && ${PLACE}?.querySelector('svg')`);
    await evaluate(page, 'bench.quiet()');
    const times = [];
    /** @type {Record<string, string[]>} */
    const drawn = {};
    for (let at = 0; at < CHANGES; at += 1) {
      const choice = at % 2 === 0 ? 'applications' : 'crossings';
      const [x, y] = await evaluate(page, middleOf(`input[value="${choice}"]`));
      await evaluate(page, 'bench.arm()');
      const button = { x, y, button: 'left', clickCount: 1, pointerType: 'mouse' };
      await page.Input.dispatchMouseEvent({ ...button, type: 'mousePressed' });
      await page.Input.dispatchMouseEvent({ ...button, type: 'mouseReleased' });
      times.push(await evaluate(page, 'bench.change'));
      await evaluate(page, 'bench.quiet()');
      drawn[choice] = await evaluate(page, DRAWN);
    }
    return { times, drawn };
  });
}

/** Returns the middle of the label of an input, in the page's JavaScript. */
const middleOf = (/** @type {string} */ selector) => `(() => {
  const { left, top, width, height } = document.querySelector('${selector}').closest('label').getBoundingClientRect();
  return [left + width / 2, top + height / 2];
})()`;
