//! The check of a draft: each claim of a text judged against the record.
//!
//! A number is called wrong only where statistic, period, measure, base and the reading of its digits are each certain. In all
//! other cases it is right, or the check asks, or it says nothing.

mod agreement;
#[cfg(not(target_arch = "wasm32"))]
pub mod rows;

use std::collections::BTreeMap;

use crate::{
    dataset::{Base, Dataset, Figure, FigureRef, Measure, Operand, SeriesRef, When},
    quantity::{Period, Precision, Published, Unit},
    reader::Claim,
};

use agreement::{Agreement, agreement, derived_agrees, significant_digits};

/// Digits that a number needs to be recognised by itself, without certainty of what it is of.
const TELLING_DIGITS: u32 = 3;
/// Most figures shown with a judgement.
const MAX_FIGURES: usize = 6;

/// What the record says of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// As a source publishes it.
    Published,
    /// Right within rounding.
    Rounded,
    /// One of several published numbers that disagree.
    Disagree,
    /// Outside the interval of what is published.
    Outside,
    /// The number of another period.
    OtherPeriod,
    /// A number that is published with another base or measure.
    OtherBase,
    /// Crossings, said to be people.
    People,
    /// A forecast, said to be a count.
    Forecast,
    /// Not in the record, or with fewer digits.
    Unrecorded,
    /// Undecided: the sentence leaves open what it speaks of.
    Open,
}

impl Verdict {
    /// Every verdict, in the order of a summary.
    pub const ALL: [Self; 10] = [
        Self::Published,
        Self::Rounded,
        Self::Disagree,
        Self::Outside,
        Self::OtherPeriod,
        Self::OtherBase,
        Self::People,
        Self::Forecast,
        Self::Unrecorded,
        Self::Open,
    ];

    /// Returns the name in reports and in the corpus.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Rounded => "rounded",
            Self::Disagree => "disagree",
            Self::Outside => "outside",
            Self::OtherPeriod => "period",
            Self::OtherBase => "base",
            Self::People => "unit",
            Self::Forecast => "forecast",
            Self::Unrecorded => "unrecorded",
            Self::Open => "open",
        }
    }

    /// Whether it calls a number wrong.
    #[must_use]
    pub const fn is_wrong(self) -> bool {
        matches!(
            self,
            Self::Outside | Self::OtherPeriod | Self::OtherBase | Self::People | Self::Forecast
        )
    }

    /// Whether it calls a number right.
    #[must_use]
    pub const fn is_match(self) -> bool {
        matches!(self, Self::Published | Self::Rounded | Self::Disagree)
    }
}

/// A claim, judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// The claim.
    pub claim: Claim,
    /// The verdict.
    pub verdict: Verdict,
    /// The figures it rests on, the best first; those that may be meant where it is open.
    pub figures: Vec<Operand>,
}

/// The figures of a dataset by statistic, to judge by.
pub struct Record<'a> {
    data: &'a Dataset,
    figures: BTreeMap<SeriesRef, Vec<(FigureRef, &'a Figure)>>,
}

/// What exactly a claim is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key {
    series: SeriesRef,
    period: Period,
    measure: Measure,
    base: Option<Base>,
}

impl Key {
    fn is_of(self, figure: &Figure) -> bool {
        figure.period == self.period && figure.measure == self.measure && figure.base == self.base
    }

    /// Returns the key of a claim that leaves nothing open.
    fn of(claim: &Claim) -> Option<(Self, Published)> {
        let [stated] = claim.stated.as_slice() else {
            return None;
        };
        let key = Self {
            series: *claim.series.certain()?,
            period: *claim.period.certain()?,
            measure: *claim.measure.certain()?,
            base: *claim.base.certain()?,
        };
        Some((key, *stated))
    }
}

