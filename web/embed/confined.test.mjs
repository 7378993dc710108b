/** Tests what an embed says of what its host's sandbox forbids. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { isConfined } from './confined.js';

/** @param {boolean} refuses whether a domain may not be set, as in every sandbox */
function inFrame(refuses) {
  const document = {
    set domain(/** @type {string} */ _) {
      if (refuses) throw new Error('Assignment is forbidden for sandboxed iframes.');
    },
  };
  Object.assign(globalThis, { window: globalThis, parent: {}, location: { hostname: 'site.example' }, document });
}

test('a sandbox is known whatever it allows, because none allows a domain to be set', () => {
  inFrame(true);
  assert.equal(isConfined(), true);
  inFrame(false);
  assert.equal(isConfined(), false);
});

test('a page that is in no frame is in no sandbox that it asks about', () => {
  inFrame(true);
  Object.assign(globalThis, { parent: globalThis });
  assert.equal(isConfined(), false);
});
