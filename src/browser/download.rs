//! Downloads of files made in the browser, by a [Blob] and a link with `download`.
//!
//! [Blob]: https://developer.mozilla.org/docs/Web/API/Blob

use js_sys::Array;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers `content` as a file. Does nothing where the browser refuses.
pub(crate) fn save(name: &str, media_type: &str, content: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)
    else {
        return;
    };
    let Ok(url) = Url::create_object_url_with_blob(&blob) else {
        return;
    };
    if let Some(link) = document()
        .create_element("a")
        .ok()
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok())
    {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // The download keeps its own reference to the blob; a failure to revoke costs memory only.
    let _ = Url::revoke_object_url(&url);
}
