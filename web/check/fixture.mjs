/** A small valid site, written as Leptos and the prerenderer write theirs, for tests to break. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { Site } from './dist.mjs';
import { Report } from './report.mjs';

/** In a folder, as a site may be. */
export const URL_OF_SITE = 'https://stats.example/crossings/';

/** @typedef {Map<string, string | Buffer>} Files content by path */

/** @type {Record<string, { page: string, picture: string }>} */
const DESCRIPTION = {
  en: {
    page: 'Entries and exits per day before and after 8 January 2023, with intervals and the source of each figure.',
    picture: 'Bars of daily crossings',
  },
  zh: { page: '2023年1月8日前后的日均出入境人次，附区间和每条数据的来源。', picture: '日均出入境人次条形图' },
};

/**
 * Returns the beginning of a PNG, which is all that is read of one.
 * @param {number} width
 * @param {number} height
 */
export function png(width, height) {
  const bytes = Buffer.alloc(33);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const STYLE = 'body{margin:0}';
const SCRIPT = 'export {};';
const integrity = (/** @type {string} */ text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const dataBlock = (/** @type {object} */ value) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const dataset = (/** @type {string} */ path) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: 'Daily crossings',
  description: DESCRIPTION.en.page,
  url: URL_OF_SITE + path,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: { '@type': 'Organization', name: 'Crossings' },
  temporalCoverage: '2019-01-01/2023-01-17',
  inLanguage: 'en',
  isBasedOn: { '@type': 'Dataset', name: 'Press conference', url: 'https://en.nia.gov.cn/' },
  distribution: [
    { '@type': 'DataDownload', contentUrl: `${URL_OF_SITE}charts/flow/data.csv`, encodingFormat: 'text/csv' },
  ],
});

const breadcrumbs = (/** @type {string} */ path, /** @type {string} */ name) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Crossings', item: URL_OF_SITE },
    { '@type': 'ListItem', position: 2, name, item: URL_OF_SITE + path },
  ],
});

/** @param {string} side */
const drawing = (side) =>
  `<div class="drawing drawing-${side}"><svg viewBox="0 0 9 9" role="img" aria-labelledby="finding"><title>Crossings</title>` +
  `<defs><pattern id="flow-${side}" width="2" height="2"></pattern></defs><text>501</text>` +
  `<path d="M0 0" fill="url(#flow-${side})" ecmeta_series_index="0" pointer-events="none"></path></svg></div>`;

/** Renders a figure with the features of real ones: hydration markers, a drawing's own attributes, a table. */
const figure = (/** @type {string} */ root) =>
  '<figure class="figure" data-chart="flow" data-stage="static">' +
  '<h2 id="finding" class="figure-title">Crossings <!---->rose<!----></h2><!----><p class="figure-subtitle">A day</p>' +
  '<fieldset><legend>Measure</legend><label><input type="radio" name="measure" value="a" checked>Crossings</label>' +
  '<label><input type="radio" name="measure" value="b">Permits</label></fieldset>' +
  drawing('narrow') +
  drawing('wide') +
  '<table class="figure-table"><caption>Crossings</caption><thead><tr><th scope="col">When</th><th scope="col">Level</th></tr></thead>' +
  '<tbody><tr><th scope="row">After</th><td>501 <!---->k</td></tr></tbody></table>' +
  '<figcaption class=""><div class="figure-summary"><p>The change is 48 percent.</p></div><p class="figure-source">Source: ' +
  '<a href="https://en.nia.gov.cn/x.html#:~:text=501%2C000" rel="noreferrer">NIA</a>, ' +
  `<a href="${root}charts/flow/data.csv" download="">CSV</a></p></figcaption></figure>`;

/** The figure's texts in Chinese. @type {Record<string, string>} */
const CHINESE = {
  'Crossings <!---->rose': '出入境<!---->增加',
  'A day': '日均',
  Measure: '指标',
  Crossings: '出入境',
  Permits: '证件',
  When: '时间',
  Level: '数量',
  After: '之后',
  'The change is 48 percent.': '变化为48%。',
  'Source: ': '来源：',
  NIA: '移民局',
};

/** @param {string} html */
const inChinese = (html) =>
  Object.entries(CHINESE).reduce((all, [english, chinese]) => all.replaceAll(`>${english}<`, `>${chinese}<`), html);

/**
 * @param {object} page
 * @param {string} page.path
 * @param {string} page.title
 * @param {string} page.body
 * @param {string} [page.head] elements of this page only
 * @param {string} [page.lang]
 * @param {string} [page.canonical] path, when it is another
 * @param {boolean} [page.image] whether it has a preview image
 * @param {boolean} [page.manifest] whether it belongs to the installable site
 */
