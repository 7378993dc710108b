//! What is explored: which values, forms and intervals, by hand-worked cases and by any true values behind the numerals.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crossings::{
    charts::{EXPLORATION, draw_explored},
    dataset::Operand,
    display::{ChartContent, search_index},
    embedded,
    explore::{
        DIVISIONS, Exploration, Form, Line, Point, Recurrence, Value, Why, around, available,
        bases, days, forms, found, incomplete, lines, logarithmic, range_of,
    },
    quantity::Interval,
    text::{Language, Text},
    view::{Layout, View},
};

fn explored(query: &str) -> Exploration {
    let (explored, rest, notices) = Exploration::parse(query);
    let (explored, missing) = explored.within(embedded::dataset());
    assert_eq!(
        (rest.as_str(), notices, missing),
        ("", vec![], vec![]),
        "{query}"
    );
    explored
}

/// Returns the only line of an exploration.
fn line(query: &str) -> Line {
    let mut lines = lines(embedded::dataset(), &explored(query));
    assert_eq!(lines.len(), 1, "{query}");
    lines.remove(0)
}

/// Returns the interval of a line's value in a period, to two decimals.
fn interval(line: &Line, period: &str) -> [f64; 2] {
    let point = line
        .points
        .iter()
        .find(|point| point.period.slug() == period);
    let value = point
        .unwrap_or_else(|| panic!("no value of {period}"))
        .value;
    let interval = value
        .estimate(embedded::dataset())
        .expect("an interval")
        .interval;
    [interval.lo().at, interval.hi().at].map(|end| (end * 100.0).round() / 100.0)
}

/// Returns why a form is not offered.
fn why(query: &str, form: Form) -> Option<Why> {
    let forms = forms(embedded::dataset(), &explored(query));
    let found = forms.into_iter().find(|(one, _)| *one == form);
    found.expect("every form").1
}

#[test]
fn a_year_without_a_figure_is_a_gap_that_no_line_crosses() {
    let total = line("");
    let years: Vec<String> = total
        .points
        .iter()
        .map(|point| point.period.slug())
        .collect();
    assert_eq!(years[..2], ["2018", "2019"], "{years:?}");
    for pair in total.points.windows(2) {
        let follows = pair[0].period.end().next_day() == Some(pair[1].period.start());
        assert_eq!(pair[1].joined, follows && pair[1].breaks.is_empty());
    }
    let passports = line("series=passports&by=quarter");
    assert!(passports.points.iter().skip(1).any(|point| !point.joined));
}

#[test]
fn a_line_breaks_where_the_definition_changed_and_says_why() {
    let caught = line("series=persons-caught");
    let after = caught
        .points
        .iter()
        .find(|point| point.period.slug() == "2023")
        .expect("2023");
    assert!(!after.joined);
    assert!(
        after.breaks[0].contains("administrative penalties"),
        "{:?}",
        after.breaks
    );
}

#[test]
fn change_on_a_year_earlier_carries_the_rounding_of_both_years() {
    // 670 million (669.5 to 670.5) in 2019, 130 (129.5 to 130.5) in 2020: between 129.5 ÷ 670.5 − 1 and 130.5 ÷ 669.5 − 1.
    let data = embedded::dataset();
    let levels = line("");
    let change = line("form=change");
    for (at, before) in [(1, 0), (2, 1)] {
        let Value::Level(_) = levels.points[at].value else {
            panic!("a level");
        };
        let [now, then] = [at, before].map(|at| {
            levels.points[at]
                .value
                .estimate(data)
                .expect("a level")
                .interval
        });
        let lowest = 100.0 * (now.lo().at / then.hi().at - 1.0);
        let highest = 100.0 * (now.hi().at / then.lo().at - 1.0);
        let slug = levels.points[at].period.slug();
        let [lo, hi] = interval(&change, &slug);
        assert!(
            (lo - lowest).abs() < 0.01 && (hi - highest).abs() < 0.01,
            "{slug}: {lo} to {hi}"
        );
    }
    assert!(
        change
            .points
            .iter()
            .all(|point| point.period.slug() != "2018"),
        "2017 is not published"
    );
}

