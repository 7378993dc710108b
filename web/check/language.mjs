/** Checks that a page is in its own language: no text of it equals that of its English sister. */
import { defaultTreeAdapter as adapter } from 'parse5';

import { attribute } from '../build/dom.mjs';

/** Elements whose text is not read, or is a name or a formula in every language. */
const NOT_PROSE = new Set(['script', 'style', 'code', 'pre']);

/** Text with a word in Latin letters: one is enough. */
const WORD = /[a-z]{2}/;

/** Attributes with text for readers. */
const TEXT_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'data-before', 'data-after'];

/** Metadata read by people: the content of any other `meta` is a setting. */
const METAS = ['description', 'og:title', 'og:description', 'og:image:alt'];

/** Names that are the same in every language. */
const NAMES = new Set(['Crossings', 'figures.csv', 'Python, pandas', 'Python, frictionless', 'Excel, Power Query', 'Observable', 'DuckDB']);

/** Texts that another language has in common with English. @type {Record<string, string[]>} */
const SAME = {
  es: ['Normal'],
  fr: [
    ...['administrative', 'Corrections', 'Documents', 'Hong Kong, Macao, Taiwan', 'Licence', 'Personnel', 'Questions', 'Services'],
    // Also the last words of labels that are broken over lines.
    ...['Site', 'Source', 'Sources', 'Suspension', 'suspension', 'Taiwan', 'Trains', 'Transit', 'transit', 'Type', 'port'],
  ],
};

/** The table of publishers; `tests/it/languages.rs` checks that those names are translated which have to be. */
const SOURCES = 'data/sources.csv';

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkLanguages(site, report) {
  const sources = site.files.has(SOURCES) ? site.text(SOURCES) : '';
  for (const page of site.pages) {
    const english = site.pageOf.get(page.file.replace(/^[a-z]{2}\//, ''));
    if (page.kind === 'not-found' || !english || english === page) continue;
    const same = SAME[attribute(page.elements[0], 'lang') ?? ''] ?? [];
    const theirs = new Set(saidOn(english));
    for (const words of new Set(saidOn(page))) {
      const told = theirs.has(words) && !same.includes(words) && !NAMES.has(words) && !isPublisher(words, sources);
      report.check(!told, page.file, 'untranslated', words.slice(0, 120));
    }
  }
}

/**
 * Yields the texts of a page in its own language.
 * @param {import('./dist.mjs').Page} page
 * @returns {Generator<string>}
 */
function* saidOn({ elements }) {
  const language = attribute(elements[0], 'lang');
  for (const element of elements) {
    if (NOT_PROSE.has(element.tagName) || languageOf(element) !== language) continue;
    const texts = element.childNodes.filter(adapter.isTextNode).map(({ value }) => value.trim());
    const attributes = TEXT_ATTRIBUTES.map((name) => attribute(element, name) ?? '');
    for (const words of [...texts, ...attributes, ...metaOf(element)]) if (WORD.test(words)) yield words;
  }
}

/** @param {import('../build/dom.mjs').Element} element */
function metaOf(element) {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  return METAS.includes(name) ? [attribute(element, 'content') ?? ''] : [];
}

/**
 * Returns whether words name a publisher, possibly after the day of a release.
 * @param {string} words
 * @param {string} sources the table of publishers
 */
function isPublisher(words, sources) {
  const name = words.replace(/^\d{4}-\d\d-\d\d · /, '');
  return sources.includes(`,${name},`) || sources.includes(`,"${name}",`);
}

/**
 * Returns the language of an element's text.
 * @param {import('../build/dom.mjs').Element} element
 * @returns {string | undefined}
 */
function languageOf(element) {
  for (let here = /** @type {any} */ (element); here; here = here.parentNode) {
    const language = here.attrs && attribute(here, 'lang');
    if (language) return language;
  }
  return undefined;
}
