//! Tables of the dataset.
//!
//! The first line of the input names a table. The others are rows that replace its own, or, with a plus sign before the
//! name, are appended to them.

use std::{
    collections::{HashMap, HashSet},
    io,
    sync::OnceLock,
};

use crossings::{
    dataset::{DataError, Dataset, FigureRef, TABLES, read_texts},
    export,
};
use csv::{ReaderBuilder, StringRecord, WriterBuilder};

const CORE: &str = "nia-press-2023-01-17";

/// Returns a small data package: the core document's figures of travellers, and the rows they refer to.
fn package() -> &'static HashMap<&'static str, String> {
    static PACKAGE: OnceLock<HashMap<&str, String>> = OnceLock::new();
    PACKAGE.get_or_init(|| {
        let mut ids = HashSet::new();
        let mut keep = |row: &StringRecord, fits: bool| {
            fits && {
                ids.insert(row[0].to_owned());
                true
            }
        };
        let figures = some(include_str!("../../data/figures.csv"), |row| {
            keep(row, &row[12] == CORE && row[1].starts_with("travellers-"))
        });
        let derived = some(include_str!("../../data/derived.csv"), |row| {
            row[10].split(';').all(|id| ids.contains(id)) && row[1].starts_with("travellers-")
        });
        let sources = some(include_str!("../../data/sources.csv"), |row| {
            &row[0] == CORE
        });
        let series = some(include_str!("../../data/series.csv"), |row| {
            row[0].starts_with("travellers-")
        });
        let policies = some(include_str!("../../data/policies.csv"), |row| {
            &row[5] == CORE
        });
        let anomalies = some(include_str!("../../data/anomalies.csv"), |row| {
            row[2].split(';').all(|id| ids.contains(id))
        });
        let measures = some(include_str!("../../data/measures.csv"), |row| {
            &row[6] == CORE
        });
        HashMap::from([
            ("sources.csv", sources),
            ("series.csv", series),
            ("figures.csv", figures),
            ("derived.csv", derived),
            ("policies.csv", policies),
            ("anomalies.csv", anomalies),
            ("measures.csv", measures),
        ])
    })
}

/// Returns the header of a table and its rows that satisfy a predicate.
fn some(table: &str, mut fits: impl FnMut(&StringRecord) -> bool) -> String {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    for (at, row) in reader.records().enumerate() {
        let row = row.expect("CSV");
        if at == 0 || fits(&row) {
            writer.write_record(&row).expect("memory");
        }
    }
    String::from_utf8(writer.into_inner().expect("memory")).expect("UTF-8")
}

/// Checks that tables are rejected with a place and a reason, or read to a dataset whose own table reads the same.
pub fn tables(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (name, rows) = text.split_once('\n').unwrap_or((&text, ""));
    let (is_added, name) = name
        .strip_prefix('+')
        .map_or((false, name), |rest| (true, rest));
    let (file, columns) = TABLES
        .iter()
        .find(|(file, _)| *file == name)
        .unwrap_or(&TABLES[2]);
    let own = if is_added {
        package()[file].clone()
    } else {
        columns.join(",") + "\n"
    };
    let table = own + rows;
    match read_with(&[(*file, &table)]) {
        Ok(data) => same_again(&data, (*file, &table)),
        Err(errors) => refused(&errors, rows),
    }
}

/// Reads the small package with other tables in place of its own; the first with a name takes precedence.
fn read_with(others: &[(&str, &str)]) -> Result<Dataset, Vec<DataError>> {
    read_texts(|wanted| {
        let other = others.iter().find(|(file, _)| *file == wanted);
        let own = package().get(wanted).map(String::as_str);
        let table = other.map(|(_, table)| *table).or(own);
        table
            .map(str::to_owned)
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    })
}

fn same_again(data: &Dataset, other: (&str, &str)) {
    // As in the build.
    for check in data.unexplained() {
        assert!(data.describe_check(&check).contains("published as"));
    }
    let all: Vec<FigureRef> = data.all_figures().map(|(at, _)| at).collect();
    let table = export::figures_csv(data, &all);
    let again = read_with(&[("figures.csv", &table), other]).expect("what was read reads again");
    assert_eq!(all.len(), again.all_figures().count());
    for ((_, one), (_, other)) in data.all_figures().zip(again.all_figures()) {
        assert_eq!(
            (&one.id, one.published, one.period),
            (&other.id, other.published, other.period)
        );
        assert_eq!(
            (one.unit, one.measure, one.base),
            (other.unit, other.measure, other.base)
        );
        assert_eq!(one.paragraph, other.paragraph);
        // Text that spreadsheets would interpret as a formula is guarded.
        let guarded = format!("'{}", one.as_published);
        assert!(one.as_published == other.as_published || *guarded == *other.as_published);
    }
}

fn refused(errors: &[DataError], rows: &str) {
    assert!(!errors.is_empty());
    // Each row reports its first error; a row with a different number of cells is one too.
    let most = rows.lines().count()
        + package()
            .values()
            .map(|table| table.lines().count())
            .sum::<usize>();
    assert!(errors.len() <= most + 30, "{} errors", errors.len());
    for error in errors {
        assert!(TABLES.iter().any(|(file, _)| error.file == *file));
        assert!(!error.reason.is_empty() && error.to_string().starts_with(&error.file));
    }
}