#[test]
fn an_index_is_exactly_100_in_its_base_and_an_interval_elsewhere() {
    let index = line("form=index&base=2019");
    let [lo, hi] = interval(&index, "2019");
    assert!(lo >= 100.0 && hi <= 100.0, "{lo} to {hi}");
    let base = index
        .points
        .iter()
        .find(|point| point.period.slug() == "2019")
        .expect("2019");
    assert_eq!(base.value, Value::Base);
    let [lo, hi] = interval(&index, "2022");
    assert!(
        lo < hi && (17.0..18.0).contains(&lo) && (17.0..18.0).contains(&hi),
        "{lo} to {hi}"
    );
}

#[test]
fn a_share_is_that_of_the_statistic_of_which_it_is_a_part() {
    let data = embedded::dataset();
    let share = line("series=travellers-foreign&form=share");
    for point in &share.points {
        let Value::Computed(_, [part, whole]) = point.value else {
            panic!("computed");
        };
        let series = |at| match at {
            Operand::Figure(at) => data.figure(at).series,
            Operand::Derived(at) => data.derived(at).series,
        };
        assert_eq!(data.series(series(part)).part_of, Some(series(whole)));
        let share = point.value.estimate(data).expect("a share").central;
        assert!((0.0..100.0).contains(&share));
    }
}

#[test]
fn forms_that_are_not_true_of_the_data_say_why() {
    for (query, form, reason) in [
        ("", Form::Line, None),
        ("", Form::Bars, None),
        ("", Form::Change, None),
        ("", Form::Index, None),
        ("", Form::Share, Some(Why::NoWhole)),
        ("", Form::Stacked, Some(Why::NoParts)),
        (
            "series=travellers-mainland&series=travellers-foreign",
            Form::Stacked,
            None,
        ),
        (
            // Some of the foreign nationals came by air.
            "series=travellers-foreign&series=travellers-air",
            Form::Stacked,
            Some(Why::NoParts),
        ),
        ("series=travellers-foreign", Form::Share, None),
        ("by=holiday", Form::Change, Some(Why::Irregular)),
        (
            "series=travellers-daily&by=other",
            Form::Bars,
            Some(Why::Overlap),
        ),
        ("series=awards", Form::Change, Some(Why::NothingEarlier)),
        ("series=awards", Form::Index, Some(Why::NoBase)),
        // No statistic is published for every period of another.
        (
            "series=awards&series=travellers-foreign",
            Form::Index,
            Some(Why::NoBase),
        ),
    ] {
        assert_eq!(why(query, form), reason, "{query}: {form:?}");
    }
    let data = embedded::dataset();
    assert_eq!(logarithmic(data, &explored("")), None);
    assert_eq!(logarithmic(data, &explored("form=bars")), Some(Why::Bars));
    assert_eq!(
        logarithmic(data, &explored("form=change")),
        Some(Why::Negative)
    );
}

#[test]
fn the_range_leaves_out_what_reaches_beyond_it() {
    let within = line("by=half&since=2023-01-01&until=2024-06-30");
    let halves: Vec<String> = within
        .points
        .iter()
        .map(|point| point.period.slug())
        .collect();
    assert_eq!(halves, ["2023h1", "2023h2", "2024h1"]);
    let open = explored("since=2021-06-01");
    assert!(
        bases(embedded::dataset(), &open)
            .iter()
            .all(|period| period.start().year() >= 2022)
    );
}

#[test]
fn kinds_of_periods_are_counted_over_all_chosen_statistics() {
    let counts = |query: &str| available(embedded::dataset(), &explored(query));
    assert_eq!(
        counts("series=passports&since=2025-01-01"),
        counts("series=passports")
    );
    let of = |query: &str, by| {
        let counts = counts(query);
        counts
            .iter()
            .find(|(one, _)| *one == by)
            .expect("every kind")
            .1
    };
    assert_eq!(of("series=passports", Recurrence::Holiday), 0);
    let both = of("series=passports&series=travellers-total", Recurrence::Year);
    assert_eq!(both, of("", Recurrence::Year), "each period counts once");
}

