//! Displayed numbers equal those of `data/`, read back from drawings and saved files; derived ones claim no false
//! precision.

use std::collections::HashMap;

use crate::common::{ENGLISH, content, every_case};
use crossings::{
    charts::{CHARTS, Fact, Status},
    dataset::Operand,
    embedded, export,
    quantity::{Estimate, Interval},
    text::{Language, Text},
};
use proptest::prelude::*;

fn english() -> Text {
    Text::of(Language::English)
}

/// Returns a table of the data package by its key, read without the crate's own reader.
fn table(name: &str) -> HashMap<String, HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(format!("data/{name}.csv")).expect("a table");
    let columns = reader.headers().expect("a header").clone();
    reader
        .records()
        .map(|row| {
            let row = row.expect("a row");
            let cells = columns.iter().zip(&row);
            let cells = cells.map(|(column, cell)| (column.to_owned(), cell.to_owned()));
            (row[0].to_owned(), cells.collect())
        })
        .collect()
}

/// Returns a written number: its value, and half a unit of its last digit.
fn written(words: &str) -> Option<(f64, f64)> {
    let start = words.find(|c: char| c.is_ascii_digit())?;
    let number: String = words[start..]
        .chars()
        .take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        .filter(|c| *c != ',')
        .collect();
    let number = number.trim_end_matches('.');
    let decimals = number
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len());
    let unit = if words.contains("million") {
        1e6
    } else if words.contains("billion") {
        1e9
    } else {
        1.0
    };
    let negative = words[..start].ends_with(['-', '−']);
    let value: f64 = number.parse().ok()?;
    let half = 0.5 * 10_f64.powi(-i32::try_from(decimals).ok()?) * unit;
    Some((if negative { -value } else { value } * unit, half))
}

#[test]
fn every_value_written_in_a_drawing_is_a_number_of_its_rows() {
    let (data, text) = (embedded::dataset(), english());
    let mut read_back = 0;
    for case in every_case() {
        let svg = &ENGLISH[&case.name()];
        let values: Vec<f64> = case
            .drawing
            .rows
            .iter()
            .map(|row| row.fact.read(data, &text).value)
            .collect();
        let series = case.drawing.plot.option["series"]
            .as_array()
            .expect("series");
        let data = series
            .iter()
            .filter_map(|series| series["data"].as_array())
            .flatten();
        for words in data.filter_map(|datum| datum["name"].as_str()) {
            let Some((value, half)) = written(words) else {
                continue;
            };
            if case.drawing.plot.option["series"][0]["type"] == "sankey" {
                continue;
            }
            assert!(
                svg.contains(words),
                "{}: “{words}” is not drawn",
                case.name()
            );
            // A whole count such as 338,100 may be rounded to the last place that its interval supports.
            let coarse = value.abs() * 0.005 + half;
            let matches = |row: &f64| {
                [1.0, 1e6]
                    .into_iter()
                    .any(|unit| (row / unit - value).abs() <= coarse.max(half))
            };
            assert!(values.iter().any(matches), "{}: “{words}”", case.name());
            read_back += 1;
        }
    }
    assert!(read_back > 500, "{read_back}");
}

#[test]
fn every_number_saved_from_a_chart_is_the_one_in_the_data_package() {
    let (figures, derived) = (table("figures"), table("derived"));
    let data = embedded::dataset();
    let mut compared = 0;
    for chart in CHARTS {
        for display in &content(chart, Language::English).views {
            let saved = export::display_csv(display, "");
            let mut rows = csv::Reader::from_reader(saved.as_bytes());
            for row in rows.records().map(|row| row.expect("a row")) {
                let (value, id) = (&row[2], &row[8]);
                let value: f64 = value.parse().expect("a number");
                if let Some(figure) = figures.get(id) {
                    let published: f64 = figure["value"].parse().expect("a number");
                    assert!((value - published).abs() < 1e-9, "{id}");
                    assert_eq!(row[7], figure["as_printed"], "{id}");
                    compared += 1;
                } else if let Some(at) = data.derived_by_id(id) {
                    let id = data.derived(at).id.as_str();
                    let central = value_of(&figures, &derived, id);
                    assert!((value - central).abs() <= central.abs() * 1e-9, "{id}");
                    compared += 1;
                } else {
                    assert_eq!(id, "", "{id} is no figure of the package");
                }
            }
        }
    }
    assert!(compared > 700, "{compared}");
}

