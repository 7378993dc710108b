//! The numbers behind a drawing, as a table.

use leptos::prelude::*;

use super::{Place, Shared, foot::target};
use crate::{
    app::{
        Site,
        live::{link, part, words},
    },
    display::{Line, Origin, PolicyLine},
    text::{Text, msg},
    view::Page,
};

pub(super) fn table(site: &Site, place: Place, shared: Shared) -> AnyView {
    let text = site.text;
    let cards = site.route.href(Page::Data);
    let caption = words(move || {
        let title = &shared.display().title;
        text.say(msg::UI_TABLE_CAPTION, &[("title", title)])
    });
    let content = move || {
        let rows = &shared.display().rows;
        let grouped = rows.iter().any(|row| !row.group.is_empty());
        let column = |label| view! { <th scope="col">{text.get(label)}</th> }.into_any();
        let columns: Vec<AnyView> = [
            msg::UI_COLUMN_GROUP,
            msg::UI_COLUMN_WHAT,
            msg::UI_COLUMN_VALUE,
            msg::UI_COLUMN_INTERVAL,
            msg::UI_COLUMN_STATUS,
            msg::UI_COLUMN_SOURCE,
        ]
        .into_iter()
        .skip(usize::from(!grouped))
        .map(column)
        .collect();
        let policies = &shared.display().policies;
        let rows: Vec<AnyView> = (0..=rows.len())
            .flat_map(|at| {
                let before = policies
                    .iter()
                    .filter(move |policy| policy.rows_before == at);
                let row = rows
                    .get(at)
                    .map(|row| table_row(text, place, &cards, row, grouped));
                before.map(|policy| policy_row(policy, grouped)).chain(row)
            })
            .collect();
        view! {
            <thead>
                <tr>{columns}</tr>
            </thead>
            <tbody>{rows}</tbody>
        }
        .into_any()
    };
    view! {
        <section class="table-scroll figure-numbers" tabindex="0" aria-label=caption>
            <table class="figure-table">
                <caption>{caption}</caption>
                {part(content)}
            </table>
        </section>
    }
    .into_any()
}

/// A policy change between the rows before and after it.
fn policy_row(policy: &'static PolicyLine, grouped: bool) -> AnyView {
    let columns = if grouped { "6" } else { "5" };
    let words = format!("{}, {}", policy.date, policy.title);
    view! { <tr class="policy-row"><th scope="row" colspan=columns>{words}</th></tr> }.into_any()
}

fn table_row(text: Text, place: Place, cards: &str, row: &'static Line, grouped: bool) -> AnyView {
    let cell =
        |class: &'static str, content: AnyView| view! { <td class=class>{content}</td> }.into_any();
    let plain = |words: &String| words.clone().into_any();
    let origin = match &row.origin {
        Origin::Printed(source) => link(source.url.clone(), target(place), source.words.clone()),
        Origin::Derived { formula, note, .. } => view! {
            <span class="formula">{formula.clone()}</span>
            <span class="note">" " {note.clone()}</span>
        }
        .into_any(),
        Origin::Definition => ().into_any(),
    };
    let group = grouped.then(|| cell("group", plain(&row.group)));
    let label = view! { <th scope="row">{row.label.clone()}</th> }.into_any();
    let cells: Vec<AnyView> = group
        .into_iter()
        .chain([
            label,
            cell("number", value(text, place, cards, row)),
            cell("number", plain(&row.interval)),
            cell("status", plain(&row.status)),
            cell("origin", origin),
        ])
        .collect();
    view! { <tr>{cells}</tr> }.into_any()
}

/// The value, leading to the figure's card; marked where it disagrees with other numbers.
fn value(text: Text, place: Place, cards: &str, row: &'static Line) -> AnyView {
    let words = row.value.clone();
    let value = match row.id() {
        "" => words.into_any(),
        id => link(format!("{cards}?figure={id}"), target(place), words),
    };
    if row.doubt.is_empty() {
        return value;
    }
    view! {
        {value}
        <details class="anomalies">
            <summary>
                <span class="visually-hidden">{text.get(msg::UI_FIGURE_DOUBT)}</span>
            </summary>
            <p>{row.doubt.clone()}</p>
        </details>
    }
    .into_any()
}
