//! Browser capabilities of the share panel: [clipboard], [Web Share], pictures, today's date.
//!
//! [clipboard]: https://developer.mozilla.org/docs/Web/API/Clipboard_API
//! [Web Share]: https://developer.mozilla.org/docs/Web/API/Web_Share_API

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlIFrameElement};

use super::BrowserError;

#[wasm_bindgen(module = "/web/figure/share.js")]
extern "C" {
    #[wasm_bindgen(js_name = copyField)]
    fn copy_field(field: &Element) -> Promise;
    #[wasm_bindgen(js_name = copyTableOf)]
    fn copy_table_of(button: &Element) -> Promise;
    /// Returns whether this browser can hand a link to other programs.
    #[wasm_bindgen(js_name = canShare)]
    pub(crate) fn can_share() -> bool;
    /// Hands a link to other programs.
    #[wasm_bindgen(js_name = shareLink)]
    pub(crate) fn share_link(title: &str, url: &str);
    /// Returns today's date: `2023-01-17`.
    pub(crate) fn today() -> String;
    /// Formats a day such as `2023-01-17` in a language.
    #[wasm_bindgen(js_name = dayIn)]
    pub(crate) fn day_in(tag: &str, day: &str) -> String;
    /// Returns whether this is the single file, which requests nothing from any site.
    #[wasm_bindgen(js_name = isAlone)]
    pub(crate) fn is_alone() -> bool;
    /// Returns whether this page runs in a sandboxed frame that may not save files.
    #[wasm_bindgen(js_name = isSandboxed)]
    pub(crate) fn is_sandboxed() -> bool;
    /// Returns whether this page runs in a sandboxed frame, which may be allowed to save files or not.
    #[wasm_bindgen(js_name = isConfined)]
    pub(crate) fn is_confined() -> bool;
    #[wasm_bindgen(js_name = followHeight)]
    fn follow_height(frame: &Element) -> Function;
}

#[wasm_bindgen(module = "/web/edge/modules.js")]
extern "C" {
    #[wasm_bindgen(js_name = savePicture)]
    fn save_picture(figure: &Element, name: &str, kind: &str, scale: u8, words: &str) -> Promise;
}

/// Copies the text of the field before the clicked button; returns whether the browser allowed it.
pub(crate) async fn copy_beside(event: Event) -> bool {
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|button| button.closest(".reuse-item").ok().flatten())
        .and_then(|item| {
            item.query_selector("input[readonly], textarea")
                .ok()
                .flatten()
        });
    match field {
        Some(field) => JsFuture::from(copy_field(&field))
            .await
            .is_ok_and(|copied| copied.is_truthy()),
        None => false,
    }
}

/// Copies the table of the figure that contains the clicked button; returns whether the browser allowed it.
pub(crate) async fn copy_table(event: Event) -> bool {
    let button = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    match button {
        Some(button) => JsFuture::from(copy_table_of(&button))
            .await
            .is_ok_and(|copied| copied.is_truthy()),
        None => false,
    }
}

/// A frame that follows the height of its embed; stops when dropped.
pub(crate) struct Following(Function);

impl Drop for Following {
    fn drop(&mut self) {
        // It removes a listener, which cannot fail.
        let _ = self.0.call0(&JsValue::NULL);
    }
}

/// Lets a frame follow the height of its embed.
pub(crate) fn follow(frame: &HtmlIFrameElement) -> Following {
    Following(follow_height(frame))
}

/// Saves the drawing of the figure that contains the clicked button.
///
/// # Errors
/// [`BrowserError::Picture`] if it cannot be drawn, or the browser refuses.
pub(crate) async fn picture(
    event: Event,
    name: &str,
    kind: &str,
    scale: u8,
    words: &str,
) -> Result<(), BrowserError> {
    let figure = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|button| button.closest("figure").ok().flatten())
        .ok_or(BrowserError::Picture)?;
    JsFuture::from(save_picture(&figure, name, kind, scale, words))
        .await
        .map(drop)
        .map_err(|_| BrowserError::Picture)
}
