/** Longest wait in milliseconds: a hidden page paints nothing. */
const HIDDEN_TIMEOUT_MS = 200;

/**
 * Calls back once the next frame has been painted.
 * @param {() => void} then
 */
export function whenPainted(then) {
  let called = false;
  const call = () => {
    if (!called) then();
    called = true;
  };
  requestAnimationFrame(() => setTimeout(call));
  setTimeout(call, HIDDEN_TIMEOUT_MS);
}
