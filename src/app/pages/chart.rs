//! One chart, its state in the address.

use leptos::prelude::*;

use super::{PrerenderedFigure, island};
use crate::{
    app::{Site, figure::FigureContext},
    charts::{CHARTS, Chart, STANDARD_POLICY},
    text::{Msg, msg},
    view::Page,
};

pub(super) fn chart(site: &Site, chart: &'static Chart, figure: &PrerenderedFigure) -> AnyView {
    let text = site.text;
    let others = CHARTS
        .iter()
        .filter(|other| other.id != chart.id)
        .map(|other| {
            view! { <li><a href=site.route.href(Page::Chart(other.id))>{text.get(other.question)}</a></li> }
        })
        .collect_view();
    let more = more(chart).map(|(page, words)| {
        view! { <p><a href=site.route.href(page)>{text.get(words)}</a></p> }
    });
    view! {
        <p class="question">{text.get(chart.question)}</p>
        {island::figure(site, FigureContext::Page, figure)}
        {more}
        <p class="worksheet-link">
            <a href=site.route.href(Page::Worksheet(chart.id))>{text.get(msg::WORKSHEET_LINK)}</a>
        </p>
        <nav class="other-charts" aria-label=text.get(msg::NAV_CHARTS)>
            <ul>{others}</ul>
        </nav>
    }
    .into_any()
}

/// Returns the page that takes a chart's question further, and the words of the link to it.
fn more(chart: &Chart) -> Option<(Page, Msg)> {
    match chart.id {
        "policy-change" => Some((Page::Policy(STANDARD_POLICY), msg::REVIEW_MORE)),
        "baselines" => Some((Page::Policies, msg::REVIEW_MORE_ALL)),
        _ => None,
    }
}
