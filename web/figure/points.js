/**
 * The points of a drawing for keyboard and screen reader: a list over the drawing with one Tab stop, moved through by
 * the arrow keys. It is the same for every kind of chart, and for prerendered and live drawings: both name their marks.
 * The pattern is the [listbox](https://www.w3.org/WAI/ARIA/apg/patterns/listbox/).
 */
import { whenPainted } from '../edge/frame.js';
import { whenNear } from '../edge/near.js';
import { fill } from '../page/pattern.js';
import { placeOf } from './place.js';
import { readRow, tableRows } from './rows.js';
import { PAIR, hideTooltip, showTooltip, tooltipOf, treeOf } from './tooltip.js';

/** Distance from the edge of a mark to the ring around it, and the least that the ring encloses, in CSS px. */
const RING_GAP_PX = 4;
const MIN_RING_PX = 10;

/** Duration of the transition of marks into another view, in milliseconds. */
const TRANSITION_MS = 450;

/** Lists that are walked already. @type {WeakSet<Element>} */
const walked = new WeakSet();

/**
 * Walks the points of every figure, once it is near; a figure without an app has them too.
 * @param {ParentNode} root around the figures
 */
export function walkAllPoints(root) {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.points'))) {
    // It is a Tab stop before it has points: focus that comes first is at the first one then.
    list.tabIndex = 0;
    whenNear(list, () => walkPoints(list));
  }
}

/**
 * Turns an element into the list of points of the drawing beside it, in the words of the table; follows the table when
 * another view replaces it.
 * @param {HTMLElement} list has the patterns of its words
 */
export function walkPoints(list) {
  if (walked.has(list)) return;
  walked.add(list);
  const table = list.closest('.figure').querySelector('[data-part=table]');
  const show = walk(list);
  show(pointsOf(list));
  // The pointer answers first.
  new MutationObserver(() => whenPainted(() => show(pointsOf(list)))).observe(table, { childList: true });
}

/**
 * Returns the words and the group of each row.
 * @param {HTMLElement} list
 */
function pointsOf(list) {
  const { point, anomaly: disagrees } = list.dataset;
  const rows = tableRows(list).map(readRow);
  return rows.map(({ group, label, value, interval, status, anomaly }, at) => {
    const said = fill(point, { name: label, value, interval, status, position: `${at + 1}`, count: `${rows.length}` });
    return { group, words: anomaly ? `${said} ${disagrees}` : said };
  });
}

/**
 * Lets the keyboard move through the points of a list.
 * @param {HTMLElement} list
 * @returns {(shown: { group: string, words: string }[]) => void} shows other points, in the order of the table
 */
function walk(list) {
  /** @type {{ option: HTMLElement, group: number, row: number }[]} */
  let points = [];
  let at = -1;
  let empty = true;
  const ring = /** @type {HTMLElement} */ (list.nextElementSibling);
  list.tabIndex = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', list.dataset.name);

  const rowOf = (/** @type {{ row: number }} */ { row }) => tableRows(list)[row];
  /** Puts the ring around the mark, and returns its position. */
  const surround = () => {
    const place = points[at] && placeOf(list.parentElement, rowOf(points[at]));
    ring.hidden = !place;
    if (!place) return [0, 0];
    const { left, top, width, height } = place;
    const [wide, high] = [width, height].map((size) => Math.max(size, MIN_RING_PX) + 2 * RING_GAP_PX);
    const [x, y] = [left + width / 2, top + height / 2];
    for (const [key, value] of Object.entries({ x: x - wide / 2, y: y - high / 2, width: wide, height: high })) {
      ring.style.setProperty(`--${key}`, `${value}px`);
    }
    return [x, y + high / 2];
  };
  const go = (/** @type {number} */ to) => {
    points[at]?.option.removeAttribute('aria-selected');
    at = Math.min(to, points.length - 1);
    if (at < 0) list.removeAttribute('aria-activedescendant');
    else {
      points[at].option.setAttribute('aria-selected', 'true');
      list.setAttribute('aria-activedescendant', points[at].option.id);
    }
    const [x, y] = surround();
    if (!ring.hidden) ring.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const row = points[at] && rowOf(points[at]);
    if (row) showTooltip(row, x, y);
    else hideTooltip(list);
  };
  /** Returns the point at the same index in the next or previous group; the nearest where that is shorter. */
  const beside = (/** @type {number} */ step) => {
    const here = points[at].group;
    const groups = points[points.length - 1].group;
    if (groups === 0) return at + step;
    const of = (/** @type {number} */ group) => points.filter((point) => point.group === group);
    const there = of(Math.min(Math.max(here + step, 0), groups));
    const place = of(here).indexOf(points[at]);
    return points.indexOf(there[Math.min(place, there.length - 1)]);
  };
  const edge = (/** @type {number} */ step) => {
    const there = points[at].group + step;
    const first = points.findIndex((point) => point.group === there);
    return first < 0 ? (step > 0 ? points.length - 1 : 0) : first;
  };
  const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  /** @type {Record<string, () => number>} */
  const keys = {
    ArrowRight: () => at + forward,
    ArrowLeft: () => at - forward,
    ArrowDown: () => beside(1),
    ArrowUp: () => beside(-1),
    Home: () => 0,
    End: () => points.length - 1,
    PageDown: () => edge(1),
    PageUp: () => edge(-1),
  };
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && at >= 0) go(-1);
    else if (event.key === 'Enter' && at >= 0) rowOf(points[at])?.querySelector('a')?.click();
    // By its place on the keyboard, which has another letter in other scripts.
    else if (event.code === 'KeyC' && at >= 0) tooltipOf(list).querySelector(PAIR)?.click();
    else if (Object.hasOwn(keys, event.key) && points.length > 0) {
      go(at < 0 ? (event.key === 'End' ? points.length - 1 : 0) : Math.max(keys[event.key](), 0));
    } else return;
    event.preventDefault();
  });
  // Focus by a key, or by a screen reader, starts at the first point. WebKit does not say `:focus-visible` here.
  let pointed = false;
  list.addEventListener('pointerdown', () => {
    pointed = true;
  });
  list.addEventListener('focus', () => {
    if (at < 0 && !pointed) go(0);
    pointed = false;
  });
  list.addEventListener('blur', () => go(-1));
  // Marks move while the window changes.
  new ResizeObserver(surround).observe(list);

  return (shown) => {
    const id = list.closest('figure')?.dataset.chart ?? '';
    points = [];
    const parts = new Map();
    shown.forEach(({ group: name, words }, row) => {
      const option = document.createElement('div');
      option.id = `${id}-point-${row}`;
      option.setAttribute('role', 'option');
      option.textContent = words;
      if (!parts.has(name)) {
        const group = document.createElement('div');
        if (name) {
          group.setAttribute('role', 'group');
          group.setAttribute('aria-label', name);
        } else group.setAttribute('role', 'presentation');
        parts.set(name, group);
      }
      parts.get(name).append(option);
      const group = [...parts.keys()].indexOf(name);
      points.push({ option, group, row });
    });
    points.sort((one, other) => one.group - other.group);
    list.replaceChildren(...parts.values());
    // Focus that came before the points starts at the first.
    if (treeOf(list).activeElement === list && (at >= 0 || empty)) {
      go(Math.max(at, 0));
      setTimeout(surround, TRANSITION_MS);
    } else at = -1;
    empty = false;
  };
}
