import assert from 'node:assert/strict';
import test from 'node:test';

import { found } from './figures.js';

/** @type {import('./figures.js').Figure[]} */
const ROWS = [
  { row: ['tr', { id: 'a' }], words: 'crossings\na\n697 million', series: 0, category: 'travellers', period: 20, measure: 'level', value: 697, source: 'nia', core: false, published: '2026-01-28' },
  { row: ['tr', { id: 'b' }], words: 'crossings\nb\n115.7 million', series: 0, category: 'travellers', period: 10, measure: 'level', value: 115.7, source: 'press', core: true, published: '2023-01-17' },
  { row: ['tr', { id: 'c' }], words: 'passports issued\nc\n1.068 million', series: 4, category: 'documents', period: 10, measure: 'level', value: 1.068, source: 'press', core: true, published: '2023-01-17' },
  { row: ['tr', { id: 'd' }], words: 'passports issued\nd\n12.5%', series: 4, category: 'documents', period: 20, measure: 'change', value: 12.5, source: 'nia', core: false, published: '2026-01-28' },
];

/** Returns the ids of the rows that a query finds, in their order. @param {string} query */
const ids = (query) => found(ROWS, new URLSearchParams(query)).map(({ row }) => row[1].id).join('');

test('all words of a search occur in a row, whatever their case and the punctuation after them', () => {
  assert.equal(ids(''), 'abcd');
  assert.equal(ids('q=PASSPORTS+million'), 'c');
  assert.equal(ids('q=passports,+issued.'), 'cd');
  assert.equal(ids('q=ships'), '');
});

test('filters narrow the rows', () => {
  assert.equal(ids('category=documents&measure=level'), 'c');
  assert.equal(ids('release=core'), 'bc');
  assert.equal(ids('release=nia'), 'ad');
  assert.equal(ids('since=2023-01-17'), 'ad');
  assert.equal(ids('figure=d'), 'd');
});

test('rows are sorted in both ways, and equals stay in the order of the file', () => {
  assert.equal(ids('sort=value'), 'cdba');
  assert.equal(ids('sort=-value'), 'abdc');
  assert.equal(ids('sort=period'), 'bcad');
  assert.equal(ids('sort=-period'), 'adbc');
  assert.equal(ids('sort=-series'), 'cdab');
  assert.equal(ids('sort=source'), 'bcad');
});
