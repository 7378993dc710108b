//! Positions of names, bars and values, and extents of the axes.

use crate::view::Layout;
use charming::{
    component::Axis,
    element::{AxisLabel, AxisLine, AxisTick, AxisType, LineStyle, SplitLine},
};

use super::super::plot::{RULE, TEXT, TEXT_QUIET, columns, wrapped};
use super::{Context, Panel, Scale};

/// Height in CSS px of a line of a name above its bar, and approximate columns of one on a small phone.
pub(super) const NAME_LINE: u16 = 17;
const NAME_WIDTH: usize = 40;
/// Approximate columns of a line of a name beside its bar.
const BESIDE_WIDTH: usize = 27;
/// Most columns of names, such as years, that are beside their bars in the narrow layout too.
const SHORT_NAME: usize = 6;

/// Sizes in CSS px, the same for all panels of a drawing so that their bars are aligned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Geometry {
    /// Position of the names.
    pub(super) names: Names,
    /// Lines of the longest name above its bar beyond the first, which need space above the first bar.
    pub(super) lifted: u16,
    /// Space at the left, for names beside their bars.
    pub(super) left: u16,
    /// Space at the right, for the values.
    pub(super) right: u16,
    /// Distance from bar to bar.
    pub(super) step: u16,
    /// Thickness of a bar.
    pub(super) bar: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    Beside,
    Above,
}

impl Geometry {
    pub(super) fn of(cx: &Context<'_>, panels: &[Panel]) -> Self {
        let bars = || panels.iter().flat_map(|panel| &panel.bars);
        let short = bars().all(|bar| columns(&bar.row.label) <= SHORT_NAME);
        let longest_value = bars()
            .map(|bar| columns(&cx.read(bar.row.fact).text))
            .max()
            .unwrap_or(0);
        let lines = bars()
            .map(|bar| wrapped(&bar.row.label, NAME_WIDTH).lines().count())
            .max()
            .and_then(|lines| u16::try_from(lines).ok())
            .unwrap_or(1);
        let layout = cx.layout;
        let beside = Self {
            names: Names::Beside,
            lifted: 0,
            left: 48,
            right: u16::try_from(longest_value).unwrap_or(0) * layout.pick(7, 8) + 16,
            step: 36,
            bar: 20,
        };
        match (layout, short) {
            (_, true) => beside,
            (Layout::Wide, false) => Self {
                left: 200,
                step: 40,
                bar: 22,
                ..beside
            },
            (Layout::Narrow, false) => Self {
                names: Names::Above,
                lifted: lines.saturating_sub(1),
                left: 1,
                step: 33 + NAME_LINE * lines,
                bar: 16,
                ..beside
            },
        }
    }
}

/// Smallest value of some bars, and the end of the longest of them or of its error bar.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    pub(super) smallest: f64,
    pub(super) longest: f64,
}

pub(super) fn extent(cx: &Context<'_>, panels: &[Panel]) -> Extent {
    let empty = Extent {
        smallest: f64::INFINITY,
        longest: 0.0,
    };
    panels
        .iter()
        .flat_map(|panel| &panel.bars)
        .fold(empty, |extent, bar| {
            let reading = cx.read(bar.row.fact);
            let end = reading.interval.map_or(reading.value, |i| i.hi().at);
            let end = if end.is_finite() { end } else { reading.value };
            Extent {
                smallest: extent.smallest.min(reading.value),
                longest: extent.longest.max(end),
            }
        })
}

/// Returns the value axis: linear without a scale except zero, because values are beside the bars; logarithmic with
/// ticks.
pub(super) fn value_axis(index: usize, scale: Scale, extent: Extent) -> Axis {
    let axis = Axis::new()
        .grid_index(index as f64)
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false));
    match scale {
        Scale::Linear => axis
            .type_(AxisType::Value)
            .min(0)
            .max(extent.longest)
            .axis_label(AxisLabel::new().show(false))
            .split_line(SplitLine::new().show(false)),
        Scale::Log => axis
            .type_(AxisType::Log)
            .min(10_f64.powf(extent.smallest.log10().floor()))
            .max(10_f64.powf(extent.longest.log10().ceil()))
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
            ),
    }
}

pub(super) fn category_axis(index: usize, labels: &[&str], names: Names) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .grid_index(index as f64)
        .inverse(true)
        .axis_line(AxisLine::new().show(true))
        .axis_tick(AxisTick::new().show(false))
        .axis_label(
            AxisLabel::new()
                .show(true)
                .interval(0.0)
                .color(TEXT)
                .font_size(13),
        )
        .data(
            labels
                .iter()
                .map(|label| name(label, names))
                .collect::<Vec<_>>(),
        )
}

/// Returns the name of a bar. ECharts centres it on the bar, so a name above it is followed by as many empty lines as
/// lift it there.
fn name(label: &str, names: Names) -> String {
    match names {
        Names::Beside => wrapped(label, BESIDE_WIDTH),
        Names::Above => {
            let name = wrapped(label, NAME_WIDTH);
            let lines = name.lines().count();
            name + &"\n".repeat(lines + 1)
        }
    }
}
