/**
 * The race: `node bench/race.mjs [--runs N] [--only PART]… [--dist DIR] [--out FILE]`, which `cargo xtask bench` calls.
 * Measures, prints and stores; stored results of other parts are kept.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { inFreshBrowser, SLOW } from './browser.mjs';
import { changes, makeChangePages } from './change.mjs';
import { readChart } from './chart.mjs';
import { embeds } from './embeds.mjs';
import { load, look } from './loading.mjs';
import { measureMounts } from './mounts.mjs';
import { CONTESTANTS, EMPTY, TURNED } from './contestants.mjs';
import { host, makePages } from './pages.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';

const PARTS = ['race', 'embeds', 'change', 'mounts'];

/** The contestants embedded twenty times. */
const EMBEDDED = [...CONTESTANTS.filter(({ id }) => ['crossings', 'echarts-own', 'floor'].includes(id)), TURNED, EMPTY];

const start = Date.now();
const tell = (/** @type {string} */ line) => console.log(`[${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s] ${line}`);

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true, default: PARTS },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    out: { type: 'string', default: fileURLToPath(new URL('../target/bench/results.json', import.meta.url)) },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a number of runs, not ${values.runs}`);
for (const part of values.only) if (!PARTS.includes(part)) throw new Error(`the race has no part ${part}`);

const { dist } = values;
const chart = await readChart(dist);
const change = await makeChangePages(dist, chart);
const files = new Map([...(await makePages(dist, chart)), ...change.files]);
files.set(EMPTY.path, Buffer.from('<!DOCTYPE html><html lang="en"><title>Empty</title><p>Nothing.</p></html>'));
for (const { id, path } of EMBEDDED) files.set(`/hosts/${id}/`, Buffer.from(host(path)));
const server = await serve(dist, files);
tell('compressing what will be served');
await server.warm([...files.keys(), ...assetsOf(await readFile(`${dist}/embed/policy-change/index.html`, 'utf8'))]);

/** Returns the files that our page names. */
function assetsOf(/** @type {string} */ html) {
  return [...new Set([...html.matchAll(/\.\.\/\.\.(\/assets\/[^"]+)"/g)].map(([, path]) => path))];
}

/**
 * Measures all in turn, each round beginning with another one, so that other load on the machine affects all alike.
 * @template T
 * @param {string[]} ids
 * @param {(id: string) => Promise<T>} measure
 * @param {(one: T) => string} words
 * @returns {Promise<Record<string, T[]>>}
 */
async function inTurn(ids, measure, words) {
  /** @type {Record<string, T[]>} */
  const all = Object.fromEntries(ids.map((id) => [id, []]));
  for (let run = 0; run < runs; run += 1) {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[(run + at) % ids.length];
      const one = await measure(id);
      all[id].push(one);
      tell(`run ${run + 1} of ${runs}, ${id}: ${words(one)} (load ${os.loadavg()[0].toFixed(1)})`);
    }
  }
  return all;
}

const contestant = (/** @type {string} */ id) => /** @type {import('./contestants.mjs').Contestant} */ (CONTESTANTS.find((one) => one.id === id));
const ms = (/** @type {number | null} */ value) => (value === null ? 'none' : `${Math.round(value)} ms`);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @type {Record<string, () => Promise<any>>} */
const MEASURES = {
  async race() {
    /** @type {Map<string, import('./loading.mjs').Look>} */
    const looks = new Map();
    for (const one of CONTESTANTS) looks.set(one.id, await look(server.root, one, chart));
    const seen = (/** @type {string} */ id) => /** @type {import('./loading.mjs').Look} */ (looks.get(id));
    return inTurn(
      CONTESTANTS.map(({ id }) => id),
      (id) => load(server.root, contestant(id), seen(id)),
      ({ visible, tooltip, bytes }) => `visible ${ms(visible)}, tooltip ${ms(tooltip)}, ${kilobytes(bytes)}`,
    );
  },
  embeds: () =>
    inTurn(
      EMBEDDED.map(({ id }) => id),
      (id) => embeds(server.root, `/hosts/${id}/`, EMBEDDED.find((one) => one.id === id)?.drawn ?? '', id === TURNED.id),
      ({ task, script, heap, bytes }) => `${ms(task)}, script ${ms(script)}, heap ${kilobytes(heap)}, ${kilobytes(bytes)}`,
    ),
  async change() {
    const paths = Object.fromEntries(
      Object.entries(change.pages).flatMap(([size, [ours, plain]]) => [[`${size}-crossings`, ours], [`${size}-plain`, plain]]),
    );
    const all = await inTurn(
      Object.keys(paths),
      (id) => changes(server.root, paths[id]),
      ({ times }) => times.map(Math.round).join(' '),
    );
    for (const size of Object.keys(change.pages)) {
      const [ours, plain] = ['crossings', 'plain'].map((who) => JSON.stringify(all[`${size}-${who}`][0].drawn));
      if (ours !== plain) throw new Error(`${size}: the two pages do not draw the same`);
    }
    return Object.fromEntries(Object.entries(all).map(([id, each]) => [id, each.map(({ times }) => times)]));
  },
  mounts: () => measureMounts(server.root, dist, tell),
};

const browser = await inFreshBrowser((page) => page.Browser.getVersion());
const machine = {
  processor: os.cpus()[0].model,
  cores: os.cpus().length,
  system: `${os.type()} ${os.release()}`,
  node: process.version,
  browser: browser.product,
};
/** @type {import('./report.mjs').Results} */
const results = JSON.parse(await readFile(values.out, 'utf8').catch(() => '{}'));
for (const part of PARTS.filter((name) => values.only.includes(name))) {
  tell(`${part}: load ${os.loadavg().map((value) => value.toFixed(1)).join(' ')}`);
  const load = [os.loadavg()[0]];
  const measured = await MEASURES[part]();
  load.push(os.loadavg()[0]);
  Object.assign(results, { [part]: { on: new Date().toISOString().slice(0, 10), machine, slow: SLOW, load, runs: measured } });
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, `${JSON.stringify(results, null, 1)}\n`);
}
server.close();
console.log(`\n${report(results)}\nstored in ${values.out}`);
