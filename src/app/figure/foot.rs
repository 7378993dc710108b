//! Below the drawing: what it says, where its numbers disagree, where they come from, how to take it along.

use leptos::prelude::*;

use super::{Place, Shared, share::share};
use crate::{
    app::{
        Site,
        live::{link, maybe, part, words},
    },
    display::PolicyLine,
    text::{Text, msg},
    view::Page,
};

pub(super) fn foot(site: &Site, place: Place, shared: Shared, title_id: String) -> AnyView {
    let text = site.text;
    let sentences = move || {
        list(&shared.display().summary, |words| {
            view! { <p>{words}</p> }.into_any()
        })
    };
    let open = (place != Place::Page).then(|| open_link(site, place, shared, title_id));
    view! {
        <figcaption class="figure-foot">
            <div class="figure-summary" aria-live="polite">{part(sentences)}</div>
            {part(move || policies(text, place, &shared.display().policies))}
            {anomalies(site, place, shared)}
            {source_line(site.clone(), place, shared)}
            <div class="figure-actions">{maybe(open)} {share(site, place, shared)}</div>
        </figcaption>
    }
    .into_any()
}

/// Texts as elements.
fn list(texts: &'static [String], element: fn(String) -> AnyView) -> AnyView {
    let elements: Vec<AnyView> = texts.iter().map(|text| element(text.clone())).collect();
    elements.into_any()
}

/// The way to the chart's own page, in its present state.
fn open_link(site: &Site, place: Place, shared: Shared, title_id: String) -> AnyView {
    let text = site.text;
    let page = site.route.href(Page::of_chart(&shared.displays.chart));
    let href = words(move || in_state(page.clone(), &shared.query()));
    let label = match place {
        Place::Embed => msg::UI_FIGURE_OPEN_SITE,
        Place::Home | Place::Page => msg::UI_FIGURE_OPEN,
    };
    view! {
        <a class="figure-open" href=href target=target(place) aria-describedby=title_id>
            {text.get(label)}
        </a>
    }
    .into_any()
}

/// An address with a query string.
pub(super) fn in_state(address: String, query: &str) -> String {
    if query.is_empty() {
        address
    } else {
        format!("{address}?{query}")
    }
}

/// Links lead out of a host's frame.
pub(super) fn target(place: Place) -> Option<&'static str> {
    (place == Place::Embed).then_some("_blank")
}

/// The anomalies that touch the figure's numbers: a quiet sign that opens the explanation.
fn anomalies(site: &Site, place: Place, shared: Shared) -> AnyView {
    let text = site.text;
    let sources = site.route.href(Page::Sources);
    part(move || {
        let anomalies = &shared.display().anomalies;
        let items: Vec<AnyView> = anomalies
            .iter()
            .map(|doubt| {
                let href = format!("{sources}#{}", doubt.id);
                let link = link(href, target(place), text.get(msg::UI_FIGURE_ARITHMETIC));
                view! { <li>{doubt.words.clone()} " " {link}</li> }.into_any()
            })
            .collect();
        let count = items.len();
        let sign = format!("{} ({count})", text.get(msg::UI_FIGURE_ANOMALIES));
        maybe((count > 0).then(|| {
            view! {
                <details class="anomalies">
                    <summary>{sign}</summary>
                    <ul>{items}</ul>
                </details>
            }
            .into_any()
        }))
    })
}

/// The policy changes that the drawing marks, in time order.
fn policies(text: Text, place: Place, policies: &'static [PolicyLine]) -> AnyView {
    if policies.is_empty() {
        return ().into_any();
    }
    let lines: Vec<AnyView> = policies
        .iter()
        .map(|policy| {
            let [narrow, wide] = policy.left.clone();
            view! {
                <li data-policy=policy.mark.clone() data-narrow=narrow data-wide=wide>
                    <strong>{policy.date.clone()} ", " {policy.title.clone()}</strong>
                    " (" {policy.kind.clone()} "). " {policy.scope.clone()} " "
                    {link(policy.source.url.clone(), target(place), policy.source.words.clone())}
                </li>
            }
            .into_any()
        })
        .collect();
    let title = text.get(msg::UI_POLICIES_TITLE);
    view! { <ol class="policies" aria-label=title>{lines}</ol> }.into_any()
}

fn source_line(site: Site, place: Place, shared: Shared) -> AnyView {
    let text = site.text;
    let linked = move |href: String, words: String| link(href, target(place), words);
    let line = move || {
        let sources = &shared.display().sources;
        let first = sources
            .first()
            .map(|first| linked(first.url.clone(), first.words.clone()));
        let more = (sources.len() > 1).then(|| {
            let count = (sources.len() - 1).to_string();
            let words = text.say(msg::UI_FIGURE_SOURCES_MORE, &[("count", &count)]);
            linked(site.route.href(Page::Sources), words)
        });
        let between = if sources.len() > 1 { ", " } else { "" };
        view! { {text.get(msg::UI_FIGURE_SOURCE)} " " {maybe(first)} {between} {maybe(more)} }
            .into_any()
    };
    view! { <p class="figure-source">{part(line)}</p> }.into_any()
}
