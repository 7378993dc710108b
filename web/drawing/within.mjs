/**
 * Shrinks drawings within a page: its style sets the baseline of texts, and groups carry the attributes that many
 * elements share.
 */
import { optimize } from 'svgo';

/** Attributes that elements inherit from their group. */
const INHERITED = new Set([
  'fill', 'fill-opacity', 'font-size', 'font-weight', 'pointer-events', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-opacity',
  'stroke-width', 'text-anchor',
]);

/** @typedef {import('svgo').XastElement} Element */

/** Length of a group without its attributes: `<g>` and `</g>`. */
const GROUP_TAGS_LENGTH = 7;

const lengthOf = (/** @type {[string, string][]} */ attributes) =>
  attributes.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);

/**
 * Returns the attributes that a run of elements shares.
 * @param {Element[]} run
 * @returns {[string, string][]}
 */
const commonOf = ([first, ...others]) =>
  Object.entries(first.attributes).filter(
    ([name, value]) => INHERITED.has(name) && others.every(({ attributes }) => attributes[name] === value),
  );

/** @param {Element[]} run */
const gainOf = (run) => lengthOf(commonOf(run)) * (run.length - 1) - GROUP_TAGS_LENGTH;

/**
 * Wraps runs of elements that share much in groups.
 * @param {Element[]} elements
 * @returns {Element[]}
 */
function grouped(elements) {
  const result = [];
  for (let at = 0; at < elements.length; ) {
    let [best, gain] = [1, 0];
    for (let length = 2; at + length <= elements.length; length += 1) {
      const run = elements.slice(at, at + length);
      // The run ends at an element that would gain more by a run of its own.
      if (gainOf(run) <= gain) break;
      [best, gain] = [length, gainOf(run)];
    }
    const run = elements.slice(at, at + best);
    if (best > 1) {
      const common = commonOf(run);
      for (const { attributes } of run) for (const [name] of common) delete attributes[name];
      result.push({ type: 'element', name: 'g', attributes: Object.fromEntries(common), children: run });
    } else {
      result.push(...run);
    }
    at += best;
  }
  return result;
}

/** Matches a path that moves and draws nothing: ECharts has one for each mark that only carries a label. */
const NOWHERE = /^M-?[\d.]+[ ,-]?[\d.]*$/;

/**
 * Returns whether an element is neither seen nor addressed.
 * @param {Element} element
 */
const isNothing = ({ name, attributes: { d, fill, stroke, id, ...others } }) =>
  name === 'path' && ((fill === 'none' && !stroke) || NOWHERE.test(d)) && !id
  && !Object.keys(others).some((key) => key.startsWith('ecmeta'));

/** Returns whether an element is a line without a datum, as of an axis: equal ones may be one path. */
const isPlainLine = (/** @type {Element} */ { name, attributes: { d, fill, ...others } }) =>
  name === 'path' && fill === 'none' && d.startsWith('M') && !('stroke-opacity' in others) && !others.id
  && !Object.keys(others).some((key) => key.startsWith('ecmeta'));

/** Returns the attributes of an element other than its path. */
const lookOf = (/** @type {Element} */ { attributes: { d: _, ...look } }) => JSON.stringify(Object.entries(look).sort());

/**
 * Joins neighbouring lines of one look into one path.
 * @param {Element[]} elements
 * @returns {Element[]}
 */
function joined(elements) {
  const result = [];
  for (const element of elements) {
    const before = result.at(-1);
    const joins = before && [before, element].every(isPlainLine) && lookOf(before) === lookOf(element);
    if (joins) before.attributes.d += element.attributes.d;
    else result.push(element);
  }
  return result;
}

/**
 * Shortens the position of a text, and removes attributes that the page's style sets.
 * @param {Element} text
 * @param {string} family the font of most texts
 * @throws {Error} if its baseline differs from `style/figure.css`
 */
function place({ attributes }, family) {
  if (attributes['dominant-baseline'] !== 'central') throw new Error('a text does not lie by its middle: see style/figure.css');
  delete attributes['dominant-baseline'];
  if (attributes['font-family'] === family) delete attributes['font-family'];
  const [, x, y] = /^translate\((-?[\d.]+)(?:[ ,](-?[\d.]+))?\)$/.exec(attributes.transform ?? '') ?? [];
  if (x === undefined) return;
  delete attributes.transform;
  const sum = (/** @type {string} */ name, /** @type {string | undefined} */ by) =>
    String(Number((Number(attributes[name] ?? 0) + Number(by ?? 0)).toFixed(2)));
  attributes.x = sum('x', x);
  attributes.y = sum('y', y);
}

const shorten = {
  name: 'shorten',
  fn: () => ({
    root: {
      exit: (/** @type {import('svgo').XastRoot} */ root) => {
        const svg = /** @type {Element} */ (root.children.find((child) => child.type === 'element'));
        const children = /** @type {Element[]} */ (svg.children.filter((child) => child.type === 'element' && !isNothing(child)));
        const texts = children.filter(({ name }) => name === 'text');
        const [family] = texts.map(({ attributes }) => attributes['font-family']);
        for (const text of texts) place(text, family);
        delete svg.attributes.baseProfile;
        const attributes = family ? { 'font-family': family } : {};
        svg.children = [{ type: 'element', name: 'g', attributes, children: grouped(joined(children)) }];
      },
    },
  }),
};

/**
 * Shrinks a drawing for a page.
 * @param {string} svg as `svgo.mjs` makes it
 * @returns {string}
 */
export const within = (svg) => optimize(svg, { plugins: [shorten] }).data;
