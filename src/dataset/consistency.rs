//! Consistency checks: where published numbers should agree by arithmetic, and whether they do.
//!
//! Four rules over the whole dataset: parts sum to their whole; a published growth follows from the two levels; a daily
//! average is the total over its days; a period counts at least as much as a shorter one within it. Every exact figure
//! is checked against the best levels of the others. Numbers agree if the implied interval intersects the published
//! one. Where they do not, an anomaly has to explain it.

use super::Dataset;
use super::figure::{Base, Measure};
use super::refs::{FigureRef, SeriesRef};
use crate::quantity::{Endpoint, Interval, Period, PeriodKind, Precision, Unit};

/// Series whose parts are complete and disjoint: parts of other series overlap, or are examples.
const WHOLES: &[(&str, &[&str])] = &[
    (
        "travellers-total",
        &[
            "travellers-mainland",
            "travellers-hmt",
            "travellers-foreign",
        ],
    ),
    (
        "vehicles-total",
        &["flights", "trains", "ships", "motor-vehicles"],
    ),
    (
        "persons-caught",
        &["persons-criminal-measures", "persons-admin-punished"],
    ),
];

/// Series of totals with the series of their daily average.
const AVERAGES: &[(&str, &str)] = &[("travellers-total", "travellers-daily")];

impl Dataset {
    /// Returns the series of totals of which a series is the daily average.
    #[must_use]
    pub fn totals_of(&self, average: SeriesRef) -> Option<SeriesRef> {
        let id = self.series(average).id.as_str();
        let (total, _) = AVERAGES.iter().find(|(_, average)| *average == id)?;
        self.series_by_id(total)
    }
}

/// Arithmetic rule that published numbers should satisfy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// Parts sum to their whole.
    Parts,
    /// Growth on the previous year follows from both levels.
    Growth,
    /// A daily average is the total over its days.
    Average,
    /// A period counts at least as much as a shorter one within it.
    Within,
}

/// One application of a [`Rule`] to published numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// The rule.
    pub rule: Rule,
    /// Figure that the rule checks.
    pub claimed: FigureRef,
    /// Figures that its value follows from.
    pub from: Vec<FigureRef>,
    /// Published interval.
    pub published: Interval,
    /// Implied interval.
    pub implied: Interval,
}

impl Check {
    /// Whether the published interval intersects the implied one.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.published.intersects(self.implied)
    }
}

impl Dataset {
    /// Returns every application of the rules, consistent or not.
    #[must_use]
    pub fn checks(&self) -> Vec<Check> {
        let parts = WHOLES
            .iter()
            .flat_map(|(whole, parts)| self.parts(whole, parts));
        let averages = AVERAGES
            .iter()
            .flat_map(|(total, average)| self.averages(total, average));
        parts
            .chain(averages)
            .chain(self.growths())
            .chain(self.stretches())
            .collect()
    }

    /// Returns the checks that fail and that no anomaly explains: none concerns any of their figures.
    #[must_use]
    pub fn unexplained(&self) -> Vec<Check> {
        let explained = |check: &Check| {
            let mut figures = check.from.iter().chain([&check.claimed]);
            figures.any(|at| self.anomalies_of(*at).next().is_some())
        };
        self.checks()
            .into_iter()
            .filter(|check| !check.agrees() && !explained(check))
            .collect()
    }

    /// Describes a check for maintainers of the data: "travellers-total, 2023: …".
    #[must_use]
    pub fn describe_check(&self, check: &Check) -> String {
        let figure = self.figure(check.claimed);
        let rule = match check.rule {
            Rule::Parts => "its parts sum to",
            Rule::Growth => "the levels grow by",
            Rule::Average => "the total over its days is",
            Rule::Within => "a stretch within it counts",
        };
        let least = check.implied.lo().at;
        let bounds = if check.implied.is_bounded() {
            format!("{least} to {}", check.implied.hi().at)
        } else {
            format!("at least {least}")
        };
        format!(
            "{}, published as “{}”: {rule} {bounds}",
            figure.id, figure.as_published,
        )
    }

