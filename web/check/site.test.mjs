import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { pack } from '../build/pack.mjs';
import { fails, passes } from './cases.mjs';
import { edit, validSite, withSite } from './fixture.mjs';
import { checkInventory } from './inventory.mjs';
import { linesOf } from './site.mjs';

const PROGRAM = fileURLToPath(new URL('site.mjs', import.meta.url));

const run = (/** @type {import('./fixture.mjs').Files} */ files) =>
  withSite(files, async (folder) => {
    await pack(folder);
    return spawnSync(process.execPath, [PROGRAM, folder], { encoding: 'utf8' });
  });

test('says how much it has checked when all is well', async () => {
  const { status, stdout, stderr } = await run(validSite());
  assert.equal(stderr, '');
  assert.match(stdout, /^25 files, \d{3,} checks: all is well\n$/);
  assert.equal(status, 0);
});

test('names file, rule and mistake, and fails', async () => {
  const files = validSite();
  edit(files, 'about/index.html', '</main>', '<a href="../no/">x</a><p id="a"></p><p id="a"></p></main>');
  const { status, stdout, stderr } = await run(files);
  assert.equal(stdout, '');
  assert.match(stderr, /^about\/index\.html: link: .*no\//m);
  assert.match(stderr, /^about\/index\.html: no-dup-id: /m);
  assert.equal(status, 1);
});

test('a site whose home page does not say its address is wrong', async () => {
  for (const address of ['', './', 'https://stats.example/crossings', 'https://stats.example/?a/']) {
    const files = validSite();
    edit(files, 'index.html', /(?<=rel="canonical" href=")[^"]*/, address);
    const { status, stderr } = await run(files);
    assert.match(stderr, /^index\.html: site: /, address);
    assert.equal(status, 1);
  }
});

test('a folder that is empty or missing is wrong', async () => {
  assert.equal((await run(new Map())).status, 1);
  assert.equal(spawnSync(process.execPath, [PROGRAM, '/no/such/folder']).status, 1);
  assert.equal(spawnSync(process.execPath, [PROGRAM]).status, 2);
});

test('a mistake that a page makes often is listed once', () => {
  const problem = (/** @type {string} */ message) => ({ file: 'a.html', rule: 'r', message });
  assert.deepEqual(linesOf([problem('x at 1:2'), problem('x at 1:9'), problem('y')]), [
    'a.html: r: x at 1:2 (2 times)',
    'a.html: r: y',
  ]);
});

fails(checkInventory, {
  ...Object.fromEntries(
    ['404.html', 'data/index.html', 'sitemap.xml', 'robots.txt', 'sw.js'].map((file) => [
      `no ${file}`,
      [(/** @type {import('./fixture.mjs').Files} */ files) => void files.delete(file), `${file}: inventory: `],
    ]),
  ),
  'no chart': [(files) => files.delete('charts/flow/index.html'), 'charts/: inventory: '],
  'a chart without worksheet': [
    (files) => files.delete('charts/flow/worksheet/index.html'),
    'charts/flow/index.html: inventory: ',
  ],
  'a chart without embed': [(files) => files.delete('embed/flow/index.html'), 'charts/flow/index.html: inventory: '],
});

passes(checkInventory, {
  'a chart in another language': (files) => {
    files.set('zh/charts/flow/index.html', '');
    files.set('zh/charts/flow/worksheet/index.html', '');
    files.set('zh/embed/flow/index.html', '');
  },
});
