//! Selected figures beside each other: their levels, and the results for the last and the first.
//!
//! This is the chart of the comparison page. Its figures are the reader's selection, so it is not part of the list of
//! charts.

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::dots::{self, Dot, Line, Start};
use super::plot::Ink;
use super::{Chart, Context, Drawing, Fact, Plot, Reading, Row, Section};
use crate::say;
use crate::{
    compare::{self, ComparabilityIssue, Selection},
    dataset::{Dataset, Operand, ReferencePeriod, When},
    embedded::series,
    quantity::Operation,
    text::{Text, msg},
    view::{COMPARISON_ID, ControlChoice as _, Layout, View, control},
};

control! {
    /// Bars from zero, or dots on one line each.
    Form: "form", msg::CONTROL_FORM, {
        Bars = "bars", msg::COMPARE_FORM_BARS;
        Slope = "slope", msg::COMPARE_FORM_SLOPE;
    }
}

control! {
    /// Result to compute.
    Outcome: "result", msg::CONTROL_RESULT, {
        Difference = "difference", msg::CONTROL_RESULT_DIFFERENCE;
        Ratio = "ratio", msg::CONTROL_RESULT_RATIO;
        Share = "share", msg::CONTROL_RESULT_SHARE;
    }
}

/// The comparison in its default state: the days after 8 January 2023 against those before.
pub const COMPARISON: Chart = Chart {
    id: COMPARISON_ID,
    section: Section::Headline,
    question: msg::COMPARE_QUESTION,
    controls: &[Form::CONTROL, Outcome::CONTROL],
    draw: |cx| draw(cx, &standard(cx.data), false),
};

/// Policy of the default comparison.
pub const STANDARD_POLICY: &str = "class-b-management";

/// Returns the figures of the default comparison.
fn standard(data: &Dataset) -> Vec<Operand> {
    let mut policies = data.policies().iter();
    policies
        .find(|policy| policy.id.as_str() == STANDARD_POLICY)
        .zip(data.series_by_id(series::TRAVELLERS_DAILY))
        .and_then(|(policy, series)| compare::around(data, policy, series))
        .map(Vec::from)
        .unwrap_or_default()
}

/// Draws figures in their order.
#[must_use]
pub fn draw_selected(
    data: &Dataset,
    text: &Text,
    view: &View,
    layout: Layout,
    chosen: &[Operand],
    acknowledged: bool,
) -> Drawing {
    let cx = Context {
        data,
        view,
        text,
        layout,
    };
    draw(&cx, chosen, acknowledged).written_as(text.language(), layout)
}

/// Returns the figures of a selection; those of the default comparison if it is empty.
#[must_use]
pub fn chosen(data: &Dataset, selection: &Selection) -> Vec<Operand> {
    let chosen = selection.operands(data);
    if chosen.is_empty() {
        return standard(data);
    }
    chosen
}

/// Returns the comparability issues between the first figure and the others, each once.
#[must_use]
pub fn issues(data: &Dataset, chosen: &[Operand]) -> Vec<ComparabilityIssue> {
    let Some((first, rest)) = chosen.split_first() else {
        return Vec::new();
    };
    let mut issues: Vec<ComparabilityIssue> = Vec::new();
    for other in rest {
        for issue in compare::comparability_issues(data, *first, *other) {
            if !issues.contains(&issue) {
                issues.push(issue);
            }
        }
    }
    issues
}

fn draw(cx: &Context<'_>, chosen: &[Operand], acknowledged: bool) -> Drawing {
    let issues = issues(cx.data, chosen);
    let serious = issues.iter().any(ComparabilityIssue::is_serious);
    // Unlike figures share no axis, and nothing is computed from them without confirmation.
    let outcomes = if serious && !acknowledged {
        Vec::new()
    } else {
        outcomes(cx, chosen)
    };
    let form: Form = cx.view.get();
    let alike = !issues.contains(&ComparabilityIssue::Unit) && (!serious || acknowledged);
    let (plot, rows) = match form {
        Form::Slope if alike => slope(cx, chosen, outcomes.clone()),
        Form::Bars | Form::Slope => columns(cx, chosen, outcomes.clone(), alike),
    };
    let mut summary = vec![sentence(cx, chosen, &outcomes)];
    summary.extend(likeness(cx, chosen, &issues));
    summary.extend(issues.iter().map(|issue| caution(cx.text, issue)));
    if serious && !acknowledged {
        summary.push(cx.text.get(msg::COMPARE_ASK));
    }
    Drawing {
        title: title(cx, chosen, &outcomes),
        subtitle: subtitle(cx, chosen),
        summary,
        rows,
        plot,
    }
}

