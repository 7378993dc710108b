/**
 * The site's service worker. It is installed only when a reader asks, on the about page, to keep the site for offline
 * use; then it keeps the pages of a language with all they load, of one edition as a whole. `precache.mjs` replaces
 * `__EDITION__` by the list of the edition.
 *
 * Files with a content hash in their name come from the cache first. Pages and data come from the network, as long as
 * it answers; otherwise from the cache, with a note on the page.
 */
import { markOf, prefixOf, withLine } from './editions.js';

/**
 * A path below the root, and the checksum of its file, unless its name has it.
 * @typedef {[path: string, hash?: string]} Entry
 */

/** @type {{ version: string, every: Entry[], languages: Record<string, Entry[]> }} */
const EDITION = __EDITION__;

const { scope } = registration;
const PREFIX = prefixOf(scope);
const CACHE = PREFIX + EDITION.version;
const LISTED = new Set([...EDITION.every, ...Object.values(EDITION.languages).flat()].map(([path]) => path));

/** Time for the network to begin an answer, in milliseconds. */
const NETWORK_TIMEOUT_MS = 4000;

/** Number of files fetched at a time. */
const MAX_PARALLEL_FETCHES = 6;

/** Headers of kept files: since when, and the checksum. */
const KEPT = 'crossings-kept';
const HASH = 'crossings-hash';

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/**
 * Looks up a path in this edition's cache, without creating one.
 * @param {string} path
 */
const find = (path) => caches.match(scope + path, { cacheName: CACHE, ignoreVary: true });

/** @param {string} path */
const hashInName = (path) => /-([0-9a-f]{16})\.\w+$/.exec(path)?.[1];

/** @param {ArrayBuffer} bytes */
async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gets a file of this edition: from a cache of any edition if it has not changed, else from the network.
 * @param {string} path
 * @param {string | undefined} hash
 * @throws {Error} if the network has none, or one of another edition
 */
async function get(path, hash) {
  for (const cacheName of await ours()) {
    const there = await caches.match(scope + path, { cacheName, ignoreVary: true });
    if (there?.headers.get(HASH) === hash) return there;
  }
  const answer = await fetch(scope + path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`, { cause: 'network' });
  return answer;
}

/**
 * Keeps a file.
 * @param {Cache} cache
 * @param {Entry} entry
 * @param {string} date
 * @returns {Promise<number>} its size in bytes
 */
async function keepFile(cache, [path, listed], date) {
  const hash = listed ?? hashInName(path);
  const answer = await get(path, hash);
  const bytes = await answer.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Error(`${path} is of another edition`, { cause: 'newer' });
  const headers = new Headers(answer.headers);
  // The bytes are stored decoded, no longer as they were sent.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(KEPT, date);
  headers.set(HASH, /** @type {string} */ (hash));
  await cache.put(scope + path, new Response(bytes, { headers }));
  return bytes.byteLength;
}

/**
 * Keeps a language of this edition: all of it, or nothing.
 * @param {string} language
 * @param {(done: number, all: number) => void} [tell]
 * @returns {Promise<import('./editions.js').Mark>}
 */
async function keep(language, tell = () => {}) {
  const files = [...EDITION.every, ...EDITION.languages[language]];
  const date = new Date().toISOString();
  const cache = await caches.open(CACHE);
  const queue = files.values();
  let [done, bytes] = [0, 0];
  const fetchSome = async () => {
    for (const entry of queue) {
      // On its own line: others add to the sum while this one waits.
      const size = await keepFile(cache, entry, date);
      bytes += size;
      tell((done += 1), files.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: MAX_PARALLEL_FETCHES }, fetchSome));
  } catch (error) {
    if ((await languagesIn(CACHE)).length === 0) await caches.delete(CACHE);
    throw error;
  }
  const mark = { date, bytes };
  await cache.put(markOf(scope, language), new Response(JSON.stringify(mark)));
  return mark;
}

/**
 * Returns the languages that a cache has whole.
 * @param {string} cacheName
 */
async function languagesIn(cacheName) {
  const languages = Object.keys(EDITION.languages);
  const marks = await Promise.all(languages.map((language) => caches.match(markOf(scope, language), { cacheName })));
  return languages.filter((_, at) => marks[at]);
}

/** Keeps in this edition the languages kept of another: fetches the changed files. */
async function renew() {
  const kept = await Promise.all((await ours()).filter((name) => name !== CACHE).map(languagesIn));
  for (const language of new Set(kept.flat())) await keep(language);
}

/** Deletes other editions, and takes control of the open pages. */
async function takeOver() {
  const old = (await ours()).filter((name) => name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

/**
 * Adds to a kept page the line that it is kept, and since when.
 * @param {Response} kept
 */
async function said(kept) {
  const html = withLine(await kept.text(), 'kept', new Date(kept.headers.get(KEPT) ?? ''));
  return new Response(html, { headers: kept.headers });
}

/**
 * Answers from the network, or from the cache if there is no answer in time.
 * @param {Request} request
 * @param {string} path
 */
async function networkFirst(request, path) {
  const network = fetch(request);
  const kept = await find(path);
  if (!kept) return network;
  const late = new Promise((resolve) => setTimeout(resolve, NETWORK_TIMEOUT_MS));
  const answer = await Promise.race([network.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  return kept.headers.get('content-type')?.startsWith('text/html') ? said(kept) : kept;
}

/**
 * Answers from the cache, or else from the network.
 * @param {Request} request
 * @param {string} path
 */
const keptFirst = async (request, path) => (await find(path)) ?? fetch(request);

addEventListener('install', (event) => event.waitUntil(renew()));
addEventListener('activate', (event) => event.waitUntil(takeOver()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.url.replace(/[?#].*/s, '').slice(scope.length);
  // Unlisted requests, embeds among them, pass as if there were no worker.
  if (request.method !== 'GET' || !request.url.startsWith(scope) || !LISTED.has(path)) return;
  event.respondWith((hashInName(path) ? keptFirst : networkFirst)(request, path));
});
/** Maps an error to a code that pages have messages for: browsers name errors alike. */
const codeOf = (/** @type {Error} */ { name, cause }) =>
  cause ?? { TypeError: 'network', QuotaExceededError: 'space' }[name] ?? 'refused';

addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data.load) event.waitUntil(skipWaiting());
  if (Object.hasOwn(EDITION.languages, data.keep)) {
    const [port] = ports;
    const kept = keep(data.keep, (done, all) => port.postMessage({ done, all }));
    event.waitUntil(kept.then((mark) => port.postMessage({ mark }), (error) => port.postMessage({ failed: codeOf(error) })));
  }
});
