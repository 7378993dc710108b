//! Comparison of figures: the reader's selection, comparability issues, and the nearest periods around a policy change.
//!
//! Nothing here draws or formats: `src/charts/compare.rs` computes and draws what is compared, `src/app/compare.rs` is
//! the chooser.

mod issues;
mod periods;
mod selection;

pub use issues::{ComparabilityIssue, comparability_issues};
pub use periods::{around, nearest_before, nearest_pair, statistics_around};
pub use selection::Selection;
