//! Browser entry of the comparison, which holds the dataset and draws in the browser: hydrates it; and compares two marks
//! of a figure elsewhere.

use wasm_bindgen::prelude::wasm_bindgen;

fn main() {
    crossings::app::islands::comparison();
}

/// Returns two figures beside each other as JSON ([`crossings::charts::Pair`]), by their ids, from the files of all
/// messages and of the dataset's translation, empty in English. `web/figure/pair.js` calls it.
///
/// It is no asynchronous function: `web/build/wasm.mjs` takes those out.
///
/// # Errors
/// The code of the failure: a file is of another version of the site.
#[wasm_bindgen]
pub fn pair_of(words: &[u8], dataset: &[u8], first: &str, second: &str) -> Result<String, String> {
    crossings::app::islands::pair(words, dataset, [first, second]).map_err(str::to_owned)
}
