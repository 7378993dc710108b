//! Home: the headline figure, four key numbers, the contents, and every chart in its section.

use leptos::prelude::*;

use super::{PrerenderedFigures, island};
use crate::{
    app::{
        Site,
        figure::{FigureContext, title_id},
    },
    charts::{self, Section},
    embedded::{self, series},
    text::{Msg, msg},
    view::Page,
};

pub(super) fn home(site: &Site, figures: &PrerenderedFigures) -> AnyView {
    let text = site.text;
    let sections = Section::ALL
        .iter()
        .filter_map(|(section, heading)| {
            let islands: Vec<AnyView> = charts::CHARTS
                .iter()
                .filter(|chart| chart.section == *section)
                .filter_map(|chart| figures.get(chart.id))
                .map(|figure| island::figure(site, FigureContext::Home, figure).into_any())
                .collect();
            if islands.is_empty() {
                return None;
            }
            let is_first = *section == Section::Headline;
            let numbers = is_first.then(|| (key_numbers(site), contents(site, figures)));
            Some(view! {
                <section class="home-section">
                    <h2 class="section-name">{text.get(*heading)}</h2>
                    {islands}
                    {numbers}
                </section>
            })
        })
        .collect_view();
    view! {
        <div class="masthead">
            <h1>{text.get(msg::SITE_NAME)}</h1>
            <p>{text.get(msg::SITE_TAGLINE)}</p>
        </div>
        {sections}
        <p class="home-more"><a href=site.route.href(Page::Data)>{text.get(msg::HOME_MORE)}</a></p>
        <p class="home-more"><a href=site.route.href(Page::Policies)>{text.get(msg::REVIEW_MORE_ALL)}</a></p>
    }
    .into_any()
}

/// Renders the questions of all charts with their findings, each a link to its figure on this page.
fn contents(site: &Site, figures: &PrerenderedFigures) -> impl IntoView + use<> {
    let items = Section::ALL
        .iter()
        .flat_map(|(section, _)| {
            let charts = charts::CHARTS.iter();
            charts.filter(move |chart| chart.section == *section)
        })
        .filter_map(|chart| {
            let view = figures.get(chart.id)?.displays.views.first()?;
            let href = format!("#{}", title_id(chart.id));
            let question = site.text.get(chart.question);
            Some(view! {
                <li><a href=href>{question}</a>" "<span>{view.title.clone()}</span></li>
            })
        })
        .collect_view();
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents" class="section-name">{site.text.get(msg::HOME_CONTENTS)}</h2>
            <ul>{items}</ul>
        </nav>
    }
}

/// Renders four numbers of the core release, each a link to its figure.
fn key_numbers(site: &Site) -> impl IntoView + use<> {
    let numbers: [(&str, Msg, &str, &str); 4] = [
        (
            series::TRAVELLERS_TOTAL,
            msg::HOME_KEY_TOTAL,
            "travellers-by-origin",
            "",
        ),
        (
            series::TRAVELLERS_DAILY,
            msg::HOME_KEY_AFTER,
            "policy-change",
            "",
        ),
        (
            series::VEHICLES_TOTAL,
            msg::HOME_KEY_VEHICLES,
            "vehicles",
            "",
        ),
        (
            series::PERMIT_APPLICATIONS_DAILY,
            msg::HOME_KEY_APPLICATIONS,
            "policy-change",
            "?metric=applications",
        ),
    ];
    let data = embedded::dataset_in(site.text.language());
    let items = numbers
        .into_iter()
        .filter_map(|(series, label, chart, query)| {
            let figure = data.figure(data.core_level(series)?);
            let value = site.text.published(figure.published, figure.unit);
            let href = format!("{}{query}", site.route.href(Page::Chart(chart)));
            let label = site.text.get(label);
            Some(view! {
                <li><a href=href><strong>{value}</strong>" "<span>{label}</span></a></li>
            })
        })
        .collect_view();
    view! {
        <aside class="key-numbers" aria-label=site.text.get(msg::HOME_KEY_NUMBERS)>
            <ul>{items}</ul>
        </aside>
    }
}
