//! The rows behind the marks of a drawing: what the table says of a number.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/marks.js")]
extern "C" {
    /// What the table of a figure, named by an element of it, says of one number: group, label, value, interval,
    /// status, formula, source, doubt, the address of its card from this page, its id. What it does not say is empty;
    /// a row that it does not have says nothing at all.
    #[wasm_bindgen(js_name = rowWords)]
    pub(crate) fn row_words(within: &Element, at: usize) -> Vec<String>;
}
