import { fails, passes } from './cases.mjs';
import { checkHtml } from './html.mjs';

const CHART = 'charts/flow/index.html';
const inBody = (/** @type {string} */ html) => /** @type {const} */ ([CHART, '</main>', `${html}</main>`]);

fails(checkHtml, {
  'an inline style': [inBody('<p style="color:red">x</p>'), `${CHART}: no-inline-style: `],
  'a style element': [[CHART, '</head>', '<style>p{}</style></head>'], `${CHART}: inline-style: `],
  'a style in an embed that no policy names': [
    ['embed/flow/index.html', '</head>', '<style>p{}</style></head>'],
    'embed/flow/index.html: inline-style: ',
  ],
  'an inline script': [inBody('<script>start()</script>'), `${CHART}: inline-script: `],
  'an inline module': [inBody('<script type="module">start()</script>'), `${CHART}: inline-script: `],
  'an import map': [
    [CHART, '</head>', '<script type="importmap">{}</script></head>'],
    /: (?:inline-script|script-type): /,
  ],
  'an event handler': [inBody('<button type="button" onclick="start()">x</button>'), `${CHART}: inline-script: `],
  'a script as an address': [inBody('<a href="javascript:start()">x</a>'), `${CHART}: inline-script: `],
  'an id twice': [inBody('<p id="finding">x</p>'), `${CHART}: no-dup-id: `],
  'a second h1': [inBody('<h1>Again</h1>'), [`${CHART}: one-h1: the page has 2`, `${CHART}: heading-level: `]],
  'no h1': [[CHART, /<h1>.*?<\/h1>/, ''], [`${CHART}: one-h1: the page has 0`, `${CHART}: heading-level: `]],
  'a level of headings left out': [inBody('<h4>Deep</h4>'), `${CHART}: heading-level: `],
  'a picture without alt': [inBody('<img src="card.png">'), `${CHART}: wcag/h37: `],
  'a field without a label': [inBody('<input type="text">'), `${CHART}: input-missing-label: `],
  'a page without lang': [[CHART, ' lang="en"', ''], /: (?:lang|element-required-attributes): /],
  'a page with an empty lang': [[CHART, ' lang="en"', ' lang=""'], `${CHART}: lang: `],
  'a page without title': [[CHART, /<title>.*?<\/title>/, ''], `${CHART}: element-required-content: `],
  'an empty title': [[CHART, /<title>.*?<\/title>/, '<title></title>'], /: (?:empty-title|wcag\/h25): /],
  'a cell outside a row': [
    [CHART, '<tbody>', '<tbody><td>x</td>'],
    /: (?:element-permitted-(?:content|parent)|parse): /,
  ],
  'a paragraph in a row': [
    [CHART, '<tbody><tr>', '<tbody><tr><p>x</p>'],
    /: (?:element-permitted-(?:content|parent)|parse): /,
  ],
  'a reference to no id': [
    [CHART, 'aria-labelledby="finding"', 'aria-labelledby="findings"'],
    `${CHART}: no-missing-references: `,
  ],
  'an element left open': [inBody('<section><h2>x</h2>'), /: (?:close-order|parse): /],
  'what only a browser minds': [inBody('<p>&#x80;</p>'), `${CHART}: parse: `],
  'an attribute without quotes': [[CHART, 'lang="en"', 'lang=en'], `${CHART}: attr-quotes: `],
});

passes(checkHtml, {
  'an embed that begins with h2': ['embed/flow/index.html', '<h2 id="finding"', '<h2 lang="en" id="finding"'],
  'the other case of doctype': [CHART, '<!doctype html>', '<!DOCTYPE html>'],
  'void elements with a slash': [CHART, '<meta charset="utf-8">', '<meta charset="utf-8" />'],
  'data in a script': inBody('<script type="application/json">{"a":1}</script>'),
});