type Rows = HashMap<String, HashMap<String, String>>;

/// Returns a figure's value from the tables, by the formulas of data/README.md.
fn value_of(figures: &Rows, derived: &Rows, id: &str) -> f64 {
    if let Some(figure) = figures.get(id) {
        return figure["value"].parse().expect("a number");
    }
    let row = &derived[id];
    let ids: Vec<&str> = row["operands"].split(';').collect();
    let values: Vec<f64> = ids
        .iter()
        .map(|id| value_of(figures, derived, id))
        .collect();
    let first = values[0];
    match row["operation"].as_str() {
        "sum" => values.iter().sum(),
        "difference" => first - values[1..].iter().sum::<f64>(),
        "ratio" => first / values[1],
        "share" => 100.0 * first / values[1],
        "change" => 100.0 * (first / values[1] - 1.0),
        "baseline-of-change" => first / (1.0 + values[1] / 100.0),
        "baseline-of-share" => first / (values[1] / 100.0),
        "per-day" => {
            let of = figures.get(ids[0]).unwrap_or_else(|| &derived[ids[0]]);
            let day = |name: &str| crossings::quantity::parse_date(&of[name]).expect("a day");
            first / ((day("period_end") - day("period_start")).whole_days() as f64 + 1.0)
        }
        other => panic!("{other} is no operation"),
    }
}

#[test]
fn no_derived_point_is_published_with_more_digits_than_its_interval_supports() {
    let (data, text) = (embedded::dataset(), english());
    let charted = every_case()
        .flat_map(|case| &case.drawing.rows)
        .map(|row| row.fact)
        .filter(|fact| fact.read(data, &text).status == Status::Derived);
    let all = data.all_derived().map(|(at, _)| Fact::Derived(at));
    for fact in all.chain(charted) {
        let reading = fact.read(data, &text);
        let interval = reading.interval.expect("an interval");
        if interval.width() == 0.0 {
            continue;
        }
        let (value, half) = written(&reading.text).expect("a number");
        // The last digit's unit is at least the place of the leading digit of the interval's half-width.
        let place = 10_f64.powf((interval.width() / 2.0).log10().floor());
        let trailing = trailing_unit(value, half);
        assert!(
            trailing >= place * 0.999,
            "{} for a width of {}",
            reading.text,
            interval.width()
        );
    }
}

/// Returns the unit of the last digit that is not a zero standing for unknown ones: 100 for 338,100.
fn trailing_unit(value: f64, half: f64) -> f64 {
    let mut unit = half * 2.0;
    if unit < 1.0 || value == 0.0 {
        return unit;
    }
    while (value / (unit * 10.0)).fract().abs() < 1e-9 {
        unit *= 10.0;
    }
    unit
}

fn within(interval: Interval, share: f64) -> f64 {
    interval.lo().at + (interval.hi().at - interval.lo().at) * share
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_interval_contains_what_it_was_derived_from(shares in prop::collection::vec(0.0_f64..=1.0, 8)) {
        let data = embedded::dataset();
        for (_, derived) in data.all_derived() {
            let operands: Vec<Estimate> = derived
                .operands
                .iter()
                .zip(shares.iter().cycle())
                .map(|(operand, share): (&Operand, &f64)| {
                    let interval = data.estimate(*operand).expect("bounds").interval;
                    Estimate::exact(within(interval, *share))
                })
                .collect();
            let result = derived.operation.apply(&operands).expect("a result").central;
            let interval = derived.estimate.interval;
            let slack = result.abs() * 1e-12;
            prop_assert!(
                interval.lo().at - slack <= result && result <= interval.hi().at + slack,
                "{}: {result} is not in {interval:?}", derived.id
            );
        }
    }
}
