/** The report of the measurements: tables and met aims. Pure; printed by `race.mjs`, quoted in README.md. */
import { CONTESTANTS, EMPTY, TURNED } from './contestants.mjs';
import { median, spread, trend } from './statistics.mjs';

/**
 * @typedef {object} Part
 * @property {string} on the day
 * @property {{ processor: string, cores: number, system: string, node: string, browser: string }} machine
 * @property {{ latency: number, megabits: number, processor: number }} slow
 * @property {[number, number]} load of the machine before and after
 * @property {any} runs
 */

/** @typedef {Partial<Record<'race' | 'embeds' | 'change' | 'mounts', Part>>} Results */

/**
 * @typedef {object} Verdict
 * @property {string} measure
 * @property {string} aim
 * @property {string} measured
 * @property {boolean} met
 */

/** The marks around the report in the README. */
export const BEGIN = '<!-- bench/results.json -->';
export const END = '<!-- end of bench/results.json -->';

const PEERS = CONTESTANTS.map(({ id }) => id).filter((id) => id !== 'crossings' && id !== 'floor');
const nameOf = (/** @type {string} */ id) => [...CONTESTANTS, TURNED, EMPTY].find((one) => one.id === id)?.name ?? id;

const thousands = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);

/** Formats a median with its minimum and maximum. */
function ranged(/** @type {number[]} */ values, words = thousands) {
  const { median: middle, least, most } = spread(values);
  return `${words(middle)} (${words(least)}–${words(most)})`;
}

/** Returns the values of a member in each run. */
const each = (/** @type {any[]} */ runs, /** @type {string} */ member) => runs.map((run) => run[member]);
const middle = (/** @type {any[]} */ runs, /** @type {string} */ member) => median(each(runs, member));

/** Returns the peer with the least median of a member. */
function best(/** @type {any} */ runs, /** @type {string} */ member) {
  const [first, ...rest] = PEERS.filter((id) => runs[id]);
  const id = rest.reduce((least, one) => (middle(runs[one], member) < middle(runs[least], member) ? one : least), first);
  return { id, value: middle(runs[id], member) };
}

/**
 * @param {string} measure
 * @param {number} value
 * @param {'≤' | '<'} sign
 * @param {number} limit
 * @param {string} [remark]
 * @returns {Verdict}
 */
export const ratio = (measure, value, sign, limit, remark = '') => ({
  measure,
  aim: `${sign} ${limit}`,
  measured: `${value.toFixed(2)}${remark && ` (${remark})`}`,
  met: sign === '<' ? value < limit : value <= limit,
});

/** @param {Results} results @returns {Verdict[]} */
export function verdicts({ race, embeds, change, mounts }) {
  const found = [];
  if (race) {
    const { crossings, floor } = race.runs;
    const [seen, answered] = [best(race.runs, 'visible'), best(race.runs, 'tooltip')];
    found.push(
      ratio('chart visible ÷ the same page without scripts', middle(crossings, 'visible') / middle(floor, 'visible'), '≤', 1.15),
      ratio('chart visible ÷ best peer', middle(crossings, 'visible') / seen.value, '<', 0.6, nameOf(seen.id)),
      ratio('first tooltip ÷ best peer', middle(crossings, 'tooltip') / answered.value, '≤', 1, nameOf(answered.id)),
      bytesBefore(middle(floor, 'bytes')),
    );
  }
  if (embeds) {
    const [ours, plain] = ['crossings', 'echarts-own'].map((id) => middle(embeds.runs[id], 'task'));
    found.push(ratio('20 embeds: main thread ÷ 20 of ECharts, own bundle', ours / plain, '≤', 0.25));
  }
  if (change) {
    for (const [size, words] of SIZES) {
      const [ours, plain] = ['crossings', 'plain'].map((who) => median(change.runs[`${size}-${who}`].map(median)));
      found.push(ratio(`control change to frame ÷ plain ECharts${words}`, ours / plain, '≤', 1.1));
    }
  }
  if (mounts) {
    for (const [what, words] of CYCLES) found.push(growth(`1,000 cycles ${words}: growth of the heap`, mounts.runs[what].heap));
  }
  return found;
}

const SIZES = /** @type {const} */ ([['once', ''], ['hundredfold', ', 100 times the data']]);
const CYCLES = /** @type {const} */ ([['turns', 'of chart and table'], ['drawings', 'of a drawing']]);

