/**
 * Writes the service worker into a prerendered site, with the list of files that a reader may keep.
 *
 * Usage: node web/offline/precache.mjs FOLDER
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { withLine } from './editions.js';
import { scriptWithin } from '../build/bundle.mjs';

/** Matches the addresses of files that a page loads or offers. */
const ADDRESS = /\s(?:src|href|data-[a-z]+)="([^"#?]+)/g;

/** A base for resolving addresses, of no real site. */
const NOWHERE = 'https://nowhere.invalid/';

const hashOf = (/** @type {string | Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * Returns the path below the root of an address.
 * @param {string} address
 * @param {string} from the path of the file that names it
 * @returns {string | undefined} undefined for another site
 */
function pathOf(address, from) {
  if (!URL.canParse(address, NOWHERE + from)) return undefined;
  const { href } = new URL(address, NOWHERE + from);
  return href.startsWith(NOWHERE) ? href.slice(NOWHERE.length) : undefined;
}

/**
 * Returns the paths of a language's pages, without other folders than theirs.
 * @param {string} folder the site
 * @param {string} under a path below it
 * @param {Set<string>} except folders directly below that are not looked into
 * @returns {Promise<string[]>} paths as in addresses: with a slash at the end, or empty
 */
async function pagesOf(folder, under, except) {
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory() && !except.has(entry.name));
  const deeper = await Promise.all(below.map(({ name }) => pagesOf(folder, `${under}${name}/`, new Set())));
  const here = entries.some(({ name }) => name === 'index.html') ? [under] : [];
  return [...here, ...deeper.flat().sort()];
}

/**
 * Returns the files that a file names, directly or indirectly.
 * @param {string} folder
 * @param {string} path
 * @param {string} text
 * @returns {Promise<string[]>}
 */
async function namedBy(folder, path, text) {
  const addresses = path.endsWith('.webmanifest')
    ? JSON.parse(text).icons.map((/** @type {{ src: string }} */ { src }) => src)
    : [...text.matchAll(ADDRESS)].map(([, address]) => address);
  const named = [];
  for (const address of new Set(addresses)) {
    const there = pathOf(address, path);
    if (!there || there.endsWith('/')) continue;
    if (!(await stat(join(folder, there)).catch(() => undefined))?.isFile()) continue;
    named.push(there);
    if (there.endsWith('.webmanifest')) named.push(...(await namedBy(folder, there, await readFile(join(folder, there), 'utf8'))));
  }
  return named;
}

/**
 * Returns the files that a reader keeps of each language: its pages but embeds, and every file that these name.
 * @param {string} folder a prerendered site
 */
export async function editionOf(folder) {
  const languages = await languagesOf(folder);
  const others = new Set(['assets', 'embed', 'oembed', ...languages.keys()]);
  /** @type {Map<string, Set<string>>} */
  const paths = new Map();
  for (const [language, under] of languages) {
    const pages = await pagesOf(folder, under, others);
    const kept = new Set(pages);
    for (const page of pages) {
      const html = await readFile(join(folder, page, 'index.html'), 'utf8');
      if (withLine(html, 'kept', new Date()) === html) throw new Error(`/${page} cannot say that it is a kept copy`);
      for (const file of await namedBy(folder, page, html)) kept.add(file);
    }
    paths.set(language, kept);
  }
  const all = [...paths.values()];
  const inEvery = (/** @type {string} */ path) => all.every((kept) => kept.has(path));
  const entries = (/** @type {string[]} */ list) => Promise.all(list.sort().map((path) => entryOf(folder, path)));
  const every = await entries([...all[0]].filter(inEvery));
  /** @type {Record<string, string[][]>} */
  const own = {};
  for (const [language, kept] of paths) own[language] = await entries([...kept].filter((path) => !inEvery(path)));
  return { version: hashOf(JSON.stringify([every, own])), every, languages: own };
}

/**
 * Returns the languages of the site, with the folders of their pages.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
async function languagesOf(folder) {
  const languages = new Map();
  const entries = await readdir(folder, { withFileTypes: true });
  for (const under of ['', ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`)]) {
    const home = await readFile(join(folder, under, 'index.html'), 'utf8').catch(() => '');
    const language = /<html\s[^>]*\blang="([^"]+)"/.exec(home)?.[1];
    if (language && (under === '' || under === `${language}/`)) languages.set(language, under);
  }
  return languages;
}

/**
 * Returns a path and the checksum of its file; no checksum where the name has it.
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function entryOf(folder, path) {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const hash = hashOf(await readFile(join(folder, file)));
  return path.includes(`-${hash}.`) ? [path] : [path, hash];
}

/**
 * Returns the worker of an edition, as a plain script.
 * @param {object} edition
 * @returns {Promise<string>}
 */
export async function workerOf(edition) {
  const entry = fileURLToPath(new URL('sw.js', import.meta.url));
  return scriptWithin(entry, { define: { __EDITION__: JSON.stringify(edition) }, format: 'iife' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('usage: node web/offline/precache.mjs FOLDER');
  await writeFile(join(folder, 'sw.js'), await workerOf(await editionOf(folder)));
}
