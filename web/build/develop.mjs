/**
 * Builds the assets that pages load under `cargo xtask serve`: as `assemble.mjs` does for the release, but under plain
 * names, readable in the browser's tools, and each app only when a page asks for it.
 *
 * Usage: node web/build/develop.mjs FOLDER, for all but apps; with `style` after it, for the stylesheets alone; with
 * the name of an app after it, for that app, once wasm-bindgen has left it in FOLDER/glue.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { APPS, ELEMENT, FILES, PAIR, appScript, bundle, elementScript } from './bundle.mjs';
import { ICONS, icons } from './icons.mjs';
import { writeLicences } from './licences.mjs';
import { paletteOf } from '../drawing/palette.js';

/** @type {import('esbuild').BuildOptions} */
const SOURCES = { sourcemap: 'linked' };

const [folder, part] = process.argv.slice(2);
if (!folder) throw new Error('usage: node web/build/develop.mjs FOLDER [style|APP]');
const assets = join(folder, 'assets');
await mkdir(assets, { recursive: true });
if (part === 'style') await bundle(assets, SOURCES, [FILES.style, FILES.frame]);
else if (part) await writeApp(part);
else await writeRest();

/** @param {string} app */
async function writeApp(app) {
  const write = async (/** @type {string} */ file, /** @type {string | undefined} */ entry) => {
    const { script } = await appScript(resolve(folder, 'glue', `${app}.js`), { sourcemap: 'inline' }, entry);
    await writeFile(join(assets, file), script);
  };
  await write(`${app}.js`, undefined);
  if (app === PAIR.app) await write(PAIR.file, PAIR.entry);
  await copyFile(join(folder, 'glue', `${app}_bg.wasm`), join(assets, `${app}.wasm`));
}

/** Writes stylesheets, scripts, icons, licences, and the list of them that the prerenderer reads. */
async function writeRest() {
  const packages = await bundle(assets, SOURCES);
  await writeFile(join(folder, ELEMENT), await elementScript());
  const palette = paletteOf(await readFile('style/tokens.css', 'utf8'));
  const marks = await icons(palette);
  await Promise.all(Object.entries(ICONS).map(([form, name]) => writeFile(join(assets, name), marks[form])));
  // Files under development change under their name, so they have no checksum.
  const file = (/** @type {string} */ name) => ({ path: `assets/${name}`, integrity: '' });
  const list = {
    ...Object.fromEntries(Object.entries(FILES).map(([key, name]) => [key, file(name)])),
    ...Object.fromEntries(APPS.map((app) => [app, { script: file(`${app}.js`), wasm: file(`${app}.wasm`) }])),
    pair: file(PAIR.file),
    icons: Object.fromEntries(Object.entries(ICONS).map(([form, name]) => [form, `assets/${name}`])),
    paper: palette['--paper'],
    parts: await writeLicences(folder, packages),
  };
  await writeFile(join(folder, 'bundles.json'), JSON.stringify(list));
}
