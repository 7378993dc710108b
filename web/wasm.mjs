/** Makes WebAssembly small, by Binaryen. */
import binaryen from 'binaryen';

/**
 * Leptos' taking over of asynchronously printed pages, which these are not. Tables of function pointers hold on to its
 * steps, so that no linker can see that nothing calls them; here their bodies become traps, and what only they use
 * goes with them: a tenth of the file. The name has to fit to its end: the compiler merges functions that are alike
 * under the name of one, and a closure within such a step may be like one that is called.
 */
const NEVER_CALLED = /any_view::IntoAny>::into_any::hydrate_async::\{\{closure\}\}::h[0-9a-f]{16}$/;

/**
 * What the app exports without anybody calling it: streams of server functions, which Leptos has with it and which
 * keep their part of the library alive.
 */
const NEVER_EXPORTED = /^(__wbg_)?intounderlying(bytesource|sink|source)_/;

/** What every browser has that the site is built for. */
const FEATURES = ['BulkMemory', 'BulkMemoryOpt', 'NontrappingFPToInt', 'ReferenceTypes', 'SignExt', 'MutableGlobals', 'Multivalue'];

/**
 * The same program in fewer bytes.
 * @param {Uint8Array} wasm with the names of its functions
 * @returns {Uint8Array} without them
 * @throws {Error} if the names are missing, or Leptos has renamed what is never called
 */
export function optimised(wasm) {
  const module = binaryen.readBinary(wasm);
  try {
    module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
    let cut = 0;
    for (let at = 0; at < module.getNumFunctions(); at += 1) {
      const one = module.getFunctionByIndex(at);
      const { name, base } = binaryen.getFunctionInfo(one);
      // An imported function has no body.
      if (base || !NEVER_CALLED.test(name)) continue;
      binaryen.Function.setBody(one, module.unreachable());
      cut += 1;
    }
    for (let at = module.getNumExports() - 1; at >= 0; at -= 1) {
      const { name } = binaryen.getExportInfo(module.getExportByIndex(at));
      if (NEVER_EXPORTED.test(name)) module.removeExport(name);
    }
    if (cut === 0) throw new Error('no function is called as those that are never called: see web/wasm.mjs');
    binaryen.setOptimizeLevel(2);
    binaryen.setShrinkLevel(2);
    // Once more, for what the first round has left without a use.
    module.optimize();
    module.optimize();
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}
