//! The records around the figures: sources, series, policies, anomalies, initiatives.

use serde::{Deserialize, Serialize};
use time::Date;

use super::id::{AnomalyId, MeasureId, PolicyId, SeriesId, SourceId};
use super::lookup::{FigureRef, SeriesRef, SourceRef};
use crate::quantity::Unit;

/// Declares an enum whose variants have a name in the dataset.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The variant's name in the dataset.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|v| v.name() == text).ok_or_else(|| {
                    let known = Self::ALL.iter().map(|v| v.name()).collect::<Vec<_>>().join(", ");
                    format!("“{text}” is none of {known}")
                })
            }
        }
    };
}
pub(super) use named;

named! {
    /// Who stands behind a source; in order of weight.
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
    /// Who published it.
    pub publisher: Box<str>,
    /// Who stands behind it.
    pub kind: SourceKind,
    /// Its title, in its own language.
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
    /// Where a web archive keeps the page.
    pub archived: Option<Box<str>>,
    /// The SHA-256 of the text in which its figures were found, in lower-case hexadecimal digits.
    pub sha256: Option<Box<str>>,
}

named! {
    /// The subject of a series.
    Category {
        /// Who crossed.
        Travellers = "travellers",
        /// What carried them.
        Vehicles = "vehicles",
        /// Papers issued.
        Documents = "documents",
        /// Hotline, platform, windows.
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
    /// What it is called, English.
    pub name: Box<str>,
    /// Its subject.
    pub category: Category,
    /// The series of which it is a part.
    pub part_of: Option<SeriesRef>,
    /// Unit of its levels.
    pub unit: Unit,
    /// What it counts, in one sentence.
    pub definition: Box<str>,
    /// What to beware of when comparing; empty where nothing is known.
    pub comparability: Box<str>,
}

named! {
    /// What a policy changed.
    PolicyKind {
        /// Entry without a visa.
        VisaFree = "visa-free",
        /// Transit without a visa.
        Transit = "transit",
        /// Entry stopped.
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
    /// Its scope in one line, English.
    pub summary: Box<str>,
    /// What it changed.
    pub kind: PolicyKind,
    /// Where it is reported.
    pub source: SourceRef,
}

named! {
    /// How published numbers disagree.
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
        /// A slip of the printer.
        Typo = "typo",
    }
}

/// A place where published numbers disagree with each other or with arithmetic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Anomaly {
    /// Its id.
    pub id: AnomalyId,
    /// How they disagree.
    pub kind: AnomalyKind,
    /// The figures concerned.
    pub figures: Vec<FigureRef>,
    /// What disagrees with what, English.
    pub explanation: Box<str>,
}

named! {
    /// The field of a qualitative measure.
    InitiativeKind {
        /// Talent policies.
        Talent = "talent",
        /// Services and clearance opened again.
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

/// A qualitative measure of the core document: something done that has no number of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Initiative {
    /// Its id.
    pub id: MeasureId,
    /// First day that the document gives.
    #[serde(with = "julian")]
    pub start: Date,
    /// Last day, where the document gives a stretch.
    #[serde(with = "julian::option")]
    pub end: Option<Date>,
    /// Short title, English.
    pub title: Box<str>,
    /// One line, English.
    pub summary: Box<str>,
    /// Its field.
    pub kind: InitiativeKind,
    /// Where it is told.
    pub source: SourceRef,
    /// Paragraph of the core document, counting non-empty lines from 1.
    pub paragraph: Option<u16>,
}

/// An anomaly that no longer is one: its figures were corrected, or retired.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RetiredAnomaly {
    /// What it said.
    pub anomaly: Anomaly,
    /// Since when it is none.
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
