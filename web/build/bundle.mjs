/** Bundles scripts and stylesheets with esbuild: for the release, and for the development server. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { build } from 'esbuild';

import { packagesIn } from './licences.mjs';
import { forShadow } from './shadow.mjs';
import { paletteOf } from '../drawing/palette.js';

/** The apps: each is a program of the crate. */
export const APPS = ['crossings', 'pinned', 'table', 'compare'];

/** Bundles other than apps: the name that the prerenderer knows each by, and its entry point. */
const SOURCES = {
  style: 'style/main.css',
  frame: 'style/frame.css',
  charts: 'web/drawing/charts.js',
  save: 'web/drawing/save.js',
  listen: 'web/figure/listen.js',
  offline: 'web/offline/offline.js',
  nearest: 'web/page/nearest.js',
  policies: 'web/page/policies.js',
  lines: 'web/page/lines.js',
  figures: 'web/page/figures.js',
};

/** The same names, with the files written. */
export const FILES = Object.fromEntries(Object.entries(SOURCES).map(([name, source]) => [name, basename(source)]));

const COMMON = /** @type {const} */ ({
  bundle: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
  metafile: true,
  logLevel: 'warning',
});

/**
 * Bundles the entry points other than apps.
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
 * Bundles a script that is part of another file, as one text.
 * @param {string} entry the file
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string>}
 * @throws {Error} if it holds packages: the site lists the licences of other files only
 */
export async function scriptWithin(entry, options = {}) {
  const { outputFiles, metafile } = await build({ ...COMMON, entryPoints: [entry], minify: true, write: false, ...options });
  if (packagesIn(metafile).length > 0) throw new Error('it holds packages whose licences the site does not show');
  return outputFiles[0].text;
}

/** The script of the custom element. Host pages name it, so its name stays. */
export const ELEMENT = 'embed.js';

/**
 * Bundles the script of the custom element, with its style.
 * @returns {Promise<string>}
 */
export async function elementScript() {
  const { outputFiles } = await build({ ...COMMON, entryPoints: ['style/element.css'], minify: true, write: false });
  const style = forShadow(outputFiles[0].text);
  const carried = {
    name: 'style',
    setup(/** @type {import('esbuild').PluginBuild} */ within) {
      within.onResolve({ filter: /^crossings:style$/ }, ({ path }) => ({ path, namespace: 'style' }));
      within.onLoad({ filter: /./, namespace: 'style' }, () => ({ contents: style, loader: 'text' }));
    },
  };
  return scriptWithin('web/embed/element.js', { plugins: [carried] });
}

/** The script of pairs of marks, loaded on request, and the app that it starts: it computes, and hydrates nothing. */
export const PAIR = { file: 'pair.js', app: 'compare', entry: 'web/figure/pair.js' };

/** A page's own script. */
const BOOT = 'web/page/boot.js';

/**
 * Bundles an app's own script, with wasm-bindgen's glue, as one module.
 * @param {string} glue the file
 * @param {import('esbuild').BuildOptions} options
 * @param {string} entry the script that starts it
 * @returns {Promise<{ script: string, packages: string[] }>}
 */
export async function appScript(glue, options, entry = BOOT) {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: [entry],
    write: false,
    // wasm-bindgen writes each module once for each function of it; they are all the same.
    logOverride: { 'duplicate-object-key': 'silent' },
    plugins: [
      {
        name: 'app',
        setup(within) {
          within.onResolve({ filter: /^crossings:app$/ }, () => ({ path: glue }));
          within.onLoad({ filter: /./ }, async ({ path }) => (path === glue && entry === BOOT ? { contents: watching(await readFile(path, 'utf8')) } : undefined));
          // wasm-bindgen copies the modules that it binds; those shared with `boot.js` must exist once.
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
 * Wraps the exports in wasm-bindgen's glue, so that a trap of the app is noticed.
 * @param {string} glue
 * @returns {string}
 * @throws {Error} if the glue takes the exports in another way
 */
function watching(glue) {
  const [before, after, ...more] = glue.split('wasm = instance.exports;');
  if (after === undefined || more.length > 0) throw new Error('wasm-bindgen takes exports otherwise: see web/build/bundle.mjs');
  return `import { watched } from ${JSON.stringify(resolve('web/page/degraded.js'))};\n${before}wasm = watched(instance.exports);${after}`;
}
