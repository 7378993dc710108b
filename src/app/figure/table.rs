//! The numbers behind a drawing, as a table.

use leptos::prelude::*;

use super::{Place, Shared, foot::target};
use crate::{
    app::{
        Site,
        live::words,
        markup::{self, Markup, element, line, link, text},
    },
    display::{Display, Line, Origin, PolicyLine},
    text::{Text, msg},
    view::Page,
};

pub(super) fn table(site: &Site, place: Place, shared: Shared) -> AnyView {
    let words_of = site.text;
    let caption = move || {
        let title = &shared.display().title;
        words_of.say(msg::UI_TABLE_CAPTION, &[("title", title)])
    };
    let around = Around {
        text: words_of,
        target: target(place),
        cards: site.route.href(Page::Data),
    };
    let content = move || {
        let display = shared.display();
        let mut parts = vec![line("caption", "", caption())];
        parts.extend(around.content(display));
        vec![element("table", "figure-table", parts)]
    };
    view! {
        <section class="table-scroll figure-numbers" tabindex="0" aria-label=words(caption)>
            {markup::place("", None, content)}
        </section>
    }
    .into_any()
}

/// What rows need beside themselves.
struct Around {
    text: Text,
    target: Option<&'static str>,
    /// The page with the cards of figures.
    cards: String,
}

impl Around {
    /// Head and body of the table, policy changes between the rows before and after them.
    fn content(&self, display: &Display) -> [Markup; 2] {
        let grouped = display.rows.iter().any(|row| !row.group.is_empty());
        let unit = |row: &Line| row.machine.get(3).cloned();
        let first = display.rows.first().and_then(unit);
        let units = display.rows.iter().any(|row| unit(row) != first);
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
            // `web/sort.js` listens.
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
                rows.push(self.row(row, grouped, units));
            }
        }
        [element("thead", "", vec![head]), element("tbody", "", rows)]
    }

    fn row(&self, row: &Line, grouped: bool, units: bool) -> Markup {
        let origin =
            match &row.origin {
                Origin::Printed(source) => {
                    vec![link(source.url.clone(), self.target, source.words.as_str())]
                }
                Origin::Derived {
                    formula,
                    note,
                    source,
                } => {
                    let mut parts = vec![
                        line("span", "formula", formula.as_str()),
                        line("span", "note", format!(" {note} ")),
                    ];
                    parts.extend(source.as_ref().map(|source| {
                        link(source.url.clone(), self.target, source.words.as_str())
                    }));
                    parts
                }
                Origin::Definition => Vec::new(),
            };
        let mut cells = Vec::new();
        if grouped {
            cells.push(line("td", "group", row.group.as_str()));
        }
        cells.push(line("th", "", row.label.as_str()).with("scope", "row"));
        cells.push(self.number(row, units));
        cells.push(line("td", "number", row.interval.as_str()));
        cells.push(line("td", "status", row.status.as_str()));
        cells.push(element("td", "origin", origin));
        element("tr", "", cells)
    }

    /// The cell of the value, with what `web/sort.js` and `web/listen.js` read: the number, the ends of its interval
    /// where they can be told apart by ear, the unit where a table has several.
    fn number(&self, row: &Line, units: bool) -> Markup {
        let mut cell = element("td", "number", self.value(row));
        let [value, lo, hi, unit, ..] = &row.machine[..] else {
            return cell;
        };
        let mut said = vec![("data-value", value)];
        if is_heard(value, lo, hi) {
            said.extend([("data-lo", lo), ("data-hi", hi)]);
        }
        if units {
            said.push(("data-unit", unit));
        }
        for (name, number) in said.into_iter().filter(|(_, said)| !said.is_empty()) {
            cell = cell.with(name, short(number));
        }
        cell
    }

    /// The value, leading to the figure's card; marked where it disagrees with other numbers.
    fn value(&self, row: &Line) -> Vec<Markup> {
        let mut parts = vec![match row.id() {
            "" => text(row.value.as_str()),
            id => {
                let card = format!("{}?figure={id}", self.cards);
                link(card, self.target, row.value.as_str())
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

/// Whether an interval is wide enough to be heard: a five hundredth of its value, or without an end.
fn is_heard(value: &str, lo: &str, hi: &str) -> bool {
    // Whole numbers, because reading others would cost the app more than these attributes do.
    let whole = |said: &str| said.split('.').next()?.parse::<u64>().ok();
    match (whole(value), whole(lo), whole(hi)) {
        (Some(value @ 1000..), Some(lo), Some(hi)) => {
            hi.saturating_sub(lo).saturating_mul(500) > value
        }
        _ => lo != hi,
    }
}

/// A number as exact as anybody hears or sorts, because every page carries it: in whole from a thousand on, else to three
/// places after the point. A word stays as it is.
fn short(number: &str) -> &str {
    let end = match number.find('.') {
        Some(point @ 0..4) => point + 4,
        Some(point) => point,
        None => number.len(),
    };
    number.get(..end).unwrap_or(number)
}

/// A policy change between the rows before and after it.
fn policy_row(text: Text, policy: &PolicyLine, grouped: bool) -> Markup {
    let words = text.pair(&policy.date, &policy.title);
    let cell = line("th", "", words)
        .with("scope", "row")
        .with("colspan", if grouped { "6" } else { "5" });
    element("tr", "policy-row", vec![cell])
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn numbers_on_the_page_are_as_exact_as_can_be_heard_and_words_are_whole() {
        for (number, said) in [
            ("338056.68016194337", "338056"),
            ("8.844999999999999", "8.844"),
            ("-12.5", "-12.5"),
            ("99.12345", "99.123"),
            ("220000000", "220000000"),
            ("crossings per day", "crossings per day"),
            ("", ""),
        ] {
            assert_eq!(short(number), said);
        }
    }
}
