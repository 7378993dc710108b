//! Numerals as published: exact decimals with the rounding they imply.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::interval::{Endpoint, Interval};

/// An exact decimal: `mantissa ÷ 10^decimals`, digits kept as published ("64.0" stays apart from "64").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Numeral {
    mantissa: i64,
    decimals: u8,
}

/// Error of parsing a [`Numeral`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{0}” is not a decimal number of at most 15 digits")]
pub struct NumeralError(String);

/// 15 digits are exact in an f64 and leave room for scaling in an i64.
const MAX_DIGITS: usize = 15;

impl Numeral {
    /// Creates the decimal `mantissa ÷ 10^decimals`.
    #[must_use]
    pub const fn new(mantissa: i64, decimals: u8) -> Self {
        Self { mantissa, decimals }
    }

    /// Returns the nearest floating-point number.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.mantissa as f64 / power_of_ten(self.decimals)
    }

    /// Returns the number of digits after the decimal point.
    #[must_use]
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// Returns the decimal exponent of the last digit that is not a trailing zero: 6 for 3,000,000, -1 for 0.50.
    #[must_use]
    pub const fn last_nonzero_place(self) -> i32 {
        let mut mantissa = self.mantissa;
        let mut place = -(self.decimals as i32);
        while mantissa != 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            place += 1;
        }
        place
    }

    /// Whether the value is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Whether the value is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Returns `self − other` and `self + other` as floating-point numbers rounded outward.
    fn around(self, other: Self) -> (f64, f64) {
        let decimals = self.decimals.max(other.decimals);
        let scaled =
            |n: Self| i128::from(n.mantissa) * 10_i128.pow(u32::from(decimals - n.decimals));
        let (centre, half) = (scaled(self), scaled(other));
        (
            quotient_outward(centre - half, decimals).0,
            quotient_outward(centre + half, decimals).1,
        )
    }
}

fn power_of_ten(exponent: u8) -> f64 {
    10_f64.powi(i32::from(exponent))
}

/// Returns `mantissa ÷ 10^decimals` rounded down and up.
fn quotient_outward(mantissa: i128, decimals: u8) -> (f64, f64) {
    let divisor = power_of_ten(decimals);
    let nearest = mantissa as f64;
    // Two numerals of 15 digits make up to 30, of which an f64 holds 15; the cast back is exact below 10^38.
    #[allow(clippy::cast_possible_truncation)]
    let side = (nearest as i128).cmp(&mantissa);
    let below = if side.is_gt() {
        nearest.next_down()
    } else {
        nearest
    };
    let above = if side.is_lt() {
        nearest.next_up()
    } else {
        nearest
    };
    (
        divided_outward(below, divisor).0,
        divided_outward(above, divisor).1,
    )
}

fn divided_outward(numerator: f64, divisor: f64) -> (f64, f64) {
    let quotient = numerator / divisor;
    let residue = quotient.mul_add(-divisor, numerator);
    if residue == 0.0 {
        (quotient, quotient)
    } else if residue > 0.0 {
        (quotient, quotient.next_up())
    } else {
        (quotient.next_down(), quotient)
    }
}

impl FromStr for Numeral {
    type Err = NumeralError;

    fn from_str(text: &str) -> Result<Self, NumeralError> {
        let error = || NumeralError(text.to_owned());
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let only_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let well_formed = !whole.is_empty()
            && only_digits(whole)
            && only_digits(fraction)
            && whole.len() + fraction.len() <= MAX_DIGITS
            && (digits.contains('.') != fraction.is_empty());
        if !well_formed {
            return Err(error());
        }
        let mantissa: i64 = format!("{whole}{fraction}").parse().map_err(|_| error())?;
        let decimals = u8::try_from(fraction.len()).map_err(|_| error())?;
        Ok(Self::new(sign * mantissa, decimals))
    }
}

impl fmt::Display for Numeral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0>1$}", self.mantissa.unsigned_abs(), decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        if fraction.is_empty() {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{fraction}")
        }
    }
}

/// Precision of a published numeral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Precision {
    /// Rounded to the last published place; the half-width is half a unit of that place, 0 for a full count.
    Exact {
        /// Half a unit of the last significant place.
        half_width: Numeral,
    },
    /// "Over N": a lower bound.
    Over,
    /// "About N": no bound follows.
    About,
    /// "Nearly N": an upper bound.
    Nearly,
    /// "Up to N", "within N": an upper bound.
    UpTo,
}

/// How a source shortens a number to its last published place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Rounding {
    /// To the nearest: 501,000 stands for [500,500, 501,500). The rule of the dataset.
    #[default]
    Nearest,
    /// What follows is cut off: 501,000 stands for [501,000, 502,000).
    CutOff,
}

/// A numeral with its precision: the quantitative content of one published figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The numeral, in the unit of its figure.
    pub value: Numeral,
    /// Rounding implied by the wording.
    pub precision: Precision,
}

impl Published {
    /// Returns the value with the opposite sign; a lower bound becomes an upper one and the reverse.
    #[must_use]
    pub const fn negated(self) -> Self {
        let precision = match self.precision {
            Precision::Over => Precision::UpTo,
            Precision::Nearly | Precision::UpTo => Precision::Over,
            other => other,
        };
        Self {
            value: Numeral::new(-self.value.mantissa, self.value.decimals),
            precision,
        }
    }

    /// Returns the decimal exponent of the last significant digit published: 5 for "115.7 million".
    #[must_use]
    pub fn last_place(self) -> i32 {
        match self.precision {
            Precision::Exact { half_width } if !half_width.is_zero() => {
                // A half-width is half a unit of the place, so twice it is the unit itself.
                #[allow(clippy::cast_possible_truncation)]
                let place = (half_width.to_f64() * 2.0).log10().round() as i32;
                place
            }
            Precision::Exact { .. } => -i32::from(self.value.decimals()),
            // "Over 3 million" publishes one digit, not seven.
            _ => self.value.last_nonzero_place(),
        }
    }

