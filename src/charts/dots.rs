//! Dots on lines: forecasts beside counts, or intervals beside each other.
//!
//! Each line has a name and one or two dots, joined if there are two. A forecast is hollow; a derived value is hatched
//! and carries its interval. Dots encode positions on the axis, not lengths, so it need not begin at zero.

use crate::view::{Layout, Mark};
use charming::{
    Chart,
    component::{Axis, Grid},
    datatype::{CompositeValue, DataPoint, DataPointItem, NumericValue},
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, LineStyle,
        SplitLine,
    },
    series::{Custom, Scatter},
};
use serde_json::{Value, json};

use super::bars::panel_title;
use super::plot::{Extras, Ink, Plot, RULE, TEXT, TEXT_QUIET, columns, hatched, option, wrapped};
use super::{Context, Row, Status};

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

const TITLE_HEIGHT: u16 = 30;
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
    let mut drawing = Builder {
        layout: cx.layout,
        // The left one of two dots has its value on the left.
        left: cx.layout.pick(1, NAMES_BESIDE) + if joined { label } else { 8 },
        right: label,
        chart: Chart::new(),
        extras: Extras::default(),
        series: 0,
        marks: Vec::new(),
        rows: Vec::new(),
        top: 4,
    };
    drawing.extras.set("", "animationDuration", json!(350));
    let panels = panels.into_iter().filter(|panel| !panel.lines.is_empty());
    for (index, panel) in panels.enumerate() {
        drawing.panel(cx, index, panel);
    }
    let plot = Plot {
        option: option(&drawing.chart, drawing.extras),
        height: drawing.top,
        marks: drawing.marks,
        key: Vec::new(),
        markers: Vec::new(),
    };
    (plot, drawing.rows)
}

/// A drawing under construction.
struct Builder {
    layout: Layout,
    left: u16,
    right: u16,
    chart: Chart,
    extras: Extras,
    series: usize,
    marks: Vec<Mark>,
    rows: Vec<Row>,
    top: u16,
}

impl Builder {
    fn panel(&mut self, cx: &Context<'_>, index: usize, panel: Panel) {
        if let Some(title) = &panel.title {
            let title = wrapped(title, self.layout.pick(40, 80));
            self.chart = std::mem::take(&mut self.chart).title(panel_title(&title, self.top));
            let lines = u16::try_from(title.lines().count()).unwrap_or(1);
            self.top += TITLE_HEIGHT + 18 * lines.saturating_sub(1);
        }
        let (narrow, wide) = STEP;
        let count = u16::try_from(panel.lines.len()).unwrap_or(u16::MAX);
        let height = self.layout.pick(narrow, wide) * count;
        self.frame(cx, index, &panel, height);
        self.dots(cx, index, panel.lines);
        self.top += height + AXIS_HEIGHT + PANEL_GAP;
    }

