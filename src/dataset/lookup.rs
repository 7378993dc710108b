//! Look-ups in a [`Dataset`].

use super::Dataset;
use super::figure::{Base, Derived, Figure, Measure, Operand, When};
use super::record::{Anomaly, Initiative, Policy, Series, Source};
use super::refs::{DerivedRef, FigureRef, SeriesRef, SourceRef};
use crate::quantity::{Estimate, Period, Precision, Unit};

/// Declares the look-up of a row by its reference.
macro_rules! rows {
    ($($name:ident: $table:ident -> $row:ty, $get:ident;)*) => {
        impl Dataset {$(
            /// Returns the row behind a reference of this dataset.
            #[must_use]
            pub fn $get(&self, at: $name) -> &$row {
                &self.$table[usize::from(at.0)]
            }
        )*}
    };
}

rows! {
    SourceRef: sources -> Source, source;
    SeriesRef: series -> Series, series;
    FigureRef: figures -> Figure, figure;
    DerivedRef: derived -> Derived, derived;
}

/// The best of the figures that several sources publish for the same thing, with the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best {
    /// Best figure: core document before others, exact before qualified, official before agency before press.
    pub figure: FigureRef,
    /// Figures of other sources for the same thing, in the same order.
    pub others: Vec<FigureRef>,
}

impl Dataset {
    /// Returns all sources, in file order.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Returns all policies, by the day of entry into force.
    #[must_use]
    pub fn policies(&self) -> &[Policy] {
        &self.policies
    }

    /// Returns all anomalies, in file order.
    #[must_use]
    pub fn anomalies(&self) -> &[Anomaly] {
        &self.anomalies
    }

    /// Returns the qualitative measures of the core document, in time order.
    #[must_use]
    pub fn initiatives(&self) -> &[Initiative] {
        &self.initiatives
    }

    /// References to all sources, in file order.
    pub fn source_refs(&self) -> impl Iterator<Item = SourceRef> + use<> {
        // The reader rejects more rows than a reference can count.
        (0..u16::try_from(self.sources.len()).unwrap_or(u16::MAX)).map(SourceRef)
    }

    /// Returns all series with their references.
    pub fn all_series(&self) -> impl Iterator<Item = (SeriesRef, &Series)> {
        (0..).map(SeriesRef).zip(&self.series)
    }

    /// Returns all current published figures, with their references.
    pub fn all_figures(&self) -> impl Iterator<Item = (FigureRef, &Figure)> {
        let count = self.figures.len() - self.retired.len();
        (0..).map(FigureRef).zip(&self.figures).take(count)
    }

    /// Returns all current derived figures, with their references.
    pub fn all_derived(&self) -> impl Iterator<Item = (DerivedRef, &Derived)> {
        let count = self.derived.len() - self.retired_derived.len();
        (0..).map(DerivedRef).zip(&self.derived).take(count)
    }

    /// Returns the series with this id.
    #[must_use]
    pub fn series_by_id(&self, id: &str) -> Option<SeriesRef> {
        self.all_series()
            .find_map(|(at, series)| (series.id.as_str() == id).then_some(at))
    }

    /// Returns the published figure with this id.
    #[must_use]
    pub fn figure_by_id(&self, id: &str) -> Option<FigureRef> {
        self.all_figures()
            .find_map(|(at, figure)| (figure.id.as_str() == id).then_some(at))
    }

    /// Returns the derived figure with this id.
    #[must_use]
    pub fn derived_by_id(&self, id: &str) -> Option<DerivedRef> {
        self.all_derived()
            .find_map(|(at, derived)| (derived.id.as_str() == id).then_some(at))
    }

    /// Returns the current figures of one series, in file order.
    pub fn figures_of(&self, series: SeriesRef) -> impl Iterator<Item = (FigureRef, &Figure)> {
        let figures = self.by_series.of(series, self.all_figures());
        figures.iter().map(|at| (*at, self.figure(*at)))
    }

    /// Returns the value of a figure with its interval, in the figure's unit; `None` where its wording gives no bounded
    /// interval.
    #[must_use]
    pub fn estimate(&self, operand: Operand) -> Option<Estimate> {
        match operand {
            Operand::Derived(at) => Some(self.derived(at).estimate),
            Operand::Figure(at) => {
                let published = self.figure(at).published;
                let interval = published
                    .interval_by(self.rounding)
                    .filter(|interval| interval.is_bounded())?;
                Some(Estimate {
                    central: published.value.to_f64(),
                    interval,
                })
            }
        }
    }

    /// Returns the published or derived figure with this id.
    #[must_use]
    pub fn operand_by_id(&self, id: &str) -> Option<Operand> {
        let published = self.figure_by_id(id).map(Operand::Figure);
        published.or_else(|| self.derived_by_id(id).map(Operand::Derived))
    }

    /// Returns the id of a published or derived figure.
    #[must_use]
    pub fn id_of(&self, operand: Operand) -> &str {
        match operand {
            Operand::Figure(at) => self.figure(at).id.as_str(),
            Operand::Derived(at) => self.derived(at).id.as_str(),
        }
    }

