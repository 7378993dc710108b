/**
 * The tooltip of a figure: what its table says of the mark under the pointer, in a few lines. It needs nothing but the
 * prerendered page, so that it answers before the app has come, and without it.
 *
 * Prerendered and live drawings bear at each mark ECharts' indices of series and datum; a row of the table names the marks
 * that stand for it (`data-marks`, as `0-2`). What surrounds the row's words is prerendered at the tooltip. A badge of policy
 * changes opens into their list (`badges.js`).
 */
import { fill } from '../page/pattern.js';
import { linesOfPolicies, policiesUnder } from './badges.js';
import { wordsOf } from './marks.js';

/** Says that the reader has chosen a mark. Its detail is what `wordsOf` gives. */
const CHOSEN = 'crossings:chosen';

/** What a tooltip tells of, if it is a number. @type {WeakMap<HTMLElement, HTMLTableRowElement>} */
const told = new WeakMap();

/** @param {Element} within an element of the figure */
const tooltipOf = (within) => /** @type {HTMLElement} */ (within.closest('.figure').querySelector('.tooltip'));

/** The drawings' place that an event is in. */
const plotOf = (/** @type {Event} */ { target }) => (target instanceof Element ? target.closest('.plot') : null);

/** Hears pointers and the Escape key, for as long as the page lasts. */
export function followPointer() {
  addEventListener('pointermove', (event) => {
    const plot = plotOf(event);
    // A mark that was chosen keeps its tooltip, so that the link in it can be reached.
    if (plot && !tooltipOf(plot).dataset.pinned) point(plot, event);
  });
  addEventListener('pointerout', (event) => {
    const plot = plotOf(event);
    const leaves = plot && !plot.contains(/** @type {Node | null} */ (event.relatedTarget));
    if (leaves && !tooltipOf(plot).dataset.pinned) hideTooltip(plot);
  });
  addEventListener('click', (event) => {
    const plot = plotOf(event);
    if (!plot) return;
    hideTooltip(plot);
    const row = point(plot, event);
    const tooltip = tooltipOf(plot);
    if (tooltip.dataset.shown) tooltip.dataset.pinned = 'true';
    if (row) plot.dispatchEvent(new CustomEvent(CHOSEN, { bubbles: true, detail: wordsOf(row) }));
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const tooltip of document.querySelectorAll('.tooltip[data-shown]')) hideTooltip(tooltip);
  });
}

/**
 * Shows the tooltip of the number or the policy changes that the pointer is on, or none.
 * @param {Element} plot
 * @param {MouseEvent} event
 * @returns {HTMLTableRowElement | undefined} the row of the number
 */
function point(plot, { clientX, clientY }) {
  const under = document.elementsFromPoint(clientX, clientY).filter((element) => plot.contains(element));
  const at = rowAt(under, clientX, clientY);
  const policies = at ? [] : policiesUnder(under);
  const row = at ?? (policies.length > 0 ? undefined : rowNear(plot, clientX, clientY));
  const { left, top } = plot.getBoundingClientRect();
  if (row) showTooltip(row, clientX - left, clientY - top);
  else if (policies.length > 0) show(tooltipOf(plot), linesOfPolicies(policies), clientX - left, clientY - top);
  else hideTooltip(plot);
  return row;
}

/** As far from the pointer as this, in pixels, a mark still answers where none is under it: some are too small to hit. */
const NEAR = 6;

/** A mark is much smaller than another if its box is this part of the other's. */
const SMALLER = 0.5;

/**
 * The row of the mark at a place of the window. Of several that lie there a much smaller one counts, else the one whose
 * middle is nearest. What lies over a mark without standing for a number, such as its label, does not hide it.
 * @param {Element[]} under what lies there
 * @param {number} x
 * @param {number} y
 * @returns {HTMLTableRowElement | undefined}
 */
