/** The headings of a figure's table sort it: upwards, downwards, then as it was prerendered. */

/** Listens for as long as the page lasts. */
export function sortTables() {
  addEventListener('click', ({ target }) => {
    const head = target instanceof Element ? target.closest('.figure-table .sort')?.closest('th') : null;
    if (!head) return;
    const [body] = head.closest('table').tBodies;
    const way = { ascending: -1, descending: 0 }[head.getAttribute('aria-sort')] ?? 1;
    for (const other of head.parentElement.children) other.removeAttribute('aria-sort');
    if (way) head.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending');
    let last = -1;
    for (const row of body.rows) {
      const isPolicy = row.matches('.policy-row');
      // Marks of the drawing know a row by its place; a policy change belongs between two of them.
      row.dataset.at ??= isPolicy ? last + 0.5 : (last += 1);
      // Between any others it says nothing.
      row.hidden = isPolicy && way !== 0;
    }
    const rows = [...body.querySelectorAll(way ? 'tr:not(.policy-row)' : 'tr')];
    rows.sort((one, other) => {
      const [a, b] = [one, other].map((row) => row.cells[head.cellIndex]);
      // What has no number is compared as a text; equals stay in the prerendered order.
      const order = way && way * (a.dataset.value - b.dataset.value || compare(a.textContent, b.textContent));
      return order || one.dataset.at - other.dataset.at;
    });
    body.append(...rows);
  });
}

/** Compares as readers of the page's language do, numbers in texts by their size. */
const compare = (/** @type {string} */ a, /** @type {string} */ b) =>
  a.localeCompare(b, document.documentElement.lang, { numeric: true });
