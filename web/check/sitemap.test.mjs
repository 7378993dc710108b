import { fails, passes } from './cases.mjs';
import { URL_OF_SITE } from './fixture.mjs';
import { checkSitemap } from './sitemap.mjs';

const MAP = 'sitemap.xml';
const ABOUT = `<url><loc>${URL_OF_SITE}about/</loc><lastmod>2023-01-17</lastmod></url>`;

fails(checkSitemap, {
  'XML that is not well formed': [[MAP, '</urlset>', ''], `${MAP}: sitemap: `],
  'an ampersand without escape': [[MAP, '</urlset>', '<url><loc>a&b</loc></url></urlset>'], `${MAP}: sitemap: `],
  'another namespace': [[MAP, 'sitemap/0.9', 'sitemap/1.0'], `${MAP}: sitemap: `],
  'a page that is left out': [[MAP, ABOUT, ''], `${MAP}: sitemap: not listed: ${URL_OF_SITE}about/`],
  'a page twice': [[MAP, ABOUT, ABOUT + ABOUT], `${MAP}: sitemap: listed twice: `],
  'an embed': [
    [MAP, '</urlset>', `<url><loc>${URL_OF_SITE}embed/flow/</loc></url></urlset>`],
    `${MAP}: sitemap: not the address`,
  ],
  'a page that is not there': [
    [MAP, '</urlset>', `<url><loc>${URL_OF_SITE}no/</loc></url></urlset>`],
    `${MAP}: sitemap: not the address`,
  ],
  'the file for missing pages': [
    [MAP, '</urlset>', `<url><loc>${URL_OF_SITE}404.html</loc></url></urlset>`],
    `${MAP}: sitemap: not the address`,
  ],
  'a day in words': [[MAP, '2023-01-17', '17 January 2023'], `${MAP}: sitemap: not a date`],
  'a translation that is not there': [
    [
      MAP,
      '<lastmod>',
      `<link xmlns="http://www.w3.org/1999/xhtml" rel="alternate" hreflang="fr" href="${URL_OF_SITE}fr/"/><lastmod>`,
    ],
    `${MAP}: sitemap: an alternate`,
  ],
  'robots.txt without the map': [['robots.txt', /Sitemap:.*/, ''], 'robots.txt: robots-txt: '],
  'robots.txt with a relative address': [['robots.txt', URL_OF_SITE, '/'], 'robots.txt: robots-txt: '],
});

passes(checkSitemap, {
  'white space around addresses': [MAP, `${URL_OF_SITE}about/`, `\n  ${URL_OF_SITE}about/\n`],
  'the time of a change': [MAP, '2023-01-17', '2023-01-17T10:00:00+08:00'],
  'the name of the line in lower case': ['robots.txt', 'Sitemap:', 'sitemap:'],
});
