/**
 * Makes drawings smaller that stand within a page: its style says how texts lie on their line, and what many elements
 * have in common is said once, around them.
 */
import { optimize } from 'svgo';

/** Attributes that elements take from the group around them. */
const INHERITED = new Set([
  'fill', 'fill-opacity', 'font-size', 'font-weight', 'pointer-events', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-opacity',
  'stroke-width', 'text-anchor',
]);

/** @typedef {import('svgo').XastElement} Element */

/** What a group takes beside its attributes: `<g>` and `</g>`. */
const AROUND = 7;

const lengthOf = (/** @type {[string, string][]} */ attributes) =>
  attributes.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);

/**
 * What a run of elements has in common.
 * @param {Element[]} run
 * @returns {[string, string][]}
 */
const commonOf = ([first, ...others]) =>
  Object.entries(first.attributes).filter(
    ([name, value]) => INHERITED.has(name) && others.every(({ attributes }) => attributes[name] === value),
  );

/** @param {Element[]} run */
const gainOf = (run) => lengthOf(commonOf(run)) * (run.length - 1) - AROUND;

/**
 * The elements with groups around runs that have much in common.
 * @param {Element[]} elements
 * @returns {Element[]}
 */
function grouped(elements) {
  const result = [];
  for (let at = 0; at < elements.length; ) {
    let [best, gain] = [1, 0];
    for (let length = 2; at + length <= elements.length; length += 1) {
      const run = elements.slice(at, at + length);
      // An element that brings less to the run than it would to one of its own ends it.
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

/** Matches a path that goes somewhere and draws nothing: ECharts has one for each mark that only carries a label. */
const NOWHERE = /^M-?[\d.]+[ ,-]?[\d.]*$/;

/**
 * Whether nothing of an element is seen, and nothing hears of it.
 * @param {Element} element
 */
const isNothing = ({ name, attributes: { d, fill, stroke, id, ...others } }) =>
  name === 'path' && ((fill === 'none' && !stroke) || NOWHERE.test(d)) && !id
  && !Object.keys(others).some((key) => key.startsWith('ecmeta'));

/** Whether an element is a line that stands for nothing, as those of an axis: several of one look may be one path. */
const isPlainLine = (/** @type {Element} */ { name, attributes: { d, fill, ...others } }) =>
  name === 'path' && fill === 'none' && d.startsWith('M') && !('stroke-opacity' in others) && !others.id
  && !Object.keys(others).some((key) => key.startsWith('ecmeta'));

/** All that an element says but where it goes. */
const lookOf = (/** @type {Element} */ { attributes: { d: _, ...look } }) => JSON.stringify(Object.entries(look).sort());

/**
 * The elements with neighbouring lines of one look in one path.
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
 * Says where a text is in fewer words, and leaves out what the page's style says.
 * @param {Element} text
 * @param {string} family the font of most texts
 * @throws {Error} if it does not lie as `style/figure.css` has it
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
 * The same drawing for a page.
 * @param {string} svg as `svgo.mjs` makes it
 * @returns {string}
 */
export const within = (svg) => optimize(svg, { plugins: [shorten] }).data;
