/**
 * Draws options as SVG without a browser, by ECharts' server-side rendering.
 *
 * Reads one JSON object a line, `{ id, option, width, height, locale }`, and writes one a line,
 * `{ id, svg }` or `{ id, error }`. Names within a drawing begin with its id.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { revive } from './option.js';
import { init } from './parts.js';

/**
 * @param {string} option an option as JSON
 * @param {{ width: number, height: number, locale: string, id?: string }} settings size in pixels, a BCP 47 tag,
 *   and what tells this drawing's names from those of others in the same page
 * @returns {string} the drawing, fit for a page that allows no inline style
 */
export function renderSvg(option, { width, height, locale, id = 'svg' }) {
  const revived = revive(JSON.parse(option), locale);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...revived, animation: false });
    return withOwnNames(withoutStyle(chart.renderToSVGString()), id.replace(/[^\w-]+/g, '-'));
  } finally {
    // An instance that is left keeps the process alive.
    chart.dispose();
  }
}

/** Matches the rule of a class whose marks take no part in pointer events. */
const SILENT_RULE = /\.([\w-]+):hover {\s*pointer-events:none;\s*}/g;

/** Matches one declaration of a `style` attribute. */
const DECLARATION = /([\w-]+)\s*:\s*((?:[^;(]|\([^)]*\))+)/g;

/** Matches the value of `font` as ECharts writes it for parts of a rich text: style, weight, size, family. */
const FONT = /^(\S+) (\S+) (\S+) (.+)$/;

/**
 * Says by presentation attributes what a strict style policy refuses in other ways.
 * Rules on hovering go; what they made transparent to the pointer stays so.
 * @param {string} svg
 */
function withoutStyle(svg) {
  const silent = new Set([...svg.matchAll(SILENT_RULE)].map(([, name]) => name));
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<[^<>]* class="([\w-]+)"/g, (tag, name) => {
      const rest = tag.replace(/ class="[^"]*"$/, '');
      return silent.has(name) ? `${rest.replace(' pointer-events="visible"', '')} pointer-events="none"` : rest;
    })
    .replace(/ style="([^"]*)"/g, (_, css) =>
      [...css.matchAll(DECLARATION)].map(([, name, value]) => attributes(name, value.trim())).join(''),
    );
}

/**
 * One declaration as attributes. `font` has no attribute of its own.
 * @param {string} name
 * @param {string} value
 */
function attributes(name, value) {
  if (name !== 'font') return ` ${name}="${value}"`;
  const [, style, weight, size, family] = FONT.exec(value) ?? [];
  return ` font-style="${style}" font-weight="${weight}" font-size="${size}" font-family="${family}"`;
}

/**
 * Replaces names that ECharts numbers through the life of the process.
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
      answer = { id, svg: renderSvg(JSON.stringify(option), { ...settings, id }) };
    } catch (error) {
      answer = { id, error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
