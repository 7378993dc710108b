import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import { edit, validSite, withSite } from '../check/fixture.mjs';
import { editionOf, workerOf } from './precache.mjs';

const LINE = '<p class="edition" data-edition="kept" data-tag="en-GB" hidden>The copy kept on {date}.</p>';

/** Returns the small site with the lines about kept copies, as a prerendered site has them. */
function site() {
  const files = validSite();
  for (const [file, content] of files) {
    if (file.endsWith('index.html')) files.set(file, String(content).replace('<body>', `<body>${LINE}`));
  }
  return files;
}

const paths = (/** @type {string[][]} */ entries) => entries.map(([path]) => path);

test('a language has its pages and what they name; embeds and pictures for previews are no part of it', async () => {
  const { every, languages } = await withSite(site(), editionOf);
  assert.deepEqual(paths(every), ['charts/flow/data.csv', 'icon-192.png', 'icon-512.png', 'main.css', 'start.js']);
  assert.deepEqual(Object.keys(languages), ['en', 'zh']);
  assert.deepEqual(paths(languages.zh), ['zh/', 'zh/about/licences/', 'zh/manifest.webmanifest']);
  assert.deepEqual(
    paths(languages.en),
    ['', 'about/', 'about/licences/', 'charts/flow/', 'charts/flow/card.png', 'charts/flow/worksheet/', 'data/', 'manifest.webmanifest'],
  );
});

test('files are listed with their checksums, except where the name has it', async () => {
  const files = site();
  const script = 'assets/start-b1946ac92492d234.js';
  files.set(script, 'hello\n');
  edit(files, 'about/index.html', '</main>', `<a href="../${script}">x</a></main>`);
  // The name is not the checksum of this content, so it does not count.
  const { languages } = await withSite(files, editionOf);
  const [, hash] = languages.en.find(([path]) => path === script) ?? [];
  assert.match(hash, /^[0-9a-f]{16}$/);
  files.delete(script);
  const rightly = `assets/start-${hash}.js`;
  files.set(rightly, 'hello\n');
  edit(files, 'about/index.html', script, rightly);
  const { languages: anew } = await withSite(files, editionOf);
  assert.deepEqual(anew.en.find(([path]) => path === rightly), [rightly]);
});

test('another content is another version, the same content the same', async () => {
  const version = async (/** @type {Map<string, string | Buffer>} */ files) => (await withSite(files, editionOf)).version;
  const files = site();
  const first = await version(files);
  assert.equal(await version(site()), first);
  edit(files, 'about/index.html', '<h1>About', '<h1>About us');
  assert.notEqual(await version(files), first);
});

test('a page that could not say that it is a kept copy is refused', async () => {
  const files = site();
  edit(files, 'about/index.html', LINE, '');
  await assert.rejects(withSite(files, editionOf), /\/about\/ cannot say/);
});

test('the worker is a plain script with its list in it', async () => {
  const text = await workerOf({ version: 'abc', every: [['main.css', '0123']], languages: {} });
  assert.ok(text.includes('"main.css"') && !text.includes('__EDITION__'));
  assert.doesNotMatch(text, /^\s*(?:import|export)\b/m);
  assert.match(await readFile('web/offline/sw.js', 'utf8'), /__EDITION__/);
});
