//! Figures: numerals as one source publishes them, and figures derived from those.

use serde::{Deserialize, Serialize};

use super::id::{DerivedId, FigureId};
use super::named::named;
use super::refs::{DerivedRef, FigureRef, SeriesRef, SourceRef};

use crate::quantity::{Estimate, Operation, Period, Published, Unit};

named! {
    /// Relation of a number to its series.
    Measure {
        /// Count or amount.
        Level = "level",
        /// Growth or decline against a base, in percent or times.
        Change = "change",
        /// Share of a base or of a whole, in percent.
        Share = "share",
        /// Expected count or amount.
        Forecast = "forecast",
    }
}

named! {
    /// Base that a change or share refers to.
    Base {
        /// The same period a year earlier.
        PreviousYear = "previous-year",
        /// The previous quarter.
        PreviousQuarter = "previous-quarter",
        /// The previous day.
        PreviousDay = "previous-day",
        /// The same period of 2019.
        Year2019 = "2019",
        /// "Before the policy": a period that releases name but do not date.
        BeforePolicy = "before-policy",
        /// "Before the outbreak of the pandemic": a period that releases do not date.
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
    /// Series.
    pub series: SeriesRef,
    /// Days covered.
    pub period: Period,
    /// Level, change, share or forecast.
    pub measure: Measure,
    /// Base of a change or share; a share without one is of a whole.
    pub base: Option<Base>,
    /// The numeral with its unit, exactly as published.
    pub as_published: Box<str>,
    /// Value and precision.
    pub published: Published,
    /// Unit of the value.
    pub unit: Unit,
    /// Source that publishes it.
    pub source: SourceRef,
    /// Paragraph of the core document, counted in non-empty lines from 1.
    pub paragraph: Option<u16>,
    /// Note on this numeral, in English; often empty.
    pub note: Box<str>,
}

/// Time of a derived figure: a dated period, or a reference period that no release dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// Dated period.
    Period(Period),
    /// Named period without dates.
    Reference(ReferencePeriod),
}

/// Operand of a derived figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operand {
    /// A published figure.
    Figure(FigureRef),
    /// A figure derived earlier in the table.
    Derived(DerivedRef),
}

/// A figure that no release publishes, computed from published ones by a declared formula.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Derived {
    /// Its id.
    pub id: DerivedId,
    /// Series.
    pub series: SeriesRef,
    /// Period or reference period covered.
    pub when: When,
    /// Level, change or share.
    pub measure: Measure,
    /// Base of a change or share.
    pub base: Option<Base>,
    /// Unit of the value.
    pub unit: Unit,
    /// The formula.
    pub operation: Operation,
    /// Its operands, in order.
    pub operands: Vec<Operand>,
    /// One plain sentence for readers, in English.
    pub note: Box<str>,
    /// Result.
    pub estimate: Estimate,
}
