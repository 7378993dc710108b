//! Worksheets: every answer is recomputed from the figures by plain arithmetic; drawings without values reveal none.

use std::collections::{BTreeSet, HashMap};

use crate::common::{draw, job};
use crossings::{
    app::{
        Site,
        pages::{
            self, FigureSource, PrerenderedDrawings, PrerenderedFigure, PrerenderedFigures, Sheet,
        },
    },
    charts::{CHARTS, Chart, Drawing, Fact, Status},
    dataset::Dataset,
    display::{ChartContent, Origin, ViewContent},
    embedded,
    quantity::{Precision, Unit},
    text::{Language, Text},
    view::{Layout, Page, Route, View},
    worksheet::{self, Claim, Question, Task, questions, without_values},
};
use leptos::prelude::*;
use serde_json::Value;

fn english() -> Text {
    Text::of(Language::English)
}

fn default_drawing(chart: &Chart) -> Drawing {
    draw(chart, &View::new(chart.controls), Layout::Wide)
}

/// A chart with its questions and their words in English.
struct Sheeted {
    chart: &'static Chart,
    drawing: Drawing,
    asked: Vec<(Question, Task)>,
}

fn every_sheet() -> impl Iterator<Item = Sheeted> {
    let (data, text) = (embedded::dataset(), english());
    CHARTS.iter().map(move |chart| {
        let drawing = default_drawing(chart);
        let asked = questions(&drawing, data, &text);
        let tasks = worksheet::tasks(chart, data, &text);
        assert_eq!(asked.len(), tasks.len(), "{}", chart.id);
        let asked = asked.into_iter().zip(tasks).collect();
        Sheeted {
            chart,
            drawing,
            asked,
        }
    })
}

/// Returns value and interval of a row, read off the dataset; infinite where the wording sets no bound.
fn ends(data: &Dataset, fact: Fact) -> (f64, f64, f64) {
    match fact {
        Fact::Published(at) => {
            let published = data.figure(at).published;
            let value = published.value.to_f64();
            match published.precision {
                Precision::Exact { half_width } => {
                    let half = half_width.to_f64();
                    (value, value - half, value + half)
                }
                Precision::Over => (value, value, f64::INFINITY),
                Precision::Nearly | Precision::UpTo => (value, f64::NEG_INFINITY, value),
                Precision::About => (value, f64::NEG_INFINITY, f64::INFINITY),
            }
        }
        Fact::Derived(at) => {
            let estimate = data.derived(at).estimate;
            let interval = estimate.interval;
            (estimate.central, interval.lo().at, interval.hi().at)
        }
        Fact::Computed(_) | Fact::IndexBase => panic!("no figure of the dataset"),
    }
}