/// Returns the result for each figure and the first.
fn outcomes(cx: &Context<'_>, chosen: &[Operand]) -> Vec<Row> {
    let Some((first, rest)) = chosen.split_first() else {
        return Vec::new();
    };
    let operation = match cx.view.get() {
        Outcome::Difference => Operation::Difference,
        Outcome::Ratio => Operation::Ratio,
        Outcome::Share => Operation::Share,
    };
    let of_one_unit = |other: &&Operand| cx.data.unit(**other) == cx.data.unit(*first);
    rest.iter()
        .filter(of_one_unit)
        .flat_map(|other| results(cx, &[operation], [*first, *other]))
        .collect()
}

/// Returns the label of a figure: its time, or its series if all have the same time; both if both differ.
fn name(cx: &Context<'_>, fact: Fact) -> String {
    match fact {
        Fact::Derived(at) => match cx.data.derived(at).when {
            When::Reference(reference) => cx.text.get(reference_name(reference)),
            When::Period(period) => cx.text.period(period),
        },
        _ => fact
            .period(cx.data)
            .map(|period| cx.text.period(period))
            .unwrap_or_default(),
    }
}

/// Returns the message for a reference period, in running text.
pub(crate) const fn reference_name(reference: ReferencePeriod) -> crate::text::Msg {
    match reference {
        ReferencePeriod::BeforePolicy => msg::COMPARE_BEFORE_POLICY,
        ReferencePeriod::PrePandemic => msg::COMPARE_PRE_PANDEMIC,
    }
}

/// Returns the name of a figure's series.
fn statistic(cx: &Context<'_>, operand: Operand) -> String {
    let series = match operand {
        Operand::Figure(at) => cx.data.figure(at).series,
        Operand::Derived(at) => cx.data.derived(at).series,
    };
    cx.data.series(series).name.to_string()
}

