/**
 * Starts the page of the single file (`single.mjs`): unpacks the files that it carries, and sets their object URLs on
 * the attributes that name them. Then the page's own script starts as it does on the site.
 */
import { degradeAll } from '../page/degraded.js';

/**
 * Unpacks the files in an element: their list as a line of JSON, then one after the other; by gzip, as base64.
 * @param {Element} element
 * @returns {Promise<Map<string, Blob>>}
 */
async function unpack({ textContent }) {
  const packed = Uint8Array.from(atob(textContent ?? ''), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(stream).arrayBuffer();
  let at = new Uint8Array(bytes).indexOf(10) + 1;
  const list = JSON.parse(new TextDecoder().decode(bytes.slice(0, at)));
  const files = new Map();
  for (const [name, type, length] of list) {
    files.set(name, new Blob([bytes.slice(at, at + length)], { type }));
    at += length;
  }
  return files;
}

/**
 * Sets the controls of a figure to the state of a link to it.
 * @param {MouseEvent} event
 */
function choose({ target }) {
  const link = target instanceof Element ? target.closest('a[data-state]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const figure = document.querySelector(link.hash)?.closest('figure');
  for (const [control, value] of new URLSearchParams(link.dataset.state)) {
    figure?.querySelector(`[data-control="${CSS.escape(control)}"] input[value="${CSS.escape(value)}"]`)?.click();
  }
}

addEventListener('click', choose);
try {
  const files = await unpack(document.getElementById('files'));
  for (const place of document.querySelectorAll('[data-folded]')) {
    place.innerHTML = await files.get(place.dataset.folded).text();
  }
  for (const { dataset } of document.querySelectorAll('script[data-app], [data-views]')) {
    for (const [name, file] of Object.entries(dataset)) {
      if (files.has(file)) dataset[name] = `${URL.createObjectURL(files.get(file))}#${file}`;
    }
  }
  await import(document.querySelector('script[data-app]').dataset.app);
} catch (error) {
  degradeAll();
  throw error;
}
