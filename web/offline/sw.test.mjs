import assert from 'node:assert/strict';
import { createHash, webcrypto } from 'node:crypto';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

import { workerOf } from './precache.mjs';

const SCOPE = 'https://stats.example/crossings/';

const hashOf = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const page = (/** @type {string} */ title) =>
  `<html><p data-edition="kept" data-tag="en-GB" hidden class="edition">A copy of {date}.</p><h1>${title}</h1></html>`;

const SCRIPT = `assets/app-${hashOf('script')}.js`;

/** Returns the files of a small site, by path. */
const site = (title = 'Vehicles') => ({ '': page('Home'), 'charts/vehicles/': page(title), 'data/figures.csv': 'id\n', [SCRIPT]: 'script' });

/** @param {Record<string, string>} files */
const editionOf = (files) => ({
  version: hashOf(JSON.stringify(files)),
  every: [[SCRIPT]],
  languages: { en: Object.keys(files).filter((path) => path !== SCRIPT).map((path) => [path, hashOf(files[path])]) },
});

/** The cache storage of a browser, as far as the worker uses it. */
class Storage {
  /** @type {Map<string, Map<string, Response>>} */
  all = new Map();
  keys = async () => [...this.all.keys()];
  delete = async (/** @type {string} */ name) => this.all.delete(name);
  async open(/** @type {string} */ name) {
    const cache = this.all.get(name) ?? new Map();
    this.all.set(name, cache);
    return { put: async (/** @type {string} */ url, /** @type {Response} */ answer) => void cache.set(url, answer) };
  }
  async match(/** @type {string} */ url, { cacheName = '' } = {}) {
    return this.all.get(cacheName)?.get(url)?.clone();
  }
}

/**
 * Starts a worker of an edition, in a browser with a network.
 * @param {Record<string, string>} files its edition
 * @param {{ caches?: Storage, network?: (path: string) => Promise<Response> }} [around]
 */
async function worker(files, { caches = new Storage(), network } = {}) {
  /** @type {Map<string, Function>} */
  const listeners = new Map();
  /** @type {string[]} */
  const asked = [];
  const browser = { caches, asked, /** @type {RequestCache[]} */ past: [], waited: 0, skipped: 0, network: network ?? answering(files) };
  runInNewContext(await workerOf(editionOf(files)), {
    ...{ caches, Response, Headers, crypto: webcrypto, Intl, registration: { scope: SCOPE } },
    clients: { claim: async () => {} },
    skipWaiting: async () => void (browser.skipped += 1),
    setTimeout: (/** @type {() => void} */ then, /** @type {number} */ time) => {
      browser.waited = time;
      setImmediate(then);
    },
    addEventListener: (/** @type {string} */ type, /** @type {Function} */ listener) => listeners.set(type, listener),
    fetch: (/** @type {Request | string} */ request, { cache } = /** @type {RequestInit} */ ({})) => {
      const path = (typeof request === 'string' ? request : request.url).slice(SCOPE.length);
      asked.push(path);
      browser.past.push(cache ?? 'default');
      return browser.network(path);
    },
  });
  /** Dispatches an event; returns its answer, once all work it began is done. */
  const happen = async (/** @type {string} */ type, /** @type {object} */ members = {}) => {
    let [work, answer] = [Promise.resolve(), Promise.resolve()];
    const event = {
      ...members,
      waitUntil: (/** @type {Promise<void>} */ promise) => (work = promise),
      respondWith: (/** @type {Promise<void>} */ promise) => (answer = promise),
    };
    listeners.get(type)?.(event);
    await work;
    return answer;
  };
  const get = (/** @type {string} */ path) => happen('fetch', { request: new Request(SCOPE + path) });
  const keep = async () => {
    /** @type {any[]} */
    const said = [];
    await happen('message', { data: { keep: 'en' }, ports: [{ postMessage: (/** @type {any} */ message) => said.push(message) }] });
    return said;
  };
  return Object.assign(browser, { happen, get, keep });
}

const answering = (/** @type {Record<string, string>} */ files) => async (/** @type {string} */ path) =>
  path in files
    ? new Response(files[path], {
        headers: { 'content-type': /\.\w+$/.test(path) ? 'text/plain' : 'text/html', 'content-encoding': 'br', 'content-length': '9', 'x-policy': 'strict' },
      })
    : new Response('', { status: 404 });

const offline = () => Promise.reject(new TypeError('no network'));

test('a worker that nobody has asked to keep anything stores nothing', async () => {
  const browser = await worker(site());
  await browser.happen('install');
  await browser.happen('activate');
  await browser.get('charts/vehicles/');
  assert.deepEqual(await browser.caches.keys(), []);
});

