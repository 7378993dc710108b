//! Levels over time, from left to right: each period a bar as wide as it is long, each short window a dot, each
//! policy change a numbered line.
//!
//! A derived level is hatched and carries its interval. Where no source publishes a period, and none is derived, the
//! column is pale and says so: nothing is drawn across it.

mod axes;

use charming::{
    Chart,
    component::Grid,
    datatype::{CompositeValue, DataPoint, DataPointItem, NumericValue},
    element::{ItemStyle, Label, LabelPosition},
    series::{Custom, Scatter},
};
use serde_json::{Value, json};

use super::plot::{Extras, Ink, Marker, Plot, TEXT, TEXT_QUIET, columns, hatched, option};
use super::{Context, Row, Status};
use crate::{
    quantity::Period,
    text::{Language, msg},
    view::{Layout, Mark},
};
use axes::{AxisUnit, Years, category_axis, level_axis, time_axis};

/// One level: its row, the time it is for, its colour.
pub(super) struct Point {
    pub(super) row: Row,
    pub(super) period: Period,
    pub(super) ink: Ink,
}

/// What a timeline shows.
#[derive(Default)]
pub(super) struct Timeline {
    /// Levels of periods that do not overlap, in time order.
    pub(super) spans: Vec<Point>,
    /// Levels of windows, in time order.
    pub(super) dots: Vec<Point>,
    /// Periods of the same kind as the spans for which there is no level.
    pub(super) gaps: Vec<Period>,
    /// Policy changes, in time order: their places in [`Dataset::policies`](crate::dataset::Dataset::policies).
    pub(super) policies: Vec<usize>,
}

/// A policy change on the axis.
struct PolicyMark {
    /// Its place in the dataset.
    policy: usize,
    /// Its number among those shown, from 1.
    number: usize,
    /// When it took effect, in years.
    time: f64,
    /// How many badges its badge stands above the plot: the first row in which it has room.
    step: usize,
    /// What its badge covers; none where it is part of the badge of one before it.
    badge: Option<Badge>,
}

/// A badge for one policy change, or for several that would stand on each other.
struct Badge {
    /// Where it begins, in pixels from the left edge of the plot, and where its first line would have it begin.
    start: f64,
    wanted: f64,
    /// The number of the last policy change that it is for.
    last: usize,
}

impl Badge {
    /// How wide it is: one number stands in a circle, "8–12" in a pill.
    fn width(&self, first: usize) -> f64 {
        if self.last == first {
            return BADGE;
        }
        let digits = first.to_string().len() + self.last.to_string().len() + 1;
        digits as f64 * DIGIT + PILL_ENDS
    }
}

/// Room below the plot for the years, in pixels.
const YEARS_HEIGHT: u16 = 28;
/// Room above it for the label of the highest bar, and for each row of badges.
const HEADROOM: u16 = 22;
const BADGE_STEP: u16 = 20;
/// The diameter of a badge, and the room that a pill has beside its numbers.
const BADGE: f64 = 17.0;
const PILL_ENDS: f64 = 8.0;
/// Two badges in one row stand at least this far apart.
const BADGE_GAP: f64 = 2.0;
/// As many rows of badges at the most: what has no room in them joins the badge before it.
const BADGE_ROWS: usize = 3;
const RIGHT: u16 = 10;
/// Half the length of an error bar's cap: periods stand close.
const SMALL_CAP: u16 = 4;
/// About the width of a digit in a value's label.
const DIGIT: f64 = 7.0;

