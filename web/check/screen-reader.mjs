/**
 * Has a screen reader read charts of a built site: Orca, in Firefox, on a display that nobody sees. What it would speak is
 * in its log. Each step presses keys as a reader does, and names what has to be heard then, in this order.
 *
 * Usage: dbus-run-session -- node web/check/screen-reader.mjs FOLDER FIREFOX
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { serve } from './serve.mjs';

/** How long something may take to be spoken, after how long without a word it is over, and after which the reader is nudged, in ms. */
const PATIENCE = 60_000;
const QUIET = 1_500;
const NUDGE = 4_000;

/** Pages with what a reader does there: keys, and phrases heard after them. @type {[page: string, steps: [key: string, ...phrases: string[]][]][]} */
const JOURNEYS = [
  [
    'charts/policy-change/',
    [
      ['h', 'Daily crossings were up 48.2% in the ten days from 8 January 2023', 'heading level 1'],
      ['Tab', 'Chart settings', 'Statistic', 'Crossings', 'selected radio button'],
      ['Tab', 'Level', 'selected radio button'],
      ['Tab', 'Chart', 'selected radio button'],
      ['Tab', 'Points on the chart', 'Before the pandemic: 1.905 million, derived. Interval: 1,899,431 to 1,910,476. 1 of 3.'],
      ['Right', 'Before 8 January 2023: 338,100, derived. Interval: 337,605 to 338,508. 2 of 3.'],
      ['End', '8–17 January 2023: 501,000, published. Interval: 500,500 to 501,500. 3 of 3.'],
      ['Return', 'Skip to content'],
      ['ctrl+Home', 'Skip to content'],
      ['2', 'Crossings per day, 8–17 January 2023', 'heading level 2'],
    ],
  ],
  [
    'charts/policy-change/',
    [
      ['h', 'Daily crossings were up 48.2%'],
      ['Tab', 'Crossings', 'selected radio button'],
      ['r', 'Permit applications', 'not selected radio button'],
      // Of the summary and the caution, both live, it may say one alone.
      ['space', 'selected'],
      ['shift+h', 'Daily permit applications were up 129.4%', 'heading level 1'],
    ],
  ],
  [
    'ar/charts/policy-change/',
    [
      ['h', 'ارتفعت عمليات العبور اليومية بنسبة 48.2% في الأيام العشرة ابتداءً من 8 يناير 2023', 'heading level 1'],
      ['Tab', 'إعدادات هذا الرسم البياني', 'عمليات العبور', 'selected radio button'],
      ['Tab', 'المستوى'],
      ['Tab', 'رسم بياني'],
      ['Tab', 'نقاط الرسم البياني', 'ما قبل الجائحة: 1.905 مليون، مشتق. المجال: بين 1,899,431 و1,910,476. 1 من 3.'],
      // The first point is the rightmost.
      ['Left', 'ما قبل 8 يناير 2023: 338,100، مشتق. المجال: بين 337,605 و338,508. 2 من 3.'],
      ['End', '8–17 يناير 2023: 501,000، منشور. المجال: بين 500,500 و501,500. 3 من 3.'],
      ['Return', 'انتقل إلى المحتوى'],
      ['ctrl+Home', 'انتقل إلى المحتوى'],
      ['2', 'عمليات العبور في اليوم', 'heading level 2'],
    ],
  ],
];

/** Settings of the screen reader: nothing is spoken aloud, nor a page as a whole because it has loaded. */
const SETTINGS = `
import orca.settings
orca.settings.sayAllOnLoad = False
orca.settings.speechServerFactory = ""
orca.settings.speechFactoryModules = []
`;

/** Signs that direct text and are not heard. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

/**
 * Returns what was spoken, by Orca's log.
 * @param {string} log
 */
export const spokenIn = (log) =>
  [...log.matchAll(/SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?: ?\{.*\})?$/gm)].map(([, words]) => words.replace(MARKS, ''));

/**
 * Returns the first phrase that was not heard after those before it.
 * @param {string[]} spoken
 * @param {string[]} phrases
 */
export function unheard(spoken, phrases) {
  let rest = spoken.join(' · ');
  return phrases.find((phrase) => {
    const at = rest.indexOf(phrase);
    rest = rest.slice(at + phrase.length);
    return at < 0;
  });
}

/** A display with a window manager, and a screen reader on it. */
class Session {
  #home;
  /** @type {import('node:child_process').ChildProcess[]} */
  #programs = [];
  #env;
  #heard = 0;

