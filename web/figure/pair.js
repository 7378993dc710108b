/**
 * Two marks of a figure, compared: one is chosen in its tooltip, then another. Loaded on request, with the program of the
 * comparison, which holds the dataset and computes.
 */
import init, { pair_of } from 'crossings:app';

import { fetchBytes } from '../edge/asset.js';
import { fill } from '../page/pattern.js';
import { placeOf } from './place.js';
import { readRow } from './rows.js';

/** Distance of the bracket from the marks, of a ring from its mark, and the length of its ends, in CSS px. */
const BRACKET_GAP_PX = 14;
const RING_GAP_PX = 3;
const BRACKET_END_PX = 8;

/**
 * @typedef {{ title: string, lines: { label: string, value: string, interval: string }[], cautions: string[] }} Pair two
 * figures in words, from `src/charts/pair.rs`
 * @typedef {Record<'wasm' | 'wasmIntegrity' | 'words' | 'dataset' | 'compare', string>} Files paths below the root
 * @typedef {Record<'with' | 'choose' | 'open', string>} Words
 */

/** @type {Files & { words: string, say: Words }} */
let files;
/** @type {URL} */
let root;
/** The first mark, and the second one once it is chosen. @type {HTMLTableRowElement[]} */
let chosen = [];
/** Ends what follows the figure. */
let ended = new AbortController();
/** The program, and the files of its messages. @type {Promise<Uint8Array[]> | undefined} */
let program;

/**
 * Takes what is loaded on request.
 * @param {typeof files} given
 * @param {URL} below the root of the site
 */
export function prepare(given, below) {
  files = given;
  root = below;
  start().catch(() => {});
}

const address = (/** @type {string} */ path) => new URL(path, root).href;

