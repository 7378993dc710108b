//! Transitions of a figure between views, registered with the script that restores it should the app trap.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/web/figure/turn.js")]
extern "C" {
    /// Marks that the containing figure leaves its view; the prerendered one is kept.
    #[wasm_bindgen(js_name = leaveView)]
    pub(crate) fn leave_view(within: &web_sys::HtmlElement);

    /// Marks that the whole containing figure has reached one view.
    #[wasm_bindgen(js_name = reachView)]
    pub(crate) fn reach_view(within: &web_sys::HtmlElement);
}
