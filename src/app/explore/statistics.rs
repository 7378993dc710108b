//! The statistics in the chart, whose buttons are its legend, and the search for others.

use leptos::{ev, html, prelude::*};

use super::Choice;
use crate::{
    app::{
        live::{bool_attribute, bool_signal, on, text_signal},
        markup::{self, Markup, element, filled, line},
    },
    browser::closest,
    charts::ink_of,
    display::{describe, search_index},
    embedded,
    explore::{Exploration, Index, found},
    say,
    text::{Text, msg},
};

/// Most statistics listed for a search: a list to read, not to scroll through.
const MAX_FOUND: usize = 12;

/// Renders the legend and the search.
pub(super) fn statistics(text: Text, choice: Choice) -> AnyView {
    let slots: Vec<AnyView> = (0..Exploration::MAX_SERIES)
        .map(|place| slot(text, choice, place))
        .collect();
    let highlight = move |event: web_sys::Event| {
        let entry = closest(&event, "[data-ink]");
        let ink = entry.and_then(|entry| entry.get_attribute("data-ink"));
        choice.highlight.set(ink.unwrap_or_default());
    };
    let is_partial = bool_signal(move || choice.explored.with(|now| now.hidden.is_empty()));
    let show_all = move |_: ev::MouseEvent| choice.change(|now| now.hidden.clear());
    view! {
        <ul
            class="explore-chosen"
            on:pointerover=on(move |event: ev::PointerEvent| highlight(event.into()))
            on:pointerleave=on(move |_: ev::PointerEvent| choice.highlight.set(String::new()))
            on:focusin=on(move |event: ev::FocusEvent| highlight(event.into()))
            on:focusout=on(move |_: ev::FocusEvent| choice.highlight.set(String::new()))
        >
            {slots}
        </ul>
        <button type="button" class="link" data-act="all" hidden=is_partial on:click=on(show_all)>
            {text.get(msg::EXPLORE_ALL)}
        </button>
        {search(text, choice)}
    }
    .into_any()
}

/// Renders the place of one statistic in the legend: buttons that show or hide it, show it alone, and remove it.
fn slot(text: Text, choice: Choice, place: usize) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let id = move || choice.explored.with(|now| now.series.get(place).cloned());
    let name = move || {
        let series = id().and_then(|id| data.series_by_id(&id));
        series
            .map(|at| data.series(at).name.to_string())
            .unwrap_or_default()
    };
    let is_alone = move || choice.explored.with(|now| now.series.len() < 2);
    let is_shown = move || {
        let id = id().unwrap_or_default();
        choice.explored.with(|now| !now.hidden.contains(&id))
    };
    let toggle = move |_: ev::MouseEvent| {
        choice.change(|now| {
            let Some(id) = now.series.get(place).cloned() else {
                return;
            };
            if now.hidden.contains(&id) {
                now.hidden.retain(|other| *other != id);
            } else if now.hidden.len() + 1 < now.series.len() {
                now.hidden.push(id);
            }
        });
    };
    let only = move |_: ev::MouseEvent| {
        choice.change(|now| {
            let Some(id) = now.series.get(place).cloned() else {
                return;
            };
            now.hidden = now
                .series
                .iter()
                .filter(|other| **other != id)
                .cloned()
                .collect();
        });
    };
    let remove = move |_: ev::MouseEvent| {
        choice.change(|now| {
            if now.series.len() > 1 && place < now.series.len() {
                let id = now.series.remove(place);
                now.hidden.retain(|other| *other != id);
            }
        });
    };
    let labelled = move |message| text_signal(move || text.say(message, &[("name", &name())]));
    let alone = bool_signal(is_alone);
    view! {
        <li data-ink=ink_of(place) hidden=bool_signal(move || id().is_none())>
            <button
                type="button"
                class="explore-entry"
                data-act="toggle"
                aria-pressed=text_signal(move || bool_attribute(is_shown()))
                aria-label=labelled(msg::EXPLORE_TOGGLE)
                disabled=alone
                on:click=on(toggle)
            >
                {text_signal(name)}
            </button>
            <button
                type="button"
                class="explore-only"
                data-act="only"
                aria-label=labelled(msg::EXPLORE_ONLY_THIS)
                hidden=alone
                on:click=on(only)
            >
                {text.get(msg::EXPLORE_ONLY)}
            </button>
            <button
                type="button"
                class="explore-remove"
                data-act="remove"
                aria-label=labelled(msg::COMPARE_REMOVE)
                hidden=alone
                on:click=on(remove)
            >
                "×"
            </button>
        </li>
    }
    .into_any()
}

