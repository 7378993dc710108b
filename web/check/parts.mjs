/** Checks that every figure is prerendered whole, for readers without scripts. */
import { attribute, elementsOf, textOf } from '../build/dom.mjs';

/** Kinds of pages that must have a figure. */
const WITH_FIGURE = new Set(['home', 'chart', 'embed']);

/** Embeds of policy changes show a table whose rows are its drawing. */
const OF_POLICY = /(?:^|\/)embed\/policies\//;

/** @typedef {import('../build/dom.mjs').Element} Element */

/** @param {string} name */
const ofClass = (name) => (/** @type {Element} */ element) => (attribute(element, 'class') ?? '').split(' ').includes(name);

/** @param {string} tag */
const ofTag = (tag) => (/** @type {Element} */ element) => element.tagName === tag;

/** ECharts' attribute for the marks of a drawing. */
const MARK = 'ecmeta_series_index';

/**
 * The parts of a figure: how each is found, and whether it is complete.
 * @type {Record<string, [is: (element: Element) => boolean, whole: (part: Element) => unknown]>}
 */
const PARTS = {
  title: [ofClass('figure-title'), textOf],
  subtitle: [ofClass('figure-subtitle'), textOf],
  'narrow drawing': [ofClass('drawing-narrow'), isDrawn],
  'wide drawing': [ofClass('drawing-wide'), isDrawn],
  table: [ofClass('figure-table'), hasRows],
  summary: [ofClass('figure-summary'), textOf],
  source: [ofClass('figure-source'), hasSource],
};

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkParts(site, report) {
  for (const page of site.pages) {
    const figures = page.elements.filter(ofClass('figure'));
    if (WITH_FIGURE.has(page.kind) && !OF_POLICY.test(page.file)) report.check(figures.length, page.file, 'figure', 'the page has no figure');
    for (const figure of figures) {
      const elements = [...elementsOf(figure)];
      const chart = attribute(figure, 'data-chart');
      for (const [name, [is, whole]] of Object.entries(PARTS)) {
        const parts = elements.filter(is);
        const right = parts.length === 1 && whole(parts[0]);
        report.check(right, page.file, 'figure', `${chart} has no ${name}, an empty one, or more than one`);
      }
    }
  }
}

/** Returns whether a drawing has marks, and words that describe them. @param {Element} part */
function isDrawn(part) {
  const elements = [...elementsOf(part)];
  const marks = elements.filter((element) => attribute(element, MARK) !== undefined);
  return elements.some(ofTag('svg')) && marks.length > 0 && elements.filter(ofTag('text')).some(textOf);
}

/** Returns whether each row has a heading, and text in a cell unless an event; one has both. @param {Element} part */
function hasRows(part) {
  const body = [...elementsOf(part)].find(ofTag('tbody'));
  const rows = body ? [...elementsOf(body)].filter(ofTag('tr')) : [];
  const says = (/** @type {Element} */ row, /** @type {string} */ tag) => [...elementsOf(row)].filter(ofTag(tag)).some(textOf);
  const isEvent = (/** @type {Element} */ row) => [...elementsOf(row)].every((cell) => cell.tagName !== 'td');
  return rows.some((row) => says(row, 'td')) && rows.every((row) => says(row, 'th') && (isEvent(row) || says(row, 'td')));
}

/** Returns whether a link leads to a publisher. @param {Element} part */
function hasSource(part) {
  const links = [...elementsOf(part)].filter(ofTag('a'));
  return links.some((link) => /^https?:\/\//.test(attribute(link, 'href') ?? '') && textOf(link));
}
