//! ECharts, by the bundle of `web/charts.js`, loaded when first needed.

use std::cell::RefCell;

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

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
        on_event: &JsValue,
    ) -> Result<Handle, JsValue>;

    type Handle;

    #[wasm_bindgen(method, catch)]
    fn update(this: &Handle, option: &str, how: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn resize(this: &Handle, width: f64, height: f64);

    #[wasm_bindgen(method)]
    fn dispose(this: &Handle);
}

/// What the reader does on a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Pointer {
    /// The pointer is over a mark, at a point of the drawing's place in CSS pixels.
    Over(Point),
    /// The pointer left the mark.
    Out,
    /// The mark was clicked or tapped.
    Click(Point),
}

/// A mark and where the pointer is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    /// Index of the series.
    pub(crate) series: usize,
    /// Index of the datum in its series.
    pub(crate) datum: usize,
    /// From the left edge.
    pub(crate) x: f64,
    /// From the upper edge.
    pub(crate) y: f64,
}

/// How a new option meets the present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Update {
    /// Merged: marks that stay move to their new places.
    Merge,
    /// Replaced: nothing of the old option stays.
    Replace,
}

/// A live chart; disposed of when dropped, with its listeners.
pub(crate) struct EChart {
    handle: Handle,
    // Kept alive for as long as the chart may call it.
    _on_event: Closure<dyn FnMut(String, f64, f64, f64, f64)>,
}

impl Drop for EChart {
    fn drop(&mut self) {
        self.handle.dispose();
    }
}

/// Starts to load the bundle; gives the reason if it cannot be had.
pub(crate) fn load() -> impl Future<Output = Result<(), String>> {
    let bundle = JsFuture::from(load_charts());
    async {
        let module = bundle.await.map_err(|error| super::reason(&error))?;
        BUNDLE.with_borrow_mut(|bundle| *bundle = Some(module.unchecked_into()));
        Ok(())
    }
}

thread_local! {
    static BUNDLE: RefCell<Option<Bundle>> = const { RefCell::new(None) };
}

impl EChart {
    /// Draws `option` into `element` with the SVG renderer, in a width and height of CSS pixels and at
    /// once, without animation. [`load`] must have succeeded before.
    ///
    /// # Errors
    /// What ECharts says, if it refuses the option.
    pub(crate) fn mount(
        element: &Element,
        (width, height): (f64, f64),
        option: &str,
        locale: &str,
        told: impl Fn(Pointer) + 'static,
    ) -> Result<Self, String> {
        let on_event = Closure::<dyn FnMut(String, f64, f64, f64, f64)>::new(
            move |kind: String, series: f64, datum: f64, x: f64, y: f64| {
                let point = indices(series, datum).map(|(series, datum)| Point {
                    series,
                    datum,
                    x,
                    y,
                });
                match (kind.as_str(), point) {
                    ("mouseover" | "mousemove", Some(point)) => told(Pointer::Over(point)),
                    ("click", Some(point)) => told(Pointer::Click(point)),
                    _ => told(Pointer::Out),
                }
            },
        );
        let handle = BUNDLE
            .with_borrow(|bundle| {
                bundle.as_ref().map(|bundle| {
                    bundle.mount(element, width, height, option, locale, on_event.as_ref())
                })
            })
            .ok_or_else(|| "ECharts is not loaded".to_owned())?
            .map_err(|error| super::reason(&error))?;
        Ok(Self {
            handle,
            _on_event: on_event,
        })
    }

    /// Shows another option.
    ///
    /// # Errors
    /// What ECharts says, if it refuses the option.
    pub(crate) fn update(&self, option: &str, how: Update) -> Result<(), String> {
        let settings = Object::new();
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(
            &settings,
            &"replace".into(),
            &(how == Update::Replace).into(),
        );
        self.handle
            .update(option, &settings)
            .map_err(|error| super::reason(&error))
    }

    /// Fits the drawing to a size in CSS pixels.
    pub(crate) fn resize(&self, width: f64, height: f64) {
        self.handle.resize(width, height);
    }
}

/// Indices of series and datum from JavaScript; ECharts says -1 or nothing where there is no datum.
pub(super) fn indices(series: f64, datum: f64) -> Option<(usize, usize)> {
    let index = |value: f64| {
        // The range is checked first.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        (0.0..1e9).contains(&value).then_some(value as usize)
    };
    index(series).zip(index(datum))
}
