//! The page's address: where it is, and its query string, with [history] entries.
//!
//! [history]: https://developer.mozilla.org/docs/Web/API/History_API

use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

/// The path of this page below the root of the site, which the page names in `<html data-root>`.
///
/// `data-root` is relative (`../../`) or absolute (`/`); resolved against the page's address it
/// gives the root's path, which is cut off.
pub(crate) fn path_below_root() -> String {
    let path = window().location().pathname().unwrap_or_default();
    let root = document()
        .document_element()
        .and_then(|html| html.get_attribute("data-root"))
        .and_then(|root| {
            let here = window().location().href().ok()?;
            web_sys::Url::new_with_base(&root, &here).ok()
        })
        .map_or_else(|| "/".to_owned(), |url| url.pathname());
    path.strip_prefix(&root).unwrap_or(&path).to_owned()
}

/// The query string with its question mark; empty if there is none.
pub(crate) fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Puts `query` into the address as a new history entry, so that Back leads to the state before.
///
/// In a sandboxed frame the browser may refuse; the address then stays as it is.
pub(crate) fn push_query(query: &str) {
    with_query(query, |history, url| {
        history.push_state_with_url(&JsValue::NULL, "", Some(url))
    });
}

/// Puts `query` into the address in place of the present entry: for what changes with each key.
pub(crate) fn replace_query(query: &str) {
    with_query(query, |history, url| {
        history.replace_state_with_url(&JsValue::NULL, "", Some(url))
    });
}

fn with_query(query: &str, change: impl Fn(&web_sys::History, &str) -> Result<(), JsValue>) {
    let path = window().location().pathname().unwrap_or_default();
    let url = if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    };
    if let Ok(history) = window().history() {
        // Refused in an opaque origin: the figure works without its address.
        let _ = change(&history, &url);
    }
}
