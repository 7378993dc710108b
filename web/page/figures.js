/**
 * The data table in a browser without WebAssembly: it searches, filters and sorts all rows, which are a file, and keeps its
 * state in the address, as the app does (`src/view/filter.rs`).
 */
import { fetchBytes } from '../edge/asset.js';
import { nodeOf } from '../figure/tree.js';
import { asked } from './asked.js';
import { fill } from './pattern.js';

/**
 * A row of the table, and what it is searched, filtered and sorted by. `period` is a day's number.
 * @typedef {{ row: import('../figure/tree.js').Tree, words: string, series: number, category: string, period: number,
 *   measure: string, value: number, source: string, core: boolean, published: string }} Figure
 */

/**
 * The file: rows in the order of the table, the locale of counts, and words with placeholders.
 * @typedef {{ rows: Figure[], locale: string, count: string, more: string, none: string, limited: string }} Table
 */

/** The parameters of the address that choose rows, in its order. */
const KEYS = ['q', 'category', 'release', 'measure', 'sort', 'figure', 'since'];

/** Values of `sort`, by the columns that can be sorted. */
const COLUMNS = ['series', 'period', 'value', 'source'];

/** Rows shown at first, and added at each request. */
const PAGE = 100;

/** What the app leaves out at the end of a word that is not found with it. */
const AFTER_WORD = /[^\p{L}\p{N}]+$/u;

/**
 * Returns the column that an address sorts by, and the direction.
 * @param {URLSearchParams} wanted
 */
function sortOf(wanted) {
  const [, sign, column] = /^(-?)(.*)$/.exec(wanted.get('sort') || COLUMNS[0]);
  return { column, descends: sign !== '' };
}

/**
 * Returns the parameters that choose rows, in their order, without those that are empty.
 * @param {URLSearchParams} all
 */
const choosing = (all) => new URLSearchParams(KEYS.map((key) => [key, all.get(key)]).filter(([, value]) => value));

/**
 * Returns the rows that an address asks for, sorted; equals stay in the order of the file.
 * @param {Figure[]} rows
 * @param {URLSearchParams} wanted
 */
export function found(rows, wanted) {
  const value = (/** @type {string} */ key) => wanted.get(key) ?? '';
  const words = value('q').toLowerCase().split(/[\s+]+/).filter(Boolean);
  const has = (/** @type {Figure} */ { words: text }) => (/** @type {string} */ word) => {
    const bare = word.replace(AFTER_WORD, '');
    return text.includes(word) || (bare !== '' && text.includes(bare));
  };
  const fits = (/** @type {Figure} */ figure) =>
    (!value('category') || figure.category === value('category')) &&
    (!value('measure') || figure.measure === value('measure')) &&
    (!value('since') || figure.published > value('since')) &&
    (!value('release') || (value('release') === 'core' ? figure.core : figure.source === value('release'))) &&
    (!value('figure') || figure.row[1].id === value('figure')) &&
    words.every(has(figure));
  const { column, descends } = sortOf(wanted);
  const key = (/** @type {Figure} */ figure) => ({ period: figure.period, value: figure.value, source: figure.published })[column] ?? figure.series;
  const way = descends ? -1 : 1;
  return rows.filter(fits).sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a === b ? 0 : a < b ? -way : way;
  });
}

/**
 * Runs the table of the page for its lifetime.
 * @param {string} address of the file
 * @throws {Error} if the file does not come; the table stays as prerendered
 */
export async function runTable(address) {
  /** @type {Table} */
  const file = JSON.parse(new TextDecoder().decode(await fetchBytes(address)));
  const island = /** @type {HTMLElement} */ (document.querySelector('[data-island=data-table]'));
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (island.querySelector(selector));
  const filters = part('.filters');
  const fields = /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */ (filters.querySelectorAll('input, select'));
  const sorts = /** @type {NodeListOf<HTMLButtonElement>} */ (island.querySelectorAll('th > .sort'));
  const number = (/** @type {number} */ count) => count.toLocaleString(file.locale);
  const { root } = document.documentElement.dataset;
  let wanted = new URLSearchParams();
  let most = PAGE;

  const show = () => {
    const rows = found(file.rows, wanted);
    part('.data-table tbody').replaceChildren(...rows.slice(0, most).map(({ row }) => nodeOf(row, root, 'h1')));
    const count = part('[data-count]');
    count.textContent = fill(file.count, { shown: number(rows.length) });
    count.dataset.count = String(rows.length);
    const left = Math.min(rows.length - most, PAGE);
    const after = document.createElement(rows.length ? 'button' : 'p');
    after.className = rows.length ? 'more' : 'data-none';
    after.textContent = rows.length ? fill(file.more, { count: String(left) }) : file.none;
    if (rows.length) after.setAttribute('type', 'button');
    part('.table-scroll + div').replaceChildren(...(rows.length && left <= 0 ? [] : [after]));
    const { column, descends } = sortOf(wanted);
    for (const [at, sort] of sorts.entries()) {
      const way = descends ? 'descending' : 'ascending';
      sort.parentElement.setAttribute('aria-sort', COLUMNS[at] === column ? way : 'none');
    }
  };
  /** Follows the address; what it says of fields that do not know it counts for nothing. */
  const follow = () => {
    wanted = choosing(asked());
    for (const field of fields) {
      field.value = wanted.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      if (field.value === '') wanted.delete(field.name);
    }
    if (!COLUMNS.includes(sortOf(wanted).column)) wanted.delete('sort');
    if (!file.rows.some(({ row }) => row[1].id === wanted.get('figure'))) wanted.delete('figure');
    show();
  };
  /**
   * Shows what is asked for now, and writes it into the address.
   * @param {'pushState' | 'replaceState'} how one step of history for each choice, none for each key
   */
  const keep = (how) => {
    const query = String(choosing(wanted));
    most = PAGE;
    show();
    try {
      history[how](null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    } catch {
      // Refused in an opaque origin: the table works without its address.
    }
  };

  const take = (/** @type {Event} */ { type, target }) => {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    const isSearch = name === 'q';
    // A search is taken letter by letter, a day once it is whole.
    if (isSearch !== (type === 'input')) return;
    wanted.set(name, value);
    keep(isSearch ? 'replaceState' : 'pushState');
  };
  for (const type of ['input', 'change']) filters.addEventListener(type, take);
  island.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const at = [...sorts].indexOf(target.closest('th > .sort'));
    if (target.closest('.more')) {
      most += PAGE;
      show();
    } else if (target.closest('[data-reset]')) {
      wanted = new URLSearchParams();
      for (const field of fields) field.value = '';
      keep('pushState');
    } else if (at >= 0) {
      const is = (wanted.get('sort') || COLUMNS[0]) === COLUMNS[at];
      wanted.set('sort', `${is ? '-' : ''}${COLUMNS[at]}`);
      if (!is && at === 0) wanted.delete('sort');
      keep('pushState');
    }
  });
  addEventListener('popstate', follow);
  for (const line of document.querySelectorAll('.without-app')) {
    const [words] = [...line.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    words.textContent = file.limited;
  }
  follow();
  const reset = /** @type {HTMLButtonElement} */ (part('[data-reset]'));
  for (const field of [...fields, ...sorts, reset]) field.disabled = false;
}
