import assert from 'node:assert/strict';
import test from 'node:test';

import { asked, takeFragment } from './asked.js';

/** Returns the parameters of a query string, told apart by spaces. */
const read = (/** @type {string} */ query) => [...asked(query)].map((pair) => pair.join('=')).join(' ');

const TABLE = 'metric=applications show=table';

test('what services add to an address is ignored, whatever stands beside it', () => {
  const added = [
    'fbclid=IwAR0x', 'utm_source=newsletter&utm_medium=email&utm_id=1', 'gclid=x&gad_source=1', 'mc_cid=1&mc_eid=2', 'igsh=x', '_hsenc=x&_hsmi=1', '__hstc=1',
    'ref=x', 'from=singlemessage&isappinstalled=0&scene=1', 'FBCLID=x&UTM_Source=y', 'srsltid=x', 'yclid=1', 'trk=public_post',
    'share_token=1&tt_from=weixin', 'spm=1.2.3', '_x_tr_sl=en&_x_tr_tl=fr', 'amp_js_v=1', 'wt.mc_id=3', 'fbclid', 'fbclid%3Dx',
  ];
  for (const one of added) {
    assert.equal(read(`?${one}`), '', one);
    assert.equal(read(`?${one}&metric=applications&show=table`), TABLE, one);
    assert.equal(read(`?metric=applications&show=table&${one}`), TABLE, one);
    assert.equal(read(`?metric=applications&show=table?${one}`), TABLE, `second question mark: ${one}`);
  }
  assert.equal(read('?utm_campaign=a%26b%3Dc&metric=applications&show=table'), TABLE);
});

test('a name that is only like a foreign one is asked for', () => {
  assert.equal(read('?reference=1&fbclids=2&scenery=3&colour=red'), 'reference=1 fbclids=2 scenery=3 colour=red');
});

test('punctuation that a text leaves after an address is undone', () => {
  const ends = ['.', ')', ').', ',', ';', '!', '?', '…', '”', '»', '。', '）', '」', '،', '؟', '*', '_', '|', '>', '">', "'", ' ', '%20', '%0A', '%E3%80%82', '%E2%80%8B', '</a>', '%3C/a%3E'];
  for (const end of ends) {
    assert.equal(read(`?show=table&metric=applications${end}`), 'show=table metric=applications', end);
    assert.equal(read(`?metric=applications${end}&fbclid=x`), 'metric=applications', end);
  }
  assert.equal(read('?metric=...'), 'metric=...');
});

test('what is left of HTML and of encodings gives what was meant', () => {
  for (const query of [
    '?metric=applications&amp;show=table',
    '?metric=applications&amp;amp;show=table',
    '?metric%3Dapplications%26show%3Dtable',
    '?metric=applications%26show%3Dtable',
    '?metric=applications%26amp%3Bshow%3Dtable',
    '?metric%253Dapplications%2526show%253Dtable',
    '?metric=applications%2526show%253Dtable',
    '??metric=applications&show=table',
    '?%3Fmetric=applications&show=table',
    '?metric=applications&show=table&amp;',
    '?metric=applications&show=table&quot;',
    '?&metric=applications&&show=table&',
  ]) assert.equal(read(query), TABLE, query);
});

test('an ampersand that HTML wrote as a number, and the browser took for a fragment, is one again', () => {
  /** @type {any} */
  const page = globalThis;
  for (const [hash, address] of [['#038;show=table', '/?a=1&show=table'], ['#x26;show=table', '/?a=1&show=table'], ['#figure', undefined], ['', undefined]]) {
    let replaced;
    page.location = { pathname: '/', search: '?a=1', hash };
    page.history = { replaceState: (/** @type {unknown} */ _, /** @type {string} */ __, /** @type {string} */ to) => (replaced = to) };
    takeFragment();
    assert.equal(replaced, address, hash);
  }
});

test('a search keeps its marks, and is decoded once more where it was encoded twice', () => {
  assert.equal(read('?q=U.S.'), 'q=U.S.');
  assert.equal(read('?q=R%26D%3F'), 'q=R&D?');
  assert.equal(read('?q=100%25'), 'q=100%');
  assert.equal(read('?q=permit%2520applications'), 'q=permit applications');
  assert.equal(read('?q%3Dpermit%26category%3Ddocuments'), 'q=permit category=documents');
  assert.equal(read('?q=permit%26category%3Ddocuments'), 'q=permit category=documents');
});

test('what pym.js adds stays as it is, addresses with parameters of their own too', () => {
  const query = '?initialWidth=600&childId=x&parentTitle=What+now%3F&parentUrl=https%3A%2F%2Fhost.example%2F%3Fa%3D1%26b%3D2';
  assert.equal(read(query), 'initialWidth=600 childId=x parentTitle=What now? parentUrl=https://host.example/?a=1&b=2');
});

test('an address that was meant so stays the same, and any is read without an error', () => {
  for (const query of ['metric=applications&measure=index', 'q=a+b&sort=-value', 'figure=a--2022--p11&figure=b', 'theme=dark&controls=0']) {
    assert.equal(String(asked(query)), query);
  }
  for (const query of ['?%', '?%E3%80', '?=', '?=x', '?q=%E0%', '?&&&', `?${'%25'.repeat(10_000)}`, `?${'&amp;'.repeat(10_000)}`]) {
    assert.equal(String(asked(String(asked(query)))), String(asked(query)), query.slice(0, 20));
  }
});
