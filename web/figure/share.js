/** What the share panel asks of the browser. */
import { dayOf } from '../offline/editions.js';

/**
 * Copies a field's text; where the clipboard is refused, as in most frames, by selecting it first.
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyField(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}

/** Whether this browser can hand a link to other programs. */
export const canShare = () => typeof navigator.share === 'function';

/**
 * Hands a link to other programs; a reader who changes their mind is no error.
 * @param {string} title
 * @param {string} url
 */
export const shareLink = (title, url) => navigator.share({ title, url }).catch(() => {});

/** Today's date, as in `2023-01-17`. */
export const today = () => new Date().toISOString().slice(0, 10);

/**
 * A day like `2023-01-17` in the words of a language.
 * @param {string} tag BCP 47
 * @param {string} day
 */
export const dayIn = (tag, day) => dayOf(tag, new Date(day), 'UTC');

/** Whether this is the single file, which asks no site for anything. */
export const isAlone = () => 'alone' in document.documentElement.dataset;

/** Whether this page runs in a frame that may neither save files nor open windows, as far as can be told. */
export const isSandboxed = () => window.origin === 'null' && !isAlone();

/**
 * Gives a frame the height that its embed tells.
 * @param {HTMLIFrameElement} frame
 * @returns {() => void} ends it
 */
export function followHeight(frame) {
  const listener = (/** @type {MessageEvent} */ { source, data }) => {
    if (source !== frame.contentWindow || data?.crossings !== 1 || data.type !== 'height') return;
    frame.height = data.height;
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}
