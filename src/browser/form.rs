//! What the reader did to a form before anything listened.

use js_sys::Array;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/edge/form.js")]
extern "C" {
    /// The fields below `element` that are answered otherwise than they were prerendered, with their answers.
    #[wasm_bindgen(js_name = earlyAnswers)]
    pub(crate) fn early_answers(element: &Element) -> Array;
    /// Answers anew, with the events of it.
    #[wasm_bindgen(js_name = repeatAnswers)]
    pub(crate) fn repeat_answers(answers: &Array);
}
