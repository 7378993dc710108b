//! One chart, its state in the address.

use leptos::prelude::*;

use super::{PrerenderedFigure, island};
use crate::{
    app::{Site, figure::FigureContext},
    charts::{CHARTS, Chart},
    text::msg,
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
    view! {
        <p class="question">{text.get(chart.question)}</p>
        {island::figure(site, FigureContext::Page, figure)}
        <p class="worksheet-link">
            <a href=site.route.href(Page::Worksheet(chart.id))>{text.get(msg::WORKSHEET_LINK)}</a>
        </p>
        <nav class="other-charts" aria-label=text.get(msg::NAV_CHARTS)>
            <ul>{others}</ul>
        </nav>
    }
    .into_any()
}
