//! The dataset: sources, series, figures, derived figures, policies and anomalies, with look-ups.
//!
//! A [`Dataset`] is made in one place only, [`read`], which refuses anything that does not fit
//! together; whoever holds one may follow every reference in it. This module knows no chart and no
//! browser.

mod as_of;
#[cfg(not(target_arch = "wasm32"))]
mod consistency;
mod figure;
mod history;
mod id;
mod lookup;
mod record;

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
pub use lookup::{Best, DerivedRef, FigureRef, SeriesRef, SourceRef};
pub use record::{
    Anomaly, AnomalyKind, Category, Initiative, InitiativeKind, Policy, PolicyKind, RetiredAnomaly,
    Series, Source, SourceKind,
};
pub use tables::{FIGURE_COLUMNS, RETIREMENT_COLUMNS, TABLES};
pub use words::{SOURCE_LANGUAGE, Translations};

#[cfg(not(target_arch = "wasm32"))]
pub use {
    consistency::{Check, Rule},
    csv_row::DataError,
    read::{read, read_texts},
};

use serde::{Deserialize, Serialize};

/// Everything that Crossings knows, checked and resolved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    sources: Vec<Source>,
    series: Vec<Series>,
    /// Those that count, then those that are retired.
    figures: Vec<Figure>,
    retired: Vec<Retirement>,
    /// Those that count, then those that are retired.
    derived: Vec<Derived>,
    retired_derived: Vec<Retirement>,
    policies: Vec<Policy>,
    anomalies: Vec<Anomaly>,
    retired_anomalies: Vec<RetiredAnomaly>,
    corrections: Vec<Correction>,
    initiatives: Vec<Initiative>,
    /// In another language, the words that are not translated yet and stand there as they are.
    #[serde(skip)]
    untranslated: std::collections::BTreeSet<Box<str>>,
    /// Of an earlier day, the figures that were corrected or retired since, with the day of that.
    #[serde(skip)]
    changed: Vec<(FigureRef, time::Date)>,
}
