/** Bundles the scripts and stylesheets other than apps for the release, into `web/dist/`. */
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { FILES, bundle } from './bundle.mjs';

const outdir = 'web/dist';
const packages = await bundle(outdir, { minify: true, legalComments: 'eof' });
// The site has to show their licences.
await writeFile(`${outdir}/packages.json`, JSON.stringify(packages));
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const name of Object.values(FILES)) {
  const bytes = await readFile(`${outdir}/${name}`);
  console.log(`${outdir}/${name}: ${kilobytes(bytes.length)}, brotli ${kilobytes(brotliCompressSync(bytes).length)}`);
}
