//! ECharts, by the bundle of `web/drawing/charts.js`, loaded when first needed.

use std::cell::RefCell;

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::BrowserError;

#[wasm_bindgen(module = "/web/edge/modules.js")]
extern "C" {
    /// Imports the bundle; the browser keeps it, so that every call gives the same module.
    #[wasm_bindgen(js_name = loadCharts)]
    fn load_charts() -> Promise;
}

#[wasm_bindgen]
extern "C" {
    type Bundle;

    #[wasm_bindgen(method, catch)]
    fn mount(
        this: &Bundle,
        element: &Element,
        width: f64,
        height: f64,
        option: &str,
        locale: &str,
    ) -> Result<Handle, JsValue>;

    type Handle;

    #[wasm_bindgen(method, catch)]
    fn update(this: &Handle, option: &str, how: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn resize(this: &Handle, width: f64, height: f64);

    #[wasm_bindgen(method)]
    fn dispose(this: &Handle);
}

/// How a new option is applied to the present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Update {
    /// Merged: marks that stay move to their new places.
    Merge,
    /// Replaced: nothing of the old option stays.
    Replace,
}

/// A live chart; disposed of when dropped.
pub(crate) struct EChart {
    handle: Handle,
}

impl Drop for EChart {
    fn drop(&mut self) {
        self.handle.dispose();
    }
}

/// Starts to load the bundle; resolves to [`BrowserError::Library`] if it fails to load.
pub(crate) fn load() -> impl Future<Output = Result<(), BrowserError>> {
    let bundle = JsFuture::from(load_charts());
    async {
        let module = bundle.await.map_err(|_| BrowserError::Library)?;
        BUNDLE.with_borrow_mut(|bundle| *bundle = Some(module.unchecked_into()));
        Ok(())
    }
}

thread_local! {
    static BUNDLE: RefCell<Option<Bundle>> = const { RefCell::new(None) };
}

impl EChart {
    /// Draws `option` into `element` with the SVG renderer, at a width and height in CSS px and at once, without
    /// animation. [`load`] must have succeeded before.
    ///
    /// # Errors
    /// [`BrowserError::Drawing`] if ECharts refuses the option.
    pub(crate) fn mount(
        element: &Element,
        (width, height): (f64, f64),
        option: &str,
        locale: &str,
    ) -> Result<Self, BrowserError> {
        let handle = BUNDLE
            .with_borrow(|bundle| {
                bundle
                    .as_ref()
                    .map(|bundle| bundle.mount(element, width, height, option, locale))
            })
            .ok_or(BrowserError::Library)?
            .map_err(|_| BrowserError::Drawing)?;
        Ok(Self { handle })
    }

    /// Shows another option.
    ///
    /// # Errors
    /// [`BrowserError::Drawing`] if ECharts refuses the option.
    pub(crate) fn update(&self, option: &str, how: Update) -> Result<(), BrowserError> {
        let settings = Object::new();
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(
            &settings,
            &"replace".into(),
            &(how == Update::Replace).into(),
        );
        self.handle
            .update(option, &settings)
            .map_err(|_| BrowserError::Drawing)
    }

    /// Fits the drawing to a size in CSS px.
    pub(crate) fn resize(&self, width: f64, height: f64) {
        self.handle.resize(width, height);
    }
}
