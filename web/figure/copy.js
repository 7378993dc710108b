/** Tables as spreadsheets and texts take them: a cell each, numbers as numbers in the habit of the page's language. */

/** Languages with a comma as decimal sign. */
const WITH_COMMA = ['fr', 'es', 'ru'];
/** What makes spreadsheets take a cell for a formula; `src/export/csv.rs` has the same. */
const FORMULA = /^[=+\-@＝＋－＠](?!\d+(?:[.,]\d+)?$)/;

const escaped = (/** @type {string} */ text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/** Returns the words of a cell, without those that a flag hides or opens. */
function wordsOf(/** @type {Element} */ cell) {
  const copy = /** @type {Element} */ (cell.cloneNode(true));
  for (const flag of copy.querySelectorAll('details')) flag.remove();
  return copy.textContent.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

/** Returns what a cell says: a number with the digits that are shown, or words. */
function cellOf(/** @type {HTMLElement} */ cell) {
  const words = wordsOf(cell);
  const { value } = cell.dataset;
  if (!value) return FORMULA.test(words) ? `'${words}` : words;
  const digits = words.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  const shown = Number(Number(value).toPrecision(Math.min(Math.max(digits, 1), 15)));
  const number = String(Math.abs(shown - Number(value)) <= Math.abs(Number(value)) / 20 ? shown : value);
  return WITH_COMMA.includes(document.documentElement.lang) ? number.replace('.', ',') : number;
}

/**
 * Returns a table, or some of its cells, as HTML and as text with tabs between cells.
 * @param {HTMLTableElement} table
 * @param {(cell: Element) => boolean} [isWanted]
 * @returns {{ html: string, text: string, count: number }}
 */
export function copyOf(table, isWanted = () => true) {
  const rows = [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].filter(isWanted)).filter((cells) => cells.length);
  const texts = rows.map((cells) => cells.map(cellOf));
  const tags = rows.map((cells, at) => cells.map(({ localName }, place) => `<${localName}>${escaped(texts[at][place])}</${localName}>`).join(''));
  return {
    html: `<table>${tags.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`,
    text: texts.map((cells) => cells.join('\t')).join('\n'),
    count: texts.flat().length,
  };
}

/** Puts the copy of a table into the clipboard, in an event of copying. */
function put(/** @type {ClipboardEvent} */ event, /** @type {{ html: string, text: string }} */ { html, text }) {
  event.preventDefault();
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
}

/** Has what is selected in a table, if more than one cell, copied as such; for the lifetime of the page. */
export function copyTables() {
  const around = (/** @type {Node | null} */ node) => (node instanceof Element ? node : node?.parentElement)?.closest('.table-scroll');
  addEventListener('copy', (event) => {
    const selection = getSelection();
    const scroll = around(selection.anchorNode);
    const table = scroll && scroll === around(selection.focusNode) ? scroll.querySelector('table') : null;
    const copy = table && copyOf(table, (cell) => selection.containsNode(cell, true));
    if (copy?.count > 1) put(event, copy);
  });
}

/**
 * Copies a table; where the clipboard is refused, as in most frames, by an event of copying.
 * @param {HTMLTableElement} table
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyTable(table) {
  const copy = copyOf(table);
  const blob = (/** @type {string} */ type, /** @type {string} */ words) => ({ [type]: new Blob([words], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...blob('text/html', copy.html), ...blob('text/plain', copy.text) })]);
    return true;
  } catch {
    let done = false;
    const once = (/** @type {ClipboardEvent} */ event) => {
      put(event, copy);
      event.stopImmediatePropagation();
      done = true;
    };
    addEventListener('copy', once, { capture: true });
    document.execCommand('copy');
    removeEventListener('copy', once, { capture: true });
    return done;
  }
}
