/**
 * Calls back once an element is within two heights of the window.
 * @param {Element} element
 * @param {() => void} then
 */
export function whenNear(element, then) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '200%' },
  );
  observer.observe(element);
}
