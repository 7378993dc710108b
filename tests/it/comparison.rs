//! Comparing figures: results, refusals, and the windows around a change of policy.

use crossings::{
    charts::{self, COMPARISON, Status},
    compare::{ComparabilityIssue, Selection, around, comparability_issues, statistics_around},
    dataset::{Operand, Policy, SeriesRef},
    display::{ChartContent, ResponsiveOptions, ViewContent},
    embedded,
    quantity::Period,
    text::{Language, Text},
    view::{Layout, View},
};

const BEFORE: &str = "travellers-daily--before-policy--derived";
const AFTER: &str = "travellers-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21";

fn operand(id: &str) -> Operand {
    embedded::dataset()
        .operand_by_id(id)
        .unwrap_or_else(|| panic!("no figure {id}"))
}

fn policy(id: &str) -> &'static Policy {
    let mut policies = embedded::dataset().policies().iter();
    policies
        .find(|policy| policy.id.as_str() == id)
        .expect("a policy")
}

fn series(id: &str) -> SeriesRef {
    embedded::dataset().series_by_id(id).expect("a series")
}

fn compared(query: &str) -> ViewContent {
    let (selection, rest, notices) = Selection::parse(query);
    assert!(notices.is_empty(), "{query}");
    let (selection, missing) = selection.within(embedded::dataset());
    assert!(missing.is_empty(), "{query}");
    let displays = ChartContent::compare(
        embedded::dataset(),
        &Text::of(Language::English),
        &selection,
    );
    let (view, unknown) = View::parse(&rest, COMPARISON.controls);
    assert!(unknown.is_empty(), "{query}");
    displays.views[view.index()].clone()
}

fn values(display: &ViewContent) -> Vec<&str> {
    display.rows.iter().map(|row| row.value.as_str()).collect()
}

#[test]
fn two_figures_give_difference_ratio_and_share_with_their_intervals() {
    let query = format!("figure={BEFORE}&figure={AFTER}");
    let difference = compared(&query);
    assert_eq!(values(&difference), ["338,100", "501,000", "162,900"]);
    // [500,500, 501,500) less [337,605, 338,508).
    assert_eq!(difference.rows[2].interval, "161,992 to 163,895");
    let ratio = compared(&format!("{query}&result=ratio"));
    assert_eq!(ratio.rows[2].value, "1.482 times");
    let share = compared(&format!("{query}&result=share"));
    assert_eq!(share.rows[2].value, "148.2%");
    for display in [&difference, &ratio, &share] {
        assert_eq!(display.title, "501,000 compared with 338,100: 48.2% more");
        assert!(
            display.summary[0].contains(&display.rows[2].interval),
            "{:?}",
            display.summary
        );
    }
}

#[test]
fn a_fall_is_said_as_less_and_drawn_as_a_length() {
    let display = compared(&format!("figure={AFTER}&figure={BEFORE}"));
    assert_eq!(display.rows[2].value, "162,900");
    assert_eq!(
        display.rows[2].label,
        "8–17 January 2023 − before the policy change"
    );
    assert!(display.title.ends_with("32.5% less"), "{}", display.title);
}

#[test]
fn a_ratio_has_the_bounds_that_those_of_its_operands_allow() {
    let data = embedded::dataset();
    let levels = data.levels_of(series("travellers-total"));
    let years: Vec<Operand> = levels
        .iter()
        .filter(|(period, _)| *period == Period::year(period.start().year()).expect("a year"))
        .map(|(_, operand)| *operand)
        .collect();
    assert!(years.len() >= 7);
    for pair in years.windows(2) {
        let ends = |at: Operand| {
            let interval = data.estimate(at).expect("bounds").interval;
            [interval.lo().at, interval.hi().at]
        };
        let query = format!(
            "figure={}&figure={}&result=ratio",
            data.id_of(pair[0]),
            data.id_of(pair[1])
        );
        let display = compared(&query);
        let bounds: Vec<f64> = display.rows[2].machine[1..3]
            .iter()
            .map(|bound| bound.parse().expect("a number"))
            .collect();
        let [[then_lo, then_hi], [lo, hi]] = [pair[0], pair[1]].map(ends);
        for (bound, wanted) in bounds.iter().zip([lo / then_hi, hi / then_lo]) {
            assert!((bound - wanted).abs() < 1e-9, "{query}: {bounds:?}");
        }
    }
}

#[test]
fn unlike_figures_are_said_to_be_so_and_nothing_is_computed_until_asked() {
    let year = "travellers-total--2022--nia-press-2023-01-17--p11";
    let quarter = "travellers-total--2023q3--nia-2023q3";
    let query = format!("figure={year}&figure={quarter}");
    let asked = compared(&query);
    assert_eq!(asked.rows.len(), 2);
    let summary = asked.summary.join(" ");
    assert!(
        summary.contains("365 days and 92 days") && summary.contains("unless you ask"),
        "{summary}"
    );
    let acknowledged = compared(&format!("{query}&despite=1"));
    assert_eq!(acknowledged.rows.len(), 3);
    assert!(
        acknowledged
            .summary
            .join(" ")
            .contains("365 days and 92 days")
    );
    assert!(acknowledged.is_hatched());
}

