//! The record of one statistic: its level for each period, in time order.

use time::{Date, Duration};

use crate::{
    dataset::{Dataset, Operand, SeriesRef},
    quantity::{Period, PeriodKind, Unit},
};

use super::{
    baseline::{last_whole, same_holiday},
    change::Level,
};

/// The longest time between periods that follow on each other in the record, and are no quarters, halves or years.
const YEAR: Duration = Duration::days(366);

/// The levels of a statistic that have an interval with two ends.
pub(super) struct Record<'a> {
    pub(super) data: &'a Dataset,
    pub(super) unit: Unit,
    /// In time order, at most one for each period.
    pub(super) levels: Vec<(Period, Operand)>,
    /// Of the statistic whose daily average this one is.
    totals: Vec<(Period, Operand)>,
}

impl<'a> Record<'a> {
    pub(super) fn of(data: &'a Dataset, series: SeriesRef) -> Self {
        let totals = data.totals_of(series);
        Self {
            data,
            unit: data.series(series).unit,
            levels: bounded(data, series),
            totals: totals.map_or_else(Vec::new, |totals| bounded(data, totals)),
        }
    }

    /// Returns the levels of periods of the same kind. Stretches of days that no calendar names are of one kind with
    /// holidays, if one is no more than three times as long as the other.
    pub(super) fn of_kind(
        &self,
        kind: Period,
    ) -> impl DoubleEndedIterator<Item = (Period, Operand)> + '_ {
        let is_alike = move |period: Period| match kind.kind() {
            PeriodKind::Window => {
                let (short, long) = (
                    period.days().min(kind.days()),
                    period.days().max(kind.days()),
                );
                matches!(period.kind(), PeriodKind::Window | PeriodKind::Holiday)
                    && long <= short.saturating_mul(3)
            }
            kind => period.kind() == kind,
        };
        let levels = self.levels.iter().copied();
        levels.filter(move |(period, _)| is_alike(*period))
    }

    /// Returns the level of the last period of a kind before a day: of years, halves and quarters the very last one, of
    /// others the last one that ended within a year; `None` if the record lacks it.
    pub(super) fn last_before(&self, day: Date, kind: Period) -> Option<(Period, Operand)> {
        let mut before = self.of_kind(kind).rev();
        match last_whole(day, kind.kind()) {
            Some(whole) => before.find(|(period, _)| *period == whole),
            None => before
                .find(|(period, _)| period.end() < day)
                .filter(|(period, _)| day - period.end() <= YEAR),
        }
    }

    /// Returns the level of the same period, or of the same holiday, in another year.
    pub(super) fn same_in(&self, period: Period, year: i32) -> Option<(Period, Operand)> {
        if period.kind() == PeriodKind::Holiday {
            return same_holiday(self.of_kind(period), period, year);
        }
        let mut same = period;
        while same.start().year() > year {
            same = same.a_year_earlier()?;
        }
        let mut levels = self.levels.iter().copied();
        levels.find(|(other, _)| *other == same)
    }

    /// Returns the level of a calendar period; if there is none, that of the total of which this is the daily average.
    pub(super) fn whole(&self, period: Option<Period>) -> Option<(Period, Operand)> {
        let mut levels = self.levels.iter().chain(&self.totals);
        levels.find(|(other, _)| Some(*other) == period).copied()
    }

    /// Returns a level as arithmetic takes it: a daily average where the figure is the total of one.
    pub(super) fn level(&self, (period, at): (Period, Operand)) -> Option<Level> {
        let level = Level {
            estimate: self.data.estimate(at)?,
            period,
        };
        let is_total = self.data.unit(at) != self.unit;
        if is_total {
            let estimate = super::change::mean(&[level], super::Basis::PerDay)?;
            return Some(Level { estimate, period });
        }
        Some(level)
    }
}

fn bounded(data: &Dataset, series: SeriesRef) -> Vec<(Period, Operand)> {
    let mut levels = data.levels_of(series);
    levels.retain(|(period, at)| period.kind() != PeriodKind::Day && data.estimate(*at).is_some());
    levels
}
