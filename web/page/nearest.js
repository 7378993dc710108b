/**
 * The page for addresses that lead nowhere: one that is nearly an address of the site leads there; for any other, the page
 * offers the nearest charts, in the language of the address. It knows the pages by its own links.
 */
import { asked } from './asked.js';

/** The home page, as other sites name it. */
const HOME = /^(?:index|home|default|charts?|embeds?)?(?:\.\w+)?$/;
/** What a page's folder may be followed by and be meant alone. */
const INDEX = /^index\.\w+$/;
/** Files in the folder of a chart. */
const FILES = ['data.csv', 'spreadsheet.csv', 'data.json', 'chart.md', 'chart.svg', 'card.png'];
/** What stands around an address in a text. */
const AROUND = /^[\s\p{P}\p{S}\p{Cf}]+|[\s\p{P}\p{S}\p{Cf}]+$/gu;
/** The most charts that are offered as near. */
const OFFERED = 3;

/**
 * Returns how many letters have to be changed, added, left out or exchanged with the next to make one word of another.
 * @param {string} one
 * @param {string} other
 */
export function distance(one, other) {
  let [before, last] = [/** @type {number[]} */ ([]), [...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (exchanged) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length];
}

/**
 * Returns the only name that a word is nearly, or nothing: of names four letters long one may differ, of longer ones more.
 * @param {string} word
 * @param {string[]} names
 */
function nearly(word, names) {
  const near = names
    .map((name) => /** @type {const} */ ([distance(word, name), name]))
    .filter(([far, name]) => far <= Math.max(1, Math.min(3, Math.floor(name.length / 4))))
    .sort(([one], [other]) => one - other);
  return near.length === 1 || near[0]?.[0] < near[1]?.[0] ? near[0][1] : undefined;
}

/** Undoes all encodings. */
function decoded(/** @type {string} */ text) {
  for (let times = 0; times < 4 && /%[\da-f]{2}/i.test(text); times += 1) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return text;
}

/**
 * The pages of a site, by their paths below the root of a language.
 * @typedef {{ root: string, languages: string[], charts: string[], pages: string[] }} Known
 *   `root`: the path of the site on its host; `languages`: codes, that of the root first; `pages`: those of no chart
 */

/**
 * Returns the words of a path, its language, and the query string that has come into it.
 * @param {string} path
 * @param {Known} known
 */
export function parts(path, { root, languages }) {
  // An address within an address, and what follows it, a query string encoded as part of the path among it.
  const whole = decoded(path).replace(/^.*https?:\/+[^/]*/i, '');
  const [, below, query] = /^([^?&#]*)[?&#]?(.*)$/s.exec(whole.startsWith(root) ? whole.slice(root.length) : whole);
  const words = below.split(/[/\\]+/).map((word) => word.replace(AROUND, '').toLowerCase()).filter(Boolean);
  const at = words.findIndex((word) => /^[a-z]{2}([-_][a-z]+)?$/.test(word) && languages.includes(word.slice(0, 2)));
  const [language] = at < 0 ? languages : words.splice(at, 1);
  return { words, language: language.slice(0, 2), query };
}

/**
 * Returns the address that a path was meant to be, below the root of the site; nothing where it is near none, or only what
 * it was.
 * @param {string} path
 * @param {string} search
 * @param {Known} known
 * @returns {string | undefined}
 */
export function meantAddress(path, search, known) {
  const { words, language, query } = parts(path, known);
  const prefix = language === known.languages[0] ? '' : `${language}/`;
  const found = pageOf(words, known);
  if (found === undefined) return undefined;
  const state = asked([search.replace(/^\?/, ''), query, found.state ?? ''].filter(Boolean).join('&'));
  const address = `${prefix}${found.page}${String(state) && `?${state}`}`;
  return address === `${path}${search}`.slice(known.root.length) ? undefined : address;
}

/**
 * @param {string[]} words
 * @param {Known} known
 * @returns {{ page: string, state?: string } | undefined} a page, and what its view is to be
 */
function pageOf(words, { charts, pages }) {
  const [first = '', second = '', third = '', ...more] = words;
  if (words.length < 2) {
    if (HOME.test(first)) return { page: '' };
    const chart = nearly(first, charts);
    if (chart) return { page: `charts/${chart}/` };
  }
  const name = words.filter((word) => !INDEX.test(word)).join('/');
  const page = nearly(name.replace(/\.\w+$/, ''), pages.map((page) => page.slice(0, -1)));
  if (page) return { page: `${page}/` };
  const kind = nearly(first, ['charts', 'embed']);
  const chart = nearly(second.replace(/\.html?$/, ''), kind === 'embed' ? [...charts, 'compare'] : charts);
  if (!kind || !chart || more.length > (INDEX.test(more[0] ?? '') ? 1 : 0)) return undefined;
  const folder = `${kind}/${chart}/`;
  if (!third || INDEX.test(third)) return { page: folder };
  if (kind === 'charts' && nearly(third, ['worksheet'])) return { page: `${folder}worksheet/` };
  const file = kind === 'charts' && nearly(third, FILES);
  if (file) return { page: `${folder}${file}` };
  // A day that an embed is pinned to.
  if (/^\d/.test(third)) return { page: `${folder}${third}/` };
  // The name of a view: the chart says of a choice that there is none.
  const choices = third.replace(/\.html?$/, '').split('.').map((choice) => choice.split(/-(.*)/));
  if (choices.some(([, value]) => !value)) return undefined;
  return { page: folder, state: String(new URLSearchParams(choices.map(([key, value]) => [key, value]))) };
}

/**
 * Returns the names that are nearest to the words of an address, best first: by their spelling, or by what is said of them.
 * @param {string[]} words
 * @param {{ name: string, said: string }[]} names
 * @returns {string[]}
 */
export function nearestNames(words, names) {
  const asked = words.filter((word) => !['charts', 'chart', 'embed'].includes(word)).flatMap((word) => [word, ...word.split(/[-_. ]/)]).filter((word) => word.length > 1);
  const far = (/** @type {string} */ word, /** @type {{ name: string, said: string }} */ { name, said }) => {
    const spelt = [name, ...name.split('-')].map((part) => distance(word, part) / Math.max(word.length, part.length));
    return Math.min(...spelt, said.toLowerCase().includes(word) ? 0.2 : 1);
  };
  return names
    .map((name) => ({ name: name.name, far: Math.min(1, ...asked.map((word) => far(word, name))) }))
    .filter(({ far }) => far < 0.45)
    .sort((one, other) => one.far - other.far)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

/** Leads to the page that was meant, or offers the nearest, in the language of the address. */
function start() {
  const { root = '/' } = document.documentElement.dataset;
  const sections = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-not-found]'))];
  const links = [...sections[0].querySelectorAll('a')].map((link) => link.pathname.slice(root.length)).filter(Boolean);
  const idOf = (/** @type {string} */ page) => /^charts\/([^/]+)\//.exec(page.replace(/^[a-z]{2}\//, ''))?.[1];
  const unlisted = (sections[0].dataset.pages ?? '').split(' ');
  const known = {
    root,
    languages: sections.map(({ lang }) => lang),
    charts: links.map(idOf).filter((id) => id !== undefined),
    pages: [...links.filter((page) => !idOf(page)), ...unlisted],
  };
  const meant = meantAddress(location.pathname, location.search, known);
  if (meant !== undefined) return location.replace(`${root}${meant}${location.hash}`);
  const { words, language } = parts(location.pathname, known);
  const section = sections.find(({ lang }) => lang === language);
  for (const other of sections) other.hidden = other !== section;
  const page = document.documentElement;
  if (language !== page.lang) {
    // Around it everything is in the language of the root.
    for (const around of document.querySelectorAll('.site-header nav:not(.languages), .site-footer')) around.remove();
    for (const link of document.querySelectorAll('[data-language]')) {
      if (link.lang !== language) link.removeAttribute('aria-current');
      else {
        link.setAttribute('aria-current', 'true');
        document.querySelector('.site-name').href = link.href;
      }
    }
    page.lang = language;
    page.dir = section.dir;
    document.title = section.dataset.notFound;
    const heading = document.createElement('h1');
    heading.textContent = section.firstElementChild.textContent;
    section.firstElementChild.replaceWith(heading);
  }
  const items = [...section.querySelectorAll('li')].filter((item) => idOf(item.querySelector('a').pathname.slice(root.length)));
  const names = items.map((item) => ({ name: idOf(item.querySelector('a').pathname.slice(root.length)), said: item.textContent }));
  const near = section.querySelector('[data-near]');
  for (const name of nearestNames(words, names)) {
    near.hidden = false;
    near.querySelector('ul').append(items[names.findIndex((other) => other.name === name)]);
  }
}

if (typeof document === 'object') start();
