//! Intervals with outward rounding: a computed interval always contains the true value.

use serde::{Deserialize, Serialize};

/// One end of an [`Interval`]: a bound, closed or open.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Endpoint {
    /// Bound; infinite where the interval is unbounded on this side.
    pub at: f64,
    /// `true` if the bound itself does not belong to the interval.
    pub open: bool,
}

impl Endpoint {
    /// Returns a closed bound, which belongs to the interval.
    #[must_use]
    pub const fn closed(at: f64) -> Self {
        Self { at, open: false }
    }

    /// Returns an open bound, which does not belong to the interval.
    #[must_use]
    pub const fn open(at: f64) -> Self {
        Self { at, open: true }
    }
}

/// A range of real numbers, `lo` ≤ `hi`, each end closed or open, possibly infinite.
///
/// Every operation rounds outward: the lower end down, the upper end up, by at most one unit in
/// the last place and only where the floating-point result is not exact.
///
/// ```
/// use crossings::quantity::Interval;
/// let level = Interval::half_open(500_500.0, 501_500.0);
/// let growth = Interval::half_open(48.15, 48.25);
/// let before = level.before_change(growth).expect("growth is above −100 %");
/// assert!((before.lo().at - 337_605.0).abs() < 0.5 && (before.hi().at - 338_508.0).abs() < 0.5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    lo: Endpoint,
    hi: Endpoint,
}

impl Interval {
    /// Creates an interval from its ends; `None` if `lo > hi` or an end is NaN.
    #[must_use]
    pub fn new(lo: Endpoint, hi: Endpoint) -> Option<Self> {
        (lo.at <= hi.at).then_some(Self { lo, hi })
    }

    /// Creates `[lo, hi)`, the set of values that round half up to one published numeral.
    ///
    /// # Panics
    /// If `lo > hi` or either is NaN: the ends come from one numeral and cannot be.
    #[must_use]
    pub fn half_open(lo: f64, hi: f64) -> Self {
        assert!(lo <= hi, "interval [{lo}, {hi}) is the wrong way round");
        Self {
            lo: Endpoint::closed(lo),
            hi: Endpoint::open(hi),
        }
    }

    /// Creates the interval of a single value, known exactly.
    #[must_use]
    pub fn point(value: f64) -> Self {
        Self {
            lo: Endpoint::closed(value),
            hi: Endpoint::closed(value),
        }
    }

    /// Creates `[value, ∞)`: "over N".
    #[must_use]
    pub fn at_least(value: f64) -> Self {
        Self {
            lo: Endpoint::closed(value),
            hi: Endpoint::open(f64::INFINITY),
        }
    }

    /// Creates `(−∞, value]`: "up to N".
    #[must_use]
    pub fn at_most(value: f64) -> Self {
        Self {
            lo: Endpoint::open(f64::NEG_INFINITY),
            hi: Endpoint::closed(value),
        }
    }

    /// Returns the lower end.
    #[must_use]
    pub fn lo(self) -> Endpoint {
        self.lo
    }

    /// Returns the upper end.
    #[must_use]
    pub fn hi(self) -> Endpoint {
        self.hi
    }

    /// Returns `hi − lo`; infinite for an unbounded interval.
    #[must_use]
    pub fn width(self) -> f64 {
        self.hi.at - self.lo.at
    }

    /// Whether it holds one number: its ends differ by no more than the rounding of the arithmetic that made them.
    ///
    /// ```
    /// use crossings::quantity::Interval;
    ///
    /// let (now, before) = (Interval::point(964.0), Interval::point(1517.0));
    /// assert!(now.percent_change_from(before).is_some_and(Interval::is_point));
    /// assert!(!Interval::at_most(964.0).is_point());
    /// ```
    #[must_use]
    pub fn is_point(self) -> bool {
        self.is_bounded() && self.width() <= 1e-12 * self.lo.at.abs().max(1.0)
    }

    /// Whether both ends are finite.
    #[must_use]
    pub fn is_bounded(self) -> bool {
        self.lo.at.is_finite() && self.hi.at.is_finite()
    }

    /// Whether `value` belongs to the interval; open ends do not.
    #[must_use]
    pub fn contains(self, value: f64) -> bool {
        let above = if self.lo.open {
            value > self.lo.at
        } else {
            value >= self.lo.at
        };
        let below = if self.hi.open {
            value < self.hi.at
        } else {
            value <= self.hi.at
        };
        above && below
    }

    /// Whether every value of `other` belongs to this interval.
    #[must_use]
    pub fn encloses(self, other: Self) -> bool {
        let low = self.lo.at < other.lo.at
            || (same(self.lo.at, other.lo.at) && (!self.lo.open || other.lo.open));
        let high = self.hi.at > other.hi.at
            || (same(self.hi.at, other.hi.at) && (!self.hi.open || other.hi.open));
        low && high
    }

