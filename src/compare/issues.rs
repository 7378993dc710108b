//! Comparability issues of two figures.

use crate::{
    dataset::{AnomalyKind, Dataset, Measure, Operand, SeriesRef, When},
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
