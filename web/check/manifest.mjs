/** What home screens need to know of the site: a manifest for each language. https://www.w3.org/TR/appmanifest/ */
import { attribute, words } from './dom.mjs';
import { checkPng } from './png.mjs';

/** Members without which a browser does not offer to install a site, or not by its right name. */
const TEXTS = ['name', 'short_name', 'lang', 'dir', 'start_url', 'scope', 'display', 'background_color', 'theme_color'];

/** What browsers ask icons for. */
const ICONS = ['192x192 any', '512x512 any', '512x512 maskable'];

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkManifest(site, report) {
  /** @type {Map<string, string | undefined>} */
  const languages = new Map();
  for (const page of site.pages) {
    const links = page.elements.filter(
      (element) => element.tagName === 'link' && words(element, 'rel').includes('manifest'),
    );
    const wanted = page.kind === 'embed' ? 0 : 1;
    // A frame is nothing to install.
    report.check(links.length === wanted, page.file, 'manifest', `${links.length} links to a manifest, not ${wanted}`);
    const root = page.elements.find((element) => element.tagName === 'html');
    for (const link of links) {
      const file = site.fileAt(attribute(link, 'href'), page.url);
      if (file && site.files.has(file) && page.kind === 'home') languages.set(file, root && attribute(root, 'lang'));
    }
  }
  for (const [file, language] of languages) checkFile(site, file, language ?? '', report);
}

/**
 * @param {import('./dist.mjs').Site} site
 * @param {string} file
 * @param {string} language of the home page that names it
 * @param {import('./report.mjs').Report} report
 */
function checkFile(site, file, language, report) {
  const check = (/** @type {unknown} */ ok, /** @type {string} */ message) => report.check(ok, file, 'manifest', message);
  let manifest;
  try {
    manifest = JSON.parse(site.text(file));
  } catch (error) {
    check(false, String(error));
    return;
  }
  for (const name of TEXTS) check(typeof manifest[name] === 'string' && manifest[name], `no ${name}`);
  check(String(manifest.lang).split('-')[0] === language, `its language is ${manifest.lang}, not ${language}`);
  const url = site.url + file;
  check(site.has(manifest.start_url, url), `start_url is no page of this site: ${manifest.start_url}`);
  // Links to other languages stay within the same window.
  check(URL.canParse(manifest.scope, url) && new URL(manifest.scope, url).href === site.url, 'its scope is not the site');

  const icons = Array.isArray(manifest.icons) ? manifest.icons : [];
  const there = icons.map((/** @type {any} */ { sizes, purpose }) => `${sizes} ${purpose}`);
  for (const wanted of ICONS) check(there.includes(wanted), `no icon ${wanted}`);
  for (const { src, sizes } of icons) {
    const address = URL.canParse(src, url) ? new URL(src, url).href : src;
    const [width, height] = String(sizes).split('x');
    checkPng(site, { address, width, height }, file, 'manifest', report);
  }
}
