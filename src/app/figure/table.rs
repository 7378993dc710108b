//! The numbers behind a drawing, as a table.

use leptos::prelude::*;

use super::Shared;
use crate::{
    app::live::{part, words},
    display::{Line, Origin, PolicyLine},
    text::{Text, msg},
};

pub(super) fn table(text: Text, shared: Shared) -> AnyView {
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
                let row = rows.get(at).map(|row| table_row(row, grouped));
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

fn table_row(row: &'static Line, grouped: bool) -> AnyView {
    let cell =
        |class: &'static str, content: AnyView| view! { <td class=class>{content}</td> }.into_any();
    let text = |words: &String| words.clone().into_any();
    let origin = match &row.origin {
        Origin::Printed(source) => {
            view! { <a href=source.url.clone() rel="noreferrer">{source.words.clone()}</a> }
                .into_any()
        }
        Origin::Derived { formula, note, .. } => view! {
            <span class="formula">{formula.clone()}</span>
            <span class="note">" " {note.clone()}</span>
        }
        .into_any(),
        Origin::Definition => ().into_any(),
    };
    let group = grouped.then(|| cell("group", text(&row.group)));
    let label = view! { <th scope="row">{row.label.clone()}</th> }.into_any();
    let cells: Vec<AnyView> = group
        .into_iter()
        .chain([
            label,
            cell("number", text(&row.value)),
            cell("number", text(&row.interval)),
            cell("status", text(&row.status)),
            cell("origin", origin),
        ])
        .collect();
    view! { <tr>{cells}</tr> }.into_any()
}
