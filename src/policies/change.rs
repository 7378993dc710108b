//! The arithmetic of a change: one level after, one or more before, each with the days that it covers.

use crate::quantity::{Estimate, Operation, Period, PeriodKind, Unit};

/// A level with the period that it covers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    /// Its value and interval, in the unit of its statistic.
    pub estimate: Estimate,
    /// The days that it covers.
    pub period: Period,
}

/// How levels of different periods are brought to one measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// As they are: averages and rates, or totals of one kind of calendar period, as releases compare them.
    AsTheyAre,
    /// By their daily averages: totals of periods that differ in length.
    PerDay,
}

impl Basis {
    /// Returns the basis on which a period is compared with others.
    #[must_use]
    pub fn of(unit: Unit, after: Period, before: &[Period]) -> Self {
        let is_calendar = matches!(
            after.kind(),
            PeriodKind::Year | PeriodKind::Half | PeriodKind::Quarter
        );
        let alike = |period: &Period| {
            (is_calendar && period.kind() == after.kind()) || period.days() == after.days()
        };
        if !unit.adds_up() || before.iter().all(alike) {
            Self::AsTheyAre
        } else {
            Self::PerDay
        }
    }
}

/// Returns the mean of levels on a basis; `None` if there are none.
#[must_use]
pub fn mean(levels: &[Level], basis: Basis) -> Option<Estimate> {
    let values: Vec<Estimate> = levels.iter().map(|level| level.estimate).collect();
    let sum = Operation::Sum.apply(&values).ok()?;
    let parts = match basis {
        Basis::PerDay => levels
            .iter()
            .map(|level| f64::from(level.period.days()))
            .sum(),
        Basis::AsTheyAre => levels.len() as f64,
    };
    let has_one_part = levels.len() == 1 && basis == Basis::AsTheyAre;
    if has_one_part {
        return Some(sum);
    }
    Operation::Ratio.apply(&[sum, Estimate::exact(parts)]).ok()
}

/// Returns the change from the mean of some levels to a later one, in percent, with the interval that contains it whatever
/// the true values behind the numerals are; `None` where the levels before may be zero.
#[must_use]
pub fn change(after: Level, before: &[Level], basis: Basis) -> Option<Estimate> {
    let [after, before] = [mean(&[after], basis)?, mean(before, basis)?];
    Operation::Change.apply(&[after, before]).ok()
}
