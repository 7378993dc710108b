//! Worksheets: the answers of two are worked by hand, what is claimed of others holds; drawings without values reveal none.

use std::collections::{BTreeSet, HashMap};

use crate::common::{content, draw, job};
use crossings::{
    app::{
        Site,
        pages::{
            self, FigureSource, PrerenderedDrawings, PrerenderedFigure, PrerenderedFigures, Sheet,
        },
    },
    charts::{CHARTS, Chart, Drawing, Fact},
    dataset::Dataset,
    display::ViewContent,
    embedded,
    quantity::Precision,
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
fn the_answers_of_two_worksheets_are_those_worked_by_hand() {
    let answers = |id: &str| -> Vec<String> {
        let sheet = every_sheet().find(|sheet| sheet.chart.id == id);
        let asked = sheet.expect("a chart").asked.into_iter();
        asked.map(|(_, task)| task.answer).collect()
    };
    // 501,000 stands for [500,500, 501,500), 48.2% for [48.15, 48.25), 26.3% for [26.25, 26.35). Before the policy, then:
    // 500,500 ÷ 1.4825 = 337,605 to 501,500 ÷ 1.4815 = 338,508; before the pandemic 500,500 ÷ 0.2635 = 1,899,431 to
    // 501,500 ÷ 0.2625 = 1,910,476.
    assert_eq!(
        answers("policy-change"),
        [
            "338,100 (337,605 to 338,508; crossings per day).",
            "“Before the pandemic”: 1.905 million (1,899,431 to 1,910,476; crossings per day).",
            // 1,899,430.7 − 338,508.3 to 1,910,476.2 − 337,605.4.
            "1.905 million − 338,100 = 1.567 million (1,560,922 to 1,572,871; crossings per day).",
            // 1,899,430.7 ÷ 338,508.3 to 1,910,476.2 ÷ 337,605.4.
            "1.905 million ÷ 338,100 = 5.63 times (5.611 to 5.659).",
            "2 of 3. The widest interval is that of “Before the pandemic”: 1,899,431 to 1,910,476, a width of 11,045. \
             It is computed as 501,000 ÷ 26.3%.",
            "True. The intervals have no value in common: 500,500 to 501,500; 337,605 to 338,508.",
        ]
    );
    assert_eq!(
        answers("trade-facilitation"),
        [
            "343,000 (342,500 to 343,500; hours).",
            // 929 and 260 are exact counts: 91,500 − 929 to 92,500 − 929, and 91,500 ÷ 260 to 92,500 ÷ 260.
            "92,000 − 929 = 91,100 (90,571 to 91,571; ships).",
            "92,000 ÷ 260 = 354 times (351.92 to 355.77).",
            "over 30,000: at least 30,000.",
            "91,500 to 92,500, upper end excluded.",
            "False. The intervals have no value in common: 91,500 to 92,500; 929.",
        ]
    );
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
    let prerendered = |words: &str| PrerenderedDrawings {
        narrow: format!("<svg><title>narrow {words}</title></svg>"),
        wide: format!("<svg><title>wide {words}</title></svg>"),
    };
    let figure = PrerenderedFigure {
        displays: content(chart, language),
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
