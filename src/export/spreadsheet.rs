//! Tables for spreadsheets: CSV with everything in the reader's language, numbers in its habit. Programs read the other CSV.

use super::csv;
use crate::{
    dataset::{Dataset, FigureRef},
    display::{Line, Origin, ViewContent},
    text::{Msg, Text, msg, unmarked},
};

/// Headings after those that say what a number is of.
const COLUMNS: [Msg; 9] = [
    msg::UI_COLUMN_VALUE,
    msg::UI_COLUMN_LOWER,
    msg::UI_COLUMN_UPPER,
    msg::UI_COLUMN_UNIT,
    msg::UI_COLUMN_STATUS,
    msg::UI_COLUMN_WORDING,
    msg::UI_COLUMN_SOURCE,
    msg::UI_COLUMN_LINK,
    msg::UI_COLUMN_CARD,
];

/// Formats the numbers of a display; `data_page` is the address of the data page, which has the cards of figures.
#[must_use]
pub fn display_spreadsheet(display: &ViewContent, text: &Text, data_page: &str) -> String {
    let rows = display.rows.iter().map(|line| {
        let what = [line.group.as_str(), line.label.as_str()];
        what.into_iter()
            .map(unmarked)
            .chain(cells(line, data_page))
            .collect()
    });
    let what = [msg::UI_COLUMN_GROUP, msg::UI_COLUMN_WHAT];
    csv::spreadsheet(text.language(), &headings(text, &what), rows)
}

/// Formats figures of the dataset, as the data table shows them; `data_page` as above.
#[must_use]
pub fn figures_spreadsheet(
    data: &Dataset,
    text: &Text,
    figures: &[FigureRef],
    data_page: &str,
) -> String {
    let rows = figures.iter().map(|at| {
        let figure = data.figure(*at);
        let what = [
            data.series(figure.series).name.to_string(),
            text.period(figure.period),
            crate::display::describe::measure(text, figure),
        ];
        let line = Line::of_figure(data, text, *at);
        what.iter()
            .map(|words| unmarked(words))
            .chain(cells(&line, data_page))
            .collect()
    });
    let what = [msg::COLUMN_SERIES, msg::COLUMN_PERIOD, msg::COLUMN_MEASURE];
    csv::spreadsheet(text.language(), &headings(text, &what), rows)
}

fn headings(text: &Text, what: &[Msg]) -> Vec<String> {
    let all = what.iter().chain(&COLUMNS);
    all.map(|heading| text.get(*heading)).collect()
}

/// Returns the cells of [`COLUMNS`].
fn cells(line: &Line, data_page: &str) -> Vec<String> {
    let machine = |at: usize| line.machine.get(at).cloned().unwrap_or_default();
    let (wording, source) = match &line.origin {
        Origin::Published(source) => (quoted(&machine(5)), Some(source)),
        Origin::Derived {
            formula, source, ..
        } => (formula.clone(), source.as_ref()),
        Origin::Definition => (String::new(), None),
    };
    let card = match line.id() {
        "" => String::new(),
        id => format!("{data_page}?figure={id}"),
    };
    vec![
        machine(0),
        machine(1),
        machine(2),
        line.unit.clone(),
        line.status.clone(),
        unmarked(&wording),
        source
            .map(|source| unmarked(&source.words))
            .unwrap_or_default(),
        source.map(|source| source.url.clone()).unwrap_or_default(),
        card,
    ]
}

/// Quotes a numeral without words: its separators are those of the source, and a spreadsheet would read another number,
/// or a day.
fn quoted(wording: &str) -> String {
    if wording.contains([',', '.']) && !wording.contains(|c: char| c.is_alphabetic()) {
        format!("“{wording}”")
    } else {
        wording.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_numeral_as_published_is_no_number_of_another_habit() {
        assert_eq!(quoted("501,000"), "“501,000”");
        assert_eq!(quoted("12.5%"), "“12.5%”");
        assert_eq!(quoted("115.7 million"), "115.7 million");
        assert_eq!(quoted("60"), "60");
    }
}
