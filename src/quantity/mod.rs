//! Quantities as a release publishes them, and arithmetic that respects their rounding.
//!
//! A published numeral stands for every value that rounds to it: "115.7 million" is the half-open [`Interval`] [115.65,
//! 115.75) million. Results of arithmetic are [`Estimate`]s: a central value with the interval that contains the true
//! one. This module does not depend on the dataset.

mod estimate;
mod interval;
mod numeral;
mod period;
mod unit;

pub use estimate::{Estimate, Operation, OperationError};
pub use interval::{Endpoint, Interval};
pub use numeral::{Numeral, NumeralError, Precision, Published, Rounding};
pub use period::{Period, PeriodError, PeriodKind, parse_date};
pub use unit::Unit;
