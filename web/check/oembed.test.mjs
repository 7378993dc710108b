import { fails, passes } from './cases.mjs';
import { png, URL_OF_SITE } from './fixture.mjs';
import { checkOembed } from './oembed.mjs';

const FILE = 'oembed/flow.json';

const answer = (/** @type {object} */ properties) => (/** @type {import('./fixture.mjs').Files} */ files) => {
  files.set(FILE, JSON.stringify({ ...JSON.parse(String(files.get(FILE))), ...properties }));
};
const frame =
  (/** @type {string} */ from, /** @type {string} */ to) => (/** @type {import('./fixture.mjs').Files} */ files) => {
    answer({ html: JSON.parse(String(files.get(FILE))).html.replace(from, to) })(files);
  };

fails(checkOembed, {
  'no answer at all': [(files) => files.delete(FILE), 'oembed/: oembed: '],
  'an answer that is no JSON': [(files) => files.set(FILE, '{'), `${FILE}: oembed: `],
  ...Object.fromEntries(
    ['version', 'type', 'html', 'width', 'height'].map((name) => [
      `no ${name}`,
      [answer({ [name]: undefined }), `${FILE}: oembed: `],
    ]),
  ),
  'the version as a number': [answer({ version: 1 }), `${FILE}: oembed: /version`],
  'another type': [answer({ type: 'video' }), `${FILE}: oembed: /type`],
  'a width in words': [answer({ width: '100%' }), `${FILE}: oembed: /width`],
  'a negative age': [answer({ cache_age: -1 }), `${FILE}: oembed: /cache_age`],
  'a relative provider_url': [answer({ provider_url: '/' }), `${FILE}: oembed: /provider_url`],
  'an empty title': [answer({ title: '' }), `${FILE}: oembed: /title`],
  'a thumbnail without height': [answer({ thumbnail_height: undefined }), `${FILE}: oembed: `],
  'the size of no thumbnail': [answer({ thumbnail_url: undefined }), `${FILE}: oembed: `],
  'a thumbnail that is not there': [answer({ thumbnail_url: `${URL_OF_SITE}no.png` }), `${FILE}: oembed-thumbnail: `],
  'a thumbnail of another size': [
    (files) => files.set('charts/flow/card.png', png(600, 315)),
    `${FILE}: oembed-thumbnail: `,
  ],
  'text beside the iframe': [frame('<iframe', 'See <iframe'), `${FILE}: oembed-html: `],
  'a script beside the iframe': [frame('</iframe>', '</iframe><script src="x.js"></script>'), /: oembed-html: /],
  ...Object.fromEntries(
    ['title="Crossings rose"', 'width="600"', 'height="480"', 'loading="lazy"'].map((text) => [
      `an iframe without ${text.split('=')[0]}`,
      [frame(` ${text}`, ''), /: (?:oembed-html|element-required-attributes): /],
    ]),
  ),
  'an iframe with a style': [frame('<iframe', '<iframe style="border:0"'), `${FILE}: no-inline-style: `],
  'an iframe of a width that HTML does not know': [
    frame('width="600"', 'width="100%"'),
    `${FILE}: attribute-allowed-values: `,
  ],
  'an iframe of another page': [frame('embed/flow/', 'charts/flow/'), `${FILE}: oembed-html: `],
  'an iframe of no page': [frame('embed/flow/', 'embed/no/'), `${FILE}: oembed-html: `],
  'an iframe of another host': [frame(URL_OF_SITE, 'https://elsewhere.example/'), `${FILE}: oembed-html: `],
});

passes(checkOembed, {
  'no thumbnail': answer({ thumbnail_url: undefined, thumbnail_width: undefined, thumbnail_height: undefined }),
  'what the specification does not name': answer({ license: 'CC BY 4.0' }),
  'the state of a chart': frame('embed/flow/', 'embed/flow/?scale=index'),
});
