/**
 * Imports the ECharts bundle, whose address the page's script element has; the browser keeps the module.
 * A literal `import()` here, not in Rust: wasm-bindgen has no dynamic import of its own.
 * @returns {Promise<typeof import('../charts.js')>}
 */
export async function loadCharts() {
  const { charts, chartsIntegrity } = document.querySelector('script[data-charts]').dataset;
  const url = new URL(charts, document.baseURI).href;
  await checked(url, chartsIntegrity);
  return import(url);
}

/**
 * Fetches a module with its checksum. `import()` takes none, but uses what a preload has fetched.
 * @param {string} url
 * @param {string} integrity
 */
function checked(url, integrity) {
  const link = document.createElement('link');
  // Where preloading modules is unknown, the import has to do without.
  if (!link.relList.supports('modulepreload')) return;
  Object.assign(link, { rel: 'modulepreload', href: url, integrity, crossOrigin: 'anonymous' });
  const done = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${url} did not come, or is not what it should be`));
  });
  document.head.append(link);
  return done;
}
