//! The text of a file that the reader chooses or drops, read in the browser; of a saved page, its text content.
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

/// Returns whether the field of an event certainly holds more than `most` bytes, checked without copying its text.
pub(crate) fn holds_more(event: &Event, most: usize) -> bool {
    field_holds_more(event, most as f64)
}

/// Returns whether a paste certainly brings more than `most` bytes, checked without copying its text.
pub(crate) fn pastes_more(event: &Event, most: usize) -> bool {
    paste_brings_more(event, most as f64)
}

/// Returns the text of the file of an event, of at most `most` bytes; `None` if it has none.
///
/// # Errors
/// If the file is larger, or the browser cannot read it.
pub(crate) async fn text(event: Event, most: usize) -> Result<Option<String>, NotRead> {
    let text = release_text(event, most as f64).await;
    text.map(|text| text.as_string()).map_err(|_| NotRead)
}