fn search(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let searched = RwSignal::new(String::new());
    let input = NodeRef::<html::Input>::new();
    let words = StoredValue::new(None::<Index>);
    let results = NodeRef::<html::Ul>::new();
    let listed = markup::keep(results, move || {
        let search = searched.get();
        if search.trim().is_empty() {
            return Vec::new();
        }
        // Made with the first search: most readers find what they came for in the chart.
        words.update_value(|words| {
            _ = words.get_or_insert_with(|| search_index(data, embedded::dataset(), &text));
        });
        let chosen = choice.explored.with(|now| now.series.clone());
        let found = words.with_value(|words| {
            let found = words
                .as_ref()
                .map(|words| found(words, &search))
                .unwrap_or_default();
            found.into_iter().map(str::to_owned).collect::<Vec<_>>()
        });
        items(text, &found, &chosen)
    });
    let add = move |event: ev::MouseEvent| {
        let button = closest(&event, "[data-add]");
        let Some(id) = button.and_then(|button| button.get_attribute("data-add")) else {
            return;
        };
        choice.change(|now| {
            if now.series.len() < Exploration::MAX_SERIES && !now.series.contains(&id) {
                now.series.push(id);
            }
        });
        searched.set(String::new());
        if let Some(input) = input.get_untracked() {
            input.set_value("");
            // A field that cannot take the focus leaves it where it is.
            let _ = input.focus();
        }
    };
    view! {
        <search class="explore-search">
            <label class="field field-search">
                <span>{text.get(msg::EXPLORE_SEARCH)}</span>
                <input
                    type="search"
                    data-search=""
                    autocomplete="off"
                    node_ref=input
                    on:input=on(move |event: ev::Event| searched.set(event_target_value(&event)))
                />
            </label>
            {filled!(listed, ul class="explore-found" aria-label=text.get(msg::EXPLORE_FOUND) node_ref=results on:click=add)}
        </search>
    }
    .into_any()
}

/// Renders what a search has found, with a button that adds each to the chart.
fn items(text: Text, found: &[String], chosen: &[String]) -> Vec<Markup> {
    let data = embedded::dataset_in(text.language());
    let note = |words| vec![line("li", "explore-note", text.get(words))];
    if found.is_empty() {
        return note(msg::EXPLORE_NOTHING_FOUND);
    }
    if chosen.len() >= Exploration::MAX_SERIES {
        return note(msg::EXPLORE_FULL);
    }
    let item = |id: &String| {
        let series = data.series(data.series_by_id(id)?);
        let subject = text.get(describe::category_name(series.category));
        let subject = text.pair(&subject, &text.unit(series.unit));
        let name = line("span", "", &*series.name);
        let button =
            element("button", "", vec![name, line("small", "", subject)]).with("type", "button");
        let button = if chosen.contains(id) {
            button.with("disabled", "")
        } else {
            button.with("data-add", id.as_str())
        };
        Some(element("li", "", vec![button]))
    };
    let mut items: Vec<Markup> = found.iter().filter_map(item).take(MAX_FOUND).collect();
    if found.len() > MAX_FOUND {
        let more = found.len() - MAX_FOUND;
        items.push(line(
            "li",
            "explore-note",
            say!(text, EXPLORE_MORE, count = &more.to_string()),
        ));
    }
    items
}
