import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import { SaxesParser } from 'saxes';

import { paletteOf } from './palette.js';
import { renderSvg } from './render.mjs';
import { composeSheet, piecesOf, widthOf } from './sheet.js';

const palette = paletteOf(await readFile(new URL('../../style/tokens.css', import.meta.url), 'utf8'));

const LONG =
  'More than a hundred million people crossed China’s borders in the year 2022, and by far the most of them came from home';

/** Returns a real bar drawing; `height` in pixels. */
const drawing = (height) =>
  renderSvg(
    JSON.stringify({
      textStyle: { fontFamily: 'system-ui, "Segoe UI", sans-serif', color: 'var(--text)' },
      grid: [{ left: 100, right: 60, top: 4, bottom: 4 }],
      xAxis: [{ type: 'value', show: false }],
      yAxis: [{ type: 'category', data: ['after', 'before'] }],
      series: [{ type: 'bar', itemStyle: { color: 'var(--ink-after)' }, data: [90, 45] }],
    }),
    { width: 720, height, locale: 'en' },
  );

const sheet = (more = {}) => {
  const drawingHeight = more.drawingHeight ?? 138;
  return {
    title: 'Daily crossings rose by almost half',
    subtitle: 'Inspected entries and exits a day',
    drawing: drawing(drawingHeight),
    drawingWidth: 720,
    drawingHeight,
    source: 'Source: National Immigration Administration, 17 January 2023',
    licence: 'Crossings · compiled data CC BY 4.0 · https://example.org/charts/policy-change/',
    ...more,
  };
};

const compose = (more) => composeSheet(sheet(more), palette);

