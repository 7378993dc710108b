//! Below the drawing: its notes, anomalies and corrections, its source, and the share panel.

use leptos::prelude::*;

use super::{
    FigureContext, FigureState,
    parts::{self, Part},
    share::share,
};
use crate::say;
use crate::{
    app::{
        Site,
        live::{optional, text_signal},
        markup::{self, Markup, element, line, link, text},
    },
    display::{NumberNote, PolicyLine, ViewContent},
    text::{Text, msg},
    view::Page,
};

pub(super) fn foot(
    site: &Site,
    place: FigureContext,
    shared: FigureState,
    title_id: String,
) -> AnyView {
    let part = |of, class, live| parts::part(site, place, shared, of, class, live);
    let open = (place != FigureContext::Page).then(|| open_link(site, place, shared, title_id));
    view! {
        <figcaption class="figure-foot">
            {part(SUMMARY, "figure-summary", Some("polite"))}
            {part(POLICIES, "", None)}
            {part(ANOMALIES, "", None)}
            {part(CORRECTIONS, "", None)}
            {part(SOURCE, "", None)}
            <div class="figure-actions">{optional(open)} {share(site, place, shared)}</div>
        </figcaption>
    }
    .into_any()
}

pub(super) const SUMMARY: Part = Part {
    name: "summary",
    content: |_, _, _, display| summary(display),
};

pub(super) const POLICIES: Part = Part {
    name: "policies",
    content: |site, _, _, display| policies(site.text, &display.policies),
};

pub(super) const ANOMALIES: Part = Part {
    name: "anomalies",
    content: |site, _, _, display| anomalies(site, display),
};

pub(super) const CORRECTIONS: Part = Part {
    name: "corrections",
    content: |site, _, _, display| corrections(site, display),
};

pub(super) const SOURCE: Part = Part {
    name: "source",
    content: |site, _, _, display| sources(site, display),
};

/// Renders the sentences of the summary.
fn summary(display: &ViewContent) -> Vec<Markup> {
    let sentences = display.summary.iter();
    sentences
        .map(|words| line("p", "", words.as_str()))
        .collect()
}

/// Renders the link to the chart's own page, in its present state.
fn open_link(site: &Site, place: FigureContext, shared: FigureState, title_id: String) -> AnyView {
    let text = site.text;
    let page = Page::of_chart(&shared.displays.chart);
    let folder = site.route.href(page);
    let href = text_signal(move || shared.address_below(folder.clone(), page));
    let label = match place {
        FigureContext::Embed => msg::UI_FIGURE_OPEN_SITE,
        FigureContext::Home | FigureContext::Page => msg::UI_FIGURE_OPEN,
    };
    view! {
        <a class="figure-open" href=href aria-describedby=title_id>
            {text.get(label)}
        </a>
    }
    .into_any()
}

/// Renders the anomalies that touch the figure's numbers: an unobtrusive sign that opens the explanation.
fn anomalies(site: &Site, display: &ViewContent) -> Vec<Markup> {
    let words = site.text;
    let sources = site.route.href(Page::Sources);
    let lead = words.get(msg::UI_FIGURE_ARITHMETIC);
    let title = words.get(msg::UI_FIGURE_ANOMALIES);
    notes(words, &title, &display.anomalies, |doubt| {
        link(format!("{sources}#{}", doubt.id), lead.as_str())
    })
}

/// Renders the corrected numbers, each with its previous wording.
fn corrections(site: &Site, display: &ViewContent) -> Vec<Markup> {
    let words = site.text;
    let data = site.route.href(Page::Data);
    let lead = words.get(msg::UI_FIGURE_CARD);
    let title = words.get(msg::UI_FIGURE_CORRECTIONS);
    notes(words, &title, &display.corrections, |doubt| {
        link(format!("{data}?figure={}", doubt.id), lead.as_str())
    })
}

/// Notes below a sign with their count, each with its link; empty if there are none.
fn notes(
    words: Text,
    title: &str,
    notes: &[NumberNote],
    lead: impl Fn(&NumberNote) -> Markup,
) -> Vec<Markup> {
    let items: Vec<Markup> = notes
        .iter()
        .map(|note| {
            let said = markup::said(&note.words, &note.language);
            element("li", "", vec![said, text(words.gap()), lead(note)])
        })
        .collect();
    if items.is_empty() {
        return items;
    }
    let sign = words.aside(title, &items.len().to_string());
    let parts = vec![line("summary", "", sign), element("ul", "", items)];
    vec![element("details", "anomalies", parts)]
}

/// Renders the date and title of a policy change.
pub(super) fn titled(words: Text, policy: &PolicyLine) -> Vec<Markup> {
    vec![
        text(words.pair(&policy.date, "")),
        markup::said(&policy.title, &policy.title_language),
    ]
}

/// Renders the policy changes that the drawing marks, in chronological order.
fn policies(words: Text, policies: &[PolicyLine]) -> Vec<Markup> {
    let lines: Vec<Markup> = policies
        .iter()
        .map(|policy| {
            let [narrow, wide] = &policy.left;
            let source = &policy.source;
            let parts = vec![
                element("strong", "", titled(words, policy)),
                text(words.labelled(&words.aside("", &policy.kind), "")),
                markup::said(&policy.scope, &policy.scope_language),
                text(words.gap()),
                link(source.url.clone(), source.words.as_str()),
            ];
            element("li", "", parts)
                .with("data-policy", policy.mark.as_str())
                .with("data-narrow", narrow.as_str())
                .with("data-wide", wide.as_str())
        })
        .collect();
    if lines.is_empty() {
        return lines;
    }
    let title = words.get(msg::UI_POLICIES_TITLE);
    vec![element("ol", "policies", lines).with("aria-label", title)]
}

/// Renders the first source, and the number of the others.
fn sources(site: &Site, display: &ViewContent) -> Vec<Markup> {
    let words = site.text;
    let sources = &display.sources;
    let mut parts = vec![text(words.labelled(&words.get(msg::UI_COLUMN_SOURCE), ""))];
    if let Some(first) = sources.first() {
        parts.push(link(first.url.clone(), first.words.as_str()));
    }
    if sources.len() > 1 {
        let count = (sources.len() - 1).to_string();
        let more = say!(words, UI_FIGURE_SOURCES_MORE, count = &count);
        parts.push(text(words.pair("", "")));
        parts.push(link(site.route.href(Page::Sources), more));
    }
    vec![element("p", "figure-source", parts)]
}
