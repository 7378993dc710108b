/**
 * Keeps the site for offline use: the section of the about page, and the line about a newer edition. The about page
 * loads this script; other pages do so only for readers who keep the site.
 */
import { dayOf, markOf, prefixOf } from './editions.js';

/** @typedef {import('./editions.js').Mark} Mark */

const { lang, dataset } = document.documentElement;
const scope = new URL(dataset.root ?? './', document.baseURI).href;
/** Whether pages may keep anything in this browser: where they may not, even asking can throw. */
const able = (() => {
  try {
    return Boolean(navigator.serviceWorker && globalThis.caches);
  } catch {
    return false;
  }
})();
const workers = able ? navigator.serviceWorker : undefined;
// A page that requires Trusted Types takes no plain address for a worker.
const policy = globalThis.trustedTypes?.createPolicy('crossings-offline', { createScriptURL: (/** @type {string} */ url) => url });

/** @param {ServiceWorker} worker */
const settled = (worker) =>
  new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('the browser refuses the worker', { cause: 'refused' }));
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Returns our registration; a host may have others, for folders around. */
async function ours() {
  const registration = await workers.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/**
 * Keeps the pages of this language.
 * @param {(done: number, all: number) => void} tell
 * @returns {Promise<Mark>}
 */
async function keep(tell) {
  const url = `${scope}sw.js`;
  const registration = await workers.register(policy?.createScriptURL(url) ?? url, { scope });
  registration.waiting?.postMessage({ load: true });
  const worker = await settled(registration.installing ?? registration.waiting ?? registration.active);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data: { done, all, mark, failed } }) => {
      if (mark) resolve(mark);
      else if (failed) reject(new Error(failed, { cause: failed }));
      else tell(done, all);
    };
    worker.postMessage({ keep: lang }, [port2]);
  });
}

const caught = async () => (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));

/** Removes all that is kept, and the worker. */
async function remove() {
  await (await ours())?.unregister();
  await Promise.all((await caught()).map((name) => caches.delete(name)));
}

/** @returns {Promise<Mark | undefined>} */
const mark = async () => (await caches.match(markOf(scope, lang)))?.json();

/**
 * Hydrates the section of the about page.
 * @param {HTMLElement} section
 */
async function live(section) {
  const [keeping, removing] = ['keep', 'remove'].map((act) => section.querySelector(`[data-act=${act}]`));
  const status = section.querySelector('[role=status]');
  const progress = section.querySelector('progress');
  const say = (/** @type {string} */ name, /** @type {Record<string, string>} */ values = {}) => {
    status.textContent = status.dataset[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  };
  const show = async () => {
    const kept = await mark();
    keeping.hidden = kept !== undefined;
    removing.hidden = (await caught()).length === 0;
    if (!kept) return;
    const { tag } = status.dataset;
    const size = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(kept.bytes / 1e6);
    say('kept', { date: dayOf(tag, new Date(kept.date)), size });
  };
  const act = (/** @type {() => Promise<void>} */ doing) => async () => {
    for (const button of [keeping, removing]) button.disabled = true;
    try {
      await doing();
    } catch (error) {
      const { network, refused } = status.dataset;
      // A worker that fails to load is a TypeError, too, without a cause.
      say('failed', { reason: status.dataset[error.cause] ?? (error instanceof TypeError ? network : refused) });
      // A failed attempt leaves nothing behind.
      if ((await caught()).length === 0) await remove();
    }
    progress.hidden = true;
    await show();
    for (const button of [keeping, removing]) button.disabled = false;
  };
  if (!able) return say('unsupported');
  keeping.addEventListener('click', act(async () => {
    say('keeping');
    progress.removeAttribute('value');
    progress.hidden = false;
    await keep((done, all) => Object.assign(progress, { max: all, value: done }));
  }));
  removing.addEventListener('click', act(async () => {
    await remove();
    say('removed');
  }));
  await show();
}

/** Announces another edition, and loads it when the reader asks. */
async function announce() {
  const registration = await ours();
  const line = document.querySelector('[data-edition=newer]');
  if (!registration || !line) return;
  const look = () => {
    if (registration.waiting) line.hidden = false;
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  line.querySelector('button').addEventListener('click', () => {
    workers.addEventListener('controllerchange', () => location.reload());
    if (registration.waiting) registration.waiting.postMessage({ load: true });
    else location.reload();
  });
}

const section = document.querySelector('section.offline');
if (section) await live(section);
if (workers?.controller) await announce();
