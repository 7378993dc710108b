//! The same arithmetic where no policy changed: neighbouring periods of the record.

use time::Date;

use crate::{
    dataset::{Operand, Policy},
    quantity::{Estimate, Period, PeriodKind},
};

use super::{
    Baseline, Before,
    change::{Basis, change},
    finding::Direction,
    record::Record,
};

/// A change between two neighbouring periods with no policy change between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// Earlier period.
    pub before: Period,
    /// Later period.
    pub after: Period,
    /// The change, in percent.
    pub change: Estimate,
    /// Whether no policy changed within either period, nor between them.
    pub undisturbed: bool,
}

/// A change of a statistic around a policy change, and the changes between neighbouring periods of its kind with no policy
/// change between the two.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbours {
    /// The baseline from which the change is measured: the last period of its kind, if the record has it.
    pub from: Baseline,
    /// The change around the policy change.
    pub change: Estimate,
    /// The changes between other neighbours, in time order.
    pub others: Vec<Neighbour>,
}

impl Neighbours {
    pub(super) fn of(
        record: &Record<'_>,
        policies: &[Policy],
        day: Date,
        after: Period,
        all_before: &[Before],
    ) -> Option<Self> {
        let last = |before: &&Before| before.baselines.contains(&Baseline::LastOfKind);
        let own = all_before.iter().find(last).or(all_before.first())?;
        let from = if last(&own) {
            Baseline::LastOfKind
        } else {
            *own.baselines.first()?
        };
        let distance = match own.levels[..] {
            [(before, _)] if from == Baseline::LastOfKind => steps(before, after),
            _ => 1,
        };
        let levels: Vec<(Period, Operand)> = record.of_kind(after).collect();
        let takes_effect = |from: Date, to: Date| {
            let mut days = policies.iter().map(|policy| policy.effective);
            days.any(|day| from < day && day <= to)
        };
        let pairs = levels.iter().flat_map(|later| {
            let earlier = earlier(record, later.0, distance).into_iter();
            earlier.map(move |earlier| (earlier, *later))
        });
        let others = pairs.filter_map(|(earlier, later)| {
            let is_own = earlier.0.end() < day && day <= later.0.start();
            if is_own || takes_effect(earlier.0.end(), later.0.start()) {
                return None;
            }
            Some(Neighbour {
                before: earlier.0,
                after: later.0,
                change: changed(record, earlier, later)?,
                undisturbed: !takes_effect(earlier.0.start(), later.0.end()),
            })
        });
        Some(Self {
            from,
            change: own.change,
            others: others.collect(),
        })
    }

    /// Returns how many of the neighbours changed as much or more in the same direction: of which that is certain, and of
    /// which rounding leaves it possible. `None` if the direction of the change itself is open.
    #[must_use]
    pub fn as_large(&self) -> Option<(usize, usize)> {
        let direction = Direction::of(self.change.interval);
        let size = |change: Estimate| {
            let (lo, hi) = (change.interval.lo().at, change.interval.hi().at);
            match direction {
                Direction::Down => (-hi, -lo),
                _ => (lo, hi),
            }
        };
        let (least, most) = size(self.change);
        let count = |is: &dyn Fn(f64, f64) -> bool| {
            let sizes = self.others.iter().map(|other| size(other.change));
            sizes.filter(|(lo, hi)| is(*lo, *hi)).count()
        };
        (direction != Direction::Open).then(|| {
            let certain = count(&|lo, _| lo >= most);
            let possible = count(&|_, hi| hi >= least);
            (certain, possible)
        })
    }
}

fn changed(
    record: &Record<'_>,
    before: (Period, Operand),
    after: (Period, Operand),
) -> Option<Estimate> {
    let basis = Basis::of(record.unit, after.0, &[before.0]);
    change(record.level(after)?, &[record.level(before)?], basis)
}

/// Returns how many calendar periods of a kind lie between two, the later one included; 1 for other kinds, whose periods
/// follow on each other as the record has them.
fn steps(before: Period, after: Period) -> i32 {
    let months =
        |period: Period| period.start().year() * 12 + i32::from(u8::from(period.start().month()));
    let length = match after.kind() {
        PeriodKind::Year => 12,
        PeriodKind::Half => 6,
        PeriodKind::Quarter => 3,
        PeriodKind::Holiday | PeriodKind::Window | PeriodKind::Day => return 1,
    };
    (months(after) - months(before)) / length
}

/// Returns the periods before another that are its neighbours: calendar periods up to so many steps away, of others the
/// last one.
fn earlier(record: &Record<'_>, later: Period, distance: i32) -> Vec<(Period, Operand)> {
    let is_calendar = matches!(
        later.kind(),
        PeriodKind::Year | PeriodKind::Half | PeriodKind::Quarter
    );
    if !is_calendar {
        return record
            .last_before(later.start(), later)
            .into_iter()
            .collect();
    }
    record
        .of_kind(later)
        .filter(|(period, _)| (1..=distance).contains(&steps(*period, later)))
        .collect()
}
