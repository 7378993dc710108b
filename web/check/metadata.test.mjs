import { fails } from './cases.mjs';
import { png, URL_OF_SITE } from './fixture.mjs';
import { checkMetadata } from './metadata.mjs';

const CHART = 'charts/flow/index.html';
const EMBED = 'embed/flow/index.html';
const OEMBED = 'oembed/flow.json';
const MANIFEST = 'zh/manifest.webmanifest';

fails(checkMetadata, {
  'the title of another page': [
    ['about/index.html', '<title>About</title>', '<title>Data</title>'],
    'data/index.html: title: no title, or that of about/index.html',
  ],
  'an embed for search engines': [[EMBED, 'content="noindex"', 'content="all"'], `${EMBED}: robots: not hidden`],
  'a page that is hidden': [[CHART, '<meta property="og:type"', '<meta name="robots" content="noindex"><meta property="og:type"'], `${CHART}: robots: hidden`],
  'another og:url': [[CHART, /(?<=og:url" content=")[^"]*/, URL_OF_SITE], `${CHART}: og: og:url`],
  'an og:image that is not there': [[CHART, /(?<=og:image" content=")[^"]*/, `${URL_OF_SITE}no.png`], `${CHART}: og-image: not the absolute`],
  'pictures of another size': [(files) => files.set('charts/flow/card.png', png(600, 315)), /: (?:og-image|oembed): .* is 600×315 pixels/],
  'a page without data set': [['data/index.html', /<script type="application\/ld.*?<\/script>/g, ''], 'data/index.html: json-ld: the page describes no data set'],
  'a block that is no JSON': [[CHART, '{"@context"', '{@context"'], `${CHART}: json-ld: SyntaxError`],
  'a block that describes nothing': [[CHART, /(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/, '[]'], `${CHART}: json-ld: the block describes nothing`],
  'a context that nobody knows': [[CHART, '"https://schema.org"', '"https://other.example"'], `${CHART}: json-ld: `],
  'a property that is no name': [[CHART, '"license":', '"@licence":'], `${CHART}: json-ld: `],
  'a download that is not there': [[CHART, 'flow/data.csv","encoding', 'flow/no.csv","encoding'], `${CHART}: json-ld: names what is not there: ${URL_OF_SITE}charts/flow/no.csv`],
  'no oEmbed answer': [(files) => files.delete(OEMBED), 'oembed/: oembed: there is no answer'],
  'an answer of another version': [[OEMBED, '"version":"1.0"', '"version":1'], `${OEMBED}: oembed: data/version`],
  'an answer without width': [[OEMBED, '"width":600,', ''], `${OEMBED}: oembed: data must have required property 'width'`],
  'a frame with a page': [[OEMBED, 'embed/flow/', 'charts/flow/'], `${OEMBED}: oembed: its html`],
  'two frames': [[OEMBED, /"html":"(.*?)"}/, '"html":"<b>x</b><i>y</i>"}'], `${OEMBED}: oembed: its html`],
  'no manifest': [
    (files) => [...files.keys()].filter((file) => file.endsWith('.webmanifest')).forEach((file) => files.delete(file)),
    'manifest.webmanifest: manifest: there is none',
  ],
  'a manifest without name': [[MANIFEST, '"name":"Crossings",', ''], `${MANIFEST}: manifest: data must have`],
  'a manifest that is no JSON': [[MANIFEST, '{"name"', '{name"'], `${MANIFEST}: manifest: SyntaxError`],
  'a start that is no page': [[MANIFEST, '"start_url":"./"', '"start_url":"no/"'], `${MANIFEST}: manifest: start_url`],
  'a scope of one language': [[MANIFEST, '"scope":"../"', '"scope":"./"'], `${MANIFEST}: manifest: its scope`],
  'an icon of another size': [(files) => files.set('icon-192.png', png(128, 128)), /manifest: .* is 128×128 pixels/],
  'robots that are not told': [['robots.txt', /Sitemap.*/, ''], 'robots.txt: robots-txt: '],
  'a page that is not listed': [['sitemap.xml', /<url><loc>[^<]*about\/<\/loc>.*?<\/url>/, ''], `sitemap.xml: sitemap: lists 0 times: ${URL_OF_SITE}about/`],
  'an embed that is listed': [['sitemap.xml', '</urlset>', `<url><loc>${URL_OF_SITE}embed/flow/</loc></url></urlset>`], 'sitemap.xml: sitemap: no page for search engines'],
  'a map that is no XML': [['sitemap.xml', '</urlset>', ''], 'sitemap.xml: sitemap: '],
});