    /// Returns every value that the wording allows; `None` for "about" and for a negative half-width.
    ///
    /// A positive numeral stands for `[value − half, value + half)`; for a negative one both ends are closed, because
    /// releases do not state how they round a half.
    #[must_use]
    pub fn interval(self) -> Option<Interval> {
        self.interval_by(Rounding::Nearest)
    }

    /// Returns every value that the wording allows if the source shortens numbers by a rule. Cut off, a positive numeral
    /// stands for `[value, value + unit)`, a negative one for `(value − unit, value]`: digits are cut, not the amount.
    #[must_use]
    pub fn interval_by(self, rule: Rounding) -> Option<Interval> {
        let value = self.value.to_f64();
        match self.precision {
            Precision::Exact { half_width } if half_width.is_zero() => Some(Interval::point(value)),
            Precision::Exact { half_width } => match rule {
                Rounding::Nearest => self.around_value(half_width),
                Rounding::CutOff => self.beyond_value(half_width),
            },
            Precision::Over => Some(Interval::at_least(value)),
            Precision::Nearly | Precision::UpTo => Some(Interval::at_most(value)),
            Precision::About => None,
        }
    }

    fn around_value(self, half_width: Numeral) -> Option<Interval> {
        let (lo, hi) = self.value.around(half_width);
        let end = if lo < 0.0 {
            Endpoint::closed(hi)
        } else {
            Endpoint::open(hi)
        };
        Interval::new(Endpoint::closed(lo), end)
    }

    fn beyond_value(self, half_width: Numeral) -> Option<Interval> {
        let unit = Numeral::new(half_width.mantissa * 2, half_width.decimals);
        let (least, most) = self.value.around(unit);
        let (below, above) = self.value.around(Numeral::new(0, 0));
        if self.value.is_negative() {
            Interval::new(Endpoint::open(least), Endpoint::closed(above))
        } else {
            Interval::new(Endpoint::closed(below), Endpoint::open(most))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(value: &str, half_width: &str) -> Interval {
        let parse = |text: &str| text.parse::<Numeral>().expect("test numeral");
        Published {
            value: parse(value),
            precision: Precision::Exact {
                half_width: parse(half_width),
            },
        }
        .interval()
        .expect("exact numerals have an interval")
    }

    #[test]
    fn a_published_numeral_is_the_half_open_interval_of_values_that_round_to_it() {
        assert_eq!(
            exact("115700000", "50000"),
            Interval::half_open(115_650_000.0, 115_750_000.0)
        );
        let drugs = exact("8.85", "0.005");
        assert!(drugs.contains(8.845) && drugs.contains(8.854_999));
        assert!(!drugs.contains(8.8551) && !drugs.contains(8.8449));
    }

    #[test]
    fn a_numeral_cut_off_stands_for_the_values_from_it_on() {
        let cut = |value: &str, half_width: &str| {
            let parse = |text: &str| text.parse::<Numeral>().expect("test numeral");
            let precision = Precision::Exact {
                half_width: parse(half_width),
            };
            let value = parse(value);
            Published { value, precision }.interval_by(Rounding::CutOff)
        };
        // The release of 2024 has 超1.41亿 for 141.73 million: rounded it would be 1.42亿.
        let quarter = cut("141000000", "500000").expect("exact");
        assert_eq!(quarter, Interval::half_open(141_000_000.0, 142_000_000.0));
        assert!(quarter.contains(141_730_000.0));
        let fall = cut("-5.2", "0.05").expect("exact");
        assert!(fall.contains(-5.2) && fall.contains(-5.29));
        assert!(!fall.contains(-5.301) && !fall.contains(-5.199));
        assert_eq!(cut("1544", "0"), Some(Interval::point(1544.0)));
    }

    #[test]
    fn a_full_count_is_a_single_value() {
        assert_eq!(exact("1544", "0"), Interval::point(1544.0));
    }

    #[test]
    fn an_interval_contains_its_ends_however_many_digits_they_have() {
        // 999999999999999 − 10⁻¹⁴ has 29 digits; the nearest f64 lies above it.
        let wide = exact("999999999999999", "0.00000000000001");
        assert!(wide.lo().at < 999_999_999_999_999.0 && wide.hi().at > 999_999_999_999_999.0);
    }

    #[test]
    fn a_half_width_below_zero_gives_no_interval() {
        let parse = |text: &str| text.parse::<Numeral>().expect("test numeral");
        let published = Published {
            value: parse("100"),
            precision: Precision::Exact {
                half_width: parse("-5"),
            },
        };
        assert_eq!(published.interval(), None);
    }

    #[test]
    fn numerals_keep_their_digits() {
        for text in ["0", "64.0", "-5.2", "0.005", "9638000", "8.85"] {
            assert_eq!(text.parse::<Numeral>().expect(text).to_string(), text);
        }
    }

    #[test]
    fn trailing_zeros_are_no_published_digits() {
        assert_eq!(Numeral::new(3_000_000, 0).last_nonzero_place(), 6);
        assert_eq!(Numeral::new(50, 2).last_nonzero_place(), -1);
        assert_eq!(Numeral::new(0, 0).last_nonzero_place(), 0);
    }

    #[test]
    fn what_is_not_a_decimal_is_refused() {
        for text in [
            "",
            ".",
            "1.",
            ".5",
            "1e3",
            "+1",
            "1,000",
            "NaN",
            "--1",
            "1234567890123456",
        ] {
            assert!(text.parse::<Numeral>().is_err(), "{text}");
        }
    }
}
