//! Horizontal bars in panels: the form of most charts here.
//!
//! Each panel has its own scale from zero, each bar its value beside it. A derived bar is hatched
//! and carries its interval as an error bar. On a logarithmic scale, which has no zero for a bar to
//! start from, dots take the place of bars.

use charming::{
    Chart,
    component::{Axis, Grid, Title},
    datatype::{CompositeValue, DataPoint, DataPointItem, NumericValue},
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, Emphasis, ItemStyle, Label, LabelPosition,
        LineStyle, SplitLine, Symbol, TextStyle,
    },
    series::{Bar as BarSeries, Custom, Scatter},
};
use serde_json::json;

use super::plot::{Extras, Ink, Layout, Mark, Plot, RULE, TEXT, TEXT_QUIET, option, wrapped};
use super::{Context, Row, Status};

/// Bars that share a scale.
#[derive(Debug, Default)]
pub(super) struct Panel {
    /// What the panel counts; none where the subtitle says it.
    pub(super) title: Option<String>,
    /// Its bars from top to bottom.
    pub(super) bars: Vec<Bar>,
}

/// One bar: the row it stands for, and its colour.
#[derive(Debug)]
pub(super) struct Bar {
    pub(super) row: Row,
    pub(super) ink: Ink,
}

/// Linear from zero, or logarithmic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    Linear,
    Log,
}

/// Names up to this many characters, such as years, stand beside their bars in narrow drawings too.
const SHORT_NAME: usize = 6;
const TITLE_HEIGHT: u16 = 30;
const PANEL_GAP: u16 = 14;
const LOG_AXIS_HEIGHT: u16 = 26;
const TITLE_LINE: u16 = 18;

/// Sizes in CSS pixels, the same for all panels of a drawing so that their bars stand on one line.
#[derive(Debug, Clone, Copy)]
struct Geometry {
    /// Where the names of the bars stand.
    names: Names,
    /// Room at the left, for names that stand beside.
    left: u16,
    /// Room at the right, for the values.
    right: u16,
    /// From bar to bar.
    step: u16,
    /// Thickness of a bar.
    bar: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Beside,
    Above,
}

impl Geometry {
    fn of(layout: Layout, panels: &[Panel]) -> Self {
        let short = panels
            .iter()
            .flat_map(|panel| &panel.bars)
            .all(|bar| bar.row.label.chars().count() <= SHORT_NAME);
        let beside = Self {
            names: Names::Beside,
            left: 48,
            right: layout.pick(128, 150),
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
                left: 1,
                step: 50,
                bar: 16,
                ..beside
            },
        }
    }
}

/// The plot of some panels, and their rows in the order of the table.
pub(super) fn plot(cx: &Context<'_>, panels: Vec<Panel>, scale: Scale) -> (Plot, Vec<Row>) {
    let mut drawing = Drawing {
        layout: cx.layout,
        geometry: Geometry::of(cx.layout, &panels),
        scale,
        chart: Chart::new().animation(true),
        extras: Extras::default(),
        series: 0,
        marks: Vec::new(),
        rows: Vec::new(),
        top: 4,
    };
    drawing.extras.set("", "animationDuration", json!(350));
    for (index, panel) in panels
        .into_iter()
        .filter(|p| !p.bars.is_empty())
        .enumerate()
    {
        drawing.panel(cx, index, panel);
    }
    let plot = Plot {
        option: option(&drawing.chart, drawing.extras),
        height: drawing.top,
        marks: drawing.marks,
        key: Vec::new(),
    };
    (plot, drawing.rows)
}

/// A drawing under way.
struct Drawing {
    layout: Layout,
    geometry: Geometry,
    scale: Scale,
    chart: Chart,
    extras: Extras,
    series: usize,
    marks: Vec<Mark>,
    rows: Vec<Row>,
    top: u16,
}

impl Drawing {
    fn panel(&mut self, cx: &Context<'_>, index: usize, panel: Panel) {
        // One value has nothing to be compared with: a logarithmic axis would say nothing of it.
        let scale = if panel.bars.len() > 1 {
            self.scale
        } else {
            Scale::Linear
        };
        if let Some(title) = &panel.title {
            let title = wrapped(title, self.layout.pick(40, 80));
            self.chart = std::mem::take(&mut self.chart).title(panel_title(&title, self.top));
            let more_lines = u16::try_from(title.lines().count())
                .unwrap_or(1)
                .saturating_sub(1);
            self.top += TITLE_HEIGHT + TITLE_LINE * more_lines;
        }
        let height = self.geometry.step * u16::try_from(panel.bars.len()).unwrap_or(u16::MAX);
        let chart = std::mem::take(&mut self.chart);
        self.chart = chart
            .grid(
                Grid::new()
                    .left(i32::from(self.geometry.left))
                    .right(i32::from(self.geometry.right))
                    .top(i32::from(self.top))
                    .height(i32::from(height)),
            )
            .x_axis(value_axis(index, scale))
            .y_axis(category_axis(index, &panel.bars));
        self.extras.axis_line(index);
        // Keeps the bars of all panels on one line, however long their labels are.
        self.extras
            .set(format!("/grid/{index}"), "outerBoundsMode", json!("none"));
        self.names(index);
        self.marks(cx, index, panel, scale);
        self.top += height + PANEL_GAP;
        if scale == Scale::Log {
            self.extras.set(
                format!("/xAxis/{index}/axisLabel"),
                "hideOverlap",
                json!(true),
            );
            self.top += LOG_AXIS_HEIGHT;
        }
    }

