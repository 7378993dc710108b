//! The data package: the errors of corrupted copies, and agreement between the schema and the reader.

use std::{fs, path::Path};

use crossings::{
    dataset::{DataError, TABLES, read},
    display::Card,
    quantity::Numeral,
    text::{Language, Text},
};
use tempfile::TempDir;

/// Makes a copy of the data package in which one file was changed.
pub(crate) fn corrupted(file: &str, change: impl Fn(String) -> String) -> TempDir {
    let copy = TempDir::new().expect("a temporary folder");
    for (table, _) in TABLES {
        let text = fs::read_to_string(Path::new("data").join(table)).expect("the data package");
        let text = if *table == file { change(text) } else { text };
        fs::write(copy.path().join(table), text).expect("a copy");
    }
    copy
}

/// Returns the first error about the copy.
pub(crate) fn complaint(copy: &TempDir) -> DataError {
    let errors = read(copy.path()).expect_err("the copy is corrupted");
    errors.into_iter().next().expect("an error")
}

/// Replaces `from` once; it must be there.
pub(crate) fn swap(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "“{from}” is not in the file");
    text.replacen(from, to, 1)
}

/// Returns the line, counting from 1, on which `needle` first stands.
fn line_of(file: &str, needle: &str) -> u64 {
    let text = fs::read_to_string(Path::new("data").join(file)).expect("the data package");
    let at = text
        .lines()
        .position(|line| line.contains(needle))
        .expect("the row");
    at as u64 + 1
}

fn assert_said(error: &DataError, file: &str, line: u64, column: &str, reason: &str) {
    let said = error.to_string();
    assert_eq!(error.file, file, "{said}");
    assert_eq!(error.line, Some(line), "{said}");
    assert_eq!(error.column.as_deref(), Some(column), "{said}");
    assert!(error.reason.contains(reason), "{said}");
}

const PASSPORTS: &str = "passports--2022--nia-press-2023-01-17--p14";

const FORECAST: &str =
    "travellers-daily--2025-01-28_2025-02-04--forecast--vs-previous-year--chinanews-2025-01-24";

#[test]
fn a_forecast_against_what_nobody_forecasts_against_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        let line = text.lines().find(|line| line.starts_with(FORECAST));
        let line = line.expect("the row");
        let other = line.replacen("forecast,previous-year", "forecast,previous-day", 1);
        swap(&text, line, &other)
    });
    let line = line_of("figures.csv", FORECAST);
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line,
        "base",
        "a forecast is of a level",
    );
}

#[test]
fn the_package_itself_reads() {
    let data = read(Path::new("data")).expect("the data package");
    assert_eq!(data.core_figures().count(), 60);
}

#[test]
fn no_cell_of_the_package_is_a_formula_to_a_spreadsheet() {
    for (table, _) in TABLES {
        let mut reader = csv::Reader::from_path(Path::new("data").join(table)).expect("a table");
        for row in reader.records().map(|row| row.expect("CSV")) {
            for cell in &row {
                let begins = cell
                    .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
                assert!(
                    !begins || cell.parse::<Numeral>().is_ok(),
                    "{table}: {cell}"
                );
            }
        }
    }
}

