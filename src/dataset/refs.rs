//! References: indices into the tables of a dataset.

use serde::{Deserialize, Serialize};

/// Declares an index into one of a dataset's tables. Only the reader creates them, so they never dangle.
macro_rules! refs {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub(super) u16);
    )*};
}

refs! {
    /// A source of this dataset.
    SourceRef;
    /// A series of this dataset.
    SeriesRef;
    /// A published figure of this dataset.
    FigureRef;
    /// A derived figure of this dataset.
    DerivedRef;
}
