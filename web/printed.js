/** Says on every figure that it stays as it was printed, and does no more than that. */
export function stayPrinted() {
  for (const figure of document.querySelectorAll('[data-stage=static]')) {
    figure.dataset.stage = 'degraded';
    figure.dataset.failed = '';
  }
}
