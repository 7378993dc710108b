//! The two drawings of a view, and the marks in them: what charts make, and figures place.

use serde::{Deserialize, Serialize};

/// Which of the two drawings of a chart: chosen by the width of its place, not of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Below [`Layout::NARROW_BELOW`] pixels.
    Narrow,
    /// From there up.
    Wide,
}

impl Layout {
    /// Widths below this many CSS pixels take the narrow drawing.
    pub const NARROW_BELOW: u16 = 560;

    /// The width of the drawing in CSS pixels: it fits a phone, or a column of text. In a wider place it
    /// stays so, in a narrower one it is shown smaller; so the published drawing and the live one are the same.
    #[must_use]
    pub const fn width(self) -> u16 {
        match self {
            Self::Narrow => 304,
            Self::Wide => 640,
        }
    }

    /// The layout for a width in CSS pixels.
    #[must_use]
    pub fn of_width(width: f64) -> Self {
        if width < f64::from(Self::NARROW_BELOW) {
            Self::Narrow
        } else {
            Self::Wide
        }
    }

    /// One value for narrow drawings, another for wide ones.
    #[must_use]
    pub fn pick<T>(self, narrow: T, wide: T) -> T {
        match self {
            Self::Narrow => narrow,
            Self::Wide => wide,
        }
    }
}

/// Which drawn mark stands for a row: ECharts' indices of series and datum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Index of the series.
    pub series: usize,
    /// Index of the datum in its series.
    pub datum: usize,
    /// Index of the row in the drawing.
    pub row: usize,
}
