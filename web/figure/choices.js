/**
 * The controls of a figure without the app: before it has loaded, and where it does not. A choice shows its prerendered
 * view and goes into the address; an address that names a view has it shown.
 */
import { PROTOCOL, tellHost } from '../embed/host.js';
import { asked } from '../page/asked.js';
import { isPageOfView } from '../page/language.js';
import { fetchView, hasViews, showView, shownView } from './views.js';

/** Figures whose choice is being shown. @type {WeakSet<Element>} */
const pending = new WeakSet();

/** @returns {HTMLElement[]} the controls, that of chart and table too */
const controlsOf = (/** @type {Element} */ figure) => [...figure.querySelectorAll('.controls fieldset')].map((control) => /** @type {HTMLElement} */ (control));
const inputsOf = (/** @type {Element} */ control) => [...control.querySelectorAll('input')];
const isMode = (/** @type {Element} */ control) => control.matches('.control-mode');
const figures = () => [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-others] .figure'))];

/** Returns whether the app does not handle the controls of a figure: it has not loaded, or has ended, nor rendered it anew. */
const isAlone = (/** @type {HTMLElement} */ { dataset, isConnected }) =>
  isConnected && (dataset.stage === 'static' || 'failed' in dataset);

/** Returns the index of the chosen view, or of the one with another choice. The last control changes fastest. */
function choiceOf(/** @type {Element} */ figure, /** @type {HTMLInputElement | undefined} */ instead = undefined) {
  return controlsOf(figure).filter((control) => !isMode(control)).reduce((index, control) => {
    const inputs = inputsOf(control);
    const chosen = instead && inputs.includes(instead) ? instead : inputs.find(({ checked }) => checked);
    return index * inputs.length + Math.max(inputs.indexOf(chosen), 0);
  }, 0);
}

/** Sets the controls to a view; they are not early input then. */
function setChoices(/** @type {Element} */ figure, /** @type {number} */ at) {
  for (const control of controlsOf(figure).filter((control) => !isMode(control)).reverse()) {
    const inputs = inputsOf(control);
    inputs.forEach((input, place) => {
      input.defaultChecked = place === at % inputs.length;
      input.checked = input.defaultChecked;
    });
    at = Math.floor(at / inputs.length);
  }
}

/** Shows the chosen view; where its file does not come, the choice waits for the app, or is withdrawn without one. */
async function showChoice(/** @type {HTMLElement} */ figure) {
  const at = choiceOf(figure);
  pending.add(figure);
  const shown = await showView(figure, at).catch(() => undefined);
  pending.delete(figure);
  if (!isAlone(figure)) return false;
  if (shown === undefined && 'failed' in figure.dataset) setChoices(figure, shownView(figure));
  if (!shown) return false;
  setChoices(figure, at);
  // What the app drew last, if it has ended, is of another view.
  if (figure.dataset.stage !== 'static') figure.dataset.stage = 'degraded';
  return true;
}

/** Returns the chosen state of a figure as a query string, as the app writes it: defaults are left out. */
export function stateOf(/** @type {Element} */ figure) {
  const state = new URLSearchParams();
  for (const control of controlsOf(figure)) {
    const inputs = inputsOf(control);
    const at = inputs.findIndex(({ checked }) => checked);
    if (at > 0) state.append(control.dataset.control, inputs[at].value);
  }
  return state.toString();
}

/** Returns the state of the page's figure. */
export function shownState() {
  const [figure] = figures();
  return figure ? stateOf(figure) : '';
}

/** Event of a figure in the document of a host page that shows another view. Its detail is its state. */
export const CHANGED = 'crossings:changed';

