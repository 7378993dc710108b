/** Simplifies ECharts' SVG: for pages with a strict style policy, and for stand-alone files. */
import { resolve } from './palette.js';

/** @typedef {import('./palette.js').Palette} Palette */

/** Matches the rule of a class whose marks take no part in pointer events. */
const SILENT_RULE = /\.([\w-]+):hover {\s*pointer-events:none;\s*}/g;

/** Matches one declaration of a `style` attribute. */
const DECLARATION = /([\w-]+)\s*:\s*((?:[^;(]|\([^)]*\))+)/g;

/** Matches the value of `font`: style and weight, which browsers leave out where normal, size, family. */
const FONT = /^(?:(normal|italic|oblique)\s+)?(?:(normal|bold|bolder|lighter|\d+)\s+)?([\d.]+[a-z%]+)(?:\s*\/\s*\S+)?\s+(.+)$/;

/**
 * Replaces styles that a strict style policy refuses by presentation attributes. Rules on hovering are removed; marks
 * that they made transparent to the pointer stay so.
 * @param {string} svg
 */
export function withoutStyle(svg) {
  const silent = new Set([...svg.matchAll(SILENT_RULE)].map(([, name]) => name));
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<[^<>]* class="([\w-]+)"/g, (tag, name) => {
      const rest = tag.replace(/ class="[^"]*"$/, '');
      return silent.has(name) ? `${rest.replace(' pointer-events="visible"', '')} pointer-events="none"` : rest;
    })
    .replace(/ style="([^"]*)"/g, (_, css) =>
      // A browser writes the quotes of a font's name as entities, which have a semicolon.
      [...css.replaceAll('&quot;', "'").matchAll(DECLARATION)]
        .map(([, name, value]) => attributes(name, value.trim()))
        .join(''),
    );
}

/**
 * Converts one declaration to attributes. `font` has no attribute of its own.
 * @param {string} name
 * @param {string} value
 */
function attributes(name, value) {
  if (name !== 'font') return ` ${name}="${value}"`;
  const [, style, weight, size, family] = FONT.exec(value) ?? [];
  return Object.entries({ 'font-style': style, 'font-weight': weight, 'font-size': size, 'font-family': family })
    .filter(([, part]) => part !== undefined)
    .map(([part, said]) => ` ${part}="${said}"`)
    .join('');
}

/** Matches a tag that opens; `>` may stand in an attribute. */
const TAG = /<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;

/** Attributes that have a meaning in a page only. */
const OF_PAGES = /^(?:ecmeta_.*|aria-.*|data-.*|role|tabindex|class|cursor|pointer-events|user-select)$/;

/**
 * Makes a drawing stand alone: no style, no `var()`, no colour that older programs cannot read.
 * @param {string} svg as ECharts writes it, or the `outerHTML` of what it mounted
 * @param {Palette} palette
 * @returns {string} the content of the outermost `<svg>`
 * @throws {Error} if a colour has no plain value
 */
export function standalone(svg, palette) {
  return withoutStyle(svg)
    // HTML has a name for this space, XML has not.
    .replaceAll('&nbsp;', '&#160;')
    // ECharts scales marks that only carry a label to nothing, which some programs cannot read.
    .replace(/<path [^<>]*transform="matrix\(0,0,0,0,[^<>]*(?:\/>|>\s*<\/path>)/g, '')
    .replace(TAG, (_, tag, list, end) => {
      const given = [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].filter(([, name]) => !OF_PAGES.test(name));
      const attributes = new Map(given.map(([, name, value]) => [name, value]));
      // For a prerendered drawing the page's style sets it.
      if (tag === 'text' && !attributes.has('dominant-baseline')) attributes.set('dominant-baseline', 'central');
      const plain = plainAttributes(attributes, palette);
      return `<${tag}${[...plain].map(([name, value]) => ` ${name}="${value}"`).join('')}${end}>`;
    })
    .replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '')
    .trim();
}

/**
 * @param {Map<string, string>} given attributes of one tag
 * @param {Palette} palette
 */
function plainAttributes(given, palette) {
  const plain = new Map();
  for (const [name, value] of given) plain.set(name, resolve(value, palette).replaceAll('"', "'"));
  for (const name of ['fill', 'stroke', 'stop-color']) {
    if (!plain.has(name)) continue;
    const { colour, alpha } = opaque(plain.get(name));
    plain.set(name, colour);
    const opacity = name === 'stop-color' ? 'stop-opacity' : `${name}-opacity`;
    if (alpha !== 1) plain.set(opacity, String(alpha * Number(plain.get(opacity) ?? 1)));
  }
  // As a shift, because Illustrator knows no baseline but the alphabetic one.
  if (plain.get('dominant-baseline') === 'central') {
    plain.delete('dominant-baseline');
    plain.set('dy', '0.35em');
  }
  return plain;
}

/** Matches a colour by numbers with or without an alpha, in the new and in the old notation. */
const RGB = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[/,]\s*([\d.]+)(%?))?\s*\)$/;

/**
 * Splits a colour for SVG 1.1, which knows no alpha: it becomes an opacity.
 * @param {string} value a colour as CSS has it
 * @returns {{ colour: string, alpha: number }}
 */
export function opaque(value) {
  if (value === 'transparent') return { colour: 'none', alpha: 1 };
  const [, red, green, blue, part, percent] = RGB.exec(value) ?? [];
  if (red === undefined) return { colour: value, alpha: 1 };
  const hex = [red, green, blue].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, alpha: part === undefined ? 1 : Number(part) / (percent ? 100 : 1) };
}
