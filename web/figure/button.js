/** The button that plays a figure. What it does is loaded when a reader asks for it. */
import { load } from '../edge/modules.js';

/** @type {typeof import('./listen.js').listen | undefined} */
let listen;

/** Hears the button of every figure, for as long as the page lasts. */
export function initSonifyButton() {
  addEventListener('click', async ({ target }) => {
    const block = target instanceof Element ? target.closest('[data-act=listen]')?.parentElement : null;
    if (!block) return;
    try {
      // Once it is here it is called at once, while the browser still takes the sound for the reader's own act.
      listen ??= (await load('listen')).listen;
      listen(block);
    } catch {
      block.querySelector('.listen-said').textContent = block.dataset.refused;
    }
  });
}
