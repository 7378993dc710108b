import assert from 'node:assert/strict';
import test from 'node:test';

import { repeated, sketches, withSketches } from './options.mjs';

const OPTION = JSON.stringify({
  animation: true,
  grid: [{ height: 120 }],
  series: [
    { type: 'bar', data: [{ value: 5 }, { value: 3 }] },
    { type: 'custom', data: [[1, 2, 4]] },
    { type: 'scatter', data: [{ name: '3', value: [4, 1] }] },
  ],
  yAxis: [{ data: ['before', 'after'] }],
});

/** Returns a text in postcard's encoding, of 128 to 16,383 bytes. */
const packed = (/** @type {string} */ text) => Buffer.concat([Buffer.from([(text.length % 128) + 128, text.length >> 7]), Buffer.from(text)]);

/** Returns the content of a file of views: some bytes, then option, height and shape. */
const views = (/** @type {string} */ option) =>
  Buffer.concat([Buffer.from('\x02words'), packed(option), Buffer.from([0x8a, 0x01, 1]), Buffer.from('s')]);

test('sketches are found in a packed file, with option and height', () => {
  const [{ option, height }, ...more] = sketches(views(OPTION));
  assert.equal(option, OPTION);
  assert.equal(height, 138);
  assert.equal(more.length, 0);
});

test('a file with the same sketches is the same file; with others it has theirs', () => {
  const bytes = views(OPTION);
  assert.ok(withSketches(bytes, (sketch) => sketch).equals(bytes));
  const [big] = sketches(withSketches(bytes, (sketch) => repeated(sketch, 100)));
  assert.equal(JSON.parse(big.option).series[0].data.length, 200);
  assert.equal(big.height, 138 + 99 * 120);
});

test('repeated data stand one below the other', () => {
  const { option, height } = repeated({ option: OPTION, height: 138 }, 2);
  const { grid, series, yAxis } = JSON.parse(option);
  assert.equal(height, 258);
  assert.equal(grid[0].height, 240);
  assert.deepEqual(yAxis[0].data, ['before 1', 'after 1', 'before 2', 'after 2']);
  assert.deepEqual(series[0].data.map((/** @type {any} */ { value }) => value), [5, 3, 5, 3]);
  assert.deepEqual(series[1].data, [[1, 2, 4], [3, 2, 4]]);
  assert.deepEqual(series[2].data.map((/** @type {any} */ { value }) => value), [[4, 1], [4, 3]]);
});
