//! Figures: numerals as one source publishes them, and figures derived from those.

use serde::{Deserialize, Serialize};

use super::id::{DerivedId, FigureId};
use super::lookup::{DerivedRef, FigureRef, SeriesRef, SourceRef};
use super::record::named;
use crate::quantity::{Estimate, Operation, Period, Published, Unit};

named! {
    /// What a number says about its series.
    Measure {
        /// How many.
        Level = "level",
        /// By how much more or less than a base, in percent or times.
        Change = "change",
        /// What part of a base or of a whole, in percent.
        Share = "share",
        /// How many were expected.
        Forecast = "forecast",
    }
}

named! {
    /// What a change or share refers to.
    Base {
        /// The same period a year earlier.
        PreviousYear = "previous-year",
        /// The quarter before.
        PreviousQuarter = "previous-quarter",
        /// The day before.
        PreviousDay = "previous-day",
        /// The same period of 2019.
        Year2019 = "2019",
        /// "Before the policy": a window that releases name but do not date.
        BeforePolicy = "before-policy",
        /// "Before the outbreak of the pandemic": a window that releases do not date.
        PrePandemic = "pre-pandemic",
    }
}

named! {
    /// A period that releases name but do not date.
    ReferencePeriod {
        /// Before the policy change.
        BeforePolicy = "before-policy",
        /// Before the outbreak of the pandemic.
        PrePandemic = "pre-pandemic",
    }
}

/// One numeral as one source publishes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Its id.
    pub id: FigureId,
    /// The statistic.
    pub series: SeriesRef,
    /// The days it covers.
    pub period: Period,
    /// Level, change, share or forecast.
    pub measure: Measure,
    /// What a change or share refers to; a share without one is of a whole.
    pub base: Option<Base>,
    /// The numeral with its unit, exactly as published.
    pub as_published: Box<str>,
    /// Value and rounding.
    pub published: Published,
    /// Unit of the value.
    pub unit: Unit,
    /// Who publishes it.
    pub source: SourceRef,
    /// Paragraph of the core document, counting non-empty lines from 1.
    pub paragraph: Option<u16>,
    /// What to know about this numeral; often empty.
    pub note: Box<str>,
}

/// When a derived figure holds: a dated period, or a reference window that no release dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// Dated.
    Period(Period),
    /// Named only.
    Reference(ReferencePeriod),
}

/// What a derived figure is computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operand {
    /// A published figure.
    Figure(FigureRef),
    /// A figure derived before.
    Derived(DerivedRef),
}

/// A figure that no release publishes, computed from published ones by a declared formula.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Derived {
    /// Its id.
    pub id: DerivedId,
    /// The statistic.
    pub series: SeriesRef,
    /// The days or the reference window it covers.
    pub when: When,
    /// Level, change or share.
    pub measure: Measure,
    /// What a change or share refers to.
    pub base: Option<Base>,
    /// Unit of the value.
    pub unit: Unit,
    /// The formula.
    pub operation: Operation,
    /// Its operands, in order.
    pub operands: Vec<Operand>,
    /// One plain sentence for readers.
    pub note: Box<str>,
    /// The result.
    pub estimate: Estimate,
}