function rowAt(under, x, y) {
  const marks = new Set(under.map((element) => element.closest(MARK)));
  const [first, ...others] = [...marks].map((mark) => placed(mark, x, y)).filter(Boolean);
  return others.reduce((best, other) => {
    if (other.area < best.area * SMALLER) return other;
    return best.area < other.area * SMALLER || best.middle <= other.middle ? best : other;
  }, first)?.row;
}

/**
 * The row of the mark nearest to a place of the window where there is none.
 * @param {Element} plot
 * @param {number} x
 * @param {number} y
 * @returns {HTMLTableRowElement | undefined}
 */
function rowNear(plot, x, y) {
  const near = [...plot.querySelectorAll(MARK)].map((mark) => placed(mark, x, y)).filter((mark) => mark && mark.away <= NEAR);
  return near.sort((one, other) => one.away - other.away)[0]?.row;
}

/** What stands for a number in a drawing. */
const MARK = '[ecmeta_data_index]:not([ecmeta_silent])';

/**
 * A mark that has a row and is seen: how large its box is, and how far box and middle are from a place.
 * @param {Element | null} mark
 * @param {number} x
 * @param {number} y
 */
function placed(mark, x, y) {
  const [series, datum] = ['series', 'data'].map((name) => mark?.getAttribute(`ecmeta_${name}_index`));
  const marks = `.figure-table tr[data-marks~="${series}-${datum}"]`;
  const row = /** @type {HTMLTableRowElement | null} */ (mark && mark.closest('.figure').querySelector(marks));
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
 * Shows what there is to know about one number.
 * @param {HTMLTableRowElement} row
 * @param {number} x pixels from the left edge of the drawings' place
 * @param {number} y pixels from its upper edge
 */
export function showTooltip(row, x, y) {
  const tooltip = tooltipOf(row);
  show(tooltip, told.get(tooltip) === row ? null : linesOf(row, tooltip.dataset), x, y);
  told.set(tooltip, row);
}

/**
 * @param {HTMLElement} tooltip
 * @param {HTMLElement[] | null} lines none if they are those that are there
 * @param {number} x pixels from the left edge of the drawings' place
 * @param {number} y pixels from its upper edge
 */
function show(tooltip, lines, x, y) {
  if (lines) {
    tooltip.replaceChildren(...lines);
    told.delete(tooltip);
  }
  tooltip.style.setProperty('--x', `${x}px`);
  tooltip.style.setProperty('--y', `${y}px`);
  tooltip.dataset.shown = 'true';
}

/**
 * Hides the tooltip of a figure, also one that was chosen.
 * @param {Element} within an element of the figure
 */
export function hideTooltip(within) {
  const { dataset } = tooltipOf(within);
  delete dataset.shown;
  delete dataset.pinned;
}

/**
 * Calls whenever the reader has chosen a mark, for as long as the page lasts.
 * @param {(id: string, label: string, value: string) => void} then
 */
export function whenChosen(then) {
  addEventListener(CHOSEN, (/** @type {any} */ { detail: [, label, value, , , , , , , id] }) => then(id, label, value));
}

/**
 * @param {HTMLTableRowElement} row
 * @param {DOMStringMap} patterns
 * @returns {HTMLElement[]}
 */
function linesOf(row, patterns) {
  const [group, label, value, interval, status, formula, source, doubt] = wordsOf(row);
  const strong = document.createElement('strong');
  strong.textContent = value;
  const aside = document.createElement('span');
  aside.textContent = ` ${status}`;
  const lines = [
    ['label', group && group !== label ? fill(patterns.pair, { one: group, other: label }) : label],
    ['value', strong, aside],
    ['interval', fill(patterns.interval, { interval })],
    ...[['formula', formula], ['source', source], ['doubt', doubt]].filter(([, words]) => words),
  ].map(([name, ...content]) => {
    const line = document.createElement('p');
    line.className = `tooltip-${name}`;
    line.append(...content);
    return line;
  });
  // The way to the figure's card leads where that in the table does.
  const card = /** @type {HTMLElement | undefined} */ (row.querySelector('.number > a')?.cloneNode());
  card?.append(patterns.card);
  return card ? [...lines, card] : lines;
}
