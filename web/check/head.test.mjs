import { fails, passes } from './cases.mjs';
import { edit, png, URL_OF_SITE } from './fixture.mjs';
import { checkHead } from './head.mjs';

const CHART = 'charts/flow/index.html';
const EMBED = 'embed/flow/index.html';
const without = (/** @type {string} */ file, /** @type {RegExp} */ pattern) =>
  /** @type {const} */ ([file, pattern, '']);

fails(checkHead, {
  'no title': [without(CHART, /<title>.*?<\/title>/), `${CHART}: title: `],
  'an empty title': [[CHART, /<title>.*?<\/title>/, '<title> </title>'], `${CHART}: title: `],
  'the title of another page': [
    ['about/index.html', '<title>About</title>', '<title>Data</title>'],
    'data/index.html: unique-title: ',
  ],
  'no description': [without(CHART, /<meta name="description"[^>]*>/), `${CHART}: description: `],
  'an empty description': [
    [CHART, /<meta name="description"[^>]*>/, '<meta name="description" content="">'],
    `${CHART}: description: `,
  ],
  'no canonical link': [without(CHART, /<link rel="canonical"[^>]*>/), new RegExp(`^${CHART}: (?:canonical|og): `)],
  'the canonical link of another page': [
    ['about/index.html', /rel="canonical" href="[^"]*"/, `rel="canonical" href="${URL_OF_SITE}"`],
    /^about\/index.html: (?:canonical|og): /,
  ],
  'a relative canonical link': [
    ['about/index.html', /rel="canonical" href="[^"]*"/, 'rel="canonical" href="./"'],
    /^about\/index.html: (?:canonical|og): /,
  ],
  'another og:url': [[CHART, /(?<=og:url" content=")[^"]*/, URL_OF_SITE], `${CHART}: og: og:url`],
  ...Object.fromEntries(
    ['og:title', 'og:description', 'og:url', 'og:type', 'og:image:alt'].map((name) => [
      `no ${name}`,
      [without(CHART, new RegExp(`<meta property="${name}"[^>]*>`)), `${CHART}: og: `],
    ]),
  ),
  'og:title twice': [
    [CHART, '<meta property="og:title"', '<meta property="og:title" content="x"><meta property="og:title"'],
    `${CHART}: og: `,
  ],
  'no twitter:card': [without(CHART, /<meta name="twitter:card"[^>]*>/), `${CHART}: twitter: `],
  'no og:image': [without(CHART, /<meta property="og:image"[^>]*>/), new RegExp(`^${CHART}: og(?:-image)?: `)],
  'no width of og:image': [
    without(CHART, /<meta property="og:image:width"[^>]*>/),
    new RegExp(`^${CHART}: og(?:-image)?: `),
  ],
  'a relative og:image': [[CHART, /(?<=og:image" content=")[^"]*/, 'card.png'], `${CHART}: og-image: not the absolute`],
  'an og:image of another host': [
    [CHART, /(?<=og:image" content=")[^"]*/, 'https://cdn.example/card.png'],
    `${CHART}: og-image: not the absolute`,
  ],
  'an og:image that is not there': [
    [CHART, /(?<=og:image" content=")[^"]*/, `${URL_OF_SITE}no.png`],
    `${CHART}: og-image: not the absolute`,
  ],
  'an og:image of another size': [
    [CHART, 'og:image:width" content="1200"', 'og:image:width" content="600"'],
    `${CHART}: og-image: `,
  ],
  'an og:image that is no PNG': [
    (files) => files.set('charts/flow/card.png', 'GIF89a and more than thirty-three bytes'),
    /: og-image: not a PNG/,
  ],
  'a PNG cut off': [
    (files) => files.set('charts/flow/card.png', png(1200, 630).subarray(0, 20)),
    /: og-image: not a PNG/,
  ],
  'a page hidden from search engines': [
    [CHART, '</head>', '<meta name="robots" content="noindex"></head>'],
    `${CHART}: robots: `,
  ],
  '404.html for search engines': [without('404.html', /<meta name="robots"[^>]*>/), '404.html: robots: '],
  '404.html without title': [without('404.html', /<title>.*?<\/title>/), '404.html: title: '],
  'an embed for search engines': [without(EMBED, /<meta name="robots"[^>]*>/), `${EMBED}: robots: `],
  'an embed without sizing': [without(EMBED, /<meta name="responsive-embedded-sizing">/), `${EMBED}: embed-sizing: `],
  'an embed that is canonical itself': [
    [EMBED, /(?<=rel="canonical" href=")[^"]*/, `${URL_OF_SITE}embed/flow/`],
    new RegExp(`^${EMBED}: (?:canonical|og): `),
  ],
  'an embed without chart page': [
    (files) => {
      files.set('embed/none/index.html', String(files.get(EMBED)).replaceAll('charts/flow/"', 'charts/none/"'));
    },
    'embed/none/index.html: canonical: there is no chart page',
  ],
  'a chart page without oEmbed link': [
    without(CHART, /<link rel="alternate" type="application\/json\+oembed"[^>]*>/),
    `${CHART}: oembed-link: `,
  ],
  'a relative oEmbed link': [
    [CHART, `${URL_OF_SITE}oembed/flow.json`, '../../oembed/flow.json'],
    `${CHART}: oembed-link: `,
  ],
  'an oEmbed link to no file': [[CHART, 'oembed/flow.json', 'oembed/flows.json'], `${CHART}: oembed-link: `],
  'a translation that is not there': [
    ['index.html', `hreflang="zh" href="${URL_OF_SITE}zh/"`, `hreflang="fr" href="${URL_OF_SITE}fr/"`],
    /hreflang: /,
  ],
  'a translation that does not link back': [
    (files) =>
      files.set(
        'zh/index.html',
        String(files.get('zh/index.html')).replaceAll(/<link rel="alternate" hreflang="(?:en|x-default)"[^>]*>/g, ''),
      ),
    'index.html: hreflang: zh/index.html does not link back',
  ],
  'a translation into no language': [
    ['index.html', 'hreflang="zh"', 'hreflang="chinese_simplified"'],
    'index.html: hreflang: not a language',
  ],
});

passes(checkHead, {
  'robots that say more': ['404.html', 'content="noindex"', 'content="noindex, follow"'],
  'a page without translations': (files) =>
    edit(files, 'about/index.html', '</head>', '<meta name="author" content="x"></head>'),
  'the title of a drawing': [CHART, '<main>', '<main><svg role="img"><title>Another</title></svg>'],
});
