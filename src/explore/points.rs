//! The values explored: levels of each statistic by period, or what is computed from them.

use std::cmp::Reverse;

use time::Date;

use super::{Exploration, Form, Recurrence};
use crate::{
    dataset::{AnomalyKind, Dataset, FigureRef, Measure, Operand, Policy, SeriesRef, When},
    quantity::{Estimate, Operation, Period},
};

/// A value of a statistic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// As published or derived.
    Level(Operand),
    /// The result of an operation on two figures.
    Computed(Operation, [Operand; 2]),
    /// The period that is 100 in an index, by definition.
    Base,
}

/// A value of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Period.
    pub period: Period,
    /// Value.
    pub value: Value,
    /// Whether a line leads to it from the point before: their periods follow on each other, and mean the same.
    pub joined: bool,
    /// Why the line breaks before it, though its period follows on the one before: what changed in the definition.
    pub breaks: Vec<String>,
}

/// The values of a statistic, in time order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Statistic.
    pub series: SeriesRef,
    /// Its place among the chosen ones.
    pub place: usize,
    /// Its values.
    pub points: Vec<Point>,
}

impl Value {
    /// Returns the value with its interval, in its unit; percent of the base for an index. `None` if the wording gives no
    /// bounded interval.
    #[must_use]
    pub fn estimate(self, data: &Dataset) -> Option<Estimate> {
        match self {
            Self::Level(at) => data.estimate(at),
            Self::Computed(operation, [a, b]) => {
                let operands = [data.estimate(a)?, data.estimate(b)?];
                operation.apply(&operands).ok()
            }
            Self::Base => Some(Estimate::exact(100.0)),
        }
    }

    /// Returns the least value that the wording allows; that of the numeral if it sets no limit below.
    pub(super) fn least(self, data: &Dataset) -> f64 {
        if let Self::Level(Operand::Figure(at)) = self {
            let published = data.figure(at).published;
            let lowest = published.interval().map(|interval| interval.lo().at);
            let lowest = lowest.filter(|lowest| lowest.is_finite());
            return lowest.unwrap_or_else(|| published.value.to_f64());
        }
        self.estimate(data)
            .map_or(0.0, |estimate| estimate.interval.lo().at)
    }

    /// Returns the figures that it shows or is computed from, as far as they are published as such.
    fn figures(self) -> Vec<FigureRef> {
        let operands = match self {
            Self::Level(at) => vec![at],
            Self::Computed(_, operands) => operands.to_vec(),
            Self::Base => Vec::new(),
        };
        let figure = |operand| match operand {
            Operand::Figure(at) => Some(at),
            Operand::Derived(_) => None,
        };
        operands.into_iter().filter_map(figure).collect()
    }
}

/// Returns the value of each period of one kind, in time order: a published level before a derived one, a share that is
/// published of no other period before a forecast.
fn values(data: &Dataset, series: SeriesRef, by: Recurrence) -> Vec<(Period, Operand)> {
    let mut found: Vec<(Period, u8, Operand)> = Vec::new();
    for (_, figure) in data.figures_of(series) {
        let rank = match figure.measure {
            Measure::Level => 0,
            Measure::Share => 2,
            Measure::Forecast => 3,
            Measure::Change => continue,
        };
        let is_new = by.has(figure.period.kind())
            && figure.base.is_none()
            && !found
                .iter()
                .any(|(period, at, _)| (*period, *at) == (figure.period, rank));
        if is_new && let Some(best) = data.best(series, figure.period, figure.measure, None) {
            found.push((figure.period, rank, Operand::Figure(best.figure)));
        }
    }
    for (at, derived) in data.all_derived() {
        if let (true, Measure::Level, When::Period(period)) =
            (derived.series == series, derived.measure, derived.when)
            && by.has(period.kind())
        {
            found.push((period, 1, Operand::Derived(at)));
        }
    }
    found.sort_by_key(|(period, rank, _)| (period.start(), Reverse(period.end()), *rank));
    found.dedup_by_key(|(period, _, _)| (period.start(), period.end()));
    found
        .into_iter()
        .map(|(period, _, at)| (period, at))
        .collect()
}

