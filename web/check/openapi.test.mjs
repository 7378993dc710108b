import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import { fails } from './cases.mjs';
import { URL_OF_SITE, edit } from './fixture.mjs';
import { checkOpenapi, expanded } from './openapi.mjs';
import { Report } from './report.mjs';

const FILE = 'openapi.json';

fails(checkOpenapi, {
  'no document': [(files) => files.delete(FILE), `${FILE}: openapi: there is none`],
  'a document that is no JSON': [[FILE, '{"openapi"', '{openapi"'], `${FILE}: openapi: SyntaxError`],
  'a document without a title': [[FILE, '"title":"Crossings",', ''], `${FILE}: openapi: data/info must have required property 'title'`],
  'an answer that says nothing of itself': [[FILE, '"description":"Numbers"', '"about":"Numbers"'], `${FILE}: openapi: data`],
  'a chart that is not there': [[FILE, '["flow"]', '["flow","no"]'], `${FILE}: openapi: /charts/{chart}/data.csv lists what is not there: ${URL_OF_SITE}charts/no/data.csv`],
  'a file that is not there': [(files) => edit(files, FILE, '/data.csv', '/data.tsv'), `${FILE}: openapi: /charts/{chart}/data.tsv lists`],
});

test('a form has a path for each combination', () => {
  const parameters = { one: { name: 'one', schema: { enum: ['a', 'b'] } }, two: { name: 'two', schema: { enum: ['c', 'd'] } } };
  const named = Object.keys(parameters).map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const document = { paths: { '/{one}/{two}.csv': { parameters: named } }, components: { parameters } };
  assert.deepEqual(expanded('/{one}/{two}.csv', document), ['/a/c.csv', '/a/d.csv', '/b/c.csv', '/b/d.csv']);
});

test('the document that is written is valid', async () => {
  // What `src/prerender/openapi.rs` writes.
  const snapshot = new URL('../../src/prerender/snapshots/crossings__prerender__openapi__tests__openapi.snap', import.meta.url);
  const file = await readFile(snapshot, 'utf8');
  const text = file.slice(file.indexOf('\n---\n') + 5);
  const report = new Report();
  const site = /** @type {any} */ ({ files: new Set([FILE]), text: () => text, has: () => true });
  checkOpenapi(site, report);
  assert.deepEqual(report.problems, []);
  assert.ok(report.count > 100, String(report.count));
});
