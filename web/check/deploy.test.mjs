/** Tests that the server files agree with each other and with their templates; the step `deploy` runs nginx. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

import { serverFiles } from '../build/deploy.mjs';

const written = await serverFiles('https://crossings.example/', 'p{}', 'start()');
const read = (/** @type {string} */ name) => written.get(name) ?? readFileSync(`deploy/${name}`, 'utf8');
const { embed, page } = JSON.parse(read('policies.json'));

const FOREVER = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';

/** Headers of every answer, by name. */
const EVERYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

test('embeds may do less than pages, and neither is kept out of frames', () => {
  // In frames without an origin, embeds need the site's own address too; they carry their style inline.
  assert.match(embed, /style-src [^;]* 'sha256-[\w+/]{43}=';/);
  for (const policy of [embed, page]) assert.match(policy, /script-src 'self' [^;]*'sha256-[\w+/]{43}=' 'wasm-unsafe-eval';/);
  const own = / https:\/\/crossings\.example| 'sha256-[\w+/]+='/g;
  const directives = (/** @type {string} */ policy) => policy.replaceAll(own, '').split('; ');
  for (const name of ['script-src', 'style-src', 'img-src', 'connect-src']) assert.match(embed, new RegExp(`${name} 'self' https://crossings\\.example`));
  const more = directives(page).filter((directive) => !directives(embed).includes(directive));
  assert.deepEqual(more, ["manifest-src 'self'", "worker-src 'self'"]);
  assert.deepEqual(directives(embed).filter((directive) => !directives(page).includes(directive)), []);
  for (const name of ['nginx.conf', '_headers', 'cloudfront-headers.json', 'cloudfront-headers-embed.json']) {
    assert.doesNotMatch(read(name), /frame-ancestors|X-Frame-Options|FrameOptions/, name);
  }
});

test('another style, script or address changes what is written and nothing in deploy/', async () => {
  const styled = await serverFiles('https://crossings.example/', 'p{color:red}', 'start()');
  const scripted = await serverFiles('https://crossings.example/', 'p{}', 'begin()');
  const moved = await serverFiles('https://charts.example:8443/some/folder/', 'p{}', 'start()');
  const checksums = (/** @type {string} */ text) => new Set(text.match(/sha256-[\w+/]+=/g));
  for (const name of ['policies.json', 'nginx.conf', '_headers', 'cloudfront-headers-embed.json']) {
    const text = read(name);
    assert.equal(checksums(text).size, 2, name);
    for (const other of [styled, scripted]) assert.notDeepEqual(checksums(other.get(name) ?? ''), checksums(text), name);
    assert.match(moved.get(name) ?? '', /script-src 'self' https:\/\/charts\.example:8443 /, name);
    assert.doesNotMatch(moved.get(name) ?? '', /crossings\.example/, name);
  }
  for (const name of ['README.md', 'nginx.conf', '_headers', 'cloudfront-headers.json', 'policies.json', 's3.sh', 's3.md']) {
    assert.doesNotMatch(readFileSync(`deploy/${name}`, 'utf8'), /sha256-/, name);
  }
  for (const [name, text] of written) assert.doesNotMatch(text, /@[A-Z]+@/, name);
  assert.match(moved.get('_headers') ?? '', /^\/some\/folder\/assets\/\*$/m);
  assert.match(moved.get('nginx.conf') ?? '', /server_name charts\.example;[^]*error_page 404 \/some\/folder\/404\.html;/);
});

