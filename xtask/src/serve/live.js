// Reloads the page after an edit, and shows its errors. Part of every page that `cargo xtask serve` answers.
{
  const { edit } = document.currentScript.dataset;
  const panel = document.createElement('div');
  panel.setAttribute('role', 'alert');
  panel.dir = 'ltr';
  panel.lang = 'en';
  panel.style.cssText =
    'position:fixed;inset:auto 0 0;max-height:70vh;overflow:auto;z-index:9999;padding:1rem 1.5rem;background:#2b1216;color:#fff;border-top:4px solid #e5484d;font:14px/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere';
  const events = new EventSource('/_serve/events');
  events.addEventListener('edition', ({ data }) => {
    if (data !== edit) location.reload();
    panel.remove();
  });
  events.addEventListener('failure', ({ data }) => {
    panel.textContent = `The last edit does not build. This page is as it was before.\n\n${data}`;
    document.body.append(panel);
  });
  // The server has stopped, as its terminal shows; once it is back, the page is compared again.
}
