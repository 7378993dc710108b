//! Every chart in every view: its option as a snapshot, its numbers against the dataset, its words.

use std::collections::BTreeSet;

use crate::common::{Case, draw, every_case};
use crossings::{
    charts::{CHARTS, Status},
    dataset::FigureRef,
    embedded,
    text::{Language, Text},
    view::{Layout, View},
};

#[test]
fn the_words_of_every_chart_and_view_are_as_reviewed() {
    let words: Vec<String> = every_case()
        .filter(|case| case.layout == Layout::Wide)
        .map(
            |Case {
                 chart,
                 view,
                 drawing,
                 ..
             }| {
                let summary = drawing.summary.join("\n  ");
                let (title, subtitle) = (&drawing.title, &drawing.subtitle);
                let query = view.query();
                format!(
                    "{} ?{query}\n  {title}\n  {subtitle}\n  {summary}\n",
                    chart.id
                )
            },
        )
        .collect();
    let words = words.concat();
    insta::assert_snapshot!("words", words);
}

#[test]
fn no_sentence_lacks_a_number_that_it_announces() {
    for Case {
        chart,
        view,
        drawing,
        ..
    } in every_case()
    {
        let words = [&drawing.title, &drawing.subtitle]
            .into_iter()
            .chain(&drawing.summary);
        for sentence in words {
            let at = format!("{} ?{}: {sentence}", chart.id, view.query());
            assert!(!sentence.contains("{$"), "an argument is missing: {at}");
            assert!(
                !sentence.contains(" – ") && !sentence.contains(" –,"),
                "a figure is missing: {at}"
            );
        }
    }
}

#[test]
fn every_view_draws_every_row_with_a_mark_at_its_value() {
    let (data, text) = (embedded::dataset(), Text::of(Language::English));
    for Case {
        chart,
        view,
        drawing,
        ..
    } in every_case()
    {
        let at = format!("{} ?{}", chart.id, view.query());
        assert!(!drawing.rows.is_empty(), "{at}");
        assert_eq!(drawing.plot.marks.len(), drawing.rows.len(), "{at}");
        let marked: BTreeSet<usize> = drawing.plot.marks.iter().map(|mark| mark.row).collect();
        assert_eq!(marked.len(), drawing.rows.len(), "{at}: a row has no mark");
        for mark in &drawing.plot.marks {
            let series = &drawing.plot.option["series"][mark.series];
            let datum = &series["data"][mark.datum]["value"];
            let drawn = datum
                .as_f64()
                .or_else(|| datum[0].as_f64())
                .expect("a number");
            let reading = drawing.rows[mark.row].fact.read(data, &text);
            assert!(
                (drawn - reading.value).abs() < 1e-9,
                "{at}: {drawn} for {}",
                reading.value
            );
        }
    }
}

#[test]
fn derived_bars_are_hatched_and_carry_their_interval() {
    let (data, text) = (embedded::dataset(), Text::of(Language::English));
    let chart = CHARTS
        .iter()
        .find(|chart| chart.id == "policy-change")
        .expect("the chart");
    let drawing = draw(chart, &View::new(chart.controls), Layout::Wide);
    let series = &drawing.plot.option["series"];
    let mut derived = 0;
    for mark in &drawing.plot.marks {
        let reading = drawing.rows[mark.row].fact.read(data, &text);
        let hatched = series[mark.series]["data"][mark.datum]["itemStyle"]
            .get("decal")
            .is_some();
        assert_eq!(hatched, reading.status == Status::Derived);
        if hatched {
            let whisker = &series[1]["data"][derived];
            let interval = reading.interval.expect("an interval");
            assert_eq!(whisker[1].as_f64(), Some(interval.lo().at));
            assert_eq!(whisker[2].as_f64(), Some(interval.hi().at));
            derived += 1;
        }
    }
    assert_eq!(derived, 2);
    assert_eq!(series[1]["renderItem"], "errorBar");
}

#[test]
fn most_core_figures_are_in_a_chart_and_all_are_in_the_data_table() {
    let data = embedded::dataset();
    let charted: BTreeSet<FigureRef> = every_case()
        .flat_map(|case| &case.drawing.rows)
        .flat_map(|row| row.fact.figures(data))
        .collect();
    let core: BTreeSet<FigureRef> = data.core_figures().map(|(at, _)| at).collect();
    let table: BTreeSet<FigureRef> = crossings::view::Filter::parse("release=core")
        .0
        .apply(data)
        .into_iter()
        .collect();
    assert_eq!(core.len(), 60);
    assert_eq!(table, core, "the data table holds every core figure");
    let in_charts = core.intersection(&charted).count();
    assert!(
        in_charts >= 33,
        "only {in_charts} of the core figures are charted"
    );
}

#[test]
fn no_two_views_of_a_chart_have_one_name() {
    for chart in CHARTS {
        for view in View::all(chart.controls) {
            let found = View::of_name(&view.name(), chart.controls);
            assert_eq!(found, Some(view), "{}", chart.id);
        }
    }
}
