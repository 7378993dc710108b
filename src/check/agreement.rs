//! Agreement of a number with a published one, by what the wording of each allows.

use crate::quantity::{Interval, Precision, Published};

/// Room for the rounding of decimals to binary fractions, relative to the number.
const EPSILON: f64 = 1e-9;
/// How far a number that is given as "about" may be from another before they are apart.
const ABOUT: f64 = 0.1;

/// How a stated number agrees with a published one, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// The same number.
    Same,
    /// A coarser one that contains it.
    Within,
    /// A finer one, or one that only overlaps: neither confirmed nor denied.
    Unsettled,
    /// No value is both.
    Apart,
}

/// Compares a number as stated with one as published.
pub(super) fn agreement(stated: Published, published: Published) -> Agreement {
    let (value, known) = (stated.value.to_f64(), published.value.to_f64());
    let size = known.abs().max(value.abs());
    let near = |a: f64, b: f64| (a - b).abs() <= EPSILON * size;
    if near(value, known) {
        let about = stated.precision == Precision::About;
        return if about || wording(stated.precision) == wording(published.precision) {
            Agreement::Same
        } else {
            Agreement::Within
        };
    }
    let (said, fact) = (span(stated), span(published));
    let slack = EPSILON * size;
    let contains = said.0 <= fact.0 + slack && fact.1 <= said.1 + slack;
    if contains || is_cut(stated, known) {
        return Agreement::Within;
    }
    let overlap = said.0 + slack < fact.1 && fact.0 + slack < said.1;
    if overlap || is_bound_kept(stated, fact) || is_bound_kept(published, said) {
        return Agreement::Unsettled;
    }
    let about = [stated, published]
        .iter()
        .any(|one| one.precision == Precision::About);
    if about && (value - known).abs() <= ABOUT * size {
        return Agreement::Unsettled;
    }
    Agreement::Apart
}

/// Whether a number agrees with the interval of a derived figure: it contains the interval, or lies in it.
pub(super) fn derived_agrees(stated: Published, interval: Interval) -> bool {
    let (lo, hi) = span(stated);
    let (known_lo, known_hi) = (interval.lo().at, interval.hi().at);
    lo < known_hi && known_lo < hi
}

/// Returns the digits that a number states: from the first that is not zero to the last that counts.
pub(super) fn significant_digits(stated: Published) -> u32 {
    let value = stated.value.to_f64().abs();
    if let Precision::Exact { half_width } = stated.precision
        && !half_width.is_zero()
        && value > 0.0
    {
        let first = value.log10().floor();
        // From 0 to 16, exact.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        return (first - f64::from(stated.last_place()) + 1.0).max(0.0) as u32;
    }
    let digits: String = stated
        .value
        .to_string()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let digits = digits.trim_matches('0');
    u32::try_from(digits.len()).unwrap_or(u32::MAX)
}

const fn wording(precision: Precision) -> u8 {
    match precision {
        Precision::Exact { .. } => 0,
        Precision::Over => 1,
        Precision::About => 2,
        Precision::Nearly => 3,
        Precision::UpTo => 4,
    }
}

/// Returns the values that the wording usually means: "over 3 million" is less than 4 million.
fn span(published: Published) -> (f64, f64) {
    let value = published.value.to_f64();
    let unit = 10_f64.powi(published.value.last_nonzero_place());
    match published.precision {
        Precision::Exact { half_width } => {
            (value - half_width.to_f64(), value + half_width.to_f64())
        }
        Precision::Over => (value, value + unit),
        Precision::About => (value - unit, value + unit),
        Precision::Nearly | Precision::UpTo => (value - unit, value),
    }
}

/// Whether a number is another with its last digits cut instead of rounded, as some sources do.
fn is_cut(stated: Published, known: f64) -> bool {
    let Precision::Exact { half_width } = stated.precision else {
        return false;
    };
    let (value, unit) = (stated.value.to_f64(), 2.0 * half_width.to_f64());
    value <= known && known < value + unit
}

/// Whether a bound is kept by values, however far they are from it.
fn is_bound_kept(bound: Published, (lo, hi): (f64, f64)) -> bool {
    let value = bound.value.to_f64();
    match bound.precision {
        Precision::Over => lo >= value,
        Precision::Nearly | Precision::UpTo => hi <= value,
        Precision::Exact { .. } | Precision::About => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Numeral;

    fn exact(value: i64, half_width: i64) -> Published {
        let half_width = Numeral::new(half_width, 0);
        Published {
            value: Numeral::new(value, 0),
            precision: Precision::Exact { half_width },
        }
    }

    fn worded(value: i64, precision: Precision) -> Published {
        Published {
            value: Numeral::new(value, 0),
            precision,
        }
    }

    #[test]
    fn a_number_agrees_with_what_it_is_a_rounding_of() {
        let record = exact(115_700_000, 50_000);
        for (stated, expected) in [
            (exact(115_700_000, 50_000), Agreement::Same),
            (exact(116_000_000, 500_000), Agreement::Within),
            (exact(115_000_000, 500_000), Agreement::Within),
            (exact(115_720_000, 5_000), Agreement::Unsettled),
            (exact(115_800_000, 50_000), Agreement::Apart),
            (worded(100_000_000, Precision::Over), Agreement::Within),
            (worded(20_000_000, Precision::Over), Agreement::Unsettled),
            (worded(120_000_000, Precision::Over), Agreement::Apart),
            (worded(120_000_000, Precision::About), Agreement::Within),
            (worded(116_000_000, Precision::Nearly), Agreement::Within),
            (worded(115_000_000, Precision::Nearly), Agreement::Apart),
        ] {
            assert_eq!(agreement(stated, record), expected, "{stated:?}");
        }
    }

    #[test]
    fn a_published_bound_denies_only_what_breaks_it() {
        let over = worded(3_000_000, Precision::Over);
        assert_eq!(
            agreement(exact(5_000_000, 500_000), over),
            Agreement::Unsettled
        );
        assert_eq!(agreement(exact(2_900_000, 50_000), over), Agreement::Apart);
        assert_eq!(
            agreement(exact(3_000_000, 500_000), over),
            Agreement::Within
        );
    }

    #[test]
    fn telling_digits_are_those_that_are_not_zeros_around() {
        assert_eq!(significant_digits(exact(9_638_000, 500)), 4);
        assert_eq!(significant_digits(exact(610_000_000, 500_000)), 3);
        assert_eq!(significant_digits(worded(610_000_000, Precision::Over)), 2);
        assert_eq!(significant_digits(exact(0, 0)), 0);
    }
}
