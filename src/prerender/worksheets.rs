//! The extra content of worksheets beside their charts: drawings without values, and addresses to print.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    PrerenderError, SiteUrl,
    svg::{drawn, job},
};
use crate::{
    app::pages::Sheet,
    charts::{Chart, Plot},
    dataset::Dataset,
    text::Text,
    view::{Layout, Page, View},
    worksheet,
};

/// Returns the sheets of some charts in a language, by the id of their chart.
pub(super) fn sheets(
    charts: impl Iterator<Item = &'static Chart> + Clone,
    data: &Dataset,
    text: &Text,
    url: &SiteUrl,
) -> Result<HashMap<&'static str, Sheet>, PrerenderError> {
    let jobs: Vec<Value> = charts
        .clone()
        .flat_map(|chart| {
            [Layout::Narrow, Layout::Wide].map(|layout| unlabelled(chart, data, text, layout))
        })
        .collect();
    let sheets = charts.zip(drawn(&jobs, text)?);
    let language = text.language();
    Ok(sheets
        .map(|(chart, drawn)| {
            let address = url.of(&Page::Worksheet(chart.id).path_in(language));
            let sheet = Sheet {
                unlabelled: drawn.prerendered,
                has_scale: without_values(chart, data, text, Layout::Wide).has_scale(),
                address,
            };
            (chart.id, sheet)
        })
        .collect())
}

/// Returns the default view of a chart without its values.
fn without_values(chart: &Chart, data: &Dataset, text: &Text, layout: Layout) -> Plot {
    let drawing = chart.draw(data, &View::new(chart.controls), text, layout);
    worksheet::without_values(&drawing, data, text)
}

/// Returns the job by which Node draws that view.
fn unlabelled(chart: &Chart, data: &Dataset, text: &Text, layout: Layout) -> Value {
    let plot = without_values(chart, data, text, layout);
    let name = format!("{}-unlabelled", chart.id);
    job(&name, &plot.option, layout, plot.height, text)
}