#[test]
fn a_half_width_below_zero_is_refused() {
    let row = "1068000,500,exact,documents,nia-press-2023-01-17,14";
    let copy = corrupted("figures.csv", |text| {
        swap(&text, row, &row.replace(",500,", ",-500,"))
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", row),
        "half_width",
        "not below zero",
    );
}

#[test]
fn a_full_count_with_a_fraction_is_refused() {
    let row = "1068000,500,exact,documents,nia-press-2023-01-17,14";
    let copy = corrupted("figures.csv", |text| {
        swap(&text, row, &row.replace("1068000,500,", "1068000.5,0,"))
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", row),
        "half_width",
        "no digits after the point",
    );
}

#[test]
fn an_id_that_begins_like_a_formula_is_refused() {
    let copy = corrupted("policies.csv", |text| {
        swap(&text, "hainan-59-countries,", "-59-countries,")
    });
    assert_said(
        &complaint(&copy),
        "policies.csv",
        line_of("policies.csv", "hainan-59-countries,"),
        "policy_id",
        "does not begin with a letter or digit",
    );
}

#[test]
fn the_title_of_a_policy_change_fits_a_line() {
    let title = "Hainan opens to 59 countries";
    let copy = corrupted("policies.csv", |text| {
        swap(&text, title, &title.replace("Hainan", &"Hainan ".repeat(6)))
    });
    assert_said(
        &complaint(&copy),
        "policies.csv",
        line_of("policies.csv", "hainan-59-countries,"),
        "title",
        "titles have at most 60",
    );
}

#[test]
fn a_wrong_unit_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(
            &text,
            "500,exact,documents,nia-press-2023-01-17,14",
            "500,exact,persons,nia-press-2023-01-17,14",
        )
    });
    let line = line_of("figures.csv", "500,exact,documents,nia-press-2023-01-17,14");
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line,
        "unit",
        "does not fit a level of a series in documents",
    );
}

#[test]
fn an_unknown_unit_is_refused() {
    let row = "passports,Ordinary passports issued,documents,,documents,";
    let copy = corrupted("series.csv", |text| {
        swap(
            &text,
            row,
            "passports,Ordinary passports issued,documents,,parsnips,",
        )
    });
    assert_said(
        &complaint(&copy),
        "series.csv",
        line_of("series.csv", row),
        "unit",
        "“parsnips” is no known unit",
    );
}

#[test]
fn a_dangling_id_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(
            &text,
            &format!("{PASSPORTS},passports,"),
            &format!("{PASSPORTS},pasports,"),
        )
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", PASSPORTS),
        "series_id",
        "“pasports” is not in series.csv",
    );
}

#[test]
fn a_dangling_operand_is_refused() {
    let copy = corrupted("derived.csv", |text| {
        swap(
            &text,
            "travellers-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21",
            "no-such-figure",
        )
    });
    assert_said(
        &complaint(&copy),
        "derived.csv",
        2,
        "operands",
        "“no-such-figure” is neither in figures.csv",
    );
}

#[test]
fn an_unknown_formula_is_refused() {
    let copy = corrupted("derived.csv", |text| {
        swap(&text, "baseline-of-change", "a*b/c")
    });
    assert_said(
        &complaint(&copy),
        "derived.csv",
        2,
        "operation",
        "“a*b/c” is none of sum, difference",
    );
}

#[test]
fn a_bad_date_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(
            &text,
            &format!("{PASSPORTS},passports,2022-01-01"),
            &format!("{PASSPORTS},passports,2022-02-30"),
        )
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", PASSPORTS),
        "period_start",
        "“2022-02-30” is not a date",
    );
}

#[test]
fn a_period_that_is_not_its_kind_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(
            &text,
            &format!("{PASSPORTS},passports,2022-01-01,2022-12-31"),
            &format!("{PASSPORTS},passports,2022-01-01,2022-11-30"),
        )
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", PASSPORTS),
        "period_end",
        "is not a year",
    );
}

#[test]
fn a_duplicate_key_is_refused() {
    let copy = corrupted("sources.csv", |text| {
        let row = text.lines().nth(1).expect("a row").to_owned();
        format!("{text}{row}\n")
    });
    let rows = fs::read_to_string("data/sources.csv")
        .expect("the data package")
        .lines()
        .count() as u64;
    assert_said(
        &complaint(&copy),
        "sources.csv",
        rows + 1,
        "source_id",
        "occurs twice",
    );
}

#[test]
fn a_value_that_is_not_a_number_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(&text, "1.068 million,1068000,", "1.068 million,many,")
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", PASSPORTS),
        "value",
        "“many” is not a decimal number",
    );
}