    /// Whether the two have a value in common, so that two statements can both be true.
    #[must_use]
    pub fn intersects(self, other: Self) -> bool {
        let lo = later(self.lo, other.lo);
        let hi = earlier(self.hi, other.hi);
        lo.at < hi.at || (same(lo.at, hi.at) && !lo.open && !hi.open)
    }

    /// Returns the decimal exponent of the last digit that the interval supports: the place of the leading digit of its
    /// half-width (the convention for stating a value with its uncertainty, GUM 7.2.6).
    ///
    /// A half-width of 451 gives 2: the value is stated in hundreds. `None` for a single value or an unbounded
    /// interval, which set no such limit.
    #[must_use]
    pub fn last_place(self) -> Option<i32> {
        let half = self.width() / 2.0;
        if half > 0.0 && half.is_finite() {
            // The exponent of an f64 lies within ±324.
            #[allow(clippy::cast_possible_truncation)]
            Some(half.log10().floor() as i32)
        } else {
            None
        }
    }

    /// Returns `self + other`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            lo: Endpoint {
                at: outward(self.lo.at + other.lo.at, sum_error(self.lo.at, other.lo.at)).0,
                open: self.lo.open || other.lo.open,
            },
            hi: Endpoint {
                at: outward(self.hi.at + other.hi.at, sum_error(self.hi.at, other.hi.at)).1,
                open: self.hi.open || other.hi.open,
            },
        }
    }

    /// Returns `−self`.
    #[must_use]
    pub fn negated(self) -> Self {
        let flip = |end: Endpoint| Endpoint {
            at: -end.at,
            open: end.open,
        };
        Self {
            lo: flip(self.hi),
            hi: flip(self.lo),
        }
    }

    /// Returns `self − other`, the two taken as independent.
    ///
    /// ```
    /// use crossings::quantity::Interval;
    /// let (whole, part) = (Interval::half_open(128.5, 129.5), Interval::point(100.0));
    /// assert_eq!(whole.minus(part), Interval::half_open(28.5, 29.5));
    /// ```
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.plus(other.negated())
    }

    /// Returns `self × other`, the two taken as independent.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        self.by_corners(other, |a, b| {
            let product = a * b;
            // 0 × ∞ is 0 here: zero times an unbounded factor is zero.
            if product.is_nan() {
                (0.0, 0.0)
            } else {
                outward(product, a.mul_add(b, -product))
            }
        })
    }

    /// Returns `self ÷ other`, the two taken as independent; `None` if `other` contains or touches zero.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other.lo.at <= 0.0 && other.hi.at >= 0.0 {
            return None;
        }
        Some(self.by_corners(other, |a, b| {
            let quotient = a / b;
            if quotient.is_nan() {
                (0.0, f64::INFINITY)
            } else {
                outward(quotient, quotient.mul_add(-b, a) / b)
            }
        }))
    }

    /// Returns `self` as a percentage of `whole`: 100 × self ÷ whole; `None` if `whole` contains or touches zero.
    #[must_use]
    pub fn percent_of(self, whole: Self) -> Option<Self> {
        self.times(Self::point(100.0)).over(whole)
    }

    /// Returns the percentage change from `then` to `self`: 100 × (self ÷ then) − 100; `None` if `then` contains or
    /// touches zero.
    ///
    /// Each operand occurs once, so the result is as narrow as independent operands allow.
    ///
    /// ```
    /// use crossings::quantity::Interval;
    /// // 697 million in 2025, 670 million in 2019, both rounded to a million.
    /// let (now, then) = (Interval::half_open(696.5, 697.5), Interval::half_open(669.5, 670.5));
    /// let change = now.percent_change_from(then).expect("2019 is not zero");
    /// assert!(change.contains(4.03) && change.encloses(Interval::point(4.0)));
    /// assert!((change.lo().at - 3.88).abs() < 0.01 && (change.hi().at - 4.18).abs() < 0.01);
    /// ```
    #[must_use]
    pub fn percent_change_from(self, then: Self) -> Option<Self> {
        Some(self.percent_of(then)?.minus(Self::point(100.0)))
    }

    /// Returns the level before a change of `percent`: self ÷ (1 + percent ÷ 100), as 100 × self ÷ (100 + percent).
    ///
    /// `None` where the change may be −100 % or below: the level before it is then undetermined.
    #[must_use]
    pub fn before_change(self, percent: Self) -> Option<Self> {
        let factor = percent.plus(Self::point(100.0));
        if factor.lo.at <= 0.0 {
            return None;
        }
        self.percent_of(factor)
    }

    /// Returns the whole of which `self` is `percent`: 100 × self ÷ percent; `None` if `percent` contains or touches
    /// zero.
    #[must_use]
    pub fn whole_of_share(self, percent: Self) -> Option<Self> {
        self.percent_of(percent)
    }

    /// Returns the hull of `op` over the four pairs of ends; `op` returns its result rounded down and up.
    fn by_corners(self, other: Self, op: impl Fn(f64, f64) -> (f64, f64)) -> Self {
        let mut lo = Endpoint::open(f64::INFINITY);
        let mut hi = Endpoint::open(f64::NEG_INFINITY);
        for a in [self.lo, self.hi] {
            for b in [other.lo, other.hi] {
                let open = a.open || b.open;
                let (down, up) = op(a.at, b.at);
                lo = earlier_hull(lo, Endpoint { at: down, open });
                hi = later_hull(hi, Endpoint { at: up, open });
            }
        }
        Self { lo, hi }
    }
}

