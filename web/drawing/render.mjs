/**
 * Draws options as SVG without a browser, by ECharts' server-side rendering.
 *
 * Reads one JSON object a line, `{ id, option, width, height, locale }`, and writes one a line,
 * `{ id, svg, within }`, the drawing and the same for a page, or `{ id, error }`. Ids within a drawing begin with its
 * id.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { revive } from './option.js';
import { init } from './parts.js';
import { withoutStyle } from './plain.js';
import { smaller } from './svgo.mjs';
import { within } from './within.mjs';

/**
 * @param {string} option an option as JSON
 * @param {{ width: number, height: number, locale: string, id?: string }} settings size in CSS px, a BCP 47 tag,
 *   and the prefix of this drawing's ids among those in the same page
 * @returns {string} the drawing, fit for a page that allows no inline style
 */
export function renderSvg(option, { width, height, locale, id = 'svg' }) {
  const revived = revive(JSON.parse(option), locale);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...revived, animation: false });
    return withOwnNames(withoutStyle(chart.renderToSVGString()), id.replace(/[^\w-]+/g, '-'));
  } finally {
    // An undisposed instance keeps the process alive.
    chart.dispose();
  }
}

/**
 * Replaces ids that ECharts numbers throughout the life of the process.
 * @param {string} svg
 * @param {string} prefix
 */
function withOwnNames(svg, prefix) {
  const names = new Map();
  return svg.replace(/zr\d+-[a-z]+-?\d+/g, (name) => {
    if (!names.has(name)) names.set(name, `${prefix}-${names.size}`);
    return names.get(name);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, option, ...settings } = JSON.parse(line);
    let answer;
    try {
      const svg = smaller(renderSvg(JSON.stringify(option), { ...settings, id }));
      answer = { id, svg, within: within(svg) };
    } catch (error) {
      answer = { id, error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
