/**
 * What a host's sandbox may forbid. A frame cannot ask whether it may open windows or save files, only whether it is in a
 * sandbox; what is refused there is refused without a word, so the embed says where it leads.
 */

/** The time in milliseconds in which a link that opens takes the focus. */
const OPENED_MS = 800;

/** Returns whether this page is in a sandbox of whatever permissions: none of them allows a domain to be set. */
export function isConfined() {
  if (parent === window) return false;
  try {
    document.domain = location.hostname;
    return false;
  } catch {
    return true;
  }
}

/** Says below the figure where a link leads that has not opened, for the lifetime of the page. */
export function tellRefused() {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.href || !isConfined()) return;
    setTimeout(() => {
      if (document.hasFocus()) say(link.href);
    }, OPENED_MS);
  });
}

/** Says an address, in the page's words. */
function say(/** @type {string} */ address) {
  const main = /** @type {HTMLElement} */ (document.querySelector('[data-unopened]'));
  const line = main.querySelector('.refused') ?? document.createElement('p');
  line.className = 'refused';
  line.setAttribute('role', 'status');
  main.append(line);
  line.textContent = main.dataset.unopened.replace('{address}', () => address);
}
