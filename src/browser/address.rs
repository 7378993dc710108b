//! The page's address and its query string, with [history] entries.
//!
//! [history]: https://developer.mozilla.org/docs/Web/API/History_API

use leptos::prelude::window;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen(module = "/web/page/asked.js")]
extern "C" {
    /// Returns the query string as it was meant: without what was added to the address on the way.
    #[wasm_bindgen(js_name = askedQuery)]
    pub(crate) fn query() -> String;
}

/// Returns the name of the page's file; empty for an address that ends with a slash.
pub(crate) fn file() -> String {
    let path = window().location().pathname().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Puts `query` into the address as a new history entry, so that Back leads to the state before.
///
/// In a sandboxed frame the browser may refuse; the address then stays as it is.
pub(crate) fn push_query(query: &str) {
    with_query(query, |history, url| {
        history.push_state_with_url(&JsValue::NULL, "", Some(url))
    });
}

/// Replaces the query string of the present history entry: for state that changes with each key.
pub(crate) fn replace_query(query: &str) {
    with_query(query, |history, url| {
        history.replace_state_with_url(&JsValue::NULL, "", Some(url))
    });
}

fn with_query(query: &str, change: impl Fn(&web_sys::History, &str) -> Result<(), JsValue>) {
    let path = window().location().pathname().unwrap_or_default();
    // A page of one view leaves its file for the folder of its chart, whose other views have the same links.
    let path = match path.rsplit_once('/') {
        Some((folder, _)) if super::page::is_view() => format!("{folder}/"),
        _ => path,
    };
    let url = if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    };
    let here = window().location();
    let now = here.pathname().unwrap_or_default() + &here.search().unwrap_or_default();
    // A step to where the page is already would take away those that Forward leads to.
    if now == url {
        return;
    }
    if let Ok(history) = window().history() {
        // Refused in an opaque origin: the figure works without its address.
        let _ = change(&history, &url);
    }
}

/// Resolves an address against this page, without the query string and fragment of this page.
pub(crate) fn absolute(relative: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    web_sys::Url::new_with_base(relative, &here)
        .map_or_else(|_| relative.to_owned(), |url| url.href())
}
