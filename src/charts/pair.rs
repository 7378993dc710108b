//! Two figures of a chart, chosen by their marks: their levels, and what can be computed from them.

use serde::Serialize;

use super::compare::{COMPARISON, caution, issues, levels, results, title};
use super::{Context, Row};
use crate::{
    compare::ComparabilityIssue,
    dataset::{Dataset, Operand},
    quantity::Operation,
    text::{Text, msg},
    view::{Layout, View},
};

/// What is computed from two figures.
const RESULTS: [Operation; 3] = [Operation::Difference, Operation::Ratio, Operation::Share];

/// Two figures beside each other, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The second figure against the first, as one sentence.
    pub title: String,
    /// Both levels, then difference, ratio and share; the levels alone if the figures are not alike.
    pub lines: Vec<PairLine>,
    /// The respects in which the figures are not alike.
    pub cautions: Vec<String>,
}

/// A number of a [`Pair`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PairLine {
    /// What it is.
    pub label: String,
    /// Value as text, with its unit.
    pub value: String,
    /// The interval that rounding leaves open, as text; empty if there is none.
    pub interval: String,
}

/// Compares the second figure with the first. Nothing is computed from figures with a serious comparability issue.
///
/// ```
/// use crossings::{charts, embedded, text::{Language, Text}};
///
/// let data = embedded::dataset();
/// let [first, second] = ["travellers-total--2022q1--bjtitle-2022q1", "travellers-total--2022q2--afpbb-2022q2"].map(|id| data.operand_by_id(id).expect(id));
/// let pair = charts::pair(data, &Text::of(Language::English), first, second);
/// assert_eq!(pair.lines.len(), 5);
/// ```
#[must_use]
pub fn pair(data: &Dataset, text: &Text, first: Operand, second: Operand) -> Pair {
    let view = View::new(COMPARISON.controls);
    let cx = Context {
        data,
        view: &view,
        text,
        layout: Layout::Narrow,
    };
    let chosen = [first, second];
    let issues = issues(data, &chosen);
    let serious = issues.iter().any(ComparabilityIssue::is_serious);
    let results = if serious {
        Vec::new()
    } else {
        results(&cx, &RESULTS, chosen)
    };
    let title = title(&cx, &chosen, &results);
    let levels = levels(&cx, &chosen).into_iter().map(|(row, _)| row);
    let mut cautions: Vec<String> = issues.iter().map(|issue| caution(text, issue)).collect();
    if serious {
        cautions.push(text.get(msg::COMPARE_ASK));
    }
    Pair {
        title,
        lines: levels.chain(results).map(|row| line(&cx, row)).collect(),
        cautions,
    }
}

fn line(cx: &Context<'_>, row: Row) -> PairLine {
    let reading = cx.read(row.fact);
    PairLine {
        label: row.label,
        interval: reading.interval_in_words(cx.text).unwrap_or_default(),
        value: reading.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{embedded, text::Language};

    fn pair_of(first: &str, second: &str) -> Pair {
        let data = embedded::dataset();
        let [first, second] = [first, second].map(|id| data.operand_by_id(id).expect(id));
        pair(data, &Text::of(Language::English), first, second)
    }

    const FIRST_QUARTER: &str = "travellers-total--2022q1--bjtitle-2022q1";
    const SECOND_QUARTER: &str = "travellers-total--2022q2--afpbb-2022q2";

    #[test]
    fn two_figures_have_difference_ratio_and_share_with_their_intervals() {
        let pair = pair_of(FIRST_QUARTER, SECOND_QUARTER);
        let said: Vec<[&str; 3]> = pair
            .lines
            .iter()
            .map(|line| [&*line.label, &*line.value, &*line.interval])
            .collect();
        // 32.293 ± 0.0005 million and 30.094 ± 0.0005 million.
        assert_eq!(
            said,
            [
                ["Q1 2022", "30.094 million", "30,093,500 to 30,094,500"],
                ["Q2 2022", "32.293 million", "32,292,500 to 32,293,500"],
                [
                    "Q2 2022 − Q1 2022",
                    "2.199 million",
                    "2,198,000 to 2,200,000"
                ],
                ["Q2 2022 ÷ Q1 2022", "1.073 times", "1.073037 to 1.073105"],
                [
                    "Q2 2022 as a percentage of Q1 2022",
                    "107.307%",
                    "107.3037% to 107.3105%"
                ],
            ]
        );
        assert_eq!(
            pair.title,
            "32.293 million compared with 30.094 million: 7.307% more"
        );
        assert!(pair.cautions.iter().all(|words| !words.is_empty()));
    }

    #[test]
    fn the_order_of_choice_turns_the_results_round() {
        let back = pair_of(SECOND_QUARTER, FIRST_QUARTER);
        let there = pair_of(FIRST_QUARTER, SECOND_QUARTER);
        assert_eq!(back.lines[2].value, there.lines[2].value);
        assert_ne!(back.lines[3].value, there.lines[3].value);
        assert!(back.title.ends_with("less"), "{}", back.title);
    }

    #[test]
    fn nothing_is_computed_from_a_bound_and_the_reason_is_said() {
        let pair = pair_of("travellers-total--2022q1--people-2022q1", SECOND_QUARTER);
        assert_eq!(pair.lines.len(), 2);
        let reason = Text::of(Language::English).get(msg::COMPARABILITY_OPEN);
        assert!(pair.cautions.contains(&reason), "{:?}", pair.cautions);
    }

    #[test]
    fn any_two_marks_of_any_chart_can_be_compared() {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        for chart in crate::charts::CHARTS {
            let view = View::new(chart.controls);
            let rows = chart.draw(data, &view, &text, Layout::Wide).rows;
            let operands: Vec<Operand> = rows.iter().filter_map(|row| row.fact.operand()).collect();
            for chosen in operands.windows(2) {
                let pair = pair(data, &text, chosen[0], chosen[1]);
                let is_whole = pair.lines.len() > 2 || !pair.cautions.is_empty();
                assert!(is_whole && !pair.title.is_empty(), "{}: {pair:?}", chart.id);
            }
        }
    }
}
