/** The pages of the race: ours as it was built, the same without scripts, and one for each library. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { CHART } from './chart.mjs';
import { FLOOR, PEERS } from './contestants.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = `${here}node_modules`;

/** Prebuilt scripts, loaded before the page's own. @type {Record<string, string>} */
const BEFORE = { 'echarts-full': `${here}../node_modules/echarts/dist/echarts.min.js` };

/**
 * Removes scripts and their preloads from our page.
 * @param {string} html
 */
export const withoutScripts = (html) =>
  html.replace(/<script[^>]*>.*?<\/script>\n?/gs, '').replace(/<link rel="preload"[^>]*>\n?/g, '');

/**
 * Bundles one script as a careful developer would: minified, without unused code.
 * @param {string} entry
 * @param {object} chart available to the script as `CHART`
 */
export async function bundle(entry, chart) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    define: { CHART: JSON.stringify(chart) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'eof',
    logLevel: 'warning',
    write: false,
    nodePaths: [modules],
  });
  return Buffer.from(outputFiles[0].contents);
}

/**
 * Renders a page with title, a container of the chart's size, source, and scripts that do not block it.
 * @param {import('./chart.mjs').Chart} chart
 * @param {string[]} scripts addresses
 * @param {string} [more] HTML before the chart
 */
export const page = ({ title, subtitle, source, palette }, scripts, more = '') => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
:root{${['paper', 'text', 'rule', 'ink-after', 'ink-before', 'ink-reference'].map((name) => `--${name}:${palette[`--${name}`]}`).join(';')}}
body{margin:0;padding:1rem;background:${palette['--paper']};color:${palette['--text']};font:1rem/1.5 ${palette['--sans']}}
h1{margin:0;font:600 1.4rem/1.15 ${palette['--serif']}}
#chart{width:640px;height:138px}
</style>
${scripts.map((src) => `<script src="${src}" defer></script>`).join('\n')}
</head>
<body><main><h1>${title}</h1><p>${subtitle}</p>${more}<div id="chart"></div><p>Source: ${source}</p></main></body>
</html>
`;

/** Returns a file name with a content hash, so that the file may be cached for ever. */
const named = (/** @type {string} */ name, /** @type {Buffer} */ body) =>
  `/assets/${name}-${createHash('sha256').update(body).digest('hex').slice(0, 16)}.js`;

/**
 * Makes every file of the peers, and our page without scripts, by path.
 * @param {string} dist
 * @param {import('./chart.mjs').Chart} chart
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function makePages(dist, chart) {
  const files = new Map();
  const ours = await readFile(`${dist}/embed/${CHART}/index.html`, 'utf8');
  files.set(FLOOR.path, Buffer.from(withoutScripts(ours).replaceAll('../../assets/', '/assets/')));
  for (const { id } of PEERS) {
    const scripts = [];
    if (BEFORE[id]) scripts.push(await readFile(BEFORE[id]));
    scripts.push(await bundle(`${here}peers/${id}.js`, chart));
    const addresses = scripts.map((body, at) => {
      const address = named(`${id}-${at}`, body);
      files.set(address, body);
      return address;
    });
    files.set(`/peers/${id}/`, Buffer.from(page(chart, addresses)));
  }
  return files;
}

/**
 * Renders a host page with twenty frames by our embed code.
 * @param {string} path of the page in the frames
 */
export const host = (path) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A host with twenty embeds</title>
<link rel="icon" href="data:,">
</head>
<body>
<h1>A host with twenty embeds</h1>
${`<p>The article goes on.</p>
<iframe src="${path}" title="chart" width="100%" height="740" loading="lazy" style="border:0"></iframe>
`.repeat(20)}</body>
</html>
`;
