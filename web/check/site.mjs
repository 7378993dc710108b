/**
 * Checks a built site: `node web/check/site.mjs dist`.
 *
 * Prints `file: rule: message` for each mistake and fails, or prints the number of checks.
 */
import { pathToFileURL } from 'node:url';

import { Site } from './dist.mjs';
import { checkHtml } from './html.mjs';
import { checkIntegrity } from './integrity.mjs';
import { checkInventory } from './inventory.mjs';
import { checkLanguages } from './language.mjs';
import { checkLicences } from './licences.mjs';
import { checkLinks } from './links.mjs';
import { checkMetadata } from './metadata.mjs';
import { checkNodes } from './nodes.mjs';
import { checkOpenapi } from './openapi.mjs';
import { checkPacked } from './packed.mjs';
import { checkParts } from './parts.mjs';
import { Report } from './report.mjs';

const CHECKS = [
  checkInventory,
  checkHtml,
  checkParts,
  checkMetadata,
  checkLinks,
  checkLanguages,
  checkIntegrity,
  checkNodes,
  checkOpenapi,
  checkLicences,
  checkPacked,
];

/**
 * @param {string} folder the built site
 * @returns {Promise<{ report: Report, files: number }>}
 */
export async function checkSite(folder) {
  const report = new Report();
  let site;
  try {
    site = new Site(folder);
  } catch (error) {
    report.check(false, 'index.html', 'site', /** @type {Error} */ (error).message);
    return { report, files: 0 };
  }
  for (const check of CHECKS) await check(site, report);
  return { report, files: site.files.size };
}

/**
 * Formats one line for each mistake. Repeats within a file are merged into one, with the place of the first.
 * @param {import('./report.mjs').Problem[]} problems
 * @returns {string[]}
 */
export function linesOf(problems) {
  /** @type {Map<string, { line: string, times: number }>} */
  const lines = new Map();
  for (const { file, rule, message } of problems) {
    const line = `${file}: ${rule}: ${message}`;
    const key = line.replace(/ at \d+:\d+$/, '');
    const entry = lines.get(key) ?? { line, times: 0 };
    entry.times += 1;
    lines.set(key, entry);
  }
  return [...lines.values()].map(({ line, times }) => (times > 1 ? `${line} (${times} times)` : line));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: node web/check/site.mjs FOLDER');
    process.exit(2);
  }
  const { report, files } = await checkSite(folder);
  if (report.problems.length) {
    for (const line of linesOf(report.problems)) console.error(line);
    console.error(`${report.problems.length} mistakes in ${report.count} checks of ${files} files`);
    process.exitCode = 1;
  } else {
    console.log(`${files} files, ${report.count} checks: all is well`);
  }
}
