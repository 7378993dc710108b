/** Checks that addresses in pages lead somewhere, and that pages load nothing from another host. */
import { attribute, words } from '../build/dom.mjs';

/** Kinds of `link` for which a browser requests or looks up the server. */
const LOADING_RELS = [
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
  'preconnect',
  'dns-prefetch',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'pingback',
];

/** Attributes by which an element loads something, whatever the element. */
const LOADING_ATTRIBUTES = ['src', 'poster', 'data'];

/** Elements whose `href` is a link for readers. */
const FOLLOWED = ['a', 'area'];

/** A candidate of a `srcset`, without its width or density. */
const CANDIDATE = /\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s[^,]*)?(?:,|$)/g;

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkLinks(site, report) {
  for (const page of site.pages) {
    for (const element of page.elements) {
      if (element.tagName === 'base') {
        const moves = attribute(element, 'href') !== undefined;
        report.check(!moves, page.file, 'base', 'a base with an address, which the content policy refuses');
      }
      for (const { address, loads } of addressesOf(element))
        checkAddress(site, page, element.tagName, address, loads, report);
    }
  }
}

/**
 * @param {import('../build/dom.mjs').Element} element
 * @returns {{ address: string, loads: boolean }[]}
 */
function addressesOf(element) {
  const loaded = LOADING_ATTRIBUTES.map((name) => attribute(element, name)).filter((address) => address !== undefined);
  for (const name of ['srcset', 'imagesrcset']) {
    loaded.push(...[...(attribute(element, name) ?? '').matchAll(CANDIDATE)].map(([, address]) => address));
  }
  const addresses = loaded.map((address) => ({ address, loads: true }));

  const href = attribute(element, 'href');
  if (href !== undefined) {
    const loads =
      element.tagName === 'link'
        ? words(element, 'rel').some((rel) => LOADING_RELS.includes(rel))
        : !FOLLOWED.includes(element.tagName);
    addresses.push({ address: href, loads });
  }
  return addresses;
}

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./dist.mjs').Page} page
 * @param {string} tag
 * @param {string} address
 * @param {boolean} loads
 * @param {import('./report.mjs').Report} report
 */
function checkAddress(site, page, tag, address, loads, report) {
  const check = (/** @type {unknown} */ ok, /** @type {string} */ rule, /** @type {string} */ message) =>
    report.check(ok, page.file, rule, `${message}: ${address} of ${tag}`);

  if (!check(URL.canParse(address, page.url), 'link', 'not an address')) return;
  const target = new URL(address, page.url);
  if (!/^https?:$/.test(target.protocol)) return;
  if (
    !check(
      // The page for missing addresses may be shown anywhere, so its links are absolute paths.
      page.kind === 'not-found' || !/^\s*\/(?!\/)/.test(address),
      'link',
      'begins with a slash, so it leaves the folder that the site is served from',
    )
  )
    return;
  if (target.origin !== new URL(site.url).origin) {
    check(!loads, 'other-host', 'loaded from another host');
    return;
  }

  const file = site.fileAt(address, page.url);
  if (!check(file !== undefined, 'link', 'leads out of the site')) return;
  if (!check(site.files.has(/** @type {string} */ (file)), 'link', 'there is no such file (a folder ends in a slash)'))
    return;

  // A text fragment is resolved by the browser.
  const id = decode(target.hash.slice(1).split(':~:')[0]);
  const there = site.pageOf.get(/** @type {string} */ (file));
  if (id && id !== 'top' && there) check(there.ids.has(id), 'fragment', `${file} has no such id`);
}

/**
 * @param {string} fragment
 * @returns {string} the same without escapes, as far as they are valid
 */
function decode(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
