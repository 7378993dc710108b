/**
 * Trees of elements, as the build writes them into files (`src/prerender/fragments.rs`), made into nodes without ever
 * parsing HTML.
 *
 * @typedef {string | [name: string, attributes: Record<string, string>, ...children: any[]]} Tree a text, or an element
 */

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** What begins a link within the site, in place of the path to its root. */
const SITE = '~/';

/**
 * Makes the nodes of a tree.
 * @param {Tree} tree
 * @param {string} root the path or address of the site's root
 * @param {string} heading the element that a heading of the first level becomes
 * @param {string} [space] the namespace of elements outside drawings
 * @returns {Node}
 */
export function nodeOf(tree, root, heading, space = HTML) {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const own = name === 'svg' ? SVG : space;
  const element = document.createElementNS(own, name === 'h1' ? heading : name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value.startsWith(SITE) ? `${root}${value.slice(SITE.length)}` : value);
  }
  element.append(...children.map((child) => nodeOf(child, root, heading, own)));
  return element;
}
