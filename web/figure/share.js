/** Browser capabilities of the share panel. */
import { copyText } from '../edge/clipboard.js';
import { dayOf } from '../offline/editions.js';
import { copyTable } from './copy.js';

/**
 * Copies a field's text.
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @returns {Promise<boolean>} whether it was copied
 */
export const copyField = (field) => copyText(field.value, () => field.select());

/**
 * Copies the table of the figure that contains a button.
 * @param {Element} button
 * @returns {Promise<boolean>} whether it was copied
 */
export const copyTableOf = (button) => copyTable(button.closest('.figure').querySelector('.figure-table'));

/** Returns whether this browser can hand a link to other programs, and the page around a frame lets it. */
export const canShare = () => navigator.canShare?.({ title: document.title }) ?? typeof navigator.share === 'function';

/**
 * Hands a link to other programs; a cancelled share is no error.
 * @param {string} title
 * @param {string} url
 */
export const shareLink = (title, url) => navigator.share({ title, url }).catch(() => {});

/** Returns the reader's own day, as in `2023-01-17`. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * Formats a day such as `2023-01-17` in a language.
 * @param {string} tag BCP 47
 * @param {string} day
 */
export const dayIn = (tag, day) => dayOf(tag, new Date(day), 'UTC');

/** Returns whether this is the single file, which requests nothing from any site. */
export const isAlone = () => 'alone' in document.documentElement.dataset;

export { isConfined } from '../embed/confined.js';

/** Returns whether this page is in a sandbox with an origin of its own, which rarely may save files or open windows. */
export const isSandboxed = () => window.origin === 'null' && !isAlone();

/**
 * Makes a frame follow the height that its embed reports.
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
