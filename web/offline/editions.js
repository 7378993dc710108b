/** Editions of the site that a reader keeps: shared by the service worker, the pages and the single file. */

/**
 * Returns the prefix of a site's cache names; one host may have several sites, in folders of their own.
 * @param {string} scope the address of the site's root
 */
export const prefixOf = (scope) => `crossings ${scope} `;

/**
 * Returns the address at which a cache records since when a language is kept, and its bytes. It is written last.
 * @param {string} scope
 * @param {string} language
 */
export const markOf = (scope, language) => `${scope}?kept=${language}`;

/**
 * @typedef {object} Mark
 * @property {string} date ISO 8601
 * @property {number} bytes
 */

/**
 * Formats a day in the language of a page.
 * @param {string} tag BCP 47
 * @param {Date} date
 * @param {string} [timeZone] the reader's if it is not given
 */
export function dayOf(tag, date, timeZone) {
  const words = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(date);
  // As `src/text/date.rs` has it.
  return tag === 'fr' ? words.replace(/^1 /, '1er ') : words.replace(/ г\.$/, '\u00a0года');
}

/**
 * Shows one of the hidden lines of a prerendered page: which edition of the site this is, and of what day.
 * @param {string} html
 * @param {string} edition `kept` or `copy`
 * @param {Date} date
 * @param {string} [timeZone]
 * @returns {string} the same page if it has no such line
 */
export function withLine(html, edition, date, timeZone) {
  const [line = '', start = ''] = new RegExp(`(<p\\s[^>]*\\bdata-edition="${edition}"[^>]*>)[^<]*`).exec(html) ?? [];
  const tag = /\bdata-tag="([^"]*)"/.exec(start)?.[1];
  if (!tag) return html;
  const shown = start.replace(/\shidden(?:="")?(?=[\s>])/, '') + line.slice(start.length);
  return html.replace(line, () => shown.replace('{date}', dayOf(tag, date, timeZone)));
}
