/** Whether a page speaks its own language: no text of it is that of its English sister. */
import { defaultTreeAdapter as adapter } from 'parse5';

import { attribute } from './dom.mjs';

/** Elements whose text nobody reads, or that is a name or a formula in every language. */
const NOT_PROSE = new Set(['script', 'style', 'code', 'pre', 'title']);

/** Text that could be of one language: two words of several small letters. */
const PROSE = /[a-z]{3,}[ ,:]+[a-z]{3,}/;

/** Attributes that readers hear or see. */
const SAID = ['aria-label', 'title', 'alt', 'placeholder', 'content', 'data-before', 'data-after'];

/** Names of outlets that are the same in every language. */
const NAMES = /(?:^|· )(?:Travel Daily Media|China Daily|South China Morning Post|China News Service, jwview\.com)/;

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkLanguages(site, report) {
  for (const page of site.pages) {
    const english = site.pageOf.get(page.file.replace(/^[a-z]{2}\//, ''));
    if (page.kind === 'not-found' || !english || english === page) continue;
    const theirs = new Set(saidOn(english));
    for (const words of new Set(saidOn(page))) {
      report.check(!theirs.has(words), page.file, 'untranslated', words.slice(0, 120));
    }
  }
}

/**
 * What a page says in its own language.
 * @param {import('./dist.mjs').Page} page
 * @returns {Generator<string>}
 */
function* saidOn({ elements }) {
  const language = attribute(elements[0], 'lang');
  for (const element of elements) {
    if (NOT_PROSE.has(element.tagName) || languageOf(element) !== language) continue;
    const texts = element.childNodes.filter(adapter.isTextNode).map(({ value }) => value.trim());
    const attributes = SAID.map((name) => attribute(element, name) ?? '');
    for (const words of [...texts, ...attributes]) if (PROSE.test(words) && !NAMES.test(words) && !isSetting(words)) yield words;
  }
}

/** Settings in the content of a `meta` have words too. @param {string} words */
const isSetting = (words) => /^[\w-]+=|^(?:light|dark|width|noindex)\b/.test(words);

/**
 * The language of an element's text.
 * @param {import('./dom.mjs').Element} element
 * @returns {string | undefined}
 */
function languageOf(element) {
  for (let here = /** @type {any} */ (element); here; here = here.parentNode) {
    const language = here.attrs && attribute(here, 'lang');
    if (language) return language;
  }
  return undefined;
}
