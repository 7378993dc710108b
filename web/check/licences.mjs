/** Checks third-party parts: the bill of materials, the texts of licences, and the pages that list them. */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

import { FOLDER, elected } from '../build/licences.mjs';
import { elementsOf, parsePage, textOf } from '../build/dom.mjs';

const BILL = `${FOLDER}/sbom.cdx.json`;
const NOTICES = `${FOLDER}/notices.txt`;

/** Where esbuild keeps the legal comments of packages: a package's file, then its statement. */
const BUNDLED = /^((?:@[\w.-]+\/)?[\w.-]+)\/\S+:$/gm;

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export async function checkLicences(site, report) {
  const pages = site.pages.filter(({ kind }) => kind === 'home').map(({ path }) => `${path}${FOLDER}/index.html`);
  const missing = [BILL, NOTICES, ...pages].filter((file) => !site.files.has(file));
  for (const file of missing) report.check(false, file, 'licences', 'the file is missing');
  if (missing.length > 0) return;

  const text = site.text(BILL);
  const errors = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  const wrong = Array.isArray(errors) ? errors.map((/** @type {any} */ error) => `${error.instancePath} ${error.message}`) : errors;
  if (!report.check(errors === null, BILL, 'licences', `not CycloneDX 1.6: ${wrong}`)) return;
  const { specVersion, components = [] } = JSON.parse(text);
  // The schema of a version accepts documents that claim another version.
  if (!report.check(specVersion === '1.6', BILL, 'licences', `not CycloneDX 1.6: ${specVersion}`)) return;
  report.check(components.length > 0, BILL, 'licences', 'it lists nothing');

  const notices = new Set(site.text(NOTICES).split('\n'));
  const rows = pages.map((file) => ({ file, listed: rowsOf(site.text(file)) }));
  for (const { name, version, licenses = [] } of components) {
    const licence = licenses[0]?.expression ?? licenses[0]?.license?.id;
    report.check(isKnown(licence), BILL, 'licences', `${name} ${version} has a licence that is not known: ${licence}`);
    const line = `${name} ${version} (${licence})`;
    report.check(notices.has(line), NOTICES, 'licences', `no text is for ${line}`);
    for (const { file, listed } of rows) report.check(listed.has(`${name} ${version}`), file, 'licences', `${name} ${version} is missing`);
  }
  for (const { file, listed } of rows) {
    const count = components.length;
    report.check(listed.size === count, file, 'licences', `${listed.size} parts, but ${count} in the bill of materials`);
  }

  const packages = new Set(components.map((/** @type {{ purl?: string }} */ { purl = '' }) => /^pkg:npm\/(.*)@/.exec(purl)?.[1].replace('%40', '@')));
  for (const file of site.files) {
    const [, bundled = ''] = (file.endsWith('.js') && /\/\*! Bundled license information:([\s\S]*)$/.exec(site.text(file))) || [];
    for (const [, name] of bundled.matchAll(BUNDLED)) {
      report.check(packages.has(name), file, 'licences', `holds ${name}, which is not in the bill of materials`);
    }
  }
}

/**
 * @param {string | undefined} licence
 * @returns {boolean} whether the site may ship it
 */
function isKnown(licence) {
  try {
    return licence !== undefined && elected(licence).length > 0;
  } catch {
    return false;
  }
}

/**
 * Returns the parts that a page lists, by name and version.
 * @param {string} html
 * @returns {Set<string>}
 */
function rowsOf(html) {
  const heads = [...elementsOf(parsePage(html))].filter(({ tagName, attrs }) => tagName === 'th' && attrs.some(({ value }) => value === 'row'));
  return new Set(heads.map((head) => textOf(head).replace(/\s+/g, ' ')));
}