#[test]
fn a_policy_change_lies_between_the_nearest_whole_periods() {
    let pairs = around(embedded::dataset(), &explored("policy=class-b-management"));
    let periods: Vec<[String; 2]> = pairs
        .iter()
        .map(|pair| [pair.before.0.slug(), pair.after.0.slug()])
        .collect();
    // The change of 8 January 2023 lies within 2023, which is neither before nor after it.
    assert_eq!(periods, [["2022".to_owned(), "2024".to_owned()]]);
    assert_eq!(
        around(
            embedded::dataset(),
            &explored("series=awards&policy=class-b-management")
        ),
        []
    );
}

/// Returns a value within an interval; its lower end where that is open.
fn within(interval: Interval, share: f64) -> f64 {
    let value = interval.lo().at + share * interval.width();
    if interval.contains(value) {
        value
    } else {
        interval.lo().at.midpoint(interval.hi().at)
    }
}

proptest! {
    #[test]
    fn every_result_contains_what_any_true_values_behind_the_numerals_give(
        query in prop::sample::select(vec![
            "form=change", "form=index", "series=travellers-foreign&form=share", "by=quarter&form=change",
            "series=travellers-mainland&by=half&form=index&scale=log",
        ]),
        shares in prop::collection::vec(0.0_f64..1.0, 2),
    ) {
        let data = embedded::dataset();
        for line in lines(data, &explored(query)) {
            for point in line.points {
                let Value::Computed(operation, operands) = point.value else { continue };
                let intervals = operands.map(|at| data.estimate(at).expect("bounded").interval);
                let [a, b] = [within(intervals[0], shares[0]), within(intervals[1], shares[1])];
                let truth = match operation.to_string().as_str() {
                    "change" => 100.0 * (a / b - 1.0),
                    _ => 100.0 * a / b,
                };
                let result = point.value.estimate(data).expect("a result").interval;
                prop_assert!(result.contains(truth), "{} of {}: {truth} is not in {result:?}", operation, point.period.slug());
            }
        }
    }
}

/// Explorations of each form, with one statistic and with several, of like and unlike units.
const QUERIES: &[&str] = &[
    "",
    "form=bars",
    "form=change",
    "form=index&scale=log",
    "by=quarter&policies=opening&policy=class-b-management",
    "by=holiday",
    "series=travellers-daily&by=other",
    "series=persons-caught",
    "series=awards&since=2030-01-01",
    "series=visa-free-entries&by=half&policy=unilateral-38",
    "series=travellers-mainland&series=travellers-hmt&series=travellers-foreign&form=share&by=half",
    "series=travellers-mainland&series=travellers-hmt&series=travellers-foreign&form=bars&hide=travellers-hmt",
    "series=travellers-total&series=vehicles-total&series=passports&series=satisfaction-12367&series=port-visas&\
     series=flights&policies=visa-free",
];

#[test]
fn every_mark_has_a_row_and_every_row_a_mark_in_both_layouts() {
    let data = embedded::dataset();
    for language in Language::ALL {
        let text = Text::of(language);
        for query in QUERIES {
            let explored = explored(query);
            let view = View::new(EXPLORATION.controls);
            let [narrow, wide] = [Layout::Narrow, Layout::Wide].map(|layout| {
                draw_explored(
                    embedded::dataset_in(language),
                    &text,
                    &view,
                    layout,
                    &explored,
                )
            });
            assert_eq!(narrow.rows, wide.rows, "{query}");
            assert_eq!(narrow.plot.marks, wide.plot.marks, "{query}");
            let rows: BTreeSet<usize> = wide.plot.marks.iter().map(|mark| mark.row).collect();
            assert_eq!(rows, (0..wide.rows.len()).collect(), "{query}");
            for mark in &wide.plot.marks {
                let datum =
                    &wide.plot.option["series"][mark.series]["data"][mark.datum]["value"][0];
                let value = wide.rows[mark.row].fact.read(data, &text).value;
                assert_eq!(datum.as_f64(), Some(value), "{query}");
            }
            assert!(
                !wide.title.is_empty() && !wide.summary.is_empty(),
                "{query}"
            );
        }
    }
}