/** Starts the program; a failure is tried again with the next choice. */
function start() {
  const begin = async () => {
    const app = fetch(address(files.wasm), { integrity: files.wasmIntegrity, credentials: 'same-origin' });
    const texts = [files.words, files.dataset].map((path) => (path ? fetchBytes(address(path)) : new Uint8Array()));
    const [module_or_path, ...bytes] = await Promise.all([app, ...texts]);
    await init({ module_or_path });
    return bytes;
  };
  program ??= begin().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

/**
 * Chooses a mark: the first of a pair, or the second one, which is compared with it.
 * @param {HTMLTableRowElement} row
 */
export function choose(row) {
  const [first, second] = chosen;
  const isSecond = first && !second && first !== row && first.isConnected && figureOf(first) === figureOf(row);
  if (isSecond) compare(row);
  else begin(row);
}

/** @param {Element} row */
const figureOf = (row) => /** @type {HTMLElement} */ (row.closest('.figure'));

/** @param {HTMLTableRowElement} row */
function begin(row) {
  end();
  chosen = [row];
  ended = new AbortController();
  const { signal } = ended;
  const figure = figureOf(row);
  const tooltip = /** @type {HTMLElement} */ (figure.querySelector('.tooltip'));
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  // A chosen mark is the second one at once.
  addEventListener('crossings:chosen', (event) => {
    const { target, detail } = /** @type {CustomEvent} */ (event);
    if (!(target instanceof Element) || !figure.contains(target) || !detail.id) return;
    const rows = [.../** @type {NodeListOf<HTMLTableRowElement>} */ (figure.querySelectorAll('.figure-table tr[data-marks]'))];
    const other = rows.find(({ dataset }) => dataset.marks === detail.marks.join(' '));
    if (other && chosen.length === 1) choose(other);
  }, { signal });
  // Other numbers, or another width.
  const other = new MutationObserver(end);
  other.observe(figure.querySelector('.figure-table'), { childList: true, subtree: true });
  const moved = new ResizeObserver(draw);
  moved.observe(figure.querySelector('.plot-frame'));
  // The tooltip of another mark is a way to compare with that; what it said of a pair goes with it.
  const told = new MutationObserver(() => {
    const panel = tooltip.querySelector('.pair');
    if (chosen.length === 2) {
      if (!panel || !tooltip.dataset.shown) end();
      return;
    }
    if (!tooltip.dataset.shown) panel?.remove();
    const button = tooltip.querySelector('[data-act=pair]');
    const { label: name, card } = readRow(row);
    const isOther = tooltip.querySelector('a')?.getAttribute('href') !== card;
    if (button && isOther) button.textContent = fill(files.say.with, { name });
  });
  told.observe(tooltip, { childList: true, attributeFilter: ['data-shown'] });
  signal.addEventListener('abort', () => [other, moved, told].forEach((observer) => observer.disconnect()));
  // A choice of nothing takes it back.
  addEventListener('click', ({ target }) => {
    const isInPlot = target instanceof Element && target.closest('.plot') && figure.contains(target);
    if (isInPlot && chosen.length === 1 && !tooltip.dataset.shown) end();
  }, { signal });
  draw();
  say(figure, [line('p', '', files.say.choose)]);
  // It is not to be in the way of other marks.
  delete tooltip.dataset.pinned;
}

/** Ends the choice, or takes the pair away. */
function end() {
  for (const row of chosen.slice(0, 1)) {
    const figure = figureOf(row) ?? document;
    figure.querySelector('.pair')?.remove();
    const sides = /** @type {HTMLElement | null} */ (figure.querySelector('.sides[data-pair]'));
    sides?.replaceChildren();
    delete sides?.dataset.pair;
  }
  ended.abort();
  chosen = [];
}

/** @param {HTMLTableRowElement} row */
async function compare(row) {
  const [first] = chosen;
  chosen = [first, row];
  draw();
  say(figureOf(row), [line('p', '', '…')]);
  const ids = [first, row].map((one) => readRow(one).id);
  try {
    const [words, dataset] = await start();
    const pair = JSON.parse(pair_of(words, dataset, ids[0], ids[1]));
    // The reader may have chosen something else meanwhile.
    if (chosen[1] === row) say(figureOf(row), linesOf(pair, ids));
  } catch (error) {
    if (chosen[1] !== row) return;
    const failed = figureOf(row).querySelector('.stage-failure').textContent;
    end();
    say(figureOf(row), [line('p', '', failed)]);
    reportError(error);
  }
}

/**
 * Says something in the tooltip, in place of what it says.
 * @param {HTMLElement} figure
 * @param {HTMLElement[]} lines
 */
function say(figure, lines) {
  const tooltip = /** @type {HTMLElement} */ (figure.querySelector('.tooltip'));
  const frame = /** @type {HTMLElement} */ (figure.querySelector('.plot-frame'));
  const panel = document.createElement('div');
  panel.className = 'pair';
  panel.setAttribute('role', 'status');
  tooltip.querySelector('.pair')?.remove();
  tooltip.append(panel);
  // A status that is there before its words is announced.
  panel.append(...lines);
  // The tooltip opens below the mark; where there is no room it stays within the drawing.
  const y = Number.parseFloat(tooltip.style.getPropertyValue('--y'));
  const room = frame.clientHeight - tooltip.offsetHeight - 16;
  if (y > room) tooltip.style.setProperty('--y', `${Math.max(room, -16)}px`);
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} words
 */
function line(name, className, words) {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}

/**
 * @param {Pair} pair
 * @param {string[]} ids
 */
function linesOf({ title, lines, cautions }, ids) {
  const list = document.createElement('dl');
  for (const { label, value, interval } of lines) {
    const detail = line('dd', '', value);
    if (interval) detail.append(' ', line('span', '', `(${interval})`));
    list.append(line('dt', '', label), detail);
  }
  const link = /** @type {HTMLAnchorElement} */ (line('a', '', files.say.open));
  link.href = `${address(files.compare)}?${new URLSearchParams(ids.map((id) => ['figure', id]))}`;
  // An embed stays what it is.
  if (document.documentElement.dataset.embed !== undefined) link.target = '_blank';
  return [line('p', 'pair-title', title), list, ...cautions.map((words) => line('p', 'pair-caution', words)), link];
}

/** Draws a ring around each chosen mark, and a bracket between the two. */
function draw() {
  const [first] = chosen;
  const figure = first && figureOf(first);
  if (!figure) return;
  const frame = /** @type {HTMLElement} */ (figure.querySelector('.plot-frame'));
  const sides = /** @type {HTMLElement} */ (frame.querySelector('.sides'));
  const boxes = chosen.map((row) => placeOf(frame, row)).filter((box) => box !== undefined);
  const marks = part('svg', {});
  for (const { left, top, width, height } of boxes) {
    const size = { width: width + 2 * RING_GAP_PX, height: height + 2 * RING_GAP_PX };
    marks.append(part('rect', { x: left - RING_GAP_PX, y: top - RING_GAP_PX, rx: 4, ...size }));
  }
  if (boxes.length === 2) {
    const ahead = getComputedStyle(frame).direction === 'rtl' ? 0 : frame.clientWidth;
    marks.append(part('path', { d: bracket(boxes[0], boxes[1], ahead) }));
  }
  sides.replaceChildren(marks);
  sides.dataset.pair = '';
}

/**
 * Returns the path of a bracket: above marks that are beside each other, else at the end of the drawing's lines.
 * @typedef {NonNullable<ReturnType<typeof placeOf>>} Box
 * @param {Box} one
 * @param {Box} other
 * @param {number} end where the lines of the drawing end, in CSS px from the left
 */
export function bracket(one, other, end) {
  const [x1, x2] = [one, other].map(({ left, width }) => left + width / 2);
  const [y1, y2] = [one, other].map(({ top, height }) => top + height / 2);
  if (Math.abs(x1 - x2) < Math.abs(y1 - y2)) {
    const edge = end === 0 ? 2 : end - 2;
    const tick = end === 0 ? edge + BRACKET_END_PX : edge - BRACKET_END_PX;
    return `M${tick} ${y1}H${edge}V${y2}H${tick}`;
  }
  const y = Math.max(Math.min(one.top, other.top) - BRACKET_GAP_PX, 2);
  return `M${x1} ${one.top - RING_GAP_PX}V${y}H${x2}V${other.top - RING_GAP_PX}`;
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 */
function part(name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
