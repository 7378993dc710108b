/** Reports this page's errors to the server, for browsers that do not expose their console. */
(() => {
  const send = (what) => navigator.sendBeacon(`/page-error?${encodeURIComponent(String(what))}`);
  // A frame that is removed or navigated gets no event, and its pending requests fail: its page is gone a moment later,
  // and the timer with it.
  const tell = (what) => (String(what).includes('Load failed') ? setTimeout(() => send(what), 200) : send(what));
  // Requests pending when the page is left fail, harmlessly.
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
