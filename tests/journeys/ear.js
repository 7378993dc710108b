/** Tells the server of this page's errors, for browsers that tell nobody of their console. */
(() => {
  const tell = (what) => navigator.sendBeacon(`/heard-of-a-page?${encodeURIComponent(String(what))}`);
  const ofError = (event) => tell(event.message ?? `not loaded: ${event.target.src ?? event.target.href}`);
  addEventListener('error', ofError, true);
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`stopped by policy: ${violatedDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...words) => {
    tell(words.join(' '));
    error.apply(console, words);
  };
  document.currentScript.remove();
})();
