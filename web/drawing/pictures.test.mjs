import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import UPNG from 'upng-js';

import { renderPng, subset } from './pictures.mjs';

const sheet = {
  title: 'Daily crossings rose by almost half',
  subtitle: 'Inspected entries and exits a day',
  drawing: '<svg width="720" height="100" viewBox="0 0 720 100"><path d="M0 0H400V50H0Z" fill="var(--ink-after)"/></svg>',
  drawingWidth: 720,
  drawingHeight: 100,
  source: 'Source: NIA',
  licence: 'CC BY 4.0',
};

/** Runs the command over some lines in a folder of its own. */
async function run(lines, look) {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    const input = lines(folder).map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { stdout, status } = spawnSync('node', [fileURLToPath(new URL('pictures.mjs', import.meta.url))], {
      input: input.join('\n'),
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    await look(stdout.trim().split('\n').map((line) => JSON.parse(line)), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns the size of a PNG, and how many colours it has: a blank one has few. */
function readPng(bytes) {
  const image = UPNG.decode(bytes);
  const colours = new Set(new Uint32Array(UPNG.toRGBA8(image)[0]));
  return { width: image.width, height: image.height, colours };
}

test('pictures have the right size and are not blank', () =>
  run(
    (folder) => [
      { id: 'card', out: join(folder, 'cards/card.png'), sheet: { ...sheet, frame: { width: 1200, height: 630 } } },
      { id: 'twice', out: join(folder, 'twice.png'), scale: 2, sheet },
      { id: 'svg', out: join(folder, 'a.svg'), sheet },
    ],
    async (answers, folder) => {
      assert.deepEqual(answers, [{ id: 'card' }, { id: 'twice' }, { id: 'svg' }]);
      const card = readPng(await readFile(join(folder, 'cards/card.png')));
      assert.deepEqual([card.width, card.height], [1200, 630]);
      assert.ok(card.colours.size > 30, `${card.colours.size} colours`);
      assert.ok(card.colours.size <= 64, `${card.colours.size} colours`);
      // The colour of the marks, from the first byte on: red, green, blue, opaque.
      assert.ok(card.colours.has(0xff7d6700), 'the marks have another colour');
      const twice = readPng(await readFile(join(folder, 'twice.png')));
      const svg = await readFile(join(folder, 'a.svg'), 'utf8');
      const height = Number(/^<svg [^>]*height="([\d.]+)"/.exec(svg)[1]);
      assert.equal(twice.width, 1536);
      assert.ok(Math.abs(twice.height - 2 * height) <= 1);
      assert.match(svg, /fill="#00677d"/);
    },
  ));

test('the words of a PNG are drawn', () =>
  run(
    (folder) => [
      { id: 'with', out: join(folder, 'with.png'), sheet },
      { id: 'without', out: join(folder, 'without.png'), sheet: { ...sheet, title: ' ', subtitle: '', source: '', licence: '' } },
    ],
    async (_, folder) => {
      const [words, none] = await Promise.all(['with', 'without'].map((name) => readFile(join(folder, `${name}.png`))));
      assert.ok(readPng(words).colours.size > readPng(none).colours.size + 20);
    },
  ));

test('a line that fails is answered with an error, and the rest go on', () =>
  run(
    (folder) => [
      { id: 'colour', out: join(folder, 'a.svg'), sheet: { ...sheet, drawing: '<svg><path fill="var(--nowhere)"/></svg>' } },
      'no JSON',
      { id: 'type', out: join(folder, 'a.gif'), sheet },
      { id: 'letters', out: join(folder, 'a.png'), sheet: { ...sheet, title: '출입국' } },
      { id: 'empty' },
      { id: 'good', out: join(folder, 'good.svg'), sheet: { ...sheet, title: '出入境' } },
    ],
    (answers) => {
      assert.deepEqual(answers.map(({ id }) => id), ['colour', null, 'type', 'letters', 'empty', 'good']);
      assert.deepEqual(answers.map(({ error }) => error !== undefined), [true, true, true, true, true, false]);
      assert.match(answers[0].error, /--nowhere/);
      assert.match(answers[3].error, /출/);
    },
  ));

test('fonts with no more than the letters of a picture draw the same', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-family="sans-serif">2022年出入境人次</text></svg>';
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    const fonts = await subset(svg, folder);
    assert.equal(fonts.length, 2);
    for (const font of fonts) assert.ok((await stat(font)).size < 100_000);
    assert.deepEqual(renderPng(svg, 1, fonts), renderPng(svg, 1));
  } finally {
    await rm(folder, { recursive: true });
  }
});