/** States the bytes of the page without scripts, for which the chart waits. @param {number} bytes @returns {Verdict} */
const bytesBefore = (bytes) => ({
  measure: 'bytes that the chart waits for',
  aim: '≤ 20 kB',
  measured: `${kilobytes(bytes)} kB`,
  met: bytes <= 20_000,
});

/** Bytes of the smallest object on a heap, and the cycles from the first to the last measurement. */
const SMALLEST = 16;
const CYCLES_SEEN = 500;

/**
 * @param {string} measure
 * @param {number[]} heap
 * @returns {Verdict}
 */
export function growth(measure, heap) {
  const { growth, noise: chance } = trend(heap);
  // Every leaked object has at least this size: less per cycle is no leak.
  const noise = Math.max(chance, SMALLEST * CYCLES_SEEN);
  const words = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;
  return { measure, aim: 'none beyond noise', measured: `${words(growth)}, noise ±${words(noise)}`, met: growth <= noise };
}

/** Formats a table in Markdown. @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {Results} results */
function tables({ race, embeds, change }) {
  const found = [];
  if (race) {
    const rows = CONTESTANTS.filter(({ id }) => race.runs[id]).map(({ id, name }) => {
      const runs = race.runs[id];
      const all = (/** @type {string} */ member) => kilobytes(middle(runs, member));
      return [
        name,
        ranged(each(runs, 'visible')),
        id === 'floor' ? '' : ranged(each(runs, 'tooltip')),
        all('bytesVisible'),
        id === 'floor' ? '' : all('bytesTooltip'),
        all('bytes'),
      ];
    });
    found.push(table(['page', 'chart visible, ms', 'first tooltip, ms', 'kB by then: chart', 'tooltip', 'kB in all'], rows));
  }
  if (embeds) {
    const rows = Object.entries(embeds.runs).map(([id, runs]) => [
      `20 × ${nameOf(id)}`,
      ranged(each(runs, 'task')),
      ranged(each(runs, 'script')),
      kilobytes(middle(runs, 'bytes')),
      ranged(each(runs, 'heap'), megabytes),
      runs[0].memory === null ? '' : ranged(each(runs, 'memory'), megabytes),
    ]);
    found.push(table(['on one host page', 'main thread, ms', 'script, ms', 'kB', 'heap, MB', 'processes, MB'], rows));
  }
  if (change) {
    const rows = SIZES.flatMap(([size, words]) =>
      [['crossings', 'Crossings'], ['plain', 'plain ECharts']].map(([who, name]) => {
        const runs = change.runs[`${size}-${who}`];
        return [`${name}${words}`, ranged(runs.map(median)), ranged(runs.map((/** @type {number[]} */ [first]) => first))];
      }),
    );
    found.push(table(['control change to painted frame', 'ms', 'the first on a page, ms'], rows));
  }
  return found;
}

/** A warning for measurements on a machine with more load than its processors can handle. */
const BUSY = '\nIt had more other work than its processors can do: times are too long, and what is near to each other is not told apart.';

/** Describes the machine and the day of the measurements. @param {Results} results */
function machine(results) {
  const parts = Object.values(results);
  const lines = parts.map(({ on, machine: { processor, cores, system, browser, node } }) => `${on} on ${processor}, ${cores} cores, ${system}, ${browser}, Node ${node}`);
  const loads = parts.flatMap(({ load }) => load);
  const same = [...new Set(lines)].join('; ');
  const most = Math.max(...loads);
  // The measured browser alone keeps up to four tasks ready on two cores.
  const busy = parts.some(({ machine: { cores } }) => most > 2 * cores);
  return `Measured ${same}. Load of the machine meanwhile, with the browser that is measured: ${Math.min(...loads).toFixed(1)} to ${most.toFixed(1)}.${busy ? BUSY : ''}`;
}

/**
 * Renders the whole report, in Markdown.
 * @param {Results} results
 */
export function report(results) {
  const aims = verdicts(results).map(({ measure, aim, measured, met }) => [measure, aim, measured, met ? 'met' : '**missed**']);
  return [table(['aim', 'must be', 'is', ''], aims), ...tables(results), machine(results)].join('\n\n');
}
