//! Work deferred until the browser is [idle].
//!
//! [idle]: https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen(module = "/web/edge/idle.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenIdle)]
    fn when_idle(then: &Closure<dyn FnMut()>) -> Function;

    #[wasm_bindgen(js_name = afterFirstInteraction)]
    fn after_first_interaction(then: &Closure<dyn FnMut()>) -> Function;
}

/// A pending callback; cancelled when dropped.
pub(crate) struct IdleHandle {
    cancel: Function,
    // Kept alive for as long as it may be called.
    _then: Closure<dyn FnMut()>,
}

impl Drop for IdleHandle {
    fn drop(&mut self) {
        // Cancelling a callback that has run does nothing.
        let _ = self.cancel.call0(&JsValue::NULL);
    }
}

/// Calls `then` once the browser is idle.
pub(crate) fn on_idle(then: impl Fn() + 'static) -> IdleHandle {
    wish(when_idle, then)
}

/// Calls `then` after the first interaction, by pointer, touch or key, once the browser is idle.
pub(crate) fn on_first_interaction(then: impl Fn() + 'static) -> IdleHandle {
    wish(after_first_interaction, then)
}

fn wish(when: fn(&Closure<dyn FnMut()>) -> Function, then: impl Fn() + 'static) -> IdleHandle {
    let then = Closure::<dyn FnMut()>::new(then);
    IdleHandle {
        cancel: when(&then),
        _then: then,
    }
}