#[test]
fn a_missing_column_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(&text, ",half_width,", ",halfwidth,")
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        1,
        "half_width",
        "the column is missing",
    );
}

#[test]
fn a_half_width_without_exactness_is_refused() {
    let copy = corrupted("figures.csv", |text| {
        swap(
            &text,
            "1.068 million,1068000,500,exact",
            "1.068 million,1068000,500,about",
        )
    });
    assert_said(
        &complaint(&copy),
        "figures.csv",
        line_of("figures.csv", PASSPORTS),
        "half_width",
        "leave it empty",
    );
}

#[test]
fn a_missing_file_is_refused() {
    let copy = corrupted("policies.csv", |text| text);
    fs::remove_file(copy.path().join("policies.csv")).expect("removed");
    let error = complaint(&copy);
    assert_eq!(error.file, "policies.csv");
    assert!(error.reason.contains("cannot be read"), "{error}");
}

#[test]
fn the_schema_of_the_package_has_the_columns_that_the_reader_reads() {
    let package: serde_json::Value =
        serde_json::from_str(&fs::read_to_string("data/datapackage.json").expect("the package"))
            .expect("JSON");
    for (file, columns) in TABLES {
        let resource = package["resources"]
            .as_array()
            .expect("resources")
            .iter()
            .find(|resource| resource["path"] == **file)
            .unwrap_or_else(|| panic!("{file} is in the package"));
        let fields: Vec<&str> = resource["schema"]["fields"]
            .as_array()
            .expect("fields")
            .iter()
            .map(|field| field["name"].as_str().expect("a name"))
            .collect();
        assert_eq!(&fields[..], *columns, "{file}");
    }
}

/// The cells of a source for its archived copy.
const KEPT: &str = "https://archive.example/20260711/page,\
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Makes a copy in which the core document is archived with these cells.
fn kept(cells: &str) -> TempDir {
    corrupted("sources.csv", |text| {
        let lines = text.lines().map(|line| {
            if line.starts_with(CORE) {
                line.strip_suffix(",,").map(|row| format!("{row},{cells}"))
            } else {
                Some(line.to_owned())
            }
        });
        let lines: Option<Vec<String>> = lines.collect();
        lines.expect("a source that is not kept").join("\n") + "\n"
    })
}

const CORE: &str = "nia-press-2023-01-17,";

#[test]
fn where_a_source_is_kept_is_on_the_card_of_its_figures_and_in_the_list_of_links() {
    let data = read(kept(KEPT).path()).expect("a data package");
    let text = Text::of(Language::English);
    let card = Card::of(&data, &text, PASSPORTS).expect("a card");
    let words: Vec<String> = card
        .entries
        .iter()
        .flat_map(|entry| entry.parts.iter().map(|part| part.words.clone()))
        .collect();
    for cell in KEPT.split(',') {
        assert!(words.iter().any(|said| said == cell), "{words:?}");
    }
    assert_eq!(data.links(true), ["https://archive.example/20260711/page"]);

    let links = data.links(false);
    let count = data.sources().len();
    assert!(!links.is_empty() && links.len() <= count);
    for source in data.sources() {
        let same = links.iter().filter(|link| **link == &*source.url);
        assert_eq!(same.count(), 1, "{}", source.url);
    }
    // Link checkers read one address a line.
    assert!(!links.iter().any(|link| link.contains(char::is_whitespace)));
}

#[test]
fn an_archived_address_that_is_none_and_a_digest_that_is_none_are_refused() {
    let line = line_of("sources.csv", CORE);
    for (cells, column, reason) in [
        ("archive.example/page,", "archived", "not a web address"),
        (
            "https://archive.example/a b,",
            "archived",
            "not a web address",
        ),
        (",E3B0C442", "sha256", "64 digits"),
    ] {
        let error = complaint(&kept(cells));
        assert_said(&error, "sources.csv", line, column, reason);
    }
}
