import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import { BEGIN, END, growth, ratio, report, verdicts } from './report.mjs';

const load = (/** @type {number} */ visible, /** @type {number} */ tooltip, bytes = 8000) => ({
  visible,
  tooltip,
  bytesVisible: bytes,
  bytesTooltip: bytes,
  bytes,
});

const RACE = {
  on: '2026-11-25',
  machine: { processor: 'P', cores: 2, system: 'S', node: 'N', browser: 'B' },
  slow: { latency: 150, megabits: 1.44, processor: 4 },
  load: /** @type {[number, number]} */ ([0, 1]),
  runs: {
    floor: [load(500, 0), load(400, 0), load(600, 0)],
    crossings: [load(570, 1000), load(560, 900), load(900, 1300)],
    chartjs: [load(1000, 1100), load(1000, 1100), load(1000, 1100)],
    vega: [load(2000, 950), load(2000, 950), load(2000, 950)],
  },
};

test('each aim is judged by medians, against the best of the others in that respect', () => {
  const [floor, visible, tooltip, bytes] = verdicts({ race: RACE });
  assert.deepEqual([floor.measured, floor.met], ['1.14', true]);
  assert.deepEqual([visible.measured, visible.met], ['0.57 (Chart.js)', true]);
  assert.deepEqual([tooltip.measured, tooltip.met], ['1.05 (Vega-Embed)', false]);
  assert.deepEqual([bytes.measured, bytes.met], ['8.0 kB', true]);
});

test('a limit may be reached where it says so, and not where it does not', () => {
  assert.equal(ratio('', 1.1, '≤', 1.1).met, true);
  assert.equal(ratio('', 0.6, '<', 0.6).met, false);
});

test('a heap that grows more than it wavers has grown', () => {
  assert.equal(growth('', [5_000_000, 5_100_000, 5_200_000, 5_300_000]).met, false);
  assert.equal(growth('', [5_000_000, 5_010_000, 4_990_000, 5_005_000]).met, true);
  assert.equal(growth('', [5_000_000, 5_000_000, 5_003_000, 5_003_000]).met, true, 'less than an object a cycle');
});

test('what was missed is printed as missed, with the machine and its load', () => {
  const words = report({ race: RACE });
  assert.match(words, /first tooltip ÷ best peer \| ≤ 1 \| 1\.05 \(Vega-Embed\) \| \*\*missed\*\*/);
  assert.match(words, /\| Crossings \| 570 \(560–900\) \| 1,000 \(900–1,300\) \|/);
  assert.match(words, /2026-11-25 on P, 2 cores, S, B, Node N\. .*0\.0 to 1\.0\.$/);
  assert.match(report({ race: { ...RACE, load: [1, 9] } }), /times are too long/);
});

test('the README says what is stored', async () => {
  const stored = JSON.parse(await readFile(new URL('results.json', import.meta.url), 'utf8'));
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const quoted = readme.slice(readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END));
  assert.equal(quoted.trim(), report(stored).trim(), '`node bench/readme.mjs` writes it');
});
