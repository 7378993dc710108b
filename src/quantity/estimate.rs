//! Estimates: values computed from published figures, with the interval that rounding leaves open.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::interval::Interval;

/// A computed value: the result for the numerals as published, and the interval that contains the true value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Result of the formula on the published numerals, in the unit of the figure; percent as 48.2, not 0.482.
    pub central: f64,
    /// All results that the rounding of the operands allows, in the same unit.
    pub interval: Interval,
}

/// The formulas by which a figure can be derived from others; a closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Operation {
    /// a + b + …
    Sum,
    /// a − b − …
    Difference,
    /// a ÷ b, in times.
    Ratio,
    /// 100 × a ÷ b, in percent.
    Share,
    /// 100 × (a ÷ b − 1), in percent; a is the later value, b the earlier one.
    Change,
    /// a ÷ (1 + b ÷ 100): the level before a change of b percent.
    BaselineOfChange,
    /// a ÷ (b ÷ 100): the whole of which a is b percent.
    BaselineOfShare,
    /// a ÷ days: the mean per day of a total over its period.
    PerDay {
        /// Days of the operand's period, both ends included; 0 until the period is known.
        days: u16,
    },
}

/// Error of an [`Operation`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OperationError {
    /// The number of operands does not fit the formula.
    #[error("{operation} takes {wanted} operands, not {given}")]
    Operands {
        /// The operation.
        operation: Operation,
        /// Number of operands it takes, in words.
        wanted: &'static str,
        /// Number of operands given.
        given: usize,
    },
    /// A divisor's interval contains zero, or a change may be −100 % or below.
    #[error("{0} divides by something that may be zero")]
    Zero(Operation),
    /// The name is not one of the known operations.
    #[error(
        "“{0}” is none of sum, difference, ratio, share, change, baseline-of-change, baseline-of-share, per-day"
    )]
    Unknown(String),
}

impl FromStr for Operation {
    type Err = OperationError;

    fn from_str(name: &str) -> Result<Self, OperationError> {
        Ok(match name {
            "sum" => Self::Sum,
            "difference" => Self::Difference,
            "ratio" => Self::Ratio,
            "share" => Self::Share,
            "change" => Self::Change,
            "baseline-of-change" => Self::BaselineOfChange,
            "baseline-of-share" => Self::BaselineOfShare,
            "per-day" => Self::PerDay { days: 0 },
            other => return Err(OperationError::Unknown(other.to_owned())),
        })
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sum => "sum",
            Self::Difference => "difference",
            Self::Ratio => "ratio",
            Self::Share => "share",
            Self::Change => "change",
            Self::BaselineOfChange => "baseline-of-change",
            Self::BaselineOfShare => "baseline-of-share",
            Self::PerDay { .. } => "per-day",
        })
    }
}

impl Operation {
    /// Applies the formula to the operands, in their order.
    ///
    /// # Errors
    /// If the number of operands is wrong or a divisor may be zero.
    pub fn apply(self, operands: &[Estimate]) -> Result<Estimate, OperationError> {
        let wrong = |wanted| OperationError::Operands {
            operation: self,
            wanted,
            given: operands.len(),
        };
        match (self, operands) {
            (Self::Sum, [first, rest @ ..]) => Ok(rest.iter().fold(*first, |sum, x| Estimate {
                central: sum.central + x.central,
                interval: sum.interval.plus(x.interval),
            })),
            (Self::Difference, [first, rest @ ..]) => {
                Ok(rest.iter().fold(*first, |left, x| Estimate {
                    central: left.central - x.central,
                    interval: left.interval.minus(x.interval),
                }))
            }
            (Self::Sum | Self::Difference, []) => Err(wrong("one or more")),
            (Self::PerDay { days }, [total]) => {
                self.of_two(*total, Estimate::exact(f64::from(days)))
            }
            (Self::PerDay { .. }, _) => Err(wrong("one")),
            (_, [a, b]) => self.of_two(*a, *b),
            (_, _) => Err(wrong("two")),
        }
    }

    fn of_two(self, a: Estimate, b: Estimate) -> Result<Estimate, OperationError> {
        let (x, y) = (a.central, b.central);
        let (central, interval) = match self {
            Self::Sum => (x + y, Some(a.interval.plus(b.interval))),
            Self::Difference => (x - y, Some(a.interval.minus(b.interval))),
            Self::Ratio | Self::PerDay { .. } => (x / y, a.interval.over(b.interval)),
            Self::Share => (100.0 * x / y, a.interval.percent_of(b.interval)),
            Self::Change => (
                100.0 * x / y - 100.0,
                a.interval.percent_change_from(b.interval),
            ),
            Self::BaselineOfChange => (
                100.0 * x / (100.0 + y),
                a.interval.before_change(b.interval),
            ),
            Self::BaselineOfShare => (100.0 * x / y, a.interval.whole_of_share(b.interval)),
        };
        let interval = interval.ok_or(OperationError::Zero(self))?;
        Ok(Estimate { central, interval })
    }
}

impl Estimate {
    /// Returns an estimate of a value known exactly.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self {
            central: value,
            interval: Interval::point(value),
        }
    }

    /// Returns the estimate with the opposite sign.
    #[must_use]
    pub fn negated(self) -> Self {
        let zero = Interval::point(0.0);
        Self {
            central: -self.central,
            interval: zero.minus(self.interval),
        }
    }

    /// Returns the central value, rounded to the last place that the interval supports.
    ///
    /// 338,057 in [337,605, 338,508) becomes 338,100: the half-width of 451 leaves the tens open.
    #[must_use]
    pub fn rounded(self) -> f64 {
        self.interval.last_place().map_or(self.central, |place| {
            let unit = 10_f64.powi(place);
            let steps = (self.central / unit).round();
            // Dividing by a power of ten keeps 64.2 from becoming 64.200000000000003.
            if place < 0 {
                steps / 10_f64.powi(-place)
            } else {
                steps * unit
            }
        })
    }

    /// Returns the number of digits after the decimal point that the interval supports, 0 to 3.
    #[must_use]
    pub fn decimals(self) -> u8 {
        self.interval
            .last_place()
            .map_or(0, |place| (-place).clamp(0, 3))
            .try_into()
            .unwrap_or(0)
    }
}
