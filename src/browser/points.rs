//! The points of a drawing for keyboard and screen reader, which work without the app.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/points.js")]
extern "C" {
    /// Walks the points of a list that the app has made; those of prerendered figures are walked already.
    #[wasm_bindgen(js_name = walkPoints)]
    pub(crate) fn walk(list: &Element);
}
