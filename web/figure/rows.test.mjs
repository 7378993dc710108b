import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import { parseHTML } from 'linkedom';

import { readRow } from './rows.js';

// What `src/prerender/row_contract.rs` writes: rows as trees, and as they are to be read.
const file = await readFile(new URL('rows.snap', import.meta.url), 'utf8');
const rows = JSON.parse(file.slice(file.indexOf('\n---\n') + 5));

test('a row of each status is read as it is written', () => {
  const { document, Element } = parseHTML('<html></html>');
  globalThis.Element = Element;
  /** @returns {any} */
  const node = (/** @type {any} */ tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const [name, attributes, ...children] = tree;
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.map(node));
    return element;
  };
  const ofStatus = new Set();
  for (const { written, read } of rows) {
    const row = readRow(node(written));
    ofStatus.add(row.status);
    // JSON has no NaN.
    assert.deepEqual(JSON.parse(JSON.stringify(row)), read);
  }
  assert.ok(ofStatus.size >= 5, [...ofStatus].join());
});
