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
