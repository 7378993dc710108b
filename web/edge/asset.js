/**
 * The bytes of a file of the site.
 * @param {string} url
 * @returns {Promise<Uint8Array>}
 * @throws {Error} if it is not there
 */
export async function fetchBytes(url) {
  const answer = await fetch(url, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
