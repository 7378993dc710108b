//! The record of one statistic: its level for each period, in time order.

use time::{Date, Duration, Month};

use crate::{
    dataset::{Base, Dataset, Operand, SeriesRef},
    quantity::{Period, PeriodKind, Unit},
};

use super::change::Level;

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

    /// Whether the base of a published change ends before a day, so that the change leads across it.
    pub(super) fn is_before(&self, base: Base, day: Date, after: Period) -> bool {
        let in_year = |year: i32| match self.same_in(after, year) {
            Some((same, _)) => same.end() < day,
            None => same_day(after.end(), year).is_some_and(|end| end < day),
        };
        match base {
            Base::PreviousYear => in_year(after.start().year() - 1),
            Base::Year2019 => in_year(2019),
            // It ends on the day before.
            Base::PreviousQuarter => after.start() <= day,
            // The policy that the release speaks of takes effect as the period begins.
            Base::BeforePolicy => after.start() == day,
            Base::PrePandemic => day.year() >= 2020,
            Base::PreviousDay => false,
        }
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

/// Returns the last calendar period of a kind that ends before a day; there is none of the other kinds.
pub(super) fn last_whole(day: Date, kind: PeriodKind) -> Option<Period> {
    [day.year() - 1, day.year()]
        .into_iter()
        .flat_map(|year| Period::of_year(year, kind))
        .rfind(|period| period.end() < day)
}

/// Most days of the year by which a holiday moves from one year to another: the Spring Festival by 30.
const HOLIDAY_MOVES: i64 = 30;

/// Returns which of some holidays is the same one as another, in another year; `None` if none is near enough.
fn same_holiday(
    holidays: impl Iterator<Item = (Period, Operand)>,
    holiday: Period,
    year: i32,
) -> Option<(Period, Operand)> {
    let middle = |period: Period| -> Date { period.start() + (period.end() - period.start()) / 2 };
    let there = middle(holiday);
    let wanted = same_day(there, year)?;
    let away = |period: Period| (middle(period) - wanted).whole_days().abs();
    let nearest = holidays.min_by_key(|(period, _)| away(*period))?;
    (away(nearest.0) <= HOLIDAY_MOVES).then_some(nearest)
}

/// Returns the same day of another year: 28 February for the 29th where that year lacks it.
fn same_day(day: Date, year: i32) -> Option<Date> {
    let replaced = day.replace_year(year).ok();
    replaced.or_else(|| Date::from_calendar_date(year, Month::February, 28).ok())
}
