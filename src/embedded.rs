//! The dataset as the build checked and packed it.

use std::sync::OnceLock;

use crate::dataset::Dataset;

/// The embedded dataset, unpacked once.
///
/// # Panics
/// Never in a finished build: the build packed these bytes with the types used here.
#[must_use]
pub fn dataset() -> &'static Dataset {
    static DATASET: OnceLock<Dataset> = OnceLock::new();
    DATASET.get_or_init(|| {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin")))
            .expect("the build packed the dataset")
    })
}

/// The id of each series, as a constant: a chart that names a series which is not there does not compile.
pub mod series {
    include!(concat!(env!("OUT_DIR"), "/series.rs"));
}
