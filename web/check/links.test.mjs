import { fails, passes } from './cases.mjs';
import { URL_OF_SITE } from './fixture.mjs';
import { checkLinks } from './links.mjs';

const ABOUT = 'about/index.html';
const inBody = (/** @type {string} */ html) => /** @type {const} */ ([ABOUT, '</main>', `${html}</main>`]);
const inHead = (/** @type {string} */ html) => /** @type {const} */ ([ABOUT, '</head>', `${html}</head>`]);

const link = `${ABOUT}: link: `;
const host = `${ABOUT}: other-host: `;

fails(checkLinks, {
  'a link to no page': [inBody('<a href="../no/">x</a>'), link],
  'a link to a folder without slash': [inBody('<a href="../charts/flow">x</a>'), link],
  'an absolute link to no page': [inBody(`<a href="${URL_OF_SITE}no/">x</a>`), link],
  'a link out of the folder': [inBody('<a href="../../other/">x</a>'), link],
  'a link from the top of the host': [inBody('<a href="/crossings/data/">x</a>'), link],
  'a link that is no address': [inBody('<a href="https://">x</a>'), link],
  'a link with a lone percent sign': [inBody('<a href="../100%/">x</a>'), link],
  'a fragment that is not there': [inBody('<a href="#no">x</a>'), `${ABOUT}: fragment: `],
  'a fragment that another page has not': [inBody('<a href="../charts/flow/#no">x</a>'), `${ABOUT}: fragment: `],
  'a picture that is not there': [inBody('<img src="no.png" alt="">'), link],
  'a larger picture that is not there': [
    inBody('<img src="../charts/flow/card.png" srcset="../charts/flow/card.png 1x, no.png 2x" alt="">'),
    link,
  ],
  'a stylesheet that is not there': [inHead('<link rel="stylesheet" href="no.css">'), link],
  'a frame without scripts that is not there': [
    inBody('<noscript><iframe src="no/" title="x"></iframe></noscript>'),
    link,
  ],
  'a base element': [inHead('<base href="./">'), `${ABOUT}: base: `],
  ...Object.fromEntries(
    ['stylesheet', 'preload', 'modulepreload', 'icon', 'shortcut icon', 'preconnect', 'dns-prefetch', 'manifest'].map(
      (rel) => [`${rel} of another host`, [inHead(`<link rel="${rel}" href="https://cdn.example/x">`), host]],
    ),
  ),
  'a script of another host': [inHead('<script src="https://cdn.example/x.js"></script>'), host],
  'a script of another host by its short address': [inHead('<script src="//cdn.example/x.js"></script>'), host],
  'a picture of another host': [inBody('<img src="https://cdn.example/x.png" alt="">'), host],
  'a larger picture of another host': [inBody('<img srcset="https://cdn.example/x.png 2x" alt="">'), host],
  'a source of another host': [inBody('<picture><source srcset="https://cdn.example/x.png"></picture>'), host],
  'a frame of another host': [inBody('<iframe src="https://cdn.example/" title="x"></iframe>'), host],
  'a drawing that loads from another host': [
    inBody('<svg><image href="https://cdn.example/x.png"></image></svg>'),
    host,
  ],
});

passes(checkLinks, {
  'a link to another host': inBody('<a href="https://elsewhere.example/no/">x</a>'),
  'a base that says where links open': inHead('<base target="_blank">'),
  'an address of mail': inBody('<a href="mailto:a@b.example">x</a>'),
  'the query of a state': inBody('<a href="../charts/flow/?scale=index&amp;theme=dark">x</a>'),
  'the top of the page': inBody('<a href="#top">x</a><a href="#">y</a>'),
  'a text fragment of this site': inBody('<a href="../charts/flow/#finding:~:text=rose">x</a>'),
  'escapes of a file name': (files) => {
    files.set('über uns/index.html', String(files.get('404.html')));
    files.set(ABOUT, String(files.get(ABOUT)).replace('</main>', '<a href="../%C3%BCber%20uns/">x</a></main>'));
  },
  'a licence of another host': inHead('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'),
  'a picture as data': inBody('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'),
});
