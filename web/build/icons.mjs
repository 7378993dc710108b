/** The site's icon, two bars that cross a line, in the forms for browsers and home screens. */
import { readFile } from 'node:fs/promises';

import { Resvg } from '@resvg/resvg-js';

import { resolve } from '../drawing/palette.js';

/** Safe zone: a round mask leaves the middle of a square: https://www.w3.org/TR/appmanifest/#icon-masks */
const SAFE_ZONE_PX = 64;

/** File names of the icon in each of its forms. */
export const ICONS = /** @type {const} */ ({ svg: 'icon.svg', small: 'icon-192.png', large: 'icon-512.png', maskable: 'icon-maskable.png' });

/**
 * @param {import('../drawing/palette.js').Palette} palette
 * @returns {Promise<Record<keyof typeof ICONS, Buffer>>}
 */
export async function icons(palette) {
  const svg = resolve(await readFile(new URL('icon.svg', import.meta.url), 'utf8'), palette);
  const side = 512 + 2 * SAFE_ZONE_PX;
  const maskable = svg
    .replace('viewBox="0 0 512 512"', `viewBox="${-SAFE_ZONE_PX} ${-SAFE_ZONE_PX} ${side} ${side}"`)
    .replace('<rect ', `<rect x="${-SAFE_ZONE_PX}" y="${-SAFE_ZONE_PX}" width="${side}" height="${side}" fill="${palette['--paper']}" /><rect `);
  const drawn = (/** @type {string} */ mark, /** @type {number} */ pixels) =>
    new Resvg(mark, { fitTo: { mode: 'width', value: pixels } }).render().asPng();
  return { svg: Buffer.from(svg), small: drawn(svg, 192), large: drawn(svg, 512), maskable: drawn(maskable, 512) };
}
