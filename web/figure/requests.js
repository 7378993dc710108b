/** The buttons whose scripts are loaded on request: to play a figure, and to compare a mark with another. */
import { load } from '../edge/modules.js';
import { PAIR, shownRow, tooltipOf } from './tooltip.js';

/** @type {typeof import('./listen.js').listen | undefined} */
let listen;

/** @type {typeof import('./pair.js').choose | undefined} */
let choose;

/** Listens to these buttons of every figure, for the lifetime of the page. */
export function answerRequests() {
  addEventListener('click', async ({ target }) => {
    if (!(target instanceof Element)) return;
    const block = target.closest('[data-act=listen]')?.parentElement;
    const pair = target.closest(PAIR);
    if (block) {
      try {
        // Once loaded it is called at once, while the browser still takes the sound for the reader's own act.
        listen ??= (await load('listen')).listen;
        listen(block);
      } catch {
        block.querySelector('.listen-said').textContent = block.dataset.refused;
      }
    } else if (pair) {
      const row = /** @type {HTMLTableRowElement} */ (shownRow(pair));
      try {
        choose ??= await loadPair();
        choose(row);
      } catch {
        const failed = document.createElement('p');
        failed.textContent = pair.closest('.figure').querySelector('.stage-failure').textContent;
        tooltipOf(pair).append(failed);
      }
    }
  });
}

/** Loads the script of pairs, after the list of what it needs. */
async function loadPair() {
  const script = /** @type {HTMLElement} */ (document.querySelector('script[data-wasm]'));
  const answer = await fetch(new URL(script.dataset.pair, document.baseURI), { credentials: 'same-origin' });
  const files = await answer.json();
  const root = new URL(document.documentElement.dataset.root || './', document.baseURI);
  Object.assign(script.dataset, { pairs: new URL(files.script, root).href, pairsIntegrity: files.scriptIntegrity });
  const { choose, prepare } = await load('pairs');
  prepare(files, root);
  return choose;
}
