//! [Custom properties] of single elements, by which scripts pass measurements to stylesheets.
//!
//! [Custom properties]: https://developer.mozilla.org/docs/Web/CSS/--*

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/web/edge/style.js")]
extern "C" {
    /// Returns how many times larger than usual the reader has set the text.
    #[wasm_bindgen(js_name = textScale)]
    pub(crate) fn text_scale() -> f64;
    /// Sets a custom property, named with its dashes, to a number with its unit. Writing numbers is left to
    /// JavaScript: in WebAssembly it would take 7 kB.
    #[wasm_bindgen(js_name = setProperty)]
    pub(crate) fn set_property(element: &HtmlElement, name: &str, value: f64, unit: &str);
}
