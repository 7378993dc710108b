//! Files of the site, by [fetch].
//!
//! [fetch]: https://developer.mozilla.org/docs/Web/API/Window/fetch

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

use super::BrowserError;

#[wasm_bindgen(module = "/web/edge/asset.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchBytes)]
    fn fetch_bytes(url: &str) -> Promise;
}

/// Fetches the bytes of a file, by its address from this page.
///
/// # Errors
/// [`BrowserError::Network`] if the file does not come, or not as a whole.
pub(crate) async fn fetch(url: &str) -> Result<Vec<u8>, BrowserError> {
    let bytes = JsFuture::from(fetch_bytes(url))
        .await
        .map_err(|_| BrowserError::Network)?;
    Ok(bytes.unchecked_into::<Uint8Array>().to_vec())
}
