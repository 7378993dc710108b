/** Checks that browsers accept the resources of pages, https://www.w3.org/TR/SRI/, and may cache them for ever. */
import { createHash } from 'node:crypto';

import { attribute } from '../build/dom.mjs';

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkIntegrity(site, report) {
  const hashOf = remember(
    (/** @type {string} */ file) => `sha384-${createHash('sha384').update(site.bytes(file)).digest('base64')}`,
  );

  for (const file of site.files) {
    if (!file.startsWith('assets/')) continue;
    const name = createHash('sha256').update(site.bytes(file)).digest('hex').slice(0, 16);
    report.check(file.includes(`-${name}.`), file, 'immutable', 'it is kept for ever, but its name is not that of its content');
  }

  for (const page of site.pages) {
    for (const element of page.elements) {
      const integrity = attribute(element, 'integrity');
      const address = attribute(element, element.tagName === 'link' ? 'href' : 'src');
      if (integrity === undefined) {
        report.check(!runs(element), page.file, 'integrity', `${element.tagName} has no integrity: ${address}`);
        continue;
      }
      const file = site.fileAt(address, page.url);
      const there = file !== undefined && site.files.has(file);
      if (!report.check(there, page.file, 'integrity', `the integrity of what is no file of this site: ${address}`))
        continue;
      const hash = hashOf(/** @type {string} */ (file));
      report.check(
        integrity.trim() === hash,
        page.file,
        'integrity',
        `the integrity of ${address} must be ${hash}, not ${integrity}`,
      );
    }
  }
}

/**
 * Returns whether an element runs a file. A stylesheet does not: with a checksum, copies of a page would be without it.
 * @param {import('../build/dom.mjs').Element} element
 */
const runs = (element) => element.tagName === 'script' && attribute(element, 'src') !== undefined;

/**
 * @param {(file: string) => string} make
 * @returns {(file: string) => string} the same, memoised by file
 */
function remember(make) {
  /** @type {Map<string, string>} */
  const made = new Map();
  return (file) => {
    const value = made.get(file) ?? make(file);
    made.set(file, value);
    return value;
  };
}
