/** Bundles for the browser what is no part of an app, and the stylesheets, into `web/dist/`. */
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

import { packagesIn } from './licences.mjs';
import { paletteOf } from './palette.js';

const outdir = 'web/dist';
const names = ['charts.js', 'save.js', 'listen.js', 'offline.js', 'main.css', 'frame.css'];
const { metafile } = await build({
  entryPoints: ['web/charts.js', 'web/save.js', 'web/listen.js', 'web/offline.js', 'style/main.css', 'style/frame.css'],
  define: { __PALETTE__: JSON.stringify(paletteOf(await readFile('style/tokens.css', 'utf8'))) },
  entryNames: '[name]',
  outdir,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
  legalComments: 'eof',
  metafile: true,
  logLevel: 'warning',
});
// Whose licences the site has to show.
await writeFile(`${outdir}/packages.json`, JSON.stringify(packagesIn(metafile)));
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const name of names) {
  const bytes = await readFile(`${outdir}/${name}`);
  console.log(`${outdir}/${name}: ${kilobytes(bytes.length)}, brotli ${kilobytes(brotliCompressSync(bytes).length)}`);
}
