/** Says on every figure, and on a page without one, that it stays as it was printed, and does no more than that. */
export function stayPrinted() {
  document.documentElement.dataset.failed = '';
  for (const figure of document.querySelectorAll('[data-stage=static]')) {
    figure.dataset.stage = 'degraded';
    figure.dataset.failed = '';
  }
}

/**
 * Sees when the app ends by a fault of its own, after which it answers nothing. What is shown then stays, every figure
 * says so, and settings that would change nothing can no longer be chosen; chart and table change places without it.
 */
export function seeItEnd() {
  const see = (/** @type {any} */ { error, reason }) => {
    // Every browser names WebAssembly in the trace of what went wrong within it.
    if (!/wasm/i.test(String((error ?? reason)?.stack))) return;
    for (const part of document.querySelectorAll(':root, [data-stage]')) part.dataset.failed = '';
    for (const setting of document.querySelectorAll('.controls fieldset:not(.control-mode)')) setting.disabled = true;
  };
  addEventListener('error', see);
  addEventListener('unhandledrejection', see);
}
