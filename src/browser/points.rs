//! The points of a drawing for keyboard and screen reader, as a [listbox].
//!
//! [listbox]: https://www.w3.org/WAI/ARIA/apg/patterns/listbox/

use js_sys::Function;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen(module = "/web/figure/points.js")]
extern "C" {
    #[wasm_bindgen(js_name = walkPoints)]
    fn walk_points(list: &Element, name: &str) -> Function;
}

/// The list of points of a drawing; ends when dropped.
pub(crate) struct Walk {
    show: Function,
}

/// The labels of a point, and its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PointLabels {
    pub(crate) words: String,
    pub(crate) group: String,
}

impl Walk {
    /// Turns `list` into the list of points, called `name`; the tooltip follows the active point.
    pub(crate) fn of(list: &Element, name: &str) -> Self {
        Self {
            show: walk_points(list, name),
        }
    }

    /// Shows other points, in the order of the table.
    pub(crate) fn show(&self, points: Vec<PointLabels>) {
        let (words, groups): (Vec<String>, Vec<String>) = points
            .into_iter()
            .map(|point| (point.words, point.group))
            .unzip();
        // It changes elements of its own, which cannot fail.
        let _ = self
            .show
            .call2(&JsValue::NULL, &words.into(), &groups.into());
    }
}