  /** @param {string} home a folder of its own */
  constructor(home) {
    this.#home = home;
    this.#env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, GTK_MODULES: 'gail:atk-bridge', NO_AT_BRIDGE: '0', GNOME_ACCESSIBILITY: '1', LC_ALL: 'C.UTF-8' };
  }

  /** Starts the display and the screen reader. */
  async start() {
    const display = this.#run('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], 'pipe');
    const number = await new Promise((resolve, reject) => {
      display.stdout?.once('data', (bytes) => resolve(String(bytes).trim()));
      display.once('exit', () => reject(new Error('Xvfb has ended')));
    });
    this.#env.DISPLAY = `:${number}`;
    this.#run('openbox', []);
    await this.#done('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true']);
    const settings = join(this.#home, '.local/share/orca');
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, 'orca-customizations.py'), SETTINGS);
    this.#run('orca', ['--replace', `--debug-file=${join(this.#home, 'log')}`]);
    await this.hear(['Screen reader on']);
  }

  /** Starts a program of the session. @param {'ignore' | 'pipe'} [output] */
  #run(/** @type {string} */ name, /** @type {string[]} */ words, output = 'ignore') {
    const program = spawn(name, words, { env: this.#env, stdio: ['ignore', output, 'ignore'] });
    this.#programs.push(program);
    return program;
  }

  #done(/** @type {string} */ name, /** @type {string[]} */ words) {
    return new Promise((resolve, reject) => this.#run(name, words).once('error', reject).once('exit', resolve));
  }

  async #spoken() {
    return spokenIn(await readFile(join(this.#home, 'log'), 'utf8').catch(() => ''));
  }

  /**
   * Waits until phrases have been spoken, and for the end of what is.
   * @param {string[]} phrases
   * @throws {Error} with what was spoken instead
   */
  async hear(phrases) {
    const before = this.#heard;
    let [words, since] = [await this.#spoken(), Date.now()];
    for (let [began, nudged] = [Date.now(), Date.now()]; ; ) {
      await sleep(100);
      // Events may wait until the next one comes; the key alone does nothing but silence the voice.
      if (Date.now() - nudged > NUDGE) {
        nudged = Date.now();
        await this.press('Control_L');
      }
      const now = await this.#spoken();
      if (now.length !== words.length) [words, since] = [now, Date.now()];
      const missing = unheard(words.slice(before), phrases);
      if (missing === undefined && Date.now() - since > QUIET) break;
      if (Date.now() - began > PATIENCE) throw new Error(`“${missing ?? 'the end'}” was not heard, but: ${words.slice(before).join(' · ')}`);
    }
    this.#heard = words.length;
    return words.slice(before);
  }

  /** Presses a key. */
  press(/** @type {string} */ key) {
    return this.#done('xdotool', ['key', key]);
  }

  /**
   * Opens a page in a browser of its own, and waits until it has loaded.
   * @param {string} program Firefox
   * @param {string} address
   * @returns {Promise<() => Promise<unknown>>} closes it
   */
  async browse(program, address) {
    const profile = await mkdtemp(join(this.#home, 'profile-'));
    const settings = { 'browser.shell.checkDefaultBrowser': false, 'browser.aboutwelcome.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'browser.startup.homepage_override.mstone': 'ignore' };
    const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
    await writeFile(join(profile, 'user.js'), lines.join(''));
    const browser = this.#run(program, ['--no-remote', '--profile', profile, address]);
    await this.hear(['Page has']);
    return () => {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      return gone;
    };
  }

  async end() {
    for (const program of this.#programs.reverse()) program.kill();
    await sleep(500);
    await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Goes through all journeys.
 * @param {string} folder a built site
 * @param {string} firefox
 */
async function main(folder, firefox) {
  const site = await serve(folder);
  const session = new Session(await mkdtemp(join(tmpdir(), 'crossings-orca-')));
  try {
    await session.start();
    for (const [page, steps] of JOURNEYS) {
      const close = await session.browse(firefox, `${site.url}${page}`);
      for (const [key, ...phrases] of steps) {
        await session.press(key);
        const heard = await session.hear(phrases).catch((error) => {
          throw new Error(`${page}, key ${key}: ${error.message}`);
        });
        console.log(`${page}  ${key}: ${heard.join(' · ')}`);
      }
      await close();
    }
  } finally {
    site.close();
    await session.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, firefox] = process.argv.slice(2);
  if (!firefox) throw new Error('usage: dbus-run-session -- node web/check/screen-reader.mjs FOLDER FIREFOX');
  await main(folder, firefox).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
