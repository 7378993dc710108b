//! Every drawing of every chart, for the tests that go through all of them.

// Each test file uses a part of this one.
#![allow(dead_code, unreachable_pub)]

use crossings::{
    charts::{CHARTS, Chart, Drawing, Layout},
    embedded,
    text::{Language, Text},
    view::View,
};

/// A chart as drawn for one view and layout.
pub struct Case {
    /// The chart.
    pub chart: &'static Chart,
    /// What its controls are set to.
    pub view: View,
    /// Narrow or wide.
    pub layout: Layout,
    /// The result.
    pub drawing: Drawing,
}

impl Case {
    /// `policy-change@measure-index@Wide`: a name for snapshots.
    pub fn name(&self) -> String {
        let query = self.view.query().replace(['=', '&'], "-");
        format!("{}@{query}@{:?}", self.chart.id, self.layout)
    }
}

/// Draws one view of a chart in English.
pub fn draw(chart: &Chart, view: &View, layout: Layout) -> Drawing {
    let text = Text::of(Language::English);
    chart.draw(embedded::dataset(), view, &text, layout)
}

/// Every chart in every view and both layouts.
pub fn every_case() -> impl Iterator<Item = Case> {
    CHARTS.iter().flat_map(|chart| {
        View::all(chart.controls).flat_map(move |view| {
            [Layout::Wide, Layout::Narrow].map(|layout| Case {
                chart,
                drawing: draw(chart, &view, layout),
                view: view.clone(),
                layout,
            })
        })
    })
}
