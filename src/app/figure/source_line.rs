//! Where a figure's numbers come from, and where they disagree.

use leptos::prelude::*;

use super::super::{Site, describe};
use crate::{
    charts::Drawing,
    dataset::{Anomaly, Dataset, SourceRef},
    embedded,
    text::{Text, msg},
    view::Page,
};

#[component]
pub(super) fn SourceLine(site: Site, drawing: Memo<Drawing>) -> impl IntoView {
    let data = embedded::dataset();
    let text = site.text;
    let line = move || {
        let sources = drawing.with(|d| sources(data, d));
        let (first, rest) = sources.split_first()?;
        let source = data.source(first.0);
        let words = describe::source(&text, source, first.1);
        let link = view! { <a href=source.url.to_string() rel="noreferrer">{words}</a> };
        let more = (!rest.is_empty()).then(|| {
            let count = rest.len().to_string();
            let all = site.route.href(Page::Sources);
            view! { ", " <a href=all>{text.say(msg::FIGURE_SOURCES_MORE, &[("count", &count)])}</a> }
        });
        Some(view! { {text.get(msg::FIGURE_SOURCE)} " " {link} {more} })
    };
    view! { <p class="figure-source">{line}</p> }
}

/// The sources of a drawing's figures, in the order of its rows; the paragraph where all share one.
fn sources(data: &Dataset, drawing: &Drawing) -> Vec<(SourceRef, Option<u16>)> {
    let mut found: Vec<(SourceRef, Option<u16>)> = Vec::new();
    for at in drawing.rows.iter().flat_map(|row| row.fact.figures(data)) {
        let figure = data.figure(at);
        match found
            .iter_mut()
            .find(|(source, _)| *source == figure.source)
        {
            None => found.push((figure.source, figure.paragraph)),
            Some((_, paragraph)) if *paragraph != figure.paragraph => *paragraph = None,
            Some(_) => {}
        }
    }
    found.sort_by_key(|(source, _)| !data.source(*source).core);
    found
}

/// The anomalies that touch a drawing's figures: a quiet sign that opens the explanation.
#[component]
pub(super) fn Anomalies(text: Text, drawing: Memo<Drawing>) -> impl IntoView {
    let data = embedded::dataset();
    let found = Memo::new(move |_| {
        drawing.with(|d| {
            let mut ids: Vec<usize> = d
                .rows
                .iter()
                .flat_map(|row| row.fact.figures(data))
                .flat_map(|at| {
                    data.anomalies()
                        .iter()
                        .enumerate()
                        .filter(move |(_, anomaly)| anomaly.figures.contains(&at))
                        .map(|(index, _)| index)
                })
                .collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        })
    });
    let list = move || {
        found
            .get()
            .into_iter()
            .filter_map(|index| data.anomalies().get(index))
            .map(|anomaly: &Anomaly| view! { <li>{anomaly.explanation.to_string()}</li> })
            .collect_view()
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <details class="anomalies">
                <summary>
                    {text.get(msg::FIGURE_ANOMALIES)} " (" {move || found.with(Vec::len)} ")"
                </summary>
                <ul>{list}</ul>
            </details>
        </Show>
    }
}
