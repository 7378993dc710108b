//! The islands of a prerendered page: elements whose content hydrates.

use wasm_bindgen::{JsCast, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

use leptos::prelude::document;

#[wasm_bindgen(module = "/web/edge/near.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenNear)]
    fn when_near(element: &Element, then: &wasm_bindgen::JsValue);
}

#[wasm_bindgen(module = "/web/page/degraded.js")]
extern "C" {
    /// Marks every figure as degraded: it stays as prerendered.
    #[wasm_bindgen(js_name = degradeAll)]
    pub(crate) fn leave_all_degraded();
    /// Marks an island as degraded: it stays as prerendered.
    #[wasm_bindgen(js_name = degrade)]
    pub(crate) fn leave_degraded(island: &Element);
    /// Clears the marks of failures below an element.
    #[wasm_bindgen(js_name = hasCome)]
    pub(crate) fn has_come(within: &Element);
    #[wasm_bindgen(js_name = nextChoice)]
    fn next_choice_within(within: &Element) -> js_sys::Promise;
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen(module = "/web/page/nodes.js")]
extern "C" {
    /// Returns whether an island has the nodes that were prerendered: hydration ends the app where one is missing.
    #[wasm_bindgen(js_name = isIntact)]
    pub(crate) fn is_intact(island: &HtmlElement) -> bool;
    #[wasm_bindgen(js_name = renderAnew)]
    fn render_anew_by(island: &HtmlElement, mount: &wasm_bindgen::JsValue) -> js_sys::Array;
}

/// Renders an island anew, by `mount`; returns the answers that its fields had, as `form::early_answers` does.
#[cfg(target_arch = "wasm32")]
pub(crate) fn render_anew(island: &HtmlElement, mount: impl FnOnce() + 'static) -> js_sys::Array {
    render_anew_by(island, &Closure::once_into_js(mount))
}

/// Returns the elements of this page with `data-island` of this name, in order.
pub(crate) fn all(name: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(&format!("[data-island={name}]")) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect()
}

/// Returns an attribute of an island; empty where it has none.
pub(crate) fn attribute(island: &HtmlElement, name: &str) -> String {
    island.get_attribute(name).unwrap_or_default()
}

/// Calls `then` once the island is about to come into view.
pub(crate) fn near(island: &HtmlElement, then: impl FnOnce() + 'static) {
    // Called at most once, it then frees itself.
    when_near(island, &Closure::once_into_js(then));
}

/// Waits for the reader's next choice, key or press in an island at or below an element.
pub(crate) async fn next_choice(within: &Element) {
    // The promise is never rejected.
    let _ = JsFuture::from(next_choice_within(within)).await;
}
