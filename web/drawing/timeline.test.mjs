import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dot, gap, marker, segment, span } from './timeline.js';

/** ECharts' access to a datum: a pixel a hundredth of a year, a pixel a unit upwards from 200. */
const api = (/** @type {number[]} */ values, visual = {}) => ({
  value: (/** @type {number} */ at) => values[at] ?? NaN,
  coord: ([x, y]) => [(x - 2020) * 100, 200 - y],
  visual: (/** @type {string} */ name) => visual[name],
});
const params = { encode: { x: [1], y: [0] }, coordSys: { x: 0, y: 40, width: 500, height: 160 }, seriesName: 'not published' };

test('a period is a bar from zero to its level, as wide as it is long', () => {
  const { shape } = span(params, api([100, 2020, 2020.5], { color: 'teal' }));
  assert.deepEqual(shape, { x: 0.5, y: 100, width: 49, height: 100 });
});

test('a part stands on those below it', () => {
  const { shape } = span(params, api([40, 2020, 2020.5, 100], { color: 'teal' }));
  assert.deepEqual([shape.y, shape.height], [100, 40]);
});

test('the shortest period can still be seen', () => {
  assert.equal(span(params, api([100, 2020, 2020.001])).shape.width, 1);
});

test('a hatched bar keeps its pattern and its outline', () => {
  const decal = { symbol: 'rect' };
  const { style } = span(params, api([1, 2020, 2021], { color: 'paper', borderColor: 'ink', decal }));
  assert.deepEqual(style, { fill: 'paper', stroke: 'ink', lineWidth: 1.25, decal });
});

test('a window is a dot at its level', () => {
  const { shape } = dot(params, api([150, 2021]));
  assert.deepEqual([shape.cx, shape.cy], [100, 50]);
  const lying = dot({ ...params, encode: { x: [0], y: [1] } }, api([2021, 3]));
  assert.deepEqual([lying.shape.cx, lying.shape.cy], [100, 197]);
});

test('a line joins two values', () => {
  const { shape, style } = segment(params, api([2020.5, 100, 2021.5, 150], { color: 'teal' }));
  assert.deepEqual(shape, { x1: 50, y1: 100, x2: 150, y2: 50 });
  assert.equal(style.stroke, 'teal');
});

test('a gap says what it is where that fits', () => {
  assert.equal(gap(params, api([2020, 2021])).children[1].style.text, 'not published');
  assert.equal(gap(params, api([2020, 2020.25])).children.length, 1);
});

const badge = (/** @type {any} */ group) => group.children.findLast((part) => part.type === 'rect').shape;
const text = (/** @type {any} */ group) => group.children.at(-1).style?.text;

test('badges of neighbours stand above each other, their lines reach the foot of the plot', () => {
  const [low, high] = [0, 1].map((step) => marker(params, api([2021, step + 1, step, step + 1, 17, 0], { color: 'grey' })));
  assert.ok(badge(high).y + badge(high).height < badge(low).y);
  assert.equal(high.children[0].shape.y2, 200);
  assert.equal(text(low), '1');
  assert.equal(badge(low).x + badge(low).width / 2, 100);
});

test('policy changes near each other share a badge that says which they are; the others have their lines only', () => {
  const group = marker(params, api([2021, 8, 0, 12, 36, -10], { color: 'grey' }));
  assert.equal(text(group), '8–12');
  assert.deepEqual([badge(group).x, badge(group).width], [100 - 8.5 - 10, 36]);
  const other = marker(params, api([2021.2, 9, 0], { color: 'grey' }));
  assert.deepEqual(other.children.map((part) => part.type), ['line', 'rect']);
  assert.equal(other.children[0].shape.y2, 200);
});

test('where time runs leftwards, a badge does too', () => {
  const leftwards = { ...api([2021, 8, 0, 12, 36, 0]), coord: ([x, y]) => [(2025 - x) * 100, 200 - y] };
  assert.equal(badge(marker(params, leftwards)).x, 400 + 8.5 - 36);
});
