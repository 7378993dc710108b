//! The tooltip of a figure, which the page has without the app.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/tooltip.js")]
extern "C" {
    /// Hides the tooltip of the figure that an element is in.
    #[wasm_bindgen(js_name = hideTooltip)]
    pub(crate) fn hide(within: &Element);
}