/// Returns the names of the figures' series, each once.
fn statistics(cx: &Context<'_>, chosen: &[Operand]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for operand in chosen {
        let name = statistic(cx, *operand);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Returns a row for each figure, labelled with its time, and with its series if these differ.
pub(super) fn levels(cx: &Context<'_>, chosen: &[Operand]) -> Vec<(Row, Ink)> {
    let several = statistics(cx, chosen).len() > 1;
    chosen
        .iter()
        .enumerate()
        .map(|(at, operand)| {
            let fact = Fact::from(*operand);
            let when = name(cx, fact);
            let row = Row {
                label: if several {
                    cx.text.pair(&statistic(cx, *operand), &when)
                } else {
                    when
                },
                group: statistic(cx, *operand),
                fact,
            };
            (row, if at == 0 { Ink::Before } else { Ink::After })
        })
        .collect()
}

fn columns(
    cx: &Context<'_>,
    chosen: &[Operand],
    outcomes: Vec<Row>,
    alike: bool,
) -> (Plot, Vec<Row>) {
    let bar = |(row, ink)| Bar { row, ink };
    let panel = |title: Option<String>, bars: Vec<Bar>| Panel {
        title,
        bars,
        gaps: Vec::new(),
    };
    let levels = levels(cx, chosen);
    let mut panels = if alike {
        vec![panel(None, levels.into_iter().map(bar).collect())]
    } else {
        let own = levels.into_iter().map(|level| {
            let title = level.0.group.clone();
            panel(Some(title), vec![bar(level)])
        });
        own.collect()
    };
    if let Some(first) = outcomes.first() {
        let title = first.group.clone();
        let bars = outcomes.into_iter().map(|row| bar((row, Ink::Core)));
        panels.push(panel(Some(title), bars.collect()));
    }
    bars::plot(cx, panels, Scale::Linear, Domain::Own)
}

/// Draws dots on one line each, on one axis that need not begin at zero.
fn slope(cx: &Context<'_>, chosen: &[Operand], outcomes: Vec<Row>) -> (Plot, Vec<Row>) {
    let line = |(row, ink): (Row, Ink)| Line {
        name: row.label.clone(),
        dots: vec![Dot {
            label: cx.words(Some(row.fact)),
            row,
            ink,
        }],
    };
    let levels = dots::Panel {
        title: None,
        lines: levels(cx, chosen).into_iter().map(line).collect(),
        axis: Start::Data,
    };
    let results = dots::Panel {
        title: outcomes.first().map(|row| row.group.clone()),
        lines: outcomes
            .into_iter()
            .map(|row| line((row, Ink::Core)))
            .collect(),
        axis: Start::Zero,
    };
    dots::plot(cx, vec![levels, results])
}

fn subtitle(cx: &Context<'_>, chosen: &[Operand]) -> String {
    let names = cx.text.list(statistics(cx, chosen));
    let Some(first) = chosen.first() else {
        return names;
    };
    let unit = cx.text.unit(cx.data.unit(*first));
    if names.to_lowercase() == unit.to_lowercase() {
        return say!(cx.text, COMPARE_SUBTITLE_OF_UNIT, names = &names);
    }
    cx.text
        .say(msg::COMPARE_SUBTITLE, &[("names", &names), ("unit", &unit)])
}

/// Returns the title: the last figure against the first.
pub(super) fn title(cx: &Context<'_>, chosen: &[Operand], outcomes: &[Row]) -> String {
    let (Some(first), Some(last)) = (chosen.first(), chosen.last()) else {
        return cx.text.get(msg::COMPARE_QUESTION);
    };
    let words = |operand: &Operand| cx.words(Some(Fact::from(*operand)));
    if outcomes.is_empty() || chosen.len() < 2 {
        let all: Vec<String> = chosen.iter().map(words).collect();
        return all.join(" · ");
    }
    let change = cx.computed(Operation::Change, Fact::from(*last), Fact::from(*first));
    let titled = change.and_then(|change| {
        let messages = [msg::COMPARE_TITLE_MORE, msg::COMPARE_TITLE_FEWER];
        let levels = [("last", &*words(last)), ("first", &*words(first))];
        cx.say_change(messages, cx.estimate(change)?, &levels)
    });
    // Rounding leaves open which of the two is larger.
    titled.unwrap_or_else(|| format!("{} · {}", words(first), words(last)))
}

/// Returns a sentence to quote: how the last of two figures compares with the first; all figures and results as a list
/// where rounding leaves open which is larger, or a share is asked for.
fn sentence(cx: &Context<'_>, chosen: &[Operand], outcomes: &[Row]) -> String {
    if let ([first, last], [_]) = (chosen, outcomes)
        && !matches!(cx.view.get(), Outcome::Share)
        && let Some(said) = change_in_words(cx, [*first, *last])
    {
        return cx.text.sentence(&said);
    }
    all_in_words(cx, chosen, outcomes)
}

/// Returns the clause "Crossings per day: 501,000 (8–17 January 2023), 162,900 (161,992 to 163,895) or 48.2% more than
/// 338,100 (before the policy change)…". `None` if the figures are of two statistics, or rounding leaves open which is
/// larger.
fn change_in_words(cx: &Context<'_>, [first, last]: [Operand; 2]) -> Option<String> {
    let (a, b) = (Fact::from(first), Fact::from(last));
    let name_of = statistic(cx, last);
    if name_of != statistic(cx, first) {
        return None;
    }
    let change = cx.estimate(cx.computed(Operation::Change, b, a)?)?;
    let both = [Operation::Difference, Operation::Ratio];
    let both: [Row; 2] = results(cx, &both, [first, last]).try_into().ok()?;
    let [difference, ratio] = both.map(|row| cx.read(row.fact));
    let interval = |reading: &Reading| reading.interval_in_words(cx.text);
    cx.say_change(
        [msg::COMPARE_SENTENCE_MORE, msg::COMPARE_SENTENCE_FEWER],
        change,
        &[
            ("name", &name_of),
            ("last", &cx.words(Some(b))),
            ("lastwhen", &name(cx, b)),
            ("first", &cx.words(Some(a))),
            ("firstwhen", &name(cx, a)),
            ("difference", &difference.text),
            ("between", &interval(&difference)?),
            ("times", &ratio.text),
            ("timesbetween", &interval(&ratio)?),
        ],
    )
}

/// Returns a sentence with all figures and their times, and the results.
fn all_in_words(cx: &Context<'_>, chosen: &[Operand], outcomes: &[Row]) -> String {
    let levels: Vec<String> = chosen
        .iter()
        .map(|operand| {
            let fact = Fact::from(*operand);
            say!(
                cx.text,
                COMPARE_LEVEL,
                name = &statistic(cx, *operand),
                when = &name(cx, fact),
                value = &cx.words(Some(fact))
            )
        })
        .collect();
    let mut also = match (chosen, outcomes) {
        // A sentence to quote has both, whichever is drawn.
        ([first, last], [_]) => results(
            cx,
            &[Operation::Difference, Operation::Ratio],
            [*first, *last],
        ),
        _ => Vec::new(),
    };
    if also.is_empty() || matches!(cx.view.get(), Outcome::Share) {
        also.extend_from_slice(outcomes);
    }
    let results = also.iter().map(|row| {
        let reading = cx.read(row.fact);
        say!(
            cx.text,
            COMPARE_OUTCOME,
            label = &row.label,
            value = &reading.text,
            interval = &reading.interval_in_words(cx.text).unwrap_or_default()
        )
    });
    let parts: Vec<String> = levels.into_iter().chain(results).collect();
    cx.text.sentence(&cx.text.list(parts))
}

/// Returns the results of operations on two figures, as far as they can be computed: difference, ratio or share of the last
/// and the first. Differences subtract the smaller from the larger, so that no bar is negative.
pub(super) fn results(
    cx: &Context<'_>,
    operations: &[Operation],
    [first, last]: [Operand; 2],
) -> Vec<Row> {
    let (first, last) = (Fact::from(first), Fact::from(last));
    let falls = cx.read(last).value < cx.read(first).value;
    let names = [("one", &*name(cx, last)), ("other", &*name(cx, first))];
    let row = |operation: &Operation| {
        let (a, b, label, group) = match operation {
            Operation::Ratio => (last, first, msg::COMPARE_RATIO, msg::CONTROL_RESULT_RATIO),
            Operation::Share => (last, first, msg::COMPARE_SHARE, msg::CONTROL_RESULT_SHARE),
            _ if falls => (
                first,
                last,
                msg::COMPARE_LESS,
                msg::CONTROL_RESULT_DIFFERENCE,
            ),
            _ => (
                last,
                first,
                msg::COMPARE_MORE,
                msg::CONTROL_RESULT_DIFFERENCE,
            ),
        };
        Some(Row {
            label: cx.text.say(label, &names),
            group: cx.text.get(group),
            fact: cx.computed(*operation, a, b)?,
        })
    };
    operations.iter().filter_map(row).collect()
}

/// Returns a sentence about the respects in which dated figures are alike; `None` if there are none.
fn likeness(cx: &Context<'_>, chosen: &[Operand], issues: &[ComparabilityIssue]) -> Option<String> {
    let dated = |operand: &Operand| Fact::from(*operand).period(cx.data).is_some();
    if chosen.len() < 2 || issues.contains(&ComparabilityIssue::Unit) || !chosen.iter().all(dated) {
        return None;
    }
    let none = |of: fn(&ComparabilityIssue) -> bool| !issues.iter().any(of);
    let alike = [
        (
            none(|one| matches!(one, ComparabilityIssue::Season)),
            msg::ALIKE_SEASON,
        ),
        (
            none(|one| matches!(one, ComparabilityIssue::Length(..))),
            msg::ALIKE_LENGTH,
        ),
        (
            none(|one| matches!(one, ComparabilityIssue::Holiday)),
            msg::ALIKE_HOLIDAY,
        ),
        (
            none(|one| {
                matches!(
                    one,
                    ComparabilityIssue::Break(_) | ComparabilityIssue::Definition(_)
                )
            }),
            msg::ALIKE_DEFINITION,
        ),
    ];
    let words: Vec<String> = alike
        .into_iter()
        .filter(|(alike, _)| *alike)
        .map(|(_, words)| cx.text.get(words))
        .collect();
    let list = cx.text.list(words);
    (!list.is_empty()).then(|| say!(cx.text, ALIKE, list = &list))
}

/// Returns a sentence about a comparability issue.
pub(super) fn caution(text: &Text, issue: &ComparabilityIssue) -> String {
    match issue {
        ComparabilityIssue::Unit => text.get(msg::COMPARABILITY_UNIT),
        ComparabilityIssue::Measure => text.get(msg::COMPARABILITY_MEASURE),
        ComparabilityIssue::FlowAndStock => text.get(msg::COMPARABILITY_STOCK),
        ComparabilityIssue::Length(a, b) => {
            say!(
                text,
                COMPARABILITY_LENGTH,
                a = &a.to_string(),
                b = &b.to_string()
            )
        }
        ComparabilityIssue::Break(explanation) => {
            say!(text, COMPARABILITY_BREAK, words = explanation)
        }
        ComparabilityIssue::Definition(note) => {
            say!(text, COMPARABILITY_DEFINITION, words = note)
        }
        ComparabilityIssue::Season => text.get(msg::COMPARABILITY_SEASON),
        ComparabilityIssue::Holiday => text.get(msg::COMPARABILITY_HOLIDAY),
        ComparabilityIssue::Undated => text.get(msg::COMPARABILITY_UNDATED),
        ComparabilityIssue::Open => text.get(msg::COMPARABILITY_OPEN),
    }
}
