/** What a page's head tells search engines, social networks and hosts that embed. */
import { attribute, textOf, words } from './dom.mjs';
import { chartPathOf } from './inventory.mjs';
import { checkPng } from './png.mjs';

/** @typedef {import('./dist.mjs').Page} Page */
/** @typedef {import('./dist.mjs').Site} Site */
/** @typedef {import('./report.mjs').Report} Report */

/** What every page but 404.html says for a preview, besides `og:url` and the image. */
const PREVIEW = ['og:title', 'og:description', 'og:type', 'twitter:card'];

/**
 * @param {Site} site
 * @param {Report} report
 */
export function checkHead(site, report) {
  for (const page of site.pages) {
    const head = new Head(page);
    checkTitle(head, report);
    checkRobots(head, report);
    if (page.kind === 'not-found') continue;

    checkAddress(site, head, report);
    // Nobody previews an embed: it is a part of somebody's page.
    const preview = page.kind === 'embed' ? [] : PREVIEW;
    for (const name of ['description', ...preview]) single(head, name, report);
    checkAlternates(site, head, report);
    if (page.kind === 'embed') {
      report.check(
        head.metas('responsive-embedded-sizing').length,
        page.file,
        'embed-sizing',
        'no meta name="responsive-embedded-sizing"',
      );
    } else {
      checkImage(site, head, report);
    }
    if (page.kind === 'chart') checkOembedLink(site, head, report);
  }
  checkTitlesDiffer(site, report);
}

/** The elements `meta`, `link` and `title` of a page. */
class Head {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    // The `title` of a drawing is another element.
    this.titles = page.elements.filter(
      (element) => element.tagName === 'title' && element.namespaceURI.endsWith('xhtml'),
    );
  }

  /** @param {string} name of `name` or `property` */
  metas(name) {
    return this.page.elements
      .filter((element) => element.tagName === 'meta')
      .filter((element) => (attribute(element, 'name') ?? attribute(element, 'property'))?.toLowerCase() === name)
      .map((element) => attribute(element, 'content')?.trim() ?? '');
  }

  /** @param {string} rel */
  links(rel) {
    return this.page.elements.filter((element) => element.tagName === 'link' && words(element, 'rel').includes(rel));
  }

  get canonicals() {
    return this.links('canonical').map((link) => attribute(link, 'href'));
  }
}

/**
 * Checks that the page has a `meta` once, with content.
 * @param {Head} head
 * @param {string} name
 * @param {Report} report
 * @returns {string} its content
 */
function single(head, name, report) {
  const contents = head.metas(name);
  const rule = name.split(':')[0];
  report.check(
    contents.length === 1 && contents[0],
    head.page.file,
    rule,
    `one ${name} with content is needed, not ${JSON.stringify(contents)}`,
  );
  return contents[0] ?? '';
}

/**
 * @param {Head} head
 * @param {Report} report
 */
function checkTitle({ titles, page }, report) {
  report.check(titles.length === 1 && textOf(titles[0]), page.file, 'title', 'one title with text is needed');
}

/**
 * Embeds are left out, for each has the title of its chart page.
 * @param {Site} site
 * @param {Report} report
 */
function checkTitlesDiffer(site, report) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  for (const page of site.pages.filter(({ kind }) => kind !== 'embed')) {
    const title = new Head(page).titles.map(textOf).join();
    report.check(!seen.has(title), page.file, 'unique-title', `the title is that of ${seen.get(title)}, too: ${title}`);
    seen.set(title, page.file);
  }
}

/**
 * @param {Head} head
 * @param {Report} report
 */
function checkRobots(head, report) {
  const hidden = head.metas('robots').some((content) => /\b(?:noindex|none)\b/i.test(content));
  const wanted = head.page.kind === 'embed' || head.page.kind === 'not-found';
  report.check(
    hidden === wanted,
    head.page.file,
    'robots',
    wanted ? 'no meta name="robots" content="noindex"' : 'the page is hidden from search engines',
  );
}

/**
 * @param {Site} site
 * @param {Head} head
 * @param {Report} report
 */
function checkAddress(site, head, report) {
  const { page, canonicals } = head;
  const wanted = page.kind === 'embed' ? site.url + chartPathOf(page) : page.url;
  report.check(
    canonicals.length === 1 && canonicals[0] === wanted,
    page.file,
    'canonical',
    `canonical must be ${wanted}, not ${canonicals.join(' ') || 'missing'}`,
  );
  if (page.kind === 'embed') report.check(site.has(wanted), page.file, 'canonical', `there is no chart page ${wanted}`);

  if (page.kind === 'embed') return;
  const url = single(head, 'og:url', report);
  report.check(url === canonicals[0], page.file, 'og', `og:url must be the canonical address, not ${url}`);
}

/**
 * @param {Site} site
 * @param {Head} head
 * @param {Report} report
 */
function checkImage(site, head, report) {
  const { file } = head.page;
  const address = single(head, 'og:image', report);
  const [width, height] = ['og:image:width', 'og:image:height'].map((name) => single(head, name, report));
  single(head, 'og:image:alt', report);

  checkPng(site, { address, width, height }, file, 'og-image', report);
}

/**
 * @param {Site} site
 * @param {Head} head
 * @param {Report} report
 */
function checkOembedLink(site, head, report) {
  const links = head.links('alternate').filter((link) => attribute(link, 'type') === 'application/json+oembed');
  report.check(
    links.length === 1,
    head.page.file,
    'oembed-link',
    'one link rel="alternate" type="application/json+oembed" is needed',
  );
  for (const link of links) {
    const address = attribute(link, 'href');
    report.check(
      site.has(address),
      head.page.file,
      'oembed-link',
      `not the absolute address of a file of this site: ${address}`,
    );
  }
}

/**
 * A page in another language must name this one in return, or search engines believe neither.
 * @param {Site} site
 * @param {Head} head
 * @param {Report} report
 */
function checkAlternates(site, head, report) {
  const { file } = head.page;
  for (const link of translations(head)) {
    const language = attribute(link, 'hreflang') ?? '';
    const address = attribute(link, 'href') ?? '';
    report.check(isLanguage(language), file, 'hreflang', `not a language: ${language}`);

    const target = site.pageOf.get(site.fileAt(address) ?? '');
    if (!report.check(target, file, 'hreflang', `not the absolute address of a page of this site: ${address}`))
      continue;
    const back = target && translations(new Head(target)).map((other) => attribute(other, 'href'));
    report.check(
      back?.includes(head.canonicals[0]),
      file,
      'hreflang',
      `${target?.file} does not link back to ${head.canonicals[0]}`,
    );
  }
}

/** @param {Head} head */
const translations = (head) => head.links('alternate').filter((link) => attribute(link, 'hreflang') !== undefined);

/** @param {string} tag */
function isLanguage(tag) {
  if (tag === 'x-default') return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
