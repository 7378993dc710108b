/**
 * Builds the single file of a site: the home page of a language with all that its figures need, for a USB stick, an
 * attachment, a classroom without a network. It requests nothing, and its policy forbids requests.
 *
 * Usage: node web/offline/single.mjs DIST OUT [--language CODE]
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { withLine } from './editions.js';
import { scriptWithin } from '../build/bundle.mjs';

/** Maximum size, in bytes, that mail and web forms of schools usually accept. */
export const MAX_BYTES = 900_000;

/** Style until all is unpacked, and where no script runs: wide drawings shrink, and empty tables are hidden. */
const STYLE = `
.figure:not([data-stage="live"]) .drawing-narrow:empty + .drawing-wide { display: block }
.drawing-narrow:empty + .drawing-wide svg { block-size: auto }
.figure .figure-numbers:has(> :empty) { display: none }
`;

/** @type {Record<string, string>} */
const TYPES = { js: 'text/javascript', wasm: 'application/wasm', bin: 'application/octet-stream', zz: 'application/octet-stream', rz: 'application/octet-stream', html: 'text/html' };

/** @typedef {Map<string, Uint8Array>} Files content by name */

/** @param {string} text of an attribute */
const plain = (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Matches a pattern, or throws an error that names the missing part.
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} what
 */
function found(text, pattern, what) {
  const match = pattern.exec(text);
  if (!match) throw new Error(`the page has no ${what}`);
  return match;
}

/**
 * Redirects links of a file that may be anywhere: to a figure in it, or to the page on the site.
 * @param {string} html
 * @param {string} page the page's address on the site
 * @param {Set<string>} charts in the file
 * @returns {string}
 */
export function linked(html, page, charts) {
  return html.replace(/<a\s[^>]*>/g, (tag) =>
    tag.replace(/\shref="([^"]*)"/, (_, href) => {
      const address = plain(href);
      if (address.startsWith('#')) return ` href="${href}"`;
      const { href: absolute } = new URL(address, page);
      // A link to the site itself stays one.
      const inside = /\sclass="figure-open"|\sdata-online/.test(tag) ? undefined : within(absolute, page, charts);
      return inside ?? ` href="${escaped(absolute)}"`;
    }),
  );
}

/**
 * Returns the attributes of a link to a place in the file.
 * @param {string} address
 * @param {string} page
 * @param {Set<string>} charts
 * @returns {string | undefined} undefined if the file does not contain the target
 */
function within(address, page, charts) {
  if (address === page) return ' href="#content"';
  const [, chart, state] = /^charts\/([^/?#]+)\/(?:\?([^#]*))?$/.exec(address.slice(page.length)) ?? [];
  if (!address.startsWith(page) || !charts.has(chart)) return undefined;
  return ` href="#${chart}-title"${state ? ` data-state="${escaped(state)}"` : ''}`;
}

/** Parts to compress, large and not visible at first: narrow drawings, tables, listening. */
const FOLDED = [
  /(<div\s[^>]*\bclass="drawing drawing-narrow"[^>]*)>(<svg[\s\S]*?<\/svg>\s*)(?=<\/div>)/g,
  /(<div\s[^>]*\bdata-part="table"[^>]*)>(<table class="figure-table">[\s\S]*?<\/table>)(?=<\/div>)/g,
  /(<div hidden class="listen-panel")>([\s\S]*?<\/ol>(?:<!---->)*)(?=<\/div>)/g,
];

/**
 * Moves parts of a page into files, which the start script restores first; compressed, they are a tenth as large.
 * @param {string} html
 * @param {Files} files that receive them
 * @returns {string}
 */
export function folded(html, files) {
  const fold = (/** @type {string} */ _, /** @type {string} */ open, /** @type {string} */ content) => {
    const name = `${files.size}.html`;
    files.set(name, Buffer.from(content));
    return `${open} data-folded="${name}">`;
  };
  return FOLDED.reduce((text, pattern) => text.replace(pattern, fold), html);
}

/**
 * Packs files in the form that the start script unpacks.
 * @param {Files} files
 * @returns {string}
 */
export function packed(files) {
  const list = [...files].map(([name, { length }]) => [name, TYPES[name.split('.').pop() ?? ''], length]);
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.values()]);
  return gzipSync(bytes, { level: 9, memLevel: 9 }).toString('base64');
}

/**
 * Builds a policy that allows the file's own style and start script, and nothing else.
 * @param {string} style
 * @param {string} script
 */
