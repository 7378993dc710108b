/** Tests of a check as a table: a change to the valid site, and the expected findings. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { edit, found } from './fixture.mjs';

/**
 * @typedef {readonly [file: string, from: string | RegExp, to: string]} Edit
 * @typedef {Edit | ((files: import('./fixture.mjs').Files) => void)} Change
 */

/** @param {Change} change */
const asFunction = (change) =>
  typeof change === 'function'
    ? change
    : (/** @type {import('./fixture.mjs').Files} */ files) => edit(files, ...change);

/**
 * @param {Parameters<typeof found>[0]} check
 * @param {Record<string, [change: Change, expected: string | RegExp | string[]]>} cases
 *   `expected` is the beginning of every line found, or a pattern for it; of several beginnings, each has its line
 */
export function fails(check, cases) {
  test('finds nothing in a site without mistakes', async () => {
    assert.deepEqual(await found(check), []);
  });

  for (const [name, [change, expected]] of Object.entries(cases)) {
    test(`finds: ${name}`, async () => {
      const lines = await found(check, asFunction(change));
      assert.notEqual(lines.length, 0, 'nothing is found');
      if (expected instanceof RegExp) {
        for (const line of lines) assert.match(line, expected);
        return;
      }
      const beginnings = [expected].flat();
      for (const line of lines) assert.ok(beginnings.some((beginning) => line.startsWith(beginning)), line);
      for (const beginning of beginnings) {
        assert.ok(lines.some((line) => line.startsWith(beginning)), `no line begins with “${beginning}”: ${lines}`);
      }
    });
  }
}

/**
 * @param {Parameters<typeof found>[0]} check
 * @param {Record<string, Change>} cases
 */
export function passes(check, cases) {
  for (const [name, change] of Object.entries(cases)) {
    test(`lets pass: ${name}`, async () => {
      assert.deepEqual(await found(check, asFunction(change)), []);
    });
  }
}
