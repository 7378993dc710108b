//! Horizontal bars in panels, the form of most charts.
//!
//! Each panel has its own scale from zero, each bar its value beside it. A derived bar is hatched and carries its
//! interval as an error bar. On a logarithmic scale, which has no zero for a bar to start from, dots replace the bars. A
//! published figure alone on its scale would always make a bar of full length: it is set as a number.

mod axes;

use charming::{
    Chart,
    datatype::{CompositeValue, DataPoint, DataPointItem},
    element::{Color, Emphasis, ItemStyle, Label, LabelPosition, Symbol},
    series::{Bar as BarSeries, Scatter},
};
use serde_json::json;

use super::plot::{Builder, Custom, Ink, Plot, TEXT, TEXT_QUIET, number};
use super::{Context, Fact, Row, Status};
use crate::{text::msg, view::control};
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

const PANEL_GAP: u16 = 14;
const LOG_AXIS_HEIGHT: u16 = 26;

/// Draws panels of bars; the rows are in the order of the panels and, within each, of the bars from top to bottom.
/// Empty panels are left out.
pub(super) fn plot(
    cx: &Context<'_>,
    panels: Vec<Panel>,
    scale: Scale,
    domain: Domain,
) -> (Plot, Vec<Row>) {
    let mut drawing = Bars {
        geometry: Geometry::of(cx, &panels),
        shared: (domain == Domain::Shared).then(|| extent(cx, &panels)),
        scale,
        builder: Builder::new(cx.layout, Chart::new().animation(true)),
        top: 4,
    };
    for (index, panel) in panels
        .into_iter()
        .filter(|panel| !panel.bars.is_empty() || !panel.gaps.is_empty())
        .enumerate()
    {
        drawing.panel(cx, index, panel);
    }
    drawing.builder.finish(drawing.top, Vec::new())
}

/// Bars under construction.
struct Bars {
    builder: Builder,
    geometry: Geometry,
    /// Extent of all panels together, if they share a scale.
    shared: Option<Extent>,
    scale: Scale,
    /// Upper edge of the next panel, in CSS px.
    top: u16,
}

impl Bars {
    fn panel(&mut self, cx: &Context<'_>, index: usize, panel: Panel) {
        // A logarithmic axis is meaningless for a single value.
        let scale = if panel.bars.len() == 1 {
            Scale::Linear
        } else {
            self.scale
        };
        if let Some(title) = &panel.title {
            self.top += self.builder.title(title, self.top);
        }
        self.top += self.geometry.lifted * NAME_LINE / 2;
        let extent = self
            .shared
            .unwrap_or_else(|| extent(cx, std::slice::from_ref(&panel)));
        let names = panel.names();
        let height = self.geometry.step * u16::try_from(names.len()).unwrap_or(u16::MAX);
        // Aligned, however long the labels of each panel are.
        let sides = [self.geometry.left, self.geometry.right, self.top, height];
        self.builder.grid(index, sides);
        let value_axis = value_axis(index, scale, extent);
        let category_axis = category_axis(index, &names, self.geometry.names);
        self.builder
            .change(|chart| chart.x_axis(value_axis).y_axis(category_axis));
        let alone = self.is_alone(cx, &panel);
        if alone {
            let line = format!("/yAxis/{index}/axisLine");
            self.builder.extras.set(line, "show", json!(false));
        } else {
            self.builder.extras.axis_line(index);
        }
        self.names(index);
        self.marks(cx, index, panel, scale, alone);
        self.top += height + PANEL_GAP;
        if scale == Scale::Log {
            self.builder.extras.set(
                format!("/xAxis/{index}/axisLabel"),
                "hideOverlap",
                json!(true),
            );
            self.builder.extras.set(
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
                self.builder
                    .extras
                    .set(label.clone(), "inside", json!(true));
                self.builder.extras.set(label.clone(), "margin", json!(0));
                self.builder
                    .extras
                    .set(label, "lineHeight", json!(NAME_LINE));
            }
        }
    }

