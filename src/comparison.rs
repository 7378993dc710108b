//! Comparison of figures: comparability issues, and the nearest periods around a policy change.
//!
//! Nothing here draws or formats; charts compute and draw what is compared.

use time::Date;

use crate::{
    dataset::{
        AnomalyKind, Dataset, DerivedRef, Measure, Operand, Policy, ReferencePeriod, SeriesRef,
        When,
    },
    quantity::{Period, PeriodKind, Unit},
};

/// Reason for caution in comparing figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComparabilityIssue {
    /// Their units differ: nothing can be computed.
    Unit,
    /// One is a level, the other a change, a share or a forecast.
    Measure,
    /// One is counted over a period, the other on a day.
    FlowAndStock,
    /// Their periods are not equally long; days of both.
    Length(u16, u16),
    /// Their definition changed between them; the anomaly's explanation.
    Break(String),
    /// The definition of one of them calls for caution; the note of its series.
    Definition(String),
    /// They lie in different parts of the year.
    Season,
    /// One is a holiday, the other is not.
    Holiday,
    /// The source does not date one of them.
    Undated,
    /// One is published as a bound or as approximate: nothing can be computed.
    Open,
}

impl ComparabilityIssue {
    /// Whether a comparison needs the reader's confirmation.
    #[must_use]
    pub const fn is_serious(&self) -> bool {
        matches!(
            self,
            Self::Unit | Self::Measure | Self::FlowAndStock | Self::Length(..) | Self::Break(_)
        )
    }

    /// Whether nothing can be computed from such figures.
    #[must_use]
    pub const fn forbids(&self) -> bool {
        matches!(self, Self::Unit | Self::Open)
    }
}

/// Difference in percent up to which periods count as equally long, as months do.
const SAME_LENGTH: u32 = 12;
/// Most days of the year between the middles of two periods in the same season.
const SAME_SEASON: u32 = 21;

/// Properties of a figure that comparability depends on.
struct Traits {
    series: SeriesRef,
    unit: Unit,
    measure: Measure,
    period: Option<Period>,
}

fn traits(data: &Dataset, operand: Operand) -> Traits {
    match operand {
        Operand::Figure(at) => {
            let figure = data.figure(at);
            Traits {
                series: figure.series,
                unit: figure.unit,
                measure: figure.measure,
                period: Some(figure.period),
            }
        }
        Operand::Derived(at) => {
            let derived = data.derived(at);
            Traits {
                series: derived.series,
                unit: derived.unit,
                measure: derived.measure,
                period: match derived.when {
                    When::Period(period) => Some(period),
                    When::Reference(_) => None,
                },
            }
        }
    }
}

/// Returns the comparability issues of two figures, serious ones first; empty if there are none.
#[must_use]
pub fn comparability_issues(data: &Dataset, a: Operand, b: Operand) -> Vec<ComparabilityIssue> {
    let (one, other) = (traits(data, a), traits(data, b));
    let mut found = Vec::new();
    if one.unit != other.unit {
        found.push(ComparabilityIssue::Unit);
    }
    if one.measure != other.measure {
        found.push(ComparabilityIssue::Measure);
    }
    if is_stock(data, &one) != is_stock(data, &other) {
        found.push(ComparabilityIssue::FlowAndStock);
    }
    match (one.period, other.period) {
        (Some(x), Some(y)) => found.extend(period_issues(x, y, one.unit)),
        (None, None) => {}
        _ => found.push(ComparabilityIssue::Undated),
    }
    if a != b {
        found.extend(breaks(data, a, b).map(ComparabilityIssue::Break));
        let notes = [one.series, other.series].map(|at| data.series(at).comparability.to_string());
        let notes = if one.series == other.series {
            &notes[..1]
        } else {
            &notes[..]
        };
        let said = notes.iter().filter(|note| !note.is_empty());
        found.extend(said.cloned().map(ComparabilityIssue::Definition));
    }
    if data.estimate(a).is_none() || data.estimate(b).is_none() {
        found.push(ComparabilityIssue::Open);
    }
    found.sort_by_key(|issue| !issue.is_serious());
    found
}

/// Whether a figure is a stock, counted on a day, rather than a flow over a period.
fn is_stock(data: &Dataset, traits: &Traits) -> bool {
    matches!(
        traits.unit,
        Unit::Windows
            | Unit::Places
            | Unit::Languages
            | Unit::Channels
            | Unit::Ports
            | Unit::Countries
            | Unit::Provinces
    ) || data.series(traits.series).id.as_str() == "foreign-residents"
}

fn period_issues(x: Period, y: Period, unit: Unit) -> Vec<ComparabilityIssue> {
    let mut found = Vec::new();
    let (short, long) = (x.days().min(y.days()), x.days().max(y.days()));
    let per_day = matches!(
        unit,
        Unit::CrossingsPerDay | Unit::ApplicationsPerDay | Unit::Percent | Unit::Times
    );
    let same_length = u32::from(long - short) * 100 <= u32::from(long) * SAME_LENGTH;
    if !per_day && !same_length {
        found.push(ComparabilityIssue::Length(x.days(), y.days()));
    }
    let is_year = |period: Period| period.kind() == PeriodKind::Year;
    if !(is_year(x) && is_year(y)) && season_gap(x, y) > SAME_SEASON {
        found.push(ComparabilityIssue::Season);
    }
    let is_holiday = |period: Period| period.kind() == PeriodKind::Holiday;
    if is_holiday(x) != is_holiday(y) {
        found.push(ComparabilityIssue::Holiday);
    }
    found
}

/// Returns the days between the middles of two periods around the circle of the year.
fn season_gap(x: Period, y: Period) -> u32 {
    let middle =
        |period: Period| (u32::from(period.start().ordinal()) + u32::from(period.days()) / 2) % 365;
    let gap = middle(x).abs_diff(middle(y));
    gap.min(365 - gap)
}

/// Returns the explanations of the changes of definition that concern either figure.
fn breaks(data: &Dataset, a: Operand, b: Operand) -> impl Iterator<Item = String> {
    let figures: Vec<_> = [a, b]
        .into_iter()
        .flat_map(|at| data.published_of(at))
        .collect();
    data.anomalies()
        .iter()
        .filter(|anomaly| anomaly.kind == AnomalyKind::DefinitionBreak)
        .filter(move |anomaly| anomaly.figures.iter().any(|at| figures.contains(at)))
        .map(|anomaly| anomaly.explanation.to_string())
}

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
    let day = policy.effective;
    let before = || levels.iter().filter(|(period, _)| period.end() < day);
    let after = || levels.iter().filter(|(period, _)| period.start() >= day);
    before()
        .flat_map(|before| after().map(move |after| (before, after)))
        .min_by_key(|(before, after)| {
            distance(day, before.0, after.0) + penalty(data, before.1, after.1)
        })
        .map(|(before, after)| [before.1, after.1])
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
#[must_use]
pub fn statistics_around(data: &Dataset, policy: &Policy) -> Vec<SeriesRef> {
    data.all_series()
        .map(|(at, _)| at)
        .filter(|series| around(data, policy, *series).is_some())
        .collect()
}
