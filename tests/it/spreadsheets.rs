//! CSV for spreadsheets: all numbers, in the habit and the words of the page's language.

use crate::common::content;
use crossings::{
    charts::{CHARTS, Fact},
    dataset::FigureRef,
    embedded,
    export::{display_spreadsheet, figures_spreadsheet},
    quantity::Unit,
    text::{Language, Text, msg},
};

/// Reads a table as a spreadsheet set to the language does.
fn read(table: &str, language: Language) -> Vec<Vec<String>> {
    let separator = if Text::of(language).number(0.5, 1).contains(',') {
        b';'
    } else {
        b','
    };
    let bytes = table.strip_prefix('\u{feff}').expect("a mark").as_bytes();
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader
        .delimiter(separator)
        .has_headers(false)
        .from_reader(bytes);
    let rows = reader.records().map(|row| row.expect("CSV"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn a_spreadsheet_of_any_view_has_all_numbers_and_no_word_of_another_language() {
    for language in [Language::French, Language::Russian, Language::Chinese] {
        let text = Text::of(language);
        let decimal_sign = if text.number(0.5, 1).contains(',') {
            ","
        } else {
            "."
        };
        for chart in CHARTS {
            for display in &content(chart, language).views {
                let table = display_spreadsheet(display, &text, "https://host.example/data/");
                let rows = read(&table, language);
                assert_eq!(rows.len(), display.rows.len() + 1);
                for (row, line) in rows.iter().skip(1).zip(&display.rows) {
                    assert_eq!(row[2].replace(decimal_sign, "."), line.machine[0]);
                    let unit = Unit::ALL.iter().find(|unit| unit.name() == line.machine[3]);
                    assert_eq!(Some(&row[5]), unit.map(|unit| text.unit(*unit)).as_ref());
                    assert_eq!(row[6], line.status);
                }
            }
        }
    }
}

#[test]
fn a_spreadsheet_of_the_data_table_says_each_figure_in_the_language_of_the_page() {
    let (data, text) = (
        embedded::dataset_in(Language::Spanish),
        Text::of(Language::Spanish),
    );
    let all: Vec<FigureRef> = data.all_figures().map(|(at, _)| at).collect();
    let table = figures_spreadsheet(data, &text, &all, "https://host.example/es/data/");
    let rows = read(&table, Language::Spanish);
    assert_eq!(rows.len(), all.len() + 1);
    assert_eq!(rows[0][3], text.get(msg::UI_COLUMN_VALUE));
    for (row, at) in rows.iter().skip(1).zip(&all) {
        let figure = data.figure(*at);
        assert_eq!(row[0], *data.series(figure.series).name);
        let value: f64 = row[3].replace(',', ".").parse().expect("a number");
        let published = Fact::Published(*at).read(data, &text).value;
        assert!(
            (value - published).abs() <= published.abs() * 1e-9,
            "{row:?}"
        );
    }
}
