//! A figure on its way from one view to another, told to what keeps it whole should the app end there.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/web/figure/turn.js")]
extern "C" {
    /// Says that the figure around leaves its view; the prerendered one is kept.
    #[wasm_bindgen(js_name = leaveView)]
    pub(crate) fn leave_view(within: &web_sys::HtmlElement);

    /// Says that all of the figure around is of one view.
    #[wasm_bindgen(js_name = reachView)]
    pub(crate) fn reach_view(within: &web_sys::HtmlElement);
}
