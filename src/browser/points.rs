//! The points of a drawing for keyboard and screen reader, as a [listbox].
//!
//! [listbox]: https://www.w3.org/WAI/ARIA/apg/patterns/listbox/

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen(module = "/web/edge/points.js")]
extern "C" {
    #[wasm_bindgen(js_name = walkPoints)]
    fn walk_points(list: &Element, name: &str, told: &Closure<Told>) -> Function;
}

type Told = dyn FnMut(f64, f64, f64);

/// A list of points under way, as long as its drawing.
pub(crate) struct Walk {
    show: Function,
    // Kept alive for as long as the list may call it.
    _told: Closure<Told>,
}

/// One point: what is said of it, its group, and the mark that stands for it, by indices of series and datum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PointWords {
    pub(crate) words: String,
    pub(crate) group: String,
    pub(crate) mark: Option<(usize, usize)>,
}

impl Walk {
    /// Makes `list` the list of points, called `name`; tells the row that the reader reaches, and where its mark is in
    /// CSS pixels, or `None` when they leave.
    pub(crate) fn of(
        list: &Element,
        name: &str,
        told: impl Fn(Option<(usize, f64, f64)>) + 'static,
    ) -> Self {
        let told = Closure::<Told>::new(move |row: f64, x, y| {
            // Rows are few; what is below zero stands for none.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            told((row >= 0.0).then_some((row as usize, x, y)));
        });
        Self {
            show: walk_points(list, name, &told),
            _told: told,
        }
    }

    /// Shows other points, in the order of the table.
    pub(crate) fn show(&self, points: Vec<PointWords>) {
        let mut marks = Vec::new();
        for point in &points {
            // Indices are few, and -1 is none.
            let (series, datum) = point.mark.map_or((-1.0, -1.0), |(series, datum)| {
                (series as f64, datum as f64)
            });
            marks.extend([series, datum]);
        }
        let (words, groups): (Vec<String>, Vec<String>) = points
            .into_iter()
            .map(|point| (point.words, point.group))
            .unzip();
        // It changes elements of its own, which cannot fail.
        let _ = self.show.call3(
            &JsValue::NULL,
            &words.into(),
            &groups.into(),
            &js_sys::Float64Array::from(&marks[..]),
        );
    }
}
