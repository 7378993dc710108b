import assert from 'node:assert/strict';
import test from 'node:test';

import { smaller } from './svgo.mjs';

const DRAWING = `<svg width="60" height="40" xmlns="http://www.w3.org/2000/svg" baseProfile="full" viewBox="0 0 60 40">
<path d="M1.23456 2L9 2" stroke="var(--rule)" fill="none"></path>
<path d="M1 2L1 9L5 9Z" fill="url(#a-0)" ecmeta_series_index="1" ecmeta_data_index="0" ecmeta_ssr_type="chart"></path>
<path d="M1 2L1 9L5 9Z" fill="url(#a-0)" ecmeta_series_index="1" ecmeta_data_index="1" ecmeta_ssr_type="chart"></path>
<path d="M3 2L3 9" stroke="var(--text)" ecmeta_series_index="2" ecmeta_data_index="0" ecmeta_silent="true" pointer-events="none"></path>
<text transform="translate(12.3456 7)" fill="var(--text)">1.23456 million</text>
<defs><pattern id="a-0" width="1" height="6" patternUnits="userSpaceOnUse"><path d="M0 0L1 0" stroke="var(--ink-after)"></path></pattern></defs>
</svg>`;

test('a smaller drawing is smaller, an element a line', () => {
  const small = smaller(DRAWING);
  assert.ok(small.length < DRAWING.length * 0.8, small);
  assert.ok(small.split('\n').length > 7, small);
});

test('marks of one look stay apart, and say which datum they stand for', () => {
  const small = smaller(DRAWING);
  assert.equal([...small.matchAll(/ecmeta_series_index="1"/g)].length, 2);
  assert.deepEqual([...small.matchAll(/ecmeta_data_index="(\d)"/g)].map(([, at]) => at), ['0', '1']);
});

test('words, colours and names stay as they are', () => {
  const small = smaller(DRAWING);
  for (const kept of ['1.23456 million', 'var(--rule)', 'var(--text)', 'url(#a-0)', 'id="a-0"', 'viewBox="0 0 60 40"']) {
    assert.ok(small.includes(kept), kept);
  }
});
