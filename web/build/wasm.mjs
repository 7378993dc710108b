/** Shrinks WebAssembly and its script, by Binaryen. */
import { homedir } from 'node:os';
import { join } from 'node:path';

import binaryen from 'binaryen';

/**
 * Leptos' hydration of asynchronously prerendered pages, which these are not. Tables of function pointers keep its
 * steps alive, so that no linker can see that nothing calls them; here their bodies become traps, and functions used
 * only by them are removed too: a tenth of the file. The name must match to its end: the compiler merges identical
 * functions under the name of one, and a closure within such a step may be identical to one that is called.
 */
const NEVER_CALLED = /any_view::IntoAny>::into_any::hydrate_async::\{\{closure\}\}::h[0-9a-f]{16}$/;

/**
 * Panic messages: with the formatting they need, a thirtieth of the file. A published page traps without one, which the
 * browser reports; the stage of its figures stays, and so do drawing and table. Under `cargo xtask serve` the message
 * is in the console.
 */
const PANIC_PATHS =
  /^(core(\[[0-9a-f]{16}\])?::(panicking|option|result|slice|str|cell)::.*(panic|fail)|console_error_panic_hook::hook::)/;

/**
 * Exports of the app that are never called: streams of server functions, which Leptos includes and which keep their
 * part of the library alive.
 */
const NEVER_EXPORTED = /^(__wbg_)?intounderlying(bytesource|sink|source)_/;

/**
 * The remains of those streams in the tables of functions, and the debug formatting of the libraries' values, which
 * only panic messages use.
 */
const UNUSED_PATHS =
  /^(js_sys::futures::future_to_promise::|<(&|char|str|core|wasm_bindgen|hydration_context).* as core(\[[0-9a-f]{16}\])?::fmt::Debug>::fmt)/;

/** Features of every browser that the site is built for. */
const FEATURES = ['BulkMemory', 'BulkMemoryOpt', 'NontrappingFPToInt', 'ReferenceTypes', 'SignExt', 'MutableGlobals', 'Multivalue'];

/** Names of wasm-bindgen's own: no module of this site has such names. */
const GLUE = /^(__w|wasm_bindgen__)/;

/** Cargo's folder on this machine. The data name source files in it, for panics whose code is removed. */
const CARGO_HOME = process.env.CARGO_HOME ?? join(homedir(), '.cargo');

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * @typedef {{ wasm: Uint8Array, scripts: string[] }} Program WebAssembly, and the scripts that start it
 */

/**
 * Optimises a program for size.
 * @param {Program} program its WebAssembly with the names of its functions
 * @returns {Program} without them
 * @throws {Error} if the names are missing, or Leptos has renamed the functions that are never called
 */
export function optimised({ wasm, scripts }) {
  const module = parsed(wasm);
  try {
    if (cut(module) === 0) throw new Error('no function is called as those that are never called: see web/build/wasm.mjs');
    optimise(module);
    return { scripts: renamed(module, scripts), wasm: withoutPath(module.emitBinary(), CARGO_HOME) };
  } finally {
    module.dispose();
  }
}

/**
 * Removes the name of a folder of this machine from a program, whose length stays.
 * @param {Uint8Array} wasm
 * @param {string} path of the folder
 * @returns {Uint8Array} with a slash for each byte of the path
 */
export function withoutPath(wasm, path) {
  const bytes = Buffer.from(wasm);
  const length = Buffer.byteLength(path);
  for (let at = bytes.indexOf(path); at >= 0; at = bytes.indexOf(path, at + length)) bytes.fill('/', at, at + length);
  return bytes;
}

/**
 * @param {Uint8Array} wasm
 * @returns {binaryen.Module}
 */
function parsed(wasm) {
  const module = binaryen.readBinary(wasm);
  module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
  return module;
}

/** @param {binaryen.Module} module */
function optimise(module) {
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  // The stack comes first and never grows down to its last kilobyte: offsets may be folded into loads and stores.
  binaryen.setLowMemoryUnused(true);
  // A second round, for code that the first has left unused.
  module.optimize();
  module.optimize();
}

/**
 * Removes code that is never called or seen, and panic messages.
 * @param {binaryen.Module} module
 * @returns {number} how many functions that are never called lost their body
 */
function cut(module) {
  let found = 0;
  for (const { name, base, at } of functions(module)) {
    // An imported function has no body.
    if (base || ![NEVER_CALLED, PANIC_PATHS, UNUSED_PATHS].some((kind) => kind.test(name))) continue;
    binaryen.Function.setBody(at, module.unreachable());
    if (NEVER_CALLED.test(name)) found += 1;
  }
  for (const { name } of exported(module)) {
    if (NEVER_EXPORTED.test(name)) module.removeExport(name);
  }
  return found;
}

/**
 * Gives the functions between WebAssembly and script short names: each of wasm-bindgen's has a checksum, which does not
 * compress, and is sent twice.
 * @param {binaryen.Module} module
 * @param {string[]} scripts
 * @returns {string[]} the scripts with the new names
 */
function renamed(module, scripts) {
  /** @type {Map<string, string>} */
  const names = new Map();
  const short = (/** @type {string} */ name) => {
    const known = names.get(name) ?? nth(names.size);
    names.set(name, known);
    return known;
  };
  for (const { name, module: from, base, params, results } of functions(module)) {
    if (!GLUE.test(base)) continue;
    module.removeFunction(name);
    module.addFunctionImport(name, from, short(base), params, results);
  }
  for (const { name, value } of exported(module)) {
    if (!GLUE.test(name)) continue;
    module.removeExport(name);
    module.addFunctionExport(value, short(name));
  }
  return scripts.map((script) => script.replace(/\b(__w|wasm_bindgen__)\w+/g, (name) => names.get(name) ?? name));
}

/**
 * Returns a snapshot of a module's functions, so that they may be changed one after the other.
 * @param {binaryen.Module} module
 */
function functions(module) {
  return Array.from({ length: module.getNumFunctions() }, (_, index) => {
    const at = module.getFunctionByIndex(index);
    return { ...binaryen.getFunctionInfo(at), at };
  });
}

/**
 * Returns a snapshot of the functions that a module exports.
 * @param {binaryen.Module} module
 */
function exported(module) {
  const all = Array.from({ length: module.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(module.getExportByIndex(index)),
  );
  return all.filter(({ kind }) => kind === binaryen.ExternalFunction);
}

/**
 * Returns a distinct short name for each number.
 * @param {number} number
 * @returns {string}
 */
function nth(number) {
  const letter = LETTERS[number % LETTERS.length];
  return number < LETTERS.length ? letter : nth(Math.floor(number / LETTERS.length) - 1) + letter;
}
