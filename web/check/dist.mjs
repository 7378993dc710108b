/**
 * The built site, read once for all checks.
 *
 * @typedef {import('../build/dom.mjs').Element} Element
 * @typedef {'home' | 'chart' | 'worksheet' | 'embed' | 'data' | 'page' | 'not-found'} Kind
 *
 * @typedef {object} Page
 * @property {string} file path below the built site, with `/`
 * @property {string} path address below the site: the file without `index.html`
 * @property {string} url absolute address
 * @property {Kind} kind
 * @property {string} html
 * @property {Element[]} elements in the order of the page
 * @property {Set<string>} ids possible fragments
 * @property {import('parse5').ParserError[]} errors mistakes that the parser recovered from
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

import { attribute, elementsOf, parsePage, words } from '../build/dom.mjs';

/** A language's folder, which may precede every other. */
const LANGUAGE = '(?:[a-z]{2,3}(?:-[A-Za-z]+)?/)?';

/** An embed pinned to a day has the day for a folder. */
const DAY = '\\d{4}-\\d\\d-\\d\\d';

/** The single file may lie beside the site; it is no part of it, and has rules of its own. */
const SINGLE = /^crossings(?:\.[a-z]+)?\.html$/;

/** Server configuration, which is no part of the site either. */
const OF_SERVERS = /^deploy\//;

/** Extensions of compressed files. */
const PACKED = /\.(?:br|gz)$/;

/** @type {[RegExp, Kind][]} */
const KINDS = [
  [new RegExp(`^${LANGUAGE}404\\.html$`), 'not-found'],
  [new RegExp(`^${LANGUAGE}index\\.html$`), 'home'],
  [new RegExp(`^${LANGUAGE}charts/[^/]+/[^/]+\\.html$`), 'chart'],
  [new RegExp(`^${LANGUAGE}charts/[^/]+/worksheet/index\\.html$`), 'worksheet'],
  [new RegExp(`^${LANGUAGE}embed/(?:policies/)?[^/]+/(?:${DAY}/)?[^/]+\\.html$`), 'embed'],
  [new RegExp(`^${LANGUAGE}data/index\\.html$`), 'data'],
];

export class Site {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;

    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => path.split(sep).join('/'))
      .filter((path) => !SINGLE.test(path) && !OF_SERVERS.test(path))
      .sort();

    /** Every file, by its path below the folder. */
    this.files = new Set(paths.filter((path) => !PACKED.test(path)));

    /** Compressed forms, which servers send in place of a file: they have no addresses of their own. */
    this.packed = new Set(paths.filter((path) => PACKED.test(path)));

    /** Address of the home page, the base of all others. */
    this.url = siteUrl(this.files.has('index.html') ? this.text('index.html') : '');

    /** @type {Page[]} */
    this.pages = [...this.files].filter((file) => file.endsWith('.html')).map((file) => this.#page(file));

    /** @type {Map<string, Page>} */
    this.pageOf = new Map(this.pages.map((page) => [page.file, page]));
  }

  /** @param {string} file */
  bytes(file) {
    return readFileSync(join(this.folder, file));
  }

  /** @param {string} file */
  text(file) {
    return this.bytes(file).toString('utf8');
  }

  /**
   * Returns the file that answers an address, whether or not it exists; undefined for an address outside the site.
   * @param {string | undefined} address relative or absolute
   * @param {string} [base] base of a relative one; without it, only an absolute one has an answer
   * @returns {string | undefined}
   */
  fileAt(address, base) {
    if (!address || !URL.canParse(address, base)) return undefined;
    const { origin, pathname } = new URL(address, base);
    const whole = origin + pathname;
    if (!whole.startsWith(this.url)) return undefined;
    try {
      return decodeURIComponent(whole.slice(this.url.length)).replace(/(^|\/)$/, '$1index.html');
    } catch {
      // A lone `%` names no file.
      return undefined;
    }
  }

  /**
   * @param {string | undefined} address
   * @param {string} [base]
   * @returns {boolean} whether the address is that of a file of this site
   */
  has(address, base) {
    const file = this.fileAt(address, base);
    return file !== undefined && this.files.has(file);
  }

  /**
   * @param {string} file
   * @returns {Page}
   */
  #page(file) {
    /** @type {import('parse5').ParserError[]} */
    const errors = [];
    const html = this.text(file);
    const elements = [...elementsOf(parsePage(html, (error) => errors.push(error)))];
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? 'page';
    const ids = new Set(elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined));
    return { file, path, url: this.url + path, kind, html, elements, ids, errors };
  }
}

/**
 * Returns the site's address as the home page states it, so that it is configured in one place only.
 * @param {string} home
 */
function siteUrl(home) {
  const link = [...elementsOf(parsePage(home))].find(
    (element) => element.tagName === 'link' && words(element, 'rel').includes('canonical'),
  );
  const address = link && attribute(link, 'href');
  if (!address || !/^https?:\/\/[^?#]+\/$/.test(address) || !URL.canParse(address)) {
    throw new Error('the home page needs a canonical link: an absolute address that ends in a slash');
  }
  return new URL(address).href;
}
