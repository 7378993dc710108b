//! Form input that precedes hydration.

use js_sys::Array;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/edge/form.js")]
extern "C" {
    /// Collects the fields below `element` whose answers differ from the prerendered ones, with these answers.
    #[wasm_bindgen(js_name = earlyAnswers)]
    pub(crate) fn early_answers(element: &Element) -> Array;
    /// Sets the answers again, with their events.
    #[wasm_bindgen(js_name = repeatAnswers)]
    pub(crate) fn repeat_answers(answers: &Array);
}
