/** A figure on its way from one view to another, and what it goes back to should the app end there. */
import { earlyAnswers, withdrawAnswer } from '../edge/form.js';

/** @type {WeakMap<Element, Element>} */
const prerendered = new WeakMap();

/** What only the app fills. */
const FILLED = '.drawing-live, .points, .tooltip';

/**
 * Says that the figure around leaves its view. It is kept as it was prerendered when it does so for the first time.
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
 * Says that all of the figure around is of one view.
 * @param {HTMLElement} within
 */
export function reachView(within) {
  delete /** @type {HTMLElement} */ (within.closest('[data-stage]')).dataset.turning;
}

/** Figures that are of two views go back to the prerendered one. */
export function turnBack() {
  for (const figure of document.querySelectorAll('[data-turning]')) {
    const copy = prerendered.get(figure);
    if (copy) figure.replaceWith(copy);
  }
}
