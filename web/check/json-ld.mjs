/**
 * Structured data: whether it is JSON-LD, and whether data sets and breadcrumbs say what search engines need.
 *
 * @typedef {{ '@type'?: string[], '@id'?: string, [property: string]: unknown }} Node expanded JSON-LD
 * @typedef {import('./dist.mjs').Page} Page
 * @typedef {import('./dist.mjs').Site} Site
 * @typedef {import('./report.mjs').Report} Report
 */
import jsonld from 'jsonld';

import { attribute, textOf } from './dom.mjs';

const SCHEMA = 'https://schema.org/';

/** Context that stands for schema.org's own: every name is one of the vocabulary. Nothing is fetched. */
const CONTEXT = { '@context': { '@vocab': SCHEMA } };

/** Properties whose value is about another thing, which need not be described in full. */
const MENTIONS = ['isPartOf', 'hasPart', 'isBasedOn', 'citation'].map((name) => SCHEMA + name);

/** One end of an interval of time in ISO 8601, to the year, month or day. */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A date, or an interval that may be open at its end. */
const COVERAGE = new RegExp(`^${DATE}(?:/(?:${DATE}|\\.\\.))?$`);

const NEEDS_DATASET = ['home', 'chart', 'data'];
const NEEDS_NO_BREADCRUMBS = ['home', 'embed', 'not-found'];

/**
 * @param {Site} site
 * @param {Report} report
 */
export async function checkJsonLd(site, report) {
  for (const page of site.pages) {
    const nodes = await nodesOf(page, report);
    const datasets = nodes.filter((node) => is(node, 'Dataset'));
    const breadcrumbs = nodes.filter((node) => is(node, 'BreadcrumbList'));

    if (NEEDS_DATASET.includes(page.kind))
      report.check(datasets.length, page.file, 'dataset', 'the page describes no Dataset');
    if (!NEEDS_NO_BREADCRUMBS.includes(page.kind)) {
      report.check(
        breadcrumbs.length === 1,
        page.file,
        'breadcrumbs',
        `one BreadcrumbList is needed, not ${breadcrumbs.length}`,
      );
    }
    for (const dataset of datasets) checkDataset(site, page, dataset, report);
    for (const list of breadcrumbs) checkBreadcrumbs(site, page, list, report);
  }
}

/**
 * What the page's blocks describe, at any depth but below a mention.
 * @param {Page} page
 * @param {Report} report
 * @returns {Promise<Node[]>}
 */
async function nodesOf(page, report) {
  const nodes = [];
  const blocks = page.elements.filter(
    (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  );
  for (const block of blocks) {
    try {
      // `safe`: what expansion would drop in silence is an error.
      const expanded = await jsonld.expand(JSON.parse(textOf(block)), { base: page.url, documentLoader, safe: true });
      report.check(expanded.length, page.file, 'json-ld', 'the block describes nothing');
      nodes.push(...described(expanded));
    } catch (error) {
      report.check(false, page.file, 'json-ld', messageOf(error));
    }
  }
  return nodes;
}

/** @param {string} url */
async function documentLoader(url) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`a context that is not known: ${url}`);
  return { contextUrl: null, document: CONTEXT, documentUrl: url };
}

/** @param {any} error of jsonld, which keeps the cause in its details */
function messageOf(error) {
  const { event, cause } = error.details ?? {};
  return [error.message, event?.message, cause?.message].filter(Boolean).join(' ');
}

/**
 * @param {unknown} value
 * @returns {Generator<Node>}
 */
function* described(value) {
  if (Array.isArray(value)) {
    for (const item of value) yield* described(item);
  } else if (value && typeof value === 'object') {
    if ('@type' in value) yield /** @type {Node} */ (value);
    for (const [property, below] of Object.entries(value)) if (!MENTIONS.includes(property)) yield* described(below);
  }
}

/**
 * @param {Node} node
 * @param {string} type
 */
const is = (node, type) => Boolean(node['@type']?.includes(SCHEMA + type));

/**
 * The values of a property: nodes, or `{ '@value': … }`.
 * @param {Node | undefined} node
 * @param {string} property
 * @returns {Node[]}
 */
function valuesOf(node, property) {
  const values = /** @type {Node[]} */ (node?.[SCHEMA + property] ?? []);
  return values.flatMap((value) => /** @type {Node[] | undefined} */ (value['@list']) ?? [value]);
}

/**
 * The first value of a property as text; of a node, its identifier.
 * @param {Node | undefined} node
 * @param {string} property
 */
function textAt(node, property) {
  const [value] = valuesOf(node, property);
  return String(value?.['@value'] ?? value?.['@id'] ?? '').trim();
}

/**
 * @param {Site} site
 * @param {Page} page
 * @param {Node} dataset
 * @param {Report} report
 */
function checkDataset(site, { file, url }, dataset, report) {
  const check = (/** @type {unknown} */ ok, /** @type {string} */ message) =>
    report.check(ok, file, 'dataset', message);

  for (const name of ['name', 'inLanguage']) check(textAt(dataset, name), `the Dataset has no ${name}`);
  check(valuesOf(dataset, 'license').length, 'the Dataset has no license');
  check(
    valuesOf(dataset, 'isBasedOn').length || valuesOf(dataset, 'citation').length,
    'the Dataset has neither isBasedOn nor citation',
  );
  check(textAt(valuesOf(dataset, 'creator')[0], 'name'), 'the Dataset has no creator with a name');

  // Counted as a reader counts, not in UTF-16.
  const { length } = [...textAt(dataset, 'description')];
  check(length >= 50 && length <= 5000, `the description of the Dataset has ${length} characters, not 50 to 5000`);

  const address = textAt(dataset, 'url');
  check(site.has(address), `the url of the Dataset is not the absolute address of a page of this site: ${address}`);

  const coverage = textAt(dataset, 'temporalCoverage');
  check(COVERAGE.test(coverage), `the temporalCoverage of the Dataset is no date or interval: ${coverage}`);

  const downloads = valuesOf(dataset, 'distribution');
  check(downloads.length, 'the Dataset has no distribution');
  for (const download of downloads) {
    check(is(download, 'DataDownload'), 'a distribution of the Dataset is not a DataDownload');
    const content = textAt(download, 'contentUrl');
    check(site.has(content, url), `a contentUrl of the Dataset is not that of a file of this site: ${content}`);
    check(textAt(download, 'encodingFormat'), `the DataDownload ${content} has no encodingFormat`);
  }
}

/**
 * @param {Site} site
 * @param {Page} page
 * @param {Node} list
 * @param {Report} report
 */
function checkBreadcrumbs(site, { file, url }, list, report) {
  const check = (/** @type {unknown} */ ok, /** @type {string} */ message) =>
    report.check(ok, file, 'breadcrumbs', message);

  const items = valuesOf(list, 'itemListElement');
  check(items.length, 'the BreadcrumbList is empty');
  const positions = items.map((item) => textAt(item, 'position'));
  check(
    positions.every((position, i) => position === String(i + 1)),
    `the positions are ${positions.join(', ')}, not 1 to ${items.length}`,
  );

  items.forEach((item, i) => {
    const [target] = valuesOf(item, 'item');
    check(textAt(item, 'name') || textAt(target, 'name'), `item ${i + 1} has no name`);

    // The last may leave it out: it is the page itself.
    if (!target && i > 0 && i === items.length - 1) return;
    const address = textAt(item, 'item') || textAt(target, 'url');
    check(
      address && site.has(address, url),
      `the address of item ${i + 1} is not that of a page of this site: ${address}`,
    );
  });
}
