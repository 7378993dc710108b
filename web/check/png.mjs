/** The first bytes of a PNG: its signature, then length and name of the first chunk, which must be IHDR. */
const START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/**
 * @param {Buffer} bytes
 * @returns {{ width: number, height: number } | undefined} size in pixels; undefined if this is not a PNG
 */
export function pngSize(bytes) {
  if (bytes.length < START.length + 8 || !bytes.subarray(0, START.length).equals(START)) return undefined;
  return { width: bytes.readUInt32BE(START.length), height: bytes.readUInt32BE(START.length + 4) };
}

/**
 * Checks that a picture is a PNG file of the site and has the declared size.
 * @param {import('./dist.mjs').Site} site
 * @param {{ address: string, width: string | number, height: string | number }} picture as declared
 * @param {string} file that names it
 * @param {string} rule
 * @param {import('./report.mjs').Report} report
 */
export function checkPng(site, { address, width, height }, file, rule, report) {
  if (!report.check(site.has(address), file, rule, `not the absolute address of a file of this site: ${address}`))
    return;
  const size = pngSize(site.bytes(/** @type {string} */ (site.fileAt(address))));
  if (!report.check(size, file, rule, `not a PNG: ${address}`)) return;
  const found = `${size?.width}×${size?.height}`;
  report.check(found === `${width}×${height}`, file, rule, `${address} is ${found} pixels, not ${width}×${height}`);
}
