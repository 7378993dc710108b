//! A stretch of a drawing, dragged across by the reader.

use js_sys::Uint32Array;
use wasm_bindgen::{closure::Closure, prelude::wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/drag.js")]
extern "C" {
    #[wasm_bindgen(js_name = followDrag)]
    fn follow_drag(root: &Element, chosen: &Closure<dyn Fn(Uint32Array)>);
}

/// Calls `chosen` with the places, in the table, of the rows whose marks lie in a stretch that the reader drags across; with
/// none when the reader takes it back. For the lifetime of the page.
pub(crate) fn follow(root: &Element, chosen: impl Fn(&[u32]) + 'static) {
    let chosen = Closure::<dyn Fn(Uint32Array)>::new(move |rows: Uint32Array| {
        chosen(&rows.to_vec());
    });
    follow_drag(root, &chosen);
    chosen.forget();
}
