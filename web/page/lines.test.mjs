import assert from 'node:assert/strict';
import test from 'node:test';

import { parseHTML } from 'linkedom';

import { offerCopies } from './lines.js';

/** The section as `src/app/pages/load.rs` renders it. */
const SECTION =
  '<div id="load" data-copied="Copied" data-refused="Refused"><div class="lines"><h2>R</h2><pre><code>a &lt;- 1\nb</code></pre>' +
  '<p><button type="button" hidden>Copy</button> <span role="status"></span></p></div></div>';

/**
 * Presses the button of a section in a page with this clipboard.
 * @param {(text: string) => Promise<void>} writeText
 */
async function pressed(writeText) {
  const { document, Event } = parseHTML(SECTION);
  /** @type {string[]} */
  const asked = [];
  const selection = { selectAllChildren: (/** @type {Element} */ node) => asked.push(node.textContent) };
  Object.assign(globalThis, { document, getSelection: () => selection });
  Object.assign(document, { execCommand: (/** @type {string} */ name) => asked.push(name) > 3 });
  Object.defineProperty(globalThis, 'navigator', { value: { clipboard: { writeText } }, configurable: true });
  offerCopies(document.querySelector('#load'));
  const button = document.querySelector('button');
  assert.equal(button.hidden, false);
  button.dispatchEvent(new Event('click'));
  await new Promise(setImmediate);
  return { said: document.querySelector('[role=status]').textContent, asked };
}

test('lines are copied as they stand', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  /** @type {string[]} */
  const copied = [];
  const { said, asked } = await pressed(async (text) => void copied.push(text));
  assert.deepEqual(copied, ['a <- 1\nb']);
  assert.equal(said, 'Copied');
  assert.deepEqual(asked, []);
});

test('where the clipboard is refused, the lines are selected, and the button says so', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { said, asked } = await pressed(async () => {
    throw new Error('refused');
  });
  assert.deepEqual(asked, ['a <- 1\nb', 'copy']);
  assert.equal(said, 'Refused');
});
