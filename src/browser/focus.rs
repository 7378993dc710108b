//! Keyboard [focus].
//!
//! [focus]: https://developer.mozilla.org/docs/Web/API/HTMLElement/focus

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