    /// Adds the axes: values below, names at the side, or above their lines in the narrow layout.
    fn frame(&mut self, cx: &Context<'_>, index: usize, panel: &Panel, height: u16) {
        let (low, high) = extent(cx, panel);
        let names = panel.lines.iter().map(|line| line.name.clone());
        let names: Vec<String> = match self.layout {
            Layout::Wide => names.map(|name| wrapped(&name, 26)).collect(),
            // ECharts centres a name on its line: the empty lines lift it above.
            Layout::Narrow => names.map(|name| name + "\n\n").collect(),
        };
        self.chart = std::mem::take(&mut self.chart)
            .grid(
                Grid::new()
                    .left(i32::from(self.left))
                    .right(i32::from(self.right))
                    .top(i32::from(self.top))
                    .height(i32::from(height)),
            )
            .x_axis(value_axis(index, self.layout, low, high))
            .y_axis(
                Axis::new()
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
                    .data(names),
            );
        let grid = format!("/grid/{index}");
        self.extras.set(grid, "outerBoundsMode", json!("none"));
        // The axis ends where the data end: round numbers between suffice.
        for (is_round, label, line) in [
            (low == 0.0, "showMinLabel", "showMinLine"),
            (high == 0.0, "showMaxLabel", "showMaxLine"),
        ] {
            let axis = format!("/xAxis/{index}");
            self.extras
                .set(format!("{axis}/axisLabel"), label, json!(is_round));
            self.extras
                .set(format!("{axis}/splitLine"), line, json!(is_round));
        }
        let label = format!("/yAxis/{index}/axisLabel");
        match self.layout {
            Layout::Wide => {
                // Left of the space for values.
                let margin = self.left.saturating_sub(NAMES_BESIDE) + 8;
                self.extras.set(label, "margin", json!(margin));
            }
            Layout::Narrow => {
                self.extras.set(label.clone(), "inside", json!(true));
                let margin = 1 - i32::from(self.left);
                self.extras.set(label.clone(), "margin", json!(margin));
                self.extras.set(label, "lineHeight", json!(17));
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
                labels.push((if to_left { lo } else { hi }, place, dot.label, to_left));
                rows.push(dot.row);
            }
        }
        self.custom(
            axis,
            "errorBar",
            &json!({ "y": 0, "x": [1, 2] }),
            joints,
            Some(TEXT_QUIET),
        );
        let at = self.custom(axis, "dot", &json!({ "x": 0, "y": 1 }), data, None);
        for row in rows {
            let datum = self.marks.iter().filter(|mark| mark.series == at).count();
            self.marks.push(Mark {
                series: at,
                datum,
                row: self.rows.len(),
            });
            self.rows.push(row);
        }
        self.custom(
            axis,
            "errorBar",
            &json!({ "y": 0, "x": [1, 2] }),
            whiskers,
            Some(TEXT),
        );
        self.labels(axis, labels);
    }

    /// Adds a custom series of `web/drawing/timeline.js` or `web/drawing/option.js`; without events if it has a colour
    /// of its own.
    fn custom(
        &mut self,
        axis: usize,
        name: &str,
        encode: &Value,
        data: Vec<Value>,
        ink: Option<&str>,
    ) -> usize {
        let at = self.series;
        self.chart = std::mem::take(&mut self.chart).series(
            Custom::new()
                .x_axis_index(axis as f64)
                .y_axis_index(axis as f64)
                .render_item(name),
        );
        let path = format!("/series/{at}");
        self.extras.set(path.clone(), "encode", encode.clone());
        self.extras.set(path.clone(), "data", json!(data));
        if let Some(ink) = ink {
            self.extras
                .set(path.clone(), "itemStyle", json!({ "color": ink }));
            self.extras.set(path, "silent", json!(true));
        }
        self.series += 1;
        at
    }

    /// Adds the labels beside the dots: labels of invisible points.
    fn labels(&mut self, axis: usize, labels: Vec<(f64, usize, String, bool)>) {
        let number = |value: f64| CompositeValue::Number(NumericValue::Float(value));
        let at = self.series;
        let mut data: Vec<DataPoint> = Vec::new();
        for (datum, (value, place, words, to_left)) in labels.into_iter().enumerate() {
            let point = CompositeValue::Array(vec![number(value), number(place as f64)]);
            data.push(DataPointItem::new(point).name(words).into());
            if to_left {
                let label = format!("/series/{at}/data/{datum}/label");
                self.extras.set(label, "position", json!("left"));
            }
        }
        self.chart = std::mem::take(&mut self.chart).series(
            Scatter::new()
                .x_axis_index(axis as f64)
                .y_axis_index(axis as f64)
                .symbol_size(0.0)
                .item_style(ItemStyle::new().opacity(1.0))
                .label(
                    Label::new()
                        .show(true)
                        .position(LabelPosition::Right)
                        .distance(10.0)
                        .formatter("{b}")
                        .color(TEXT)
                        .font_size(13),
                )
                .data(data),
        );
        self.extras
            .set(format!("/series/{at}"), "silent", json!(true));
        self.series += 1;
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