test('nginx has the policies and the headers', () => {
  const text = read('nginx.conf');
  /** Returns the cases of a map, by pattern. @param {string} name */
  const map = (name) => {
    const [, body] = new RegExp(`map \\$uri \\$${name} \\{([^}]*)\\}`).exec(text) ?? [];
    return Object.fromEntries([...(body ?? '').matchAll(/^\s*(\S+)\s+"(.*)";$/gm)].map(([, key, value]) => [key, value]));
  };
  assert.deepEqual(map('crossings_policy'), { '~/embed/': embed, default: page });
  assert.deepEqual(map('crossings_cache'), { '~/assets/': FOREVER, default: MINUTES });
  const added = Object.fromEntries([...text.matchAll(/^\s*add_header (\S+) "?([^"\s]+)"? always;$/gm)].map(([, name, value]) => [name, value]));
  assert.deepEqual(added, { ...EVERYWHERE, 'Content-Security-Policy': '$crossings_policy', 'Cache-Control': '$crossings_cache' });
});

test('Netlify and Cloudflare have the policies and the headers', () => {
  /** @type {Map<string, Record<string, string>>} */
  const rules = new Map();
  let path = '';
  for (const line of read('_headers').split('\n')) {
    if (/^\//.test(line)) rules.set((path = line), {});
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name) /** @type {Record<string, string>} */ (rules.get(path))[name] = value;
    assert.ok(name || /^(?:\/\S*|#.*)?$/.test(line), `neither rule nor header nor comment: ${line}`);
  }
  assert.deepEqual(rules.get('/*'), { ...EVERYWHERE, 'Content-Security-Policy': page });
  assert.deepEqual(rules.get('/embed/*'), { 'Content-Security-Policy': embed });
  assert.deepEqual(rules.get('/:language/embed/*'), { 'Content-Security-Policy': embed });
  assert.deepEqual(rules.get('/assets/*'), { 'Cache-Control': FOREVER });
});

test('CloudFront has the policies and the headers', () => {
  for (const [name, policy] of [
    ['cloudfront-headers.json', page],
    ['cloudfront-headers-embed.json', embed],
  ]) {
    const { CorsConfig: cors, SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(read(name));
    const isolated = Object.entries(EVERYWHERE).filter(([header]) => header.startsWith('Cross-Origin-'));
    assert.deepEqual(custom.Items, isolated.map(([Header, Value]) => ({ Header, Value, Override: true })), name);
    assert.equal(custom.Quantity, custom.Items.length, name);
    assert.deepEqual(cors.AccessControlAllowOrigins.Items, ['*'], name);
    assert.equal(cors.OriginOverride, true, name);
    assert.deepEqual(security.ContentSecurityPolicy, { Override: true, ContentSecurityPolicy: policy }, name);
    assert.deepEqual(security.ContentTypeOptions, { Override: true }, name);
    assert.equal(security.ReferrerPolicy.ReferrerPolicy, 'no-referrer', name);
    for (const list of Object.values(cors)) if (list.Items) assert.equal(list.Quantity, list.Items.length, name);
  }
});

test('CloudFront answers folders with their pages', () => {
  const handler = runInNewContext(`${read('cloudfront-index.js')}; handler`);
  const ask = (/** @type {string} */ uri, querystring = {}) => handler({ request: { uri, querystring } });
  assert.equal(ask('/').uri, '/index.html');
  assert.equal(ask('/fr/embed/vehicles/').uri, '/fr/embed/vehicles/index.html');
  assert.equal(ask('/assets/main-0f.css').uri, '/assets/main-0f.css');
  assert.equal(ask('/about').headers.location.value, '/about/');
  assert.equal(ask('/charts/vehicles', { unit: { value: 'share' } }).headers.location.value, '/charts/vehicles/?unit=share');
});

/** Collects which files the script copies, and how: by a stub that records its arguments. */
function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'crossings-s3-'));
  try {
    const log = join(folder, 'log');
    writeFileSync(join(folder, 'aws'), `#!/bin/sh\nfor word; do printf '%s\\n' "$word"; done >> ${log}\necho >> ${log}\n`);
    chmodSync(join(folder, 'aws'), 0o755);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
    const { status, stderr } = spawnSync('sh', ['deploy/s3.sh', 's3://bucket'], { env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return readFileSync(log, 'utf8').split('\n\n').filter(Boolean).map((call) => call.split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what goes to S3 goes once, with the right caching and media type, assets first', { skip: process.platform === 'win32' }, () => {
  const calls = copied().map(([, verb, from, to, ...options]) => {
    assert.equal(verb, 'sync');
    assert.equal(to, from.replace('dist', 's3://bucket'));
    /** @type {[string, string][]} */
    const pairs = options.flatMap((word, index) => (index % 2 ? [] : [[word, options[index + 1]]]));
    const value = (/** @type {string} */ name) => pairs.find(([key]) => key === name)?.[1];
    const filters = pairs.filter(([key]) => key === '--include' || key === '--exclude');
    /** Returns whether the last matching filter takes a file. @param {string} file */
    const takes = (file) => {
      const path = file.startsWith(`${from}/`) ? file.slice(from.length + 1) : undefined;
      if (path === undefined) return false;
      const fits = (/** @type {string} */ glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);
      return (filters.findLast(([, glob]) => fits(glob))?.[0] ?? '--include') === '--include';
    };
    return { takes, cache: value('--cache-control'), type: value('--content-type') };
  });
  for (const [file, cache, type] of [
    ['dist/assets/main-0f.css', FOREVER, undefined],
    ['dist/assets/crossings-0f.wasm', FOREVER, 'application/wasm'],
    ['dist/assets/vehicles.views-0f.bin', FOREVER, 'text/plain'],
    ['dist/assets/vehicles.words-0f.zz', FOREVER, undefined],
    ['dist/index.html', MINUTES, undefined],
    ['dist/fr/embed/vehicles/index.html', MINUTES, undefined],
    ['dist/manifest.webmanifest', MINUTES, 'application/manifest+json'],
    ['dist/about/licences/notices.txt', MINUTES, undefined],
  ]) {
    const taking = calls.filter(({ takes }) => takes(/** @type {string} */ (file)));
    assert.deepEqual(taking.map(({ cache: kept, type: called }) => [kept, called]), [[cache, type]], file);
  }
  for (const file of ['dist/index.html.br', 'dist/assets/main-0f.css.gz', 'dist/deploy/nginx.conf']) {
    assert.ok(!calls.some(({ takes }) => takes(file)), file);
  }
  const first = (/** @type {string} */ file) => calls.findIndex(({ takes }) => takes(file));
  assert.ok(first('dist/assets/vehicles.views-0f.bin') < first('dist/index.html'));
});

test('GitHub publishes what the build makes, for the address that it has there', () => {
  const text = read('github-pages.yml');
  assert.match(text, /cargo xtask build --site "\$\{\{ steps\.pages\.outputs\.base_url \}\}\/"/);
  assert.match(text, /upload-pages-artifact@v\d+\n\s+with:\n\s+path: dist\n/);
  for (const permission of ['contents: read', 'pages: write', 'id-token: write']) assert.ok(text.includes(`  ${permission}\n`), permission);
});
