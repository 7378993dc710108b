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

/** What a reader does who turns to a page: by pointer, finger or key, or by a screen reader, which only clicks. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click'];

/**
 * Fulfilled when the reader turns to this page.
 * @type {Promise<void>}
 */
export const firstInteraction = new Promise((resolve) => {
  const heard = new AbortController();
  const turned = () => {
    heard.abort();
    resolve();
  };
  for (const sign of SIGNS) addEventListener(sign, turned, { passive: true, signal: heard.signal });
});

/**
 * Calls when the reader has turned to this page and the browser has nothing better to do.
 * @param {() => void} then
 * @returns {() => void} takes it back
 */
export function afterFirstInteraction(then) {
  let wanted = true;
  let takeBack = () => {
    wanted = false;
  };
  firstInteraction.then(() => {
    if (wanted) takeBack = whenIdle(then);
  });
  return () => takeBack();
}