test('what is asked for is kept, all of it, and how far that is is told', async () => {
  const browser = await worker(site());
  const said = await browser.keep();
  assert.deepEqual(said.slice(0, -1).map(({ done, all }) => `${done}/${all}`), ['1/4', '2/4', '3/4', '4/4']);
  const { mark } = said.at(-1);
  assert.equal(mark.bytes, Object.values(site()).join('').length);
  const [cache] = await browser.caches.keys();
  assert.ok(cache.startsWith(`crossings ${SCOPE} `));
  // The browser's own cache may still hold the file of the edition before.
  assert.deepEqual(browser.past, ['no-cache', 'no-cache', 'no-cache', 'no-cache']);
});

test('nothing is kept of an edition of which a file is missing or another', async () => {
  for (const change of [{ 'charts/vehicles/': page('Trains') }, { 'data/figures.csv': undefined }]) {
    const { 'data/figures.csv': table, ...rest } = { ...site(), ...change };
    const there = table === undefined ? rest : { ...rest, 'data/figures.csv': table };
    const browser = await worker(site(), { network: answering(there) });
    assert.equal((await browser.keep()).at(-1).failed, change['data/figures.csv'] === undefined && 'data/figures.csv' in change ? 'network' : 'newer');
    assert.deepEqual(await browser.caches.keys(), []);
  }
});

test('a page is the one of the network, as long as there is one', async () => {
  const browser = await worker(site());
  await browser.keep();
  browser.network = answering(site('Newer'));
  assert.equal(await (await browser.get('charts/vehicles/')).text(), page('Newer'));
});

test('without a network a page is the kept one, says so, and keeps its policy', async () => {
  const browser = await worker(site());
  await browser.keep();
  browser.network = offline;
  const answer = await browser.get('charts/vehicles/?show=table');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  assert.match(await answer.text(), new RegExp(`<p data-edition="kept" data-tag="en-GB" class="edition">A copy of ${day}\\.`));
  assert.equal(answer.headers.get('x-policy'), 'strict');
  // It is stored unpacked, and longer than it came.
  for (const name of ['content-encoding', 'content-length']) assert.equal(answer.headers.get(name), null, name);
  assert.ok(Date.parse(answer.headers.get('crossings-kept')) > 0);
  assert.equal(await (await browser.get('data/figures.csv')).text(), 'id\n');
});

test('a network that is silent for four seconds, or a server that fails, is no network', async () => {
  const browser = await worker(site());
  await browser.keep();
  browser.network = () => new Promise(() => {});
  assert.match(await (await browser.get('')).text(), /A copy of \d/);
  assert.equal(browser.waited, 4000);
  browser.network = async () => new Response('', { status: 503 });
  assert.match(await (await browser.get('')).text(), /A copy of \d/);
  browser.network = async () => new Response('gone', { status: 404 });
  assert.equal(await (await browser.get('')).text(), 'gone');
});

test('what is named by its content is not asked for again', async () => {
  const browser = await worker(site());
  await browser.keep();
  browser.asked.length = 0;
  assert.equal(await (await browser.get(SCRIPT)).text(), 'script');
  assert.deepEqual(browser.asked, []);
});

test('embeds and whatever else is not listed are left alone', async () => {
  const browser = await worker(site());
  await browser.keep();
  assert.equal(await browser.get('embed/vehicles/'), undefined);
  assert.equal(await browser.happen('fetch', { request: new Request(`${SCOPE}data/figures.csv`, { method: 'HEAD' }) }), undefined);
  assert.equal(await browser.happen('fetch', { request: new Request('https://other.example/') }), undefined);
});

test('a newer edition fetches what has changed, and takes the place of the old one when it becomes active', async () => {
  const old = await worker(site());
  await old.keep();
  const [before] = await old.caches.keys();
  const newer = await worker(site('Newer'), { caches: old.caches });
  await newer.happen('install');
  assert.deepEqual(newer.asked, ['charts/vehicles/']);
  assert.equal((await old.caches.keys()).length, 2);
  old.network = offline;
  assert.match(await (await old.get('charts/vehicles/')).text(), /Vehicles/);

  await newer.happen('activate');
  const left = await newer.caches.keys();
  assert.equal(left.length, 1);
  assert.notEqual(left[0], before);
  newer.network = offline;
  assert.match(await (await newer.get('charts/vehicles/')).text(), /Newer/);
});

test('an edition that cannot be kept is not installed, and the old one stays', async () => {
  const old = await worker(site());
  await old.keep();
  const newer = await worker(site('Newer'), { caches: old.caches, network: offline });
  const before = await old.caches.keys();
  await assert.rejects(newer.happen('install'));
  assert.deepEqual(await old.caches.keys(), before);
});

test('a newer edition waits until a page asks for it', async () => {
  const browser = await worker(site());
  await browser.happen('install');
  await browser.happen('message', { data: {}, ports: [] });
  assert.equal(browser.skipped, 0);
  await browser.happen('message', { data: { load: true }, ports: [] });
  assert.equal(browser.skipped, 1);
});

test('caches of other sites on the host are left alone', async () => {
  const browser = await worker(site());
  for (const name of ['theirs', 'crossings https://stats.example/ 0123']) await browser.caches.open(name);
  await browser.happen('install');
  await browser.happen('activate');
  assert.equal((await browser.caches.keys()).length, 2);
});
