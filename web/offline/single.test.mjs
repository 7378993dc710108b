import assert from 'node:assert/strict';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';

import { withSite } from '../check/fixture.mjs';
import { folded, linked, packed, single } from './single.mjs';

const SITE = 'https://stats.example/crossings/';
const CHARTS = new Set(['vehicles']);
const hrefs = (/** @type {string} */ html) => linked(html, SITE, CHARTS);

test('a link to a figure that the file has stays in the file, with its state', () => {
  assert.equal(hrefs('<a href="./charts/vehicles/">x</a>'), '<a href="#vehicles-title">x</a>');
  assert.equal(
    hrefs('<a href="./charts/vehicles/?show=table&amp;year=all">x</a>'),
    '<a href="#vehicles-title" data-state="show=table&amp;year=all">x</a>',
  );
  assert.equal(hrefs('<a href="./" aria-current="page">x</a>'), '<a href="#content" aria-current="page">x</a>');
  assert.equal(hrefs('<a class="skip" href="#content">x</a>'), '<a class="skip" href="#content">x</a>');
});

test('any other link leads to the site', () => {
  for (const [link, address] of [
    ['./data/?figure=a&amp;q=1', `${SITE}data/?figure=a&amp;q=1`],
    ['./zh/', `${SITE}zh/`],
    ['./charts/seizures/', `${SITE}charts/seizures/`],
    ['./charts/vehicles/data.csv', `${SITE}charts/vehicles/data.csv`],
    ['https://en.nia.gov.cn/x.html', 'https://en.nia.gov.cn/x.html'],
  ]) {
    assert.equal(hrefs(`<a href="${link}" rel="noreferrer">x</a>`), `<a href="${address}" rel="noreferrer">x</a>`);
  }
  assert.ok(hrefs('<a href="./charts/vehicles/" class="figure-open">x</a>').includes(`"${SITE}charts/vehicles/"`));
  assert.ok(hrefs('<a href="./" data-online>x</a>').includes(`"${SITE}"`));
});

test('what is folded is nothing but the drawing for narrow places, the table, and how to listen', () => {
  const files = new Map();
  const html =
    '<div data-filled class="drawing drawing-narrow"><svg><g></g></svg>\n</div><div class="drawing drawing-wide"><svg></svg></div>' +
    '<div data-part="table" class=""><table class="figure-table"><tbody></tbody></table></div><div class=""><p>1</p></div>' +
    '<div class="listen"><button type="button">Listen</button><div hidden class="listen-panel"><p>How</p><ol></ol><!----></div></div>';
  assert.equal(
    folded(html, files),
    '<div data-filled class="drawing drawing-narrow" data-folded="0.html"></div><div class="drawing drawing-wide"><svg></svg></div>' +
      '<div data-part="table" class="" data-folded="1.html"></div><div class=""><p>1</p></div>' +
      '<div class="listen"><button type="button">Listen</button><div hidden class="listen-panel" data-folded="2.html"></div></div>',
  );
  assert.deepEqual([...files.values()].map(String), ['<svg><g></g></svg>\n', '<table class="figure-table"><tbody></tbody></table>', '<p>How</p><ol></ol><!---->']);
});

test('packed files are a line of names, types and lengths, and their bytes', () => {
  const files = new Map([['a.wasm', Buffer.from([0, 10, 255])], ['b.js', Buffer.from('é')]]);
  const bytes = gunzipSync(Buffer.from(packed(files), 'base64'));
  const end = bytes.indexOf(10);
  const list = JSON.parse(bytes.subarray(0, end).toString());
  assert.deepEqual(list, [['a.wasm', 'application/wasm', 3], ['b.js', 'text/javascript', 2]]);
  assert.deepEqual([...bytes.subarray(end + 1)], [0, 10, 255, 0xc3, 0xa9]);
});

/** Returns a home page as the prerenderer writes it, with the files that it names. */
const home = (/** @type {string} */ root, /** @type {string} */ path) =>
  new Map(
    Object.entries({
      'assets/main.css': 'body{margin:0}',
      'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      [`${path}index.html`]:
        `<!DOCTYPE html>\n<html lang="en" dir="ltr" data-root="${root}" data-page="">\n<head>\n<meta charset="utf-8">\n<title>Crossings</title>\n` +
        `<link rel="icon" type="image/png" href="${root}assets/icon.png">\n<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">\n<link rel="manifest" href="./manifest.webmanifest">\n` +
        `<link rel="stylesheet" href="${root}assets/main.css" integrity="sha384-x">\n<link rel="preload" href="${root}assets/app.wasm">\n` +
        `<script type="module" async src="${root}assets/app.js" integrity="sha384-x" data-wasm="${root}assets/app.wasm" data-wasm-integrity="sha384-x" ` +
        `data-charts="${root}assets/charts.js" data-save="${root}assets/save.js" data-listen="${root}assets/listen.js" data-listen-integrity="sha384-x" data-words="${root}assets/labels.bin" data-offline="${root}assets/offline.js"></script>\n` +
        `<link rel="canonical" href="${SITE}${path}">\n<meta property="og:image" content="${SITE}card.png">\n</head>\n` +
        '<body><p class="edition" data-edition="copy" data-tag="en-GB" hidden>Made on {date}.</p>' +
        `<div data-words="${root}assets/v.words.bin" data-views="${root}assets/v.views.bin"><figure data-chart="vehicles"></figure></div></body>\n</html>\n`,
      ...Object.fromEntries(['app.js', 'app.wasm', 'charts.js', 'save.js', 'listen.js', 'labels.bin', 'v.words.bin', 'v.views.bin'].map((name) => [`assets/${name}`, name])),
    }),
  );

test('the file carries all it needs, says when it was made, and may ask nobody', async () => {
  for (const [root, path, language] of [['./', '', 'en'], ['../', 'zh/', 'zh']]) {
    const html = await withSite(home(root, path), (folder) => single(folder, language, new Date(Date.UTC(2026, 4, 3))));
    assert.match(html, /<p class="edition" data-edition="copy" data-tag="en-GB">Made on 3 May 2026\./);
    assert.match(html, new RegExp(`<html[^>]* data-root="${SITE}" data-alone`));
    assert.match(html, /content="default-src 'none'; script-src 'sha256-[^']+' blob: 'wasm-unsafe-eval'/);
    assert.match(html, /data-words="assets\/v\.words\.bin" data-views="assets\/v\.views\.bin"/);
    const [, block] = /id="files">([^<]*)</.exec(html) ?? [];
    const list = JSON.parse(gunzipSync(Buffer.from(block, 'base64')).toString().split('\n')[0]);
    assert.deepEqual(
      list.map(([/** @type {string} */ name]) => name),
      ['app.js', 'app.wasm', 'charts.js', 'save.js', 'listen.js', 'labels.bin', 'v.words.bin', 'v.views.bin'].map((name) => `assets/${name}`),
    );
    assert.doesNotMatch(html, /integrity|preload|og:|manifest|data-offline|<link rel="stylesheet"|<script[^>]*\ssrc=/);
  }
});

test('a page that cannot say that it is a copy is refused', async () => {
  const files = home('./', '');
  files.set('index.html', String(files.get('index.html')).replace(/<p .*?<\/p>/, ''));
  await assert.rejects(withSite(files, (folder) => single(folder, 'en', new Date())), /cannot say that it is a copy/);
});
