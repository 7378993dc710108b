/**
 * Checks that the site's machine-readable metadata is valid and names existing files: a smoke test over all pages.
 * Their full content is in the snapshots of `src/prerender/snapshots.rs`.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { SaxesParser } from 'saxes';

import { attribute, elementsOf, parsePart, textOf } from '../build/dom.mjs';
import { checkSnippet } from './html.mjs';
import { checkPng } from './png.mjs';

/** @typedef {import('./dist.mjs').Page} Page */
/** @typedef {import('./dist.mjs').Site} Site */
/** @typedef {import('./report.mjs').Report} Report */

const ajv = new Ajv2020({ allErrors: true });
const TEXT = { type: 'string', minLength: 1 };
const PIXELS = { type: 'integer', minimum: 1 };

/** An answer of type "rich": section 2.3.4 of https://oembed.com. */
const isOembed = ajv.compile({
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height', 'thumbnail_url', 'thumbnail_width', 'thumbnail_height'],
  properties: {
    ...{ version: { const: '1.0' }, type: { const: 'rich' }, html: TEXT, title: TEXT },
    ...{ width: PIXELS, height: PIXELS, cache_age: { type: 'integer', minimum: 0 } },
    ...{ thumbnail_url: TEXT, thumbnail_width: PIXELS, thumbnail_height: PIXELS },
  },
});

/** Requirements of an installable site: https://www.w3.org/TR/appmanifest/. */
const isManifest = ajv.compile({
  type: 'object',
  required: ['name', 'short_name', 'lang', 'dir', 'start_url', 'scope', 'display', 'background_color', 'theme_color', 'icons'],
  properties: {
    ...{ name: TEXT, short_name: TEXT, lang: TEXT, start_url: TEXT, scope: TEXT },
    dir: { enum: ['ltr', 'rtl', 'auto'] },
    display: { enum: ['fullscreen', 'standalone', 'minimal-ui', 'browser'] },
    icons: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['src'], properties: { sizes: { type: 'string', pattern: '^\\d+x\\d+$' } } },
    },
  },
});

/** Stand-in for schema.org's own context: every name is one of its vocabulary. Nothing is fetched. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } };

/**
 * @param {Site} site
 * @param {Report} report
 */
export async function checkMetadata(site, report) {
  /** @type {Map<string, string>} */
  const titles = new Map();
  for (const page of site.pages) {
    checkHead(site, page, report);
    await checkBlocks(site, page, report);
    // An embed has the title of its chart's page.
    if (page.kind === 'embed') continue;
    const title = page.elements.filter(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'));
    const words = title.map(textOf).join();
    report.check(words && !titles.has(words), page.file, 'title', `no title, or that of ${titles.get(words)}: ${words}`);
    titles.set(words, page.file);
  }
  const named = (/** @type {RegExp} */ pattern) => [...site.files].filter((file) => pattern.test(file));
  const answers = named(/(^|\/)oembed\/[^/]*\.json$/);
  const manifests = named(/(^|\/)manifest\.webmanifest$/);
  report.check(answers.length, 'oembed/', 'oembed', 'there is no answer');
  report.check(manifests.length, 'manifest.webmanifest', 'manifest', 'there is none');
  for (const file of answers) checkOembed(site, file, report);
  for (const file of manifests) checkManifest(site, file, report);
  checkMap(site, report);
}

/** Returns whether a page is for search engines. @param {Page} page */
const isListed = ({ kind }) => kind !== 'embed' && kind !== 'not-found';

/**
 * @param {Site} site
 * @param {Page} page
 * @param {Report} report
 */
function checkHead(site, page, report) {
  const metas = page.elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (/** @type {string} */ name) =>
    metas.filter((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name)).map((element) => attribute(element, 'content') ?? '');
  const hidden = meta('robots').includes('noindex');
  report.check(hidden !== isListed(page), page.file, 'robots', hidden ? 'hidden from search engines' : 'not hidden from them');
  if (!isListed(page)) return;
  report.check(meta('og:url').join() === page.url, page.file, 'og', `og:url is ${meta('og:url')}, not ${page.url}`);
  const [address = '', width = '', height = ''] = ['og:image', 'og:image:width', 'og:image:height'].flatMap(meta);
  checkPng(site, { address, width, height }, page.file, 'og-image', report);
}

/**
 * Checks that blocks of structured data are JSON-LD, and that the files of this site that they name exist.
 * @param {Site} site
 * @param {Page} page
 * @param {Report} report
 */
async function checkBlocks(site, page, report) {
  const blocks = page.elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
  const wanted = ['home', 'chart', 'data'].includes(page.kind);
  report.check(blocks.length || !wanted, page.file, 'json-ld', 'the page describes no data set');
  for (const block of blocks) {
    try {
      // `safe`: a term that expansion would drop silently is an error.
      const expanded = await jsonld.expand(JSON.parse(textOf(block)), { base: page.url, documentLoader, safe: true });
      report.check(expanded.length, page.file, 'json-ld', 'the block describes nothing');
      for (const address of textsIn(expanded).filter((text) => text.startsWith(site.url))) {
        report.check(site.has(address), page.file, 'json-ld', `names what is not there: ${address}`);
      }
    } catch (error) {
      report.check(false, page.file, 'json-ld', String(error));
    }
  }
}

/** @param {string} url */
async function documentLoader(url) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`a context that is not known: ${url}`);
  return { contextUrl: null, document: CONTEXT, documentUrl: url };
}

