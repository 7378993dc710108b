/** Messages between an embed and the page that embeds it; what they mean is decided in Rust. */

/** No text of the protocol is longer; longer ones are not carried into memory that never shrinks. */
const LONGEST = 2000;

/**
 * Sends a message to the page around, if there is one.
 * @param {number} version
 * @param {string} type
 * @param {string[]} names
 * @param {string[]} values
 */
export function tellHost(version, type, names, values) {
  if (parent === window) return;
  const members = Object.fromEntries(names.map((name, at) => [name, values[at]]));
  // Nothing in it is secret, and an embed does not know who embeds it.
  parent.postMessage({ crossings: version, type, ...members }, '*');
}

/**
 * Hands on each message of the page around, member by member: a string that is not too long, a number,
 * or undefined.
 * @param {(version?: number, type?: string, theme?: string, state?: string, language?: string) => void} told
 * @returns {() => void} ends it
 */
export function listenToHost(told) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' && value.length <= LONGEST ? value : undefined);
  const listener = (/** @type {MessageEvent} */ { source, data }) => {
    if (parent === window || source !== parent || typeof data !== 'object' || data === null) return;
    const version = typeof data.crossings === 'number' ? data.crossings : undefined;
    told(version, text(data.type), text(data.theme), text(data.state), text(data.language));
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}

export { speak } from '../language.js';

/** @param {string} theme `auto`, `light` or `dark` */
export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}
