/** What an address asks for: its parameters as they were meant, whatever programs and texts on the way have made of them. */
import { FOREIGN } from './foreign.js';

/** Parameters with words of others, in which marks have a meaning: the search of the data page, and pym.js. */
const WORDS = ['q', 'parentTitle', 'parentUrl'];

/** What the search may be followed by, where its address was encoded once more as a whole. */
const AFTER_SEARCH = /&(?=(?:amp;)*(?:category|measure|release|sort|figure|since)=)/;

/** An address is decoded again this many times at most. */
const DECODED_AGAIN = 3;

/** Returns whether a parameter was added on the way. */
const isForeign = (/** @type {string} */ key) =>
  FOREIGN.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));

/** Undoes encodings that are left. */
function decoded(/** @type {string} */ text) {
  for (let times = 0; times < DECODED_AGAIN && /%[\da-f]{2}/i.test(text); times += 1) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return text;
}

/** Returns a value without the tag, punctuation, signs and white space that a text leaves after an address. */
const trimmed = (/** @type {string} */ value) => value.replace(/(?:<\/?\w*>?)?[\s\p{P}\p{S}\p{Cf}]*$/u, '') || value;

/** @returns {[key: string, value: string][]} a parameter as it was meant: none, or several */
function meant(/** @type {[string, string]} */ [key, value]) {
  if (value && isForeign(key.toLowerCase())) return [];
  const whole = decoded(value && !WORDS.includes(key) ? `${key}=${value}` : key);
  if (WORDS.includes(whole)) {
    if (whole !== 'q') return [[key, value]];
    const [search, ...rest] = decoded(value).split(AFTER_SEARCH);
    return [['q', search], ...rest.flatMap(split)];
  }
  return whole.split(/[&?]/).flatMap(split);
}

/** @returns {[key: string, value: string][]} the parameter that a text is, unless it was added or is what is left of HTML */
function split(/** @type {string} */ text) {
  const [, key, value] = /^(?:amp;)*([^=]*)=?(.*)$/s.exec(text);
  if (isForeign(key.toLowerCase()) || (!value && /^(?:|amp|\w+;)$/.test(key))) return [];
  return [[key, WORDS.includes(key) ? value : trimmed(value)]];
}

/**
 * Returns the parameters of an address.
 * @param {string} [search] its query string, with or without its question mark
 */
export const asked = (search = location.search) => new URLSearchParams([...new URLSearchParams(search)].flatMap(meant));

/** Returns the query string of this page as it was meant. */
export const askedQuery = () => String(asked());

/** Puts what follows `&#038;` into the query string: it is an ampersand in HTML, of which browsers make a fragment. */
export function takeFragment() {
  const [, more] = /^#(?:0*38|x0*26);(.*)$/is.exec(location.hash) ?? [];
  if (more === undefined) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}&${more}`);
  } catch {
    // Refused in an opaque origin: the first parameters are shown.
  }
}
