//! The tooltip: value, interval, formula and source of the mark under the pointer.

use leptos::{html, prelude::*};

use super::{Place, Shared, foot::target};
use crate::{
    app::{
        Site,
        live::{truth, words},
        markup::{self, Markup, element, line, link},
    },
    browser::style,
    display::{Line, Origin},
    text::{Text, msg},
    view::Page,
};

/// The row under the pointer and where that is, in CSS pixels of the drawing's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hover {
    pub(super) row: usize,
    pub(super) x: f64,
    pub(super) y: f64,
}

pub(super) fn tooltip(
    site: &Site,
    place: Place,
    shared: Shared,
    hover: RwSignal<Option<Hover>>,
    pinned: RwSignal<bool>,
) -> AnyView {
    let text = site.text;
    let cards = site.route.href(Page::Data);
    let row = Memo::new(move |_| hover.get().map(|hover| hover.row));
    let content = move || {
        let line = row.get().and_then(|row| shared.display().rows.get(row));
        line.map(|line| card(text, place, &cards, line))
            .unwrap_or_default()
    };
    let frame = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let (Some(element), Some(hover)) = (frame.get(), hover.get()) {
            style::set_property(&element, "--x", hover.x, "px");
            style::set_property(&element, "--y", hover.y, "px");
        }
    });
    let shown = words(move || truth(row.get().is_some()));
    view! {
        <div
            class="tooltip"
            role="status"
            data-shown=shown
            data-pinned=words(move || truth(pinned.get()))
            node_ref=frame
        >
            {markup::place("", None, content)}
        </div>
    }
    .into_any()
}

/// What there is to know about one number, in a few lines.
fn card(text: Text, place: Place, cards: &str, row: &Line) -> Vec<Markup> {
    let label = if row.group.is_empty() || row.group == row.label {
        row.label.clone()
    } else {
        format!("{}, {}", row.group, row.label)
    };
    let (formula, source) = match &row.origin {
        Origin::Printed(source) => (None, Some(source)),
        Origin::Derived {
            formula, source, ..
        } => (Some(formula), source.as_ref()),
        Origin::Definition => (None, None),
    };
    let interval = text.say(msg::UI_INTERVAL_LABEL, &[("interval", &row.interval)]);
    let value = vec![
        line("strong", "", row.value.as_str()),
        line("span", "", format!(" {}", row.status)),
    ];
    let mut lines = vec![
        line("p", "tooltip-label", label),
        element("p", "tooltip-value", value),
        line("p", "tooltip-interval", interval),
    ];
    if let Some(formula) = formula {
        lines.push(line("p", "tooltip-formula", formula.as_str()));
    }
    if let Some(source) = source {
        lines.push(line("p", "tooltip-source", source.words.as_str()));
    }
    if !row.doubt.is_empty() {
        lines.push(line("p", "tooltip-doubt", row.doubt.as_str()));
    }
    if !row.id().is_empty() {
        let href = format!("{cards}?figure={}", row.id());
        lines.push(link(href, target(place), text.get(msg::UI_FIGURE_CARD)));
    }
    lines
}