/// The plot of a timeline, and its rows in time order.
pub(super) fn plot(cx: &Context<'_>, timeline: Timeline) -> (Plot, Vec<Row>) {
    let years = Years::of(&timeline);
    // Some languages write a million out, or a thousand, where others have a letter.
    let left = match cx.text.language() {
        Language::Arabic => cx.layout.pick(62, 72),
        Language::Russian => cx.layout.pick(60, 64),
        Language::Spanish => cx.layout.pick(54, 56),
        Language::Chinese => cx.layout.pick(48, 52),
        _ => cx.layout.pick(44, 52),
    };
    let width = f64::from(cx.layout.width() - left - RIGHT);
    let policies = policy_marks(cx, &timeline.policies, years, width);
    let badges = policies.iter().map(|policy| policy.step + 1).max();
    let top = HEADROOM + BADGE_STEP * badges.map_or(0, |n| u16::try_from(n).unwrap_or(0));
    let height = cx.layout.pick(200, 280);
    let mut drawing = Builder {
        layout: cx.layout,
        years,
        left: f64::from(left),
        width,
        unit: AxisUnit::of(cx, &timeline),
        crowded: !timeline.spans.is_empty() && !timeline.dots.is_empty(),
        chart: Chart::new(),
        extras: Extras::default(),
        series: 0,
        marks: Vec::new(),
        markers: Vec::new(),
        rows: Vec::new(),
    };
    drawing.frame(left, top, height);
    drawing.gaps(&timeline.gaps, &cx.text.get(msg::TIMELINE_GAP));
    drawing.points("span", cx, timeline.spans);
    drawing.points("dot", cx, timeline.dots);
    drawing.policies(&policies);
    drawing.extras.set("", "animationDuration", json!(350));
    let (marks, rows) = in_time_order(cx, drawing.marks, drawing.rows);
    let plot = Plot {
        option: option(&drawing.chart, drawing.extras),
        height: top + height + YEARS_HEIGHT,
        marks,
        key: Vec::new(),
        markers: drawing.markers,
    };
    (plot, rows)
}

/// Rows by the first day they cover, longer ones first, and the marks that stand for them.
fn in_time_order(cx: &Context<'_>, marks: Vec<Mark>, rows: Vec<Row>) -> (Vec<Mark>, Vec<Row>) {
    let mut order: Vec<(usize, Row)> = rows.into_iter().enumerate().collect();
    order.sort_by_key(|(_, row)| {
        let period = row.fact.period(cx.data);
        period.map(|period| (period.start(), std::cmp::Reverse(period.end())))
    });
    let place = |row: usize| order.iter().position(|(was, _)| *was == row);
    let marks = marks
        .into_iter()
        .filter_map(|mark| {
            Some(Mark {
                row: place(mark.row)?,
                ..mark
            })
        })
        .collect();
    (marks, order.into_iter().map(|(_, row)| row).collect())
}

/// The policy changes that fall into the years shown, numbered in time order. Those of one day share a badge, and so do
/// neighbours where there is no room for one each.
fn policy_marks(cx: &Context<'_>, policies: &[usize], years: Years, width: f64) -> Vec<PolicyMark> {
    // Where the last badge of each row ends, and the badge that was placed last.
    let mut ends: Vec<f64> = Vec::new();
    let mut newest: Option<usize> = None;
    let mut marks: Vec<PolicyMark> = Vec::new();
    let shown = policies
        .iter()
        .filter_map(|policy| Some((*policy, cx.data.policies().get(*policy)?)))
        .map(|(policy, change)| (policy, axes::time(change.effective)))
        .filter(|(_, time)| (years.start()..years.end()).contains(time))
        .zip(1..);
    for ((policy, time), number) in shown {
        let wanted = years.share(time) * width - BADGE / 2.0;
        let same_day = marks.last().is_some_and(|last| last.time >= time);
        let free = ends.iter().position(|end| *end + BADGE_GAP <= wanted);
        let row = free.or((ends.len() < BADGE_ROWS).then_some(ends.len()));
        if let Some(step) = row.filter(|_| !same_day) {
            if step == ends.len() {
                ends.push(0.0);
            }
            let badge = Badge {
                start: wanted,
                wanted,
                last: number,
            };
            ends[step] = wanted + badge.width(number);
            newest = Some(marks.len());
            marks.push(PolicyMark {
                policy,
                number,
                time,
                step,
                badge: Some(badge),
            });
            continue;
        }
        let first = newest.and_then(|at| marks.get_mut(at));
        let step = first.as_ref().map_or(0, |first| first.step);
        if let Some(first) = first
            && let Some(badge) = first.badge.as_mut()
        {
            badge.last = number;
            // Its outline stays within the drawing.
            let most = width + f64::from(RIGHT) - 1.0 - badge.width(first.number);
            badge.start = badge.wanted.min(most);
            ends[step] = badge.start + badge.width(first.number);
        }
        marks.push(PolicyMark {
            policy,
            number,
            time,
            step,
            badge: None,
        });
    }
    marks
}

