/** Tells the server of this page's errors, for browsers that tell nobody of their console. */
(() => {
  const send = (what) => navigator.sendBeacon(`/heard-of-a-page?${encodeURIComponent(String(what))}`);
  // A frame that is taken away or led elsewhere is left without a word, and what was on its way to it fails: its page is
  // gone a moment later, and the timer with it.
  const tell = (what) => (String(what).includes('Load failed') ? setTimeout(() => send(what), 200) : send(what));
  // What is still on its way when the page is left does not come, and nobody needs it.
  let leaving = false;
  addEventListener('beforeunload', () => {
    leaving = true;
  });
  const ofError = (event) => {
    if (event.message) tell(event.message);
    else if (!leaving) tell(`not loaded: ${event.target.src ?? event.target.href}`);
  };
  addEventListener('error', ofError, true);
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!leaving) tell(reason);
  });
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
