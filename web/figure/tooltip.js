/**
 * The tooltip of a figure: the table's words for the mark under the pointer, in a few lines. It needs only the
 * prerendered page, so that it works before the app has loaded, and without it.
 *
 * Prerendered and live drawings bear at each mark ECharts' indices of series and datum; a row of the table names its
 * marks (`data-marks`, as `0-2`). The tooltip has prerendered patterns for the row's words. A badge of policy changes
 * opens into their list (`badges.js`).
 */
import { fill } from '../page/pattern.js';
import { linesOfPolicies, policiesUnder } from './badges.js';
import { MARK, indicesOf } from './marks.js';
import { readRow } from './rows.js';

/** Event of a chosen mark. Its detail is its row. */
const CHOSEN = 'crossings:chosen';

/** Selects the button that compares the mark with another (`pair.js`). */
export const PAIR = '[data-act=pair]';

/** The rows or policy changes that each tooltip was last of. @type {WeakMap<HTMLElement, HTMLElement[]>} */
const told = new WeakMap();

/** @param {Element} within an element of the figure */
export const tooltipOf = (within) => /** @type {HTMLElement} */ (within.closest('.figure').querySelector('.tooltip'));

/** Returns the document or shadow root that an element is in. */
export const treeOf = (/** @type {Element} */ element) => /** @type {Document | ShadowRoot} */ (element.getRootNode());

/** Returns the drawings' container around an event. */
const plotOf = (/** @type {Event} */ { target }) => (target instanceof Element ? target.closest('.plot') : null);

/**
 * Listens to pointers and the Escape key.
 * @param {Window | ShadowRoot} [root] around the figures
 */
export function followPointer(root = window) {
  root.addEventListener('pointermove', (event) => {
    const plot = plotOf(event);
    // A chosen mark keeps its tooltip, so that the link in it can be reached.
    if (plot && !tooltipOf(plot).dataset.pinned) point(plot, event);
  });
  root.addEventListener('pointerout', (event) => {
    const plot = plotOf(event);
    const leaves = plot && !plot.contains(/** @type {Node | null} */ (event.relatedTarget));
    if (leaves && !tooltipOf(plot).dataset.pinned) hideTooltip(plot);
  });
  root.addEventListener('click', (event) => {
    const plot = plotOf(event);
    if (!plot) return;
    hideTooltip(plot);
    const row = point(plot, event);
    const tooltip = tooltipOf(plot);
    if (tooltip.dataset.shown) tooltip.dataset.pinned = 'true';
    if (row) plot.dispatchEvent(new CustomEvent(CHOSEN, { bubbles: true, detail: readRow(row) }));
  });
  const within = root instanceof Window ? document : root;
  const hideAll = () => {
    for (const tooltip of within.querySelectorAll('.tooltip[data-shown]')) hideTooltip(tooltip);
  };
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hideAll();
  });
  // A browser may keep the page as it is left, and show it again with Back.
  addEventListener('pagehide', hideAll);
}

/**
 * Returns how many CSS px of the window a CSS px of an element is: a page, or an extension, may zoom a part of it.
 * @param {HTMLElement} element
 */
export const zoomOf = (element) => element.getBoundingClientRect().width / element.offsetWidth || 1;

/**
 * Shows the tooltip of the number or the policy changes that the pointer is on, or none.
 * @param {Element} plot
 * @param {MouseEvent} event
 * @returns {HTMLTableRowElement | undefined} the row of the number
 */
function point(plot, { clientX, clientY }) {
  const under = treeOf(plot).elementsFromPoint(clientX, clientY).filter((element) => plot.contains(element));
  const at = rowAt(under, clientX, clientY);
  const policies = at ? [] : policiesUnder(under);
  const row = at ?? (policies.length > 0 ? undefined : rowNear(plot, clientX, clientY));
  const { left, top } = plot.getBoundingClientRect();
  const [x, y] = [clientX - left, clientY - top].map((distance) => distance / zoomOf(/** @type {HTMLElement} */ (plot)));
  if (row) showTooltip(row, x, y);
  else if (policies.length > 0) show(tooltipOf(plot), policies, () => linesOfPolicies(policies), x, y);
  else hideTooltip(plot);
  return row;
}

/** Maximum distance in CSS px between pointer and mark where none is under the pointer: some are too small to hit. */
const MAX_DISTANCE_PX = 6;

/** The ratio of boxes below which a mark is much smaller than another. */
const SMALLER_RATIO = 0.5;

/**
 * Returns the row of the mark at a place of the window. Of several there a much smaller one counts, else the one whose
 * middle is nearest. An element over a mark that stands for no number, such as its label, does not hide it.
 * @param {Element[]} under the elements there
 * @param {number} x
 * @param {number} y
 * @returns {HTMLTableRowElement | undefined}
 */
