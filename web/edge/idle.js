/**
 * Calls when the browser has nothing better to do.
 * @param {() => void} then
 * @returns {() => void} takes it back
 */
export function whenIdle(then) {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const wish = setTimeout(then, 200);
    return () => clearTimeout(wish);
  }
  const wish = requestIdleCallback(() => then(), { timeout: 3000 });
  return () => cancelIdleCallback(wish);
}

/** What a reader does who turns to a page: by pointer, finger or key. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown'];

/**
 * Calls when the reader has turned to this page and the browser has nothing better to do.
 * @param {() => void} then
 * @returns {() => void} takes it back
 */
export function whenAttended(then) {
  const heard = new AbortController();
  let takeBack = () => heard.abort();
  const turned = () => {
    heard.abort();
    takeBack = whenIdle(then);
  };
  for (const sign of SIGNS) addEventListener(sign, turned, { passive: true, signal: heard.signal });
  return () => takeBack();
}
