//! Observes an element's size, by a [`ResizeObserver`].
//!
//! [`ResizeObserver`]: https://developer.mozilla.org/docs/Web/API/ResizeObserver

use leptos::prelude::request_animation_frame;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// An observation; ends when dropped.
pub(crate) struct Observation {
    observer: ResizeObserver,
    // Kept alive for as long as the observer may call it.
    _callback: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for Observation {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `told` with the element's width and height in CSS px, at once and after every change, in the next frame: a
/// change of size within the observer's own call would be an error to the browser.
///
/// `None` where the browser has no such observer: the drawing then keeps its first size.
pub(crate) fn observe(
    element: &Element,
    told: impl Fn(f64, f64) + Copy + 'static,
) -> Option<Observation> {
    let callback = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if let Ok(entry) = entries
            .get(entries.length().saturating_sub(1))
            .dyn_into::<ResizeObserverEntry>()
        {
            let size = entry.content_rect();
            request_animation_frame(move || told(size.width(), size.height()));
        }
    });
    let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Observation {
        observer,
        _callback: callback,
    })
}
