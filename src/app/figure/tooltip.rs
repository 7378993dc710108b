//! The tooltip: value, interval, formula and source of the mark under the pointer.

use leptos::prelude::*;

use super::super::describe;
use crate::{
    charts::{Drawing, Fact},
    embedded,
    text::{Text, msg},
};

/// The row under the pointer and where that is, in CSS pixels of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hover {
    pub(super) row: usize,
    pub(super) x: f64,
    pub(super) y: f64,
}

#[component]
pub(super) fn Tooltip(
    text: Text,
    drawing: Memo<Drawing>,
    hover: RwSignal<Option<Hover>>,
) -> impl IntoView {
    let content = move || {
        let hover = hover.get()?;
        drawing.with(|d| d.rows.get(hover.row).map(|row| card(text, row)))
    };
    let at = move |place: fn(Hover) -> f64| {
        move || hover.get().map(|hover| format!("{}px", place(hover)))
    };
    view! {
        <div
            class="tooltip"
            role="status"
            data-shown=move || hover.get().is_some().to_string()
            style:--x=at(|hover| hover.x)
            style:--y=at(|hover| hover.y)
        >
            {content}
        </div>
    }
}

/// What there is to know about one number, in a few lines.
fn card(text: Text, row: &crate::charts::Row) -> impl IntoView + use<> {
    let data = embedded::dataset();
    let reading = row.fact.read(data, &text);
    let label = if row.group.is_empty() || row.group == row.label {
        row.label.clone()
    } else {
        format!("{}, {}", row.group, row.label)
    };
    let formula = match row.fact {
        Fact::Derived(at) => Some(describe::formula(data, &text, data.derived(at))),
        Fact::Printed(_) | Fact::Hundred => None,
    };
    let source = row.fact.figures(data).first().map(|at| {
        let figure = data.figure(*at);
        describe::source(&text, data.source(figure.source), figure.paragraph)
    });
    let interval = text.say(
        msg::INTERVAL_LABEL,
        &[("interval", &describe::interval(&text, &reading))],
    );
    view! {
        <p class="tooltip-label">{label}</p>
        <p class="tooltip-value">
            <strong>{reading.text.clone()}</strong>
            " "
            <span>{describe::status(&text, reading.status)}</span>
        </p>
        <p class="tooltip-interval">{interval}</p>
        {formula.map(|formula| view! { <p class="tooltip-formula">{formula}</p> })}
        {source.map(|source| view! { <p class="tooltip-source">{source}</p> })}
    }
}