    fn parts(&self, whole: &str, parts: &[&str]) -> Vec<Check> {
        self.exact_levels(whole)
            .filter_map(|(claimed, period)| {
                let from: Vec<FigureRef> = parts
                    .iter()
                    .map(|part| self.exact_level(self.series_by_id(part)?, period))
                    .collect::<Option<_>>()?;
                let implied = from
                    .iter()
                    .filter_map(|at| self.interval_of(*at))
                    .reduce(Interval::plus)?;
                self.check(Rule::Parts, claimed, from, implied)
            })
            .collect()
    }

    fn averages(&self, total: &str, average: &str) -> Vec<Check> {
        self.exact_levels(average)
            .filter_map(|(claimed, period)| {
                let total = self.exact_level(self.series_by_id(total)?, period)?;
                let days = Interval::point(f64::from(period.days()));
                let implied = self.interval_of(total)?.over(days)?;
                self.check(Rule::Average, claimed, vec![total], implied)
            })
            .collect()
    }

    /// Checks the growth of years, halves and quarters: other periods have the same name and different dates each year.
    fn growths(&self) -> Vec<Check> {
        self.all_figures()
            .filter(|(_, figure)| {
                figure.measure == Measure::Change
                    && figure.base == Some(Base::PreviousYear)
                    && figure.unit == Unit::Percent
                    && matches!(
                        figure.period.kind(),
                        PeriodKind::Year | PeriodKind::Half | PeriodKind::Quarter
                    )
            })
            .filter_map(|(claimed, figure)| {
                let now = self.exact_level(figure.series, figure.period)?;
                let then = self.exact_level(figure.series, figure.period.a_year_earlier()?)?;
                let implied = self
                    .interval_of(now)?
                    .percent_change_from(self.interval_of(then)?)?;
                self.check(Rule::Growth, claimed, vec![now, then], implied)
            })
            .collect()
    }

    /// Checks periods that contain others. Units that do not add up over days are left out: stocks, rates and shares.
    fn stretches(&self) -> Vec<Check> {
        let mut checks = Vec::new();
        for (series, row) in self.all_series() {
            if !row.unit.adds_up() {
                continue;
            }
            let mut levels: Vec<(Period, FigureRef)> = self
                .figures_of(series)
                .filter(|(_, figure)| figure.measure == Measure::Level)
                .filter_map(|(_, figure)| {
                    let best = self.level(series, figure.period)?.figure;
                    Some((figure.period, best))
                })
                .collect();
            levels.sort();
            levels.dedup();
            for (outer, claimed) in &levels {
                let within = levels.iter().filter(|(inner, _)| {
                    outer.start() <= inner.start()
                        && inner.end() <= outer.end()
                        && (outer.start(), outer.end()) != (inner.start(), inner.end())
                });
                checks.extend(within.filter_map(|(_, inner)| {
                    let lo = self.interval_of(*inner)?.lo();
                    let implied = Interval::new(lo, Endpoint::open(f64::INFINITY))?;
                    self.check(Rule::Within, *claimed, vec![*inner], implied)
                }));
            }
        }
        checks
    }

    fn check(
        &self,
        rule: Rule,
        claimed: FigureRef,
        from: Vec<FigureRef>,
        implied: Interval,
    ) -> Option<Check> {
        Some(Check {
            rule,
            claimed,
            from,
            published: self.interval_of(claimed)?,
            implied,
        })
    }

    /// Returns the levels of a series that are published without a qualifier, of every source.
    fn exact_levels(&self, series: &str) -> impl Iterator<Item = (FigureRef, Period)> + '_ {
        let series = self.series_by_id(series);
        self.all_figures()
            .filter(move |(_, figure)| {
                Some(figure.series) == series
                    && figure.measure == Measure::Level
                    && matches!(figure.published.precision, Precision::Exact { .. })
            })
            .map(|(at, figure)| (at, figure.period))
    }

    /// Returns the best level for a series and period, if it is published without a qualifier.
    fn exact_level(&self, series: SeriesRef, period: Period) -> Option<FigureRef> {
        let at = self.level(series, period)?.figure;
        let precision = self.figure(at).published.precision;
        matches!(precision, Precision::Exact { .. }).then_some(at)
    }

    fn interval_of(&self, at: FigureRef) -> Option<Interval> {
        self.figure(at).published.interval_by(self.rounding)
    }
}
