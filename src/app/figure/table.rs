//! The numbers behind a drawing, as a table.

use leptos::{html, prelude::*};

use super::{
    FigureContext, FigureState,
    foot::titled,
    parts::{self, Part},
};
use crate::say;
use crate::{
    app::{
        Site,
        markup::{Markup, element, line, link, text},
    },
    display::{Line, NUMERIC_ATTRIBUTES, Origin, PolicyLine, ViewContent},
    text::{Text, msg},
    view::Page,
};

pub(super) fn table(site: &Site, place: FigureContext, shared: FigureState) -> AnyView {
    let text = site.text;
    let at = NodeRef::<html::Section>::new();
    let label = parts::label(at, shared, move |display| caption(text, display));
    view! {
        <section class="table-scroll figure-numbers" tabindex="0" aria-label=label node_ref=at>
            {parts::part(site, place, shared, TABLE, "", None)}
        </section>
    }
    .into_any()
}

/// Returns the caption of the table.
pub(super) fn caption(text: Text, display: &ViewContent) -> String {
    say!(text, UI_TABLE_CAPTION, title = &display.title)
}

pub(super) const TABLE: Part = Part {
    name: "table",
    content: |site, _, _, display| content(site, display),
};

/// Renders the table.
fn content(site: &Site, display: &ViewContent) -> Vec<Markup> {
    let around = Around {
        text: site.text,
        cards: site.route.href(Page::Data),
    };
    let mut parts = vec![line("caption", "", caption(site.text, display))];
    parts.extend(around.content(display));
    vec![element("table", "figure-table", parts)]
}

/// Context shared by the rows of a table.
struct Around {
    text: Text,
    /// The page with the cards of figures.
    cards: String,
}

impl Around {
    /// Renders head and body of the table, policy changes between the rows before and after them.
    fn content(&self, display: &ViewContent) -> [Markup; 2] {
        let grouped = display.rows.iter().any(|row| !row.group.is_empty());
        let columns = [
            (msg::UI_COLUMN_GROUP, true),
            (msg::UI_COLUMN_WHAT, true),
            (msg::UI_COLUMN_VALUE, true),
            (msg::UI_COLUMN_INTERVAL, false),
            (msg::UI_COLUMN_STATUS, true),
            (msg::UI_COLUMN_SOURCE, false),
        ]
        .into_iter()
        .skip(usize::from(!grouped))
        .map(|(label, sorts)| {
            let words = self.text.get(label);
            // `web/figure/sort.js` listens.
            let content = if sorts {
                line("button", "sort", words).with("type", "button")
            } else {
                text(words)
            };
            element("th", "", vec![content]).with("scope", "col")
        });
        let head = element("tr", "", columns.collect());
        let mut rows = Vec::new();
        for at in 0..=display.rows.len() {
            for policy in &display.policies {
                if policy.rows_before == at {
                    rows.push(policy_row(self.text, policy, grouped));
                }
            }
            if let Some(row) = display.rows.get(at) {
                let marks = display.marks_of(at);
                rows.push(self.row(row, grouped).with("data-marks", marks));
            }
        }
        [element("thead", "", vec![head]), element("tbody", "", rows)]
    }

    fn row(&self, row: &Line, grouped: bool) -> Markup {
        let origin = match &row.origin {
            Origin::Published(source) => {
                vec![link(source.url.clone(), source.words.as_str())]
            }
            Origin::Derived {
                formula,
                note,
                source,
            } => {
                let gap = self.text.gap();
                let mut parts = vec![
                    line("span", "formula", formula.as_str()),
                    line("span", "note", [&gap, note.as_str(), &gap].concat()),
                ];
                parts.extend(
                    source
                        .as_ref()
                        .map(|source| link(source.url.clone(), source.words.as_str())),
                );
                parts
            }
            Origin::Definition => Vec::new(),
        };
        let mut cells = Vec::new();
        if grouped {
            cells.push(line("td", "group", row.group.as_str()));
        }
        cells.push(line("th", "", row.label.as_str()).with("scope", "row"));
        cells.push(self.number(row));
        cells.push(line("td", "number", row.interval.as_str()));
        cells.push(line("td", "status", row.status.as_str()));
        cells.push(element("td", "origin", origin));
        element("tr", "", cells)
    }

    /// Renders the cell of the value, with its words for screen readers and its key for sorting.
    fn number(&self, row: &Line) -> Markup {
        let cell = element("td", "number", self.value(row));
        let said = NUMERIC_ATTRIBUTES.into_iter().zip(&row.numeric);
        said.filter(|(_, said)| !said.is_empty())
            .fold(cell, |cell, (name, said)| cell.with(name, said))
    }

    /// Renders the value, linked to the figure's card; marked where it disagrees with other numbers.
    fn value(&self, row: &Line) -> Vec<Markup> {
        let mut parts = vec![match row.id() {
            "" => text(row.value.as_str()),
            id => {
                let card = format!("{}?figure={id}", self.cards);
                link(card, row.value.as_str())
            }
        }];
        if !row.doubt.is_empty() {
            let sign = line(
                "span",
                "visually-hidden",
                self.text.get(msg::UI_FIGURE_DOUBT),
            );
            parts.push(element(
                "details",
                "anomalies",
                vec![
                    element("summary", "", vec![sign]),
                    line("p", "", row.doubt.as_str()),
                ],
            ));
        }
        parts
    }
}

/// Renders a policy change between the rows before and after it.
fn policy_row(text: Text, policy: &PolicyLine, grouped: bool) -> Markup {
    let cell = element("th", "", titled(text, policy))
        .with("scope", "row")
        .with("colspan", if grouped { "6" } else { "5" });
    element("tr", "policy-row", vec![cell])
}
