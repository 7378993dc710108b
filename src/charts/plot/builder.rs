//! A plot under construction: what the forms with axes share.

use charming::{
    Chart,
    component::{Grid, Title},
    datatype::{CompositeValue, DataPoint, DataPointItem, NumericValue},
    element::{ItemStyle, Label, TextStyle},
    series::{Custom as CustomSeries, Scatter, Series},
};
use serde_json::{Value, json};

use super::{Extras, Marker, Plot, TEXT_QUIET, option, wrapped};
use crate::{
    charts::Row,
    view::{Layout, Mark},
};

/// Height in CSS px of a title with its margin, and of each further line.
const TITLE_HEIGHT: u16 = 30;
const TITLE_LINE: u16 = 18;

/// A custom series of `web/drawing/parts.js`, with the dimensions of its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::charts) enum Custom {
    /// Place on the category axis, then the ends; drawn along the value axis.
    ErrorBar,
    /// Value, then place on the category axis.
    Dot,
    /// Time, then the ends; drawn along the level axis.
    ErrorBarInTime,
    /// Level, then time.
    DotInTime,
    /// Level, then the ends of a period.
    Span,
    /// Amount, the ends of a period, then the level that it reaches upon what is below it.
    Stack,
    /// The ends of a period.
    Gap,
    /// Time and level of one end of a line, then of the other.
    Segment,
    /// Time of a policy change, then what its badge says.
    Marker,
}

impl Custom {
    /// Returns the name that the script registers it by.
    const fn name(self) -> &'static str {
        match self {
            Self::ErrorBar | Self::ErrorBarInTime => "errorBar",
            Self::Dot | Self::DotInTime => "dot",
            Self::Span | Self::Stack => "span",
            Self::Gap => "gap",
            Self::Segment => "segment",
            Self::Marker => "marker",
        }
    }

    /// Returns the dimensions of its data by axis.
    fn encode(self) -> Value {
        match self {
            Self::ErrorBar | Self::Span => json!({ "y": 0, "x": [1, 2] }),
            Self::Stack => json!({ "y": [0, 3], "x": [1, 2] }),
            Self::Dot => json!({ "x": 0, "y": 1 }),
            Self::ErrorBarInTime => json!({ "x": 0, "y": [1, 2] }),
            Self::DotInTime => json!({ "y": 0, "x": 1 }),
            Self::Gap => json!({ "x": [0, 1] }),
            Self::Segment => json!({ "x": [0, 2], "y": [1, 3] }),
            Self::Marker => json!({ "x": 0 }),
        }
    }

    /// Whether it may reach beyond the axes, as marks at the ends of a time axis do.
    const fn is_in_time(self) -> bool {
        !matches!(self, Self::ErrorBar | Self::Dot)
    }
}

/// A plot under construction.
pub(in crate::charts) struct Builder {
    pub(in crate::charts) layout: Layout,
    chart: Chart,
    pub(in crate::charts) extras: Extras,
    /// Number of series so far.
    series: usize,
    marks: Vec<Mark>,
    rows: Vec<Row>,
}

