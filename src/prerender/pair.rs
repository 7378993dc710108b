//! The list of what a pair of marks needs, which `web/figure/requests.js` fetches on request: files, with their checksums,
//! and words.

use serde_json::json;

use super::{
    PrerenderError,
    assets::{Bundles, Folder},
};
use crate::{
    say,
    text::{Text, msg},
    view::Page,
};

/// Writes the list in a language; returns its path below the root, as its own paths are.
pub(super) fn write(
    folder: &Folder,
    bundles: &Bundles,
    text: &Text,
    words: &str,
    dataset: Option<&str>,
) -> Result<String, PrerenderError> {
    let language = text.language();
    let list = json!({
        "script": bundles.pair.path,
        "scriptIntegrity": bundles.pair.integrity,
        "wasm": bundles.compare.wasm.path,
        "wasmIntegrity": bundles.compare.wasm.integrity,
        "words": words,
        "dataset": dataset.unwrap_or_default(),
        "compare": Page::Compare.path_in(language),
        "say": {
            "with": say!(text, PAIR_WITH, name = "{name}"),
            "choose": text.get(msg::PAIR_CHOOSE),
            "open": text.get(msg::PAIR_OPEN),
        },
    });
    folder.write_hashed(
        &format!("pair.{}.json", language.code()),
        list.to_string().as_bytes(),
    )
}
