/** The title of a chart's page: it states the finding of the view that the page began with, and follows the shown one. */

/** What separates the finding from the name of the site. */
const SEPARATOR = ' · ';

/** Keeps the page's title to its figure's, for the lifetime of the page. */
export function followTitle() {
  const part = document.querySelector('[data-place=page] [data-part=heading]');
  const finding = () => part?.querySelector('.figure-title')?.textContent ?? '';
  // A page whose finding is too long for a title has its question there, whichever the view.
  if (!part || !document.title.startsWith(finding())) return;
  const site = document.title.slice(document.title.lastIndexOf(SEPARATOR));
  let shown = finding();
  new MutationObserver(() => {
    if (finding() === shown) return;
    shown = finding();
    document.title = `${shown}${site}`;
  }).observe(part, { childList: true, characterData: true, subtree: true });
}
