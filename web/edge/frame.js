/** Longest wait in milliseconds: a page that nobody sees paints nothing. */
const UNSEEN = 200;

/**
 * Calls once when the next frame has been painted.
 * @param {() => void} then
 */
export function whenPainted(then) {
  let called = false;
  const call = () => {
    if (!called) then();
    called = true;
  };
  requestAnimationFrame(() => setTimeout(call));
  setTimeout(call, UNSEEN);
}