/** Parses every tag with its attributes, as numbers where they are, and its text; throws where the XML is broken. */
function elements(svg) {
  const open = [];
  const all = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const depth = open.length;
    open.push({ name, depth, text: '', nested: open.some((parent, at) => at > 0 && parent.name === 'svg'), ...attributes });
    all.push(open.at(-1));
  });
  parser.on('text', (text) => {
    if (open.length) open.at(-1).text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return all;
}

const own = (svg) => elements(svg).filter(({ nested }) => !nested);
const linesOf = (svg, weight) => own(svg).filter((one) => one.name === 'text' && one['font-weight'] === weight);

/** Returns the rectangle covered by an element of the sheet, by the estimate that errs on the wide side. */
function extent(one) {
  const [x, y] = [Number(one.x), Number(one.y)];
  if (one.name !== 'text') return { left: x, top: y, right: x + Number(one.width), bottom: y + Number(one.height) };
  const size = Number(one['font-size']);
  const width = widthOf(one.text, { size, bold: one['font-weight'] === '700' });
  const left = one['text-anchor'] === 'end' ? x - width : x;
  return { left, top: y - size * 0.75, right: left + width, bottom: y + size * 0.25 };
}

test('text is escaped, and what XML cannot hold is left out', () => {
  const title = 'A & B <script> "q" \u0007 var(--x)';
  const svg = compose({ title, subtitle: '<b>&', source: '"&"', licence: '</svg>', key: [{ label: '<&>', ink: 'ink-after' }] });
  const named = elements(svg);
  assert.equal(named.find(({ name }) => name === 'title').text, title.replace('\u0007', ''));
  assert.ok(!named.some(({ name }) => name === 'script' || name === 'b'));
  assert.ok(named.some(({ text }) => text === '<&>'));
});

test('a sheet says in which language it is, what it shows, and by whom', () => {
  const [svg, title, desc] = elements(compose({ language: 'fr' }));
  assert.deepEqual([svg.lang, svg['xml:lang'], title.name, desc.name], ['fr', 'fr', 'title', 'desc']);
  assert.match(desc.text, /a day · Source: .* · Crossings/);
});

test('no custom property, style or colour with alpha is left', () => {
  const coloured = `<svg width="9" height="9" viewBox="0 0 9 9"><path fill="var(--ink-flow)" fill-opacity="0.5" d="M0 0"/>
    <path stroke="var(--none, var(--rule, rgb(0, 0, 0)))" fill="rgba(0,0,255,.5)" d="M0 0"></path></svg>`;
  const svg = compose({ drawing: coloured });
  assert.doesNotMatch(svg, /var\(|rgb|style/);
  assert.match(svg, /<path fill="#1b1d20" fill-opacity="0.05"/);
  assert.match(svg, /<path stroke="#d8d4ca" fill="#0000ff" d="M0 0" fill-opacity="0.5">/);
  assert.doesNotMatch(compose(), /var\(/);
});

test('a colour that the palette has not is an error', () => {
  assert.throws(() => compose({ drawing: '<svg><path fill="var(--nowhere)"/></svg>' }), /--nowhere/);
  assert.throws(() => compose({ key: [{ label: 'a', ink: 'ink-nowhere' }] }), /--ink-nowhere/);
});

test('the markup of a live chart is cleaned', () => {
  const live = `<svg width="720" height="138" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
    version="1.1" baseProfile="full" style="position: absolute; left: 0px; top: 0px; user-select: none;"><style>.a:hover {
    pointer-events:none;}</style><rect width="720" height="138" x="0" y="0" fill="none"></rect>
    <path d="M1 0A1 1 0" transform="matrix(0,0,0,0,600,24)" fill="#b6d634"></path>
    <path d="M0 0L9 9" class="a" fill="var(--ink-after)" ecmeta_series_index="0" style="cursor: pointer;"></path>
    <text dominant-baseline="central" text-anchor="end" style="font: 600 13px / 1.2 system-ui, &quot;Segoe UI&quot;, sans-serif;"
    fill="var(--text)" x="1">a&nbsp;b</text>
    <text style="font-size: 12px; font-family: &quot;Segoe UI&quot;, sans-serif;">c</text></svg>`;
  const svg = compose({ drawing: live });
  assert.doesNotMatch(svg, /style|class=|ecmeta|cursor|b6d634|absolute/);
  const [first, second] = elements(svg).filter(({ name, nested }) => nested && name === 'text');
  const { 'font-weight': weight, 'font-size': size, 'font-family': family, dy, text } = first;
  assert.deepEqual(
    { weight, size, family, dy, text },
    { weight: '600', size: '13px', family: "system-ui, 'Segoe UI', sans-serif", dy: '0.35em', text: 'a\u00a0b' },
  );
  assert.deepEqual([second['font-size'], second['font-family']], ['12px', "'Segoe UI', sans-serif"]);
  assert.equal(elements(svg).filter(({ name }) => name === 'svg').length, 2);
});

test('without a frame the height follows the content', () => {
  const [low] = elements(compose());
  const [high] = elements(compose({ title: LONG }));
  assert.deepEqual([low.width, high.width], ['768', '768']);
  assert.ok(Number(high.height) > Number(low.height));
  assert.equal(high.viewBox, `0 0 768 ${high.height}`);
});

test('a title wraps within the width over at most three lines', () => {
  const titles = [LONG, 'X'.repeat(120), '跨境'.repeat(50), 'короткое'];
  for (const title of titles) {
    for (const frame of [undefined, { width: 1200, height: 630 }]) {
      const svg = compose({ title, frame });
      const lines = linesOf(svg, '700');
      const words = lines.map(({ text }) => text).join(title.includes(' ') ? ' ' : '');
      assert.equal(words, title);
      assert.ok(lines.length <= 3, `${title}: ${lines.length} lines`);
      for (const line of lines) assert.ok(extent(line).right <= Number(elements(svg)[0].width) - 24, line.text);
    }
  }
});

test('lines end between words, in Chinese too', () => {
  for (const [text, pieces] of [
    ['2022年出入境人次', '2022年|出入境|人次'],
    ['2023年10月6日', '2023年|10月|6日'],
    ['内地居民占57.3%', '内地|居民|占57.3%'],
    ['节省2.2万小时', '节省|2.2万小时'],
    ['港澳台居民', '港澳台|居民'],
    ['妨害国（边）境管理案件', '妨害国（边）境|管理|案件'],
    ['查处非法入境、非法居留外国人', '查处|非法|入境、|非法|居留|外国人'],
    ['从183.6万（2019年）升至201万', '从183.6万|（2019年）|升至|201万'],
    ['护照5本', '护照|5本'],
    ['visa-free entry', 'visa-free| |entry'],
  ]) {
    assert.equal(piecesOf(text).join('|'), pieces);
  }
});

test('a title that is too long for any type ends with an ellipsis', () => {
  const lines = linesOf(compose({ title: LONG.repeat(4) }), '700');
  assert.equal(lines.length, 3);
  assert.match(lines[2].text, /…$/);
});

const KEY = ['mainland', 'hmt', 'foreign'].map((name) => ({ label: `Travellers of the group ${name}`, ink: `ink-${name}` }));

/** Asserts that no two parts of a sheet overlap, and that all are within it. */
function assertTidy(svg, what) {
  const [whole, ...rest] = own(svg);
  const [width, height] = [Number(whole.width), Number(whole.height)];
  const parts = rest.filter(({ name, width: wide }) => ['text', 'svg', 'rect'].includes(name) && wide !== whole.width);
  const places = parts.map((one) => ({ what: one.text.trim() || one.name, ...extent(one) }));
  for (const { what: part, left, top, right, bottom } of places) {
    assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height, `${what}: ${part} is cut off`);
  }
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      const apart =
        one.right <= other.left + 0.1 || other.right <= one.left + 0.1 || one.bottom <= other.top + 0.1 || other.bottom <= one.top + 0.1;
      assert.ok(apart, `${what}: ${one.what} and ${other.what} overlap`);
    }
  }
}

