//! One view of a figure as data, for the script that shows it without the app.

use super::{FigureContext, HEADING, drawing, foot, parts::Part, table};
use crate::{
    app::{Site, markup::Markup},
    display::ViewContent,
};

/// All parts that follow the view.
const PARTS: [Part; 9] = [
    HEADING,
    drawing::LEGEND,
    drawing::HATCHING,
    table::TABLE,
    foot::SUMMARY,
    foot::POLICIES,
    foot::ANOMALIES,
    foot::CORRECTIONS,
    foot::SOURCE,
];

/// Returns one view of a chart as `web/figure/views.js` shows it: labels, and parts as trees of elements. Links begin
/// with the root of `site`.
#[must_use]
pub fn fragment(site: &Site, chart: &str, display: &ViewContent) -> serde_json::Value {
    let parts = PARTS.into_iter().map(|part| {
        let content = (part.content)(site, FigureContext::Page, chart, display);
        let content: serde_json::Value = content.iter().map(Markup::json).collect();
        (part.name.to_owned(), content)
    });
    serde_json::json!({
        "drawing": display.alternative(&site.text),
        "table": table::caption(site.text, display),
        "parts": parts.collect::<serde_json::Map<_, _>>(),
    })
}
