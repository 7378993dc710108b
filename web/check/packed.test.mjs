import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

import { pack } from '../build/pack.mjs';
import { Site } from './dist.mjs';
import { validSite, withSite } from './fixture.mjs';
import { checkPacked } from './packed.mjs';
import { Report } from './report.mjs';

/**
 * Returns the findings in the small site, compressed, after a change.
 * @param {(folder: string) => void} change
 * @returns {Promise<string[]>}
 */
async function found(change) {
  const files = validSite();
  files.set('main.css', 'body{margin:0}'.repeat(100));
  return withSite(files, async (folder) => {
    await pack(folder);
    change(folder);
    const report = new Report();
    checkPacked(new Site(folder), report);
    return report.problems.map(({ file, message }) => `${file}: ${message}`);
  });
}

test('a packed site unpacks to itself', async () => {
  assert.deepEqual(await found(() => {}), []);
});

for (const [name, change, line] of /** @type {[string, (folder: string) => void, string][]} */ ([
  ['a file that is not packed', (folder) => rmSync(join(folder, 'main.css.br')), 'main.css: there is no main.css.br'],
  ['a form of another content', (folder) => writeFileSync(join(folder, 'main.css.gz'), gzipSync('x')), 'main.css.gz: it is not main.css'],
  ['a form that does not unpack', (folder) => writeFileSync(join(folder, 'main.css.br'), 'x'), 'main.css.br: it is not main.css'],
  ['a form that is left of a file', (folder) => writeFileSync(join(folder, 'old.css.br'), 'x'), 'old.css.br: it is packed from no file'],
])) {
  test(`finds: ${name}`, async () => {
    assert.deepEqual(await found(change), [line]);
  });
}

test('pictures, small files and the single file stay as they are', async () => {
  const files = validSite();
  files.set('crossings.html', 'x'.repeat(2_000));
  files.set('embed/flow/2023-01-17/index.html', String(files.get('embed/flow/index.html')) + ' '.repeat(2_000));
  files.set('main.css', 'body{margin:0}'.repeat(100));
  await withSite(files, async (folder) => {
    await pack(folder);
    const { packed } = new Site(folder);
    assert.ok(packed.has('main.css.br') && packed.has('main.css.gz') && packed.has('index.html.br'));
    for (const file of ['crossings.html', 'charts/flow/card.png', 'robots.txt']) assert.ok(!packed.has(`${file}.br`), file);
    assert.ok(!packed.has('index.html.gz'));
  });
});
