import assert from 'node:assert/strict';
import test from 'node:test';

import { median, spread, trend } from './statistics.mjs';

test('the median is the value in the middle, or the mean of the two there', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([100, 1, 3, 2]), 2.5);
  assert.throws(() => median([]), /no value/);
});

test('a spread names the least and the most', () => {
  assert.deepEqual(spread([3, 1, 2]), { median: 2, least: 1, most: 3, runs: 3 });
});

test('what grows by the same each time grows without noise', () => {
  const { growth, noise } = trend([10, 12, 14, 16]);
  assert.ok(Math.abs(growth - 6) < 1e-9 && noise < 1e-9, `${growth} ${noise}`);
});

test('what goes up and down grows less than its noise', () => {
  const { growth, noise } = trend([10, 12, 9, 11, 10, 12, 9, 11]);
  assert.ok(Math.abs(growth) < noise, `${growth} ${noise}`);
});

test('a leak shows through the noise', () => {
  const { growth, noise } = trend([10, 13, 13, 17, 18, 21, 21, 25]);
  assert.ok(growth > noise, `${growth} ${noise}`);
});