test('a frame is kept exactly, and everything is inside it, apart from one another', () => {
  for (const frame of [{ width: 1200, height: 630 }, { width: 600, height: 315 }, { width: 1080, height: 1080 }]) {
    for (const drawingHeight of [60, 138, 324, 504, 884]) {
      for (const title of ['Short', LONG]) {
        for (const direction of ['ltr', 'rtl']) {
          const svg = compose({ frame, drawingHeight, title, direction, key: KEY, subtitle: LONG, source: LONG });
          const [{ width, height }] = elements(svg);
          assert.deepEqual([width, height], [String(frame.width), String(frame.height)]);
          assertTidy(svg, `${frame.width}×${frame.height}, ${drawingHeight}, ${title}, ${direction}`);
        }
      }
    }
  }
});

test('a sheet without a frame is tidy too', () => {
  for (const drawingWidth of [328, 720]) assertTidy(compose({ drawingWidth, title: LONG, key: KEY, source: LONG }), drawingWidth);
});

test('a drawing grows in a frame, at most to twice its size', () => {
  const scale = (more) => {
    const nested = own(compose({ frame: { width: 1200, height: 630 }, ...more })).filter(({ name }) => name === 'svg')[1];
    return Number(nested.width) / (more.drawingWidth ?? 720);
  };
  assert.ok(scale({}) > 1.4);
  assert.equal(scale({ drawingWidth: 200, drawingHeight: 50 }), 2);
  assert.ok(scale({ drawingHeight: 504 }) > 0.85, 'a high drawing stands beside its title');
});

test('a frame without room for the drawing is an error', () => {
  const key = Array.from({ length: 200 }, () => KEY[0]);
  assert.throws(() => compose({ frame: { width: 1200, height: 630 }, key }), /no room/);
});

test('a language from right to left begins at the right', () => {
  const [line] = linesOf(compose({ title: 'عنوان', direction: 'rtl', language: 'ar' }), '700');
  assert.deepEqual([line.x, line['text-anchor'], line.text], ['744', 'end', '\u2067عنوان\u2069']);
});

test('an isolate that a line breaks is closed and goes on in the next', () => {
  const title = `عنوان \u2066${'Dot News '.repeat(20)}\u2069 هنا`;
  const lines = linesOf(compose({ title, direction: 'rtl', language: 'ar' }), '700');
  assert.ok(lines.length > 1);
  for (const { text } of lines) {
    const count = (/** @type {RegExp} */ mark) => text.match(mark)?.length ?? 0;
    assert.equal(count(/[\u2066-\u2068]/g), count(/\u2069/g), text);
  }
});

test('the palette is the light theme, whatever else the stylesheet has', () => {
  const css = `@media (prefers-color-scheme: dark) { :root { --a: black; } }
    /* :root { --a: red; } */
    :root[data-theme="dark"] { --a: black; }
    :root { color-scheme: light; --a: #fff; --b: var(--a); --c: var(--none, rgb(1 2 3 / 4%)); }
    :root { --a: gray; }`;
  assert.deepEqual(paletteOf(css), { '--a': '#fff', '--b': '#fff', '--c': 'rgb(1 2 3 / 4%)' });
  assert.equal(palette['--ink-after'], '#00677d');
  assert.throws(() => paletteOf(':root { --a: var(--b); --b: var(--a); }'), /no plain value/);
  assert.throws(() => paletteOf('p { color: red; }'), /:root/);
});
