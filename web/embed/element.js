/**
 * `<crossings-chart chart="policy-change">`: a figure in the host page's own document, without a frame. Its nodes are
 * those of the prerendered embed, in a shadow root, with one stylesheet for all figures of the page; what they do is what
 * an embed does without WebAssembly. Until it has come, and where it does not, the page shows what is written inside the
 * element. docs/embedding.md has attributes and events.
 */
import style from 'crossings:style';

import { fetchBytes } from '../edge/asset.js';
import { whenNear } from '../edge/near.js';
import { CHANGED, follow, listenToChoices, stateOf } from '../figure/choices.js';
import { walkAllPoints } from '../figure/points.js';
import { sortTables } from '../figure/sort.js';
import { followPointer, whenChosen } from '../figure/tooltip.js';
import { nodeOf } from '../figure/tree.js';

const NAME = 'crossings-chart';

/** The root of the site that this script is of. */
const ROOT = new URL('.', import.meta.url);

/** The language whose pages have no folder. */
const FIRST_LANGUAGE = 'en';

/** The heading of a figure: one of the article that it is in. */
const HEADING = 'h3';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

try {
  // A size that children inherit as it is, and not as so many times their own.
  CSS.registerProperty({ name: '--crossings-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
} catch {
  // Another copy of this script has, or the browser cannot.
}

/**
 * A figure as the build writes it.
 * @typedef {{ lang: string, dir: string, figure: import('../figure/tree.js').Tree }} Nodes
 */

/**
 * Fetches the nodes of a figure, in a language if it is there in that.
 * @param {string} chart
 * @param {string} language a BCP 47 tag, of which the first part counts
 * @returns {Promise<Nodes>}
 */
async function fetchFigure(chart, language) {
  const code = language.split(/[-_]/)[0].toLowerCase();
  const folder = code === '' || code === FIRST_LANGUAGE ? '' : `${encodeURIComponent(code)}/`;
  const file = new URL(`${folder}embed/${encodeURIComponent(chart)}/figure.json`, ROOT);
  try {
    return JSON.parse(new TextDecoder().decode(await fetchBytes(file.href)));
  } catch (error) {
    if (folder === '') throw error;
    return fetchFigure(chart, FIRST_LANGUAGE);
  }
}

class CrossingsChart extends HTMLElement {
  static observedAttributes = ['chart', 'lang', 'state'];

  /** The number of the last request: an earlier one that comes later is not shown. */
  #asked = 0;
  #isNear = false;

  connectedCallback() {
    whenNear(this, () => {
      this.#isNear = true;
      if (!this.shadowRoot) this.#show();
    });
  }

  attributeChangedCallback(/** @type {string} */ name) {
    if (!this.#isNear) return;
    if (name !== 'state' || !this.shadowRoot) this.#show();
    else if (this.state !== this.getAttribute('state')) this.#follow();
  }

  /** The state of the figure as a query string: its choices other than the first ones. */
  get state() {
    const figure = this.#figure;
    return figure ? stateOf(figure) : '';
  }

  set state(state) {
    this.setAttribute('state', state);
  }

  /** @returns {HTMLElement | null | undefined} */
  get #figure() {
    return this.shadowRoot?.querySelector('.figure');
  }

  /** Shows the view that the attribute names. */
  async #follow() {
    const figure = this.#figure;
    if (figure) await follow(figure, new URLSearchParams(this.getAttribute('state') ?? ''), true);
  }

  /** Fetches the figure, shows it, and tells the host page. */
  async #show() {
    const asked = (this.#asked += 1);
    try {
      const nodes = await fetchFigure(this.getAttribute('chart') ?? '', this.getAttribute('lang') ?? '');
      if (asked !== this.#asked) return;
      this.#put(nodes);
      await this.#follow();
      this.#tell('ready', { state: this.state });
    } catch (error) {
      // What is written inside the element stays.
      if (asked === this.#asked) this.#tell('error', { reason: String(error) });
    }
  }

  #put(/** @type {Nodes} */ { lang, dir, figure }) {
    const island = /** @type {HTMLElement} */ (nodeOf(figure, ROOT.href, HEADING));
    Object.assign(island.dataset, { place: 'host', root: ROOT.href });
    const [ground, frame] = ['ground', 'embed'].map((className) => Object.assign(document.createElement('div'), { className }));
    Object.assign(frame, { lang, dir });
    frame.append(island);
    ground.append(frame);
    if (!this.shadowRoot) this.#listen(this.attachShadow({ mode: 'open' }));
    this.shadowRoot.replaceChildren(ground);
    walkAllPoints(this.shadowRoot);
  }

  /** Lets a shadow root answer the reader. */
  #listen(/** @type {ShadowRoot} */ root) {
    root.adoptedStyleSheets = [sheet];
    followPointer(root);
    sortTables(root);
    listenToChoices(root);
    whenChosen(({ id, label, value }) => this.#tell('select', { id, label, value }), root);
    root.addEventListener(CHANGED, () => this.#tell('state', { state: this.state }));
    // The host page stays where it is.
    root.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      if (link && !link.getAttribute('href').startsWith('#')) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
    });
  }

  #tell(/** @type {string} */ type, /** @type {Record<string, string>} */ detail) {
    const chart = this.getAttribute('chart') ?? '';
    this.dispatchEvent(new CustomEvent(`crossings-${type}`, { bubbles: true, composed: true, detail: { chart, ...detail } }));
  }
}

// A page may have the script twice, or of two editions: the first counts.
if (!customElements.get(NAME)) customElements.define(NAME, CrossingsChart);
