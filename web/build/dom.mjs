/**
 * Parses pages with parse5, which builds the same tree as browsers, by the same standard.
 *
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode
 */
import { defaultTreeAdapter as adapter, parse, parseFragment } from 'parse5';

/** `<noscript>` is read as markup, because these pages are for readers without scripts too. */
const OPTIONS = { scriptingEnabled: false };

/**
 * @param {string} html a whole page
 * @param {(error: import('parse5').ParserError) => void} [onParseError]
 */
export const parsePage = (html, onParseError) => parse(html, { ...OPTIONS, onParseError });

/** @param {string} html part of a page */
export const parsePart = (html) => parseFragment(html, OPTIONS);

/**
 * Yields every element below a node, in the order of the page.
 * @param {ParentNode} node
 * @returns {Generator<Element>}
 */
export function* elementsOf(node) {
  for (const child of node.childNodes) {
    if (!adapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf('content' in child ? child.content : child);
  }
}

/**
 * @param {Element} element
 * @param {string} name without a prefix: `xlink:href` of a drawing is `href` too
 * @returns {string | undefined}
 */
export const attribute = (element, name) => element.attrs.find((attr) => attr.name === name)?.value;

/**
 * Returns the keywords of an attribute that is a list of them, in lower case.
 * @param {Element} element
 * @param {string} name
 */
export const words = (element, name) => (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/**
 * @param {ParentNode} node
 * @returns {string} its text, without white space at the ends
 */
export function textOf(node) {
  return rawTextOf(node).trim();
}

/**
 * Returns the texts within a node as they are.
 * @param {ParentNode} node
 * @returns {string}
 */
export function rawTextOf(node) {
  return [...textsOf(node)].join('');
}

/**
 * @param {ParentNode} node
 * @returns {Generator<string>}
 */
function* textsOf(node) {
  for (const child of node.childNodes) {
    if (adapter.isTextNode(child)) yield child.value;
    else if (adapter.isElementNode(child)) yield* textsOf(child);
  }
}
