//! Below the drawing: its notes, anomalies and corrections, its source, and the share panel.

use leptos::prelude::*;

use super::{FigureContext, FigureState, links::in_state, share::share};
use crate::say;
use crate::{
    app::{
        Site,
        live::{optional, text_signal},
        markup::{self, Markup, element, line, link, text},
    },
    display::{NumberNote, PolicyLine},
    text::{Text, msg},
    view::Page,
};

pub(super) fn foot(
    site: &Site,
    place: FigureContext,
    shared: FigureState,
    title_id: String,
) -> AnyView {
    let text = site.text;
    let sentences = move || {
        let sentences = shared.display().summary.iter();
        sentences
            .map(|words| line("p", "", words.as_str()))
            .collect()
    };
    let open = (place != FigureContext::Page).then(|| open_link(site, place, shared, title_id));
    view! {
        <figcaption class="figure-foot">
            {markup::place("figure-summary", Some("polite"), sentences)}
            {markup::place("", None, move || policies(text, &shared.display().policies))}
            {anomalies(site, shared)}
            {corrections(site, shared)}
            {source_line(site, shared)}
            <div class="figure-actions">{optional(open)} {share(site, place, shared)}</div>
        </figcaption>
    }
    .into_any()
}

/// Renders the link to the chart's own page, in its present state.
fn open_link(site: &Site, place: FigureContext, shared: FigureState, title_id: String) -> AnyView {
    let text = site.text;
    let page = site.route.href(Page::of_chart(&shared.displays.chart));
    let href = text_signal(move || in_state(page.clone(), &shared.query()));
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
fn anomalies(site: &Site, shared: FigureState) -> AnyView {
    let words = site.text;
    let sources = site.route.href(Page::Sources);
    markup::place("", None, move || {
        let lead = words.get(msg::UI_FIGURE_ARITHMETIC);
        let title = words.get(msg::UI_FIGURE_ANOMALIES);
        let anomalies = &shared.display().anomalies;
        notes(words, &title, anomalies, |doubt| {
            link(format!("{sources}#{}", doubt.id), lead.as_str())
        })
    })
}

/// Renders the corrected numbers, each with its previous wording.
fn corrections(site: &Site, shared: FigureState) -> AnyView {
    let words = site.text;
    let data = site.route.href(Page::Data);
    markup::place("", None, move || {
        let lead = words.get(msg::UI_FIGURE_CARD);
        let title = words.get(msg::UI_FIGURE_CORRECTIONS);
        let corrections = &shared.display().corrections;
        notes(words, &title, corrections, |doubt| {
            link(format!("{data}?figure={}", doubt.id), lead.as_str())
        })
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

fn source_line(site: &Site, shared: FigureState) -> AnyView {
    let words = site.text;
    let all = site.route.href(Page::Sources);
    let content = move || {
        let sources = &shared.display().sources;
        let mut parts = vec![text(words.labelled(&words.get(msg::UI_COLUMN_SOURCE), ""))];
        if let Some(first) = sources.first() {
            parts.push(link(first.url.clone(), first.words.as_str()));
        }
        if sources.len() > 1 {
            let count = (sources.len() - 1).to_string();
            let more = say!(words, UI_FIGURE_SOURCES_MORE, count = &count);
            parts.push(text(words.pair("", "")));
            parts.push(link(all.clone(), more));
        }
        vec![element("p", "figure-source", parts)]
    };
    markup::place("", None, content)
}