function html({ path, title, body, head = '', lang = 'en', canonical = path, image = true, manifest = true }) {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const url = URL_OF_SITE + canonical;
  const preview = image
    ? `<meta property="og:image" content="${URL_OF_SITE}charts/flow/card.png"><meta property="og:image:width" content="1200">` +
      `<meta property="og:image:height" content="630"><meta property="og:image:alt" content="${DESCRIPTION[lang].picture}">`
    : '';
  const installed = `<link rel="manifest" href="${root}${lang === 'en' ? '' : `${lang}/`}manifest.webmanifest">`;
  return (
    `<!doctype html><html lang="${lang}" data-root="${root}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>` +
    `<meta name="description" content="${DESCRIPTION[lang].page}"><link rel="canonical" href="${url}">` +
    `<meta property="og:title" content="${title}"><meta property="og:description" content="${DESCRIPTION[lang].page}">` +
    `<meta property="og:url" content="${url}"><meta property="og:type" content="article">` +
    `<meta name="twitter:card" content="summary_large_image">${preview}${head}${manifest ? installed : ''}<link rel="icon" href="data:,">` +
    `<link rel="stylesheet" href="${root}main.css" integrity="${integrity(STYLE)}">` +
    `<link rel="modulepreload" href="${root}start.js" crossorigin integrity="${integrity(SCRIPT)}">` +
    `<script type="module" src="${root}start.js" integrity="${integrity(SCRIPT)}"></script></head><body>${body}</body></html>`
  );
}

const LANGUAGES =
  `<link rel="alternate" hreflang="en" href="${URL_OF_SITE}"><link rel="alternate" hreflang="zh" href="${URL_OF_SITE}zh/">` +
  `<link rel="alternate" hreflang="x-default" href="${URL_OF_SITE}">`;

const OEMBED_LINK = `<link rel="alternate" type="application/json+oembed" href="${URL_OF_SITE}oembed/flow.json" title="Crossings rose">`;

/** Returns path, title and body of ordinary pages. */
const text = (/** @type {string} */ path, /** @type {string} */ title, /** @type {string} */ more = '') =>
  html({
    path,
    title,
    head: dataBlock(breadcrumbs(path, title)) + more,
    body: `<main><h1>${title}</h1><p><a href="../">Home</a></p></main>`,
  });

