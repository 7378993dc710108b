//! The dataset: sources, series, figures, derived figures, policies and anomalies, with look-ups.
//!
//! [`read()`] is the only constructor of a [`Dataset`] and rejects inconsistent input; every reference in a dataset is
//! therefore valid. This module does not depend on charts or the browser.

mod as_of;
mod by_series;
#[cfg(not(target_arch = "wasm32"))]
mod consistency;
mod figure;
mod history;
mod id;
mod lookup;
mod named;
mod record;
mod refs;
#[cfg(not(target_arch = "wasm32"))]
mod rounding;

#[cfg(not(target_arch = "wasm32"))]
mod cells;
#[cfg(not(target_arch = "wasm32"))]
mod csv_row;
#[cfg(not(target_arch = "wasm32"))]
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod read_history;
mod tables;
mod words;

pub use figure::{Base, Derived, Figure, Measure, Operand, ReferencePeriod, When};
pub use history::{Correction, Retirement};
pub use id::{AnomalyId, DerivedId, FigureId, MeasureId, PolicyId, SeriesId, SourceId};
pub use lookup::Best;
pub use record::{
    Anomaly, AnomalyKind, Category, Initiative, InitiativeKind, Policy, PolicyKind, RetiredAnomaly,
    Series, Source, SourceKind,
};
pub use refs::{DerivedRef, FigureRef, SeriesRef, SourceRef};
pub use tables::{FIGURE_COLUMNS, RETIREMENT_COLUMNS, TABLES};
pub use words::{SOURCE_LANGUAGE, Translations};

#[cfg(not(target_arch = "wasm32"))]
pub use {
    consistency::{Check, Rule},
    csv_row::DataError,
    read::{read, read_texts},
};

use serde::{Deserialize, Serialize};

/// The data of Crossings, validated and resolved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    sources: Vec<Source>,
    series: Vec<Series>,
    /// Current rows, then retired ones.
    figures: Vec<Figure>,
    retired: Vec<Retirement>,
    /// Current rows, then retired ones.
    derived: Vec<Derived>,
    retired_derived: Vec<Retirement>,
    policies: Vec<Policy>,
    anomalies: Vec<Anomaly>,
    retired_anomalies: Vec<RetiredAnomaly>,
    corrections: Vec<Correction>,
    initiatives: Vec<Initiative>,
    /// In another language, the texts without a translation, which remain in English.
    #[serde(skip)]
    untranslated: std::collections::BTreeSet<Box<str>>,
    /// In a dataset of an earlier day, the figures corrected or retired since, with the day of the change.
    #[serde(skip)]
    changed: Vec<(FigureRef, time::Date)>,
    /// How sources are taken to shorten numbers.
    #[serde(skip)]
    rounding: crate::quantity::Rounding,
    #[serde(skip)]
    by_series: by_series::BySeries,
}