function policy(style, script) {
  const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `script-src ${hash(script)} blob: 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    `img-src data:`,
    `connect-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Returns the start script of the page, as one text. */
async function start() {
  const script = await scriptWithin(fileURLToPath(new URL('standalone.js', import.meta.url)));
  return script.trim();
}

/**
 * Builds the single file.
 * @param {string} dist a built site
 * @param {string} language whose home page it is
 * @param {Date} made
 * @returns {Promise<string>}
 */
export async function single(dist, language, made) {
  const folder = language === 'en' ? '' : `${language}/`;
  const html = await readFile(join(dist, folder, 'index.html'), 'utf8');
  const [, head, body] = found(html, /<head>([\s\S]*?)<\/head>\s*<body>([\s\S]*)<\/body>/, 'head and body');
  const [page] = found(head, /(?<=rel="canonical" href=")[^"]*/, 'canonical link');
  const [, root] = found(html, /<html\s[^>]*\bdata-root="([^"]*)"/, 'way to its root');
  const [, app] = found(head, /<script type="module"([^>]*\bdata-wasm=[^>]*)>/, 'app');
  const site = new URL(root, page).href;
  const named = (/** @type {string} */ address) => new URL(plain(address), page).href.slice(site.length);

  /** @type {Files} */
  const files = new Map();
  const carried = async (/** @type {string} */ address) => {
    const name = named(address);
    if (!files.has(name)) files.set(name, await readFile(join(dist, name)));
    return name;
  };
  const attributes = [`data-app="${await carried(found(app, /\ssrc="([^"]*)"/, 'script')[1])}"`];
  // Pairs of marks need the program of the comparison, which the file does not carry. No worker keeps a file; checksums,
  // whose names have a second part, are for files from a network.
  for (const [, name, address] of app.matchAll(/\sdata-(?!offline|pair)([a-z]+)="([^"]*)"/g)) {
    attributes.push(`data-${name}="${await carried(address)}"`);
  }
  // Similar files are adjacent, which compresses better.
  for (const kind of ['words', 'views']) {
    for (const [, address] of body.matchAll(new RegExp(`\\sdata-${kind}="([^"]*)"`, 'g'))) await carried(address);
  }
  // It may be read long after it was made, so it shows the date.
  const dated = withLine(body, 'copy', made, 'UTC');
  if (dated === body) throw new Error('the page cannot say that it is a copy');
  const charts = new Set([...body.matchAll(/<figure\s[^>]*\bdata-chart="([^"]*)"/g)].map(([, id]) => id));
  // Views as prerendered are files of the network; these figures draw them.
  const content = folded(linked(dated, page, charts), files)
    .replace(/\sdata-others="[^"]*"/g, '')
    .replace(/\sdata-(words|views)="([^"]*)"/g, (_, kind, address) => ` data-${kind}="${named(address)}"`);

  const icon = /<link rel="icon" type="image\/svg\+xml"[^>]*\shref="([^":]*)"/.exec(head)?.[1];
  const picture = icon ? (await readFile(join(dist, named(icon)))).toString('base64') : '';
  const sheet = found(head, /<link rel="stylesheet" href="([^"]*)"/, 'stylesheet')[1];
  const style = (await readFile(join(dist, named(sheet)), 'utf8')) + STYLE;
  const script = await start();
  const kept = ['<meta charset', '<meta name="viewport"', '<meta name="color-scheme"', '<title>', '<meta name="description"', '<link rel="canonical"'];
  const lines = head.split('\n').filter((line) => kept.some((beginning) => line.startsWith(beginning)));
  const security = `<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">`;
  return [
    '<!DOCTYPE html>',
    found(html, /<html\s[^>]*>/, 'root')[0].replace(/\sdata-root="[^"]*"/, ` data-root="${site}" data-alone`),
    '<head>',
    lines[0],
    security,
    ...lines.slice(1),
    `<link rel="icon" href="data:${picture ? `image/svg+xml;base64,${picture}` : ','}">`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${content}`,
    `<script type="application/octet-stream" id="files">${packed(files)}</script>`,
    `<script type="module" ${attributes.join(' ')}>${script}</script>`,
    '</body>\n</html>\n',
  ].join('\n');
}

/** @param {string[]} args of the command line */
async function main(args) {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { language: { type: 'string', default: 'en' } } });
  const [dist, out] = positionals;
  if (!dist || !out) throw new Error('usage: node web/offline/single.mjs DIST OUT [--language CODE]');
  // Reproducible where the environment sets the date.
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const made = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const html = await single(dist, values.language, made);
  const size = Buffer.byteLength(html);
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${basename(out)}: ${kilobytes(size)} of at most ${kilobytes(MAX_BYTES)}`);
  if (size > MAX_BYTES) throw new Error(`${out} would be larger than ${kilobytes(MAX_BYTES)}`);
  await writeFile(out, html);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
