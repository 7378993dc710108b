/**
 * Modules loaded on demand; the page's script element has their addresses and checksums. The `import()` is literal
 * here, not in Rust, because wasm-bindgen has no dynamic import of its own.
 */

/**
 * Imports ECharts.
 * @returns {Promise<typeof import('../drawing/charts.js')>}
 */
export const loadCharts = () => load('charts');

/**
 * Saves the shown drawing as a picture with title, source and licence around it.
 * @param {Element} figure holds the drawing
 * @param {string} name of the file
 * @param {'svg' | 'png'} type
 * @param {number} scale pixels of the picture per CSS px
 * @param {string} words title, subtitle, source, licence and key as JSON
 * @throws {Error} if there is no drawing, or the browser refuses
 */
export async function savePicture(figure, name, type, scale, words) {
  const svg = [...figure.querySelectorAll('.plot svg')].find((drawing) => drawing.getClientRects().length > 0)
    ?? figure.querySelector('.drawing-wide svg');
  if (!svg) throw new Error('there is no drawing');
  const [width, height] = ['width', 'height'].map((size) => Number(svg.getAttribute(size)));
  const sheet = { ...JSON.parse(words), drawing: svg.outerHTML, drawingWidth: width, drawingHeight: height };
  await (await load('save')).savePicture(name, type, sheet, scale);
}

/** How often each module failed to load. @type {Map<string, number>} */
const failures = new Map();

/**
 * Imports a module with its checksum; the browser caches it. `import()` takes no checksum, but uses the response of a
 * preload.
 * @param {string} name
 * @throws {Error} if it fails to load; the next call requests it again
 */
export async function load(name) {
  const failed = failures.get(name) ?? 0;
  try {
    return await fetched(name, failed);
  } catch (error) {
    failures.set(name, failed + 1);
    throw error;
  }
}

/**
 * @param {string} name
 * @param {number} failed how often it failed to load
 */
async function fetched(name, failed) {
  const { dataset } = document.querySelector('script[data-wasm]');
  const url = new URL(dataset[name], document.baseURI);
  // A browser that remembers a failed address requests another one anew.
  if (failed > 0) url.search = `?${failed}`;
  const { href } = url;
  const link = document.createElement('link');
  // Where module preloads are unsupported, the import does without.
  if (link.relList.supports('modulepreload')) {
    const integrity = dataset[`${name}Integrity`] ?? '';
    Object.assign(link, { rel: 'modulepreload', href, integrity, crossOrigin: 'anonymous' });
    const come = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${href} did not come, or is not what it should be`));
    });
    document.head.append(link);
    await come;
  }
  return import(href);
}