#[test]
fn what_counts_different_things_is_never_computed() {
    let people = "travellers-total--2022--nia-press-2023-01-17--p11";
    let vehicles = "vehicles-total--2022--nia-press-2023-01-17--p11";
    for acknowledged in ["", "&despite=1"] {
        let display = compared(&format!("figure={people}&figure={vehicles}{acknowledged}"));
        assert_eq!(display.rows.len(), 2);
        assert!(display.summary.join(" ").contains("different things"));
    }
    let issues = comparability_issues(embedded::dataset(), operand(people), operand(vehicles));
    assert!(issues.contains(&ComparabilityIssue::Unit) && issues[0].is_serious());
}

#[test]
fn a_flow_and_a_stock_and_a_broken_definition_are_unlike() {
    let data = embedded::dataset();
    let stock = data
        .all_figures()
        .find(|(_, f)| data.series(f.series).id.as_str() == "visa-free-countries");
    let stock = Operand::Figure(stock.expect("a stock").0);
    assert!(
        comparability_issues(data, stock, operand(AFTER))
            .contains(&ComparabilityIssue::FlowAndStock)
    );
    let (one, other) = (
        "visa-free-entries--2024h1--ecns-2024h1",
        "visa-free-entries--2025h1--hkcna-2025h1",
    );
    let issues = comparability_issues(data, operand(one), operand(other));
    assert!(issues.iter().any(
        |issue| matches!(issue, ComparabilityIssue::Break(words) if words.contains("13.64 million"))
    ));
}

#[test]
fn a_bound_has_no_result() {
    let bound = "travellers-total--2022q3--shine-2022q3";
    let display = compared(&format!(
        "figure={bound}&figure=travellers-total--2023q3--nia-2023q3"
    ));
    assert_eq!(display.rows.len(), 2);
    assert!(display.summary.join(" ").contains("bound"));
}

#[test]
fn around_the_change_of_8_january_stand_the_levels_that_the_release_itself_compares() {
    let data = embedded::dataset();
    let found = around(
        data,
        policy("class-b-management"),
        series("travellers-daily"),
    );
    assert_eq!(found, Some([operand(BEFORE), operand(AFTER)]));
    assert_eq!(
        charts::chosen(data, &Selection::default()),
        [operand(BEFORE), operand(AFTER)]
    );
}

#[test]
fn windows_around_a_policy_end_before_it_and_begin_after_it() {
    let data = embedded::dataset();
    let text = Text::of(Language::English);
    let mut pairs = 0;
    for policy in data.policies() {
        let statistics = statistics_around(data, policy);
        for series in statistics.iter().copied() {
            let [before, after] = around(data, policy, series).expect("both sides");
            let period = |at| charts::Fact::from(at).period(data);
            if let (Some(before), Some(after)) = (period(before), period(after)) {
                assert!(before.end() < policy.effective && after.start() >= policy.effective);
            }
            let selection = Selection {
                around: Some((policy.id.to_string(), data.series(series).id.to_string())),
                ..Selection::default()
            };
            assert_eq!(charts::chosen(data, &selection), [before, after]);
            if statistics.first() == Some(&series) {
                let display = &ChartContent::compare(data, &text, &selection).views[0];
                assert!(display.rows.len() >= 2 && !display.summary[0].contains("{$"));
            }
            pairs += 1;
        }
    }
    assert!(pairs > 100, "{pairs}");
}

#[test]
fn the_nearest_windows_are_of_the_same_season_where_there_are_such() {
    let data = embedded::dataset();
    let found =
        around(data, policy("unilateral-38"), series("travellers-total")).expect("both sides");
    let issues = comparability_issues(data, found[0], found[1]);
    let far = [ComparabilityIssue::Season, ComparabilityIssue::Holiday];
    assert!(!far.iter().any(|one| issues.contains(one)), "{issues:?}");
    let periods = found.map(|at| charts::Fact::from(at).period(data).expect("a period"));
    assert_eq!(periods[0].kind(), periods[1].kind());
    assert_eq!(periods[0].start().year() + 1, periods[1].start().year());
}

#[test]
fn a_comparison_marks_each_figure_and_each_result_at_its_value_in_both_forms_and_both_drawings() {
    let data = embedded::dataset();
    let text = Text::of(Language::English);
    for query in [
        format!("figure={BEFORE}&figure={AFTER}"),
        "figure=travellers-mainland--2025--nia-2025-fr&figure=travellers-hmt--2025--nia-2025-fr&figure=travellers-foreign--2025--nia-2025-fr".to_owned(),
        String::new(),
    ] {
        let (selection, _, _) = Selection::parse(&query);
        let chosen = charts::chosen(data, &selection);
        for view in View::all(COMPARISON.controls) {
            for layout in [Layout::Narrow, Layout::Wide] {
                let drawing = charts::draw_selected(data, &text, &view, layout, &chosen, false);
                // Each figure, and the result of each other one and the first.
                assert_eq!(drawing.rows.len(), 2 * chosen.len() - 1, "{query}");
                assert_eq!(drawing.plot.marks.len(), drawing.rows.len(), "{query}");
                for (at, mark) in drawing.plot.marks.iter().enumerate() {
                    assert_eq!(mark.row, at, "{query}");
                    let reading = drawing.rows[at].fact.read(data, &text);
                    let datum = &drawing.plot.option["series"][mark.series]["data"][mark.datum]["value"];
                    let drawn = datum.as_f64().or_else(|| datum[0].as_f64()).expect("a number");
                    assert!((drawn - reading.value).abs() < 1e-9, "{query}: {drawn}");
                    assert!(at < chosen.len() || reading.status == Status::Derived, "{query}");
                }
            }
        }
        assert_eq!(ResponsiveOptions::compare(data, &text, &selection).len(), 6);
    }
}
