//! The nearest periods around a policy change.

use time::Date;

use super::issues::{ComparabilityIssue, comparability_issues};
use crate::{
    dataset::{Dataset, DerivedRef, Measure, Operand, Policy, ReferencePeriod, SeriesRef, When},
    quantity::Period,
};

/// Returns the nearest levels of a series before and after a policy change, comparable ones first.
///
/// A level that a source compares with "before the policy" takes precedence: the source itself then states the
/// comparison. Otherwise every pair is weighted by the distance of its periods from the change and by its comparability
/// issues.
#[must_use]
pub fn around(data: &Dataset, policy: &Policy, series: SeriesRef) -> Option<[Operand; 2]> {
    if let Some(stated) = stated(data, policy, series) {
        return Some(stated);
    }
    let levels = data.levels_of(series);
    nearest_pair(data, &levels, policy.effective, Date::MAX).map(|pair| pair.map(|(_, at)| at))
}

/// A level, and its period.
type Level = (Period, Operand);

/// Returns the nearest comparable levels before a day and after it, of which the later one begins up to a last day.
#[must_use]
pub fn nearest_pair(data: &Dataset, levels: &[Level], day: Date, last: Date) -> Option<[Level; 2]> {
    let after = levels
        .iter()
        .filter(|(period, _)| is_after(*period, day) && period.start() <= last);
    let pairs = after.flat_map(|after| before(levels, day).map(|before| [before, *after]));
    nearest(data, day, pairs)
}

/// Returns the level before a day that is comparable with a level after it, by the weights of [`around`], whatever the
/// source itself compares with.
#[must_use]
pub fn nearest_before(data: &Dataset, levels: &[Level], day: Date, after: Level) -> Option<Level> {
    let pairs = before(levels, day).map(|before| [before, after]);
    nearest(data, day, pairs).map(|[before, _]| before)
}

fn before(levels: &[Level], day: Date) -> impl Iterator<Item = Level> {
    let before = move |(period, _): &&Level| is_before(*period, day);
    levels.iter().filter(before).copied()
}

/// Returns the first of the pairs with the least distance from the change, in days, and weight of comparability issues.
fn nearest(
    data: &Dataset,
    day: Date,
    pairs: impl Iterator<Item = [Level; 2]>,
) -> Option<[Level; 2]> {
    let mut best: Option<(i64, [Level; 2])> = None;
    for pair in pairs {
        let [before, after] = pair;
        let apart = distance(day, before.0, after.0);
        // Issues only add to the distance: those of a pair that is too far away need not be looked for.
        if best.is_some_and(|(least, _)| apart >= least) {
            continue;
        }
        let weight = apart + penalty(data, before.1, after.1);
        if best.is_none_or(|(least, _)| weight < least) {
            best = Some((weight, pair));
        }
    }
    best.map(|(_, pair)| pair)
}

fn is_before(period: Period, day: Date) -> bool {
    period.end() < day
}

fn is_after(period: Period, day: Date) -> bool {
    period.start() >= day
}

/// Returns the days from the end of one period to the change, and from there to the end of the other.
fn distance(day: Date, before: Period, after: Period) -> i64 {
    (day - before.end()).whole_days() + (after.end() - day).whole_days()
}

/// Returns the weight of comparability issues, in days.
fn penalty(data: &Dataset, a: Operand, b: Operand) -> i64 {
    let weight = |issue: &ComparabilityIssue| match issue {
        ComparabilityIssue::Unit
        | ComparabilityIssue::Measure
        | ComparabilityIssue::FlowAndStock => 100_000,
        ComparabilityIssue::Length(..) => 4_000,
        ComparabilityIssue::Open => 2_000,
        ComparabilityIssue::Holiday => 1_500,
        ComparabilityIssue::Season => 1_200,
        ComparabilityIssue::Break(_) => 300,
        ComparabilityIssue::Undated | ComparabilityIssue::Definition(_) => 0,
    };
    comparability_issues(data, a, b).iter().map(weight).sum()
}

/// Returns the level before a policy that the source's own comparison implies, and the level after it.
fn stated(data: &Dataset, policy: &Policy, series: SeriesRef) -> Option<[Operand; 2]> {
    let compares = |at: DerivedRef| {
        let after = *data.derived(at).operands.first()?;
        let Operand::Figure(figure) = after else {
            return None;
        };
        let begins = data.figure(figure).period.start() == policy.effective;
        begins.then_some([Operand::Derived(at), after])
    };
    data.derived_of(
        series,
        When::Reference(ReferencePeriod::BeforePolicy),
        Measure::Level,
    )
    .find_map(|(at, _)| compares(at))
}

/// Returns the series with levels on both sides of a policy change, in the order of the dataset.
///
/// These are the series that [`around`] finds a pair for, which it would choose among all pairs.
#[must_use]
pub fn statistics_around(data: &Dataset, policy: &Policy) -> Vec<SeriesRef> {
    let day = policy.effective;
    let has_both = |series: SeriesRef| {
        let levels = data.levels_of(series);
        levels.iter().any(|(period, _)| is_before(*period, day))
            && levels.iter().any(|(period, _)| is_after(*period, day))
    };
    data.all_series()
        .map(|(at, _)| at)
        .filter(|series| has_both(*series) || stated(data, policy, *series).is_some())
        .collect()
}
