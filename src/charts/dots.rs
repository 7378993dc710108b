//! Dots on lines: forecasts beside counts, or intervals beside each other.
//!
//! Each line has a name and one or two dots, joined if there are two. A forecast is hollow; a derived value is hatched
//! and carries its interval. Dots encode positions on the axis, not lengths, so it need not begin at zero.

use charming::{
    Chart,
    component::Axis,
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, Label, LabelPosition, LineStyle, SplitLine,
    },
};
use serde_json::{Value, json};

use super::plot::{Builder, Custom, Ink, Plot, RULE, TEXT, TEXT_QUIET, columns, hatched, wrapped};
use super::{Context, Row, Status};
use crate::view::Layout;

/// A panel: lines on one axis.
pub(super) struct Panel {
    pub(super) title: Option<String>,
    pub(super) lines: Vec<Line>,
    /// Start of the axis.
    pub(super) axis: Start,
}

/// Start of an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Includes zero, so that distances from zero can be compared.
    Zero,
    /// A little before the first value, to compare intervals.
    Data,
}

/// A line: its name and its dots.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) dots: Vec<Dot>,
}

/// A dot: its row, its colour and the label beside it.
pub(super) struct Dot {
    pub(super) row: Row,
    pub(super) ink: Ink,
    pub(super) label: String,
}

const PANEL_GAP: u16 = 16;
const AXIS_HEIGHT: u16 = 26;
/// Width in CSS px for names beside their lines.
const NAMES_BESIDE: u16 = 200;
const STEP: (u16, u16) = (50, 34);
const LABEL_CHARACTER: (u16, u16) = (7, 7);
const CAP: u16 = 5;

/// Draws panels of dots; the rows are in the order of the panels and, within each, of its lines and their dots. Panels
/// without lines are left out.
pub(super) fn plot(cx: &Context<'_>, panels: Vec<Panel>) -> (Plot, Vec<Row>) {
    let longest = panels
        .iter()
        .flat_map(|panel| &panel.lines)
        .flat_map(|line| &line.dots)
        .map(|dot| columns(&dot.label))
        .max()
        .and_then(|count| u16::try_from(count).ok())
        .unwrap_or(0);
    let (narrow, wide) = LABEL_CHARACTER;
    let label = longest * cx.layout.pick(narrow, wide) + 12;
    let joined = panels
        .iter()
        .any(|panel| panel.lines.iter().any(|line| line.dots.len() > 1));
    let mut drawing = Dots {
        builder: Builder::new(cx.layout, Chart::new()),
        // The left one of two dots has its value on the left.
        left: cx.layout.pick(1, NAMES_BESIDE) + if joined { label } else { 8 },
        right: label,
        top: 4,
    };
    let panels = panels.into_iter().filter(|panel| !panel.lines.is_empty());
    for (index, panel) in panels.enumerate() {
        drawing.panel(cx, index, panel);
    }
    drawing.builder.finish(drawing.top, Vec::new())
}

/// Dots under construction.
struct Dots {
    builder: Builder,
    left: u16,
    right: u16,
    /// Upper edge of the next panel, in CSS px.
    top: u16,
}

impl Dots {
    fn panel(&mut self, cx: &Context<'_>, index: usize, panel: Panel) {
        if let Some(title) = &panel.title {
            self.top += self.builder.title(title, self.top);
        }
        let (narrow, wide) = STEP;
        let count = u16::try_from(panel.lines.len()).unwrap_or(u16::MAX);
        let height = self.builder.layout.pick(narrow, wide) * count;
        self.frame(cx, index, &panel, height);
        self.dots(cx, index, panel.lines);
        self.top += height + AXIS_HEIGHT + PANEL_GAP;
    }

    /// Adds the axes: values below, names at the side, or above their lines in the narrow layout.
    fn frame(&mut self, cx: &Context<'_>, index: usize, panel: &Panel, height: u16) {
        let (low, high) = extent(cx, panel);
        let names = panel.lines.iter().map(|line| line.name.clone());
        let names: Vec<String> = match self.builder.layout {
            Layout::Wide => names.map(|name| wrapped(&name, 26)).collect(),
            // ECharts centres a name on its line: the empty lines lift it above.
            Layout::Narrow => names.map(|name| name + "\n\n").collect(),
        };
        self.builder
            .grid(index, [self.left, self.right, self.top, height]);
        let value_axis = value_axis(index, self.builder.layout, low, high);
        let name_axis = Axis::new()
            .type_(AxisType::Category)
            .grid_index(index as f64)
            .inverse(true)
            .axis_line(AxisLine::new().show(false))
            .axis_tick(AxisTick::new().show(false))
            .axis_label(
                AxisLabel::new()
                    .show(true)
                    .interval(0.0)
                    .color(TEXT)
                    .font_size(13),
            )
            .data(names);
        self.builder
            .change(|chart| chart.x_axis(value_axis).y_axis(name_axis));
        // The axis ends where the data end: round numbers between suffice.
        for (is_round, label, line) in [
            (low == 0.0, "showMinLabel", "showMinLine"),
            (high == 0.0, "showMaxLabel", "showMaxLine"),
        ] {
            let axis = format!("/xAxis/{index}");
            self.builder
                .extras
                .set(format!("{axis}/axisLabel"), label, json!(is_round));
            self.builder
                .extras
                .set(format!("{axis}/splitLine"), line, json!(is_round));
        }
        let label = format!("/yAxis/{index}/axisLabel");
        match self.builder.layout {
            Layout::Wide => {
                // Left of the space for values.
                let margin = self.left.saturating_sub(NAMES_BESIDE) + 8;
                self.builder.extras.set(label, "margin", json!(margin));
            }
            Layout::Narrow => {
                self.builder
                    .extras
                    .set(label.clone(), "inside", json!(true));
                let margin = 1 - i32::from(self.left);
                self.builder
                    .extras
                    .set(label.clone(), "margin", json!(margin));
                self.builder.extras.set(label, "lineHeight", json!(17));
            }
        }
    }

