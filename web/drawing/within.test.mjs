import assert from 'node:assert/strict';
import test from 'node:test';

import { parseFragment } from 'parse5';

import { within } from './within.mjs';

const FONT = `font-family="system-ui, 'Segoe UI', sans-serif"`;

const TEXT = `dominant-baseline="central" ${FONT}`;

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" baseProfile="full" viewBox="0 0 60 40">
<path fill="none" d="M0 0h60v40H0z"/>
<path fill="none" stroke="var(--rule)" d="M1 4v28" pointer-events="none"/>
<path fill="none" stroke="var(--rule)" d="M9 4v28" pointer-events="none"/>
<path fill="#b6d634" d="M196.36-29" pointer-events="none"/>
<path fill="none" d="M0 0h9v9H0z" ecmeta_data_index="0" ecmeta_series_index="0"/>
<path fill="var(--ink-after)" d="M1 2h9v9H1z" ecmeta_data_index="1" ecmeta_series_index="0"/>
<path fill="var(--ink-after)" d="M2 2h9v9H2z" ecmeta_data_index="2" ecmeta_series_index="0"/>
<text y="-17" fill="var(--text)" ${TEXT} font-size="13" text-anchor="end" transform="translate(1.25 29)">4 May</text>
<text fill="var(--text)" ${TEXT} font-size="13" text-anchor="end" transform="translate(3)">5 May</text>
<text fill="var(--text)" ${TEXT} font-size="12" transform="rotate(-90 3 4)">6 May</text>
<defs><pattern id="a-0" width="1" height="6"><path fill="none" d="M0 0h1v1z"/></pattern></defs>
</svg>`;

/** Lists each drawn element: its name, its text, its own and its inherited attributes. @param {string} svg */
function drawn(svg) {
  const found = [];
  const walk = (/** @type {any} */ node, around = {}) => {
    const own = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const all = node.nodeName === 'svg' ? around : { ...around, ...own };
    if (['path', 'text'].includes(node.nodeName)) found.push([node.nodeName, node.childNodes[0]?.value ?? '', all]);
    for (const child of node.childNodes ?? []) walk(child, all);
  };
  walk(parseFragment(svg));
  return found;
}

test('every element that is seen or heard of keeps what it looks like', () => {
  const font = { 'font-family': "system-ui, 'Segoe UI', sans-serif" };
  const rule = { fill: 'none', stroke: 'var(--rule)', 'pointer-events': 'none', ...font };
  const mark = (/** @type {number} */ at) => ({ ecmeta_data_index: String(at), ecmeta_series_index: '0', ...font });
  const words = { fill: 'var(--text)', 'font-size': '13', 'text-anchor': 'end', ...font };
  assert.deepEqual(drawn(within(DRAWING)), [
    // Equal lines that stand for no datum are joined.
    ['path', '', { d: 'M1 4v28M9 4v28', ...rule }],
    ['path', '', { d: 'M0 0h9v9H0z', fill: 'none', ...mark(0) }],
    ['path', '', { d: 'M1 2h9v9H1z', fill: 'var(--ink-after)', ...mark(1) }],
    ['path', '', { d: 'M2 2h9v9H2z', fill: 'var(--ink-after)', ...mark(2) }],
    ['text', '4 May', { x: '1.25', y: '12', ...words }],
    ['text', '5 May', { x: '3', y: '0', ...words }],
    ['text', '6 May', { transform: 'rotate(-90 3 4)', fill: 'var(--text)', 'font-size': '12', ...font }],
    ['path', '', { d: 'M0 0h1v1z', fill: 'none', id: 'a-0', width: '1', height: '6', ...font }],
  ]);
});

test('what elements have in common is said once', () => {
  const svg = within(DRAWING);
  for (const once of ['font-family=', 'stroke="var(--rule)"', 'fill="var(--ink-after)"', 'font-size="13"']) {
    assert.equal(svg.split(once).length, 2, `${once} in ${svg}`);
  }
  assert.ok(svg.length < DRAWING.length * 0.7, svg);
});

test('a text that does not lie as the style of pages says is refused', () => {
  assert.throws(() => within(DRAWING.replace('dominant-baseline="central"', '')), /style\/figure\.css/);
});
