//! Work for when the browser is [idle].
//!
//! [idle]: https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen(module = "/web/edge/idle.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenIdle)]
    fn when_idle(then: &Closure<dyn FnMut()>) -> Function;

    #[wasm_bindgen(js_name = whenAttended)]
    fn when_attended(then: &Closure<dyn FnMut()>) -> Function;
}

/// A wish to be called; taken back when dropped.
pub(crate) struct Wish {
    take_back: Function,
    // Kept alive for as long as it may be called.
    _then: Closure<dyn FnMut()>,
}

impl Drop for Wish {
    fn drop(&mut self) {
        // Taking back a wish that was granted does nothing.
        let _ = self.take_back.call0(&JsValue::NULL);
    }
}

/// Calls `then` once the browser is idle.
pub(crate) fn soon(then: impl Fn() + 'static) -> Wish {
    wish(when_idle, then)
}

/// Calls `then` once the reader has turned to this page, by pointer, finger or key, and the browser is idle.
pub(crate) fn attended(then: impl Fn() + 'static) -> Wish {
    wish(when_attended, then)
}

fn wish(when: fn(&Closure<dyn FnMut()>) -> Function, then: impl Fn() + 'static) -> Wish {
    let then = Closure::<dyn FnMut()>::new(then);
    Wish {
        take_back: when(&then),
        _then: then,
    }
}
