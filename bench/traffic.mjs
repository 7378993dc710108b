/** Network traffic over time. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Counts bytes as they are received.
 * @param {any} page
 */
export function listen(page) {
  /** When bytes came, in milliseconds of the clock; @type {{ at: number, bytes: number, request: string }[]} */
  const parts = [];
  /** When a file was whole; @type {Map<string, number>} */
  const whole = new Map();
  /** Requests served from the cache, some of which report a size again. @type {Set<string>} */
  const kept = new Set();
  let offset = 0;
  const clock = (/** @type {number} */ seconds) => seconds * 1000 + offset;
  page.Network.requestWillBeSent((/** @type {any} */ { timestamp, wallTime }) => {
    offset = (wallTime - timestamp) * 1000;
  });
  const received = (/** @type {number} */ timestamp, /** @type {number} */ bytes, /** @type {string} */ request) => {
    if (!kept.has(request)) parts.push({ at: clock(timestamp), bytes, request });
  };
  page.Network.requestServedFromCache((/** @type {any} */ { requestId }) => kept.add(requestId));
  page.Network.responseReceived((/** @type {any} */ { requestId, timestamp, response }) => {
    if (response.fromDiskCache || response.url.startsWith('data:')) kept.add(requestId);
    else received(timestamp, response.encodedDataLength, requestId);
  });
  page.Network.dataReceived((/** @type {any} */ { requestId, timestamp, encodedDataLength }) =>
    received(timestamp, encodedDataLength, requestId));
  page.Network.loadingFinished((/** @type {any} */ { requestId, timestamp, encodedDataLength }) => {
    // The rest that was not reported in parts.
    const told = parts.reduce((sum, { bytes, request }) => sum + (request === requestId ? bytes : 0), 0);
    if (encodedDataLength > told) received(timestamp, encodedDataLength - told, requestId);
    whole.set(requestId, clock(timestamp));
  });
  const sum = (/** @type {(part: { at: number, request: string }) => boolean} */ which) =>
    parts.filter(which).reduce((total, { bytes }) => total + bytes, 0);
  return {
    /** Bytes received until a time. @param {number} time */
    until: (time) => sum(({ at }) => at <= time),
    /** Bytes of the files complete at a time. @param {number} time */
    whole: (time) => sum(({ request }) => (whole.get(request) ?? Infinity) <= time),
    /** Waits until nothing has been received for some milliseconds. @param {number} milliseconds */
    async quiet(milliseconds) {
      const started = Date.now();
      while (Date.now() - Math.max(started, parts.at(-1)?.at ?? 0) < milliseconds) await sleep(100);
    },
  };
}