/** Writes the state of a figure into the address, as a step that Back undoes; in an embed without one. */
function keep(/** @type {HTMLElement} */ figure) {
  const { place } = /** @type {HTMLElement} */ (figure.closest('[data-island]')).dataset;
  const state = stateOf(figure);
  const open = figure.querySelector('.figure-open');
  open?.setAttribute('href', open.getAttribute('href').replace(/[^/]*$/, state && `?${state}`));
  if (place === 'home') return;
  // The address is the host page's.
  if (place === 'host') return void figure.dispatchEvent(new CustomEvent(CHANGED, { bubbles: true, detail: state }));
  const others = asked();
  for (const { dataset } of controlsOf(figure)) others.delete(dataset.control);
  const search = [state, others.toString()].filter((query) => query !== '').join('&');
  // A page of one view leaves its file for the folder of its chart, whose other views have the same links.
  const path = isPageOfView() ? location.pathname.replace(/[^/]*$/, '') : location.pathname;
  const address = `${path}${search && `?${search}`}${location.hash}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  try {
    if (place === 'page') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Refused in an opaque origin: the figure works without its address.
  }
  if (place === 'embed') tellHost(PROTOCOL, 'state', ['chart', 'state'], [figure.dataset.chart, state]);
}

/** Returns the choices that the file of the address names: `metric-applications.measure-index.html`. */
const namedChoices = () => (isPageOfView() ? location.pathname.replace(/^.*\/|\.html$/g, '').split('.') : []);

/**
 * Shows the view that an address or a host page names. Without `always`, one that names none leaves early input as it is.
 * @param {HTMLElement} figure
 * @param {URLSearchParams} parameters
 */
export async function follow(figure, parameters, always = false) {
  const { place } = /** @type {HTMLElement} */ (figure.closest('[data-island]')).dataset;
  const names = place === 'home' ? [] : controlsOf(figure).filter(({ dataset }) => parameters.has(dataset.control));
  if (names.length === 0 && !always) {
    return choiceOf(figure) === shownView(figure) || choose(figure);
  }
  const named = namedChoices();
  for (const control of controlsOf(figure)) {
    const inputs = inputsOf(control);
    const key = control.dataset.control;
    const isAsked = (/** @type {HTMLInputElement} */ { value }) => value === parameters.get(key);
    const isNamed = (/** @type {HTMLInputElement} */ { value }) => named.includes(`${key}-${value}`);
    (inputs.find(isAsked) ?? inputs.find(isNamed) ?? inputs[0]).checked = true;
  }
  const shown = await showChoice(figure);
  // The app reads the address itself: what it names is no input of the reader's.
  if (!shown && isAlone(figure)) setChoices(figure, shownView(figure));
  return shown;
}

/** Shows the reader's choice, and writes it into the address. */
async function choose(/** @type {HTMLElement} */ figure) {
  const shown = await showChoice(figure);
  if (shown) keep(figure);
  return shown;
}

/** Whether the views that the address and the reader ask for are shown. @type {Promise<boolean>} */
let first = Promise.resolve(true);

/**
 * Resolves once no choice is being shown, because the app is not to compete with its file: with whether all that the
 * address and the reader ask for are.
 */
export const whenShown = () => first;

/**
 * Returns whether the figures of the page have a choice for a parameter of the address.
 * @param {string} key
 * @param {string} value
 */
export const isChoice = (key, value) =>
  figures().some((figure) =>
    controlsOf(figure).some((control) =>
      control.dataset.control === key && inputsOf(control).some((input) => input.value === value)));

/**
 * Lets controls show their views.
 * @param {Window | ShadowRoot} root around their figures
 */
export function listenToChoices(root) {
  const figureOf = (/** @type {EventTarget | null} */ target) => {
    const within = target instanceof Element && target.closest('.controls');
    return within && hasViews(within) ? /** @type {HTMLElement} */ (within.closest('.figure')) : undefined;
  };
  root.addEventListener('change', ({ target }) => {
    const figure = figureOf(target);
    if (figure && isAlone(figure)) first = choose(figure);
  });
  // A choice that is pointed at, or reached by a key, is likely to be made.
  for (const sign of ['pointerover', 'focusin']) {
    root.addEventListener(sign, ({ target }) => {
      const figure = figureOf(target);
      const input = /** @type {Element} */ (target)?.closest?.('.choice')?.querySelector('input');
      if (!figure || !input || figure.dataset.stage === 'live') return;
      const at = choiceOf(figure, input);
      // A failure is for the choice itself to tell.
      if (at !== shownView(figure)) first = fetchView(figure, at).then(() => true, () => false);
    });
  }
}

/**
 * Lets the controls of all figures show their views, and these follow the address, for the lifetime of the page.
 * @param {Promise<unknown>} parsed
 */
export function followChoices(parsed) {
  listenToChoices(window);
  addEventListener('popstate', () => {
    for (const figure of figures().filter(isAlone)) follow(figure, asked(), true);
  });
  first = parsed
    .then(() => Promise.all(figures().filter(isAlone).map((figure) => follow(figure, asked()))))
    .then((shown) => shown.every(Boolean));
  // `src/prerender/asked.rs` has marked the page before anything was shown.
  first.finally(() => delete document.documentElement.dataset.asked);
}

/**
 * Sets the controls of a figure without an app to the shown view, unless a choice is being shown.
 * @param {Element} island
 */
export function settleChoices(island) {
  const figure = island.querySelector('.figure');
  if (figure && !pending.has(figure)) setChoices(figure, shownView(figure));
}

/**
 * Leaves the controls of a figure to this script, because the app has ended: it shows what was last chosen, or, between
 * two views, what it showed before.
 * @param {HTMLElement} figure
 */
export function leaveToChoices(figure) {
  if (figure.dataset.stage === 'degraded') setChoices(figure, shownView(figure));
  else figure.dataset.view = String(choiceOf(figure));
}
