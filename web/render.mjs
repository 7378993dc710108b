/**
 * Draws options as SVG without a browser, by ECharts' server-side rendering.
 *
 * Reads one JSON object a line, `{ id, option, width, height, locale }`, and writes one a line,
 * `{ id, svg }` or `{ id, error }`.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { revive } from './option.js';
import { init } from './parts.js';

/**
 * @param {any} option a parsed option
 * @param {{ width: number, height: number, locale: string }} settings size in pixels, a BCP 47 tag
 * @returns {string} the drawing, fit for a page that allows no inline style
 */
export function renderSvg(option, { width, height, locale }) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...revive(option, locale), animation: false });
    return tidy(chart.renderToSVGString());
  } finally {
    // An instance that is left keeps the process alive.
    chart.dispose();
  }
}

/** Matches one declaration of a `style` attribute. */
const DECLARATION = /([\w-]+)\s*:\s*((?:[^;(]|\([^)]*\))+)/g;

/**
 * Takes out what a strict style policy refuses, and names that differ from run to run.
 * @param {string} svg
 */
function tidy(svg) {
  const attributes = svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, css) =>
      [...css.matchAll(DECLARATION)].map(([, name, value]) => ` ${name}="${value.trim()}"`).join(''),
    );
  const names = new Map();
  return attributes.replace(/zr\d+-([a-z]+)-?\d+/g, (name, kind) => {
    if (!names.has(name)) names.set(name, `${kind}${names.size}`);
    return names.get(name);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, option, ...settings } = JSON.parse(line);
    let answer;
    try {
      answer = { id, svg: renderSvg(option, settings) };
    } catch (error) {
      answer = { id, error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