function rowAt(under, x, y) {
  const marks = new Set(under.map((element) => element.closest(MARK)));
  const [first, ...others] = [...marks].map((mark) => placed(mark, x, y)).filter(Boolean);
  return others.reduce((best, other) => {
    if (other.area < best.area * SMALLER_RATIO) return other;
    return best.area < other.area * SMALLER_RATIO || best.middle <= other.middle ? best : other;
  }, first)?.row;
}

/**
 * Returns the row of the mark nearest to a place of the window without one.
 * @param {Element} plot
 * @param {number} x
 * @param {number} y
 * @returns {HTMLTableRowElement | undefined}
 */
function rowNear(plot, x, y) {
  const near = [...plot.querySelectorAll(MARK)].map((mark) => placed(mark, x, y)).filter((mark) => mark && mark.away <= MAX_DISTANCE_PX);
  return near.sort((one, other) => one.away - other.away)[0]?.row;
}

/**
 * Measures a visible mark that has a row: the size of its box, and the distances of box and middle from a place.
 * @param {Element | null} mark
 * @param {number} x
 * @param {number} y
 */
function placed(mark, x, y) {
  if (!mark) return undefined;
  const marks = `.figure-table tr[data-marks~="${indicesOf(mark).join('-')}"]`;
  const row = /** @type {HTMLTableRowElement | null} */ (mark.closest('.figure').querySelector(marks));
  if (!row || mark.getClientRects().length === 0) return undefined;
  const { left, top, width, height } = mark.getBoundingClientRect();
  const [aside, above] = [x - left - width / 2, y - top - height / 2].map(Math.abs);
  return {
    row,
    area: width * height,
    middle: Math.hypot(aside, above),
    away: Math.hypot(Math.max(aside - width / 2, 0), Math.max(above - height / 2, 0)),
  };
}

/**
 * Shows the tooltip of one number.
 * @param {HTMLTableRowElement} row
 * @param {number} x CSS px from the left edge of the drawings' container
 * @param {number} y CSS px from its upper edge
 */
export function showTooltip(row, x, y) {
  const tooltip = tooltipOf(row);
  show(tooltip, [row], () => linesOf(row, tooltip.dataset), x, y);
}

/**
 * Shows a tooltip; its lines are made only where it was last of something else.
 * @param {HTMLElement} tooltip
 * @param {HTMLElement[]} subject the row, or the policy changes
 * @param {() => HTMLElement[]} lines
 * @param {number} x CSS px from the left edge of the drawings' container
 * @param {number} y CSS px from its upper edge
 */
function show(tooltip, subject, lines, x, y) {
  const before = told.get(tooltip) ?? [];
  if (subject.length !== before.length || subject.some((element, at) => element !== before[at])) {
    tooltip.replaceChildren(...lines());
    told.set(tooltip, subject);
  }
  tooltip.style.setProperty('--x', `${x}px`);
  tooltip.style.setProperty('--y', `${y}px`);
  tooltip.dataset.shown = 'true';
}

/**
 * Hides the tooltip of a figure, even of a chosen mark.
 * @param {Element} within an element of the figure
 */
export function hideTooltip(within) {
  const { dataset } = tooltipOf(within);
  delete dataset.shown;
  delete dataset.pinned;
}

/**
 * Returns the row that the tooltip of a figure shows.
 * @param {Element} within an element of the figure
 * @returns {HTMLElement | undefined}
 */
export const shownRow = (within) => told.get(tooltipOf(within))?.[0];

/**
 * Calls back whenever the reader has chosen a mark.
 * @param {(row: import('./rows.js').Row) => void} then
 * @param {Window | ShadowRoot} [root] around the figures
 */
export function whenChosen(then, root = window) {
  root.addEventListener(CHOSEN, (/** @type {any} */ { detail }) => then(detail));
}

/**
 * @param {HTMLTableRowElement} row
 * @param {DOMStringMap} patterns
 * @returns {HTMLElement[]}
 */
function linesOf(row, patterns) {
  const { group, label, value, interval, status, formula, source, anomaly } = readRow(row);
  const strong = document.createElement('strong');
  strong.textContent = value;
  const aside = document.createElement('span');
  aside.textContent = ` ${status}`;
  const lines = [
    ['label', group && group !== label ? fill(patterns.pair, { one: group, other: label }) : label],
    ['value', strong, aside],
    ['interval', fill(patterns.interval, { interval })],
    ...[['formula', formula], ['source', source], ['doubt', anomaly]].filter(([, words]) => words),
  ].map(([name, ...content]) => {
    const line = document.createElement('p');
    line.className = `tooltip-${name}`;
    line.append(...content);
    return line;
  });
  // The link to the figure's card has the address of that in the table.
  const card = /** @type {HTMLElement | undefined} */ (row.querySelector('.number > a')?.cloneNode());
  card?.append(patterns.card);
  // Not in the documents of host pages, which have no app.
  if (!card || !document.querySelector('script[data-pair]')) return card ? [...lines, card] : lines;
  const pair = document.createElement('button');
  pair.type = 'button';
  pair.dataset.act = 'pair';
  pair.append(patterns.pairBegin);
  return [...lines, card, pair];
}
