/**
 * Empties what a program holds and never reads. WebAssembly's optimiser takes the code out that nothing calls and
 * leaves the texts and tables that only such code has read; of those, some name folders of the machine that built it.
 */

/** The section of a module that holds its data. */
const DATA = 11;

/** The name of a file with code, by which last words say where they come from. */
const SOURCE = /^[\x20-\x7e]+\.rs$/;

/** Four words: a text's address and length, the line in that file and the column. */
const PLACE = 16;

/** How far behind a new number in the code what it may mean begins: see `emptied`. */
const REACH = 4096;

/**
 * @typedef {{ address: number, start: number, size: number }} Segment so many bytes of the file, from `start` on, that
 *   are at an address of the memory
 */

/**
 * The numbers in the code of a module, of which each may be an address. The compiler puts two that are stored side by
 * side into one of twice the size.
 * @param {string} text the module as text
 * @returns {Set<number>}
 */
export function numbersOf(text) {
  const found = text.matchAll(/(?:i32\.const |i64\.const |offset=)(-?\d+)/g);
  const halves = Array.from(found, ([, number]) => BigInt.asUintN(64, BigInt(number))).flatMap((number) => [
    Number(number & 0xffff_ffffn),
    Number(number >> 32n),
  ]);
  return new Set(halves);
}

/**
 * The same program, as long as it was, with zeros where it never reads.
 *
 * A stretch of its data begins where code or data point to, and ends where the next one begins. It is emptied if code
 * pointed to its beginning as long as there were last words, or data did that are empty now, and nothing does any more.
 * Code that counts from an address before the beginning is the same code before and after, unless the optimiser made
 * it anew: nothing is emptied shortly behind a number that was not there before.
 * @param {Uint8Array} wasm
 * @param {Set<number>} before the numbers in its code with last words
 * @param {Set<number>} after the numbers in its code as it is
 * @returns {Uint8Array}
 */
export function emptied(wasm, before, after) {
  const memory = new Memory(wasm);
  emptyPlaces(memory);
  const starts = [...new Set([...before, ...after, ...memory.pointers()])].filter((at) => memory.holds(at));
  starts.sort((one, other) => one - other);
  const fresh = [...after].filter((number) => memory.holds(number) && !before.has(number));
  const unsure = (/** @type {number} */ at) => fresh.some((number) => number <= at && at < number + REACH);
  for (let found = true; found; ) {
    found = false;
    const meant = new Set([...after, ...memory.pointers()]);
    for (const [index, start] of starts.entries()) {
      if (meant.has(start) || unsure(start)) continue;
      found = memory.empty(start, starts[index + 1] ?? Infinity) || found;
    }
  }
  return memory.program();
}

/**
 * Empties the places in files that are named in data, and the names of the files.
 * @param {Memory} memory
 */
function emptyPlaces(memory) {
  for (const at of memory.words()) {
    const [text, length, line, column] = [0, 4, 8, 12].map((offset) => memory.word(at + offset));
    if (!(line < 100_000 && column < 1000 && length < 300) || !SOURCE.test(memory.text(text, length))) continue;
    memory.empty(text, text + length);
    memory.empty(at, at + PLACE);
  }
}

/** The data of a module, by address. Between its segments are zeros, which may end a word that a segment begins. */
class Memory {
  /** @param {Uint8Array} wasm */
  constructor(wasm) {
    this.wasm = wasm;
    this.segments = segmentsOf(wasm);
    const ends = this.segments.map(({ address, size }) => address + size);
    /** The address of the first word. */
    this.base = Math.floor(Math.min(...this.segments.map(({ address }) => address)) / 4) * 4;
    this.bytes = new Uint8Array(Math.ceil((Math.max(...ends, this.base) - this.base) / 4) * 4);
    for (const { address, start, size } of this.segments) {
      this.bytes.set(wasm.subarray(start, start + size), address - this.base);
    }
    this.view = new DataView(this.bytes.buffer);
  }

  /** The program with the data as they are now. */
  program() {
    const program = Uint8Array.from(this.wasm);
    for (const { address, start, size } of this.segments) {
      program.set(this.bytes.subarray(address - this.base, address - this.base + size), start);
    }
    return program;
  }

  /** @param {number} at an address */
  holds(at) {
    return at >= this.base && at < this.base + this.bytes.length;
  }

  /** The addresses of whole words. */
  words() {
    return Array.from({ length: this.bytes.length / 4 }, (_, index) => this.base + 4 * index);
  }

  /** What data point to. */
  pointers() {
    return this.words().map((at) => this.word(at)).filter((value) => this.holds(value));
  }

  /**
   * @param {number} at an address
   * @returns {number} the word there, not a number where there is none
   */
  word(at) {
    return this.holds(at) && this.holds(at + 3) ? this.view.getUint32(at - this.base, true) : NaN;
  }

  /**
   * @param {number} at an address
   * @param {number} length
   * @returns {string} the text there, empty where there is none
   */
  text(at, length) {
    return this.holds(at) ? String.fromCharCode(...this.bytes.subarray(at - this.base, at - this.base + length)) : '';
  }

  /**
   * @param {number} from an address
   * @param {number} to another, or beyond the last
   * @returns {boolean} whether there was something
   */
  empty(from, to) {
    const stretch = this.bytes.subarray(from - this.base, to - this.base);
    const full = stretch.some((byte) => byte !== 0);
    stretch.fill(0);
    return full;
  }
}

/**
 * @param {Uint8Array} bytes a module
 * @returns {Segment[]} where it has which data
 */
function segmentsOf(bytes) {
  // Behind the magic word and the version.
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  while (at < bytes.length) {
    const section = bytes[at++];
    const length = number();
    if (section !== DATA) {
      at += length;
      continue;
    }
    return Array.from({ length: number() }, () => {
      // Put into the first memory at a constant.
      if (number() !== 0 || bytes[at++] !== 0x41) throw new Error('data are not laid out as this reads them');
      const address = number();
      // The end of the expression.
      at += 1;
      const size = number();
      const start = at;
      at += size;
      return { address, start, size };
    });
  }
  return [];
}
