//! What changed around each policy change, measured from every earlier period that a reader could defend.
//!
//! A number after a policy change is "up" or "down" only against a number before it, and which one is a choice. For each
//! statistic with numbers on both sides this module takes every choice of a closed set ([`Baseline`]) and computes the change
//! with its interval ([`Before`]); then the same change between neighbouring periods where no policy changed between the
//! two ([`Neighbours`]), and the other policy changes that fall between the two periods and so cannot be told apart. What is
//! measured is change, not effect.
//!
//! Everything is computed twice: as if sources rounded, and as if they cut digits off ([`UnderBothRules`]).

mod baseline;
mod change;
mod finding;
mod neighbours;
mod record;
mod rules;

use std::sync::OnceLock;

use time::{Date, Duration};

use crate::{
    compare,
    dataset::{Base, Dataset, Measure, Operand, Policy, PolicyKind, SeriesRef},
    embedded::{self, series as id},
    quantity::{Estimate, Operation, Period, PeriodKind, Unit},
};

pub use baseline::Baseline;
pub use change::{Basis, Level, change, mean};
pub use finding::{Direction, Finding};
pub use neighbours::{Neighbour, Neighbours};
pub use rules::{Effect, effect, order};

use record::Record;

/// A change of a statistic, measured from one earlier level or from the mean of two.
#[derive(Debug, Clone, PartialEq)]
pub struct Before {
    /// The baselines that name it: more than one where they name the same period.
    pub baselines: Vec<Baseline>,
    /// The earlier levels, in time order; empty where the release publishes the change and not the level.
    pub levels: Vec<(Period, Operand)>,
    /// The earlier level on the basis of the comparison; `None` where only the change is published.
    pub level: Option<Estimate>,
    /// How the two are compared.
    pub basis: Basis,
    /// The change, in percent.
    pub change: Estimate,
}

impl Before {
    /// Whether it is the release's own.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        matches!(self.baselines[..], [Baseline::Stated(_), ..])
    }
}

/// One statistic around a policy change.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// Statistic.
    pub series: SeriesRef,
    /// The level after the change.
    pub after: (Period, Operand),
    /// Its value.
    pub level: Estimate,
    /// The change from each earlier period; at least one.
    pub earlier: Vec<Before>,
    /// The same change where no policy changed.
    pub neighbours: Option<Neighbours>,
    /// The other policy changes that took effect between the nearest earlier period and the end of the later one, as indices
    /// into the dataset's policies.
    pub others: Vec<usize>,
}

impl Around {
    /// Returns the change by a baseline, if there is one.
    #[must_use]
    pub fn by(&self, baseline: Baseline) -> Option<&Before> {
        let mut earlier = self.earlier.iter();
        earlier.find(|before| before.baselines.contains(&baseline))
    }

    /// Returns what all baselines say together.
    #[must_use]
    pub fn finding(&self) -> Finding {
        Finding::of(self.earlier.iter().map(|before| before.change))
    }
}

/// A statistic around a policy change, under both rules of rounding.
#[derive(Debug, Clone, PartialEq)]
pub struct UnderBothRules {
    /// As if sources rounded to the last place that they publish.
    pub rounded: Around,
    /// As if they cut off what follows it.
    pub cut: Around,
}

/// All statistics around a policy change, those first that count what the change concerns.
#[derive(Debug, Clone, PartialEq)]
pub struct Review(pub Vec<UnderBothRules>);

impl Review {
    /// Reviews a policy change; `cut` is the dataset by the other rule of rounding.
    #[must_use]
    pub fn of(data: &Dataset, cut: &Dataset, policy: &Policy) -> Self {
        let both = |rounded: Around| {
            let cut = around(cut, policy, rounded.series, rounded.after)?;
            Some(UnderBothRules { rounded, cut })
        };
        Self(
            reviewed(data, policy)
                .into_iter()
                .filter_map(both)
                .collect(),
        )
    }
}

/// Within this time after a policy change a period has to begin, to be one after it: half a year, or a year where nothing is
/// published of a nearer one.
const SOON: [Duration; 2] = [Duration::days(183), Duration::days(366)];

fn reviewed(data: &Dataset, policy: &Policy) -> Vec<Around> {
    let mut found: Vec<Around> = compare::statistics_around(data, policy)
        .into_iter()
        .filter(|series| counts_by_days(data.series(*series).unit))
        .filter_map(|series| around(data, policy, series, after(data, policy, series)?))
        .collect();
    // Stable: the others stay in the order of the dataset.
    let first = concerned(policy.kind);
    found.sort_by_key(|one| {
        let id = data.series(one.series).id.as_str();
        first
            .iter()
            .position(|first| *first == id)
            .unwrap_or(first.len())
    });
    found
}

/// Whether values of a unit are counted over days: the number of countries, counters or languages is not.
fn counts_by_days(unit: Unit) -> bool {
    unit.adds_up() || matches!(unit, Unit::CrossingsPerDay | Unit::ApplicationsPerDay)
}

/// The statistics that count what policy changes of a kind concern.
fn concerned(kind: PolicyKind) -> &'static [&'static str] {
    match kind {
        PolicyKind::VisaFree | PolicyKind::Transit => &[
            id::VISA_FREE_ENTRIES,
            id::ENTRIES_FOREIGN,
            id::TRAVELLERS_FOREIGN,
            id::TRAVELLERS_TOTAL,
            id::FLIGHTS,
        ],
        PolicyKind::Suspension | PolicyKind::Opening => &[
            id::TRAVELLERS_DAILY,
            id::PERMIT_APPLICATIONS_DAILY,
            id::TRAVELLERS_TOTAL,
            id::TRAVELLERS_FOREIGN,
            id::TRAVELLERS_MAINLAND,
            id::TRAVELLERS_HMT,
        ],
        PolicyKind::Facilitation => &[
            id::TRAVELLERS_TOTAL,
            id::TRAVELLERS_HMT,
            id::HMT_DOCUMENTS,
            id::PASSPORTS,
            id::TRAVELLERS_FOREIGN,
        ],
    }
}