/// A drawing under way.
struct Builder {
    layout: Layout,
    years: Years,
    /// Left edge and width of the plot in pixels.
    left: f64,
    width: f64,
    unit: AxisUnit,
    /// Whether dots stand where the values of bars would: then these stand at the foot of the bars.
    crowded: bool,
    chart: Chart,
    extras: Extras,
    series: usize,
    marks: Vec<Mark>,
    markers: Vec<Marker>,
    rows: Vec<Row>,
}

impl Builder {
    /// The axes: time below, named by the year, and levels from zero.
    fn frame(&mut self, left: u16, top: u16, height: u16) {
        self.chart = std::mem::take(&mut self.chart)
            .grid(
                Grid::new()
                    .left(i32::from(left))
                    .right(i32::from(RIGHT))
                    .top(i32::from(top))
                    .height(i32::from(height)),
            )
            .x_axis(time_axis(self.years))
            .x_axis(category_axis(self.years, self.layout))
            .y_axis(level_axis(self.layout));
        self.extras.set("/grid/0", "outerBoundsMode", json!("none"));
        self.extras.set(
            "/xAxis/1/axisLine",
            "lineStyle",
            json!({ "color": TEXT_QUIET }),
        );
        self.extras.set("/xAxis/1/axisLine", "onZero", json!(false));
        self.extras.set(
            "/xAxis/1/axisTick",
            "lineStyle",
            json!({ "color": TEXT_QUIET }),
        );
    }

    /// A custom series of `web/drawing/timeline.js`, its data as they are.
    fn custom(&mut self, name: &str, encode: &Value, data: Value) -> usize {
        let at = self.series;
        self.chart = std::mem::take(&mut self.chart).series(
            Custom::new()
                .x_axis_index(0)
                .y_axis_index(0)
                .render_item(name),
        );
        let path = format!("/series/{at}");
        self.extras.set(path.clone(), "encode", encode.clone());
        self.extras.set(path.clone(), "clip", json!(false));
        self.extras.set(path, "data", data);
        self.series += 1;
        at
    }

    fn gaps(&mut self, gaps: &[Period], words: &str) {
        let stretches: Vec<Value> = stretches(gaps)
            .into_iter()
            .map(|(start, end)| json!([start, end]))
            .collect();
        if stretches.is_empty() {
            return;
        }
        let at = self.custom("gap", &json!({ "x": [0, 1] }), json!(stretches));
        let path = format!("/series/{at}");
        self.extras.set(path.clone(), "name", json!(words));
        self.extras.set(path, "silent", json!(true));
    }

    /// Bars or dots, the intervals of derived ones, and the values for which there is room.
    fn points(&mut self, form: &str, cx: &Context<'_>, points: Vec<Point>) {
        if points.is_empty() {
            return;
        }
        let mut data = Vec::new();
        let mut whiskers = Vec::new();
        let mut labels = Vec::new();
        let series = self.series;
        let first_row = self.rows.len();
        for (datum, point) in points.into_iter().enumerate() {
            let reading = cx.read(point.row.fact);
            let (start, end) = (axes::start(point.period), axes::end(point.period));
            let middle = f64::midpoint(start, end);
            let value = if form == "span" {
                json!([reading.value, start, end])
            } else {
                json!([reading.value, middle])
            };
            let derived = reading.status == Status::Derived;
            let style = if derived {
                hatched(point.ink)
            } else {
                // A rim of paper keeps dots apart from what they stand on.
                json!({ "color": point.ink.css(), "borderColor": "var(--paper)" })
            };
            data.push(json!({ "value": value, "itemStyle": style }));
            let mut label_at = reading.value;
            if let Some(interval) = reading.interval.filter(|i| derived && i.is_bounded()) {
                whiskers.push(json!([
                    middle,
                    interval.lo().at,
                    interval.hi().at,
                    SMALL_CAP
                ]));
                label_at = interval.hi().at;
            }
            let room = (self.years.share(end) - self.years.share(start)) * self.width;
            let words = self.unit.words(cx, point.row.fact, &reading);
            // At the foot of the bars is room for their own values only.
            let has_room = form == "span" || !self.crowded;
            if has_room && columns(&words) as f64 * DIGIT <= room {
                let at = if self.crowded { 0.0 } else { label_at };
                labels.push((middle, at, words));
            }
            self.marks.push(Mark {
                series,
                datum,
                row: first_row + datum,
            });
            self.rows.push(point.row);
        }
        let encode = if form == "span" {
            json!({ "y": 0, "x": [1, 2] })
        } else {
            json!({ "y": 0, "x": 1 })
        };
        self.custom(form, &encode, json!(data));
        self.whiskers(whiskers);
        self.labels(labels);
    }

