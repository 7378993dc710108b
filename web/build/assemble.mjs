/**
 * Builds the assets that pages load from Trunk's output: one script and one WebAssembly file for each app, the
 * stylesheets, ECharts, the scripts that save pictures, play figures and keep the site for offline use, and the site's
 * icon. Each name has a content hash, so that the file may be cached for ever; `bundles.json` lists the files for the
 * prerenderer, with their checksums and their third-party parts.
 *
 * Usage: node web/build/assemble.mjs FOLDER
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { APPS, FILES, PAIR, appScript } from './bundle.mjs';
import { ICONS, icons } from './icons.mjs';
import { writeLicences } from './licences.mjs';
import { paletteOf } from '../drawing/palette.js';
import { optimised } from './wasm.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node web/build/assemble.mjs FOLDER');

/**
 * Writes an asset under a hashed name.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @returns {Promise<{ path: string, integrity: string }>} its path below the root, and its checksum
 */
async function asset(name, bytes) {
  const [, stem, ending] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const path = `assets/${stem}-${hash}.${ending}`;
  await writeFile(join(folder, path), bytes);
  return { path, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
}

/** The packages in scripts: those of `web/build/build.mjs`, and those of the apps. */
const packages = new Set(/** @type {string[]} */ (JSON.parse(await readFile('web/dist/packages.json', 'utf8'))));

/**
 * @param {string} app
 * @param {string} [entry] the script that starts it, other than a page's own
 * @returns {Promise<string>} its script
 */
async function script(app, entry) {
  const made = await appScript(resolve(folder, `${app}.js`), { minify: true }, entry);
  for (const name of made.packages) packages.add(name);
  return made.script;
}

await mkdir(join(folder, 'assets'), { recursive: true });
/** @type {Record<string, unknown>} */
const bundles = {};
for (const [key, file] of Object.entries(FILES)) {
  bundles[key] = await asset(file, await readFile(join(folder, file)));
}
const palette = paletteOf(await readFile('style/tokens.css', 'utf8'));
const marks = await icons(palette);
const forms = Object.entries(ICONS).map(async ([form, name]) => [form, (await asset(name, marks[form])).path]);
bundles.icons = Object.fromEntries(await Promise.all(forms));
bundles.paper = palette['--paper'];
for (const app of APPS) {
  const scripts = [await script(app)];
  if (app === PAIR.app) scripts.push(await script(app, PAIR.entry));
  const program = { wasm: await readFile(join(folder, `${app}_bg.wasm`)), scripts };
  // Trunk's output without `--release` has other functions, and is not published.
  const small = process.env.TRUNK_PROFILE === 'debug' ? program : optimised(program);
  bundles[app] = {
    script: await asset(`${app}.js`, Buffer.from(small.scripts[0])),
    wasm: await asset(`${app}.wasm`, small.wasm),
  };
  if (small.scripts[1]) bundles.pair = await asset(PAIR.file, Buffer.from(small.scripts[1]));
}
bundles.parts = await writeLicences(folder, [...packages].sort());
const raw = APPS.flatMap((app) => [`${app}.js`, `${app}_bg.wasm`, `${app}.d.ts`, `${app}_bg.wasm.d.ts`]);
for (const file of [...Object.values(FILES), ...raw, 'snippets']) {
  await rm(join(folder, basename(file)), { recursive: true, force: true });
}
await writeFile(join(folder, 'bundles.json'), JSON.stringify(bundles));
