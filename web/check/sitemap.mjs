/** The site's map, and the file that tells search engines where it is. */
import { SaxesParser } from 'saxes';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Day, or day and time with a zone, as the protocol allows. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkSitemap(site, report) {
  if (site.files.has('sitemap.xml')) checkMap(site, report);
  if (!site.files.has('robots.txt')) return;
  const named = [...site.text('robots.txt').matchAll(/^\s*sitemap:\s*(\S+)\s*$/gim)].map(([, address]) => address);
  const wanted = `${site.url}sitemap.xml`;
  report.check(named.includes(wanted), 'robots.txt', 'robots-txt', `the line "Sitemap: ${wanted}" is missing`);
}

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
function checkMap(site, report) {
  const check = (/** @type {unknown} */ ok, /** @type {string} */ message) =>
    report.check(ok, 'sitemap.xml', 'sitemap', message);

  /** @type {{ locations: string[], dates: string[], alternates: string[] }} */
  let map;
  try {
    map = read(site.text('sitemap.xml'));
  } catch (error) {
    check(false, String(error));
    return;
  }

  const { locations, dates, alternates } = map;
  const seen = new Set();
  for (const location of locations) {
    check(!seen.has(location), `listed twice: ${location}`);
    seen.add(location);
  }

  const wanted = site.pages
    .filter(({ file, kind }) => /(^|\/)index\.html$/.test(file) && kind !== 'embed')
    .map(({ url }) => url);
  for (const url of wanted) check(seen.has(url), `not listed: ${url}`);
  for (const location of seen)
    check(wanted.includes(location), `not the address of a page for search engines: ${location}`);
  for (const address of alternates)
    check(wanted.includes(address), `an alternate that is no page for search engines: ${address}`);
  for (const date of dates) check(DATE.test(date), `not a date: ${date}`);
}

/**
 * @param {string} xml
 * @returns what the elements `loc`, `lastmod` and `xhtml:link` say
 */
function read(xml) {
  const parser = new SaxesParser({ xmlns: true });
  const locations = /** @type {string[]} */ ([]);
  const dates = /** @type {string[]} */ ([]);
  const alternates = /** @type {string[]} */ ([]);
  const path = /** @type {string[]} */ ([]);
  let text = '';

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    path.push(uri === NAMESPACE ? local : 'other');
    if (path.length === 1 && path[0] !== 'urlset')
      throw new Error(`the outermost element is not urlset of ${NAMESPACE}`);
    if (local === 'link' && attributes.href) alternates.push(attributes.href.value);
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    if (path.join('/') === 'urlset/url/loc') locations.push(text.trim());
    if (path.join('/') === 'urlset/url/lastmod') dates.push(text.trim());
    path.pop();
  });
  parser.write(xml).close();
  return { locations, dates, alternates };
}
