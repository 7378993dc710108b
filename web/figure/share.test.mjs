/** Tests what the share panel takes from the browser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const SHARE = new URL('./share.js', import.meta.url).href;

/**
 * Returns the day of access in a time zone.
 * @param {string} zone
 * @param {string} now
 */
function dayIn(zone, now) {
  const script = `Object.assign(globalThis, { window: globalThis, document: {}, addEventListener() {} });
    const { today } = await import('${SHARE}');
    const at = Date.parse('${now}');
    globalThis.Date = class extends Date { constructor() { super(at); } };
    process.stdout.write(today());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  return stdout || stderr;
}

test("the day of access is the reader's own", () => {
  assert.equal(dayIn('Asia/Shanghai', '2026-11-28T23:30:00Z'), '2026-11-29');
  assert.equal(dayIn('America/Los_Angeles', '2026-11-29T01:00:00Z'), '2026-11-28');
  assert.equal(dayIn('UTC', '2026-01-02T12:00:00Z'), '2026-01-02');
});

test('a link is handed on only where browser and host allow it', async () => {
  Object.assign(globalThis, { window: globalThis, document: { title: 'Vehicles' }, addEventListener() {} });
  const { canShare } = await import('./share.js');
  const cases = /** @type {const} */ ([
    [{}, false],
    [{ share() {} }, true],
    [{ share() {}, canShare: () => true }, true],
    [{ share() {}, canShare: () => false }, false],
  ]);
  for (const [navigator, offered] of cases) {
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    assert.equal(canShare(), offered);
  }
});
