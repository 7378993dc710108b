/** Tests that what `docs/embedding.md` gives hosts to paste is what their tools take. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

import { transformSync } from 'esbuild';

import { attribute, elementsOf, parsePart, textOf } from '../build/dom.mjs';

const text = readFileSync('docs/embedding.md', 'utf8');
const blocks = (/** @type {string} */ kind) => [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);

const frames = () => blocks('html').filter((code) => code.includes('<iframe'));

test('frames are empty, so that no filter shows what is in them as code, and the link stands after them', () => {
  const pasted = frames();
  assert.equal(pasted.length, 2);
  for (const html of pasted) {
    const elements = [...elementsOf(parsePart(html))];
    assert.deepEqual(elements.map(({ tagName }) => tagName), ['iframe', 'p', 'a']);
    assert.equal(textOf(elements[0]), '');
    assert.match(attribute(elements[2], 'href') ?? '', /\/charts\//);
    assert.doesNotMatch(html, /\n\s*\n/, 'a blank line ends HTML in Markdown');
  }
});

test('the element has its script before it and a link inside, without a blank line', () => {
  const [html, ...others] = blocks('html').filter((code) => !code.includes('<iframe'));
  assert.deepEqual(others, []);
  const elements = [...elementsOf(parsePart(html))];
  assert.deepEqual(elements.map(({ tagName }) => tagName), ['script', 'crossings-chart', 'a']);
  assert.doesNotMatch(html, /\n\s*\n/, 'a blank line ends HTML in Markdown');
});

test('filters that split styles at semicolons find whole declarations', () => {
  for (const html of frames()) {
    const [frame] = elementsOf(parsePart(html));
    const declarations = (attribute(frame, 'style') ?? '').split(';');
    assert.equal(declarations[0], 'display:block');
    for (const declaration of declarations) {
      assert.match(declaration, /^[\w-]+:/);
      assert.equal(declaration.split('(').length, declaration.split(')').length, declaration);
    }
  }
});

test('React and MDX take the JSX', () => {
  const [jsx] = blocks('jsx');
  const { code } = transformSync(jsx, { loader: 'jsx', jsxFactory: 'make' });
  const { style, ...attributes } = runInNewContext(code, { make: (/** @type {string} */ _, /** @type {object} */ given) => given });
  assert.equal(style.frameSizing, 'content-height');
  for (const value of Object.values(style)) assert.doesNotMatch(String(value), /;/);
  const known = ['src', 'title', 'width', 'height', 'loading', 'allow'];
  assert.deepEqual(Object.keys(attributes), known);
});

test('the lines that follow heights find frames in shadow trees', () => {
  const [code] = blocks('js');
  /** @type {any} */
  let hear;
  const window = {};
  const frame = { matches: () => true, contentWindow: window, style: {} };
  const host = { matches: () => false, shadowRoot: { querySelectorAll: () => [frame] } };
  const document = { querySelectorAll: () => [{ matches: () => false }, host] };
  runInNewContext(code, { document, addEventListener: (/** @type {string} */ _, /** @type {any} */ listener) => (hear = listener) });
  hear({ source: window, data: { crossings: 1, type: 'height', height: 612 } });
  hear({ source: {}, data: { crossings: 1, type: 'height', height: 1 } });
  assert.deepEqual(frame.style, { height: '612px' });
});
