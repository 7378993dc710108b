/** Sorting by the headings of a figure's table: ascending, descending, then as prerendered. */

/**
 * Listens to the headings.
 * @param {Window | ShadowRoot} [root] around the figures
 */
export function sortTables(root = window) {
  root.addEventListener('click', ({ target }) => {
    const head = target instanceof Element ? target.closest('.figure-table .sort')?.closest('th') : null;
    if (!head) return;
    const [body] = head.closest('table').tBodies;
    const way = { ascending: -1, descending: 0 }[head.getAttribute('aria-sort')] ?? 1;
    for (const other of head.parentElement.children) other.removeAttribute('aria-sort');
    if (way) head.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending');
    let last = -1;
    for (const row of body.rows) {
      const isPolicy = row.matches('.policy-row');
      // Marks of the drawing know a row by its index; a policy change belongs between two of them.
      row.dataset.at ??= isPolicy ? last + 0.5 : (last += 1);
      // Between any others it has no meaning.
      row.hidden = isPolicy && way !== 0;
    }
    const rows = [...body.querySelectorAll(way ? 'tr:not(.policy-row)' : 'tr')];
    rows.sort((one, other) => {
      const [a, b] = [one, other].map((row) => row.cells[head.cellIndex]);
      // A row without a number is compared as text; equals stay in the prerendered order.
      const order = way && way * (a.dataset.value - b.dataset.value || compare(a, b));
      return order || one.dataset.at - other.dataset.at;
    });
    body.append(...rows);
  });
}

/** Compares as readers of the page's language do, numbers in texts by their size. */
const compare = (/** @type {Element} */ a, /** @type {Element} */ b) =>
  a.textContent.localeCompare(b.textContent, a.closest('[lang]')?.getAttribute('lang') || undefined, { numeric: true });
