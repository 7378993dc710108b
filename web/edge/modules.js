/**
 * Modules that a page loads when it needs them; its script element has their addresses and checksums. A literal
 * `import()` here, not in Rust: wasm-bindgen has no dynamic import of its own.
 */

/**
 * Imports ECharts.
 * @returns {Promise<typeof import('../drawing/charts.js')>}
 */
export const loadCharts = () => load('charts');

/**
 * Saves the drawing that is shown as a picture with title, source and licence around it.
 * @param {Element} figure holds the drawing
 * @param {string} name of the file
 * @param {'svg' | 'png'} type
 * @param {number} scale pixels of the picture for each pixel of the page
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

/** How often a module did not come. @type {Map<string, number>} */
const failures = new Map();

/**
 * Imports a module with its checksum; the browser keeps it. `import()` takes none, but uses what a preload has
 * fetched.
 * @param {string} name
 * @throws {Error} if it does not come; the next call asks for it again
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
 * @param {number} failed how often it did not come
 */
async function fetched(name, failed) {
  const { dataset } = document.querySelector('script[data-wasm]');
  const url = new URL(dataset[name], document.baseURI);
  // A browser that keeps it in mind that an address has failed knows another one as new.
  if (failed > 0) url.search = `?${failed}`;
  const { href } = url;
  const link = document.createElement('link');
  // Where preloading modules is unknown, the import has to do without.
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
