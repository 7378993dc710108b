/**
 * The views of a figure as prerendered. One is on the page; each is also a small file, a tree of elements, made into
 * nodes without ever parsing HTML. They are shown before the app has loaded, without it, and while it loads
 * ECharts.
 */
import { fetchBytes } from '../edge/asset.js';
import { hideTooltip } from './tooltip.js';
import { nodeOf } from './tree.js';

/** @typedef {import('./tree.js').Tree} Tree */

/**
 * The file of a view: labels of drawing and table, the parts by their names in `data-part`, both drawings.
 * @typedef {{ drawing: string, table: string, parts: Record<string, Tree[]>, narrow: Tree, wide: Tree }} ViewFile
 */


/** The view that each island is to show. @type {WeakMap<Element, number>} */
const wanted = new WeakMap();

/** Files of views that are fetched, by address. @type {Map<string, Promise<ViewFile>>} */
const files = new Map();

const islandOf = (/** @type {Element} */ within) => /** @type {HTMLElement} */ (within.closest('[data-island]'));
const figureOf = (/** @type {Element} */ island) => /** @type {HTMLElement | null} */ (island.querySelector('.figure'));

/**
 * Returns whether other views of a figure can be shown without the app.
 * @param {Element} within an element of the figure or its island
 */
export const hasViews = (within) =>
  islandOf(within)?.dataset.others !== undefined && !('alone' in document.documentElement.dataset);

/**
 * Returns the index of the view that the prerendered nodes of a figure show.
 * @param {Element} within an element of the figure or its island
 */
export const shownView = (within) => Number(figureOf(islandOf(within))?.dataset.view ?? 0);

/**
 * Fetches the file of a view, once.
 * @param {Element} within an element of the figure or its island
 * @param {number} at the index of the view
 * @returns {Promise<ViewFile>}
 * @throws {Error} if there is none, or it does not come; the next call asks again
 */
export async function fetchView(within, at) {
  const { others = '', views = '' } = islandOf(within).dataset;
  // The island names its files by what tells them apart.
  const name = others.split(' ')[at];
  if (!hasViews(within) || !name) throw new Error(`there is no file of view ${at}`);
  const address = views.replace(/views-[^/]*$/, `view-${name}`);
  const coming = files.get(address) ?? fetchBytes(address).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  files.set(address, coming);
  coming.catch(() => files.delete(address));
  return coming;
}

/**
 * Shows a view of a figure in its prerendered nodes.
 * @param {Element} within an element of the figure or its island
 * @param {number} at the index of the view
 * @returns {Promise<boolean>} false if another view was asked for meanwhile
 * @throws {Error} as `fetchView`
 */
export async function showView(within, at) {
  const island = islandOf(within);
  wanted.set(island, at);
  if (shownView(island) === at) return true;
  const file = await fetchView(island, at);
  const figure = figureOf(island);
  if (wanted.get(island) !== at || !figure) return false;
  put(file, figure);
  figure.dataset.view = String(at);
  hideTooltip(figure);
  return true;
}

/** Puts a view into a figure. */
function put(/** @type {ViewFile} */ { drawing, table, parts, narrow, wide }, /** @type {Element} */ figure) {
  // The title's level follows the page.
  const heading = figure.querySelector('.figure-title')?.localName ?? 'h1';
  // In the document of a host page, the island knows where the site is.
  const root = islandOf(figure).dataset.root ?? document.documentElement.dataset.root;
  const fill = (/** @type {string} */ selector, /** @type {Tree[]} */ trees) =>
    figure.querySelector(selector).replaceChildren(...trees.map((tree) => nodeOf(tree, root, heading)));
  for (const [name, trees] of Object.entries(parts)) fill(`[data-part=${name}]`, trees);
  fill('.drawing-narrow', [narrow]);
  fill('.drawing-wide', [wide]);
  figure.querySelector('.plot').setAttribute('aria-label', drawing);
  figure.querySelector('.figure-numbers').setAttribute('aria-label', table);
}
