/** The pages about policy changes: an embed's look and height, and the filters of the list. No app follows. */
import { takeFrame } from '../embed/frame.js';
import { tellHeight } from '../embed/height.js';
import { asked, takeFragment } from './asked.js';
import { fill } from './pattern.js';
import { preserveQuery, switchLanguage } from './language.js';

takeFragment();
if (document.documentElement.dataset.embed !== undefined) {
  takeFrame();
  switchLanguage(asked().get('lang') ?? '');
  tellHeight();
}
preserveQuery();

const filters = document.querySelector('.policy-filters');
if (filters instanceof HTMLElement) filter(filters);

/**
 * Shows the filters of the list, and answers to them; the address keeps them.
 * @param {HTMLElement} filters
 */
function filter(filters) {
  const items = /** @type {HTMLLIElement[]} */ ([...document.querySelectorAll('.policy-list > li')]);
  const texts = items.map((item) => item.textContent.toLocaleLowerCase());
  const search = filters.querySelector('input');
  const kind = filters.querySelector('select');
  const shown = /** @type {HTMLElement} */ (filters.querySelector('[data-words]'));
  const show = () => {
    const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const fits = (/** @type {HTMLLIElement} */ item, /** @type {number} */ at) =>
      (!kind.value || item.dataset.kind === kind.value) && words.every((word) => texts[at].includes(word));
    for (const [at, item] of items.entries()) item.hidden = !fits(item, at);
    const count = items.filter((item) => !item.hidden).length;
    shown.textContent = fill(shown.dataset.words, { shown: String(count) });
  };
  const keep = () => {
    const query = new URLSearchParams([['q', search.value.trim()], ['kind', kind.value]].filter(([, value]) => value));
    try {
      history.replaceState(history.state, '', `${location.pathname}${String(query) && `?${query}`}${location.hash}`);
    } catch {
      // Refused in an opaque origin: the list is filtered all the same.
    }
  };
  const parameters = asked();
  search.value = parameters.get('q') ?? '';
  kind.value = parameters.get('kind') ?? '';
  // Another value than those offered is none.
  if (kind.selectedIndex < 0) kind.value = '';
  filters.addEventListener('input', () => {
    show();
    keep();
  });
  filters.hidden = false;
  show();
}
