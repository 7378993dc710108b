/** The same page in another language: each language has its own pages, and the query string is kept. */
import { asked, askedQuery } from './asked.js';

const { languages = '', page = '', root = './' } = document.documentElement.dataset;

/** Returns whether this page shows one view of a chart first, by its file. */
export const isPageOfView = () => page.endsWith('.html');

/** Leads an address to the view of this one: a page of one view may show another by now. */
function keepFile(/** @type {URL | HTMLAnchorElement} */ address) {
  if (isPageOfView()) address.pathname = address.pathname.replace(/[^/]*$/, location.pathname.replace(/^.*\//, ''));
}

/**
 * Navigates to this page in another language, if there is one.
 * @param {string} tag a BCP 47 tag, of which the first part counts
 */
export function switchLanguage(tag) {
  const code = tag.split(/[-_]/)[0].toLowerCase();
  const codes = languages.split(' ');
  if (!codes.includes(code) || code === document.documentElement.lang) return;
  const url = new URL(`${root}${code === codes[0] ? '' : `${code}/`}${page}`, document.baseURI);
  keepFile(url);
  const query = asked();
  query.delete('lang');
  url.search = String(query);
  location.replace(url);
}

/** Keeps the query string of the present view in the links to other languages. */
export function preserveQuery() {
  const keep = (/** @type {Event} */ { target }) => {
    const link = target instanceof Element ? target.closest('a[data-language]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    link.search = askedQuery();
    keepFile(link);
  };
  for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, keep, true);
}
