/**
 * Starts a page: first everything that must not wait for WebAssembly, then the app. The bundler puts the app's own
 * module in place of `crossings:app`.
 */
import init from 'crossings:app';

import { answerRequests } from '../figure/requests.js';
import { tellChoices } from '../embed/host.js';
import { followPointer } from '../figure/tooltip.js';
import { tellHeight } from '../embed/height.js';
import { tellRefused } from '../embed/confined.js';
import { asked, takeFragment } from './asked.js';
import { preserveQuery, switchLanguage } from './language.js';
import { followTitle } from './title.js';
import { savesData } from '../edge/idle.js';
import { walkAllPoints } from '../figure/points.js';
import { sortTables } from '../figure/sort.js';
import { copyTables } from '../figure/copy.js';
import { degradeAll, degradeForGood, hasCome, hasEnded, nextChoice } from './degraded.js';
import { takeFrame } from '../embed/frame.js';
import { untilInteraction } from '../embed/lazy.js';
import { followChoices, whenShown } from '../figure/choices.js';

const root = document.documentElement;
const { wasm, wasmIntegrity: integrity, offline, waits } = document.querySelector('script[data-wasm]').dataset;

// This script may run before the end of the page; figures hydrate only once they are parsed whole.
const parsed = new Promise((resolve) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
  else resolve();
});

/** Returns a link to the same style as a file. */
const fileOf = (/** @type {DOMStringMap} */ { href, integrity }) =>
  Object.assign(document.createElement('link'), { rel: 'stylesheet', href, integrity, crossOrigin: 'anonymous' });

// The line of a copy is hidden by what no copy keeps, as it would an attribute: a shadow tree that shows nothing.
document.querySelector('.saved-copy')?.attachShadow({ mode: 'open' });

takeFragment();
if (root.dataset.embed !== undefined) {
  // Before the first paint where possible.
  takeFrame();
  // A policy that does not name the style of embeds refuses it.
  const style = document.querySelector('style');
  if (style?.sheet === null) style.after(fileOf(style.dataset));
  switchLanguage(asked().get('lang') ?? '');
  parsed.then(tellHeight);
  tellChoices();
  tellRefused();
}

preserveQuery();
sortTables();
copyTables();
followPointer();
followChoices(parsed);
parsed.then(() => walkAllPoints(document));
if (root.dataset.embed === undefined) parsed.then(followTitle);
answerRequests();

// Readers who keep the site have a worker, which has compared this file with its list. In an origin of its own, as of a
// sandbox, even asking for it throws.
if (offline && origin !== 'null' && navigator.serviceWorker?.controller) import(new URL(offline, document.baseURI).href);

if (waits !== undefined || savesData()) await untilInteraction(parsed);
// The app is larger than a view, and is not to keep the reader waiting for it.
await whenShown();

/** Starts the app, and retries with each choice of the reader's until it has loaded. */
const canStart = 'WebAssembly' in window;
// A task later: the choice that began this is still to be told by its event, and is not to be withdrawn before.
if (!canStart) parsed.then(() => setTimeout(degradeForGood));
for (let started = !canStart; !started; ) {
  try {
    const app = fetch(new URL(wasm, document.baseURI), { integrity, credentials: 'same-origin' });
    const [module_or_path] = await Promise.all([app, parsed]);
    await init({ module_or_path });
    started = true;
    hasCome(root);
  } catch (error) {
    await parsed;
    degradeAll();
    if (hasEnded()) throw error;
    reportError(error);
    await nextChoice(root);
  }
}
