//! One chart, its state in the address.

use leptos::prelude::*;

use super::super::{
    Site,
    figure::{Figure, State},
};
use crate::charts::{CHARTS, Chart};
use crate::view::Page;

#[component]
pub(super) fn ChartPage(site: Site, chart: &'static Chart) -> impl IntoView {
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
        <Figure site=site.clone() chart state=State::Addressed/>
        <nav class="other-charts" aria-label=text.get(crate::text::msg::NAV_CHARTS)>
            <ul>{others}</ul>
        </nav>
    }
}
