//! Metadata of the prerendered page: its language, its files, its relative path to the root of the site.

use leptos::prelude::document;
use web_sys::Element;

use crate::text::Language;

/// Returns the page's root element.
///
/// # Panics
/// Never: a page has one, and a foreign script that has removed it has removed this app's nodes too.
pub(crate) fn root() -> Element {
    document().document_element().expect("a page has a root")
}

/// Returns an attribute of the page's root element; empty where it has none.
fn attribute(name: &str) -> String {
    root().get_attribute(name).unwrap_or_default()
}

/// Returns the language that the page is prerendered in.
pub(crate) fn language() -> Language {
    Language::of_code(&attribute("lang")).unwrap_or(Language::English)
}

/// Returns whether the page shows one view of a chart first, by its file.
pub(crate) fn is_view() -> bool {
    let page = attribute("data-page");
    !page.is_empty() && !page.ends_with('/')
}

/// Returns the relative path from this page to the root of the site.
pub(crate) fn to_root() -> String {
    Some(attribute("data-root"))
        .filter(|root| !root.is_empty())
        .unwrap_or_else(|| "./".to_owned())
}

/// Returns the address of a file that the page names for its script: `words`, `dataset`. Empty where it names none.
pub(crate) fn file(name: &str) -> String {
    let script = document().query_selector("script[data-wasm]");
    script
        .ok()
        .flatten()
        .and_then(|script| script.get_attribute(&format!("data-{name}")))
        .unwrap_or_default()
}
