/**
 * Imports the ECharts bundle, which lies beside the page's root; the browser keeps the module.
 * A literal `import()` here, not in Rust: wasm-bindgen has no dynamic import of its own.
 * @returns {Promise<typeof import('./charts.js')>}
 */
export function loadCharts() {
  const root = new URL(document.documentElement.dataset.root ?? './', document.baseURI);
  return import(new URL('charts.js', root).href);
}
