/** Plays a figure. Loaded on request only; `sound.js` defines how numbers sound. */
import { fill } from '../page/pattern.js';
import { readRow, tableRows } from './rows.js';
import { isMixed, schedule } from './sound.js';

/** @typedef {import('./sound.js').Point & { words: { name: string, value: string, interval: string } }} SonifiedPoint */

/** Seconds from one number to the next. */
const BEATS = { slow: 1, normal: 0.5, fast: 0.25 };

/** Volume, of 1. */
const LOUD_VOLUME = 0.25;
const SOFT_VOLUME = 0.15;

/** Time for a browser to allow sound, in milliseconds. */
const AUDIO_TIMEOUT_MS = 5000;

/** Fade-out of a sound that is cut off, in seconds: without it, it would crack. */
const FADE_S = 0.02;

/** The players of the page, by their prerendered blocks. */
const players = /** @type {WeakMap<HTMLElement, Player>} */ (new WeakMap());

/** The active player. @type {Player | undefined} */
let playing;

/**
 * Plays a figure, or stops it if it is being played.
 * @param {HTMLElement} block prerendered below the figure
 */
export function listen(block) {
  const before = playing;
  before?.stop('stopped');
  if (!players.has(block)) players.set(block, new Player(block));
  const player = players.get(block);
  if (player !== before) player.play();
}

/** The player of one figure. */
class Player {
  /** @type {AudioContext | undefined} */
  #context;
  /** Ends the listeners of a playing figure. */
  #listeners = new AbortController();
  #timer = 0;

  /** @param {HTMLElement} block */
  constructor(block) {
    this.block = block;
    this.button = block.querySelector('button');
    this.label = this.button.textContent;
    this.said = block.querySelector('.listen-said');
    this.list = block.querySelector('ol');
    this.island = block.previousElementSibling;
    block.querySelector('.listen-panel').hidden = false;
    this.#read();
    // Another view has another table; sorted rows stay in theirs.
    const follow = () => {
      if (this.table.isConnected || !this.island.querySelector('.figure-table')) return;
      if (playing === this) this.stop('stopped');
      this.#read();
    };
    new MutationObserver(follow).observe(this.island, { childList: true, subtree: true });
  }

