//! The statistics in the chart, whose buttons are its legend, and the search for others.

use leptos::{ev, html, prelude::*};

use super::Choice;
use crate::{
    app::{
        live::{bool_attribute, on},
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
    let at = NodeRef::<html::Ul>::new();
    let entries = markup::follow(at, move || choice.explored.with(|now| entries(text, now)));
    let highlight = move |event: &web_sys::Event| {
        let entry = closest(event, "[data-ink]");
        let ink = entry.and_then(|entry| entry.get_attribute("data-ink"));
        choice.highlight.set(ink.unwrap_or_default());
    };
    let act = on(move |event: ev::MouseEvent| act(choice, &event));
    let over = on(move |event: ev::PointerEvent| highlight(&event));
    let leave = on(move |_: ev::PointerEvent| choice.highlight.set(String::new()));
    let focus = on(move |event: ev::FocusEvent| highlight(&event));
    let blur = on(move |_: ev::FocusEvent| choice.highlight.set(String::new()));
    view! {
        {filled!(entries, ul class="explore-chosen" node_ref=at on:click=act on:pointerover=over on:pointerleave=leave on:focusin=focus on:focusout=blur)}
        {search(text, choice)}
    }
    .into_any()
}

/// Renders the legend: for each statistic buttons that show or hide it, show it alone, and remove it; then one that shows
/// all again.
fn entries(text: Text, now: &Exploration) -> Vec<Markup> {
    let data = embedded::dataset_in(text.language());
    let is_alone = now.series.len() < 2;
    let entry = |(place, id): (usize, &String)| {
        let series = data.series(data.series_by_id(id)?);
        let button = |act: &'static str, class: &'static str, words: &str, label| {
            line("button", class, words)
                .with("type", "button")
                .with("data-act", act)
                .with("data-place", place.to_string())
                .with("aria-label", text.say(label, &[("name", &series.name)]))
        };
        let is_shown = !now.hidden.contains(id);
        let toggle = button("toggle", "explore-entry", &series.name, msg::EXPLORE_TOGGLE)
            .with("aria-pressed", bool_attribute(is_shown));
        let buttons = if is_alone {
            vec![toggle.with("disabled", "")]
        } else {
            let only = text.get(msg::EXPLORE_ONLY);
            let only = button("only", "explore-only", &only, msg::EXPLORE_ONLY_THIS);
            let remove = button("remove", "explore-remove", "×", msg::COMPARE_REMOVE);
            vec![toggle, only, remove]
        };
        Some(element("li", "", buttons).with("data-ink", ink_of(place)))
    };
    let mut entries: Vec<Markup> = now.series.iter().enumerate().filter_map(entry).collect();
    if !now.hidden.is_empty() {
        let all = line("button", "link", text.get(msg::EXPLORE_ALL))
            .with("type", "button")
            .with("data-act", "all");
        entries.push(element("li", "explore-all", vec![all]));
    }
    entries
}

/// Does what a button of the legend says.
fn act(choice: Choice, event: &ev::MouseEvent) {
    let Some(button) = closest(event, "[data-act]") else {
        return;
    };
    let attribute = |name| button.get_attribute(name).unwrap_or_default();
    let place = attribute("data-place").parse().unwrap_or(usize::MAX);
    choice.change(|now| {
        let Some(id) = now.series.get(place).cloned() else {
            now.hidden.clear();
            return;
        };
        match attribute("data-act").as_str() {
            "only" => {
                now.hidden = now
                    .series
                    .iter()
                    .filter(|one| **one != id)
                    .cloned()
                    .collect();
            }
            "remove" => {
                now.series.remove(place);
                now.hidden.retain(|one| *one != id);
            }
            _ if now.hidden.contains(&id) => now.hidden.retain(|one| *one != id),
            // The last one stays.
            _ if now.hidden.len() + 1 < now.series.len() => now.hidden.push(id),
            _ => {}
        }
    });
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
