//! The islands of a printed page: elements whose content comes to life.

use wasm_bindgen::{JsCast, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Element, HtmlElement};

use leptos::prelude::document;

#[wasm_bindgen(module = "/web/edge/near.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenNear)]
    fn when_near(element: &Element, then: &wasm_bindgen::JsValue);
}

#[wasm_bindgen(module = "/web/printed.js")]
extern "C" {
    /// Says on every figure that it stays as it was printed.
    #[wasm_bindgen(js_name = stayPrinted)]
    pub(crate) fn leave_all_as_printed();
}

/// The elements of this page with `data-island` of this name, in order.
pub(crate) fn all(name: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(&format!("[data-island={name}]")) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect()
}

/// An attribute of an island; empty where it has none.
pub(crate) fn attribute(island: &HtmlElement, name: &str) -> String {
    island.get_attribute(name).unwrap_or_default()
}

/// Calls `then` once the island is about to come into sight.
pub(crate) fn near(island: &HtmlElement, then: impl FnOnce() + 'static) {
    // Called at most once, it frees itself then.
    when_near(island, &Closure::once_into_js(then));
}

/// Says on an island that it stays as it was printed.
pub(crate) fn leave_as_printed(island: &HtmlElement) {
    if let Ok(Some(figure)) = island.query_selector("[data-stage]") {
        // Setting attributes of these names cannot fail.
        let _ = figure.set_attribute("data-stage", "degraded");
        let _ = figure.set_attribute("data-failed", "");
    }
}