    /// Returns whether a panel has nothing to compare: one published figure on its own scale.
    fn is_alone(&self, cx: &Context<'_>, panel: &Panel) -> bool {
        match panel.bars.as_slice() {
            [bar] if self.shared.is_none() && panel.gaps.is_empty() => {
                cx.read(bar.row.fact).status != Status::Derived
            }
            _ => false,
        }
    }

    fn marks(&mut self, cx: &Context<'_>, axis: usize, panel: Panel, scale: Scale, alone: bool) {
        let series = self.builder.next_series();
        let mut data = Vec::new();
        let mut whiskers = Vec::new();
        let gaps: Vec<usize> = panel.gaps.iter().map(|gap| gap.at).collect();
        let mut bars = panel.bars.into_iter();
        for datum in 0..bars.len() + gaps.len() {
            if gaps.contains(&datum) {
                data.push(self.gap(cx, series, datum, scale));
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
                let style = format!("/series/{series}/data/{datum}/itemStyle");
                self.builder.extras.hatch(style, ink);
            }
            let color = if alone {
                Color::from("transparent")
            } else {
                ink.color()
            };
            let point = DataPointItem::new(point(scale, datum, reading.value))
                .item_style(ItemStyle::new().color(color));
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
            self.builder.row(row, series, datum);
        }
        let label = if alone {
            self.number_label()
        } else {
            self.value_label()
        };
        self.values(axis, data, scale, label);
        if !whiskers.is_empty() {
            self.whiskers(axis, whiskers);
        }
    }

    /// Adds a missing figure: no bar, and a label that states it.
    fn gap(&mut self, cx: &Context<'_>, series: usize, datum: usize, scale: Scale) -> DataPoint {
        let label = format!("/series/{series}/data/{datum}/label");
        match scale {
            // A logarithmic axis has no zero for the label to start from.
            Scale::Log => DataPointItem::new(CompositeValue::OptionalNumber(None))
                .name("")
                .into(),
            Scale::Linear => {
                self.builder.extras.set(label, "color", json!(TEXT_QUIET));
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
            .font_size(self.builder.layout.pick(13.0, 14.0))
    }

    /// Returns the label of a figure that is set as a number: it stands where its bar would begin.
    fn number_label(&self) -> Label {
        self.value_label()
            .position(LabelPosition::InsideLeft)
            .font_size(self.builder.layout.pick(18.0, 20.0))
            .font_weight("600")
    }

    fn values(&mut self, axis: usize, data: Vec<DataPoint>, scale: Scale, label: Label) {
        let emphasis = Emphasis::new().disabled(true);
        match scale {
            Scale::Linear => self.builder.series(
                BarSeries::new()
                    .x_axis_index(axis as f64)
                    .y_axis_index(axis as f64)
                    .bar_width(i32::from(self.geometry.bar))
                    .label(label)
                    .emphasis(emphasis)
                    .data(data),
            ),
            Scale::Log => self.builder.series(
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
    }

    /// Adds error bars, and the values of their bars at their upper ends.
    fn whiskers(&mut self, axis: usize, whiskers: Vec<Whisker>) {
        let ends = whiskers
            .iter()
            .map(|w| json!([w.datum as f64, w.lo, w.hi]))
            .collect();
        let at = self
            .builder
            .silent_custom(axis as f64, Custom::ErrorBar, ends, TEXT);
        self.builder.set(at, "z", json!(3));
        let labels = whiskers
            .into_iter()
            .map(|w| ([w.hi, w.datum as f64], w.text))
            .collect();
        let label = self.value_label();
        self.builder.labels(Some(axis), label, labels);
    }
}

/// An error bar: its bar, its ends, and the value beyond its upper end.
struct Whisker {
    datum: usize,
    lo: f64,
    hi: f64,
    text: String,
}

/// Returns the datum of a bar, its value, or of a dot, which also needs its position on the category axis.
fn point(scale: Scale, datum: usize, value: f64) -> CompositeValue {
    match scale {
        Scale::Linear => number(value),
        Scale::Log => CompositeValue::Array(vec![number(value), number(datum as f64)]),
    }
}
