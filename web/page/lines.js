/** The lines on the data page that load the data in other tools: a button each, which copies them. */
import { copyText } from '../edge/clipboard.js';

/** How long a button says what it has done, in ms. */
const SAID_TIME = 3000;

/**
 * Shows the buttons and answers them.
 * @param {HTMLElement} section
 */
export function offerCopies(section) {
  const { copied, refused } = section.dataset;
  for (const block of section.querySelectorAll('.lines')) {
    const [code, button, said] = ['code', 'button', '[role=status]'].map((name) => block.querySelector(name));
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copyText(code.textContent, () => getSelection().selectAllChildren(code));
      said.textContent = done ? copied : refused;
      setTimeout(() => (said.textContent = ''), SAID_TIME);
    });
  }
}

const section = typeof document === 'undefined' ? null : document.querySelector('#load');
if (section) {
  offerCopies(/** @type {HTMLElement} */ (section));
  // Not every browser opens what a link leads into.
  if (location.hash === '#load') {
    /** @type {HTMLDetailsElement} */ (section.parentElement).open = true;
    section.scrollIntoView();
  }
}
