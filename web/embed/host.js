/** Messages between an embed and the page that embeds it; what they ask is decided in Rust. */
import { whenChosen } from '../figure/tooltip.js';

/** The version of the protocol, as `src/view/embed.rs` has it. */
const PROTOCOL = 1;

/** No text of the protocol is longer; longer ones are not carried into memory that never shrinks. */
const LONGEST = 2000;

/** No host page has more to say before the app listens. */
const MOST = 50;

/** @typedef {[version?: number, type?: string, theme?: string, state?: string, language?: string]} Message */

/** What the host page has said before the app listens, the last of it. @type {Message[]} */
const early = [];
let endKeeping = () => {};

/** Whether the host page knows that the figure answers. */
let ready = false;

const chart = () => document.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '';

/**
 * Sends a message to the host page, if there is one; that the figure answers, only once.
 * @param {number} version
 * @param {string} type
 * @param {string[]} names
 * @param {string[]} values
 */
export function tellHost(version, type, names, values) {
  if (parent === window || (type === 'ready' && ready)) return;
  ready ||= type === 'ready';
  const members = Object.fromEntries(names.map((name, at) => [name, values[at]]));
  // Nothing in it is secret, and an embed does not know who embeds it.
  parent.postMessage({ crossings: version, type, ...members }, '*');
}

/** Tells that the prerendered figure answers, in the state that it is prerendered in. */
export const tellPrerendered = () => tellHost(PROTOCOL, 'ready', ['chart', 'state'], [chart(), '']);

/** Tells each number whose mark the reader chooses, for as long as the page lasts. */
export function tellChoices() {
  whenChosen((id, label, value) => {
    tellHost(PROTOCOL, 'select', ['chart', 'id', 'label', 'value'], [chart(), id, label, value]);
  });
}

/**
 * Hands on each message of the host page, member by member: a string that is not too long, a number, or undefined.
 * @param {(...message: Message) => void} told
 * @returns {() => void} ends it
 */
function hear(told) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' && value.length <= LONGEST ? value : undefined);
  const listener = (/** @type {MessageEvent} */ { source, data }) => {
    if (parent === window || source !== parent || typeof data !== 'object' || data === null) return;
    const version = typeof data.crossings === 'number' ? data.crossings : undefined;
    told(version, text(data.type), text(data.theme), text(data.state), text(data.language));
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}

/**
 * Keeps what the host page says until the app listens.
 * @returns {Promise<void>} fulfilled when it has said something of the protocol
 */
export function keepMessages() {
  return new Promise((resolve) => {
    endKeeping = hear((...message) => {
      const [version, type] = message;
      if (version !== PROTOCOL || type === undefined) return;
      if (early.push(message) > MOST) early.shift();
      resolve();
    });
  });
}

/**
 * Hands on what the host page has said and says.
 * @param {(...message: Message) => void} told
 * @returns {() => void} ends it
 */
export function listenToHost(told) {
  endKeeping();
  const end = hear(told);
  // The figure is to be whole when it is told.
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
