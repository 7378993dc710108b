//! The tooltip of a figure, which the page has without the app.

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen(module = "/web/edge/tooltip.js")]
extern "C" {
    /// Hides the tooltip of the figure that an element is in.
    #[wasm_bindgen(js_name = hideTooltip)]
    pub(crate) fn hide(within: &Element);

    #[wasm_bindgen(js_name = whenChosen)]
    fn when_chosen(told: &Closure<Told>) -> Function;
}

type Told = dyn FnMut(String, String, String);

/// Listening under way; ends when dropped.
pub(crate) struct Listening {
    stop: Function,
    // Kept alive for as long as the reader may choose.
    _told: Closure<Told>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        // It removes a listener, which cannot fail.
        let _ = self.stop.call0(&JsValue::NULL);
    }
}

/// Tells the id, label and value of each number whose mark the reader chooses.
pub(crate) fn chosen(told: impl Fn(&str, &str, &str) + 'static) -> Listening {
    let told = Closure::<Told>::new(move |id: String, label: String, value: String| {
        told(&id, &label, &value);
    });
    Listening {
        stop: when_chosen(&told),
        _told: told,
    }
}