/// Whether two bounds are exactly equal, infinities included.
fn same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq() || (a == 0.0 && b == 0.0)
}

/// Returns the smaller bound; of equal ones the closed one, so that the hull leaves nothing out.
fn earlier_hull(a: Endpoint, b: Endpoint) -> Endpoint {
    if same(a.at, b.at) {
        Endpoint {
            at: a.at,
            open: a.open && b.open,
        }
    } else if a.at < b.at {
        a
    } else {
        b
    }
}

/// Returns the larger bound; of equal ones the closed one.
fn later_hull(a: Endpoint, b: Endpoint) -> Endpoint {
    if same(a.at, b.at) {
        Endpoint {
            at: a.at,
            open: a.open && b.open,
        }
    } else if a.at > b.at {
        a
    } else {
        b
    }
}

/// Returns the larger lower bound; of equal ones the open one (for intersection).
fn later(a: Endpoint, b: Endpoint) -> Endpoint {
    if a.at > b.at || (same(a.at, b.at) && a.open) {
        a
    } else {
        b
    }
}

/// Returns the smaller upper bound; of equal ones the open one (for intersection).
fn earlier(a: Endpoint, b: Endpoint) -> Endpoint {
    if a.at < b.at || (same(a.at, b.at) && a.open) {
        a
    } else {
        b
    }
}

/// Returns the rounding error of `a + b` (Knuth's two-sum); meaningless but harmless for infinities.
fn sum_error(a: f64, b: f64) -> f64 {
    let sum = a + b;
    let b_part = sum - a;
    (a - (sum - b_part)) + (b - b_part)
}

/// Returns a computed value rounded down and rounded up, given its error (true value − computed value).
///
/// An exact result stays as it is; otherwise it moves one unit in the last place towards the true value.
fn outward(computed: f64, error: f64) -> (f64, f64) {
    if !computed.is_finite() || error == 0.0 {
        (computed, computed)
    } else if error > 0.0 {
        (computed, computed.next_up())
    } else if error < 0.0 {
        (computed.next_down(), computed)
    } else {
        // The error is NaN: round to both sides.
        (computed.next_down(), computed.next_up())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_sums_stay_exact_and_keep_their_open_end() {
        let sum = Interval::half_open(1.0, 2.0).plus(Interval::point(3.0));
        assert_eq!(sum, Interval::half_open(4.0, 5.0));
    }

    #[test]
    fn inexact_sums_widen_outward() {
        let sum = Interval::point(0.1).plus(Interval::point(0.2));
        assert!(sum.lo().at < sum.hi().at);
        assert!(sum.lo().at <= 0.3 && sum.hi().at >= 0.3);
    }

    #[test]
    fn a_divisor_that_may_be_zero_gives_no_interval() {
        assert!(
            Interval::point(1.0)
                .over(Interval::half_open(-1.0, 1.0))
                .is_none()
        );
    }

    #[test]
    fn intervals_that_share_only_an_open_end_do_not_intersect() {
        let a = Interval::half_open(0.0, 1.0);
        let b = Interval::half_open(1.0, 2.0);
        assert!(!a.intersects(b) && !b.intersects(a));
        assert!(Interval::point(1.0).intersects(b));
    }

    #[test]
    fn the_last_supported_place_is_that_of_the_leading_digit_of_the_half_width() {
        assert_eq!(
            Interval::half_open(337_605.0, 338_508.0).last_place(),
            Some(2)
        );
        assert_eq!(Interval::half_open(62.96, 65.41).last_place(), Some(0));
        assert_eq!(Interval::point(5.0).last_place(), None);
        assert_eq!(Interval::at_least(5.0).last_place(), None);
    }

    #[test]
    fn a_fall_that_may_be_total_implies_no_level_before_it() {
        assert!(
            Interval::point(5.0)
                .before_change(Interval::half_open(-100.5, -99.5))
                .is_none()
        );
    }
}
