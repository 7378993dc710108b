/**
 * An embed is mostly looked at. To look and to point the prerendered page is enough; its app is fetched when somebody wants
 * more: the reader, who turns to it, the host page, which asks something of it, or its address.
 */
import { keepMessages, tellPrerendered } from './host.js';
import { firstInteraction } from '../edge/idle.js';

/** What an address may ask of the frame, and with which values: the stylesheet does it. @type {Record<string, string[]>} */
const FRAME = { theme: ['auto', 'light', 'dark'], controls: ['0', '1'], transparent: ['0', '1'] };

/** What scripts of host pages add to an address. */
const OF_HOSTS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** Tells the stylesheet what the address asks of the frame. */
export function takeFrame() {
  const asked = new URLSearchParams(location.search);
  for (const [key, values] of Object.entries(FRAME)) {
    const value = asked.get(key);
    if (values.includes(value)) document.documentElement.dataset[key] = value;
  }
}

/** Whether the prerendered page shows all that its address asks, each thing once. */
function isPrerendered() {
  const asked = [...new URLSearchParams(location.search)];
  return asked.every(([key, value], at) =>
    asked.findIndex(([other]) => other === key) === at
    && (OF_HOSTS.includes(key) || (Object.hasOwn(FRAME, key) && FRAME[key].includes(value))));
}

/**
 * Waits until somebody wants more than the prerendered figure.
 * @param {Promise<void>} parsed
 */
export async function untilInteraction(parsed) {
  const said = keepMessages();
  await parsed;
  if (!isPrerendered()) return;
  tellPrerendered();
  document.documentElement.dataset.hears = '';
  // Points are a stop of the Tab key before they are there: whoever comes to them turns to the page.
  for (const points of document.querySelectorAll('.points')) points.tabIndex = 0;
  await Promise.race([firstInteraction, said]);
  for (const { dataset } of document.querySelectorAll('[data-words]')) preload(dataset.words);
}

/** Lets the browser fetch a file that the app will ask for, while the app itself is on its way. */
function preload(/** @type {string} */ href) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href, crossOrigin: 'anonymous' }));
}
