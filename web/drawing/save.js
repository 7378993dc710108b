/** Saves a figure as a picture. Loaded on request only. */
import { composeSheet } from './sheet.js';

/** The light theme, read from the stylesheet by the bundler. */
const PALETTE = /** @type {import('./palette.js').Palette} */ (__PALETTE__);

/** Time for a browser to start a download, in milliseconds. */
const DOWNLOAD_TIMEOUT_MS = 60_000;

/**
 * @param {string} name of the file
 * @param {'svg' | 'png'} type
 * @param {import('./sheet.js').Sheet} sheet
 * @param {number} [scale] pixels for each unit of the drawing; an SVG has none
 * @returns {Promise<void>} once the browser has taken the file
 * @throws {Error} if the sheet cannot be drawn, or the browser refuses
 */
export async function savePicture(name, type, sheet, scale = 1) {
  const svg = composeSheet(sheet, PALETTE);
  save(name, type === 'png' ? await drawPng(svg, scale) : new Blob([svg], { type: 'image/svg+xml' }));
}

/**
 * @param {string} svg
 * @param {number} scale
 * @returns {Promise<Blob>}
 */
async function drawPng(svg, scale) {
  const image = await load(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no canvas for the picture');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the browser gave no picture of the canvas');
  return blob;
}

/**
 * Loads an image by a data address, because the page's policy allows no blob there.
 * @param {string} svg
 * @returns {Promise<HTMLImageElement>}
 */
function load(svg) {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error('the browser could not draw the picture'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/**
 * @param {string} name
 * @param {Blob} blob
 */
function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_TIMEOUT_MS);
}
