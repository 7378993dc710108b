/** The button that plays a figure. Its script is loaded on request. */
import { load } from '../edge/modules.js';

/** @type {typeof import('./listen.js').listen | undefined} */
let listen;

/** Listens to the button of every figure, for the lifetime of the page. */
export function initSonifyButton() {
  addEventListener('click', async ({ target }) => {
    const block = target instanceof Element ? target.closest('[data-act=listen]')?.parentElement : null;
    if (!block) return;
    try {
      // Once loaded it is called at once, while the browser still takes the sound for the reader's own act.
      listen ??= (await load('listen')).listen;
      listen(block);
    } catch {
      block.querySelector('.listen-said').textContent = block.dataset.refused;
    }
  });
}
