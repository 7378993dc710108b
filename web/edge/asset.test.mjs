import assert from 'node:assert/strict';
import test from 'node:test';

import { withRepeats } from './asset.js';

const bytes = (/** @type {string} */ text) => [...new TextEncoder().encode(text)];
const text = (/** @type {number[]} */ packed) => new TextDecoder().decode(withRepeats(Uint8Array.from(packed)));

test('a file without repeats is what it says', () => {
  assert.equal(text([5, 0, ...bytes('hello')]), 'hello');
});

test('a reference repeats what was there before, and the rest ends the file', () => {
  // 12 bytes, one reference: after 6 bytes, from 6 back, 5 long.
  assert.equal(text([12, 1, 6, 6, 5, ...bytes('again,!')]), 'again,again!');
});

test('numbers above 127 take more than one byte', () => {
  const word = 'x'.repeat(150);
  // 300 is 2 × 128 + 44, and 150 is 128 + 22.
  assert.equal(text([128 + 44, 2, 1, 128 + 22, 1, 128 + 22, 1, 128 + 22, 1, ...bytes(word)]), word + word);
});

test('a file that ends too early is refused', () => {
  assert.throws(() => withRepeats(Uint8Array.from([200])), /ends early/);
  assert.throws(() => withRepeats(Uint8Array.from([3, 1, 1])), /ends early/);
  assert.throws(() => text([2, 0, ...bytes('long')]), RangeError);
});