/**
 * Returns every text in a value of JSON.
 * @param {unknown} value
 * @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * @param {Site} site
 * @param {string} file
 * @param {import('ajv').ValidateFunction} validate
 * @param {string} rule
 * @param {Report} report
 * @returns {any} the content of the file, if it is valid
 */
function read(site, file, validate, rule, report) {
  let value;
  try {
    value = JSON.parse(site.text(file));
  } catch (error) {
    return void report.check(false, file, rule, String(error));
  }
  const valid = validate(value);
  return report.check(valid, file, rule, ajv.errorsText(validate.errors)) ? value : undefined;
}

/**
 * @param {Site} site
 * @param {string} file
 * @param {Report} report
 */
function checkOembed(site, file, report) {
  const answer = read(site, file, isOembed, 'oembed', report);
  if (!answer) return;
  checkSnippet(answer.html, file, report);
  const elements = [...elementsOf(parsePart(answer.html))];
  const frames = elements.filter(({ tagName }) => tagName === 'iframe');
  const others = elements.filter(({ tagName }) => tagName !== 'iframe').map(({ tagName }) => tagName);
  const page = site.pageOf.get(site.fileAt(frames[0] && attribute(frames[0], 'src')) ?? '');
  const right = frames.length === 1 && page?.kind === 'embed' && others.join() === 'blockquote,a' && elements.at(-1) === frames[0];
  report.check(right, file, 'oembed', 'its html is not a quote and one iframe with an embed of this site');
  const { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height } = answer;
  checkPng(site, { address, width, height }, file, 'oembed', report);
}

/**
 * @param {Site} site
 * @param {string} file
 * @param {Report} report
 */
function checkManifest(site, file, report) {
  const manifest = read(site, file, isManifest, 'manifest', report);
  if (!manifest) return;
  const url = site.url + file;
  report.check(site.has(manifest.start_url, url), file, 'manifest', `start_url is no page: ${manifest.start_url}`);
  // Links to other languages stay within the same window.
  report.check(new URL(manifest.scope, url).href === site.url, file, 'manifest', 'its scope is not the site');
  for (const { src, sizes = '' } of manifest.icons) {
    const [width, height] = sizes.split('x');
    checkPng(site, { address: new URL(src, url).href, width, height }, file, 'manifest', report);
  }
}

/**
 * Checks that the site map lists the pages for search engines, each once, and that `robots.txt` names it.
 * @param {Site} site
 * @param {Report} report
 */
function checkMap(site, report) {
  const robots = site.files.has('robots.txt') ? site.text('robots.txt') : '';
  report.check(robots.includes(`\nSitemap: ${site.url}sitemap.xml\n`), 'robots.txt', 'robots-txt', 'it does not name the site map');
  if (!site.files.has('sitemap.xml')) return;
  const listed = /** @type {string[]} */ ([]);
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', () => (text = ''));
  parser.on('text', (more) => (text += more));
  parser.on('closetag', ({ name }) => name === 'loc' && listed.push(text.trim()));
  try {
    parser.write(site.text('sitemap.xml')).close();
  } catch (error) {
    report.check(false, 'sitemap.xml', 'sitemap', String(error));
    return;
  }
  const wanted = site.pages.filter(isListed).map(({ url }) => url);
  for (const url of wanted) {
    const times = listed.filter((other) => other === url).length;
    report.check(times === 1, 'sitemap.xml', 'sitemap', `lists ${times} times: ${url}`);
  }
  for (const url of listed) report.check(wanted.includes(url), 'sitemap.xml', 'sitemap', `no page for search engines: ${url}`);
}
