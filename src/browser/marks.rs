//! The marks of a drawing: which one the pointer is on, and what the table says of its number.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, PointerEvent};

use super::echarts::{Point, Pointer};

#[wasm_bindgen(module = "/web/edge/marks.js")]
extern "C" {
    #[wasm_bindgen(js_name = markUnder)]
    fn mark_under(event: &PointerEvent) -> Vec<f64>;

    /// What the table of a figure, named by an element of it, says of one number: group, label, value, interval,
    /// status, formula, source, doubt, the address of its card from this page, its id. What it does not say is empty;
    /// a row that it does not have says nothing at all.
    #[wasm_bindgen(js_name = rowWords)]
    pub(crate) fn row_words(within: &Element, at: usize) -> Vec<String>;
}

/// What an event on a printed drawing means: ECharts leaves series and datum at each mark it prints.
pub(crate) fn under(event: &PointerEvent) -> Pointer {
    let [series, datum, x, y] = mark_under(event)[..] else {
        return Pointer::Out;
    };
    let Some((series, datum)) = super::echarts::indices(series, datum) else {
        return Pointer::Out;
    };
    let point = Point {
        series,
        datum,
        x,
        y,
    };
    if event.type_() == "pointerdown" {
        Pointer::Click(point)
    } else {
        Pointer::Over(point)
    }
}
