//! Views of a figure as they are prerendered, each in a file of its own.

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::BrowserError;

#[wasm_bindgen(module = "/web/figure/views.js")]
extern "C" {
    #[wasm_bindgen(js_name = showView)]
    fn show_view(within: &Element, at: usize) -> Promise;
    /// Returns the index of the view that the page shows of the figure within an island.
    #[wasm_bindgen(js_name = shownView)]
    pub(crate) fn shown(island: &Element) -> usize;
}

/// Shows a view in the figure that contains an element, by its index; `false` if another was asked for meanwhile.
///
/// # Errors
/// [`BrowserError::Network`] if its file does not come, or there is none.
pub(crate) async fn show(within: &Element, at: usize) -> Result<bool, BrowserError> {
    let shown = JsFuture::from(show_view(within, at)).await;
    shown
        .map(|shown| shown == JsValue::TRUE)
        .map_err(|_| BrowserError::Network)
}
