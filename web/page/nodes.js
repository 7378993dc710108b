/**
 * Islands that others have changed before hydration: a translator wraps texts, a phone makes links of numbers, an
 * extension adds elements, a network strips comments. Hydration finds its nodes by their order, and would end the app.
 */
import { earlyAnswers } from '../edge/form.js';

/** Elements whose content hydration does not visit. */
const FILLED = '[data-filled], svg';

/** Elements with content or a label that the app does not make again, because it is prerendered. */
const KEPT = ['[data-part]', '.drawing-narrow', '.drawing-wide'];
const LABELLED = ['.plot', '.figure-numbers'];

/**
 * Returns the hash of the nodes in an element, as the prerenderer has it in `data-nodes`: FNV-1a over `t` for a text, `c`
 * for a comment, and for an element its name between `<` and `>` with its nodes.
 * @param {{ childNodes: Iterable<any> }} element
 * @param {(element: any) => boolean} isFilled
 */
export function hashOfNodes(element, isFilled = (element) => element.matches(FILLED)) {
  let hash = 0x811c9dc5;
  const add = (/** @type {string} */ part) => {
    for (const sign of part) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  };
  const visit = (/** @type {{ childNodes: Iterable<any> }} */ { childNodes }) => {
    for (const node of childNodes) {
      if (node.nodeName === '#text') add('t');
      else if (node.nodeName === '#comment') add('c');
      else {
        add(`<${node.nodeName.toLowerCase()}`);
        if (!isFilled(node)) visit(node);
        add('>');
      }
    }
  };
  visit(element);
  return (hash >>> 0).toString(16);
}

/**
 * Returns whether an island has the nodes that were prerendered. Texts that were only split are joined again.
 * @param {HTMLElement} island
 */
export function isIntact(island) {
  island.normalize();
  return hashOfNodes(island) === island.dataset.nodes;
}

/**
 * Renders an island anew. What the app leaves as prerendered is carried over, and so is the focus.
 * @param {HTMLElement} island
 * @param {() => void} mount renders into the empty island
 * @returns {import('../edge/form.js').Answer[]} the reader's input before, at the new fields
 */
export function renderAnew(island, mount) {
  const answers = earlyAnswers(island);
  const focused = document.activeElement;
  const before = document.createElement('div');
  before.append(...island.childNodes);
  mount();
  for (const selector of KEPT) {
    const old = [...before.querySelectorAll(selector)];
    for (const part of island.querySelectorAll(selector)) {
      const same = old.find(({ dataset }) => dataset.part === part.dataset.part);
      // The app has at most the comment there by which it marks an empty place.
      if (same && part.textContent === '') part.replaceChildren(...same.childNodes);
    }
  }
  for (const selector of LABELLED) {
    const label = before.querySelector(selector)?.getAttribute('aria-label');
    if (label) island.querySelector(selector)?.setAttribute('aria-label', label);
  }
  const twin = (/** @type {any} */ { localName, name, value, id, className }) =>
    /** @type {any[]} */ ([...island.querySelectorAll(localName)]).find(
      (other) => other.name === name && other.id === id && other.className === className && (other.type !== 'radio' || other.value === value),
    );
  if (before.contains(focused)) twin(focused)?.focus();
  return answers.flatMap(({ field, value }) => {
    const same = twin(field);
    return same ? [{ field: same, value }] : [];
  });
}
