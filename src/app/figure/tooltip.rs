//! The tooltip: value, interval, formula and source of the mark under the pointer.

use leptos::{html, prelude::*};

use super::Shared;
use crate::{
    app::live::{maybe, part, truth, words},
    browser::style,
    display::{Line, Origin},
    text::{Text, msg},
};

/// The row under the pointer and where that is, in CSS pixels of the drawing's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hover {
    pub(super) row: usize,
    pub(super) x: f64,
    pub(super) y: f64,
}

pub(super) fn tooltip(text: Text, shared: Shared, hover: RwSignal<Option<Hover>>) -> AnyView {
    let row = Memo::new(move |_| hover.get().map(|hover| hover.row));
    let content = move || {
        let line = row.get().and_then(|row| shared.display().rows.get(row));
        maybe(line.map(|line| card(text, line)))
    };
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let (Some(element), Some(hover)) = (place.get(), hover.get()) {
            style::set_property(&element, "--x", hover.x, "px");
            style::set_property(&element, "--y", hover.y, "px");
        }
    });
    let shown = words(move || truth(row.get().is_some()));
    view! {
        <div class="tooltip" role="status" data-shown=shown node_ref=place>{part(content)}</div>
    }
    .into_any()
}

/// What there is to know about one number, in a few lines.
fn card(text: Text, row: &'static Line) -> AnyView {
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
    let value = view! {
        <p class="tooltip-value">
            <strong>{row.value.clone()}</strong>
            <span>" " {row.status.clone()}</span>
        </p>
    };
    let line = |class: &'static str, words: String| view! { <p class=class>{words}</p> }.into_any();
    let lines: Vec<AnyView> = [
        line("tooltip-label", label),
        value.into_any(),
        line("tooltip-interval", interval),
    ]
    .into_iter()
    .chain(formula.map(|formula| line("tooltip-formula", formula.clone())))
    .chain(source.map(|source| line("tooltip-source", source.words.clone())))
    .collect();
    lines.into_any()
}
