//! The marks of a printed drawing: which one the pointer is on.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::PointerEvent;

use super::echarts::{Point, Pointer};

#[wasm_bindgen(module = "/web/edge/marks.js")]
extern "C" {
    #[wasm_bindgen(js_name = markUnder)]
    fn mark_under(event: &PointerEvent) -> Vec<f64>;
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
