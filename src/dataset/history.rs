//! What the dataset said before: rows that others have replaced, and rows that were corrected.
//!
//! An id that was ever published keeps its address. A row that is retired stays in its table, after those that count, and
//! names the one to take instead; a correction keeps the row as it was.

use serde::{Deserialize, Serialize};
use time::Date;

use super::Dataset;
use super::figure::{Figure, Operand};
use super::id::SourceId;
use super::lookup::{DerivedRef, FigureRef};
use super::record::{RetiredAnomaly, julian};

/// That a figure no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retirement {
    /// Since when.
    #[serde(with = "julian")]
    pub on: Date,
    /// The figure to take instead; it counts.
    pub by: Operand,
}

/// A figure that once said something else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// Which it is; it may be retired since.
    pub figure: FigureRef,
    /// Since when it says what it says.
    #[serde(with = "julian")]
    pub on: Date,
    /// What it said before.
    pub former: Figure,
    /// Why that was wrong, English.
    pub why: Box<str>,
}

impl Dataset {
    /// The figures that no longer count, in file order.
    pub fn retired_figures(&self) -> impl Iterator<Item = (FigureRef, Retirement)> {
        let counting = self.figures.len() - self.retired.len();
        let places = (0..).map(FigureRef).skip(counting);
        places.zip(self.retired.iter().copied())
    }

    /// The figures and derived figures that no longer count, each kind in file order.
    pub fn all_retired(&self) -> impl Iterator<Item = (Operand, Retirement)> {
        let counting = self.derived.len() - self.retired_derived.len();
        let places = (0..).map(DerivedRef).skip(counting);
        let derived = places.zip(self.retired_derived.iter().copied());
        let figures = self.retired_figures();
        figures
            .map(|(at, retirement)| (Operand::Figure(at), retirement))
            .chain(derived.map(|(at, retirement)| (Operand::Derived(at), retirement)))
    }

    /// The figure with this id that no longer counts, and what to take instead.
    #[must_use]
    pub fn retired_by_id(&self, id: &str) -> Option<(Operand, Retirement)> {
        self.all_retired().find(|(at, _)| self.id_of(*at) == id)
    }

    /// Of a source whose figures are all retired, the source of what counts in their place.
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

    /// The ids of all rows that have an address, each with its kind, in the order of the tables.
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

    /// Anomalies that no longer are any, in file order.
    #[must_use]
    pub fn retired_anomalies(&self) -> &[RetiredAnomaly] {
        &self.retired_anomalies
    }

    /// All corrections, in file order.
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// The corrections of one figure, in file order.
    pub fn corrections_of(&self, figure: FigureRef) -> impl Iterator<Item = &Correction> {
        self.corrections
            .iter()
            .filter(move |correction| correction.figure == figure)
    }

    /// The day since when a figure says what it says: that of its source, or of its newest correction.
    #[must_use]
    pub fn changed_on(&self, figure: FigureRef) -> Option<Date> {
        let published = self.source(self.figure(figure).source).published;
        let corrected = self.corrections_of(figure).map(|correction| correction.on);
        corrected.chain([published]).max()
    }

    /// In a dataset of an earlier day: when the figure was first corrected or retired after that day.
    #[must_use]
    pub fn changed_since(&self, figure: FigureRef) -> Option<Date> {
        let days = self.changed.iter().filter(|(at, _)| *at == figure);
        days.map(|(_, day)| *day).min()
    }
}