#[test]
fn unlike_units_never_share_a_scale() {
    let text = Text::of(Language::English);
    let view = View::new(EXPLORATION.controls);
    let grids = |query: &str| {
        let drawing = draw_explored(
            embedded::dataset(),
            &text,
            &view,
            Layout::Wide,
            &explored(query),
        );
        drawing.plot.option["grid"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(
        grids("series=travellers-total&series=travellers-foreign"),
        1
    );
    assert_eq!(grids("series=travellers-total&series=passports"), 2);
    assert_eq!(
        grids("series=travellers-total&series=passports&form=index"),
        1
    );
    assert_eq!(
        grids("series=travellers-total&series=travellers-foreign&form=bars"),
        2
    );
}

#[test]
fn what_is_drawn_is_said_in_sentences() {
    let text = Text::of(Language::English);
    let said = |query: &str| {
        ChartContent::explore(embedded::dataset(), &text, &explored(query))
            .views
            .remove(0)
    };
    let split = said("policy=class-b-management");
    assert_eq!(split.key.len(), 2);
    let summary = split.summary.join(" ");
    for words in [
        "Before and after “",
        "115.7 million",
        "before (2022)",
        "after (2024)",
        "This shows what changed between the two periods, not why.",
    ] {
        assert!(summary.contains(words), "{words}: {summary}");
    }
    let caught = said("series=persons-caught").summary.join(" ");
    assert!(
        caught.contains("no line leads to 2022; 2023; 2024, because the definition changed"),
        "{caught}"
    );
    let none = said("series=awards&since=2030-01-01");
    assert_eq!(
        (none.title.as_str(), none.rows.len()),
        ("Collectives and individuals honoured", 0)
    );
    assert_eq!(
        none.summary,
        ["No figures are published for these periods."]
    );
}

#[test]
fn statistics_are_found_in_each_language() {
    for (language, search, wanted) in [
        (Language::English, "visa free", "visa-free-entries"),
        (Language::English, "passengers", "travellers-total"),
        (Language::Chinese, "免签", "visa-free-entries"),
        (Language::Russian, "без визы", "visa-free-entries"),
        (Language::French, "sans visa", "visa-free-entries"),
        (Language::French, "etrangers", "travellers-foreign"),
        (Language::Spanish, "sin visado", "visa-free-entries"),
        (Language::Arabic, "بدون تأشيرة", "visa-free-entries"),
        (Language::Chinese, "passports", "passports"),
    ] {
        let data = embedded::dataset_in(language);
        let index = search_index(data, embedded::dataset(), &Text::of(language));
        let found = found(&index, search);
        assert!(found.contains(&wanted), "{search}: {found:?}");
        assert!(
            found.len() < 40,
            "{search} finds {} statistics",
            found.len()
        );
    }
}

#[test]
fn a_range_of_periods_is_open_where_it_reaches_the_end_of_all() {
    let all = days(embedded::dataset(), &explored(""));
    let end = all.len() - 1;
    let some = range_of(&all[1..3], &all);
    assert_eq!(some, (Some(all[1].start()), Some(all[2].end())));
    // In any order.
    assert_eq!(range_of(&[all[2], all[1]], &all), some);
    assert_eq!(range_of(&all[..2], &all), (None, Some(all[1].end())));
    assert_eq!(range_of(&all[end..], &all), (Some(all[end].start()), None));
    assert_eq!(range_of(&[], &all), (None, None));
}

#[test]
fn the_parts_of_each_division_add_up_to_their_whole_and_never_to_more() {
    let data = embedded::dataset();
    let levels = |id: &str, by: Recurrence| {
        let mut all = lines(data, &explored(&format!("series={id}&by={}", by.name())));
        all.remove(0).points
    };
    for division in DIVISIONS {
        let series = |id: &str| data.series(data.series_by_id(id).expect(id));
        let whole = series(division[0]).part_of.expect("a whole");
        assert!(
            division.iter().all(|id| series(id).part_of == Some(whole)),
            "{division:?} have one whole"
        );
        let whole = data.series(whole).id.as_str();
        let mut compared = 0;
        for by in Recurrence::ALL {
            let parts: Vec<_> = division.iter().map(|id| levels(id, *by)).collect();
            for point in levels(whole, *by) {
                let of = |points: &Vec<Point>| {
                    let found = points.iter().find(|other| other.period == point.period)?;
                    Some(found.value.estimate(data)?.interval)
                };
                let known: Option<Vec<Interval>> = parts.iter().map(of).collect();
                let (Some(known), Some(whole)) = (known, point.value.estimate(data)) else {
                    continue;
                };
                let [lo, hi] = [Interval::lo, Interval::hi]
                    .map(|end| known.iter().map(|interval| end(*interval).at).sum::<f64>());
                // More than the whole would count something twice; some releases leave out border residents.
                assert!(
                    lo <= whole.interval.hi().at,
                    "{division:?}, {:?}: {lo} to {hi}, not {:?}",
                    point.period,
                    whole.interval
                );
                compared += usize::from(whole.interval.lo().at <= hi);
            }
        }
        assert!(compared > 0, "{division:?} never add up to {whole}");
    }
}

#[test]
fn stacks_stand_upon_one_another_and_only_where_every_part_is_known() {
    let query =
        "series=travellers-mainland&series=travellers-hmt&series=travellers-foreign&form=stacked";
    let (data, text) = (embedded::dataset(), Text::of(Language::English));
    let explored = explored(query);
    let lines = lines(data, &explored);
    let periods = |line: &Line| -> Vec<String> {
        line.points
            .iter()
            .map(|point| point.period.slug())
            .collect()
    };
    assert!(lines.iter().all(|line| periods(line) == periods(&lines[0])));
    let missing: Vec<String> = incomplete(data, &explored)
        .iter()
        .map(|period| period.slug())
        .collect();
    assert!(
        missing
            .iter()
            .all(|slug| !periods(&lines[0]).contains(slug))
    );
    let drawing = draw_explored(data, &text, &View::new(&[]), Layout::Wide, &explored);
    let option = &drawing.plot.option;
    let bars = option["series"].as_array().expect("series");
    let of = |at: usize| &bars[at]["data"][0]["value"];
    let tops: Vec<f64> = (0..3)
        .map(|at| of(at)[3].as_f64().expect("a level"))
        .collect();
    let values: Vec<f64> = (0..3)
        .map(|at| of(at)[0].as_f64().expect("a value"))
        .collect();
    let sums = [values[0], values.iter().sum()];
    assert_eq!(format!("{:?}", [tops[0], tops[2]]), format!("{sums:?}"));
    if !missing.is_empty() {
        assert!(
            drawing
                .summary
                .iter()
                .any(|said| said.starts_with("Left out")),
            "{:?}",
            drawing.summary
        );
    }
}

#[test]
fn statistics_are_sorted_by_their_last_value_within_their_unit() {
    let names = |query: &str| -> Vec<String> {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        let drawing = draw_explored(data, &text, &View::new(&[]), Layout::Wide, &explored(query));
        drawing
            .plot
            .key
            .into_iter()
            .map(|entry| entry.label)
            .collect()
    };
    let chosen = "series=travellers-foreign&series=passports&series=travellers-mainland";
    assert_eq!(
        names(chosen),
        [
            "Crossings by foreign nationals",
            "Ordinary passports issued",
            "Crossings by residents of the Chinese mainland"
        ]
    );
    assert_eq!(
        names(&format!("{chosen}&order=value")),
        [
            "Crossings by residents of the Chinese mainland",
            "Crossings by foreign nationals",
            "Ordinary passports issued"
        ]
    );
}
