//! Charts over time: missing data stay missing, and policy changes are at their time.

use crate::common::{content, draw};
use crossings::{
    charts::{self, Drawing, Status},
    dataset::PolicyKind,
    display::ViewContent,
    embedded,
    quantity::Period,
    text::{Language, Text},
    view::{Layout, View},
};
use serde_json::{Value, json};

fn drawn(id: &str, query: &str) -> Drawing {
    let chart = charts::by_id(id).expect("a chart");
    let (view, notices) = View::parse(query, chart.controls);
    assert_eq!(notices, [], "{query}");
    draw(chart, &view, Layout::Wide)
}

fn displayed(id: &str, query: &str) -> ViewContent {
    let chart = charts::by_id(id).expect("a chart");
    let (view, _) = View::parse(query, chart.controls);
    let displays = content(chart, Language::English);
    displays.views[view.index()].clone()
}

/// Returns the series of one kind in an option.
fn series<'a>(drawing: &'a Drawing, kind: &str) -> Option<&'a Value> {
    let all = drawing.plot.option["series"].as_array().expect("series");
    all.iter().find(|series| series["renderItem"] == kind)
}

#[test]
fn a_quarter_that_no_source_prints_is_a_pale_column_and_not_drawn_across() {
    let drawing = drawn("travellers-over-time", "period=quarter");
    let gap = series(&drawing, "gap").expect("gaps");
    assert_eq!(gap["name"], "not published");
    assert_eq!(gap["data"][0][0], json!(2_022.747_945_205_479_4));
    assert_eq!(gap["data"][0][1], json!(2023.0));
    let labels = drawing.rows.iter().map(|row| row.label.as_str());
    assert!(!labels.clone().any(|label| label == "Q4 2022"));
    assert!(labels.clone().any(|label| label == "Q3 2022"));
}

#[test]
fn the_year_2020_is_shown_only_as_a_derived_figure_with_its_interval() {
    let (data, text) = (embedded::dataset(), Text::of(Language::English));
    let drawing = drawn("travellers-over-time", "");
    let rows = drawing.rows.iter().filter(|row| row.label == "2020");
    let [row] = rows.collect::<Vec<_>>()[..] else {
        panic!("the year is there once")
    };
    let reading = row.fact.read(data, &text);
    assert_eq!(reading.status, Status::Derived);
    let interval = reading.interval.expect("an interval");
    assert!(interval.is_bounded() && interval.contains(reading.value));
}

#[test]
fn every_bar_covers_the_days_of_its_period() {
    let data = embedded::dataset();
    for query in ["", "period=half", "period=quarter"] {
        let drawing = drawn("travellers-over-time", query);
        for mark in &drawing.plot.marks {
            let value = &drawing.plot.option["series"][mark.series]["data"][mark.datum]["value"];
            let (start, end) = (value[1].as_f64().expect("start"), value[2].as_f64());
            let period = drawing.rows[mark.row].fact.period(data).expect("a period");
            let days = (end.expect("end") - start) * 365.25;
            assert!((days - f64::from(period.days())).abs() < 1.5, "{period:?}");
            assert!((start.floor() - f64::from(period.start().year())).abs() < 1e-9);
        }
    }
}

#[test]
fn rows_of_a_timeline_are_in_time_order() {
    let data = embedded::dataset();
    for id in ["travellers-over-time", "daily-recovery"] {
        let drawing = drawn(id, "");
        let starts: Vec<_> = drawing
            .rows
            .iter()
            .map(|row| row.fact.period(data).expect("a period").start())
            .collect();
        assert!(starts.is_sorted(), "{id}");
    }
}

#[test]
fn policy_changes_are_numbered_and_listed_in_time_order_in_list_table_and_summary() {
    let data = embedded::dataset();
    let of = |kinds: &[PolicyKind]| {
        let policies = data.policies().iter();
        policies
            .filter(|policy| kinds.contains(&policy.kind))
            .count()
    };
    for (query, expected) in [
        ("", of(&[PolicyKind::Opening, PolicyKind::Suspension])),
        ("policies=visa-free", of(&[PolicyKind::VisaFree])),
        ("policies=transit", of(&[PolicyKind::Transit])),
        ("policies=all", of(PolicyKind::ALL)),
        ("policies=none", 0),
    ] {
        let display = displayed("daily-recovery", query);
        assert_eq!(display.policies.len(), expected, "{query}");
        let numbers: Vec<String> = (1..=expected).map(|n| n.to_string()).collect();
        let said = display.policies.iter().map(|policy| &policy.number);
        assert!(said.eq(&numbers), "{query}");
        let places = display.policies.iter().map(|policy| policy.rows_before);
        assert!(places.is_sorted(), "{query}");
        for policy in &display.policies {
            assert!(data.policies().iter().any(|p| *p.title == *policy.title));
            let summary = display.summary.last().expect("a sentence");
            assert!(summary.contains(&policy.title) && summary.contains(&policy.date));
        }
    }
}

#[test]
fn a_policy_change_stands_between_the_times_before_and_after_it() {
    let data = embedded::dataset();
    let drawing = drawn("daily-recovery", "policies=all");
    let display = displayed("daily-recovery", "policies=all");
    assert!(!display.policies.is_empty());
    assert_eq!(display.policies.len(), drawing.plot.markers.len());
    for (policy, marker) in display.policies.iter().zip(&drawing.plot.markers) {
        let day = data.policies()[marker.policy].effective;
        let starts = drawing
            .rows
            .iter()
            .map(|row| row.fact.period(data).map(Period::start));
        let before = starts
            .filter(|start| start.is_some_and(|start| start < day))
            .count();
        assert_eq!(policy.rows_before, before);
        let left: f64 = policy.left[1].parse().expect("pixels");
        assert!((left - marker.left).abs() < 0.06 && left < f64::from(Layout::Wide.width()));
    }
}

#[test]
fn badges_cover_every_policy_change_once_and_never_each_other() {
    let data = embedded::dataset();
    let chart = charts::by_id("daily-recovery").expect("a chart");
    let (view, _) = View::parse("policies=all", chart.controls);
    for layout in [Layout::Narrow, Layout::Wide] {
        let drawing = draw(chart, &view, layout);
        let markers = series(&drawing, "marker").expect("policy changes");
        let number = |datum: &Value, at: usize| datum[at].as_f64();
        let mut next = 1;
        let mut ends = std::collections::BTreeMap::new();
        let data_of = markers["data"].as_array().expect("data");
        for (datum, marker) in data_of.iter().zip(&drawing.plot.markers) {
            let Some(last) = datum[3].as_u64() else {
                continue;
            };
            assert_eq!(datum[1].as_u64(), Some(next));
            next = last + 1;
            let step = number(datum, 2).expect("a row");
            assert!(step < 3.0, "as many rows of badges as there is room for");
            let (width, shift) = (number(datum, 4), number(datum, 5));
            let start = marker.left - 8.5 + shift.expect("a place");
            let end = start + width.expect("a width");
            let row = ends.entry(step.to_string()).or_insert(f64::NEG_INFINITY);
            assert!(*row < start, "{layout:?}: {last} stands on its neighbour");
            assert!(
                end < f64::from(layout.width()),
                "{layout:?}: {last} is cut off"
            );
            *row = end;
        }
        assert_eq!(next, data_of.len() as u64 + 1);
        assert_eq!(data_of.len(), data.policies().len());
        // Changes that take effect on one day share a badge.
        for (one, other) in data_of.iter().zip(&data_of[1..]) {
            let same_day = number(one, 0) == number(other, 0);
            assert!(!same_day || other[3].is_null());
        }
    }
}
