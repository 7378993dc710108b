import assert from 'node:assert/strict';
import test from 'node:test';

import { copyOf } from './copy.js';

/** A cell as `copy.js` reads it: its words, those of a flag, and its number. */
const cell = (/** @type {string} */ words, /** @type {string} */ value = '', flag = '', localName = 'td') => ({
  localName,
  dataset: { value },
  cloneNode() {
    let rest = words + flag;
    return { querySelectorAll: () => (flag ? [{ remove: () => (rest = words) }] : []), get textContent() { return rest; } };
  },
});
const table = (/** @type {any[][]} */ ...rows) => /** @type {any} */ ({ rows: rows.map((cells) => ({ hidden: false, cells })) });

/** Returns the text of a table on a page in a language. */
function copied(/** @type {string} */ lang, /** @type {any} */ what) {
  Object.assign(globalThis, { document: { documentElement: { lang } } });
  return copyOf(what);
}

test('a value is copied as a number with the digits that are shown, without the words of its flag', () => {
  for (const [lang, words, value, number] of [
    ['fr', '338\u202f100', '338056', '338100'],
    ['en', '338,100', '338056', '338100'],
    ['en', '1.905 million', '1904858', '1905000'],
    ['en', '650 million', '650000000', '650000000'],
    ['zh', '33.81万', '338056', '338100'],
    ['fr', '48,2\u00a0%', '48.2', '48,2'],
    ['ru', '−2,8\u00a0%', '-2.8', '-2,8'],
    ['en', '−2.8%', '-2.8', '-2.8'],
    ['ar', '\u2066128\u2069 مليون', '128000000', '128000000'],
    ['en', '1,780,821', '1780821', '1780821'],
    ['en', 'over 7', '640', '640'],
  ]) {
    assert.equal(copied(lang, table([cell(words, value, 'Disagrees with other numbers')])).text, number, words);
  }
});

test('cells are apart, headings stay headings, and markup stays words', () => {
  const { html, text, count } = copied('en', table([cell('What', '', '', 'th'), cell('Value', '', '', 'th')], [cell('a <b> & c\n  d', '', '', 'th'), cell('7', '7')]));
  assert.equal(text, 'What\tValue\na <b> & c d\t7');
  assert.equal(html, '<table><tr><th>What</th><th>Value</th></tr><tr><th>a &lt;b> &amp; c d</th><td>7</td></tr></table>');
  assert.equal(count, 4);
});

test('words that a spreadsheet would take for a formula are guarded, numbers are not', () => {
  const row = ['=1+1', '+x', '-3,2', '@a', '−1'].map((words) => cell(words));
  assert.equal(copied('fr', table(row)).text, "'=1+1\t'+x\t-3,2\t'@a\t−1");
});