    fn dots(&mut self, cx: &Context<'_>, axis: usize, lines: Vec<Line>) {
        let mut joints = Vec::new();
        let mut whiskers = Vec::new();
        let mut data = Vec::new();
        let mut labels = Vec::new();
        let mut rows = Vec::new();
        for (place, line) in lines.into_iter().enumerate() {
            let values: Vec<f64> = line
                .dots
                .iter()
                .map(|dot| cx.read(dot.row.fact).value)
                .collect();
            let (low, high) = ends(&values);
            if line.dots.len() > 1 {
                joints.push(json!([place, low, high, 0]));
            }
            for (dot, value) in line.dots.into_iter().zip(values) {
                let reading = cx.read(dot.row.fact);
                let interval = reading.interval.filter(|interval| interval.is_bounded());
                let interval = interval.filter(|_| reading.status == Status::Derived);
                data.push(
                    json!({ "value": [value, place], "itemStyle": style(dot.ink, reading.status) }),
                );
                if let Some(interval) = interval {
                    whiskers.push(json!([place, interval.lo().at, interval.hi().at, CAP]));
                }
                let to_left = value < high;
                let (lo, hi) = interval.map_or((value, value), |i| (i.lo().at, i.hi().at));
                let end = if to_left { lo } else { hi };
                labels.push(([end, place as f64], dot.label, to_left));
                rows.push(dot.row);
            }
        }
        self.builder
            .silent_custom(axis as f64, Custom::ErrorBar, joints, TEXT_QUIET);
        let at = self.builder.custom(axis as f64, Custom::Dot, data);
        for (datum, row) in rows.into_iter().enumerate() {
            self.builder.row(row, at, datum);
        }
        self.builder
            .silent_custom(axis as f64, Custom::ErrorBar, whiskers, TEXT);
        self.labels(axis, labels);
    }

    /// Adds the labels beside the dots, on their left where asked for.
    fn labels(&mut self, axis: usize, labels: Vec<([f64; 2], String, bool)>) {
        let on_left: Vec<bool> = labels.iter().map(|(.., on_left)| *on_left).collect();
        let label = Label::new()
            .show(true)
            .position(LabelPosition::Right)
            .distance(10.0)
            .formatter("{b}")
            .color(TEXT)
            .font_size(13);
        let labels = labels.into_iter().map(|(point, words, _)| (point, words));
        let at = self.builder.labels(Some(axis), label, labels.collect());
        for (datum, _) in on_left.iter().enumerate().filter(|(_, left)| **left) {
            let label = format!("/series/{at}/data/{datum}/label");
            self.builder.extras.set(label, "position", json!("left"));
        }
    }
}

/// Returns the style of a dot: solid if published, hollow for a forecast, hatched if derived.
fn style(ink: Ink, status: Status) -> Value {
    match status {
        Status::Derived => hatched(ink),
        Status::Forecast => json!({ "color": "var(--paper)", "borderColor": ink.css() }),
        Status::Published | Status::Qualified | Status::Definition => json!({ "color": ink.css() }),
    }
}

fn ends(values: &[f64]) -> (f64, f64) {
    let fold = |pick: fn(f64, f64) -> f64, from| values.iter().copied().fold(from, pick);
    (
        fold(f64::min, f64::INFINITY),
        fold(f64::max, f64::NEG_INFINITY),
    )
}

/// Returns the ends of an axis, which contains the intervals.
fn extent(cx: &Context<'_>, panel: &Panel) -> (f64, f64) {
    let dots = panel.lines.iter().flat_map(|line| &line.dots);
    let values: Vec<f64> = dots
        .flat_map(|dot| {
            let reading = cx.read(dot.row.fact);
            let interval = reading.interval.filter(|interval| interval.is_bounded());
            interval.map_or([reading.value; 2], |i| [i.lo().at, i.hi().at])
        })
        .collect();
    let (low, high) = ends(&values);
    match panel.axis {
        Start::Zero => (low.min(0.0), high.max(0.0)),
        Start::Data => {
            let margin = (high - low) * 0.12;
            (low - margin, high + margin)
        }
    }
}

fn value_axis(index: usize, layout: Layout, low: f64, high: f64) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .grid_index(index as f64)
        .min(low)
        .max(high)
        .split_number(layout.pick(2.0, 4.0))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_label(
            AxisLabel::new()
                .show(true)
                .color(TEXT_QUIET)
                .font_size(12)
                .formatter("@number:tick"),
        )
        .split_line(
            SplitLine::new()
                .show(true)
                .line_style(LineStyle::new().color(RULE)),
        )
}
