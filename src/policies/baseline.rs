//! Baselines: every "before" that a reader could defend, as a closed set.

use time::Date;

use crate::{
    compare,
    dataset::{Base, Operand},
    quantity::{Period, PeriodKind},
};

use super::record::{Record, last_whole};

/// An earlier period, or a mean of some, that a number after a policy change can be compared with.
///
/// The set is closed: the page lists each of these for which there are numbers, and no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Baseline {
    /// The release's own: the change, or the share, that it publishes for the number itself.
    Stated(Base),
    /// The nearest comparable period: near in time, alike in length, season and definition.
    Nearest,
    /// The same period, or the same holiday, a year earlier.
    YearEarlier,
    /// The same period, or the same holiday, of 2019.
    Year2019,
    /// The last whole quarter before the change.
    Quarter,
    /// The last whole half-year before the change.
    Half,
    /// The last whole year before the change.
    Year,
    /// The last period of its kind before the change.
    LastOfKind,
    /// The mean of the last two periods of its kind before the change.
    LastTwoOfKind,
}

impl Baseline {
    /// Those that are computed from levels, in the order in which pages list them.
    pub const COMPUTED: [Self; 8] = [
        Self::Nearest,
        Self::YearEarlier,
        Self::Year2019,
        Self::Quarter,
        Self::Half,
        Self::Year,
        Self::LastOfKind,
        Self::LastTwoOfKind,
    ];

    /// Returns the levels of the baseline, in time order; empty where the record has none, or not all of them. One that
    /// is computed by the release itself rests on no level.
    #[must_use]
    pub(super) fn levels(
        self,
        record: &Record<'_>,
        day: Date,
        after: (Period, Operand),
    ) -> Vec<(Period, Operand)> {
        let year = after.0.start().year();
        let found = match self {
            Self::Stated(_) => None,
            Self::Nearest => compare::nearest_before(record.data, &record.levels, day, after),
            Self::YearEarlier => record.same_in(after.0, year - 1),
            Self::Year2019 => record.same_in(after.0, 2019),
            Self::Quarter => record.whole(last_whole(day, PeriodKind::Quarter)),
            Self::Half => record.whole(last_whole(day, PeriodKind::Half)),
            Self::Year => record.whole(last_whole(day, PeriodKind::Year)),
            Self::LastOfKind => record.last_before(day, after.0),
            Self::LastTwoOfKind => {
                let last = record.last_before(day, after.0);
                let first = last.and_then(|last| record.last_before(last.0.start(), after.0));
                return first
                    .into_iter()
                    .zip(last)
                    .flat_map(<[_; 2]>::from)
                    .collect();
            }
        };
        found
            .filter(|(period, _)| period.end() < day)
            .into_iter()
            .collect()
    }
}
