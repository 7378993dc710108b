/** The chart that every contestant draws: `policy-change` in its first view, read off the built site. */
import { readFile } from 'node:fs/promises';

import { paletteOf } from '../web/drawing/palette.js';

/** Its id. */
export const CHART = 'policy-change';

/** The inks of its bars, from the first to the last. */
const INKS = ['--ink-reference', '--ink-before', '--ink-after'];

/**
 * @typedef {object} Row
 * @property {string} label
 * @property {number} value
 * @property {string} text the value as it is published
 * @property {string} interval the interval as it is shown
 * @property {string} ink the bar's colour
 */

/**
 * @typedef {object} Chart
 * @property {string} title
 * @property {string} subtitle
 * @property {string} summary
 * @property {string} source
 * @property {Row[]} rows
 * @property {Record<string, string>} palette
 */

/**
 * @param {string} dist the built site
 * @returns {Promise<Chart>}
 * @throws {Error} if the site differs from what is expected
 */
export async function readChart(dist) {
  const { title, subtitle, summary, rows } = JSON.parse(await readFile(`${dist}/charts/${CHART}/data.json`, 'utf8'));
  const html = await readFile(`${dist}/embed/${CHART}/index.html`, 'utf8');
  const palette = paletteOf(await readFile(new URL('../style/tokens.css', import.meta.url), 'utf8'));
  const shown = [...html.matchAll(/<td class="number"[^>]*><a[^>]*>([^<]+)<\/a>.*?<td class="number">([^<]+)<\/td>/g)];
  if (rows.length !== INKS.length || shown.length !== rows.length) throw new Error(`${CHART} has not three bars`);
  return {
    title,
    subtitle,
    summary: summary.join(' '),
    source: /<p class="figure-source">.*?<a[^>]*>([^<]+)<\/a>/.exec(html)?.[1] ?? '',
    rows: rows.map(({ label, value }, /** @type {number} */ at) => ({
      label,
      value: Number(value),
      text: shown[at][1],
      interval: shown[at][2],
      ink: palette[INKS[at]],
    })),
    palette,
  };
}
