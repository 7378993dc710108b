/** The custom properties of the stylesheet as plain values, for pictures that leave the page. */

/** @typedef {Record<string, string>} Palette custom properties and their values, as `{ '--paper': '#fcfbf8' }` */

/** Matches a `var(…)` that has no other within. */
const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,((?:(?!var\()[^()]|\([^()]*\))*))?\)/g;

/** Maximum substitutions, more than any token needs; it ends cycles. */
const MAX_STEPS = 20;

/**
 * @param {string} value as a stylesheet has it
 * @param {Palette} palette
 * @returns {string} the same without `var()`
 * @throws {Error} if a custom property is unknown and has no fallback
 */
export function resolve(value, palette) {
  let plain = value;
  for (let step = 0; plain.includes('var('); step += 1) {
    if (step === MAX_STEPS) throw new Error(`${value} has no plain value`);
    plain = plain.replace(VARIABLE, (_, name, fallback) => {
      const found = Object.hasOwn(palette, name) ? palette[name] : fallback?.trim();
      if (found === undefined) throw new Error(`the palette has no ${name}`);
      return found;
    });
  }
  return plain;
}

/** Matches an at-rule with its block, which may hold rules. */
const AT_RULE = /@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/**
 * Reads the light theme: the first plain `:root` of a stylesheet. Pictures are on paper, whatever the page's theme.
 * @param {string} css
 * @returns {Palette}
 * @throws {Error} if there is no such block, or it uses an undefined property
 */
export function paletteOf(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(AT_RULE, '');
  const block = /:root\s*\{([^}]*)\}/.exec(plain)?.[1];
  if (block === undefined) throw new Error('the stylesheet has no plain :root');
  const tokens = Object.fromEntries(
    [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name, value]) => [name, value.trim()]),
  );
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, resolve(value, tokens)]));
}
