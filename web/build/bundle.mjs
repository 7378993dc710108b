/** Bundles scripts and stylesheets with esbuild: for the release, and for the development server. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { build } from 'esbuild';

import { packagesIn } from './licences.mjs';
import { paletteOf } from '../drawing/palette.js';

/** The apps: each is a program of the crate. */
export const APPS = ['crossings', 'pinned', 'table', 'compare'];

/** What is no part of an app: the name that the prerenderer knows it by, and what it is made of. */
const SOURCES = {
  style: 'style/main.css',
  frame: 'style/frame.css',
  charts: 'web/drawing/charts.js',
  save: 'web/drawing/save.js',
  listen: 'web/figure/listen.js',
  offline: 'web/offline/offline.js',
};

/** The same, and the file that it becomes. */
export const FILES = Object.fromEntries(Object.entries(SOURCES).map(([name, source]) => [name, basename(source)]));

const COMMON = /** @type {const} */ ({
  bundle: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
  metafile: true,
  logLevel: 'warning',
});

/**
 * Bundles what is no part of an app.
 * @param {string} outdir
 * @param {import('esbuild').BuildOptions} options
 * @param {string[]} files those of FILES to bundle
 * @returns {Promise<string[]>} the packages that are in it
 */
export async function bundle(outdir, options, files = Object.values(FILES)) {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: Object.values(SOURCES).filter((source) => files.includes(basename(source))),
    define: { __PALETTE__: JSON.stringify(paletteOf(await readFile('style/tokens.css', 'utf8'))) },
    entryNames: '[name]',
    outdir,
    ...options,
  });
  return packagesIn(metafile);
}

/**
 * An app's own script, with the glue that wasm-bindgen made, as one module.
 * @param {string} glue the file
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ script: string, packages: string[] }>}
 */
export async function appScript(glue, options) {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: ['web/page/boot.js'],
    write: false,
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
    ...options,
  });
  return { script: outputFiles[0].text, packages: packagesIn(metafile) };
}

/**
 * wasm-bindgen's glue, calling the app by exports that see when it ends.
 * @param {string} glue
 * @returns {string}
 * @throws {Error} if the glue takes the exports otherwise than it did
 */
function watching(glue) {
  const [before, after, ...more] = glue.split('wasm = instance.exports;');
  if (after === undefined || more.length > 0) throw new Error('wasm-bindgen takes exports otherwise: see web/build/bundle.mjs');
  return `import { watched } from ${JSON.stringify(resolve('web/page/degraded.js'))};\n${before}wasm = watched(instance.exports);${after}`;
}
