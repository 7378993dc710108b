import assert from 'node:assert/strict';
import { test } from 'node:test';

import binaryen from 'binaryen';

import { emptied, numbersOf } from './unread.mjs';

/** Where the data of the program begin. */
const BASE = 1024;

/** What is read before and after the cut, what only last words read, and a file with a place in it that data name. */
const TEXTS = { kept: 'kept', said: 'said before the end', table: 'table', file: 'src/main.rs' };

const [kept, said, table, file, place] = [0, 8, 32, 40, 52].map((offset) => BASE + offset);

/**
 * @param {number} number
 * @returns {string} the word as it is written in the text of a module
 */
function word(number) {
  const bytes = [0, 8, 16, 24].map((shift) => ((number >>> shift) & 255).toString(16).padStart(2, '0'));
  return bytes.map((byte) => `\\${byte}`).join('');
}

/**
 * @param {string} code what the program does
 * @returns {string} the program
 */
function program(code) {
  const texts = [TEXTS.kept.padEnd(8), TEXTS.said.padEnd(24), TEXTS.table.padEnd(8), TEXTS.file.padEnd(12)].join('');
  const words = [file, TEXTS.file.length, 7, 5].map(word).join('');
  return `(module
    (memory 1)
    (data (i32.const ${BASE}) "${texts}${words}")
    (func (export "read") (result i32) ${code}))`;
}

/**
 * @param {string} before the code with last words
 * @param {string} after the code without
 * @returns {{ data: string, wasm: Uint8Array, whole: Uint8Array }} the data that are left, the program and what it was
 */
function run(before, after) {
  const [first, second] = [before, after].map((code) => binaryen.parseText(program(code)));
  const whole = second.emitBinary();
  const wasm = emptied(whole, numbersOf(first.emitText()), numbersOf(second.emitText()));
  return { data: Buffer.from(wasm).toString('latin1'), wasm, whole };
}

const load = (/** @type {number} */ at) => `(i32.load (i32.const ${at}))`;
const both = (/** @type {number} */ at) => `(i32.add ${load(kept)} ${load(at)})`;

test('what only last words have read is emptied, and what is read stays', () => {
  const { data, wasm, whole } = run(both(said), load(kept));
  assert.ok(data.includes(TEXTS.kept));
  assert.ok(!data.includes(TEXTS.said));
  assert.equal(wasm.length, whole.length);
  assert.ok(WebAssembly.validate(wasm));
});

test('names of files go with the places in them, because only last words say them', () => {
  const { data } = run(load(kept), load(kept));
  assert.ok(!data.includes(TEXTS.file));
  assert.ok(!data.includes(String.fromCharCode(7, 0, 0, 0, 5)));
});

test('an address that is part of a load is one', () => {
  const { data } = run(both(table), `(i32.load offset=${table} ${load(kept)})`);
  assert.ok(data.includes(TEXTS.table));
});

test('an address is one whose last zeros are left out between two segments', () => {
  const pointer = 2 * BASE;
  const apart = (/** @type {string} */ code) =>
    program(code).replace('(func', `(data (i32.const ${pointer}) "${word(said).slice(0, 9)}") (func`);
  const [first, second] = [both(said), load(pointer)].map((code) => binaryen.parseText(apart(code)));
  const wasm = emptied(second.emitBinary(), numbersOf(first.emitText()), numbersOf(second.emitText()));
  assert.ok(Buffer.from(wasm).toString('latin1').includes(TEXTS.said));
});

test('an address may be half of a larger number', () => {
  const pair = (BigInt(TEXTS.said.length) << 32n) | BigInt(said);
  const { data } = run(both(said), `(i64.store (i32.const 0) (i64.const ${pair})) ${load(kept)}`);
  assert.ok(data.includes(TEXTS.said));
});

test('what nobody has pointed to is left alone: it may be counted to', () => {
  const { data } = run(load(place), load(place));
  assert.ok(data.includes(TEXTS.table));
});

test('shortly behind a number that the optimiser has made nothing is emptied', () => {
  const { data } = run(both(said), both(said - 2));
  assert.ok(data.includes(TEXTS.said));
});

test('data in another form are refused and not guessed at', () => {
  const wasm = binaryen.parseText('(module (memory 1) (data "passive"))').emitBinary();
  assert.throws(() => emptied(wasm, new Set(), new Set()), /not laid out/);
});
