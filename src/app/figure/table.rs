//! The figures behind a drawing, as a table.

use leptos::prelude::*;

use super::super::describe;
use crate::{
    charts::{Drawing, Fact, Row},
    embedded,
    text::{Text, msg},
};

#[component]
pub(super) fn Table(text: Text, drawing: Memo<Drawing>) -> impl IntoView {
    let grouped = move || drawing.with(|d| d.rows.iter().any(|row| !row.group.is_empty()));
    let rows = move || {
        let grouped = grouped();
        drawing.with(|d| {
            d.rows
                .iter()
                .map(|row| table_row(text, row, grouped))
                .collect_view()
        })
    };
    let caption = move || drawing.with(|d| text.say(msg::TABLE_CAPTION, &[("title", &d.title)]));
    let column = move |label| view! { <th scope="col">{text.get(label)}</th> };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=caption>
            <table class="figure-table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <Show when=grouped>{column(msg::COLUMN_GROUP)}</Show>
                        {column(msg::COLUMN_WHAT)}
                        {column(msg::COLUMN_VALUE)}
                        {column(msg::COLUMN_INTERVAL)}
                        {column(msg::COLUMN_STATUS)}
                        {column(msg::COLUMN_SOURCE)}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn table_row(text: Text, row: &Row, grouped: bool) -> impl IntoView + use<> {
    let data = embedded::dataset();
    let reading = row.fact.read(data, &text);
    let origin = match row.fact {
        Fact::Printed(at) => {
            let figure = data.figure(at);
            let source = data.source(figure.source);
            let words = describe::source(&text, source, figure.paragraph);
            view! { <a href=source.url.to_string() rel="noreferrer">{words}</a> }.into_any()
        }
        Fact::Derived(at) => {
            let derived = data.derived(at);
            view! {
                <span class="formula">{describe::formula(data, &text, derived)}</span>
                " "
                <span class="note">{derived.note.to_string()}</span>
            }
            .into_any()
        }
        Fact::Hundred => ().into_any(),
    };
    view! {
        <tr>
            {grouped.then(|| view! { <td>{row.group.clone()}</td> })}
            <th scope="row">{row.label.clone()}</th>
            <td class="number">{reading.text.clone()}</td>
            <td class="number">{describe::interval(&text, &reading)}</td>
            <td>{describe::status(&text, reading.status)}</td>
            <td>{origin}</td>
        </tr>
    }
}
