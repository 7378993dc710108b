/**
 * Writes the server configuration of a prerendered site: the files of `deploy/` that name policies or addresses, filled
 * in for the site's own address, for the style that its embeds carry inline, and for the script in the head of its charts.
 *
 * Usage: node web/build/deploy.mjs FOLDER --site https://host/folder/
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The template of each file written. CloudFront takes one policy a file. */
const TEMPLATES = {
  '_headers': '_headers',
  'nginx.conf': 'nginx.conf',
  'cloudfront-headers.json': 'cloudfront-headers.json',
  'cloudfront-headers-embed.json': 'cloudfront-headers.json',
};

/** @param {string} name in `deploy/` */
const template = (name) => readFile(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

/**
 * Fills in the blanks of a template.
 * @param {string} text
 * @param {Record<string, string>} words by the names of blanks, which are written `@NAME@`
 * @throws {Error} if it has another blank
 */
const filled = (text, words) =>
  text.replace(/@([A-Z]+)@/g, (_, name) => {
    if (!Object.hasOwn(words, name)) throw new Error(`deploy/: nothing is known of @${name}@`);
    return words[name];
  });

/**
 * Returns the files by their names.
 * @param {string} site its address
 * @param {string | Uint8Array} style inline style of embeds
 * @param {string} script inline script of charts
 * @returns {Promise<Map<string, string>>}
 */
export async function serverFiles(site, style, script) {
  const { origin, hostname, pathname } = new URL(site);
  const checksum = (/** @type {string | Uint8Array} */ text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const blanks = { ORIGIN: origin, STYLE: checksum(style), SCRIPT: checksum(script) };
  const policies = JSON.parse(filled(await template('policies.json'), blanks));
  const words = { HOST: hostname, PATH: pathname, EMBED: policies.embed, PAGE: policies.page };
  const files = new Map([['policies.json', `${JSON.stringify(policies, null, 2)}\n`]]);
  for (const [name, from] of Object.entries(TEMPLATES)) {
    const [title, policy] = name.includes('embed') ? ['crossings-embed', policies.embed] : ['crossings', policies.page];
    files.set(name, filled(await template(from), { ...words, NAME: title, POLICY: policy }));
  }
  return files;
}

/** @param {string} folder a prerendered site */
async function styleOf(folder) {
  const [name, ...more] = (await readdir(join(folder, 'assets'))).filter((asset) => /^frame-\w+\.css$/.test(asset));
  if (!name || more.length > 0) throw new Error('assets/ has not one style of embeds');
  return readFile(join(folder, 'assets', name));
}

/** @param {string} folder a prerendered site */
async function scriptOf(folder) {
  const [chart] = await readdir(join(folder, 'charts'));
  const [, script] = /<script>(.*?)<\/script>/s.exec(await readFile(join(folder, 'charts', chart, 'index.html'), 'utf8')) ?? [];
  if (!script) throw new Error(`charts/${chart}/ has no inline script`);
  return script;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { site: { type: 'string' } } });
  const [folder] = positionals;
  if (!folder || !values.site) throw new Error('usage: node web/build/deploy.mjs FOLDER --site URL');
  const files = await serverFiles(values.site, await styleOf(folder), await scriptOf(folder));
  await mkdir(join(folder, 'deploy'), { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, 'deploy', name), text);
}
