/**
 * Reports the height of the embed to the host page, in every dialect that host pages already understand. It needs no
 * WebAssembly, so that a frame fits even where the app does not start.
 */

/** @typedef {(height: number) => unknown} Dialect */

/** The narrowest width in CSS px that a frame is measured at: below, it is hidden, or its host is not laid out yet. */
const MIN_WIDTH_PX = 40;

/** The times in milliseconds after which a height is told again, because a host may listen late. */
const LATE_MS = [1000, 3000, 7000, 15_000];

/** The wait in milliseconds for a script of the host, or the browser, to fit the frame. */
const FIT_MS = 400;

/** Matches what the reader has in use, which loading again would close. */
const IN_USE = ':focus, details[open], [data-pinned], .listen-panel:not([hidden])';

const root = document.documentElement;

/** The secret by which WordPress knows its frame, read before the app writes the address. */
const secret = /^#\?secret=(\w+)$/.exec(location.hash)?.[1];

/** The name that iframe-resizer has given the frame. @type {string | undefined} */
let resizer;
/** Whether that name has just been told: the next height is the answer. */
let isFirst = false;

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
  // WordPress, which shows a frame at its first height.
  (value) => secret && { secret, message: 'height', value },
  // open-iframe-resizer: https://github.com/Lemick/open-iframe-resizer
  (height) => ({ type: 'iframe-resized', width: innerWidth, height }),
  // iframe-resizer: https://iframe-resizer.com
  (height) => resizer && `[iFrameSizer]${resizer}:${height}:${innerWidth}:${isFirst ? 'init' : 'size'}`,
];

/**
 * Returns whether a message of the host asks for the height, in any dialect.
 * @param {any} data
 */
function asksHeight(data) {
  if (typeof data !== 'string') {
    return ['getHeight', 'iframe-child-init'].includes(data?.type) || (secret && data?.message === 'ready' && data.secret === secret);
  }
  const [, id] = /^\[iFrameSizer\]([^:]+):/.exec(data) ?? [];
  isFirst = id !== undefined;
  resizer = id ?? resizer;
  return isFirst || data.startsWith('pymxPYMx');
}

/**
 * Starts reporting, to the direct parent only: each height once, and again when the host asks or may have begun to listen
 * late. A browser that sizes frames by their content takes the size at load; it is measured again only while the width is
 * what it was then, because the browser goes on measuring at that.
 */
export function tellHeight() {
  if (parent === window) return;
  let told = -1;
  const { innerWidth: width } = window;
  const send = () => {
    if (told < 0) return;
    for (const dialect of DIALECTS) {
      const message = dialect(told);
      if (message !== undefined) parent.postMessage(message, '*');
    }
    isFirst = false;
  };
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0 || innerWidth < MIN_WIDTH_PX) return false;
    if (innerWidth !== width) fitAnew(width);
    if (height === told) return false;
    told = height;
    if (innerWidth === width) {
      window.requestResize?.();
      setTimeout(() => noteFit(height), FIT_MS);
    }
    send();
    return true;
  };
  const tellAgain = () => {
    if (!tell()) send();
  };
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksHeight(data)) tellAgain();
  });
  // Of a frame that is not in view it may see nothing until it is.
  new ResizeObserver(tell).observe(root);
  tell();
  for (const wait of LATE_MS) setTimeout(tellAgain, wait);
}

/** Notes that the browser has fitted the frame to a height. */
function noteFit(/** @type {number} */ height) {
  if (window.requestResize && Math.abs(innerHeight - height) <= 1) root.dataset.fitted = '';
}

/**
 * Has the browser measure a frame again whose width is no longer that of its load, which only loading does: where it fitted
 * the frame before, or had no width to measure at, and nothing has fitted it meanwhile.
 * @param {number} width in CSS px, at load
 */
function fitAnew(width) {
  if (!window.requestResize || (root.dataset.fitted === undefined && width >= MIN_WIDTH_PX)) return;
  setTimeout(() => {
    const isCut = root.scrollHeight - innerHeight > 1;
    if (isCut && innerWidth !== width && !document.querySelector(IN_USE)) location.reload();
  }, FIT_MS);
}
