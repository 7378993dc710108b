/** Transitions of a figure between views, and its prerendered copy, restored should the app trap meanwhile. */
import { earlyAnswers, withdrawAnswer } from '../edge/form.js';
import { walkPoints } from './points.js';

/** @type {WeakMap<Element, Element>} */
const prerendered = new WeakMap();

/** Elements that only the app fills. */
const FILLED = '.drawing-live, .points, .tooltip';

/**
 * Marks that the containing figure leaves its view. A copy of the prerendered one is kept the first time.
 * @param {HTMLElement} within
 */
export function leaveView(within) {
  const figure = /** @type {HTMLElement} */ (within.closest('[data-stage]'));
  if (!prerendered.has(figure)) {
    const copy = /** @type {HTMLElement} */ (figure.cloneNode(true));
    for (const part of copy.querySelectorAll(FILLED)) part.replaceChildren();
    for (const answer of earlyAnswers(copy)) withdrawAnswer(answer);
    copy.dataset.stage = 'degraded';
    prerendered.set(figure, copy);
  }
  figure.dataset.turning = '';
}

/**
 * Marks that the whole containing figure has reached one view.
 * @param {HTMLElement} within
 */
export function reachView(within) {
  delete /** @type {HTMLElement} */ (within.closest('[data-stage]')).dataset.turning;
}

/** Restores the prerendered view of figures that are between two views. */
export function turnBack() {
  for (const figure of document.querySelectorAll('[data-turning]')) {
    const copy = prerendered.get(figure);
    if (!copy) continue;
    figure.replaceWith(copy);
    walkPoints(copy.querySelector('.points'));
  }
}
