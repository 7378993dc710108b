//! Levels over time: each period a bar as wide as it is long, each short period a dot, each policy change a numbered
//! line.
//!
//! A derived level is hatched and carries its interval. A period without a published or derived level is a pale,
//! labelled column: nothing is drawn across it.

mod axes;

use charming::{
    Chart,
    element::{Label, LabelPosition},
};
use serde_json::{Value, json};

use super::plot::{Builder, Custom, Ink, Marker, Plot, TEXT, TEXT_QUIET, columns, hatched};
use super::{Context, Row, Status};
use crate::{
    quantity::Period,
    text::{Language, msg},
    view::Mark,
};
use axes::{AxisUnit, level_axis};
pub(super) use axes::{Years, category_axis, end, start, time, time_axis, value_axis};

/// A level: its row, its period, its colour.
pub(super) struct Point {
    pub(super) row: Row,
    pub(super) period: Period,
    pub(super) ink: Ink,
}

/// Contents of a timeline.
#[derive(Default)]
pub(super) struct Timeline {
    /// Levels of disjoint periods, in time order; drawn as bars.
    pub(super) spans: Vec<Point>,
    /// Levels of short periods, in time order; drawn as dots.
    pub(super) dots: Vec<Point>,
    /// Periods of the same kind as the spans without a level.
    pub(super) gaps: Vec<Period>,
    /// Policy changes, in time order, as indices into [`Dataset::policies`](crate::dataset::Dataset::policies).
    pub(super) policies: Vec<usize>,
}

/// A policy change on the axis.
pub(super) struct PolicyMark {
    /// Index into the dataset's policies.
    policy: usize,
    /// Number among the policy changes shown, from 1.
    number: usize,
    /// Day of entry into force, in years.
    time: f64,
    /// Row of its badge above the plot, from 0: the first one with space for it.
    step: usize,
    /// Badge; `None` if that of an earlier policy change includes it.
    badge: Option<Badge>,
}

impl PolicyMark {
    /// Returns the day of entry into force, in years.
    pub(super) const fn time(&self) -> f64 {
        self.time
    }
}

/// A badge for one policy change, or for several that would overlap.
struct Badge {
    /// Left edge in CSS px from the left edge of the plot, and the edge that its first line calls for.
    start: f64,
    wanted: f64,
    /// Number of the last policy change included.
    last: usize,
}

impl Badge {
    /// Returns the width in CSS px: one number is in a circle, "8–12" in a pill.
    fn width(&self, first: usize) -> f64 {
        if self.last == first {
            return BADGE;
        }
        let digits = first.to_string().len() + self.last.to_string().len() + 1;
        digits as f64 * DIGIT + PILL_ENDS
    }
}

/// Height in CSS px below the plot for the years.
const YEARS_HEIGHT: u16 = 28;
/// Height in CSS px above it for the label of the highest bar, and for each row of badges.
const HEADROOM: u16 = 22;
const BADGE_STEP: u16 = 20;
/// Diameter of a badge, and width of a pill beside its numbers, in CSS px.
const BADGE: f64 = 17.0;
const PILL_ENDS: f64 = 8.0;
/// Least distance between two badges in a row, in CSS px.
const BADGE_GAP: f64 = 2.0;
/// Most rows of badges: a badge without space in them is merged with the one before it.
const BADGE_ROWS: usize = 3;
const RIGHT: u16 = 10;
/// Half the length of an error bar's cap, in CSS px: periods are close together.
const SMALL_CAP: u16 = 4;
/// Approximate width of a digit in a value's label, in CSS px.
const DIGIT: f64 = 7.0;

/// Draws a timeline; the rows are in time order.
pub(super) fn plot(cx: &Context<'_>, timeline: Timeline) -> (Plot, Vec<Row>) {
    let years = Years::of(&timeline);
    // Some languages write out a million, or a thousand, that others abbreviate to a letter.
    let left = match cx.text.language() {
        Language::Arabic => cx.layout.pick(62, 72),
        Language::Russian => cx.layout.pick(60, 64),
        Language::Spanish => cx.layout.pick(54, 56),
        Language::Chinese => cx.layout.pick(48, 52),
        _ => cx.layout.pick(44, 52),
    };
    let width = f64::from(cx.layout.width() - left - RIGHT);
    let policies = policy_marks(cx, &timeline.policies, years, width);
    let top = HEADROOM + badges_height(&policies);
    let height = cx.layout.pick(200, 280);
    let mut drawing = Levels {
        builder: Builder::new(cx.layout, Chart::new()),
        years,
        left: f64::from(left),
        width,
        unit: AxisUnit::of(cx, &timeline),
        crowded: !timeline.spans.is_empty() && !timeline.dots.is_empty(),
    };
    drawing.frame(left, top, height);
    drawing.gaps(&timeline.gaps, &cx.text.get(msg::TIMELINE_GAP));
    drawing.points(Custom::Span, cx, timeline.spans);
    drawing.points(Custom::DotInTime, cx, timeline.dots);
    let Levels { left, width, .. } = drawing;
    let markers = draw_policies(&mut drawing.builder, &policies, left, years, width);
    let height = top + height + YEARS_HEIGHT;
    let (mut plot, rows) = drawing.builder.finish(height, markers);
    let (marks, rows) = in_time_order(cx, plot.marks, rows);
    plot.marks = marks;
    (plot, rows)
}

