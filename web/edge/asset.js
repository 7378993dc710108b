/**
 * What is in a file of the site. One whose name ends in `.zz` is deflated.
 * @param {string} url
 * @returns {Promise<Uint8Array>}
 * @throws {Error} if it is not there
 */
export async function fetchBytes(url) {
  let answer = await fetch(url, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  if (url.endsWith('.zz')) answer = new Response(answer.body.pipeThrough(new DecompressionStream('deflate')));
  return new Uint8Array(await answer.arrayBuffer());
}
