//! Layouts of a chart, and the marks in its drawings.

use serde::{Deserialize, Serialize};

/// Layout of a drawing, chosen by the width of its container, not of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Below [`Layout::NARROW_BELOW`] CSS pixels.
    Narrow,
    /// From [`Layout::NARROW_BELOW`] CSS pixels on.
    Wide,
}

impl Layout {
    /// Width in CSS pixels from which on the layout is wide.
    pub const NARROW_BELOW: u16 = 560;

    /// Returns the width of the drawing in CSS pixels: it fits a phone, or a column of text. In a wider container it
    /// keeps this width, or grows as the reader's text does; in a narrower one it is scaled down; so the prerendered drawing
    /// and the live one are identical.
    #[must_use]
    pub const fn width(self) -> u16 {
        match self {
            Self::Narrow => 304,
            Self::Wide => 640,
        }
    }

    /// Returns the layout for a container of this width in CSS pixels.
    #[must_use]
    pub fn of_width(width: f64) -> Self {
        if width < f64::from(Self::NARROW_BELOW) {
            Self::Narrow
        } else {
            Self::Wide
        }
    }

    /// Returns the first value for the narrow layout, the second for the wide one.
    #[must_use]
    pub fn pick<T>(self, narrow: T, wide: T) -> T {
        match self {
            Self::Narrow => narrow,
            Self::Wide => wide,
        }
    }
}

/// The mark of a row in a drawing, by ECharts' indices of series and datum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Index of the series.
    pub series: usize,
    /// Index of the datum in its series.
    pub datum: usize,
    /// Index of the row in the drawing.
    pub row: usize,
}