    fn whiskers(&mut self, data: Vec<Value>) {
        if data.is_empty() {
            return;
        }
        let at = self.custom("errorBar", &json!({ "x": 0, "y": [1, 2] }), json!(data));
        let path = format!("/series/{at}");
        self.extras
            .set(path.clone(), "itemStyle", json!({ "color": TEXT }));
        self.extras.set(path.clone(), "silent", json!(true));
        self.extras.set(path, "z", json!(3));
    }

    /// Values above their bars: labels of points without a mark. The series is there even if it is empty, so that
    /// the next ones have the same places in both layouts.
    fn labels(&mut self, labels: Vec<(f64, f64, String)>) {
        let number = |value: f64| CompositeValue::Number(NumericValue::Float(value));
        let data: Vec<DataPoint> = labels
            .into_iter()
            .map(|(x, y, words)| {
                DataPointItem::new(CompositeValue::Array(vec![number(x), number(y)]))
                    .name(words)
                    .into()
            })
            .collect();
        let at = self.series;
        self.chart = std::mem::take(&mut self.chart).series(
            Scatter::new()
                .symbol_size(0.0)
                .item_style(ItemStyle::new().opacity(1.0))
                .label(
                    Label::new()
                        .show(true)
                        .position(LabelPosition::Top)
                        .distance(5.0)
                        .formatter("{b}")
                        .color(TEXT)
                        .font_size(12),
                )
                .data(data),
        );
        let path = format!("/series/{at}");
        if self.crowded {
            let label = format!("{path}/label");
            self.extras
                .set(label.clone(), "backgroundColor", json!("var(--paper)"));
            self.extras.set(label, "padding", json!([2, 4]));
        }
        self.extras.set(path.clone(), "silent", json!(true));
        self.extras.set(path, "z", json!(4));
        self.series += 1;
    }

    fn policies(&mut self, policies: &[PolicyMark]) {
        if policies.is_empty() {
            return;
        }
        let data: Vec<Value> = policies
            .iter()
            .map(|policy| match &policy.badge {
                Some(badge) => json!([
                    policy.time,
                    policy.number,
                    policy.step,
                    badge.last,
                    badge.width(policy.number),
                    badge.start - badge.wanted,
                ]),
                None => json!([policy.time, policy.number, policy.step]),
            })
            .collect();
        let at = self.custom("marker", &json!({ "x": 0 }), json!(data));
        let path = format!("/series/{at}");
        self.extras
            .set(path.clone(), "itemStyle", json!({ "color": TEXT_QUIET }));
        self.extras.set(path, "z", json!(5));
        self.markers = policies
            .iter()
            .enumerate()
            .map(|(datum, mark)| Marker {
                series: at,
                datum,
                policy: mark.policy,
                number: mark.number,
                left: self.left + self.years.share(mark.time) * self.width,
            })
            .collect();
    }
}

/// Gaps that follow each other, as one: its start and end in years.
fn stretches(gaps: &[Period]) -> Vec<(f64, f64)> {
    let mut stretches: Vec<(f64, f64)> = Vec::new();
    for gap in gaps {
        let (start, end) = (axes::start(*gap), axes::end(*gap));
        match stretches.last_mut() {
            Some(last) if (last.1 - start).abs() < 1e-9 => last.1 = end,
            _ => stretches.push((start, end)),
        }
    }
    stretches
}
