//! The tooltip of a figure, which works without the app.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/tooltip.js")]
extern "C" {
    /// Hides the tooltip of the figure that contains an element.
    #[wasm_bindgen(js_name = hideTooltip)]
    pub(crate) fn hide(within: &Element);
}
