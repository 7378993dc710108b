//! What the prerendered page says of itself: its language, its files, the way to the root of the site.

use leptos::prelude::document;
use web_sys::Element;

use crate::text::Language;

/// The page's root element.
///
/// # Panics
/// Never: a page has one, and scripts of others that have taken it away have taken this app's nodes too.
pub(crate) fn root() -> Element {
    document().document_element().expect("a page has a root")
}

/// An attribute of the page's root element; empty where it has none.
fn attribute(name: &str) -> String {
    root().get_attribute(name).unwrap_or_default()
}

/// The language that the page is prerendered in.
pub(crate) fn language() -> Language {
    Language::of_code(&attribute("lang")).unwrap_or(Language::English)
}

/// The way from this page to the root of the site.
pub(crate) fn to_root() -> String {
    Some(attribute("data-root"))
        .filter(|root| !root.is_empty())
        .unwrap_or_else(|| "./".to_owned())
}

/// The address of a file that the page's own script is given: `words`, `dataset`. Empty where it is given none.
pub(crate) fn file(name: &str) -> String {
    let script = document().query_selector("script[data-wasm]");
    script
        .ok()
        .flatten()
        .and_then(|script| script.get_attribute(&format!("data-{name}")))
        .unwrap_or_default()
}
