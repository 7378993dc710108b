/**
 * Reports the height of the embed to the host page, in every dialect that host pages already understand. It needs no
 * WebAssembly, so that a frame fits even where the app does not start.
 */

/** @typedef {(height: number) => unknown} Dialect */

/** Returns the embed's own id, for dialects that name it. */
const chart = () => document.querySelector('[data-chart]')?.getAttribute('data-chart') ?? 'chart';

/** @type {Dialect[]} */
const DIALECTS = [
  // Ours; see docs/embedding.md.
  (height) => ({ crossings: 1, type: 'height', chart: chart(), height }),
  // Datawrapper: https://developer.datawrapper.de/docs/responsive-iframe
  (height) => ({ 'datawrapper-height': { [chart()]: height } }),
  // AMP: https://amp.dev/documentation/components/amp-iframe
  (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  // Medium and others, as oEmbed consumers: a JSON text.
  (height) => JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
  // pym.js: a text that names the frame by the id which pym.Parent put into the address.
  (height) => {
    const id = new URLSearchParams(location.search).get('childId');
    return id === null ? undefined : `pymxPYMx${id}xPYMxheightxPYMx${height}`;
  },
];

/**
 * Starts reporting; each height once, to the direct parent only. A browser that sizes frames by their content takes the
 * size at load; it is measured again only while the width is what it was then, because the browser goes on measuring at
 * that.
 */
export function tellHeight() {
  if (parent === window) return;
  let told = -1;
  const { innerWidth: width } = window;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    if (innerWidth === width) window.requestResize?.();
    for (const dialect of DIALECTS) {
      const message = dialect(height);
      if (message !== undefined) parent.postMessage(message, '*');
    }
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
