/**
 * An embed is mostly looked at. To look and to point the printed page is enough; its app is fetched when somebody wants
 * more: the reader, who turns to it, the page around, which asks something of it, or its address.
 */
import { keepMessages, tellPrinted } from './edge/host.js';
import { attention } from './edge/idle.js';

/** What an address may say that the printed page does by itself, or that scripts of host pages add. */
const PRINTED = ['theme', 'controls', 'transparent', 'initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/**
 * Waits until somebody wants more than the printed figure.
 * @param {Promise<void>} parsed
 * @param {boolean} understood whether this page has done all that the parameters named in `PRINTED` ask
 */
export async function untilWanted(parsed, understood) {
  const said = keepMessages();
  await parsed;
  const asked = [...new URLSearchParams(location.search).keys()];
  if (!understood || asked.some((key, at) => !PRINTED.includes(key) || asked.indexOf(key) < at)) return;
  tellPrinted();
  document.documentElement.dataset.hears = '';
  // Points are a stop of the Tab key before they are there: whoever comes to them turns to the page.
  for (const points of document.querySelectorAll('.points')) points.tabIndex = 0;
  await Promise.race([attention, said]);
  const files = [document.querySelector('script[data-words]'), ...document.querySelectorAll('[data-island]')];
  for (const { dataset } of files) foresee(dataset.words);
}

/** Lets the browser fetch a file that the app will ask for, while the app itself is on its way. */
function foresee(/** @type {string} */ href) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href, crossOrigin: 'anonymous' }));
}
