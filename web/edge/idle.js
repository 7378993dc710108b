/** Returns whether the reader has asked the browser to fetch no more than is needed. */
export const savesData = () => /** @type {any} */ (navigator).connection?.saveData === true;

/**
 * Calls back when the browser is idle; never where the reader saves data.
 * @param {() => void} then
 * @returns {() => void} cancels it
 */
export function whenIdle(then) {
  if (savesData()) return () => {};
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const wish = setTimeout(then, 200);
    return () => clearTimeout(wish);
  }
  const wish = requestIdleCallback(() => then(), { timeout: 3000 });
  return () => cancelIdleCallback(wish);
}

/** Events of a first interaction: by pointer, touch or key, or by a screen reader, which only clicks. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click'];

/**
 * Resolves with the first interaction.
 * @type {Promise<void>}
 */
export const firstInteraction = new Promise((resolve) => {
  const listeners = new AbortController();
  const turned = () => {
    listeners.abort();
    resolve();
  };
  for (const sign of SIGNS) addEventListener(sign, turned, { passive: true, signal: listeners.signal });
});

/**
 * Calls back after the first interaction, when the browser is idle.
 * @param {() => void} then
 * @returns {() => void} cancels it
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
