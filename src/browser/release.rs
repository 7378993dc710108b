//! The text of a file that the reader chooses or drops, read in the browser; a saved page as what it says.
//!
//! Uses [`DOMParser`] for pages: nothing of them runs, nothing they name is fetched.
//!
//! [`DOMParser`]: https://developer.mozilla.org/docs/Web/API/DOMParser

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Event;

#[wasm_bindgen(module = "/web/edge/release.js")]
extern "C" {
    #[wasm_bindgen(js_name = releaseText, catch)]
    async fn release_text(event: Event, most: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = holdsMore)]
    fn field_holds_more(event: &Event, most: f64) -> bool;
    #[wasm_bindgen(js_name = pastesMore)]
    fn paste_brings_more(event: &Event, most: f64) -> bool;
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotRead;

/// Whether the field that an event is about holds a text of more than `most` bytes for certain, seen without a copy of it.
pub(crate) fn holds_more(event: &Event, most: usize) -> bool {
    field_holds_more(event, most as f64)
}

/// Whether a paste brings a text of more than `most` bytes for certain, seen without a copy of it.
pub(crate) fn pastes_more(event: &Event, most: usize) -> bool {
    paste_brings_more(event, most as f64)
}

/// The text of the file that an event brings, of at most `most` bytes; `None` if it brings none.
///
/// # Errors
/// If the file is larger, or the browser cannot read it.
pub(crate) async fn text(event: Event, most: usize) -> Result<Option<String>, NotRead> {
    let text = release_text(event, most as f64).await;
    text.map(|text| text.as_string()).map_err(|_| NotRead)
}