const manifest = (/** @type {string} */ lang, /** @type {string} */ root) =>
  JSON.stringify({
    name: 'Crossings',
    short_name: 'Crossings',
    lang,
    dir: 'ltr',
    start_url: './',
    scope: root,
    display: 'standalone',
    background_color: '#fff',
    theme_color: '#fff',
    icons: [
      { src: `${root}icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: `${root}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: `${root}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });

const oembed = {
  version: '1.0',
  type: 'rich',
  title: 'Crossings rose',
  provider_name: 'Crossings',
  provider_url: URL_OF_SITE,
  width: 600,
  height: 480,
  cache_age: 86400,
  thumbnail_url: `${URL_OF_SITE}charts/flow/card.png`,
  thumbnail_width: 1200,
  thumbnail_height: 630,
  html: `<blockquote style="display:none"><a href="${URL_OF_SITE}charts/flow/">Crossings rose</a></blockquote>`
    + `<iframe src="${URL_OF_SITE}embed/flow/" title="Crossings rose" width="600" height="480" loading="lazy"></iframe>`,
};

/** What programs are told of the files. */
const OPENAPI = {
  openapi: '3.1.0',
  info: { title: 'Crossings', version: '1.0.0' },
  servers: [{ url: URL_OF_SITE.replace(/\/$/, '') }],
  paths: {
    '/charts/{chart}/data.csv': {
      parameters: [{ $ref: '#/components/parameters/chart' }],
      get: { responses: { 200: { description: 'Numbers', content: { 'text/csv': { schema: { type: 'string' } } } } } },
    },
  },
  components: { parameters: { chart: { name: 'chart', in: 'path', required: true, schema: { type: 'string', enum: ['flow'] } } } },
};

/** A bill of materials with one part. */
const BILL = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: [
    {
      type: 'library',
      'bom-ref': 'pkg:npm/tslib@2.3.0',
      name: 'tslib',
      version: '2.3.0',
      licenses: [{ license: { id: '0BSD' } }],
      purl: 'pkg:npm/tslib@2.3.0',
    },
  ],
};

const PARTS =
  '<main><h1>Licences</h1><table><caption>Scripts</caption><thead><tr><th scope="col">Part</th><th scope="col">Licence</th>' +
  '</tr></thead><tbody lang="en"><tr><th scope="row">tslib <span>2.3.0</span></th><td>0BSD</td></tr></tbody></table></main>';

/** Pages listed for search engines. */
const LISTED = ['', 'zh/', 'charts/flow/', 'charts/flow/worksheet/', 'about/', 'about/licences/', 'zh/about/licences/', 'data/'];

/** @returns {Files} */
export const validSite = () =>
  new Map(
    /** @type {[string, string | Buffer][]} */ ([
      [
        'index.html',
        html({
          path: '',
          title: 'Crossings',
          head: LANGUAGES + dataBlock(dataset('')),
          body:
            `<main><h1>Crossings</h1>${figure('./')}<p><a href="charts/flow/?scale=index#finding">Chart</a>, <a href="./about/">about</a></p>` +
            '<img src="charts/flow/card.png" srcset="charts/flow/card.png 1x, ./charts/flow/card.png 2x" alt="Bars"></main>',
        }),
      ],
      [
        'zh/index.html',
        html({
          path: 'zh/',
          title: '出入境',
          lang: 'zh',
          head: LANGUAGES + dataBlock({ ...dataset('zh/'), inLanguage: 'zh' }),
          body: `<main><h1>出入境</h1>${inChinese(figure('../'))}</main>`,
        }),
      ],
      [
        'charts/flow/index.html',
        html({
          path: 'charts/flow/',
          title: 'Crossings rose',
          head:
            OEMBED_LINK + dataBlock(dataset('charts/flow/')) + dataBlock(breadcrumbs('charts/flow/', 'Crossings rose')),
          body: `<nav aria-label="Breadcrumbs"><a href="../../">Crossings</a></nav><main><h1>Crossings rose</h1>${figure('../../')}</main>`,
        }),
      ],
      ['charts/flow/worksheet/index.html', text('charts/flow/worksheet/', 'Worksheet: what rose?')],
      [
        'embed/flow/index.html',
        html({
          path: 'embed/flow/',
          title: 'Crossings rose',
          canonical: 'charts/flow/',
          image: false,
          manifest: false,
          head: '<meta name="robots" content="noindex"><meta name="responsive-embedded-sizing">',
          body: `<main>${figure('../../')}<a href="../../charts/flow/">Full page</a></main>`,
        }),
      ],
      ['about/index.html', text('about/', 'About')],
      [
        'about/licences/index.html',
        html({
          path: 'about/licences/',
          title: 'Licences',
          head: dataBlock(breadcrumbs('about/licences/', 'Licences')),
          body: PARTS,
        }),
      ],
      [
        'zh/about/licences/index.html',
        html({
          path: 'zh/about/licences/',
          title: '许可',
          lang: 'zh',
          head: dataBlock(breadcrumbs('zh/about/licences/', '许可')),
          body: PARTS.replace('Licences', '许可').replace('Scripts', '脚本').replace('Part', '组件').replace('Licence', '许可'),
        }),
      ],
      ['about/licences/sbom.cdx.json', JSON.stringify(BILL)],
      ['about/licences/notices.txt', 'Notices\n\n====\ntslib 2.3.0 (0BSD)\n====\n\nPermission is granted.\n'],
      ['data/index.html', text('data/', 'Data', dataBlock(dataset('data/')))],
      [
        '404.html',
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No such page</title><meta name="robots" content="noindex">' +
          `<link rel="manifest" href="${URL_OF_SITE}manifest.webmanifest"></head>` +
          `<body><h1>No such page</h1><p><a href="${URL_OF_SITE}">Home</a></p></body></html>`,
      ],
      ['main.css', STYLE],
      ['start.js', SCRIPT],
      ['sw.js', 'addEventListener("fetch", () => {});'],
      ['deploy/policies.json', JSON.stringify({ embed: "style-src 'self'", page: "style-src 'self'" })],
      ['manifest.webmanifest', manifest('en-GB', './')],
      ['zh/manifest.webmanifest', manifest('zh-CN', '../')],
      ['icon-192.png', png(192, 192)],
      ['icon-512.png', png(512, 512)],
      ['charts/flow/data.csv', 'when,level\n'],
      ['charts/flow/card.png', png(1200, 630)],
      ['oembed/flow.json', JSON.stringify(oembed)],
      ['openapi.json', JSON.stringify(OPENAPI)],
      [
        'sitemap.xml',
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
          `${LISTED.map((path) => `<url><loc>${URL_OF_SITE}${path}</loc><lastmod>2023-01-17</lastmod></url>`).join('')}</urlset>`,
      ],
      ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${URL_OF_SITE}sitemap.xml\n`],
    ]),
  );

/**
 * Replaces text in a file, and fails where it is missing, so that every test breaks something.
 * @param {Files} files
 * @param {string} file
 * @param {string | RegExp} from
 * @param {string} to
 */
export function edit(files, file, from, to) {
  const before = String(files.get(file));
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  files.set(file, after);
}

/**
 * Writes a site into a temporary folder for the duration of a callback.
 * @template T
 * @param {Files} files
 * @param {(folder: string) => T | Promise<T>} use
 */
export async function withSite(files, use) {
  const folder = mkdtempSync(join(tmpdir(), 'crossings-site-'));
  try {
    for (const [file, content] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Returns the findings of a check in the site after a change.
 * @param {(site: Site, report: Report) => void | Promise<void>} check
 * @param {(files: Files) => void} [change]
 * @returns {Promise<string[]>} lines of `file: rule: message`
 */
export async function found(check, change = () => {}) {
  const files = validSite();
  change(files);
  return withSite(files, async (folder) => {
    const report = new Report();
    await check(new Site(folder), report);
    return report.problems.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`);
  });
}
