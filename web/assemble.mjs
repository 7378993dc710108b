/**
 * Makes what pages load out of what Trunk has built: one script and one WebAssembly file for each app, the
 * stylesheets, ECharts, the maker of pictures, what plays figures, what keeps the site for offline use, the site's
 * mark. Each is named by its content, so that it may be kept for ever, and listed with its checksum in `bundles.json`
 * for the prerenderer, with what is in them of others.
 *
 * Usage: node web/assemble.mjs FOLDER
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { build } from 'esbuild';

import { icons } from './icons.mjs';
import { packagesIn, writeLicences } from './licences.mjs';
import { paletteOf } from './palette.js';
import { optimised } from './wasm.mjs';

const APPS = ['crossings', 'table', 'compare'];

/** Which of Trunk's and esbuild's files become assets as they are. */
const FILES = { style: 'main.css', frame: 'frame.css', charts: 'charts.js', save: 'save.js', listen: 'listen.js', offline: 'offline.js' };

/** What the site's mark is called in each of its forms. */
const ICONS = { svg: 'icon.svg', small: 'icon-192.png', large: 'icon-512.png', maskable: 'icon-maskable.png' };

const folder = process.argv[2];
if (!folder) throw new Error('usage: node web/assemble.mjs FOLDER');

/**
 * Writes an asset.
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

/** The packages that scripts hold: those of `web/build.mjs`, and those of the apps. */
const packages = new Set(/** @type {string[]} */ (JSON.parse(await readFile('web/dist/packages.json', 'utf8'))));

/**
 * An app's own script, with the glue that wasm-bindgen made, as one module.
 * @param {string} app
 * @returns {Promise<string>}
 */
async function script(app) {
  const glue = resolve(folder, `${app}.js`);
  const { outputFiles, metafile } = await build({
    entryPoints: ['web/boot.js'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    logLevel: 'warning',
    // wasm-bindgen writes each module once for each function of it; they are all the same.
    logOverride: { 'duplicate-object-key': 'silent' },
    plugins: [
      {
        name: 'app',
        setup(within) {
          within.onResolve({ filter: /^crossings:app$/ }, () => ({ path: glue }));
          within.onLoad({ filter: /./ }, async ({ path }) => (path === glue ? { contents: watching(await readFile(path, 'utf8')) } : undefined));
          // wasm-bindgen copies what it binds; what `boot.js` shares with it is to be there once.
          within.onResolve({ filter: /snippets\/[^/]+\/web\// }, ({ path }) => ({
            path: resolve(path.replace(/^.*snippets\/[^/]+\/(?=web\/)/, '')),
          }));
        },
      },
    ],
  });
  for (const name of packagesIn(metafile)) packages.add(name);
  return outputFiles[0].text;
}

/**
 * wasm-bindgen's glue, calling the app by exports that see when it ends.
 * @param {string} glue
 * @returns {string}
 * @throws {Error} if the glue takes the exports otherwise than it did
 */
function watching(glue) {
  const [before, after, ...more] = glue.split('wasm = instance.exports;');
  if (after === undefined || more.length > 0) throw new Error('wasm-bindgen takes exports otherwise: see web/assemble.mjs');
  return `import { watched } from ${JSON.stringify(resolve('web/printed.js'))};\n${before}wasm = watched(instance.exports);${after}`;
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
  const program = { wasm: await readFile(join(folder, `${app}_bg.wasm`)), script: await script(app) };
  // A page under development is read often and looked into; one that is published is fetched often.
  const small = process.env.TRUNK_PROFILE === 'debug' ? program : optimised(program);
  bundles[app] = {
    script: await asset(`${app}.js`, Buffer.from(small.script)),
    wasm: await asset(`${app}.wasm`, small.wasm),
  };
}
bundles.parts = await writeLicences(folder, [...packages].sort());
const raw = APPS.flatMap((app) => [`${app}.js`, `${app}_bg.wasm`, `${app}.d.ts`, `${app}_bg.wasm.d.ts`]);
for (const file of [...Object.values(FILES), ...raw, 'snippets']) {
  await rm(join(folder, basename(file)), { recursive: true, force: true });
}
await writeFile(join(folder, 'bundles.json'), JSON.stringify(bundles));
