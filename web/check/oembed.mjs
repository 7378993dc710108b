/** The static oEmbed answers, by section 2.3.4 of https://oembed.com (version 1.0, type "rich"). */
import { Ajv2020 } from 'ajv/dist/2020.js';

import { attribute, elementsOf, parsePart } from './dom.mjs';
import { checkSnippet } from './html.mjs';
import { checkPng } from './png.mjs';

const TEXT = { type: 'string', minLength: 1 };
const ADDRESS = { type: 'string', pattern: '^https?://[^\\s]+$' };
const PIXELS = { type: 'integer', minimum: 1 };

/** Further properties are allowed, by section 2.3.4 too. */
const SCHEMA = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    html: TEXT,
    width: PIXELS,
    height: PIXELS,
    title: TEXT,
    author_name: TEXT,
    author_url: ADDRESS,
    provider_name: TEXT,
    provider_url: ADDRESS,
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: ADDRESS,
    thumbnail_width: PIXELS,
    thumbnail_height: PIXELS,
  },
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
};

const validate = new Ajv2020({ allErrors: true }).compile(SCHEMA);

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkOembed(site, report) {
  const files = [...site.files].filter((file) => /(^|\/)oembed\/[^/]*\.json$/.test(file));
  report.check(files.length, 'oembed/', 'oembed', 'there is no oEmbed answer');
  for (const file of files) {
    const answer = read(site, file, report);
    if (!answer) continue;
    checkFrame(site, answer.html, file, report);
    if (answer.thumbnail_url) {
      const { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height } = answer;
      checkPng(site, { address, width, height }, file, 'oembed-thumbnail', report);
    }
  }
}

/**
 * @param {import('./dist.mjs').Site} site
 * @param {string} file
 * @param {import('./report.mjs').Report} report
 * @returns {any} the answer, when it is one
 */
function read(site, file, report) {
  try {
    const answer = JSON.parse(site.text(file));
    const valid = validate(answer);
    const mistakes = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
    report.check(valid, file, 'oembed', mistakes?.join('; ') ?? '');
    return valid ? answer : undefined;
  } catch (error) {
    report.check(false, file, 'oembed', String(error));
    return undefined;
  }
}

/**
 * @param {import('./dist.mjs').Site} site
 * @param {string} html
 * @param {string} file
 * @param {import('./report.mjs').Report} report
 */
function checkFrame(site, html, file, report) {
  const check = (/** @type {unknown} */ ok, /** @type {string} */ message) =>
    report.check(ok, file, 'oembed-html', message);
  checkSnippet(html, file, report);

  const part = parsePart(html);
  const [frame] = elementsOf(part);
  const alone =
    frame?.tagName === 'iframe' &&
    part.childNodes.every((node) => node === frame || ('value' in node && !node.value.trim()));
  if (!check(alone, 'html must be one iframe and nothing else')) return;

  for (const name of ['title', 'width', 'height']) check(attribute(frame, name)?.trim(), `the iframe has no ${name}`);
  check(attribute(frame, 'loading') === 'lazy', 'the iframe is not loading="lazy"');
  const address = attribute(frame, 'src');
  const page = site.pageOf.get(site.fileAt(address) ?? '');
  check(
    page?.kind === 'embed',
    `the src of the iframe is not the absolute address of an embed page of this site: ${address}`,
  );
}
