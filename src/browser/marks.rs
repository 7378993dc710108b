//! The rows behind the marks of a drawing, in the words of the table.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/marks.js")]
extern "C" {
    /// Returns the words of one row of the table of the figure that contains an element: group, label, value, interval,
    /// status, formula, source, doubt, the address of its card from this page, its id. Missing parts are empty strings;
    /// a missing row is an empty list.
    #[wasm_bindgen(js_name = rowWords)]
    pub(crate) fn row_words(within: &Element, at: usize) -> Vec<String>;
}
