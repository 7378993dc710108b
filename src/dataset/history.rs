//! History of the dataset: retired rows and corrections.
//!
//! A published id keeps its address. A retired row stays in its table, after the current ones, and names its
//! replacement; a correction keeps the row as it was.

use serde::{Deserialize, Serialize};
use time::Date;

use super::Dataset;
use super::figure::{Figure, Operand};
use super::id::SourceId;
use super::record::{RetiredAnomaly, julian};
use super::refs::{DerivedRef, FigureRef};

/// Retirement of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retirement {
    /// Day of retirement.
    #[serde(with = "julian")]
    pub on: Date,
    /// Replacement, which is a current figure.
    pub by: Operand,
}

/// A correction of a figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// Figure corrected; possibly retired since.
    pub figure: FigureRef,
    /// Day of the correction.
    #[serde(with = "julian")]
    pub on: Date,
    /// Row before the correction.
    pub former: Figure,
    /// Reason for the correction, in English.
    pub why: Box<str>,
}

impl Dataset {
    /// Returns the retired figures, in file order.
    pub fn retired_figures(&self) -> impl Iterator<Item = (FigureRef, Retirement)> {
        let counting = self.figures.len() - self.retired.len();
        let places = (0..).map(FigureRef).skip(counting);
        places.zip(self.retired.iter().copied())
    }

    /// Returns the retired figures, then the retired derived figures, each in file order.
    pub fn all_retired(&self) -> impl Iterator<Item = (Operand, Retirement)> {
        let counting = self.derived.len() - self.retired_derived.len();
        let places = (0..).map(DerivedRef).skip(counting);
        let derived = places.zip(self.retired_derived.iter().copied());
        let figures = self.retired_figures();
        figures
            .map(|(at, retirement)| (Operand::Figure(at), retirement))
            .chain(derived.map(|(at, retirement)| (Operand::Derived(at), retirement)))
    }

    /// Returns the retired figure with this id, and its retirement.
    #[must_use]
    pub fn retired_by_id(&self, id: &str) -> Option<(Operand, Retirement)> {
        self.all_retired().find(|(at, _)| self.id_of(*at) == id)
    }

    /// Returns the source that replaces one whose figures are all retired; `None` if it has current figures.
    #[must_use]
    pub fn successor(&self, source: &SourceId) -> Option<&SourceId> {
        let of_it = |figure: &Figure| self.source(figure.source).id == *source;
        if self.all_figures().any(|(_, figure)| of_it(figure)) {
            return None;
        }
        let mut retired = self.retired_figures();
        let (_, retirement) = retired.find(|(at, _)| of_it(self.figure(*at)))?;
        let by = *self.published_of(retirement.by).first()?;
        Some(&self.source(self.figure(by).source).id)
    }

    /// Returns the ids of all rows that have an address, each with its kind, in the order of the tables.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn ids(&self) -> Vec<(&'static str, &str)> {
        let mut ids: Vec<(&str, &str)> = Vec::new();
        ids.extend(self.sources.iter().map(|one| ("source", one.id.as_str())));
        ids.extend(self.series.iter().map(|one| ("series", one.id.as_str())));
        ids.extend(self.figures.iter().map(|one| ("figure", one.id.as_str())));
        ids.extend(self.derived.iter().map(|one| ("derived", one.id.as_str())));
        ids.extend(self.policies.iter().map(|one| ("policy", one.id.as_str())));
        ids.extend(
            self.anomalies
                .iter()
                .map(|one| ("anomaly", one.id.as_str())),
        );
        let retired = self.retired_anomalies.iter();
        ids.extend(retired.map(|one| ("anomaly", one.anomaly.id.as_str())));
        ids
    }

    /// Returns the retired anomalies, in file order.
    #[must_use]
    pub fn retired_anomalies(&self) -> &[RetiredAnomaly] {
        &self.retired_anomalies
    }

    /// Returns all corrections, in file order.
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// Returns the corrections of one figure, in file order.
    pub fn corrections_of(&self, figure: FigureRef) -> impl Iterator<Item = &Correction> {
        self.corrections
            .iter()
            .filter(move |correction| correction.figure == figure)
    }

    /// Returns the day from which a figure has its current value: that of its source, or of its newest correction.
    #[must_use]
    pub fn changed_on(&self, figure: FigureRef) -> Option<Date> {
        let published = self.source(self.figure(figure).source).published;
        let corrected = self.corrections_of(figure).map(|correction| correction.on);
        corrected.chain([published]).max()
    }

    /// Returns, in a dataset of an earlier day, the first day on which the figure was corrected or retired after that
    /// day.
    #[must_use]
    pub fn changed_since(&self, figure: FigureRef) -> Option<Date> {
        let days = self.changed.iter().filter(|(at, _)| *at == figure);
        days.map(|(_, day)| *day).min()
    }
}
