// Follows the heights that embeds of Crossings report; see docs/embedding.md.
addEventListener('message', ({ data, source }) => {
  if (data?.crossings !== 1 || data.type !== 'height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
  }
});
