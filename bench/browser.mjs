/** Chromium with a temporary profile, driven through the DevTools protocol. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import CDP from 'chrome-remote-interface';

/** Arguments for no network requests of its own, and no display. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
];

/** Slow 4G, as Lighthouse defines it, and a processor at a quarter of its speed. */
export const SLOW = { latency: 150, megabits: 1.44, processor: 4 };

/** The size of the window in CSS px. */
export const WINDOW = { width: 800, height: 900 };

/**
 * Moves the pointer onto a page once it answers: the first interaction for our embeds, which then prepare for a change.
 * @param {any} page
 */
export async function comeNear(page) {
  const answers = `document.readyState === 'complete' && !document.querySelector(':root:not([data-hears]):has(script[data-waits])')`;
  await until(page, 'a page that answers', answers);
  await page.Input.dispatchMouseEvent({ type: 'mouseMoved', x: 10, y: 10 });
}

/**
 * Opens a page in a fresh browser for the duration of `use`.
 * @template T
 * @param {(page: any, port: number) => Promise<T>} use called with the client of the protocol, and its port
 * @param {string[]} [more] arguments of the browser
 * @returns {Promise<T>}
 */
export async function inFreshBrowser(use, more = []) {
  const profile = await mkdtemp(join(tmpdir(), 'crossings-bench-'));
  const program = process.env.CROSSINGS_CHROMIUM ?? 'chromium';
  // In a process group of its own, so that all its processes end with it.
  const browser = spawn(program, [...ARGUMENTS, ...more, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore', detached: true });
  const failed = new Promise((_, reject) => {
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`${program} ended`)));
  });
  failed.catch(() => {});
  try {
    const port = await Promise.race([portOf(profile), failed]);
    const page = await CDP({ port, target: (/** @type {any[]} */ targets) => targets.find(({ type }) => type === 'page') });
    await page.Page.enable();
    await page.Emulation.setDeviceMetricsOverride({ ...WINDOW, deviceScaleFactor: 1, mobile: false });
    return await Promise.race([use(page, port), failed]);
  } finally {
    await end(browser);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @param {string} profile */
async function portOf(profile) {
  for (let tries = 0; tries < 300; tries += 1) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0 && text.includes('\n')) return port;
    await sleep(100);
  }
  throw new Error('the browser did not open its port');
}

/** @param {import('node:child_process').ChildProcess} browser */
async function end(browser) {
  if (browser.exitCode !== null || browser.pid === undefined) return;
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // It has ended already.
    return;
  }
  await gone;
}

/** Slows network and processor down. @param {any} page */
export async function slowDown(page) {
  await page.Network.enable();
  const bytes = (SLOW.megabits * 1e6) / 8;
  await page.Network.emulateNetworkConditions({
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await page.Emulation.setCPUThrottlingRate({ rate: SLOW.processor });
}

/**
 * Evaluates an expression in the page; waits for promises.
 * @param {any} page
 * @param {string} expression
 */
export async function evaluate(page, expression) {
  const { result, exceptionDetails } = await page.Runtime.evaluate({ expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Waits until an expression is true in the page.
 * @param {any} page
 * @param {string} what for the error
 * @param {string} expression
 * @param {number} [seconds]
 */
export async function until(page, what, expression, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
    if (await evaluate(page, `Boolean(${expression})`)) return;
  }
  throw new Error(`${what}: not within ${seconds} s`);
}
