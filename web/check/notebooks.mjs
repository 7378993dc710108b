/**
 * Runs the lines of `data/README.md` that load the data in other tools, against a server of a built site, and compares what
 * was loaded with the table itself.
 *
 * Usage: node web/check/notebooks.mjs FOLDER TOOL…
 *
 * Tools in Python run by the interpreter that CROSSINGS_NOTEBOOKS names. Excel runs on no machine of tests.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { csvParse } from 'd3-dsv';
import * as d3 from 'd3-fetch';

import { serve } from './serve.mjs';

const run = promisify(execFile);

/** What is told of the loaded figures: their number, the largest value, the first day. @typedef {[number, number, string]} Told */

/** DuckDB fetches what reads from the web from its makers' host on first use, which a test asks for nothing. */
const DUCKDB = `
import duckdb, fsspec, sys
duckdb.register_filesystem(fsspec.filesystem("http"))
duckdb.execute(open(sys.argv[1], encoding="utf-8").read())
print(*duckdb.execute("SELECT count(*), max(value), min(period_start) FROM figures").fetchone())
`;

/** For each tool the heading of its lines, and how they are run. @type {Record<string, { heading: string, load: (lines: string, folder: string) => Promise<string> }>} */
const TOOLS = {
  pandas: {
    heading: 'Python, pandas',
    load: (lines, folder) =>
      python(folder, `${lines}\nprint(len(figures), figures["value"].max(), figures["period_start"].min().date())\n`),
  },
  frictionless: {
    heading: 'Python, frictionless',
    load: (lines, folder) =>
      python(folder, `${lines}\nprint(len(figures), max(row["value"] for row in figures), min(row["period_start"] for row in figures))\n`),
  },
  r: {
    heading: 'R',
    load: async (lines, folder) => {
      const told = 'cat(nrow(figures), max(figures$value), format(min(figures$period_start)))';
      return (await run('Rscript', [await written(folder, 'load.R', `${lines}\n${told}\n`)])).stdout;
    },
  },
  observable: {
    heading: 'Observable',
    load: async (lines) => {
      const figures = await cell(lines);
      const first = Math.min(...figures.map(({ period_start }) => Number(period_start)));
      return `${figures.length} ${Math.max(...figures.map(({ value }) => value))} ${new Date(first).toISOString().slice(0, 10)}`;
    },
  },
  duckdb: {
    heading: 'DuckDB',
    load: async (lines, folder) => python(folder, DUCKDB, await written(folder, 'load.sql', lines)),
  },
};

/** Writes a file of a temporary folder, and returns its path. */
async function written(/** @type {string} */ folder, /** @type {string} */ name, /** @type {string} */ text) {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function python(/** @type {string} */ folder, /** @type {string} */ program, /** @type {string[]} */ ...more) {
  const interpreter = process.env.CROSSINGS_NOTEBOOKS;
  if (!interpreter) throw new Error('CROSSINGS_NOTEBOOKS names no Python');
  return (await run(interpreter, [await written(folder, 'load.py', program), ...more])).stdout;
}

/**
 * Evaluates a cell of an Observable notebook, which names its value, with the part of D3 that it uses.
 * @param {string} lines
 * @returns {Promise<{ value: number, period_start: Date }[]>}
 */
export function cell(lines) {
  const value = lines.replace(/^figures = /, '');
  if (value === lines) throw new Error('the cell does not name its value');
  return new Function('d3', `return (${value});`)(d3);
}

/**
 * Returns the lines below a heading.
 * @param {string} document
 * @param {string} heading
 */
export function linesBelow(document, heading) {
  const [, below] = document.split(`\n### ${heading}\n`);
  const lines = /^\n```\w+\n(.*?)\n```\n/s.exec(below ?? '')?.[1];
  if (lines === undefined) throw new Error(`data/README.md has no lines below “${heading}”`);
  return lines;
}

/**
 * Returns what a tool is to tell of the figures that count.
 * @param {string} table the content of `figures.csv`
 * @returns {Told}
 */
export function expected(table) {
  const rows = csvParse(table).filter(({ retired }) => !retired);
  return [rows.length, Math.max(...rows.map(({ value }) => Number(value))), rows.map(({ period_start }) => period_start).sort()[0]];
}

/**
 * Runs the lines of a tool, with the address of the site in them replaced by that of a server.
 * @param {string} tool
 * @param {string} folder the site
 * @returns {Promise<string[]>} what is wrong
 */
export async function wrongWith(tool, folder) {
  const { heading, load } = TOOLS[tool];
  const lines = linesBelow(await readFile('data/README.md', 'utf8'), heading);
  const [site] = /https:\/\/[^"']*?(?=data\/)/.exec(lines) ?? [];
  if (!site) return [`${tool}: its lines name no address`];
  const temporary = await mkdtemp(join(tmpdir(), 'crossings-notebooks-'));
  const server = await serve(folder);
  try {
    const said = await load(lines.replaceAll(site, server.url), temporary);
    const [rows, largest, first] = said.trim().split(/\s+/);
    const told = [Number(rows), Number(largest), first];
    const wanted = expected(await readFile(join(folder, 'data/figures.csv'), 'utf8'));
    console.log(`${tool}: ${said.trim()}`);
    const wrong = JSON.stringify(told) === JSON.stringify(wanted) ? [] : [`${tool}: loads ${told}, not ${wanted}`];
    if (!server.asked.some((path) => path.startsWith('/data/'))) wrong.push(`${tool}: asked the server for nothing`);
    return wrong;
  } finally {
    server.close();
    await rm(temporary, { recursive: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, ...tools] = process.argv.slice(2);
  if (!folder || tools.length === 0 || tools.some((tool) => !(tool in TOOLS))) {
    console.error(`usage: node web/check/notebooks.mjs FOLDER TOOL…, of ${Object.keys(TOOLS).join(', ')}`);
    process.exit(2);
  }
  for (const tool of tools) {
    for (const wrong of await wrongWith(tool, folder)) {
      console.error(wrong);
      process.exitCode = 1;
    }
  }
}
