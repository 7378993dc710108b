//! Horizontal bars in panels, the form of most charts.
//!
//! Each panel has its own scale from zero, each bar its value beside it. A derived bar is hatched and carries its
//! interval as an error bar. On a logarithmic scale, which has no zero for a bar to start from, dots replace the bars.

mod axes;

use charming::{
    Chart,
    component::{Grid, Title},
    datatype::{CompositeValue, DataPoint, DataPointItem, NumericValue},
    element::{Emphasis, ItemStyle, Label, LabelPosition, Symbol, TextStyle},
    series::{Bar as BarSeries, Custom, Scatter},
};
use serde_json::json;

use super::plot::{Extras, Ink, Plot, TEXT, TEXT_QUIET, option, wrapped};
use super::{Context, Fact, Row, Status};
use crate::{
    text::msg,
    view::{Layout, Mark, control},
};
use axes::{Extent, Geometry, NAME_LINE, Names, category_axis, extent, value_axis};

/// A panel: bars on one scale.
#[derive(Debug, Default)]
pub(super) struct Panel {
    /// Title: what the panel counts; `None` if the subtitle states it.
    pub(super) title: Option<String>,
    /// Bars, from top to bottom.
    pub(super) bars: Vec<Bar>,
    /// Positions among the bars without a figure.
    pub(super) gaps: Vec<Gap>,
}

impl Panel {
    /// Creates the panel of one series over time from name, colour and figure of each step: a bar for each step with a
    /// figure, a gap for each without.
    pub(super) fn in_time(
        title: String,
        steps: impl Iterator<Item = (String, Ink, Option<Fact>)>,
    ) -> Self {
        let mut panel = Self::default();
        for (at, (label, ink, fact)) in steps.enumerate() {
            match fact {
                None => panel.gaps.push(Gap { at, label }),
                Some(fact) => panel.bars.push(Bar {
                    ink,
                    row: Row {
                        label,
                        group: title.clone(),
                        fact,
                    },
                }),
            }
        }
        panel.title = Some(title);
        panel
    }
}

/// An empty position in a panel, labelled as such.
#[derive(Debug)]
pub(super) struct Gap {
    /// Position among bars and gaps, counted from the top.
    pub(super) at: usize,
    /// Label.
    pub(super) label: String,
}

impl Panel {
    /// Returns the labels of bars and gaps, from top to bottom.
    fn names(&self) -> Vec<&str> {
        let mut bars = self.bars.iter().map(|bar| bar.row.label.as_str());
        (0..self.bars.len() + self.gaps.len())
            .filter_map(|at| self.gap(at).or_else(|| bars.next()))
            .collect()
    }

    /// Returns the label of the gap at a position.
    fn gap(&self, at: usize) -> Option<&str> {
        let gap = self.gaps.iter().find(|gap| gap.at == at)?;
        Some(&gap.label)
    }
}

/// A bar: its row and its colour.
#[derive(Debug)]
pub(super) struct Bar {
    pub(super) row: Row,
    pub(super) ink: Ink,
}

/// Whether the panels have a common scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Domain {
    /// One scale for all panels, whose unit is the same.
    Shared,
    /// One scale per panel: units or magnitudes differ, as the subtitle states.
    Own,
}

control! {
    /// Linear from zero, or logarithmic for magnitudes that differ many times.
    Scale: "scale", msg::CONTROL_SCALE, {
        Linear = "linear", msg::CONTROL_SCALE_LINEAR;
        Log = "log", msg::CONTROL_SCALE_LOG;
    }
}

const TITLE_HEIGHT: u16 = 30;
const PANEL_GAP: u16 = 14;
const LOG_AXIS_HEIGHT: u16 = 26;
const TITLE_LINE: u16 = 18;

