/**
 * Reads the text of a release that the reader has chosen or dropped.
 *
 * A saved page is read by the browser's own parser, in a document without a window: nothing in it runs, and nothing
 * that it names is fetched.
 */

/** Elements that begin a new line. */
const BLOCKS = 'p, div, li, tr, h1, h2, h3, h4, h5, h6, br, section, article, header, footer, table, ul, ol, dl, dt, dd, blockquote, pre, figcaption, title';

/** Elements whose text is not read. */
const UNREAD = 'script, style, noscript, template, svg, iframe, object';

/**
 * Converts a page to text: a line for each block.
 * @param {string} page
 * @returns {string}
 */
export function textOf(page) {
  // A page that requires Trusted Types takes no plain text here; this one is only ever read.
  const policy = globalThis.trustedTypes?.createPolicy('crossings-release', { createHTML: (/** @type {string} */ html) => html });
  const parsed = new DOMParser().parseFromString(policy ? policy.createHTML(page) : page, 'text/html');
  for (const element of parsed.querySelectorAll(UNREAD)) element.remove();
  for (const element of parsed.querySelectorAll(BLOCKS)) {
    element.before('\n');
    element.after('\n');
  }
  return parsed.documentElement.textContent ?? '';
}

/**
 * Reads the text of an event's file: chosen in a field, or dropped.
 * @param {Event & { dataTransfer?: DataTransfer | null }} event
 * @param {number} most bytes; a larger file is not read
 * @returns {Promise<string | undefined>} undefined if the event has no file
 * @throws {Error} if the file is too large, or cannot be read
 */
export async function releaseText(event, most) {
  const files = event.dataTransfer?.files ?? /** @type {HTMLInputElement} */ (event.target).files;
  const file = files?.[0];
  if (!file) return undefined;
  if (file.size > most) throw new Error('too large');
  const text = await file.text();
  const isPage = file.type === 'text/html' || /\.x?html?$/i.test(file.name) || /^\s*<(!doctype|html)/i.test(text);
  return isPage ? textOf(text) : text;
}

/**
 * Returns whether the field of an event holds more than `most` characters; each is a byte at least.
 * @param {Event} event
 * @param {number} most
 */
export const holdsMore = ({ target }, most) => /** @type {HTMLTextAreaElement} */ (target).value.length > most;

/**
 * Returns whether a paste brings more than `most` characters.
 * @param {ClipboardEvent} event
 * @param {number} most
 */
export const pastesMore = ({ clipboardData }, most) => (clipboardData?.getData('text').length ?? 0) > most;
