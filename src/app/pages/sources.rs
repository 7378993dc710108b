//! Sources and method: releases, rounding, decisions without a number, policies, anomalies.

use leptos::prelude::*;

use super::{anomalies, corrections, fallback, gap, said};
use crate::say;
use crate::{
    app::{Site, verify},
    dataset::{Dataset, Measure, ReferencePeriod, Source, SourceKind, When},
    display::derivation,
    embedded::{self, series},
    text::{Text, msg},
    view::Page,
};

#[component]
pub(super) fn Sources(site: Site) -> impl IntoView {
    let text = site.text;
    let data = embedded::dataset_in(site.text.language());
    view! {
        <div class="prose">
            <h1>{text.get(msg::SOURCES_TITLE)}</h1>
            {rounding(text)}
            {verification(&site)}
            {timeline(text, data)}
            {policies(&site, data)}
            {anomalies::section(&site, data)}
            {corrections::section(&site, data)}
            {releases(&site, data)}
        </div>
    }
}

fn rounding(text: Text) -> impl IntoView {
    let rules = [
        msg::SOURCES_ROUNDING_1,
        msg::SOURCES_ROUNDING_2,
        msg::SOURCES_ROUNDING_3,
        msg::SOURCES_ROUNDING_4,
    ]
    .map(|message| view! { <p>{text.get(message)}</p> });
    view! {
        <section id="rounding">
            <h2>{text.get(msg::SOURCES_ROUNDING)}</h2>
            {rules.collect_view()}
            {example(text)}
        </section>
    }
}

/// Renders the link to the check of a release.
fn verification(site: &Site) -> impl IntoView + use<> {
    let text = site.text;
    view! {
        <section id="verify">
            <h2>{text.get(msg::VERIFY_TITLE)}</h2>
            <p>{text.get(msg::VERIFY_INTRO)}</p>
            <p><a href=site.route.href(Page::Check)>{text.get(msg::CHECK_TITLE)}</a></p>
            {fallback::app(|| text.get(msg::VERIFY_NO_SCRIPT).into_any())}
            <div class="island" data-island="verify">{verify::section(site)}</div>
        </section>
    }
}

/// Renders the example of the rounding section: the derived figure behind the headline, as the dataset has it.
fn example(text: Text) -> Option<impl IntoView> {
    let data = embedded::dataset_in(text.language());
    let series = data.series_by_id(series::TRAVELLERS_DAILY)?;
    let before = When::Reference(ReferencePeriod::BeforePolicy);
    let (_, derived) = data.derived_of(series, before, Measure::Level).next()?;
    let interval = derived.estimate.interval;
    let words = say!(
        text,
        SOURCES_EXAMPLE,
        formula = &derivation::formula(data, &text, derived),
        value = &text.estimate(derived.estimate, derived.unit),
        lo = &text.number(interval.lo().at, 0),
        hi = &text.number(interval.hi().at, 0)
    );
    Some(view! { <p class="example">{words}</p> })
}

fn timeline(text: Text, data: &'static Dataset) -> impl IntoView {
    let items = data
        .initiatives()
        .iter()
        .map(|initiative| {
            let when = match initiative.end {
                Some(end)
                    if (initiative.start.ordinal(), end.month() as u8, end.day())
                        == (1, 12, 31) =>
                {
                    let year = initiative.start.year().to_string();
                    say!(text, PERIOD_YEAR, year = &year)
                }
                Some(end) => text.days(initiative.start, end),
                None => text.date(initiative.start),
            };
            let place = initiative
                .paragraph
                .map(|p| say!(text, FIGURE_PARAGRAPH, paragraph = &p.to_string()));
            view! {
                <li>
                    <span class="when">{when}</span>
                    <span class="what">
                        <strong>{said(data, &initiative.title)}</strong>
                        {text.labelled("", "")}
                        {said(data, &initiative.summary)}
                        {gap(text)}
                        <span class="note">{place}</span>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section id="timeline">
            <h2>{text.get(msg::SOURCES_TIMELINE)}</h2>
            <p>{text.get(msg::SOURCES_TIMELINE_INTRO)}</p>
            <ol class="timeline">{items}</ol>
        </section>
    }
}

fn policies(site: &Site, data: &'static Dataset) -> impl IntoView + use<> {
    let text = site.text;
    let items = data
        .policies()
        .iter()
        .map(|policy| {
            let source = data.source(policy.source);
            let href = site.route.href(Page::Policy(policy.id.as_str()));
            view! {
                <li>
                    <span class="when">{text.date(policy.effective)}</span>
                    <span class="what">
                        <strong><a href=href>{said(data, &policy.title)}</a></strong>
                        {text.labelled("", "")}
                        {said(data, &policy.summary)}
                        {gap(text)}
                        <a href=source.url.to_string()>{said(data, &source.publisher)}</a>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section id="policies">
            <h2>{text.get(msg::SOURCES_POLICIES)}</h2>
            <p><a href=site.route.href(Page::Policies)>{text.get(msg::REVIEW_MORE_ALL)}</a></p>
            <ol class="timeline">{items}</ol>
        </section>
    }
}

fn releases(site: &Site, data: &'static Dataset) -> impl IntoView + use<> {
    let text = site.text;
    // Sources that only retired figures name are listed with those figures.
    let mut sources: Vec<&Source> = data.sources().iter().collect();
    sources.retain(|source| data.successor(&source.id).is_none());
    let count = sources.len().to_string();
    sources.sort_by_key(|source| (!source.core, source.published));
    let items = sources
        .into_iter()
        .map(|source| {
            let figures = data
                .all_figures()
                .filter(|(_, figure)| data.source(figure.source).id == source.id)
                .count()
                .to_string();
            let table = format!("{}?release={}", site.route.href(Page::Data), source.id);
            let kind = text.get(match source.kind {
                SourceKind::Official => msg::SOURCES_KIND_OFFICIAL,
                SourceKind::Agency => msg::SOURCES_KIND_AGENCY,
                SourceKind::Press => msg::SOURCES_KIND_PRESS,
            });
            let core = source
                .core
                .then(|| view! { " · " <strong>{text.get(msg::SOURCES_CORE)}</strong> });
            view! {
                <li>
                    <span class="when">{text.date(source.published)}</span>
                    <span class="what">
                        <a href=source.url.to_string() lang=source.language.to_string() dir="auto">
                            {source.title.to_string()}
                        </a>
                        <br/>
                        <span class="note">
                            {said(data, &source.publisher)} " · " {kind} {core} " · "
                            <a href=table>{say!(text, SOURCES_FIGURES, count = &figures)}</a>
                        </span>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section id="releases">
            <h2>{text.get(msg::SOURCES_RELEASES)}</h2>
            <p>{say!(text, SOURCES_RELEASES_INTRO, count = &count)}</p>
            <ol class="timeline">{items}</ol>
        </section>
    }
}
