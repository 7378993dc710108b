/** What a page does where its app, or a file of its, does not come: it stays as it was prerendered, and is asked again. */
import { earlyAnswers, withdrawAnswer } from '../edge/form.js';
import { turnBack } from '../figure/turn.js';

const ISLANDS = '[data-island]';

/** What marks that something has failed. */
const MARKED = ':root, [data-stage]';

/**
 * Says on every figure of a page, and on a page without one, that it stays as it was prerendered and does no more than that.
 * What was chosen is chosen no more: settings stand at what is shown.
 */
export function degradeAll() {
  document.documentElement.dataset.failed = '';
  for (const island of document.querySelectorAll(ISLANDS)) degrade(island);
}

/**
 * Says on an island that it stays as it was prerendered.
 * @param {Element} island
 */
export function degrade(island) {
  for (const answer of earlyAnswers(island)) withdrawAnswer(answer);
  const figure = /** @type {HTMLElement | null} */ (island.querySelector('[data-stage=static]'));
  if (!figure) return;
  figure.dataset.stage = 'degraded';
  figure.dataset.failed = '';
}

/**
 * Takes back that something has failed, because it has come after all.
 * @param {Element} within an island, or the page's root
 */
export function hasCome(within) {
  for (const marked of [within, ...within.querySelectorAll(MARKED)]) delete (/** @type {HTMLElement} */ (marked).dataset.failed);
}

/**
 * Fulfilled when the reader next chooses, types or presses something in an island: what did not come is then asked for
 * again.
 * @param {Element} within an island, or the page's root
 * @returns {Promise<void>}
 */
export const nextChoice = (within) =>
  new Promise((resolve) => {
    const chosen = new AbortController();
    const see = (/** @type {Event} */ { type, target }) => {
      const island = target instanceof Element ? target.closest(ISLANDS) : null;
      const counts = type !== 'click' || (target instanceof Element && target.closest('button') !== null);
      if (!island || !within.contains(island) || !counts) return;
      chosen.abort();
      resolve();
    };
    for (const type of ['change', 'input', 'click']) within.addEventListener(type, see, { signal: chosen.signal });
  });

/** Whether the app has ended by a fault of its own. */
let ended = false;

/** Whether the app has ended by a fault of its own; it is asked nothing from then on. */
export const hasEnded = () => ended;

/**
 * The exports of the app's WebAssembly, by which all that runs in it begins. What one of them throws is a fault of the
 * app, and the app has ended with it; errors of anything else on the page are no business of the figures.
 * @param {WebAssembly.Exports} exports
 * @returns {WebAssembly.Exports}
 */
export function watched(exports) {
  const watch = (/** @type {any} */ value) => {
    if (typeof value !== 'function') return value;
    return (/** @type {any[]} */ ...values) => {
      if (ended) return undefined;
      try {
        return value(...values);
      } catch (error) {
        end();
        throw error;
      }
    };
  };
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, watch(value)]));
}

/**
 * What is shown then stays, except where it is of two views; every figure says so, and settings that would change
 * nothing can no longer be chosen; chart and table change places without the app.
 */
function end() {
  if (ended) return;
  ended = true;
  turnBack();
  for (const part of document.querySelectorAll(MARKED)) /** @type {HTMLElement} */ (part).dataset.failed = '';
  const settings = document.querySelectorAll('.controls fieldset:not(.control-mode)');
  for (const setting of settings) /** @type {HTMLFieldSetElement} */ (setting).disabled = true;
}
