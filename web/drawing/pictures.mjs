/**
 * Writes stand-alone pictures of charts, as SVG or PNG.
 *
 * Reads one JSON object a line, `{ id, out, scale, sheet }`, with a sheet as `sheet.js` takes it; writes the file
 * `out` and answers one line, `{ id }` or `{ id, error }`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import UPNG from 'upng-js';

import { paletteOf } from './palette.js';
import { composeSheet } from './sheet.js';

/** Palette size of a PNG: drawings have few colours, and edges of letters; it looks the same at a third of the size. */
const COLOURS = 64;

/** The fonts of a PNG, which has to be the same on every machine. */
const SERIF = 'Source Serif 4';
const SANS = 'Source Sans 3';

const file = (/** @type {string} */ path) => createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);

const FILES = [
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
].map(file);

/** The fonts of scripts that those lack. */
const OTHERS = [
  {
    script: /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u,
    files: [
      'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    ].map(file),
  },
  {
    script: /\p{Script=Arabic}/u,
    files: [
      'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
      'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
    ].map(file),
  },
];

/**
 * Returns the fonts of other scripts that a text needs.
 * @param {string} text
 */
const others = (text) => OTHERS.filter(({ script }) => script.test(text)).flatMap(({ files }) => files);

/**
 * Writes fonts of other scripts with no more than the letters of a text: each picture reads its fonts anew, and whole
 * ones for Chinese have 20 MB.
 * @param {string} text of all pictures
 * @param {string} folder
 * @returns {Promise<string[]>} the files
 */
export async function subset(text, folder) {
  return Promise.all(
    others(text).map(async (whole) => {
      const small = join(folder, basename(whole));
      await writeFile(small, await subsetFont(await readFile(whole), text));
      return small;
    }),
  );
}

/** Matches a letter that those fonts lack and would draw as an empty box. */
const FOREIGN =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Arabic}\p{Script=Common}]/u;

/**
 * @param {string} svg a composed sheet
 * @param {number} scale pixels for each unit of the drawing
 * @param {string[]} fonts of other scripts, if not whole ones
 * @returns {Buffer}
 * @throws {Error} if no font has the letters
 */
export function renderPng(svg, scale = 1, fonts = others(svg)) {
  const letter = FOREIGN.exec(svg.replace(/<[^>]*>/g, ''))?.[0];
  if (letter) throw new Error(`no font for pictures has the letter ${letter}`);
  const named = svg.replace(/ font-family="([^"]*)"/g, (_, stack) => {
    const family = /(?<!sans-)serif$/.test(stack) ? SERIF : SANS;
    return ` font-family="${family}"`;
  });
  const drawn = new Resvg(named, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...FILES, ...fonts], defaultFontFamily: SANS },
  });
  const { width, height, pixels } = drawn.render();
  return Buffer.from(UPNG.encode([new Uint8Array(pixels).buffer], width, height, COLOURS));
}

/**
 * @param {{ out: string, scale?: number, sheet: import('./sheet.js').Sheet }} job
 * @param {import('./palette.js').Palette} palette
 * @param {string[]} fonts
 */
async function write({ out, scale, sheet }, palette, fonts) {
  const type = extname(out);
  if (type !== '.svg' && type !== '.png') throw new Error(`a picture is .svg or .png, not ${out}`);
  const svg = composeSheet(sheet, palette);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, type === '.svg' ? svg : renderPng(svg, scale, fonts));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const palette = paletteOf(await readFile(new URL('../../style/tokens.css', import.meta.url), 'utf8'));
  const lines = [];
  for await (const line of createInterface({ input: process.stdin })) if (line.trim()) lines.push(line);
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    const fonts = await subset(lines.join(''), folder);
    for (const line of lines) {
      let id = null;
      let answer;
      try {
        const job = JSON.parse(line);
        id = job.id;
        await write(job, palette, fonts);
        answer = { id };
      } catch (error) {
        answer = { id, error: String(error) };
      }
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