    /// Returns the published figures that a figure rests on: itself, or the operands it is derived from.
    #[must_use]
    pub fn published_of(&self, operand: Operand) -> Vec<FigureRef> {
        match operand {
            Operand::Figure(at) => vec![at],
            Operand::Derived(at) => {
                let operands = self.derived(at).operands.iter();
                operands
                    .flat_map(|operand| self.published_of(*operand))
                    .collect()
            }
        }
    }

    /// Returns the best level for each period of a series that has one, in time order: published, otherwise derived.
    #[must_use]
    pub fn levels_of(&self, series: SeriesRef) -> Vec<(Period, Operand)> {
        let mut best: Vec<(Period, FigureRef)> = self
            .figures_of(series)
            .filter(|(_, figure)| figure.measure == Measure::Level && figure.base.is_none())
            .map(|(at, figure)| (figure.period, at))
            .collect();
        best.sort_by_key(|(period, at)| (*period, self.weight(*at)));
        let published = best
            .into_iter()
            .map(|(period, at)| (period, Operand::Figure(at)));
        let derived = self
            .all_derived()
            .filter(|(_, derived)| derived.series == series && derived.measure == Measure::Level)
            .filter_map(|(at, derived)| match derived.when {
                When::Period(period) => Some((period, Operand::Derived(at))),
                When::Reference(_) => None,
            });
        let mut levels: Vec<(Period, Operand)> = published.chain(derived).collect();
        // Stable: within one period, published figures come first, the best before others.
        levels.sort_by_key(|(period, _)| *period);
        levels.dedup_by_key(|(period, _)| *period);
        levels
    }

    /// Returns the unit of a figure.
    #[must_use]
    pub fn unit(&self, operand: Operand) -> Unit {
        match operand {
            Operand::Figure(at) => self.figure(at).unit,
            Operand::Derived(at) => self.derived(at).unit,
        }
    }

    /// Returns the best figure for a series, period, measure and base, with those of other sources.
    #[must_use]
    pub fn best(
        &self,
        series: SeriesRef,
        period: Period,
        measure: Measure,
        base: Option<Base>,
    ) -> Option<Best> {
        let mut found: Vec<FigureRef> = self
            .figures_of(series)
            .filter(|(_, f)| f.period == period && f.measure == measure && f.base == base)
            .map(|(at, _)| at)
            .collect();
        // The sort is stable: figures of equal weight stay in file order.
        found.sort_by_key(|at| self.weight(*at));
        let mut ranked = found.into_iter();
        Some(Best {
            figure: ranked.next()?,
            others: ranked.collect(),
        })
    }

    /// Returns the best level for a series and period.
    ///
    /// ```
    /// use crossings::{embedded::{self, series}, quantity::Period};
    ///
    /// let data = embedded::dataset();
    /// let passports = data.series_by_id(series::PASSPORTS).expect("a series");
    /// let level = data.level(passports, Period::year(2022).expect("a year")).expect("a level");
    /// let figure = data.figure(level.figure);
    /// assert_eq!(&*figure.as_published, "1.068 million");
    /// assert_eq!(data.source(figure.source).published.to_string(), "2023-01-17");
    /// ```
    #[must_use]
    pub fn level(&self, series: SeriesRef, period: Period) -> Option<Best> {
        self.best(series, period, Measure::Level, None)
    }

    /// Returns the derived figures of a series for a period or reference period, in file order.
    pub fn derived_of(
        &self,
        series: SeriesRef,
        when: When,
        measure: Measure,
    ) -> impl Iterator<Item = (DerivedRef, &Derived)> {
        self.all_derived()
            .filter(move |(_, d)| d.series == series && d.when == when && d.measure == measure)
    }

    /// Returns the anomalies that concern a figure.
    pub fn anomalies_of(&self, figure: FigureRef) -> impl Iterator<Item = &Anomaly> {
        self.anomalies
            .iter()
            .filter(move |anomaly| anomaly.figures.contains(&figure))
    }

    /// Returns the addresses of all sources, or of their archived copies, in file order, each once.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn links(&self, archived: bool) -> Vec<&str> {
        let mut seen = std::collections::BTreeSet::new();
        let links = self.sources().iter().filter_map(|source| {
            if archived {
                source.archived.as_deref()
            } else {
                Some(&*source.url)
            }
        });
        links.filter(|link| seen.insert(*link)).collect()
    }

    /// Returns the current figures of the core document, in file order.
    pub fn core_figures(&self) -> impl Iterator<Item = (FigureRef, &Figure)> {
        self.all_figures()
            .filter(|(_, figure)| self.source(figure.source).core)
    }

    /// Returns the level that the core document publishes for a series; an exact one before a qualified one.
    #[must_use]
    pub fn core_level(&self, series: &str) -> Option<FigureRef> {
        let series = self.series_by_id(series)?;
        self.core_figures()
            .filter(|(_, figure)| figure.series == series && figure.measure == Measure::Level)
            .min_by_key(|(at, _)| self.weight(*at))
            .map(|(at, _)| at)
    }

    fn weight(&self, at: FigureRef) -> (bool, bool, super::SourceKind) {
        let figure = self.figure(at);
        let source = self.source(figure.source);
        let exact = matches!(figure.published.precision, Precision::Exact { .. });
        (!source.core, !exact, source.kind)
    }
}
