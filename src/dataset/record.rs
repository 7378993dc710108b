//! The records around the figures: sources, series, policies, anomalies, initiatives.

use serde::{Deserialize, Serialize};
use time::Date;

use super::id::{AnomalyId, MeasureId, PolicyId, SeriesId, SourceId};
use super::named::named;
use super::refs::{FigureRef, SeriesRef, SourceRef};
use crate::quantity::Unit;

named! {
    /// Kind of publisher of a source; in order of precedence.
    SourceKind {
        /// A government page.
        Official = "official",
        /// A news agency that carries a release.
        Agency = "agency",
        /// A newspaper or other outlet.
        Press = "press",
    }
}

/// A page that publishes figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Publisher, in English.
    pub publisher: Box<str>,
    /// Kind of publisher.
    pub kind: SourceKind,
    /// Title, in its own language.
    pub title: Box<str>,
    /// Its address.
    pub url: Box<str>,
    /// Day of publication.
    #[serde(with = "julian")]
    pub published: Date,
    /// Language of the page (BCP 47).
    pub language: Box<str>,
    /// Whether it is the core document, the press conference of 17 January 2023.
    pub core: bool,
    /// Address of the page in a web archive.
    pub archived: Option<Box<str>>,
    /// The SHA-256 of the text in which its figures were found, in lower-case hexadecimal digits.
    pub sha256: Option<Box<str>>,
}

named! {
    /// The subject of a series.
    Category {
        /// People crossing the border.
        Travellers = "travellers",
        /// Vehicles crossing the border.
        Vehicles = "vehicles",
        /// Documents issued.
        Documents = "documents",
        /// Hotline, platform, service windows.
        Services = "services",
        /// Port measures for trade.
        Facilitation = "facilitation",
        /// Cases, persons, seizures.
        Enforcement = "enforcement",
        /// Entry without a visa.
        VisaFree = "visa-free",
        /// Honours, deaths and injuries of staff.
        Personnel = "personnel",
    }
}

/// A statistic over time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Its id.
    pub id: SeriesId,
    /// Name, in English.
    pub name: Box<str>,
    /// Its subject.
    pub category: Category,
    /// Series of which it is a part.
    pub part_of: Option<SeriesRef>,
    /// Unit of its levels.
    pub unit: Unit,
    /// Definition in one sentence, in English.
    pub definition: Box<str>,
    /// Caution about comparisons, in English; empty if there is none.
    pub comparability: Box<str>,
}

named! {
    /// Effect of a policy.
    PolicyKind {
        /// Entry without a visa.
        VisaFree = "visa-free",
        /// Transit without a visa.
        Transit = "transit",
        /// Entry suspended.
        Suspension = "suspension",
        /// Travel resumed.
        Opening = "opening",
        /// Formalities made easier: documents, visas, clearance.
        Facilitation = "facilitation",
    }
}

/// A dated policy change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// Its id.
    pub id: PolicyId,
    /// First day in force.
    #[serde(with = "julian")]
    pub effective: Date,
    /// Short title, English.
    pub title: Box<str>,
    /// Scope in one line, English.
    pub summary: Box<str>,
    /// Kind of change.
    pub kind: PolicyKind,
    /// Source that reports it.
    pub source: SourceRef,
}

named! {
    /// Kind of an anomaly.
    AnomalyKind {
        /// Two statements imply different baselines.
        BaselineMoves = "baseline-moves",
        /// A forecast that missed.
        ForecastMiss = "forecast-miss",
        /// Published growth does not match published levels.
        GrowthMismatch = "growth-mismatch",
        /// Parts do not sum to the published total.
        PartsDoNotSum = "parts-do-not-sum",
        /// The definition changes between figures.
        DefinitionBreak = "definition-break",
        /// Wordings differ between sources.
        Wording = "wording",
        /// A printing error.
        Typo = "typo",
    }
}

/// A place where published numbers disagree with each other or with arithmetic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Anomaly {
    /// Its id.
    pub id: AnomalyId,
    /// Kind of disagreement.
    pub kind: AnomalyKind,
    /// Figures concerned.
    pub figures: Vec<FigureRef>,
    /// Explanation of the disagreement, in English.
    pub explanation: Box<str>,
}

named! {
    /// Field of a qualitative measure.
    InitiativeKind {
        /// Talent policies.
        Talent = "talent",
        /// Services and clearance resumed.
        Reopening = "reopening",
        /// Services to the public.
        Services = "services",
        /// Easier trade and transport.
        Facilitation = "facilitation",
        /// Campaigns and rules.
        Enforcement = "enforcement",
        /// Honours.
        Honours = "honours",
    }
}

/// A qualitative measure of the core document: an action without a number of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Initiative {
    /// Its id.
    pub id: MeasureId,
    /// First day stated by the document.
    #[serde(with = "julian")]
    pub start: Date,
    /// Last day, if the document states a period.
    #[serde(with = "julian::option")]
    pub end: Option<Date>,
    /// Short title, English.
    pub title: Box<str>,
    /// One line, English.
    pub summary: Box<str>,
    /// Its field.
    pub kind: InitiativeKind,
    /// Source that reports it.
    pub source: SourceRef,
    /// Paragraph of the core document, counted in non-empty lines from 1.
    pub paragraph: Option<u16>,
}

/// A retired anomaly: its figures were corrected or retired.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RetiredAnomaly {
    /// Anomaly before its retirement.
    pub anomaly: Anomaly,
    /// Day of retirement.
    #[serde(with = "julian")]
    pub on: Date,
}

/// Dates as Julian day numbers: small in the embedded blob.
pub(super) mod julian {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use time::Date;

    // The signature is serde's.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub(crate) fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        date.to_julian_day().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Date, D::Error> {
        Date::from_julian_day(i32::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }

    pub(crate) mod option {
        use super::{Date, Deserialize, Deserializer, Serialize, Serializer};

        // The signature is serde's.
        #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)]
        pub(crate) fn serialize<S: Serializer>(
            date: &Option<Date>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            date.map(Date::to_julian_day).serialize(serializer)
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<Date>, D::Error> {
            Option::<i32>::deserialize(deserializer)?
                .map(Date::from_julian_day)
                .transpose()
                .map_err(serde::de::Error::custom)
        }
    }
}
