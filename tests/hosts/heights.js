// Follows the heights that embeds of Crossings report; see docs/embedding.md.
const frames = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
  element.matches('iframe') ? [element] : element.shadowRoot ? frames(element.shadowRoot) : []);
addEventListener('message', ({ data, source }) => {
  if (data?.crossings !== 1 || data.type !== 'height') return;
  for (const frame of frames(document)) {
    if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
  }
});