/// Returns the level after a policy change that the comparison page takes; if its period begins too late, the one that
/// page would take among those that begin soon enough.
fn after(data: &Dataset, policy: &Policy, series: SeriesRef) -> Option<(Period, Operand)> {
    let mut levels = data.levels_of(series);
    levels.retain(|(period, _)| period.kind() != PeriodKind::Day);
    let taken = compare::around(data, policy, series);
    let taken = taken.and_then(|[_, after]| levels.iter().find(|(_, at)| *at == after));
    SOON.into_iter().find_map(|soon| {
        let last = policy.effective + soon;
        let taken = taken.filter(|(period, _)| period.start() <= last).copied();
        taken.or_else(|| {
            let [_, after] = compare::nearest_pair(data, &levels, policy.effective, last)?;
            Some(after)
        })
    })
}

fn around(
    data: &Dataset,
    policy: &Policy,
    series: SeriesRef,
    after: (Period, Operand),
) -> Option<Around> {
    let record = Record::of(data, series);
    let level = record.level(after)?;
    let mut earlier = stated(&record, series, policy.effective, after);
    for baseline in Baseline::COMPUTED {
        let levels = baseline.levels(&record, policy.effective, after);
        let known = earlier.iter_mut().find(|known| known.levels == levels);
        if let (Some(known), false) = (known, levels.is_empty()) {
            known.baselines.push(baseline);
        } else {
            earlier.extend(computed(&record, level, baseline, levels));
        }
    }
    earlier.first()?;
    Some(Around {
        series,
        after,
        level: level.estimate,
        others: others(data, policy, nearest_end(&earlier), after.0),
        neighbours: Neighbours::of(
            &record,
            data.policies(),
            policy.effective,
            after.0,
            &earlier,
        ),
        earlier,
    })
}

fn computed(
    record: &Record<'_>,
    after: Level,
    baseline: Baseline,
    levels: Vec<(Period, Operand)>,
) -> Option<Before> {
    let before: Vec<Level> = levels
        .iter()
        .map(|at| record.level(*at))
        .collect::<Option<_>>()?;
    let periods: Vec<Period> = levels.iter().map(|(period, _)| *period).collect();
    let basis = Basis::of(record.unit, after.period, &periods);
    Some(Before {
        baselines: vec![baseline],
        level: Some(mean(&before, basis)?),
        change: change(after, &before, basis)?,
        basis,
        levels,
    })
}

/// Returns the changes that releases publish for a number, and those that a published share of an earlier level says.
fn stated(
    record: &Record<'_>,
    series: SeriesRef,
    day: Date,
    after: (Period, Operand),
) -> Vec<Before> {
    let data = record.data;
    let of = |base: &Base| {
        let published = |measure| {
            let best = data.best(series, after.0, measure, Some(*base))?;
            let at = Operand::Figure(best.figure);
            (data.unit(at) == Unit::Percent).then(|| data.estimate(at))?
        };
        let change = published(Measure::Change).or_else(|| {
            let whole = Estimate::exact(100.0);
            let share = published(Measure::Share)?;
            Operation::Difference.apply(&[share, whole]).ok()
        })?;
        Some(Before {
            baselines: vec![Baseline::Stated(*base)],
            levels: Vec::new(),
            level: None,
            basis: Basis::AsTheyAre,
            change,
        })
    };
    let earlier = Base::ALL
        .iter()
        .filter(|base| record.is_before(**base, day, after.0));
    earlier.filter_map(of).collect()
}

/// Returns the last day of the earlier period that is nearest to the change.
fn nearest_end(earlier: &[Before]) -> Option<Date> {
    let levels = earlier.iter().flat_map(|before| &before.levels);
    levels.map(|(period, _)| period.end()).max()
}

/// Returns the other policy changes between the end of an earlier period and the end of a later one.
fn others(data: &Dataset, policy: &Policy, from: Option<Date>, after: Period) -> Vec<usize> {
    let from = from.unwrap_or(policy.effective);
    let policies = data.policies().iter().enumerate();
    let between = policies.filter(|(_, other)| {
        other.id != policy.id && from < other.effective && other.effective <= after.end()
    });
    between.map(|(at, _)| at).collect()
}

/// Returns the embedded dataset by the other rule of rounding.
fn embedded_cut() -> &'static Dataset {
    static CUT: OnceLock<Dataset> = OnceLock::new();
    CUT.get_or_init(|| embedded::dataset().cut_off())
}

/// Returns what is measured around a policy change of the embedded dataset, by its index: the same in every language, and
/// computed when it is first asked for.
#[must_use]
pub fn review(at: usize) -> Option<&'static Review> {
    static REVIEWS: OnceLock<Vec<OnceLock<Review>>> = OnceLock::new();
    let data = embedded::dataset();
    let policies = data.policies();
    let reviews = REVIEWS.get_or_init(|| policies.iter().map(|_| OnceLock::new()).collect());
    let policy = policies.get(at)?;
    let review = || Review::of(data, embedded_cut(), policy);
    Some(reviews.get(at)?.get_or_init(review))
}

/// Returns the differences between the two rules over the embedded dataset.
#[must_use]
pub fn effect_of_all() -> &'static Effect {
    static EFFECT: OnceLock<Effect> = OnceLock::new();
    EFFECT.get_or_init(|| {
        let data = embedded::dataset();
        let reviews = (0..data.policies().len()).filter_map(review);
        effect(data, embedded_cut(), reviews)
    })
}