/// Whether a period lies within the range explored.
fn is_in(explored: &Exploration, period: Period) -> bool {
    explored.from.is_none_or(|day| period.start() >= day)
        && explored.to.is_none_or(|day| period.end() <= day)
}

/// Returns the kinds of periods with the number of those for which a chosen statistic has a value.
#[must_use]
pub fn available(data: &Dataset, explored: &Exploration) -> Vec<(Recurrence, usize)> {
    let count = |by: &Recurrence| {
        let all = Exploration {
            by: *by,
            ..explored.clone()
        };
        (*by, days(data, &all).len())
    };
    Recurrence::ALL.iter().map(count).collect()
}

/// Returns the periods of the chosen kind for which a chosen statistic has a value, in time order, whatever the range.
#[must_use]
pub fn days(data: &Dataset, explored: &Exploration) -> Vec<Period> {
    let of = |series| values(data, series, explored.by);
    let all = explored.chosen(data).into_iter().flat_map(of);
    let mut periods: Vec<Period> = all.map(|(period, _)| period).collect();
    periods.sort_by_key(|period| (period.start(), Reverse(period.end())));
    periods.dedup_by_key(|period| (period.start(), period.end()));
    periods
}

/// Returns the first and the last day of some periods; `None` for an end that is that of all periods, or of none.
#[must_use]
pub fn range_of(periods: &[Period], all: &[Period]) -> (Option<Date>, Option<Date>) {
    let ends = |periods: &[Period]| {
        let first = periods.iter().map(|period| period.start()).min();
        let last = periods.iter().map(|period| period.end()).max();
        (first, last)
    };
    let (first, last) = ends(periods);
    let (begin, end) = ends(all);
    (first.filter(|_| first > begin), last.filter(|_| last < end))
}

/// Returns the periods that may be 100 in an index: those in range for which every statistic that is drawn has a level that
/// is known to be above zero.
#[must_use]
pub fn bases(data: &Dataset, explored: &Exploration) -> Vec<Period> {
    let drawn = explored.drawn(data);
    let Some(((_, first), rest)) = drawn.split_first() else {
        return Vec::new();
    };
    let usable = |series| {
        let mut periods = values(data, series, explored.by);
        periods.retain(|(period, at)| {
            is_in(explored, *period)
                && data
                    .estimate(*at)
                    .is_some_and(|level| level.interval.lo().at > 0.0)
        });
        periods
            .into_iter()
            .map(|(period, _)| period)
            .collect::<Vec<_>>()
    };
    let mut periods = usable(*first);
    for (_, series) in rest {
        let others = usable(*series);
        periods.retain(|period| others.contains(period));
    }
    periods
}

/// Returns the values of the statistics that are drawn, in the form explored, within the range.
#[must_use]
pub fn lines(data: &Dataset, explored: &Exploration) -> Vec<Line> {
    let bases = match explored.form {
        Form::Index => bases(data, explored),
        _ => Vec::new(),
    };
    let named = bases
        .iter()
        .find(|period| Some(period.slug()) == explored.base);
    let base = named.or(bases.first()).copied();
    let values = |(place, series)| (place, series, points(data, explored, series, base));
    let mut all: Vec<_> = explored.drawn(data).into_iter().map(values).collect();
    if explored.form == Form::Stacked {
        // A stack with a part missing would understate its sum.
        let incomplete = incomplete(data, explored);
        for (_, _, values) in &mut all {
            values.retain(|(period, _)| !incomplete.contains(period));
        }
    }
    let line = |(place, series, values): (usize, SeriesRef, Vec<_>)| Line {
        series,
        place,
        points: joined(data, &values),
    };
    all.into_iter().map(line).collect()
}

/// Returns the periods in range that only some of the statistics have a value of, with an interval that has two ends.
#[must_use]
pub fn incomplete(data: &Dataset, explored: &Exploration) -> Vec<Period> {
    let drawn = explored.drawn(data);
    let mut found: Vec<(Period, usize)> = Vec::new();
    for (_, series) in &drawn {
        for (period, at) in values(data, *series, explored.by) {
            let counts = usize::from(data.estimate(at).is_some());
            match found.iter_mut().find(|(one, _)| *one == period) {
                Some((_, count)) => *count += counts,
                None if is_in(explored, period) => found.push((period, counts)),
                None => {}
            }
        }
    }
    found.retain(|(_, count)| *count < drawn.len());
    found.sort_by_key(|(period, _)| period.start());
    found.into_iter().map(|(period, _)| period).collect()
}

