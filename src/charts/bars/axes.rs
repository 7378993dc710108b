//! Where names, bars and values stand, and how far the axes reach.

use crate::view::Layout;
use charming::{
    component::Axis,
    element::{AxisLabel, AxisLine, AxisTick, AxisType, LineStyle, SplitLine},
};

use super::super::plot::{RULE, TEXT, TEXT_QUIET, columns, wrapped};
use super::{Context, Panel, Scale};

/// Lines of a name above its bar, and about how many characters fit into one on a small phone.
pub(super) const NAME_LINE: u16 = 17;
const NAME_WIDTH: usize = 40;
/// About how many fit into a line of a name beside its bar.
const BESIDE_WIDTH: usize = 27;
/// Names up to this many characters, such as years, stand beside their bars in narrow drawings too.
const SHORT_NAME: usize = 6;

/// Sizes in CSS pixels, the same for all panels of a drawing so that their bars stand on one line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Geometry {
    /// Where the names of the bars stand.
    pub(super) names: Names,
    /// Lines of the longest name above its bar beyond the first, which need room above the first bar.
    pub(super) lifted: u16,
    /// Room at the left, for names that stand beside.
    pub(super) left: u16,
    /// Room at the right, for the values.
    pub(super) right: u16,
    /// From bar to bar.
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

/// The smallest value of some bars, and where the longest of them or its error bar ends.
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

/// Values are written beside the bars, so a linear axis shows only its zero; a logarithmic one needs its ticks.
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

/// A bar's name. ECharts centres it on the bar, so one that stands above is followed by as many
/// empty lines as lift it there.
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
