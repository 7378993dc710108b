//! Work deferred until after the next frame, so that the reader sees the paint first.

use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen(module = "/web/edge/frame.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenPainted)]
    fn when_painted(then: &JsValue);
}

/// Calls `then` once the next frame has been painted.
pub(crate) fn painted(then: impl FnOnce() + 'static) {
    when_painted(&Closure::once_into_js(then));
}
