//! The displayed words of figures, which the app shows without knowing charts or dataset.

use crate::common::{content, every_case};
use crossings::{
    charts::{CHARTS, Chart},
    display::{ChartContent, Line, ResponsiveOptions, ViewBundle, ViewContent},
    embedded, export,
    quantity::Estimate,
    text::{Language, Text},
    view::{Layout, View},
};
use proptest::prelude::*;
use time::{Date, Month};

fn english() -> Text {
    Text::of(Language::English)
}

#[test]
fn both_drawings_of_a_view_stand_for_the_same_rows_by_the_same_marks() {
    for case in every_case().filter(|case| case.layout == Layout::Narrow) {
        let wide = case
            .chart
            .draw(embedded::dataset(), &case.view, &english(), Layout::Wide);
        assert_eq!(case.drawing.title, wide.title, "{}", case.name());
        assert_eq!(case.drawing.rows, wide.rows, "{}", case.name());
        assert_eq!(case.drawing.plot.marks, wide.plot.marks, "{}", case.name());
        assert_eq!(case.drawing.plot.key, wide.plot.key, "{}", case.name());
    }
}

fn views_of(chart: &'static Chart) -> (ChartContent, ViewBundle) {
    let displays = content(chart, Language::English).clone();
    let views = ViewBundle {
        displays: displays.views.clone(),
        plots: ResponsiveOptions::compose(chart, embedded::dataset(), &english()),
    };
    (displays, views)
}

#[test]
fn words_and_views_come_back_from_the_files_that_the_app_fetches() {
    for chart in CHARTS {
        let (displays, views) = views_of(chart);
        assert_eq!(displays.views.len(), View::all(chart.controls).count());
        assert_eq!(
            ChartContent::unpack(&displays.pack()).as_ref(),
            Some(&displays)
        );
        let words = displays.hydration_payload();
        assert_eq!(ChartContent::unpack(&words.pack()).as_ref(), Some(&words));
        assert_eq!(ViewBundle::unpack(&views.pack(), &words), Some(views));
    }
}

#[test]
fn beside_a_prerendered_page_travels_what_its_table_does_not_say() {
    for chart in CHARTS {
        let (displays, _) = views_of(chart);
        let words = displays.hydration_payload();
        assert_eq!(words.views.len(), 1, "{}", chart.id);
        let (whole, brief) = (&displays.views[0], &words.views[0]);
        assert!(brief.rows.is_empty() && brief.policies.is_empty() && brief.anomalies.is_empty());
        // Rows of the table name them.
        assert!(brief.marks.is_empty(), "{}", chart.id);
        for mark in &whole.marks {
            let name = format!("{}-{}", mark.series, mark.datum);
            assert!(whole.marks_of(mark.row).split(' ').any(|one| one == name));
        }
        let said = |display: &ViewContent| {
            (
                display.alternative(&english()),
                display.subtitle.clone(),
                // A figure names its first source and counts the others.
                display.sources.first().cloned(),
                display.sources.len(),
            )
        };
        assert_eq!(said(brief), said(whole));
        let others = brief.sources.iter().skip(1);
        assert!(others.map(|one| &one.words).all(String::is_empty));
    }
}

#[test]
fn a_file_that_lacks_a_view_or_a_word_is_refused() {
    let (whole, views) = views_of(&CHARTS[0]);
    let mut without_view = whole.clone();
    without_view.views.clear();
    let mut without_word = whole.clone();
    without_word.labels[0].choices.pop();
    let mut without_control = whole.clone();
    without_control.controls.pop();
    for spoilt in [without_view, without_word, without_control] {
        assert_eq!(ChartContent::unpack(&spoilt.pack()), None);
    }
    assert!(ChartContent::unpack(&whole.pack()).is_some());

    let mut without_display = views.clone();
    without_display.displays.pop();
    let mut without_plot = views.clone();
    without_plot.plots.pop();
    for spoilt in [without_display, without_plot] {
        assert_eq!(ViewBundle::unpack(&spoilt.pack(), &whole), None);
    }
    assert!(ViewBundle::unpack(&views.pack(), &whole).is_some());
}

#[test]
fn what_is_no_file_of_the_app_is_refused() {
    let (whole, _) = views_of(&CHARTS[0]);
    assert_eq!(
        ChartContent::unpack(b"<!DOCTYPE html><title>404</title>"),
        None
    );
    assert_eq!(ChartContent::unpack(&[]), None);
    assert_eq!(ViewBundle::unpack(&[255; 64], &whole), None);
}