/// Returns the height in CSS px of the badges above a plot.
pub(super) fn badges_height(policies: &[PolicyMark]) -> u16 {
    let rows = policies.iter().map(|policy| policy.step + 1).max();
    BADGE_STEP * rows.map_or(0, |n| u16::try_from(n).unwrap_or(0))
}

/// Sorts rows by their first day, longer periods first, and updates the marks.
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

/// Returns the policy changes within the years shown, numbered in time order. Those of one day share a badge, and so do
/// neighbours without space for one each.
pub(super) fn policy_marks(
    cx: &Context<'_>,
    policies: &[usize],
    years: Years,
    width: f64,
) -> Vec<PolicyMark> {
    // The end of the last badge in each row, and the badge placed last.
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

/// A timeline under construction.
struct Levels {
    builder: Builder,
    years: Years,
    /// Left edge and width of the plot, in CSS px.
    left: f64,
    width: f64,
    unit: AxisUnit,
    /// Whether dots would overlap the values of bars, which then are at the foot of the bars.
    crowded: bool,
}

impl Levels {
    /// Adds the axes: time below, labelled by year, and levels from zero.
    fn frame(&mut self, left: u16, top: u16, height: u16) {
        let years = self.years;
        let layout = self.builder.layout;
        self.builder.grid(0, [left, RIGHT, top, height]);
        self.builder.change(|chart| {
            chart
                .x_axis(time_axis(years))
                .x_axis(category_axis(years, layout))
                .y_axis(level_axis(layout))
        });
        self.builder.extras.set(
            "/xAxis/1/axisLine",
            "lineStyle",
            json!({ "color": TEXT_QUIET }),
        );
        self.builder
            .extras
            .set("/xAxis/1/axisLine", "onZero", json!(false));
        self.builder.extras.set(
            "/xAxis/1/axisTick",
            "lineStyle",
            json!({ "color": TEXT_QUIET }),
        );
    }

    fn gaps(&mut self, gaps: &[Period], words: &str) {
        let stretches: Vec<Value> = stretches(gaps)
            .into_iter()
            .map(|(start, end)| json!([start, end]))
            .collect();
        if stretches.is_empty() {
            return;
        }
        let at = self.builder.custom(0, Custom::Gap, stretches);
        self.builder.set(at, "name", json!(words));
        self.builder.set(at, "silent", json!(true));
    }

    /// Adds bars or dots, the intervals of derived ones, and the values for which there is space.
    fn points(&mut self, form: Custom, cx: &Context<'_>, points: Vec<Point>) {
        if points.is_empty() {
            return;
        }
        let mut data = Vec::new();
        let mut whiskers = Vec::new();
        let mut labels = Vec::new();
        let series = self.builder.next_series();
        for (datum, point) in points.into_iter().enumerate() {
            let reading = cx.read(point.row.fact);
            let (start, end) = (axes::start(point.period), axes::end(point.period));
            let middle = f64::midpoint(start, end);
            let value = if form == Custom::Span {
                json!([reading.value, start, end])
            } else {
                json!([reading.value, middle])
            };
            let derived = reading.status == Status::Derived;
            let style = if derived {
                hatched(point.ink)
            } else {
                // A rim of paper separates dots from what is below them.
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
            // At the foot of the bars is space for their own values only.
            let has_room = form == Custom::Span || !self.crowded;
            if has_room && columns(&words) as f64 * DIGIT <= room {
                let at = if self.crowded { 0.0 } else { label_at };
                labels.push(([middle, at], words));
            }
            self.builder.row(point.row, series, datum);
        }
        self.builder.custom(0, form, data);
        if !whiskers.is_empty() {
            let at = self
                .builder
                .silent_custom(0, Custom::ErrorBarInTime, whiskers, TEXT);
            self.builder.set(at, "z", json!(3));
        }
        self.labels(labels);
    }

    /// Adds values above their bars.
    fn labels(&mut self, labels: Vec<([f64; 2], String)>) {
        let label = Label::new()
            .show(true)
            .position(LabelPosition::Top)
            .distance(5.0)
            .formatter("{b}")
            .color(TEXT)
            .font_size(12);
        let at = self.builder.labels(None, label, labels);
        if self.crowded {
            let label = format!("/series/{at}/label");
            let extras = &mut self.builder.extras;
            extras.set(label.clone(), "backgroundColor", json!("var(--paper)"));
            extras.set(label, "padding", json!([2, 4]));
        }
        self.builder.set(at, "z", json!(4));
    }
}

/// Adds the policy changes to the first panel of a plot, `left` CSS px from its edge and `width` wide; returns their marks.
pub(super) fn draw_policies(
    builder: &mut Builder,
    policies: &[PolicyMark],
    left: f64,
    years: Years,
    width: f64,
) -> Vec<Marker> {
    if policies.is_empty() {
        return Vec::new();
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
    let at = builder.custom(0, Custom::Marker, data);
    builder.set(at, "itemStyle", json!({ "color": TEXT_QUIET }));
    builder.set(at, "z", json!(5));
    policies
        .iter()
        .enumerate()
        .map(|(datum, mark)| Marker {
            series: at,
            datum,
            policy: mark.policy,
            number: mark.number,
            left: left + years.share(mark.time) * width,
        })
        .collect()
}

/// Merges consecutive gaps; returns their starts and ends, in years.
pub(super) fn stretches(gaps: &[Period]) -> Vec<(f64, f64)> {
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
