/**
 * Checks a built site as a server sends it: `node web/check/served.mjs http://127.0.0.1:8080/ dist`.
 *
 * Covers the promises of `deploy/README.md`: policies, access from anywhere, caching, compressed files, media types,
 * errors.
 */
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { linesOf } from './site.mjs';
import { Site } from './dist.mjs';
import { policies } from './policies.mjs';
import { Report } from './report.mjs';

const FOREVER = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';

/** @type {Record<string, string>} */
const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  bin: 'application/octet-stream',
  zz: 'application/octet-stream',
  rz: 'application/octet-stream',
};

/** Extensions compressed on the fly where no compressed form exists: text, from this size on. */
const ON_THE_WAY = /\.(?:html|css|js|json|webmanifest|csv|svg|xml|txt)$/;
const MIN_BYTES = 1_000;

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

const [origin, folder] = process.argv.slice(2);
if (!origin || !folder) {
  console.error('usage: node web/check/served.mjs ORIGIN FOLDER');
  process.exit(2);
}
const site = new Site(folder);
const report = new Report();
const wanted = policies(folder);

/**
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @param {string} [method]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
const ask = (path, headers = {}, method = 'GET') =>
  new Promise((resolve, reject) => {
    const question = request(new URL(path, origin), { headers, method }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    question.on('error', reject);
    question.end();
  });

/**
 * Checks the headers of every answer, of any status.
 * @param {string} path
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function checkHeaders(path, headers) {
  const is = (/** @type {string} */ name, /** @type {string} */ value) =>
    report.check(headers[name] === value, path, 'header', `${name} is ${headers[name]}, not ${value}`);
  is('access-control-allow-origin', '*');
  is('x-content-type-options', 'nosniff');
  is('referrer-policy', 'no-referrer');
  is('cross-origin-resource-policy', 'cross-origin');
  is('cross-origin-embedder-policy', 'require-corp');
  is('content-security-policy', /(?:^|\/)embed\//.test(path) ? wanted.embed : wanted.page);
  is('cache-control', path.startsWith('assets/') ? FOREVER : MINUTES);
  report.check(headers['x-frame-options'] === undefined, path, 'header', 'x-frame-options keeps it out of frames');
}

/**
 * Checks one file, uncompressed and in each compressed form.
 * @param {string} file
 */
async function checkFile(file) {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const bytes = site.bytes(file);
  for (const [accepted, expected, ending] of [
    ['identity', undefined, ''],
    ['gzip', 'gzip', '.gz'],
    ['gzip, deflate, br, zstd', 'br', '.br'],
  ]) {
    const { status, headers, body } = await ask(path, { 'accept-encoding': /** @type {string} */ (accepted) });
    const check = (/** @type {unknown} */ ok, /** @type {string} */ message) => report.check(ok, path, 'answer', `${message} (${accepted})`);
    if (!check(status === 200, `the status is ${status}`)) continue;
    checkHeaders(path, headers);
    const type = TYPES[file.split('.').pop() ?? ''];
    check(headers['content-type'] === type, `content-type is ${headers['content-type']}, not ${type}`);
    const packed = site.packed.has(file + ending);
    const onTheWay = ending !== '' && ON_THE_WAY.test(file) && bytes.length >= MIN_BYTES ? 'gzip' : undefined;
    const form = packed ? expected : onTheWay;
    if (!check(headers['content-encoding'] === form, `content-encoding is ${headers['content-encoding']}, not ${form}`)) continue;
    if (form) check(/\baccept-encoding\b/i.test(headers.vary ?? ''), `vary is ${headers.vary}`);
    if (packed) check(body.equals(site.bytes(file + ending)), 'it is not the file that the build has packed');
    const plain = form ? UNPACK[/** @type {'br' | 'gzip'} */ (form)](body) : body;
    check(plain.equals(bytes), 'it is another content');
    check(headers.etag !== undefined, 'it has no etag to ask by');
    const again = await ask(path, { 'accept-encoding': /** @type {string} */ (accepted), 'if-none-match': String(headers.etag) });
    check(again.status === 304, `asked again, the status is ${again.status}`);
  }
}

/** Samples one file of each kind, the pages of a language, embeds, and the files that all readers fetch. */
function sample() {
  const files = [...site.files];
  const first = (/** @type {RegExp} */ pattern) => files.filter((file) => pattern.test(file)).slice(0, 3);
  const patterns = Object.keys(TYPES).map((kind) => new RegExp(`\\.${kind}$`));
  const places = [/^(?:[^/]+\/)?index\.html$/, /^embed\/.*\.html$/, /^ar\/embed\//, /^charts\//, /^about\//, /^assets\/.*\.(?:js|wasm|css)$/];
  return [...new Set([...patterns, ...places].flatMap(first)), 'sw.js', 'about/licences/notices.txt'];
}

for (const file of sample()) await checkFile(file);

for (const path of ['no/such/page/', 'assets/no-such.js', 'fr/embed/none/', 'index.html.br', 'deploy/_headers']) {
  const { status, headers, body } = await ask(path);
  report.check(status === 404, path, 'error', `the status is ${status}, not 404`);
  checkHeaders404(path, headers);
  report.check(body.equals(site.bytes('404.html')), path, 'error', 'the answer is not 404.html');
}

/**
 * @param {string} path of a missing file
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function checkHeaders404(path, headers) {
  // A missing asset may appear a minute later: the answer must not be cached for a year.
  const { 'cache-control': cache = '' } = headers;
  report.check(!cache.includes('immutable'), path, 'error', `cache-control is ${cache}`);
  report.check(headers['access-control-allow-origin'] === '*', path, 'error', 'it cannot be read from elsewhere');
  report.check(headers['content-security-policy'] !== undefined, path, 'error', 'it has no policy');
}

for (const path of ['about', 'fr/embed/policy-change', 'charts/vehicles?unit=share']) {
  const { status, headers } = await ask(path);
  const [before, query] = path.split('?');
  const target = new URL(`${before}/${query ? `?${query}` : ''}`, origin).href;
  const led = headers.location && new URL(headers.location, origin).href;
  report.check(status === 301 || status === 308, path, 'redirect', `the status is ${status}`);
  report.check(led === target, path, 'redirect', `it leads to ${led}, not ${target}`);
}

const head = await ask('', { 'accept-encoding': 'br' }, 'HEAD');
report.check(head.status === 200 && head.body.length === 0, 'index.html', 'head', `HEAD is answered by ${head.status}`);

if (report.problems.length > 0) {
  for (const line of linesOf(report.problems)) console.error(line);
  console.error(`${report.problems.length} mistakes in ${report.count} checks of ${origin}`);
  process.exitCode = 1;
} else {
  console.log(`${sample().length} files served, ${report.count} checks: all is well`);
}