#[test]
fn the_markdown_of_a_display_has_a_row_for_each_number() {
    for language in [Language::English, Language::Arabic] {
        let text = Text::of(language);
        for chart in CHARTS {
            for display in &content(chart, language).views {
                let words = export::display_markdown(display, &text, "https://host.example/");
                assert!(words.starts_with("# ") && words.ends_with("(https://host.example/)\n"));
                let rows: Vec<_> = words
                    .lines()
                    .filter(|line| line.starts_with("| "))
                    .collect();
                assert_eq!(rows.len(), display.rows.len() + 2, "{}", chart.id);
                for row in rows {
                    let bars = row.replace("\\|", "").matches('|').count();
                    assert_eq!(bars, 9, "{row}");
                }
            }
        }
    }
}

#[test]
fn the_csv_of_a_display_has_the_numbers_of_its_figures() {
    let data = embedded::dataset();
    for chart in CHARTS {
        for display in &content(chart, Language::English).views {
            let text = export::display_csv(display, "https://host.example/data/");
            let mut table = csv::Reader::from_reader(text.as_bytes());
            let rows: Vec<_> = table.records().map(|row| row.expect("CSV")).collect();
            assert_eq!(rows.len(), display.rows.len(), "{}", chart.id);
            for row in &rows {
                let (value, published, id) = (&row[2], &row[7], &row[8]);
                if id.is_empty() {
                    assert_eq!(&row[11], "");
                } else {
                    assert_eq!(row[11], format!("https://host.example/data/?figure={id}"));
                }
                if let Some(at) = data.figure_by_id(id) {
                    let figure = data.figure(at);
                    assert_eq!(value, figure.published.value.to_f64().to_string());
                    assert_eq!(published, &*figure.as_published);
                }
            }
        }
    }
}

#[test]
fn every_row_that_an_anomaly_touches_says_so() {
    let data = embedded::dataset();
    let mut marked = 0;
    for case in every_case().filter(|case| case.layout == Layout::Wide) {
        let display = ViewContent::of(data, &english(), &case.drawing);
        for (row, line) in case.drawing.rows.iter().zip(&display.rows) {
            let figures = row.fact.figures(data);
            let touching: Vec<_> = data
                .anomalies()
                .iter()
                .filter(|anomaly| anomaly.figures.iter().any(|at| figures.contains(at)))
                .collect();
            assert_eq!(line.doubt.is_empty(), touching.is_empty(), "{}", line.label);
            for anomaly in touching {
                assert!(line.doubt.contains(&*anomaly.explanation));
                marked += 1;
            }
        }
    }
    assert!(marked > 50, "{marked}");
}

#[test]
fn a_chart_pinned_to_the_core_release_shows_nothing_published_later() {
    let data = embedded::dataset();
    let day = Date::from_calendar_date(2023, Month::January, 17).expect("a day");
    let then = data.published_up_to(day);
    assert!(then.all_figures().count() < data.all_figures().count());
    assert!(then.core_figures().count() == data.core_figures().count());
    for chart in CHARTS {
        let displays = ChartContent::compose(chart, &then, &english());
        assert!(displays.released <= day.to_string(), "{}", chart.id);
        // The headline's chart has not changed since.
        if chart.id == "policy-change" {
            let newest = content(chart, Language::English);
            for (then, now) in displays.views.iter().zip(&newest.views) {
                // Figures that disagree with them may have been published since.
                let numbers = |line: &Line| (line.label.clone(), line.machine.clone());
                assert_eq!(then.title, now.title);
                assert!(
                    then.rows
                        .iter()
                        .map(numbers)
                        .eq(now.rows.iter().map(numbers))
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_dataset_as_of_any_day_holds_together(days in 0_i32..4000) {
        let data = embedded::dataset();
        let first = Date::from_calendar_date(2017, Month::January, 1).expect("a day");
        let day = Date::from_julian_day(first.to_julian_day() + days).expect("a day");
        let then = data.published_up_to(day);
        for (_, figure) in then.all_figures() {
            prop_assert!(then.source(figure.source).published <= day);
        }
        for (at, figure) in then.all_figures() {
            let now = data.figure_by_id(figure.id.as_str()).map(|at| data.figure(at).published);
            prop_assert!(now == Some(figure.published) || then.changed_since(at).is_some());
        }
        for (_, derived) in then.all_derived() {
            let values = derived.operands.iter().map(|operand| then.estimate(*operand));
            let values: Option<Vec<Estimate>> = values.collect();
            let again = derived.operation.apply(&values.expect("bounds"));
            prop_assert_eq!(again.ok(), Some(derived.estimate));
        }
        for chart in CHARTS {
            // Drawing must not fail, however little is known.
            let displays = ChartContent::compose(chart, &then, &english());
            prop_assert!(displays.released <= day.to_string());
        }
    }
}
