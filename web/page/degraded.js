/** Degraded pages, whose app or a file of it fails to load: they stay as prerendered, and retry. */
import { earlyAnswers, withdrawAnswer } from '../edge/form.js';
import { load } from '../edge/modules.js';
import { leaveToChoices, settleChoices } from '../figure/choices.js';
import { turnBack } from '../figure/turn.js';
import { hasViews } from '../figure/views.js';

const ISLANDS = '[data-island]';

/** Selects the elements marked as failed. */
const MARKED = ':root, [data-stage]';

/**
 * Marks every figure of a page, or a page without one, as degraded: it stays as prerendered and does no more than that.
 * Choices are withdrawn: settings return to the shown state.
 */
export function degradeAll() {
  document.documentElement.dataset.failed = '';
  for (const island of document.querySelectorAll(ISLANDS)) degrade(island);
}

/** Selects fields and buttons that do something without the app; controls do where other views are prerendered. */
const ALONE = '.control-mode, .figure-table';

/**
 * Does the same in a browser without WebAssembly, which never starts the app: what would do nothing is disabled. The data
 * table searches, filters and sorts by a script of its own.
 */
export async function degradeForGood() {
  degradeAll();
  for (const field of document.querySelectorAll(`${ISLANDS} :is(input, select, textarea, button)`)) {
    const works = field.closest(ALONE) || (field.closest('.controls') && hasViews(field));
    if (!works) /** @type {HTMLInputElement} */ (field).disabled = true;
  }
  const { rows } = /** @type {HTMLElement} */ (document.querySelector('script[data-wasm]')).dataset;
  if (rows) await (await load('figures')).runTable(new URL(rows, document.baseURI).href);
}

/**
 * Marks an island as degraded: it stays as prerendered. Prerendered views can be chosen all the same.
 * @param {Element} island
 */
export function degrade(island) {
  if (hasViews(island)) settleChoices(island);
  else for (const answer of earlyAnswers(island)) withdrawAnswer(answer);
  const figure = /** @type {HTMLElement | null} */ (island.querySelector('[data-stage=static]'));
  if (!figure) return;
  figure.dataset.stage = 'degraded';
  figure.dataset.failed = '';
}

/**
 * Clears the marks of failures, because the files have loaded after all.
 * @param {Element} within an island, or the page's root
 */
export function hasCome(within) {
  for (const marked of [within, ...within.querySelectorAll(MARKED)]) delete (/** @type {HTMLElement} */ (marked).dataset.failed);
}

/**
 * Resolves with the reader's next choice, key or press in an island: a file that failed to load is then requested
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

/** Whether the app has trapped (panicked). */
let ended = false;

/** Returns whether the app has trapped (panicked); it is not called from then on. */
export const hasEnded = () => ended;

/**
 * Wraps the exports of the app's WebAssembly, by which all its code is entered. An error thrown by one of them is a
 * trap of the app, which ends it; errors of anything else on the page do not concern the figures.
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
 * Ends the app. The shown state stays, except of a figure between two views; every figure is marked, and settings
 * without effect are disabled; chart and table are switched without the app.
 */
function end() {
  if (ended) return;
  ended = true;
  turnBack();
  for (const part of document.querySelectorAll(MARKED)) /** @type {HTMLElement} */ (part).dataset.failed = '';
  for (const controls of document.querySelectorAll('.controls')) {
    if (hasViews(controls)) leaveToChoices(controls.closest('.figure'));
    else {
      const settings = controls.querySelectorAll('fieldset:not(.control-mode)');
      for (const setting of settings) /** @type {HTMLFieldSetElement} */ (setting).disabled = true;
    }
  }
}
