/** Bundles the scripts and stylesheets other than apps for the release, into `web/dist/`. */
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { ELEMENT, FILES, bundle, elementScript } from './bundle.mjs';

const outdir = 'web/dist';
const packages = await bundle(outdir, { minify: true, legalComments: 'eof' });
// The site has to show their licences.
await writeFile(`${outdir}/packages.json`, JSON.stringify(packages));
await writeFile(`${outdir}/${ELEMENT}`, await elementScript());
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const name of [...Object.values(FILES), ELEMENT]) {
  const bytes = await readFile(`${outdir}/${name}`);
  console.log(`${outdir}/${name}: ${kilobytes(bytes.length)}, brotli ${kilobytes(brotliCompressSync(bytes).length)}`);
}
