/**
 * Lazy loading of an embed's app. Most embeds are only looked at: for looking and pointing, the prerendered page is
 * enough; the app is fetched on the first interaction, a message of the host page, or an address that asks for more.
 */
import { FRAME } from './frame.js';
import { keepMessages, tellPrerendered } from './host.js';
import { isChoice, shownState, whenShown } from '../figure/choices.js';
import { firstInteraction } from '../edge/idle.js';
import { asked } from '../page/asked.js';

/** Parameters that scripts of host pages add to an address. */
const HOST_PARAMS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** Returns whether the prerendered views show all that the address asks, each parameter once. */
function isPrerendered() {
  const parameters = [...asked()];
  return parameters.every(([key, value], at) =>
    parameters.findIndex(([other]) => other === key) === at
    && (HOST_PARAMS.includes(key) || isChoice(key, value) || (Object.hasOwn(FRAME, key) && FRAME[key].includes(value))));
}

/**
 * Waits for the first interaction with the prerendered figure, or a request of the host page or the address.
 * @param {Promise<void>} parsed
 */
export async function untilInteraction(parsed) {
  const said = keepMessages();
  await parsed;
  if (!isPrerendered()) return;
  // Where the file of a view does not come, the app can show it.
  if (!(await whenShown())) return;
  tellPrerendered(shownState());
  document.documentElement.dataset.interactive = '';
  await Promise.race([firstInteraction, said]);
  for (const { dataset } of document.querySelectorAll('[data-words]')) preload(dataset.words);
}

/** Preloads a file that the app will ask for, while the app itself is loading. */
function preload(/** @type {string} */ href) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href, crossOrigin: 'anonymous' }));
}
