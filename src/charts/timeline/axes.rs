//! Axes of a timeline: years below, levels from zero at the side.

use crate::view::Layout;
use charming::{
    component::Axis,
    element::{AxisLabel, AxisLine, AxisTick, AxisType, LineStyle, SplitLine},
};
use time::Date;

use super::super::plot::{RULE, TEXT_QUIET};
use super::super::{Context, Fact, Reading};
use super::Timeline;
use crate::quantity::Period;

/// Range of whole calendar years on an axis.
#[derive(Debug, Clone, Copy)]
pub(in crate::charts) struct Years {
    first: i32,
    last: i32,
}

impl Years {
    pub(super) fn of(timeline: &Timeline) -> Self {
        let periods = || {
            timeline
                .spans
                .iter()
                .chain(&timeline.dots)
                .map(|point| point.period)
                .chain(timeline.gaps.iter().copied())
        };
        Self {
            first: periods().map(|p| p.start().year()).min().unwrap_or(0),
            last: periods().map(|p| p.end().year()).max().unwrap_or(0),
        }
    }

    /// Returns the years in which some periods lie; `None` without periods.
    pub(in crate::charts) fn spanning(periods: &[Period]) -> Option<Self> {
        Some(Self {
            first: periods.iter().map(|period| period.start().year()).min()?,
            last: periods.iter().map(|period| period.end().year()).max()?,
        })
    }

    /// Returns the start of the axis, in years.
    pub(super) fn start(self) -> f64 {
        f64::from(self.first)
    }

    /// Returns the end of the axis, in years.
    pub(super) fn end(self) -> f64 {
        f64::from(self.last) + 1.0
    }

    /// Returns the position of a time on the axis, from 0 to 1.
    pub(in crate::charts) fn share(self, time: f64) -> f64 {
        (time - self.start()) / (self.end() - self.start())
    }
}

/// Returns the beginning of a day in years: 1 July 2023 is 2023.496.
pub(in crate::charts) fn time(day: Date) -> f64 {
    let length = f64::from(time::util::days_in_year(day.year()));
    f64::from(day.year()) + f64::from(day.ordinal() - 1) / length
}

/// Returns the beginning of a period's first day, in years.
pub(in crate::charts) fn start(period: Period) -> f64 {
    time(period.start())
}

/// Returns the end of a period's last day, in years.
pub(in crate::charts) fn end(period: Period) -> f64 {
    period
        .end()
        .next_day()
        .map_or_else(|| time(period.end()), time)
}

/// Unit of all values beside marks, which the subtitle names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AxisUnit {
    One,
    Million,
}

impl AxisUnit {
    pub(super) fn of(cx: &Context<'_>, timeline: &Timeline) -> Self {
        let points = timeline.spans.iter().chain(&timeline.dots);
        let in_millions = points
            .map(|point| cx.read(point.row.fact).value)
            .any(|value| value >= 1e6);
        if in_millions {
            Self::Million
        } else {
            Self::One
        }
    }

    /// Formats a value with all its digits in this unit: "0.351" for 351,000.
    pub(super) fn words(self, cx: &Context<'_>, fact: Fact, reading: &Reading) -> String {
        match self {
            Self::One => reading.text.clone(),
            Self::Million => cx.millions(fact),
        }
    }
}

/// Returns the invisible axis that positions marks.
pub(in crate::charts) fn time_axis(years: Years) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min(years.start())
        .max(years.end())
        .show(false)
}

/// Returns the visible axis: a label in the middle of each year, a tick between two.
pub(in crate::charts) fn category_axis(years: Years, layout: Layout) -> Axis {
    let names: Vec<String> = (years.first..=years.last)
        .map(|year| year.to_string())
        .collect();
    let every = if names.len() > layout.pick(6, 14) {
        1.0
    } else {
        0.0
    };
    Axis::new()
        .type_(AxisType::Category)
        .position("bottom")
        .axis_line(AxisLine::new().show(true))
        .axis_tick(AxisTick::new().show(true))
        .axis_label(
            AxisLabel::new()
                .show(true)
                .interval(every)
                .color(TEXT_QUIET)
                .font_size(12),
        )
        .data(names)
}

/// Returns the axis of levels from zero, in compact numbers.
pub(super) fn level_axis(layout: Layout) -> Axis {
    value_axis(layout).type_(AxisType::Value).min(0)
}

/// Returns an axis of values in compact numbers, without its type and its ends.
pub(in crate::charts) fn value_axis(layout: Layout) -> Axis {
    Axis::new()
        .split_number(layout.pick(3.0, 4.0))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_label(
            AxisLabel::new()
                .show(true)
                .color(TEXT_QUIET)
                .font_size(12)
                .formatter("@number:compact"),
        )
        .split_line(
            SplitLine::new()
                .show(true)
                .line_style(LineStyle::new().color(RULE)),
        )
}
