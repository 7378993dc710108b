/** Tests when files that nobody has asked for are fetched. */
import assert from 'node:assert/strict';
import test from 'node:test';

/** @param {object} connection */
function inBrowser(connection) {
  /** @type {(() => void)[]} */
  const idle = [];
  const window = { requestIdleCallback: (/** @type {() => void} */ then) => idle.push(then), cancelIdleCallback() {} };
  Object.defineProperty(globalThis, 'navigator', { value: { connection }, configurable: true });
  Object.assign(globalThis, { window, ...window, addEventListener() {} });
  return idle;
}

inBrowser({});
const { savesData, whenIdle } = await import('./idle.js');

test('an idle browser fetches, but not for readers who save data', () => {
  for (const [connection, calls] of /** @type {const} */ ([[{}, 1], [undefined, 1], [{ saveData: false }, 1], [{ saveData: true }, 0]])) {
    const idle = inBrowser(/** @type {any} */ (connection));
    let called = 0;
    whenIdle(() => (called += 1));
    for (const then of idle) then();
    assert.equal(called, calls, JSON.stringify(connection));
    assert.equal(savesData(), calls === 0);
  }
});
