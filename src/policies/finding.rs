//! What all baselines say together.

use crate::quantity::{Estimate, Interval};

/// The direction of a change as far as its interval settles it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// More than before.
    Up,
    /// Less than before.
    Down,
    /// Rounding leaves it open, or there was no change.
    Open,
}

impl Direction {
    /// Returns the direction of a change in percent.
    #[must_use]
    pub fn of(change: Interval) -> Self {
        let (lo, hi) = (change.lo(), change.hi());
        if lo.at > 0.0 || (lo.at >= 0.0 && lo.open) {
            Self::Up
        } else if hi.at < 0.0 || (hi.at <= 0.0 && hi.open) {
            Self::Down
        } else {
            Self::Open
        }
    }
}

/// The range of a change over all baselines, and how many agree on its direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// The least change that any baseline leaves possible, in percent.
    pub lo: f64,
    /// The most.
    pub hi: f64,
    /// Baselines by which it is up.
    pub up: usize,
    /// Baselines by which it is down.
    pub down: usize,
    /// All baselines.
    pub all: usize,
}

impl Finding {
    /// Returns what some changes say together.
    #[must_use]
    pub fn of(changes: impl Iterator<Item = Estimate>) -> Self {
        let mut found = Self {
            lo: f64::INFINITY,
            hi: f64::NEG_INFINITY,
            up: 0,
            down: 0,
            all: 0,
        };
        for change in changes {
            let direction = Direction::of(change.interval);
            found.lo = found.lo.min(change.interval.lo().at);
            found.hi = found.hi.max(change.interval.hi().at);
            found.up += usize::from(direction == Direction::Up);
            found.down += usize::from(direction == Direction::Down);
            found.all += 1;
        }
        found
    }

    /// Returns the direction on which all baselines agree; open if they do not.
    #[must_use]
    pub const fn direction(self) -> Direction {
        if self.up == self.all {
            Direction::Up
        } else if self.down == self.all {
            Direction::Down
        } else {
            Direction::Open
        }
    }

    /// Returns the range in whole percent, rounded outward.
    #[must_use]
    pub fn whole_percent(self) -> (f64, f64) {
        (self.lo.floor(), self.hi.ceil())
    }
}