impl Builder {
    pub(in crate::charts) fn new(layout: Layout, chart: Chart) -> Self {
        let mut extras = Extras::default();
        extras.set("", "animationDuration", json!(350));
        Self {
            layout,
            chart,
            extras,
            series: 0,
            marks: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Changes the chart by the functions of `charming`, which take it by value.
    pub(in crate::charts) fn change(&mut self, change: impl FnOnce(Chart) -> Chart) {
        self.chart = change(std::mem::take(&mut self.chart));
    }

    /// Adds a title over a panel; returns its height in CSS px.
    pub(in crate::charts) fn title(&mut self, title: &str, top: u16) -> u16 {
        let title = wrapped(title, self.layout.pick(40, 80));
        self.change(|chart| chart.title(panel_title(&title, top)));
        let lines = u16::try_from(title.lines().count()).unwrap_or(1);
        TITLE_HEIGHT + TITLE_LINE * lines.saturating_sub(1)
    }

    /// Adds the grid of a panel, whose sides in CSS px do not depend on its labels: the panels of a drawing are
    /// aligned.
    pub(in crate::charts) fn grid(&mut self, index: usize, [left, right, top, height]: [u16; 4]) {
        let grid = Grid::new()
            .left(i32::from(left))
            .right(i32::from(right))
            .top(i32::from(top))
            .height(i32::from(height));
        self.change(|chart| chart.grid(grid));
        self.extras
            .set(format!("/grid/{index}"), "outerBoundsMode", json!("none"));
    }

    /// Returns the index of the next series.
    pub(in crate::charts) const fn next_series(&self) -> usize {
        self.series
    }

    /// Adds a series; returns its index.
    pub(in crate::charts) fn series(&mut self, series: impl Into<Series>) -> usize {
        self.change(|chart| chart.series(series));
        self.series += 1;
        self.series - 1
    }

    /// Sets a field of a series.
    pub(in crate::charts) fn set(&mut self, series: usize, key: &'static str, value: Value) {
        self.extras.set(format!("/series/{series}"), key, value);
    }

    /// Adds a custom series on a pair of axes; returns its index.
    pub(in crate::charts) fn custom(
        &mut self,
        axis: impl Into<CompositeValue> + Copy,
        custom: Custom,
        data: Vec<Value>,
    ) -> usize {
        let at = self.series(
            CustomSeries::new()
                .x_axis_index(axis)
                .y_axis_index(axis)
                .render_item(custom.name()),
        );
        self.set(at, "encode", custom.encode());
        if custom.is_in_time() {
            self.set(at, "clip", json!(false));
        }
        self.set(at, "data", Value::Array(data));
        at
    }

    /// Adds a custom series of one colour, without events; returns its index.
    pub(in crate::charts) fn silent_custom(
        &mut self,
        axis: impl Into<CompositeValue> + Copy,
        custom: Custom,
        data: Vec<Value>,
        ink: &str,
    ) -> usize {
        let at = self.custom(axis, custom, data);
        self.set(at, "itemStyle", json!({ "color": ink }));
        self.set(at, "silent", json!(true));
        at
    }

    /// Adds labels at points of a pair of axes: those of invisible marks, named by the texts. Returns the index of their
    /// series, which exists even if it is empty, so that the next ones have the same indices in both layouts.
    pub(in crate::charts) fn labels(
        &mut self,
        axis: Option<usize>,
        label: Label,
        labels: Vec<([f64; 2], String)>,
    ) -> usize {
        let data: Vec<DataPoint> = labels
            .into_iter()
            .map(|([x, y], words)| {
                let point = CompositeValue::Array(vec![number(x), number(y)]);
                DataPointItem::new(point).name(words).into()
            })
            .collect();
        let mut points = Scatter::new()
            .symbol_size(0.0)
            .item_style(ItemStyle::new().opacity(1.0))
            .label(label)
            .data(data);
        if let Some(axis) = axis {
            points = points.x_axis_index(axis as f64).y_axis_index(axis as f64);
        }
        let at = self.series(points);
        self.set(at, "silent", json!(true));
        at
    }

    /// Adds a row with its mark.
    pub(in crate::charts) fn row(&mut self, row: Row, series: usize, datum: usize) {
        self.marks.push(Mark {
            series,
            datum,
            row: self.rows.len(),
        });
        self.rows.push(row);
    }

    /// Returns the plot, `height` CSS px high, with its rows.
    pub(in crate::charts) fn finish(self, height: u16, markers: Vec<Marker>) -> (Plot, Vec<Row>) {
        let plot = Plot {
            option: option(&self.chart, self.extras),
            height,
            marks: self.marks,
            key: Vec::new(),
            markers,
        };
        (plot, self.rows)
    }
}

/// Returns a number as a datum.
pub(in crate::charts) fn number(value: f64) -> CompositeValue {
    CompositeValue::Number(NumericValue::Float(value))
}

/// Returns the title over a panel, `top` CSS px below the upper edge.
pub(in crate::charts) fn panel_title(title: &str, top: u16) -> Title {
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