/// Returns the values of one statistic.
fn points(
    data: &Dataset,
    explored: &Exploration,
    series: SeriesRef,
    base: Option<Period>,
) -> Vec<(Period, Value)> {
    let levels = values(data, series, explored.by);
    let of = |list: &[(Period, Operand)], wanted: Period| {
        list.iter()
            .find_map(|(period, at)| (*period == wanted).then_some(*at))
    };
    let whole = data
        .series(series)
        .part_of
        .filter(|_| explored.form == Form::Share);
    let whole = whole
        .map(|whole| values(data, whole, explored.by))
        .unwrap_or_default();
    let value = |period: Period, at: Operand| {
        let (operation, other) = match explored.form {
            Form::Line | Form::Bars | Form::Stacked => return Some(Value::Level(at)),
            Form::Change => (Operation::Change, of(&levels, period.a_year_earlier()?)?),
            Form::Index if base == Some(period) => return Some(Value::Base),
            Form::Index => (Operation::Share, of(&levels, base?)?),
            Form::Share => (Operation::Share, of(&whole, period)?),
        };
        let value = Value::Computed(operation, [at, other]);
        // A bound, or a divisor that may be zero, gives no result.
        value.estimate(data).map(|_| value)
    };
    let in_range = levels.iter().filter(|(period, _)| is_in(explored, *period));
    in_range
        .filter_map(|(period, at)| Some((*period, value(*period, *at)?)))
        .collect()
}

/// Joins values whose periods follow on each other, unless a change of definition concerns one of them.
fn joined(data: &Dataset, values: &[(Period, Value)]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for (at, (period, value)) in values.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| values.get(at));
        let follows =
            before.is_some_and(|(before, _)| before.end().next_day() == Some(period.start()));
        let breaks = match before {
            Some((_, before)) if follows => breaks(data, *before, *value),
            _ => Vec::new(),
        };
        points.push(Point {
            period: *period,
            value: *value,
            joined: follows && breaks.is_empty(),
            breaks,
        });
    }
    points
}

/// Returns the explanations of the changes of definition that concern one of two values.
fn breaks(data: &Dataset, one: Value, other: Value) -> Vec<String> {
    let figures = [one.figures(), other.figures()].concat();
    let changes = data.anomalies().iter().filter(|anomaly| {
        anomaly.kind == AnomalyKind::DefinitionBreak
            && anomaly.figures.iter().any(|at| figures.contains(at))
    });
    changes
        .map(|anomaly| anomaly.explanation.to_string())
        .collect()
}

/// The nearest levels of a statistic before and after a policy change, of the kind of period explored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around {
    /// Statistic.
    pub series: SeriesRef,
    /// The last level of a period that ends before the change.
    pub before: (Period, Operand),
    /// The first level of a period that begins with the change or after it.
    pub after: (Period, Operand),
}

/// Returns the levels around the chosen policy change, of each statistic that is drawn and has one on both sides.
#[must_use]
pub fn around(data: &Dataset, explored: &Exploration) -> Vec<Around> {
    let Some(day) = split_day(data, explored) else {
        return Vec::new();
    };
    let of = |(_, series): (usize, SeriesRef)| {
        let levels = values(data, series, explored.by);
        let before = levels.iter().filter(|(period, _)| period.end() < day);
        Some(Around {
            series,
            before: *before.max_by_key(|(period, _)| period.end())?,
            after: *levels.iter().find(|(period, _)| period.start() >= day)?,
        })
    };
    explored.drawn(data).into_iter().filter_map(of).collect()
}

/// Returns the day of the chosen policy change.
fn split_day(data: &Dataset, explored: &Exploration) -> Option<Date> {
    let id = explored.split.as_deref()?;
    let mut policies = data.policies().iter();
    let policy: &Policy = policies.find(|policy| policy.id.as_str() == id)?;
    Some(policy.effective)
}
