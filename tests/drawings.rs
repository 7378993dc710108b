//! Every chart in every view and language as ECharts draws it: the SVG as a snapshot.
//!
//! Runs `web/render.mjs` in Node, so it needs the packages that `cargo xtask setup` installs.

mod common;

use std::{collections::HashMap, sync::LazyLock};

use common::{Case, every_case, job};
use crossings::{
    embedded,
    text::{Language, Text},
};
use serde_json::Value;
use similar::{ChangeTag, TextDiff};

/// The English SVG of each case by its name.
static ENGLISH: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let jobs: Vec<Value> = every_case()
        .map(|case| job(&case.name(), &case.drawing.plot, case.layout, "en-GB"))
        .collect();
    common::render(&jobs)
});

#[test]
fn the_drawing_of_every_chart_and_view_is_as_reviewed() {
    assert_eq!(ENGLISH.len(), every_case().count());
    for (name, svg) in &*ENGLISH {
        insta::assert_snapshot!(name.clone(), lines(svg));
    }
}

/// One element a line: a difference shows what moved.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

/// What every text of a drawing has.
const FONTS: &str = " font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif\"";

/// What is drawn otherwise than in English: the lines that are others, each by its number, and how many
/// lines there are. With the English snapshot it tells the whole drawing, in far fewer lines.
fn otherwise(english: &str, other: &str) -> String {
    let (english, other) = (lines(english), lines(other));
    let diff = TextDiff::from_lines(&english, &other);
    let there = diff
        .iter_all_changes()
        .filter(|change| change.tag() != ChangeTag::Delete);
    let others: Vec<String> = (1..)
        .zip(there)
        .filter(|(_, change)| change.tag() == ChangeTag::Insert)
        .map(|(at, change): (usize, _)| {
            // The fonts are those of the English drawing, or they stay.
            format!("{at}: {}\n", change.value().trim_end().replace(FONTS, ""))
        })
        .collect();
    format!("{}{} lines\n", others.concat(), other.lines().count())
}

#[test]
fn the_drawing_of_every_chart_and_view_in_every_other_language_is_as_reviewed() {
    let cases: Vec<Case> = every_case().collect();
    for language in Language::ALL {
        if language == Language::English {
            continue;
        }
        let (data, text) = (embedded::dataset_in(language), Text::of(language));
        let jobs: Vec<Value> = cases
            .iter()
            .map(|case| {
                let drawing = case.chart.draw(data, &case.view, &text, case.layout);
                job(&case.name(), &drawing.plot, case.layout, language.tag())
            })
            .collect();
        let drawings = common::render(&jobs);
        for of_chart in cases.chunk_by(|one, next| one.chart.id == next.chart.id) {
            let written: Vec<String> = of_chart
                .iter()
                .map(|case| {
                    let name = case.name();
                    format!(
                        "── {name}\n{}",
                        otherwise(&ENGLISH[&name], &drawings[&name])
                    )
                })
                .collect();
            let name = format!("{}@{}", of_chart[0].chart.id, language.code());
            insta::assert_snapshot!(name, written.concat());
        }
    }
}

#[test]
fn every_value_label_stands_within_the_drawing() {
    for case in every_case() {
        let svg = &ENGLISH[&case.name()];
        for datum in case.drawing.plot.option["series"][0]["data"]
            .as_array()
            .expect("data")
        {
            let label = datum["name"].as_str().unwrap_or_default();
            let first_line = label.lines().next().unwrap_or_default();
            assert!(
                svg.contains(first_line),
                "{}: “{first_line}” is not drawn",
                case.name()
            );
        }
    }
}
