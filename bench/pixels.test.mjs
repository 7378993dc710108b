import assert from 'node:assert/strict';
import test from 'node:test';

import { barsAbove, coloured, differing, differingAmong } from './pixels.mjs';

const GROUND = '#ffffff';

/**
 * Draws a picture of bars, each a colour with left, top, width and height.
 * @param {[string, number, number, number, number][]} bars
 */
function drawn(bars, width = 80, height = 60) {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [colour, left, top, wide, high] of bars) {
    for (let y = top; y < top + high; y += 1) {
      for (let x = left; x < left + wide; x += 1) {
        for (let channel = 0; channel < 3; channel += 1) {
          data[(y * width + x) * 4 + channel] = Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16);
        }
      }
    }
  }
  return { width, height, data };
}

test('a bar is found by its colour, with the box around it', () => {
  const { count, box } = coloured(drawn([['#00677d', 10, 40, 50, 10], ['#0b5a6e', 0, 0, 5, 5]]), '#00677d');
  assert.equal(count, 500);
  assert.deepEqual(box, { left: 10, top: 40, right: 60, bottom: 50 });
});

test('the bars above another are found whatever they look like', () => {
  const picture = drawn([['#222222', 10, 4, 60, 10], ['#888888', 10, 24, 42, 10], ['#80b3be', 10, 43, 50, 1], ['#00677d', 10, 44, 50, 10]]);
  assert.deepEqual(barsAbove(picture, coloured(picture, '#00677d').box, GROUND), [[24, 34], [4, 14]]);
});

test('a tooltip is what differs, and not what is faintly other', () => {
  const bar = /** @type {[string, number, number, number, number]} */ (['#00677d', 10, 40, 50, 10]);
  const still = drawn([bar]);
  const answered = drawn([bar, ['#333333', 20, 10, 10, 10], ['#f8f8f8', 40, 10, 10, 10]]);
  const tooltip = differing(still, answered);
  assert.equal(tooltip.length, 100);
  assert.equal(differingAmong(still, drawn([bar, ['#333333', 20, 10, 5, 10]]), tooltip), 50);
});