    /// Where the names of the bars stand, in fields that `charming` does not have.
    fn names(&mut self, axis: usize) {
        let label = format!("/yAxis/{axis}/axisLabel");
        let Geometry {
            left, step, bar, ..
        } = self.geometry;
        match self.geometry.names {
            Names::Beside => {
                self.extras.set(label.clone(), "width", json!(left - 12));
                self.extras.set(label, "overflow", json!("break"));
            }
            Names::Above => {
                // Three lines centred on the bar, of which the first has the name: it stands above.
                let line = f64::from(step + bar) / 4.0 + 1.0;
                self.extras.set(label.clone(), "inside", json!(true));
                self.extras.set(label.clone(), "margin", json!(0));
                self.extras
                    .set(label.clone(), "formatter", json!("{value}\n\n"));
                self.extras.set(label, "lineHeight", json!(line));
            }
        }
    }

    fn marks(&mut self, cx: &Context<'_>, axis: usize, panel: Panel, scale: Scale) {
        let mut data = Vec::new();
        let mut whiskers = Vec::new();
        for (datum, Bar { row, ink }) in panel.bars.into_iter().enumerate() {
            let reading = cx.read(row.fact);
            data.push(DataPoint::from(
                DataPointItem::new(point(scale, datum, reading.value))
                    .name(reading.text)
                    .item_style(ItemStyle::new().color(ink.color())),
            ));
            if reading.status == Status::Derived {
                let style = format!("/series/{}/data/{datum}/itemStyle", self.series);
                self.extras.hatch(style, ink);
                if let Some(interval) = reading.interval.filter(|i| i.is_bounded()) {
                    whiskers.push(vec![
                        number(datum as f64),
                        number(interval.lo().at),
                        number(interval.hi().at),
                    ]);
                }
            }
            self.marks.push(Mark {
                series: self.series,
                datum,
                row: self.rows.len(),
            });
            self.rows.push(row);
        }
        self.values(axis, data, scale);
        if !whiskers.is_empty() {
            self.whiskers(axis, whiskers);
        }
    }

    fn values(&mut self, axis: usize, data: Vec<DataPoint>, scale: Scale) {
        let label = Label::new()
            .show(true)
            .position(LabelPosition::Right)
            .distance(9.0)
            .formatter("{b}")
            .color(TEXT)
            .font_size(self.layout.pick(13.0, 14.0));
        let emphasis = Emphasis::new().disabled(true);
        let chart = std::mem::take(&mut self.chart);
        self.chart = match scale {
            Scale::Linear => chart.series(
                BarSeries::new()
                    .x_axis_index(axis as f64)
                    .y_axis_index(axis as f64)
                    .bar_width(i32::from(self.geometry.bar))
                    .label(label)
                    .emphasis(emphasis)
                    .data(data),
            ),
            Scale::Log => chart.series(
                Scatter::new()
                    .x_axis_index(axis as f64)
                    .y_axis_index(axis as f64)
                    .symbol(Symbol::Circle)
                    .symbol_size(14.0)
                    .item_style(ItemStyle::new().opacity(1.0))
                    .label(label)
                    .emphasis(emphasis)
                    .data(data),
            ),
        };
        self.series += 1;
    }

    /// Error bars, by the custom series that `web/option.js` registers.
    fn whiskers(&mut self, axis: usize, data: Vec<Vec<CompositeValue>>) {
        let at = self.series;
        self.chart = std::mem::take(&mut self.chart).series(
            Custom::new()
                .x_axis_index(axis as f64)
                .y_axis_index(axis as f64)
                .render_item("errorBar")
                .item_style(ItemStyle::new().color(TEXT))
                .data(data),
        );
        self.extras.set(
            format!("/series/{at}"),
            "encode",
            json!({ "y": 0, "x": [1, 2] }),
        );
        self.extras
            .set(format!("/series/{at}"), "silent", json!(true));
        self.extras.set(format!("/series/{at}"), "z", json!(3));
        self.series += 1;
    }
}

fn number(value: f64) -> CompositeValue {
    CompositeValue::Number(NumericValue::Float(value))
}

/// A bar's datum is its value; a dot needs its place on the category axis too.
fn point(scale: Scale, datum: usize, value: f64) -> CompositeValue {
    match scale {
        Scale::Linear => number(value),
        Scale::Log => CompositeValue::Array(vec![number(value), number(datum as f64)]),
    }
}

pub(super) fn panel_title(title: &str, top: u16) -> Title {
    Title::new()
        .text(title)
        .left(0)
        .top(i32::from(top))
        .padding(0)
        .text_style(
            TextStyle::new()
                .color(TEXT_QUIET)
                .font_size(13)
                .line_height(f64::from(TITLE_LINE))
                .font_weight("600"),
        )
}

/// Values are written beside the bars, so a linear axis shows only its zero; a logarithmic one needs its ticks.
fn value_axis(index: usize, scale: Scale) -> Axis {
    let axis = Axis::new()
        .grid_index(index as f64)
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false));
    match scale {
        Scale::Linear => axis
            .type_(AxisType::Value)
            .min(0)
            .axis_label(AxisLabel::new().show(false))
            .split_line(SplitLine::new().show(false)),
        Scale::Log => axis
            .type_(AxisType::Log)
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

fn category_axis(index: usize, bars: &[Bar]) -> Axis {
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
            bars.iter()
                .map(|bar| bar.row.label.clone())
                .collect::<Vec<_>>(),
        )
}
