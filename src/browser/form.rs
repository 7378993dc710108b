//! What the reader did to a form before anything listened.

use js_sys::Array;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/edge/form.js")]
extern "C" {
    /// The radio buttons below `element` that are chosen but were not printed so.
    #[wasm_bindgen(js_name = earlyChoices)]
    pub(crate) fn early_choices(element: &Element) -> Array;
    /// Chooses radio buttons anew, with their events.
    #[wasm_bindgen(js_name = repeatChoices)]
    pub(crate) fn repeat_choices(inputs: &Array);
}
