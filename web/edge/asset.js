/**
 * Fetches a file of the site. One whose name ends in `.zz` is deflated, and one with `.rz` also has no repeats.
 * @param {string} url
 * @returns {Promise<Uint8Array>}
 * @throws {Error} if it is missing
 */
export async function fetchBytes(url) {
  let answer = await fetch(url, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  if (/\.[rz]z$/.test(url)) answer = new Response(answer.body.pipeThrough(new DecompressionStream('deflate')));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return url.endsWith('.rz') ? withRepeats(bytes) : bytes;
}

/**
 * Restores the repeats that `src/repeats.rs` has taken out; the format is documented there.
 * @param {Uint8Array} packed
 * @returns {Uint8Array}
 */
export function withRepeats(packed) {
  let from = 0;
  const number = () => {
    let sum = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = packed[from++];
      sum += (byte & 127) * factor;
      if (byte < 128) return sum;
      if (!(byte >= 128)) throw new Error('it ends early');
    }
  };
  const bytes = new Uint8Array(number());
  const references = Array.from({ length: number() }, () => [number(), number(), number()]);
  let to = 0;
  const take = (/** @type {number} */ end) => {
    bytes.set(packed.subarray(from, end), to);
    to += end - from;
    from = end;
  };
  for (const [own, back, length] of references) {
    take(from + own);
    bytes.copyWithin(to, to - back, to - back + length);
    to += length;
  }
  take(packed.length);
  return bytes;
}
