/** Checks that compressed files unpack to their originals, and that none is missing. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { formsOf, isPacked } from '../build/pack.mjs';

/** @type {Record<string, (bytes: Buffer) => Buffer>} */
const UNPACK = { '.br': brotliDecompressSync, '.gz': gunzipSync };

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkPacked(site, report) {
  for (const file of site.files) {
    const bytes = site.bytes(file);
    if (!isPacked(file, bytes.length)) continue;
    for (const ending of formsOf(file)) {
      if (!report.check(site.packed.has(file + ending), file, 'packed', `there is no ${file}${ending}`)) continue;
      report.check(unpacked(site.bytes(file + ending), UNPACK[ending])?.equals(bytes), file + ending, 'packed', `it is not ${file}`);
    }
  }
  for (const file of site.packed) report.check(site.files.has(file.replace(/\.\w+$/, '')), file, 'packed', 'it is packed from no file');
}

/**
 * @param {Buffer} bytes
 * @param {(bytes: Buffer) => Buffer} unpack
 * @returns {Buffer | undefined} undefined if it cannot be unpacked
 */
function unpacked(bytes, unpack) {
  try {
    return unpack(bytes);
  } catch {
    return undefined;
  }
}
