//! Ids: names of rows in CSV files, URLs and citations.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Declares a newtype over the text of an id.
macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $id(Box<str>);

        impl $id {
            /// Creates an id from its text; ids are validated where rows are read.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(text.into())
            }

            /// Returns the id's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A page that publishes figures.
    SourceId,
    /// A statistic over time.
    SeriesId,
    /// One published numeral.
    FigureId,
    /// One derived figure.
    DerivedId,
    /// A dated policy change.
    PolicyId,
    /// A place where published numbers disagree.
    AnomalyId,
    /// A qualitative measure of the core document.
    MeasureId,
}
