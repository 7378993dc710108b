//! Stacked horizontal bars: parts of a whole, one bar per period.

use crate::view::Mark;
use charming::{
    Chart,
    component::{Axis, Grid},
    datatype::{CompositeValue, DataPoint, DataPointItem, NumericValue},
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, Emphasis, ItemStyle, Label, LabelPosition,
        SplitLine,
    },
    series::Bar,
};
use serde_json::json;

use super::plot::{Extras, Ink, Plot, TEXT, option};
use super::{Context, Fact, Row, Status};

/// A part of every bar: its name, colour, and a fact per bar where one is known.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) ink: Ink,
    pub(super) facts: Vec<Option<Fact>>,
}

const BAR_STEP: u16 = 52;
const MARGIN: u16 = 4;
/// Smallest share of the longest bar, narrow and wide, at which a value fits into its segment.
const LABEL_FITS: (f64, f64) = (0.22, 0.12);

/// Draws parts stacked in bars; the rows are in the order of the parts and, within each, of the bars from top to
/// bottom.
pub(super) fn plot(cx: &Context<'_>, bars: &[String], parts: &[Part]) -> (Plot, Vec<Row>) {
    let height = BAR_STEP * u16::try_from(bars.len()).unwrap_or(u16::MAX);
    let longest = longest(cx, bars.len(), parts);
    let mut chart = frame(cx, bars, height, longest);
    let mut extras = Extras::default();
    extras.axis_line(0);
    extras.set("/grid/0", "outerBoundsMode", json!("none"));
    extras.set("", "animationDuration", json!(350));
    let mut rows = Vec::new();
    let mut marks = Vec::new();
    for (series, part) in parts.iter().enumerate() {
        let mut data = Vec::new();
        for (datum, fact) in part.facts.iter().enumerate() {
            data.push(segment(cx, *fact, longest));
            if let Some(fact) = *fact {
                if cx.read(fact).status == Status::Derived {
                    extras.hatch_over(format!("/series/{series}/data/{datum}"), part.ink);
                }
                marks.push(Mark {
                    series,
                    datum,
                    row: rows.len(),
                });
                rows.push(Row {
                    label: part.name.clone(),
                    group: bars[datum].clone(),
                    fact,
                });
            }
        }
        chart = chart.series(part_series(part, data));
        // A hairline of paper between segments separates them without their colours.
        let style = format!("/series/{series}/itemStyle");
        extras.set(style.clone(), "borderColor", json!("var(--paper)"));
        extras.set(style, "borderWidth", json!(1));
    }
    let plot = Plot {
        option: option(&chart, extras),
        height: height + 2 * MARGIN,
        marks,
        key: parts
            .iter()
            .map(|part| part.ink.entry(&part.name))
            .collect(),
        markers: Vec::new(),
    };
    (plot, rows)
}

/// Returns the value at which the longest bar ends.
fn longest(cx: &Context<'_>, bars: usize, parts: &[Part]) -> f64 {
    (0..bars)
        .map(|bar| {
            parts
                .iter()
                .filter_map(|part| part.facts[bar])
                .map(|fact| cx.read(fact).value)
                .sum::<f64>()
        })
        .fold(0.0, f64::max)
}

/// Creates the axes: from zero to the longest bar, without scale labels, because values are in the segments.
fn frame(cx: &Context<'_>, bars: &[String], height: u16, longest: f64) -> Chart {
    Chart::new()
        .animation(true)
        .grid(
            Grid::new()
                .left(cx.layout.pick(44, 52))
                .right(8)
                .top(i32::from(MARGIN))
                .height(i32::from(height)),
        )
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(0)
                .max(longest)
                .axis_label(AxisLabel::new().show(false))
                .axis_line(AxisLine::new().show(false))
                .axis_tick(AxisTick::new().show(false))
                .split_line(SplitLine::new().show(false)),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Category)
                .inverse(true)
                .axis_line(AxisLine::new().show(true))
                .axis_tick(AxisTick::new().show(false))
                .axis_label(AxisLabel::new().show(true).color(TEXT).font_size(13))
                .data(bars.to_vec()),
        )
}

/// Returns the segment of a part in a bar, with its value in it if it fits.
fn segment(cx: &Context<'_>, fact: Option<Fact>, longest: f64) -> DataPoint {
    let Some(fact) = fact else {
        return DataPointItem::new(CompositeValue::OptionalNumber(None)).into();
    };
    let reading = cx.read(fact);
    let (narrow, wide) = LABEL_FITS;
    let fits = reading.value >= longest * cx.layout.pick(narrow, wide);
    DataPointItem::new(CompositeValue::Number(NumericValue::Float(reading.value)))
        .name(if fits { reading.text } else { String::new() })
        .into()
}

fn part_series(part: &Part, data: Vec<DataPoint>) -> Bar {
    Bar::new()
        .name(part.name.as_str())
        .stack("whole")
        .bar_width(26)
        .item_style(ItemStyle::new().color(part.ink.color()))
        .label(
            Label::new()
                .show(true)
                .position(LabelPosition::Inside)
                .formatter("{b}")
                .color("var(--on-ink)")
                .font_size(13),
        )
        .emphasis(Emphasis::new().disabled(true))
        .data(data)
}