/// Returns a number stated to the place of the leading digit of its half-width, as in
/// `docs/decisions/0002-intervals.md`.
fn stated(text: &Text, value: f64, lo: f64, hi: f64, unit: Unit) -> String {
    let half = (hi - lo) / 2.0;
    if half <= 0.0 {
        return text.value(value, unit, 0);
    }
    #[allow(clippy::cast_possible_truncation)]
    let place = half.log10().floor() as i32;
    let step = 10_f64.powi(place);
    text.value((value / step).round() * step, unit, place)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

#[test]
fn every_chart_has_a_worksheet_of_four_to_six_questions_in_every_language() {
    for language in Language::ALL {
        let (data, text) = (embedded::dataset_in(language), Text::of(language));
        for chart in CHARTS {
            let tasks = worksheet::tasks(chart, data, &text);
            let at = format!("{} in {language:?}", chart.id);
            assert!((4..=6).contains(&tasks.len()), "{at}: {}", tasks.len());
            for Task {
                question,
                answer,
                lines,
            } in &tasks
            {
                for words in [question, answer] {
                    assert!(!words.is_empty() && !words.contains("{$"), "{at}: {words}");
                }
                assert!((1..=2).contains(lines), "{at}");
            }
            let different: BTreeSet<&str> = tasks.iter().map(|task| &*task.question).collect();
            assert_eq!(
                different.len(),
                tasks.len(),
                "{at}: a question is asked twice"
            );
            assert_eq!(worksheet::tasks(chart, data, &text), tasks, "{at}");
        }
    }
}

#[test]
fn the_words_of_every_worksheet_are_as_reviewed() {
    let words: Vec<String> = every_sheet()
        .map(|sheet| {
            let tasks = sheet
                .asked
                .iter()
                .map(|(_, task)| format!("  {}\n    {}\n", task.question, task.answer));
            format!("{}\n{}", sheet.chart.id, tasks.collect::<String>())
        })
        .collect();
    insta::assert_snapshot!("worksheets", words.join("\n"));
}

#[test]
fn values_are_compared_only_within_a_group_and_a_unit() {
    let (data, text) = (embedded::dataset(), english());
    let mut compared = 0;
    for sheet in every_sheet() {
        for (question, _) in &sheet.asked {
            let (Question::Difference(pair, _)
            | Question::Ratio(pair, _)
            | Question::Order { pair, .. }) = question
            else {
                continue;
            };
            let [more, less] = [pair.more, pair.less].map(|row| &sheet.drawing.rows[row]);
            assert_eq!(more.group, less.group, "{}", sheet.chart.id);
            let [one, other] = [more, less].map(|row| row.fact.read(data, &text));
            assert_eq!(one.unit, other.unit, "{}", sheet.chart.id);
            assert!(one.value > other.value, "{}", sheet.chart.id);
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
}

#[test]
fn differences_and_ratios_are_what_plain_arithmetic_gives() {
    let (data, text) = (embedded::dataset(), english());
    let mut seen = 0;
    for sheet in every_sheet() {
        for (question, task) in &sheet.asked {
            let (Question::Difference(pair, computation) | Question::Ratio(pair, computation)) =
                question
            else {
                continue;
            };
            let fact = |row: usize| sheet.drawing.rows[row].fact;
            let (a, a_lo, a_hi) = ends(data, fact(pair.more));
            let (b, b_lo, b_hi) = ends(data, fact(pair.less));
            let unit = fact(pair.more).read(data, &text).unit;
            let (value, lo, hi, unit) = if matches!(question, Question::Difference(..)) {
                (a - b, a_lo - b_hi, a_hi - b_lo, unit)
            } else {
                (a / b, a_lo / b_hi, a_hi / b_lo, Unit::Times)
            };
            let (estimate, of_unit) = computation.result(data).expect("a result");
            let interval = estimate.interval;
            assert_eq!(of_unit, unit);
            assert!(close(estimate.central, value), "{}", task.answer);
            assert!(
                close(interval.lo().at, lo) && close(interval.hi().at, hi),
                "{}",
                task.answer
            );
            let said = stated(&text, value, lo, hi, unit);
            assert!(
                task.answer.contains(&format!(" = {said} (")),
                "{}: {said}",
                task.answer
            );
            if hi > lo {
                let said = text.interval(lo, hi, unit);
                assert!(task.answer.contains(&said), "{}: {said}", task.answer);
            }
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn what_is_largest_or_smallest_is_so_whatever_rounding_hides() {
    let data = embedded::dataset();
    let mut seen = 0;
    for sheet in every_sheet() {
        for (question, task) in &sheet.asked {
            let (found, sign) = match question {
                Question::Largest(row) => (*row, 1.0),
                Question::Smallest(row) => (*row, -1.0),
                _ => continue,
            };
            let rows = &sheet.drawing.rows;
            let (_, lo, hi) = ends(data, rows[found].fact);
            for (at, row) in rows.iter().enumerate() {
                if at == found || row.group != rows[found].group {
                    continue;
                }
                let (_, other_lo, other_hi) = ends(data, row.fact);
                let beyond = if sign > 0.0 {
                    other_hi <= lo
                } else {
                    hi <= other_lo
                };
                assert!(beyond, "{}: {}", sheet.chart.id, row.label);
            }
            assert!(task.answer.contains(&rows[found].label), "{}", task.answer);
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen}");
}

#[test]
fn claims_about_intervals_are_true_or_false_as_the_answer_says() {
    let data = embedded::dataset();
    let mut verdicts = HashMap::new();
    for sheet in every_sheet() {
        let fact = |row: usize| sheet.drawing.rows[row].fact;
        for (question, task) in &sheet.asked {
            let (is_true, said) = match question {
                Question::Order { pair, claim, .. } => {
                    let (_, lo, _) = ends(data, fact(pair.more));
                    let (_, _, hi) = ends(data, fact(pair.less));
                    // The upper end of a rounded numeral belongs to the next one.
                    let known = hi <= lo;
                    (known == (*claim == Claim::Known), "True.")
                }
                Question::Possible { row, value, .. } => {
                    let (_, lo, hi) = ends(data, fact(*row));
                    (lo <= *value && *value < hi, "True.")
                }
                Question::Twice { rows, .. } => {
                    assert_ne!(rows[0], rows[1]);
                    let [(_, lo, hi), (_, other_lo, other_hi)] =
                        rows.map(|row| ends(data, fact(row)));
                    (lo < other_hi && other_lo < hi, "Yes,")
                }
                _ => continue,
            };
            assert_eq!(task.answer.starts_with(said), is_true, "{}", task.answer);
            *verdicts.entry(is_true).or_insert(0) += 1;
        }
    }
    // A constant answer must not always be right.
    assert!(verdicts[&true] > 3 && verdicts[&false] > 3, "{verdicts:?}");
}

#[test]
fn what_is_derived_counted_or_bounded_is_what_the_dataset_says() {
    let (data, text) = (embedded::dataset(), english());
    let mut seen = BTreeSet::new();
    for sheet in every_sheet() {
        let rows = &sheet.drawing.rows;
        let of_status = |wanted: Status| -> Vec<usize> {
            let status = |at: &usize| rows[*at].fact.read(data, &text).status;
            (0..rows.len()).filter(|at| status(at) == wanted).collect()
        };
        let width = |row: usize| {
            let (_, lo, hi) = ends(data, rows[row].fact);
            hi - lo
        };
        for (question, task) in &sheet.asked {
            match question {
                Question::Derived { rows, widest } => {
                    assert_eq!(*rows, of_status(Status::Derived));
                    assert!(rows.iter().all(|row| width(*row) <= width(*widest)));
                    let (_, lo, hi) = ends(data, sheet.drawing.rows[*widest].fact);
                    let said = text.number(hi.round() - lo.round(), 0);
                    assert!(
                        task.answer.contains(&format!("a width of {said}")),
                        "{}",
                        task.answer
                    );
                    seen.insert("derived");
                }
                Question::Counted(counted) => {
                    let exact = (0..rows.len()).filter(|row| width(*row) == 0.0);
                    assert_eq!(*counted, exact.collect::<Vec<_>>());
                    seen.insert("counted");
                }
                Question::Bound(row) => {
                    assert!(of_status(Status::Qualified).contains(row));
                    let (value, lo, _) = ends(data, rows[*row].fact);
                    assert!(close(value, lo), "{}", task.answer);
                    let said = text.interval(lo, f64::INFINITY, Unit::Persons);
                    assert!(
                        task.answer.ends_with(&format!("{said}.")),
                        "{}",
                        task.answer
                    );
                    seen.insert("bound");
                }
                Question::Interval(row) => {
                    let (_, lo, hi) = ends(data, rows[*row].fact);
                    let said: Vec<f64> = numerals(&task.answer)
                        .map(|numeral| numeral.replace(',', "").parse().expect("a number"))
                        .collect();
                    assert_eq!(said.len(), 2, "{}", task.answer);
                    assert!(close(said[0], lo) && close(said[1], hi), "{}", task.answer);
                    seen.insert("interval");
                }
                Question::Read(row) => {
                    let reading = rows[*row].fact.read(data, &text);
                    assert!(task.answer.starts_with(&reading.text), "{}", task.answer);
                    seen.insert("read");
                }
                _ => {}
            }
        }
    }
    assert_eq!(seen.len(), 5, "{seen:?}");
}

/// Returns the numerals in some words, with their points and groups.
fn numerals(words: &str) -> impl Iterator<Item = &str> {
    words
        .split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
        .map(|numeral| numeral.trim_matches(['.', ',']))
        .filter(|numeral| !numeral.is_empty())
}

#[test]
fn every_number_of_an_answer_is_in_the_table_or_was_recomputed_from_it() {
    let (data, text) = (embedded::dataset(), english());
    for sheet in every_sheet() {
        let display = ViewContent::of(data, &text, &sheet.drawing);
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut know = |words: &str| known.extend(numerals(words).map(str::to_owned));
        for row in &display.rows {
            for words in [&row.group, &row.label, &row.value, &row.interval] {
                know(words);
            }
            if let Origin::Derived { formula, .. } = &row.origin {
                know(formula);
            }
        }
        for (question, task) in &sheet.asked {
            let mut computed = BTreeSet::new();
            match question {
                // Recomputed above: value and interval.
                Question::Difference(_, computation) | Question::Ratio(_, computation) => {
                    let reading = Fact::Computed(*computation).read(data, &text);
                    let interval = reading.interval.expect("an interval");
                    let ends = text.interval(interval.lo().at, interval.hi().at, reading.unit);
                    computed.extend(numerals(&reading.text).map(str::to_owned));
                    computed.extend(numerals(&ends).map(str::to_owned));
                }
                // Recomputed above: counts, and a width.
                Question::Derived { rows, widest } => {
                    let (_, lo, hi) = ends(data, sheet.drawing.rows[*widest].fact);
                    computed.insert(rows.len().to_string());
                    computed.insert(sheet.drawing.rows.len().to_string());
                    computed.insert(text.number(hi.round() - lo.round(), 0));
                }
                _ => {}
            }
            for numeral in numerals(&task.answer) {
                assert!(
                    known.contains(numeral) || computed.contains(numeral),
                    "{}: where does {numeral} in “{}” come from?",
                    sheet.chart.id,
                    task.answer
                );
            }
        }
    }
}

/// Returns words without directional marks.
fn bare(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || ('\u{2066}'..='\u{2069}').contains(&c))
}

/// Returns the labels of all series that an option shows, line by line.
fn labels(option: &Value) -> Vec<String> {
    let series = option["series"].as_array().expect("series");
    let shown = series
        .iter()
        .filter(|series| series["label"]["show"] == true);
    shown
        .flat_map(|series| series["data"].as_array().into_iter().flatten())
        .filter(|datum| datum["label"]["show"] != false)
        .filter_map(|datum| datum["name"].as_str())
        .flat_map(str::lines)
        .map(bare)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_drawing_without_values_has_no_label_with_a_number() {
    let has_digit = |words: &String| words.chars().any(|c| c.is_ascii_digit());
    for language in Language::ALL {
        let (data, text) = (embedded::dataset_in(language), Text::of(language));
        for chart in CHARTS {
            let drawing = chart.draw(data, &View::new(chart.controls), &text, Layout::Wide);
            let labels_of_values = labels(&drawing.plot.option);
            assert!(labels_of_values.iter().any(has_digit), "{}", chart.id);
            // Other views have no worksheet; one language is enough to show that they could.
            let views = if language == Language::English {
                usize::MAX
            } else {
                1
            };
            for view in View::all(chart.controls).take(views) {
                for layout in [Layout::Narrow, Layout::Wide] {
                    let at = format!("{} ?{} in {language:?}", chart.id, view.query());
                    let drawing = chart.draw(data, &view, &text, layout);
                    let plot = without_values(&drawing, data, &text);
                    let after = labels(&plot.option);
                    assert!(!after.iter().any(has_digit), "{at}: {after:?}");
                }
            }
        }
    }
}

#[test]
fn a_drawing_without_values_keeps_its_marks_and_gains_a_scale() {
    let (data, text) = (embedded::dataset(), english());
    for chart in CHARTS {
        let drawing = default_drawing(chart);
        let plot = without_values(&drawing, data, &text);
        let [before, after] = [&drawing.plot.option, &plot.option].map(|option| &option["series"]);
        for mark in &drawing.plot.marks {
            let value = |series: &Value| series[mark.series]["data"][mark.datum]["value"].clone();
            assert_eq!(value(before), value(after), "{}", chart.id);
        }
        assert!(plot.height >= drawing.plot.height);
        let axes = |axis: &str| plot.option[axis].as_array().cloned().unwrap_or_default();
        let values = [axes("xAxis"), axes("yAxis")].concat();
        let values: Vec<&Value> = values
            .iter()
            .filter(|axis| axis["type"] == "value" && axis["show"] != false)
            .collect();
        let shown = values.iter().all(|axis| axis["axisLabel"]["show"] == true);
        let is_flow = plot.option["series"][0]["type"] == "sankey";
        assert!(is_flow || (shown && !values.is_empty()), "{}", chart.id);
    }
}

#[test]
fn no_value_is_left_in_a_drawing_without_values() {
    let (data, text) = (embedded::dataset(), english());
    let drawings: Vec<(&Chart, Drawing)> = CHARTS
        .iter()
        .map(|chart| (chart, default_drawing(chart)))
        .collect();
    let jobs: Vec<Value> = drawings
        .iter()
        .flat_map(|(chart, drawing)| {
            let plot = without_values(drawing, data, &text);
            let name = format!("{} without", chart.id);
            [
                job(chart.id, &drawing.plot, Layout::Wide, "en-GB"),
                job(&name, &plot, Layout::Wide, "en-GB"),
            ]
        })
        .collect();
    let svgs = crate::common::render(&jobs);
    for (chart, drawing) in &drawings {
        let values: BTreeSet<String> = drawing
            .rows
            .iter()
            .map(|row| row.fact.read(data, &text).text)
            .chain(labels(&drawing.plot.option))
            .filter(|words| words.chars().any(|c| c.is_ascii_digit()))
            .collect();
        let said = |name: &str| -> BTreeSet<String> {
            let texts = svgs[name].split("<text").skip(1);
            texts
                .filter_map(|part| part.split_once('>')?.1.split('<').next())
                .map(|words| bare(words).to_owned())
                .filter(|words| values.contains(words))
                .collect()
        };
        assert!(
            !said(chart.id).is_empty(),
            "{}: no value was drawn",
            chart.id
        );
        let left = said(&format!("{} without", chart.id));
        assert!(left.is_empty(), "{}: {left:?}", chart.id);
    }
}

/// Returns whether the drawing of a chart has a scale once its values are removed.
fn has_scale(chart: &Chart) -> bool {
    let drawing = default_drawing(chart);
    without_values(&drawing, embedded::dataset(), &english()).has_scale()
}

#[test]
fn a_worksheet_promises_a_scale_where_its_drawing_has_one() {
    let without: Vec<_> = CHARTS.iter().filter(|chart| !has_scale(chart)).collect();
    assert_eq!(without.len(), 1, "flows alone have no scale");
    for chart in CHARTS {
        let html = page(chart, Language::English);
        let promised = html.contains("id=\"hide-means\"");
        assert_eq!(promised, has_scale(chart), "{}", chart.id);
        let described = html.contains("aria-describedby=\"hide-means\"");
        assert_eq!(described, promised, "{}", chart.id);
    }
}

/// Returns the body of a worksheet's page, with stand-ins for the drawings.
fn page(chart: &'static Chart, language: Language) -> String {
    let text = Text::of(language);
    let displays = ChartContent::compose(chart, embedded::dataset_in(language), &text);
    let prerendered = |words: &str| PrerenderedDrawings {
        narrow: format!("<svg><title>narrow {words}</title></svg>"),
        wide: format!("<svg><title>wide {words}</title></svg>"),
    };
    let figure = PrerenderedFigure {
        displays: Box::leak(Box::new(displays)),
        prerendered: vec![prerendered("with values")],
        source: FigureSource::AsOf("2023-01-17"),
        sheet: Some(Sheet {
            unlabelled: prerendered("without values"),
            has_scale: has_scale(chart),
            address: "https://host.example/worksheet/".to_owned(),
        }),
    };
    let route = Route::of(Page::Worksheet(chart.id), language);
    let site = Site { route, text };
    let figures = PrerenderedFigures::from([(chart.id, figure)]);
    Owner::new().with(|| pages::body(&site, &figures).to_html())
}

#[test]
fn a_worksheet_is_printed_with_its_values_and_the_answers_after_all_else() {
    for language in [Language::English, Language::Arabic] {
        for chart in CHARTS {
            let html = page(chart, language);
            let at = |what: &str| {
                html.find(what)
                    .unwrap_or_else(|| panic!("{}: no {what}", chart.id))
            };
            let [drawing, without, questions, table, source, answers] = [
                "wide with values",
                "wide without values",
                "id=\"questions\"",
                "<table",
                "https://host.example/worksheet/",
                "id=\"answers\"",
            ]
            .map(at);
            assert!(drawing < without && without < questions && questions < table);
            assert!(table < source && source < answers, "{}", chart.id);
            assert!(html.contains("type=\"checkbox\"") && !html.contains("checked"));
            assert!(!html.contains("<script") && !html.contains("style="));
            let tasks =
                worksheet::tasks(chart, embedded::dataset_in(language), &Text::of(language));
            assert_eq!(html[answers..].matches("<li>").count(), tasks.len());
        }
    }
}

#[test]
fn before_the_answers_nothing_but_drawing_and_table_says_a_value_that_the_switch_hides() {
    for chart in CHARTS {
        let html = page(chart, Language::English);
        let (before, _) = html.split_once("id=\"answers\"").expect("answers");
        let display = ViewContent::of(embedded::dataset(), &english(), &default_drawing(chart));
        // The finding contains values.
        let heading = before
            .split_once("<h1>")
            .and_then(|(_, rest)| rest.split_once("</h1>"));
        assert!(!heading.expect("a heading").0.contains(&display.title));
        for part in before.split("<td").skip(1) {
            let says_value = display.rows.iter().any(|row| {
                let said = format!(">{}</td>", row.value);
                part.contains(&said) || part.contains(&format!(">{}</td>", row.interval))
            });
            let given = part
                .split('>')
                .next()
                .is_some_and(|tag| tag.contains("given"));
            assert!(!says_value || given, "{}: {part}", chart.id);
        }
    }
}
