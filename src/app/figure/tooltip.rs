//! The tooltip: what the table says of the mark under the pointer, in a few lines.

use leptos::{html, prelude::*};

use super::{Place, Shared, foot::target};
use crate::{
    app::{
        live::{effect, place as place_in_list, truth, words},
        markup::{self, Markup, element, line, link},
    },
    browser::{marks, style},
    text::{Text, msg},
};

/// The row under the pointer and where that is, in CSS pixels of the drawing's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hover {
    /// The place of the view whose row it is.
    pub(super) view: usize,
    pub(super) row: usize,
    pub(super) x: f64,
    pub(super) y: f64,
}

pub(super) fn tooltip(
    text: Text,
    place: Place,
    shared: Shared,
    hover: RwSignal<Option<Hover>>,
    pinned: RwSignal<bool>,
) -> AnyView {
    let row = place_in_list(move || {
        // Another view has other numbers under the pointer.
        let shown = shared.views.shown();
        let hover = hover.get().filter(|hover| hover.view == shown);
        hover.map(|hover| hover.row)
    });
    let frame = NodeRef::<html::Div>::new();
    let content = move || match (frame.get_untracked(), row.get()) {
        (Some(within), Some(at)) => card(text, place, &marks::row_words(&within, at)),
        _ => Vec::new(),
    };
    effect(move || {
        if let (Some(element), Some(hover)) = (frame.get(), hover.get()) {
            style::set_property(&element, "--x", hover.x, "px");
            style::set_property(&element, "--y", hover.y, "px");
        }
    });
    let shown = words(move || truth(row.get().is_some()));
    view! {
        <div
            class="tooltip"
            data-shown=shown
            data-pinned=words(move || truth(pinned.get()))
            node_ref=frame
        >
            {markup::place("", None, content)}
        </div>
    }
    .into_any()
}

/// What there is to know about one number.
fn card(text: Text, place: Place, row: &[String]) -> Vec<Markup> {
    let [
        group,
        label,
        value,
        interval,
        status,
        formula,
        source,
        doubt,
        card,
        _id,
    ] = row
    else {
        return Vec::new();
    };
    let name = if group.is_empty() || group == label {
        label.clone()
    } else {
        text.pair(group, label)
    };
    let interval = text.say(msg::UI_INTERVAL_LABEL, &[("interval", interval)]);
    let value = vec![
        line("strong", "", value.as_str()),
        line("span", "", format!(" {status}")),
    ];
    let mut lines = vec![
        line("p", "tooltip-label", name),
        element("p", "tooltip-value", value),
        line("p", "tooltip-interval", interval),
    ];
    for (class, words) in [
        ("tooltip-formula", formula),
        ("tooltip-source", source),
        ("tooltip-doubt", doubt),
    ] {
        if !words.is_empty() {
            lines.push(line("p", class, words.as_str()));
        }
    }
    if !card.is_empty() {
        let words = text.get(msg::UI_FIGURE_CARD);
        lines.push(link(card.clone(), target(place), words));
    }
    lines
}