  /** Reads the numbers from the table, and describes in words how they will sound. */
  #read() {
    this.table = this.island.querySelector('.figure-table');
    const points = pointsOf(this.table);
    const rightToLeft = getComputedStyle(this.block).direction === 'rtl';
    const { sounds, beats } = schedule(points, rightToLeft);
    this.sounds = sounds;
    this.beats = beats;
    const { line, interval, ends, units } = this.block.dataset;
    /** @type {Map<SonifiedPoint, HTMLLIElement>} */
    this.lines = new Map();
    let series = '';
    for (const { series: name, point } of sounds) {
      series ||= name;
      if (!point) continue;
      const item = document.createElement('li');
      if (series) item.append(strong(series));
      item.append(fill(point.words.interval ? interval : line, point.words));
      this.lines.set(point, item);
      series = '';
    }
    this.list.replaceChildren(...this.lines.values());
    const sorted = [...points].sort((one, other) => one.value - other.value);
    const [low, high] = [sorted[0], sorted.at(-1)].map((point) => point?.words.value);
    this.block.querySelector('.listen-ends').textContent = isMixed(points) ? units : low ? fill(ends, { low, high }) : '';
  }

  async play() {
    playing = this;
    this.button.textContent = this.block.dataset.stop;
    this.said.textContent = this.block.dataset.playing;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.stop('stopped'), { signal });
    addEventListener('pagehide', () => this.stop('stopped'), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.stop('stopped'), { signal });
    const context = await awake().catch(() => undefined);
    if (signal.aborted) return void context?.close();
    if (!context) return this.stop('refused');
    this.#context = context;
    this.#step(0);
  }

  /** @param {'played' | 'stopped' | 'refused'} how it has ended */
  stop(how) {
    clearTimeout(this.#timer);
    this.#listeners.abort();
    silence(this.#context);
    this.#context = undefined;
    this.#mark(undefined);
    this.button.textContent = this.label;
    this.said.textContent = this.block.dataset[how];
    playing = undefined;
  }

  /** @param {number} at index of the sound that begins now */
  #step(at) {
    const sound = this.sounds[at];
    if (!sound) return this.stop('played');
    // Read anew for each: the reader may change it meanwhile.
    const speed = this.block.querySelector('input:checked')?.value;
    const seconds = (BEATS[speed] ?? BEATS.normal) * ((this.sounds[at + 1]?.at ?? this.beats) - sound.at);
    if (sound.point) {
      this.#mark(this.lines.get(sound.point));
      tone(this.#context, sound, seconds);
    } else {
      this.said.textContent = fill(this.block.dataset.series, { name: sound.series });
      click(this.#context);
    }
    this.#timer = setTimeout(() => this.#step(at + 1), seconds * 1000);
  }

  /** Marks the line of the present sound, and keeps it in view within the list. */
  #mark(/** @type {HTMLLIElement | undefined} */ line) {
    this.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    if (!line) return;
    line.setAttribute('aria-current', 'true');
    this.list.scrollTop = line.offsetTop - (this.list.clientHeight - line.offsetHeight) / 2;
  }
}

/**
 * Returns the numbers of a table, in its order before any sorting.
 * @param {HTMLTableElement} table
 * @returns {SonifiedPoint[]}
 */
function pointsOf(table) {
  return tableRows(table).map(readRow).map(({ group, label, value, interval, formula, number, lower, upper, unit }) => ({
    group,
    unit,
    value: number,
    ...(!Number.isNaN(lower) && { lo: lower }),
    ...(!Number.isNaN(upper) && { hi: upper }),
    soft: formula !== '',
    words: { name: label, value, interval: Number.isNaN(lower) && Number.isNaN(upper) ? '' : interval },
  }));
}

function strong(/** @type {string} */ words) {
  const element = document.createElement('strong');
  element.textContent = words;
  return element;
}

/**
 * Returns an audio context, once the browser allows sound.
 * @returns {Promise<AudioContext>}
 * @throws {Error} if it does not
 */
async function awake() {
  const context = new AudioContext();
  await Promise.race([context.resume(), new Promise((done) => setTimeout(done, AUDIO_TIMEOUT_MS))]);
  if (context.state === 'running') return context;
  context.close();
  throw new Error('the browser lets no sound out');
}

/** The output, which fades out. @type {WeakMap<AudioContext, GainNode>} */
const ways = new WeakMap();

function wayOut(/** @type {AudioContext} */ context) {
  if (!ways.has(context)) {
    const way = context.createGain();
    way.connect(context.destination);
    ways.set(context, way);
  }
  return ways.get(context);
}

function silence(/** @type {AudioContext | undefined} */ context) {
  if (!context) return;
  wayOut(context).gain.setTargetAtTime(0, context.currentTime, FADE_S / 3);
  setTimeout(() => context.close(), 2000 * FADE_S);
}

/**
 * Plays one number: a pure tone, or three as wide as its interval; swelling and with a little overtone where it is
 * derived.
 * @param {AudioContext} context
 * @param {import('./sound.js').Sound} sound
 * @param {number} seconds until the next
 */
function tone(context, { tones, pan, point }, seconds) {
  const [begin, end] = [context.currentTime, context.currentTime + seconds * 0.9];
  const { gain } = voices(context, tones, point.soft ? 'triangle' : 'sine', pan, begin, end);
  const swell = point.soft ? seconds / 4 : 0.01;
  gain.setValueAtTime(0, begin);
  gain.linearRampToValueAtTime((point.soft ? SOFT_VOLUME : LOUD_VOLUME) / Math.sqrt(tones.length), begin + swell);
  gain.setValueAtTime((point.soft ? SOFT_VOLUME : LOUD_VOLUME) / Math.sqrt(tones.length), end - seconds / 4);
  gain.linearRampToValueAtTime(0, end);
}

/** Plays a short dry sound between two series. */
function click(/** @type {AudioContext} */ context) {
  const begin = context.currentTime;
  const { gain } = voices(context, [1500], 'square', 0, begin, begin + 0.03);
  gain.setValueAtTime(SOFT_VOLUME / 4, begin);
  gain.linearRampToValueAtTime(0, begin + 0.03);
}

/**
 * @param {AudioContext} context
 * @param {number[]} tones in hertz
 * @param {OscillatorType} type
 * @param {number} pan
 * @param {number} begin
 * @param {number} end
 * @returns {GainNode} their common volume
 */
function voices(context, tones, type, pan, begin, end) {
  const level = context.createGain();
  const side = context.createStereoPanner();
  side.pan.value = pan;
  level.connect(side).connect(wayOut(context));
  for (const frequency of tones) {
    const voice = context.createOscillator();
    voice.type = type;
    voice.frequency.value = frequency;
    voice.connect(level);
    voice.start(begin);
    voice.stop(end);
  }
  return level;
}
