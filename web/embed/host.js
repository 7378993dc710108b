/** Messages between an embed and the host page; Rust interprets them. */
import { whenChosen } from '../figure/tooltip.js';

/** The version of the protocol, as `src/view/embed.rs` has it. */
export const PROTOCOL = 1;

/** Maximum length of a text of the protocol; longer ones are not copied into memory that never shrinks. */
const MAX_TEXT_LENGTH = 2000;

/** Maximum messages of the host page kept before the app listens. */
const MAX_EARLY_MESSAGES = 50;

/** @typedef {[version?: number, type?: string, theme?: string, state?: string, language?: string]} Message */

/** The last messages of the host page before the app listens. @type {Message[]} */
const early = [];
let endKeeping = () => {};

/** Whether the host page has been told that the figure is ready. */
let ready = false;

const chart = () => document.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '';

/**
 * Sends a message to the host page, if there is one; `ready` only once.
 * @param {number} version
 * @param {string} type
 * @param {string[]} names
 * @param {string[]} values
 */
export function tellHost(version, type, names, values) {
  if (parent === window || (type === 'ready' && ready)) return;
  ready ||= type === 'ready';
  const members = Object.fromEntries(names.map((name, at) => [name, values[at]]));
  // Nothing in it is secret, and an embed does not know its host.
  parent.postMessage({ crossings: version, type, ...members }, '*');
}

/** Reports that the prerendered figure is ready. */
export const tellPrerendered = (/** @type {string} */ state) => tellHost(PROTOCOL, 'ready', ['chart', 'state'], [chart(), state]);

/** Reports each number whose mark the reader chooses, for the lifetime of the page. */
export function tellChoices() {
  whenChosen(({ id, label, value }) => {
    tellHost(PROTOCOL, 'select', ['chart', 'id', 'label', 'value'], [chart(), id, label, value]);
  });
}

/**
 * Passes on each message of the host page, member by member: a string that is not too long, a number, or undefined.
 * @param {(...message: Message) => void} told
 * @returns {() => void} ends the subscription
 */
function hear(told) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' && value.length <= MAX_TEXT_LENGTH ? value : undefined);
  const listener = (/** @type {MessageEvent} */ { source, data }) => {
    if (parent === window || source !== parent || typeof data !== 'object' || data === null) return;
    const version = typeof data.crossings === 'number' ? data.crossings : undefined;
    told(version, text(data.type), text(data.theme), text(data.state), text(data.language));
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}

/**
 * Keeps the host page's messages until the app listens.
 * @returns {Promise<void>} resolves with the first message of the protocol
 */
export function keepMessages() {
  return new Promise((resolve) => {
    endKeeping = hear((...message) => {
      const [version, type] = message;
      // The height is told without the app.
      if (version !== PROTOCOL || type === undefined || type === 'getHeight') return;
      if (early.push(message) > MAX_EARLY_MESSAGES) early.shift();
      resolve();
    });
  });
}

/**
 * Passes on the host page's messages, kept ones first.
 * @param {(...message: Message) => void} told
 * @returns {() => void} ends the subscription
 */
export function listenToHost(told) {
  endKeeping();
  const end = hear(told);
  // The figure must be whole by the time of its messages.
  setTimeout(() => {
    for (const message of early.splice(0)) told(...message);
  });
  return () => {
    early.length = 0;
    end();
  };
}

export { switchLanguage } from '../page/language.js';

/** @param {string} theme `auto`, `light` or `dark` */
export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}