impl<'a> Record<'a> {
    /// Creates the record of a dataset.
    #[must_use]
    pub fn of(data: &'a Dataset) -> Self {
        let mut figures: BTreeMap<SeriesRef, Vec<(FigureRef, &Figure)>> = BTreeMap::new();
        for (at, figure) in data.all_figures() {
            figures.entry(figure.series).or_default().push((at, figure));
        }
        Self { data, figures }
    }

    /// Judges a claim; `None` where there is nothing to say.
    #[must_use]
    pub fn judge(&self, claim: Claim) -> Option<Judgement> {
        let (verdict, figures) = match Key::of(&claim) {
            Some((key, stated)) => self.certain(&claim, key, stated),
            None => self.open(&claim)?,
        };
        Some(Judgement {
            claim,
            verdict,
            figures,
        })
    }

    fn of_series(&self, series: SeriesRef) -> &[(FigureRef, &'a Figure)] {
        self.figures.get(&series).map_or(&[], Vec::as_slice)
    }

    fn certain(&self, claim: &Claim, key: Key, stated: Published) -> (Verdict, Vec<Operand>) {
        let all = self.of_series(key.series);
        let same = all.iter().filter(|(_, figure)| key.is_of(figure));
        let mut same: Vec<(Agreement, FigureRef)> = same
            .map(|(at, figure)| (agreement(stated, figure.published), *at))
            .collect();
        // A bound, or a number published as "about", leaves unsettled what another that is published without settles.
        let exact = |at: FigureRef| {
            let precision = self.data.figure(at).published.precision;
            matches!(precision, Precision::Exact { .. })
        };
        if same.iter().any(|(_, at)| exact(*at)) {
            same.retain(|(agreement, at)| exact(*at) || *agreement <= Agreement::Within);
        }
        same.sort_by_key(|(agreement, _)| *agreement);
        let figures: Vec<Operand> = same
            .iter()
            .map(|(_, at)| Operand::Figure(*at))
            .take(MAX_FIGURES)
            .collect();
        match same.first() {
            Some((Agreement::Same | Agreement::Within, best)) => {
                (self.right(claim, *best, &same), figures)
            }
            found => {
                if found.is_none()
                    && let Some(derived) = self.derived(key, stated)
                {
                    return (Verdict::Rounded, vec![derived]);
                }
                let apart = found.is_some_and(|(agreement, _)| *agreement == Agreement::Apart);
                if let Some((verdict, at)) = self
                    .instead(key, stated, found.is_some())
                    .filter(|_| apart || found.is_none())
                {
                    return (verdict, [vec![Operand::Figure(at)], figures].concat());
                }
                (
                    if apart {
                        Verdict::Outside
                    } else {
                        Verdict::Unrecorded
                    },
                    figures,
                )
            }
        }
    }

    /// Returns the verdict on a number that agrees with a figure.
    fn right(&self, claim: &Claim, best: FigureRef, same: &[(Agreement, FigureRef)]) -> Verdict {
        let published = self.data.figure(best).published;
        let counts_crossings = matches!(
            self.data.series(self.data.figure(best).series).unit,
            Unit::Crossings | Unit::CrossingsPerDay
        );
        let disagrees = |(_, at): &(Agreement, FigureRef)| {
            let other = self.data.figure(*at).published;
            agreement(published, other) == Agreement::Apart
                && agreement(other, published) == Agreement::Apart
        };
        if claim.people && counts_crossings {
            Verdict::People
        } else if same.iter().any(disagrees) {
            Verdict::Disagree
        } else if same
            .first()
            .is_some_and(|(agreement, _)| *agreement == Agreement::Same)
        {
            Verdict::Published
        } else {
            Verdict::Rounded
        }
    }

    /// Returns a derived figure that a number agrees with.
    fn derived(&self, key: Key, stated: Published) -> Option<Operand> {
        let when = When::Period(key.period);
        let mut derived = self.data.derived_of(key.series, when, key.measure);
        let found = derived.find(|(_, derived)| {
            derived.base == key.base && derived_agrees(stated, derived.estimate.interval)
        });
        found.map(|(at, _)| Operand::Derived(at))
    }

    /// Returns what a number that does not agree is instead: a forecast, the number with another base, that of another period.
    fn instead(
        &self,
        key: Key,
        stated: Published,
        has_figures: bool,
    ) -> Option<(Verdict, FigureRef)> {
        let all = self.of_series(key.series);
        let agrees = |figure: &Figure| agreement(stated, figure.published) <= Agreement::Within;
        let is_same = |figure: &Figure| agreement(stated, figure.published) == Agreement::Same;
        let find = |is: &dyn Fn(&Figure) -> bool| {
            all.iter().find(|(_, figure)| is(figure)).map(|(at, _)| *at)
        };
        let relative = matches!(key.measure, Measure::Change | Measure::Share);
        let forecast = || {
            let of = Key {
                measure: Measure::Forecast,
                ..key
            };
            find(&|figure| key.measure == Measure::Level && of.is_of(figure) && agrees(figure))
        };
        let base = || {
            find(&|figure| {
                relative
                    && matches!(figure.measure, Measure::Change | Measure::Share)
                    && figure.period == key.period
                    && (figure.base.is_some() && key.base.is_some())
                    && is_same(figure)
            })
        };
        let period = || {
            find(&|figure| {
                has_figures
                    && (figure.measure, figure.base) == (key.measure, key.base)
                    && is_same(figure)
                    && significant_digits(stated) >= TELLING_DIGITS
            })
        };
        let named = |verdict| move |at| (verdict, at);
        forecast()
            .map(named(Verdict::Forecast))
            .or_else(|| base().map(named(Verdict::OtherBase)))
            .or_else(|| period().map(named(Verdict::OtherPeriod)))
    }

    /// Judges a claim that leaves something open: right if its digits tell which figure is meant, otherwise a question.
    fn open(&self, claim: &Claim) -> Option<(Verdict, Vec<Operand>)> {
        let periods = claim.period.all();
        let fits = |figure: &Figure| {
            (periods.is_empty() || periods.contains(&figure.period))
                && claim.measure.all().contains(&figure.measure)
                && (claim.base.all().is_empty()
                    || claim.base.all().contains(&figure.base)
                    || figure.base.is_none())
        };
        let series = claim.series.all().iter();
        let candidates: Vec<(FigureRef, &Figure)> = series
            .flat_map(|series| self.of_series(*series).iter().copied())
            .filter(|(_, figure)| fits(figure))
            .collect();
        let agreeing = |limit: Agreement| -> Vec<(FigureRef, &Figure)> {
            let told = claim
                .stated
                .iter()
                .filter(|stated| significant_digits(**stated) >= TELLING_DIGITS);
            let told: Vec<&Published> = told.collect();
            let agrees = |figure: &Figure| {
                told.iter()
                    .any(|stated| agreement(**stated, figure.published) <= limit)
            };
            candidates
                .iter()
                .copied()
                .filter(|(_, figure)| agrees(figure))
                .collect()
        };
        for (limit, verdict) in [
            (Agreement::Same, Verdict::Published),
            (Agreement::Within, Verdict::Rounded),
        ] {
            let found = agreeing(limit);
            let alike = |(_, figure): &(FigureRef, &Figure)| {
                let (_, first) = found[0];
                (figure.series, figure.period, figure.measure)
                    == (first.series, first.period, first.measure)
            };
            if !found.is_empty() && found.iter().all(alike) && !claim.people {
                return Some((verdict, operands(&found)));
            }
        }
        let asked = !candidates.is_empty() && !periods.is_empty();
        asked.then(|| (Verdict::Open, operands(&candidates)))
    }
}

fn operands(figures: &[(FigureRef, &Figure)]) -> Vec<Operand> {
    figures
        .iter()
        .map(|(at, _)| Operand::Figure(*at))
        .take(MAX_FIGURES)
        .collect()
}
