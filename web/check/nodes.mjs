/** Checks that islands name their nodes: a page that tells wrongly whether others changed them renders figures twice. */
import { hashOfNodes } from '../page/nodes.js';
import { attribute } from '../build/dom.mjs';

/** @typedef {import('../build/dom.mjs').Element} Element */

const isFilled = (/** @type {Element} */ element) =>
  element.tagName === 'svg' || attribute(element, 'data-filled') !== undefined;

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkNodes(site, report) {
  for (const page of site.pages) {
    for (const element of page.elements) {
      const island = attribute(element, 'data-island');
      if (island === undefined) continue;
      const hash = hashOfNodes(element, isFilled);
      const named = attribute(element, 'data-nodes');
      report.check(named === hash, page.file, 'nodes', `the nodes of island ${island} are ${hash}, not ${named}`);
    }
  }
}