/// Draws panels of bars; the rows are in the order of the panels and, within each, of the bars from top to bottom.
/// Empty panels are left out.
pub(super) fn plot(
    cx: &Context<'_>,
    panels: Vec<Panel>,
    scale: Scale,
    domain: Domain,
) -> (Plot, Vec<Row>) {
    let mut drawing = Builder {
        layout: cx.layout,
        geometry: Geometry::of(cx, &panels),
        shared: (domain == Domain::Shared).then(|| extent(cx, &panels)),
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
        .filter(|panel| !panel.bars.is_empty() || !panel.gaps.is_empty())
        .enumerate()
    {
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
    geometry: Geometry,
    /// Extent of all panels together, if they share a scale.
    shared: Option<Extent>,
    scale: Scale,
    chart: Chart,
    extras: Extras,
    series: usize,
    marks: Vec<Mark>,
    rows: Vec<Row>,
    top: u16,
}

impl Builder {
    fn panel(&mut self, cx: &Context<'_>, index: usize, panel: Panel) {
        // A logarithmic axis is meaningless for a single value.
        let scale = if panel.bars.len() == 1 {
            Scale::Linear
        } else {
            self.scale
        };
        if let Some(title) = &panel.title {
            let title = wrapped(title, self.layout.pick(40, 80));
            self.chart = std::mem::take(&mut self.chart).title(panel_title(&title, self.top));
            let more_lines = u16::try_from(title.lines().count())
                .unwrap_or(1)
                .saturating_sub(1);
            self.top += TITLE_HEIGHT + TITLE_LINE * more_lines;
        }
        self.top += self.geometry.lifted * NAME_LINE / 2;
        let extent = self
            .shared
            .unwrap_or_else(|| extent(cx, std::slice::from_ref(&panel)));
        let names = panel.names();
        let height = self.geometry.step * u16::try_from(names.len()).unwrap_or(u16::MAX);
        let chart = std::mem::take(&mut self.chart);
        self.chart = chart
            .grid(
                Grid::new()
                    .left(i32::from(self.geometry.left))
                    .right(i32::from(self.geometry.right))
                    .top(i32::from(self.top))
                    .height(i32::from(height)),
            )
            .x_axis(value_axis(index, scale, extent))
            .y_axis(category_axis(index, &names, self.geometry.names));
        self.extras.axis_line(index);
        // Aligns the bars of all panels, however long their labels are.
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
            self.extras.set(
                format!("/xAxis/{index}/axisLabel"),
                "alignMinLabel",
                json!("left"),
            );
            self.top += LOG_AXIS_HEIGHT;
        }
    }

    /// Sets the position of the labels of the bars, in fields that `charming` lacks.
    fn names(&mut self, axis: usize) {
        let label = format!("/yAxis/{axis}/axisLabel");
        match self.geometry.names {
            // Already wrapped: ECharts in Node cannot measure text.
            Names::Beside => {}
            Names::Above => {
                self.extras.set(label.clone(), "inside", json!(true));
                self.extras.set(label.clone(), "margin", json!(0));
                self.extras.set(label, "lineHeight", json!(NAME_LINE));
            }
        }
    }

    fn marks(&mut self, cx: &Context<'_>, axis: usize, panel: Panel, scale: Scale) {
        let mut data = Vec::new();
        let mut whiskers = Vec::new();
        let gaps: Vec<usize> = panel.gaps.iter().map(|gap| gap.at).collect();
        let mut bars = panel.bars.into_iter();
        for datum in 0..bars.len() + gaps.len() {
            if gaps.contains(&datum) {
                data.push(self.gap(cx, datum, scale));
                continue;
            }
            let Some(Bar { row, ink }) = bars.next() else {
                break;
            };
            let reading = cx.read(row.fact);
            let interval = reading
                .interval
                .filter(|i| reading.status == Status::Derived && i.is_bounded());
            if reading.status == Status::Derived {
                let style = format!("/series/{}/data/{datum}/itemStyle", self.series);
                self.extras.hatch(style, ink);
            }
            let point = DataPointItem::new(point(scale, datum, reading.value))
                .item_style(ItemStyle::new().color(ink.color()));
            // The value of a bar with an error bar is beyond that, not across it.
            data.push(DataPoint::from(match interval {
                None => point.name(reading.text),
                Some(interval) => {
                    let (lo, hi) = (interval.lo().at, interval.hi().at);
                    whiskers.push(Whisker {
                        datum,
                        lo,
                        hi,
                        text: reading.text,
                    });
                    point.name("")
                }
            }));
            self.marks.push(Mark {
                series: self.series,
                datum,
                row: self.rows.len(),
            });
            self.rows.push(row);
        }
        self.values(axis, data, scale);
        if !whiskers.is_empty() {
            self.whiskers(axis, &whiskers);
            self.whisker_labels(axis, whiskers);
        }
    }

    /// Adds a missing figure: no bar, and a label that states it.
    fn gap(&mut self, cx: &Context<'_>, datum: usize, scale: Scale) -> DataPoint {
        let label = format!("/series/{}/data/{datum}/label", self.series);
        match scale {
            // A logarithmic axis has no zero for the label to start from.
            Scale::Log => DataPointItem::new(CompositeValue::OptionalNumber(None))
                .name("")
                .into(),
            Scale::Linear => {
                self.extras.set(label, "color", json!(TEXT_QUIET));
                let words = cx.text.get(msg::TIMELINE_GAP);
                DataPointItem::new(number(0.0)).name(words).into()
            }
        }
    }

    /// Returns the label beside a mark: the name of its datum.
    fn value_label(&self) -> Label {
        Label::new()
            .show(true)
            .position(LabelPosition::Right)
            .distance(9.0)
            .formatter("{b}")
            .color(TEXT)
            .font_size(self.layout.pick(13.0, 14.0))
    }

    fn values(&mut self, axis: usize, data: Vec<DataPoint>, scale: Scale) {
        let label = self.value_label();
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

    /// Adds error bars, by the custom series that `web/drawing/option.js` registers.
    fn whiskers(&mut self, axis: usize, whiskers: &[Whisker]) {
        let at = self.series;
        let data: Vec<Vec<CompositeValue>> = whiskers
            .iter()
            .map(|w| vec![number(w.datum as f64), number(w.lo), number(w.hi)])
            .collect();
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

    /// Adds the values of bars with an error bar: labels of invisible points at its upper end.
    fn whisker_labels(&mut self, axis: usize, whiskers: Vec<Whisker>) {
        let data: Vec<DataPoint> = whiskers
            .into_iter()
            .map(|w| {
                let place = vec![number(w.hi), number(w.datum as f64)];
                DataPointItem::new(CompositeValue::Array(place))
                    .name(w.text)
                    .into()
            })
            .collect();
        let at = self.series;
        let label = self.value_label();
        self.chart = std::mem::take(&mut self.chart).series(
            Scatter::new()
                .x_axis_index(axis as f64)
                .y_axis_index(axis as f64)
                .symbol_size(0.0)
                .item_style(ItemStyle::new().opacity(1.0))
                .label(label)
                .data(data),
        );
        self.extras
            .set(format!("/series/{at}"), "silent", json!(true));
        self.series += 1;
    }
}

/// An error bar: its bar, its ends, and the value beyond its upper end.
struct Whisker {
    datum: usize,
    lo: f64,
    hi: f64,
    text: String,
}

fn number(value: f64) -> CompositeValue {
    CompositeValue::Number(NumericValue::Float(value))
}

/// Returns the datum of a bar, its value, or of a dot, which also needs its position on the category axis.
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
