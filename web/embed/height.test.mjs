/** Tests what hosts are told of the height, and when. */
import assert from 'node:assert/strict';
import test from 'node:test';

let modules = 0;

/**
 * Starts reporting in a frame of a made-up host.
 * @param {{ width?: number, hash?: string, search?: string, resizes?: boolean, inUse?: boolean }} [frame]
 */
async function framed({ width = 360, hash = '', search = '', resizes = false, inUse = false } = {}) {
  /** @type {any[]} */
  const heard = [];
  const seen = { heard, reloads: 0, measured: 0 };
  const parent = { postMessage: (/** @type {unknown} */ message) => heard.push(message) };
  const root = { dataset: {}, height: 600, scrollHeight: 600, getBoundingClientRect: () => ({ height: root.height }) };
  /** @type {(event: object) => void} */
  let listener = () => {};
  /** @type {() => void} */
  let observed = () => {};
  const timers = /** @type {[wait: number, then: () => void][]} */ ([]);
  const given = {
    parent,
    innerWidth: width,
    innerHeight: 600,
    location: { hash, search, href: 'https://site.example/embed/vehicles/', reload: () => (seen.reloads += 1) },
    document: {
      documentElement: root,
      querySelector: (/** @type {string} */ selector) => {
        if (selector === '[data-chart]') return { getAttribute: () => 'vehicles' };
        return inUse ? {} : null;
      },
    },
    addEventListener: (/** @type {string} */ _, /** @type {any} */ then) => (listener = then),
    ResizeObserver: class {
      constructor(/** @type {() => void} */ then) {
        observed = then;
      }

      observe() {}
    },
    setTimeout: (/** @type {() => void} */ then, /** @type {number} */ wait) => timers.push([wait, then]),
    requestResize: resizes ? () => (seen.measured += 1) : undefined,
  };
  Object.assign(globalThis, given, { window: globalThis });
  const { tellHeight } = await import(`./height.js?${(modules += 1)}`);
  tellHeight();
  return {
    ...seen,
    seen,
    /** A message of the host. */
    say: (/** @type {unknown} */ data, source = parent) => listener({ source, data }),
    /** Another size of frame and content. */
    change: (/** @type {Record<string, number>} */ sizes) => {
      const { height = root.height, ...window } = sizes;
      Object.assign(root, { height, scrollHeight: height });
      Object.assign(globalThis, window);
      observed();
    },
    /** Lets a time in milliseconds pass. */
    wait: (/** @type {number} */ time) => {
      const due = timers.filter(([wait]) => wait <= time);
      timers.splice(0, timers.length, ...timers.filter(([wait]) => wait > time).map(([wait, then]) => /** @type {[number, () => void]} */ ([wait - time, then])));
      for (const [, then] of due) then();
    },
    /** What was told since the last time. */
    told: () => heard.splice(0),
  };
}

const heights = (/** @type {any[]} */ messages) => messages.filter((message) => message.crossings).map(({ height }) => height);

test('WordPress is told the height by its secret, and again when it is ready', async () => {
  const { told, say } = await framed({ hash: '#?secret=Hx7Qp2Lk9a' });
  const message = { secret: 'Hx7Qp2Lk9a', message: 'height', value: 600 };
  assert.deepEqual(told().filter(({ secret }) => secret), [message]);
  say({ message: 'ready', secret: 'Hx7Qp2Lk9a' });
  assert.deepEqual(told().filter(({ secret }) => secret), [message]);
  say({ message: 'ready', secret: 'other' });
  assert.deepEqual(told(), []);
});

test('iframe-resizer is answered by the name that it gives, at first and after changes', async () => {
  const { told, say, change } = await framed();
  assert.ok(!told().some((message) => String(message).startsWith('[iFrameSizer]')));
  say('[iFrameSizer]frame-1:8:false:false:32:true');
  const texts = () => told().filter((message) => String(message).startsWith('[iFrameSizer]'));
  assert.deepEqual(texts(), ['[iFrameSizer]frame-1:600:360:init']);
  change({ height: 700 });
  assert.deepEqual(texts(), ['[iFrameSizer]frame-1:700:360:size']);
});

test('open-iframe-resizer and hosts of our own protocol are answered when they ask', async () => {
  const { told, say } = await framed();
  told();
  for (const ask of [{ type: 'iframe-child-init' }, { crossings: 1, type: 'getHeight' }, 'pymxPYMxchartxPYMxwidthxPYMx360']) {
    say(ask);
    const messages = told();
    assert.deepEqual(heights(messages), [600], JSON.stringify(ask));
    assert.ok(messages.some(({ type, width }) => type === 'iframe-resized' && width === 360));
  }
  for (const other of [null, 1, 'height', {}, { type: 'height' }, { message: 'ready' }, []]) say(other);
  say({ crossings: 1, type: 'getHeight' }, /** @type {any} */ ({}));
  // Without a secret in the address, `ready` without one asks nothing either.
  assert.deepEqual(told(), []);
});

test('a host that listens late hears the last height', async () => {
  const { told, wait, change } = await framed();
  change({ height: 650 });
  assert.deepEqual(heights(told()), [600, 650]);
  wait(7000);
  assert.deepEqual(heights(told()).at(-1), 650);
  wait(8000);
  assert.deepEqual(heights(told()), [650]);
  wait(100_000);
  assert.deepEqual(told(), []);
});

test('no height is told of a frame that is hidden', async () => {
  const { told, change } = await framed({ width: 0 });
  assert.deepEqual(told(), []);
  change({ height: 3566, innerWidth: 20 });
  assert.deepEqual(told(), []);
  change({ height: 961, innerWidth: 360 });
  assert.deepEqual(heights(told()), [961]);
});

test('a frame that the browser has fitted is measured anew at another width, unless it is in use or a script has fitted it', async () => {
  for (const [inUse, innerHeight, reloads] of /** @type {const} */ ([[false, 600, 1], [true, 600, 0], [false, 900, 0]])) {
    const { seen, wait, change } = await framed({ resizes: true, inUse });
    assert.equal(seen.measured, 1);
    wait(400);
    change({ height: 900, innerWidth: 300, innerHeight });
    wait(400);
    assert.equal(seen.reloads, reloads);
  }
});

test('a frame that was hidden when it loaded is measured once it is shown', async () => {
  const { seen, wait, change } = await framed({ width: 0, resizes: true });
  change({ height: 900, innerWidth: 300, innerHeight: 740 });
  wait(400);
  assert.equal(seen.reloads, 1);
});

test('a frame of a fixed height is left alone, and so is every frame where the browser fits none', async () => {
  for (const resizes of [true, false]) {
    const { seen, wait, change } = await framed({ resizes });
    Object.assign(globalThis, { innerHeight: 740 });
    wait(400);
    change({ height: 900, innerWidth: 300, innerHeight: 740 });
    wait(400);
    assert.equal(seen.reloads, 0);
  }
});
