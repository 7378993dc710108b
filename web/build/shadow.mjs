/**
 * A stylesheet of pages, for a figure within the document of a host page: what holds for the page holds for the custom
 * element there, and sizes do not follow the font size that the host page gives its root.
 */

/** The settings of an embed, which the page has as `data-…` and the element as attributes of the host page. */
const SETTINGS = /\[data-(theme|controls|transparent)(?=[=\]])/g;

/** A condition with sizes, which custom properties cannot stand in. */
const CONDITION = /(@(?:media|container)[^{]*\{)/;

/** A size in the root's font size. */
const REM = /(?<![\w.-])(-?(?:\d*\.)?\d+)rem\b/g;

/**
 * Returns the stylesheet for a shadow root: `:root` becomes the element, `html` the ground below the figure, which has
 * nothing of the host page's, and `body` the figure's own frame.
 * @param {string} css minified
 * @returns {string}
 */
export const forShadow = (css) =>
  css
    // Twice, it is to outweigh a theme; an element has no such form.
    .replaceAll(':root:root', ':host(:nth-child(n))')
    .replace(/:root((?:\[[^\]]*\]|:not\([^)]*\))*)/g, (_, /** @type {string} */ conditions) => {
      const own = conditions.replace('[data-embed]', '').replace(SETTINGS, '[$1');
      return own ? `:host(${own})` : ':host';
    })
    .replace(/(?<![\w.#-])html(?=[\s,{.:[>])/g, '.ground')
    .replace(/(?<![\w.#-])body(?=[\s,{.:[>])/g, '.embed')
    .split(CONDITION)
    .map((part) => (CONDITION.test(part) ? part : part.replace(REM, 'calc($1*var(--crossings-rem))')))
    .join('');
