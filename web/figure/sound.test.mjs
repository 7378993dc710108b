import assert from 'node:assert/strict';
import { test } from 'node:test';

import { HIGHEST_HZ, isMixed, LOWEST_HZ, noteAt, scaleOf, schedule, tonesOf } from './sound.js';

/** @returns {import('./sound.js').Point} */
const point = (value, rest = {}) => ({ group: '', unit: 'crossings', soft: false, value, ...rest });
const points = (...values) => values.map((value) => point(value));
/** Returns the middle notes of all numbers. */
const notes = (some) => schedule(some).sounds.filter(({ tones }) => tones.length).map(({ tones }) => tones.at(tones.length >> 1));
const width = (one, scale) => {
  const tones = tonesOf(one, scale);
  return Math.log2(tones.at(-1) / tones[0]);
};
const close = (one, other) => assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);

test('a larger number is a higher note, from the lowest of all to the highest', () => {
  for (const values of [[1, 2, 5, 9], [1, 10, 1000, 40000], [-30, -2, 0, 15], [0, 3, 5000]]) {
    const pitches = notes(points(...values));
    assert.deepEqual(pitches, [...pitches].sort((a, b) => a - b), String(values));
    assert.equal(new Set(pitches).size, values.length, String(values));
    close(pitches[0], LOWEST_HZ);
    close(pitches.at(-1), HIGHEST_HZ);
  }
});

test('equal numbers are equal notes', () => {
  const [first, second, third] = notes(points(338, 501, 338));
  assert.equal(first, third);
  assert.notEqual(first, second);
});

test('equal differences are equal steps, and equal ratios where numbers lie far apart', () => {
  const [low, middle, high] = notes(points(10, 20, 30));
  close(middle / low, high / middle);
  const [one, ten, hundred] = notes(points(1, 10, 100));
  close(ten / one, hundred / ten);
  // Changes have no logarithm.
  const [fallen, same, risen] = notes(points(-100, 0, 100));
  close(same / fallen, risen / same);
});

test('numbers twenty times apart are heard as they are', () => {
  const [, middle] = notes(points(1, 10.5, 20));
  close(middle, noteAt(0.5));
});

test('a full count is one note, an interval three around its value', () => {
  const some = [point(100), point(200, { lo: 190, hi: 230 })];
  const scale = scaleOf(some);
  assert.equal(tonesOf(some[0], scale).length, 1);
  const [low, middle, high] = tonesOf(some[1], scale);
  assert.ok(low < middle && middle < high);
  close(middle, noteAt((200 - 100) / 130));
});

test('a wider interval is heard wider, and the narrowest still as one', () => {
  const scale = scaleOf(points(0, 1000));
  const widths = [0.001, 1, 20, 100, 300].map((half) => width(point(500, { lo: 500 - half, hi: 500 + half }), scale));
  assert.deepEqual(widths, [...widths].sort((a, b) => a - b));
  assert.equal(new Set(widths).size, widths.length);
  assert.ok(widths[0] > 0.01);
  assert.ok(width(point(500, { hi: 600 }), scale) > widths[0], 'an interval to one side');
});

test('no note leaves the range, not even one at the end of it', () => {
  const some = [point(5, { lo: 1, hi: 9 }), point(9, { lo: 8.99, hi: 9.01 }), point(1, { lo: 0, hi: 1.5 })];
  for (const { tones } of schedule(some).sounds) {
    for (const tone of tones) assert.ok(tone >= LOWEST_HZ && tone <= HIGHEST_HZ, String(tone));
  }
});

test('without numbers there is nothing to hear, and a single one lies in the middle', () => {
  assert.deepEqual(schedule([]), { sounds: [], beats: 0 });
  const { sounds, beats } = schedule(points(7));
  assert.equal(beats, 1);
  assert.deepEqual(sounds.map(({ at, pan, tones }) => ({ at, pan, tones })), [{ at: 0, pan: 0, tones: [440] }]);
  for (const note of notes(points(7, 7, 7))) close(note, 440);
});

test('the sound goes from the left to the right, and the other way where the drawing does', () => {
  const pans = (leftwards) => schedule(points(1, 2, 3), leftwards).sounds.map(({ pan }) => pan + 0);
  assert.deepEqual(pans(false), [-0.8, 0, 0.8]);
  assert.deepEqual(pans(true), [0.8, 0, -0.8]);
});

test('series come one after the other, each named after a pause, even where the table mixes them', () => {
  const some = ['Ships', 'Trains', 'Ships', 'Trains'].map((group, at) => point(at, { group }));
  const { sounds, beats } = schedule(some);
  assert.deepEqual(
    sounds.map(({ at, series, point: sonified }) => [at, series || sonified.value]),
    [[0, 'Ships'], [2, 0], [3, 2], [4, 'Trains'], [6, 1], [7, 3]],
  );
  assert.equal(beats, 8);
  assert.ok(schedule(points(1, 2)).sounds.every(({ series }) => series === ''), 'one series needs no name');
});

test('each unit has a range of its own', () => {
  const some = [point(8, { unit: 'tonnes' }), point(900, { unit: 'guns' }), point(712, { unit: 'tonnes' }), point(30, { unit: 'guns' })];
  assert.ok(isMixed(some));
  assert.ok(!isMixed(points(1, 2)));
  const [drugs, guns, precursors, fewer] = notes(some);
  close(drugs, LOWEST_HZ);
  close(fewer, LOWEST_HZ);
  close(guns, HIGHEST_HZ);
  close(precursors, HIGHEST_HZ);
});
