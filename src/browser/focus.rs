//! Keyboard [focus].
//!
//! [focus]: https://developer.mozilla.org/docs/Web/API/HTMLElement/focus

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Focuses the first focusable heading within an element; without one the focus stays where it is.
pub(crate) fn heading(within: &Element) {
    let heading = within.query_selector("h2[tabindex]").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // A heading that cannot take the focus leaves it where it is.
        let _ = heading.focus();
    }
}

/// Attributes that tell a control from others, on whichever node it is.
const NAMES: [&str; 4] = ["name", "value", "data-act", "data-place"];

/// Returns a selector of the focused control; empty if nothing is focused that has a name.
pub(crate) fn held() -> String {
    let focused = document().active_element();
    let selector = |focused: &Element, name: &str| {
        let value = focused.get_attribute(name)?;
        Some(["[", name, "=\"", &value, "\"]"].concat())
    };
    let parts = focused.iter().flat_map(|focused| {
        let names = NAMES.iter();
        names.filter_map(|name| selector(focused, name))
    });
    parts.collect()
}

/// Focuses the control of a selector again, if its node was replaced and nothing else has the focus.
pub(crate) fn hold(selector: &str) {
    let is_lost = document()
        .active_element()
        .is_none_or(|focused| focused.local_name() == "body");
    if selector.is_empty() || !is_lost {
        return;
    }
    let control = document().query_selector(selector).ok().flatten();
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        // A control that cannot take the focus leaves it where it is.
        let _ = control.focus();
    }
}
