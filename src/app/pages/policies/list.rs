//! The list of all policy changes, and what changes if sources cut digits off instead of rounding.

use leptos::prelude::*;

use super::words;
use crate::{
    app::{Site, pages::said},
    dataset::{Dataset, Policy, PolicyKind},
    embedded,
    policies::{self, Effect},
    say,
    text::{Text, msg},
    view::Page,
};

/// Renders the page.
pub(in crate::app::pages) fn list(site: &Site) -> AnyView {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let policies = data.policies().iter().enumerate();
    let items: Vec<AnyView> = policies
        .map(|(at, policy)| item(site, data, at, policy))
        .collect();
    view! {
        <article class="prose">
            <h1>{text.get(msg::REVIEW_TITLE)}</h1>
            <p class="lead">{text.get(msg::REVIEW_LEAD)}</p>
            {filters(text, items.len())}
            <ol class="timeline policy-list">{items}</ol>
            {cut(site, data)}
        </article>
    }
    .into_any()
}

/// Renders the search and the kinds, which a script shows and answers to.
fn filters(text: Text, all: usize) -> AnyView {
    let kinds: Vec<AnyView> = PolicyKind::ALL
        .iter()
        .map(|kind| {
            view! { <option value=kind.name()>{text.get(words::kind(*kind))}</option> }.into_any()
        })
        .collect();
    let shown = say!(
        text,
        REVIEW_SHOWN,
        shown = "{shown}",
        total = &counted(text, all)
    );
    view! {
        <div class="filters policy-filters" hidden>
            <label class="field field-search">
                <span>{text.get(msg::DATA_SEARCH)}</span>
                <input type="search" name="q" autocomplete="off"/>
            </label>
            <label class="field">
                <span>{text.get(msg::REVIEW_KIND)}</span>
                <select name="kind">
                    <option value="">{text.get(msg::CONTROL_POLICIES_ALL)}</option>
                    {kinds}
                </select>
            </label>
            <p class="policy-shown" role="status" data-words=shown></p>
        </div>
    }
    .into_any()
}

fn item(site: &Site, data: &'static Dataset, at: usize, policy: &'static Policy) -> AnyView {
    let text = site.text;
    let source = data.source(policy.source);
    let first = policies::review(at).and_then(|review| review.0.first());
    let finding = first.map_or_else(
        || text.get(msg::REVIEW_NONE),
        |both| text.sentence(&words::sentence(text, data, &both.rounded)),
    );
    let href = site.route.href(Page::Policy(policy.id.as_str()));
    view! {
        <li data-kind=policy.kind.name()>
            <span class="when">
                {text.date(policy.effective)} <br/> {text.get(words::kind(policy.kind))}
            </span>
            <span class="what">
                <strong><a href=href>{said(data, &policy.title)}</a></strong>
                <br/>
                {said(data, &policy.summary)}
                <br/>
                {finding}
                <br/>
                <a class="note" href=source.url.to_string()>{said(data, &source.publisher)}</a>
            </span>
        </li>
    }
    .into_any()
}

/// Renders what changes if sources cut digits off instead of rounding.
fn cut(site: &Site, data: &'static Dataset) -> AnyView {
    let text = site.text;
    let found = policies::effect_of_all();
    let lines = [
        sentences(text, found),
        orders(text, found),
        settled(text, found),
        unsettled(text, found),
    ];
    let anomalies: Vec<AnyView> = found
        .settled
        .iter()
        .filter_map(|at| data.anomalies().get(*at))
        .map(|anomaly| view! { <li>{said(data, &anomaly.explanation)}</li> }.into_any())
        .collect();
    view! {
        <section id="cut">
            <h2>{text.get(msg::REVIEW_CUT_TITLE)}</h2>
            <p>{text.get(msg::REVIEW_CUT_TEXT)}</p>
            <ul>{lines.map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <ul class="note">{anomalies}</ul>
            {differing(site, data, found)}
        </section>
    }
    .into_any()
}

/// Formats a count, with the separators of the language.
fn counted(text: Text, count: usize) -> String {
    text.number(count as f64, 0)
}

fn sentences(text: Text, found: &Effect) -> String {
    let (count, all) = (found.sentences.len(), found.statistics);
    say!(
        text,
        REVIEW_CUT_SENTENCES,
        count = &counted(text, count),
        all = &counted(text, all)
    )
}

fn orders(text: Text, found: &Effect) -> String {
    let (count, all) = (found.orders.len(), found.statistics);
    say!(
        text,
        REVIEW_CUT_ORDERS,
        count = &counted(text, count),
        all = &counted(text, all)
    )
}

fn settled(text: Text, found: &Effect) -> String {
    let (count, all) = (found.settled.len(), found.settled.len() + found.kept);
    say!(
        text,
        REVIEW_CUT_SETTLED,
        count = &counted(text, count),
        all = &counted(text, all)
    )
}

fn unsettled(text: Text, found: &Effect) -> String {
    say!(
        text,
        REVIEW_CUT_UNSETTLED,
        count = &counted(text, found.unsettled)
    )
}

/// Renders the policy changes in which a sentence or an order differs, each with its statistics.
fn differing(site: &Site, data: &'static Dataset, found: &Effect) -> AnyView {
    let text = site.text;
    let items: Vec<AnyView> = data
        .policies()
        .iter()
        .enumerate()
        .filter_map(|(at, policy)| {
            let review = policies::review(at)?;
            let differs = |place: &usize| {
                let here = (at, *place);
                found.sentences.contains(&here) || found.orders.contains(&here)
            };
            let places = (0..review.0.len()).filter(differs);
            let names =
                places.map(|place| data.series(review.0[place].rounded.series).name.to_string());
            let names = text.list(names);
            let href = site.route.href(Page::Policy(policy.id.as_str()));
            (!names.is_empty()).then(|| {
                view! { <li><a href=href>{said(data, &policy.title)}</a><br/>{names}</li> }
                    .into_any()
            })
        })
        .collect();
    view! {
        <details>
            <summary>{text.get(msg::REVIEW_CUT_HERE)}</summary>
            <ul class="note">{items}</ul>
        </details>
    }
    .into_any()
}
