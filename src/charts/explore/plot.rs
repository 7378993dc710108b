//! The plot of what is explored: statistics of one unit on one scale, others in panels below, all on one axis of time.

use charming::{
    Chart,
    component::Axis,
    element::{AxisType, Label, LabelPosition},
};
use serde_json::{Value as Json, json};

use super::super::plot::{
    Builder, Custom, Ink, LegendEntry, Marker, Plot, TEXT, TEXT_QUIET, columns, hatched,
};
use super::super::timeline::{
    self, Years, category_axis, end, start, stretches, time_axis, value_axis,
};
use super::super::{Context, Row, Status};
use super::{INKS, gaps, name, row, unit};
use crate::{
    explore::{Exploration, Form, Line},
    quantity::Period,
    text::{Language, capitalised, msg},
    view::Mark,
};

/// Height in CSS px below a panel for the years, and above it for the label of its highest value.
const YEARS_HEIGHT: u16 = 28;
const HEADROOM: u16 = 22;
const PANEL_GAP: u16 = 18;
const RIGHT: u16 = 12;
/// Half the length of an interval's caps, in CSS px, and approximate width of a digit.
const CAP: u16 = 4;
const DIGIT: f64 = 7.0;
/// Intervals narrower than this part of the greatest value, or on a logarithmic scale of their own, lie within their points.
const VISIBLE: f64 = 0.03;

/// Statistics on one scale.
struct Panel<'a> {
    title: Option<String>,
    lines: Vec<&'a Line>,
}

/// A plot under construction.
struct Panels<'a> {
    cx: &'a Context<'a>,
    explored: &'a Exploration,
    builder: Builder,
    years: Years,
    /// Left edge and width of the panels, in CSS px.
    left: u16,
    width: f64,
    /// Day of the policy change at which the chart is split, in years.
    split: Option<f64>,
    /// Whether rows name their statistic.
    several: bool,
    /// Period of each row so far.
    periods: Vec<Period>,
    labels: Vec<([f64; 2], String)>,
    /// How high the stack of each period is so far.
    stacks: Vec<(Period, f64)>,
}

/// Draws lines or bars; the rows are in time order.
pub(super) fn plot(cx: &Context<'_>, explored: &Exploration, lines: &[Line]) -> (Plot, Vec<Row>) {
    let mut builder = Builder::new(cx.layout, Chart::new());
    let periods: Vec<Period> = lines
        .iter()
        .flat_map(|line| line.points.iter().map(|point| point.period))
        .collect();
    let Some(years) = Years::spanning(&periods) else {
        return builder.finish(0, Vec::new());
    };
    let left = match cx.text.language() {
        Language::Arabic => cx.layout.pick(66, 76),
        Language::Russian => cx.layout.pick(62, 66),
        Language::Spanish => cx.layout.pick(56, 58),
        _ => cx.layout.pick(48, 54),
    };
    let width = f64::from(cx.layout.width() - left - RIGHT);
    let panels = panels(cx, explored, lines);
    let badges = timeline::policy_marks(cx, &marked(cx, explored), years, width);
    let mut top = timeline::badges_height(&badges);
    let height = panel_height(cx, panels.len());
    let count = panels.len();
    builder.change(|chart| {
        (0..count).fold(chart, |chart, at| {
            chart.x_axis(time_axis(years).grid_index(at as f64))
        })
    });
    let mut drawing = Panels {
        cx,
        explored,
        builder,
        years,
        left,
        width,
        split: split_time(cx, explored),
        several: lines.len() > 1,
        periods: Vec::new(),
        labels: Vec::new(),
        stacks: Vec::new(),
    };
    let mut markers = Vec::new();
    for (index, panel) in panels.iter().enumerate() {
        if let Some(title) = &panel.title {
            top += drawing.builder.title(title, top);
        }
        top += HEADROOM;
        drawing.frame(index, count, top, height, panel);
        drawing.panel(index, panel);
        if index == 0 {
            markers = timeline::draw_policies(
                &mut drawing.builder,
                &badges,
                f64::from(left),
                years,
                width,
            );
        } else {
            drawing.lines_of_policies(index, &badges);
        }
        top += height + YEARS_HEIGHT + PANEL_GAP;
    }
    drawing.finish(lines, top - PANEL_GAP, markers)
}

fn panel_height(cx: &Context<'_>, panels: usize) -> u16 {
    match panels {
        1 => cx.layout.pick(220, 300),
        2 => cx.layout.pick(160, 180),
        _ => cx.layout.pick(120, 130),
    }
}

/// Returns the policy changes to mark: those of the chosen kinds, and that at which the chart is split.
fn marked(cx: &Context<'_>, explored: &Exploration) -> Vec<usize> {
    let policies = cx.data.policies().iter().enumerate();
    policies
        .filter(|(_, policy)| {
            explored.policies.contains(&policy.kind)
                || explored.split.as_deref() == Some(policy.id.as_str())
        })
        .map(|(at, _)| at)
        .collect()
}

fn split_time(cx: &Context<'_>, explored: &Exploration) -> Option<f64> {
    let mut policies = cx.data.policies().iter();
    let id = explored.split.as_deref()?;
    let policy = policies.find(|policy| policy.id.as_str() == id)?;
    Some(timeline::time(policy.effective))
}

/// Puts statistics of one unit into one panel; bars have one each, because they would cover each other.
fn panels<'a>(cx: &Context<'_>, explored: &Exploration, lines: &'a [Line]) -> Vec<Panel<'a>> {
    let lines: Vec<&Line> = lines
        .iter()
        .filter(|line| !line.points.is_empty())
        .collect();
    let mut panels: Vec<(String, Vec<&Line>)> = Vec::new();
    for line in lines {
        let unit = unit(cx, line);
        match panels.iter_mut().find(|(of, _)| *of == unit) {
            Some((_, lines)) if explored.form != Form::Bars => lines.push(line),
            _ => panels.push((unit, vec![line])),
        }
    }
    let several = panels.len() > 1;
    let title = |unit: &str, lines: &[&Line]| match lines {
        [line] => cx.text.pair(&name(cx, line.series), unit),
        _ => capitalised(unit),
    };
    panels
        .into_iter()
        .map(|(unit, lines)| Panel {
            title: several.then(|| title(&unit, &lines)),
            lines,
        })
        .collect()
}

impl Panels<'_> {
    /// Adds the axes of a panel: time below, labelled by year, and values at the side.
    fn frame(&mut self, index: usize, count: usize, top: u16, height: u16, panel: &Panel<'_>) {
        let layout = self.builder.layout;
        let years = self.years;
        self.builder.grid(index, [self.left, RIGHT, top, height]);
        let values = self.value_axis(index, panel);
        self.builder.change(|chart| {
            chart
                .x_axis(category_axis(years, layout).grid_index(index as f64))
                .y_axis(values)
        });
        let axis = format!("/xAxis/{}", count + index);
        let quiet = || json!({ "color": TEXT_QUIET });
        let extras = &mut self.builder.extras;
        extras.set(format!("{axis}/axisLine"), "lineStyle", quiet());
        extras.set(format!("{axis}/axisLine"), "onZero", json!(false));
        extras.set(format!("{axis}/axisTick"), "lineStyle", quiet());
    }

    /// Returns the axis of values: from zero, around it for changes, or logarithmic between whole powers of ten.
    fn value_axis(&self, index: usize, panel: &Panel<'_>) -> Axis {
        let axis = value_axis(self.builder.layout).grid_index(index as f64);
        if self.explored.log {
            let (low, high) = self.ends(panel);
            return axis
                .type_(AxisType::Log)
                .min(10_f64.powf(low.log10().floor()))
                .max(10_f64.powf(high.log10().ceil()));
        }
        let axis = axis.type_(AxisType::Value);
        if self.explored.form == Form::Change {
            axis
        } else {
            axis.min(0)
        }
    }

    /// Returns the least and the greatest value of a panel, ends of intervals included.
    fn ends(&self, panel: &Panel<'_>) -> (f64, f64) {
        let points = panel.lines.iter().flat_map(|line| &line.points);
        points.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), point| {
            let reading = self.cx.read(super::fact(point.value));
            let interval = reading.interval.filter(|interval| interval.is_bounded());
            let (lo, hi) =
                interval.map_or((reading.value, reading.value), |i| (i.lo().at, i.hi().at));
            (low.min(lo), high.max(hi))
        })
    }

    fn panel(&mut self, index: usize, panel: &Panel<'_>) {
        let (low, high) = self.ends(panel);
        let extent = high.abs().max(low.abs());
        if let [line] = panel.lines[..] {
            self.gaps(index, line);
        }
        for line in &panel.lines {
            match self.explored.form {
                Form::Bars => self.values(index, line, Custom::Span, extent, true),
                Form::Stacked => self.values(index, line, Custom::Stack, extent, false),
                _ => {
                    self.segments(index, line);
                    let is_alone = panel.lines.len() == 1;
                    self.values(index, line, Custom::DotInTime, extent, is_alone);
                }
            }
        }
        self.words(index);
    }

    /// Adds pale columns for the periods between two values that have none.
    fn gaps(&mut self, index: usize, line: &Line) {
        let gaps: Vec<Json> = stretches(&gaps(self.explored, line))
            .into_iter()
            .map(|(start, end)| json!([start, end]))
            .collect();
        if !gaps.is_empty() {
            let at = self.builder.custom(index as f64, Custom::Gap, gaps);
            // What cannot be computed may be published.
            if matches!(self.explored.form, Form::Line | Form::Bars) {
                let words = self.cx.text.get(msg::TIMELINE_GAP);
                self.builder.set(at, "name", json!(words));
            }
            self.builder.set(at, "silent", json!(true));
        }
    }

    /// Adds the line between values that follow on each other.
    fn segments(&mut self, index: usize, line: &Line) {
        let middle = |period| f64::midpoint(start(period), end(period));
        let at = |point: &crate::explore::Point| {
            (
                middle(point.period),
                self.cx.read(super::fact(point.value)).value,
            )
        };
        let segments: Vec<Json> = line
            .points
            .windows(2)
            .filter(|pair| pair[1].joined)
            .map(|pair| {
                let ((t0, v0), (t1, v1)) = (at(&pair[0]), at(&pair[1]));
                let ink = self.ink(line, pair[1].period);
                json!({ "value": [t0, v0, t1, v1], "itemStyle": { "color": ink.css() } })
            })
            .collect();
        if !segments.is_empty() {
            let at = self.builder.custom(index as f64, Custom::Segment, segments);
            self.builder.set(at, "silent", json!(true));
        }
    }

    /// Returns the colour of a value: of a single statistic that a policy change splits, its side.
    fn ink(&self, line: &Line, period: Period) -> Ink {
        match self.split {
            Some(day) if !self.several && end(period) <= day => Ink::Before,
            _ => INKS[line.place % INKS.len()],
        }
    }

    /// Adds points or bars with their intervals, and the values for which there is room.
    fn values(&mut self, index: usize, line: &Line, form: Custom, extent: f64, labelled: bool) {
        let group = if self.several {
            name(self.cx, line.series)
        } else {
            String::new()
        };
        let mut data = Vec::new();
        let mut whiskers = Vec::new();
        let is_log = self.explored.log;
        let series = self.builder.next_series();
        for (datum, point) in line.points.iter().enumerate() {
            let reading = self.cx.read(super::fact(point.value));
            let (from, to) = (start(point.period), end(point.period));
            let middle = f64::midpoint(from, to);
            let ink = self.ink(line, point.period);
            let style = match reading.status {
                Status::Derived => hatched(ink),
                // Hollow: not counted yet.
                Status::Forecast => json!({ "color": "var(--paper)", "borderColor": ink.css() }),
                _ => json!({ "color": ink.css(), "borderColor": "var(--paper)" }),
            };
            let below = match form {
                Custom::Stack => self.put_on_stack(point.period, reading.value),
                _ => 0.0,
            };
            let value = match form {
                Custom::Span => json!([reading.value, from, to]),
                Custom::Stack => json!([reading.value, from, to, below + reading.value]),
                _ => json!([reading.value, middle]),
            };
            data.push(json!({ "value": value, "itemStyle": style }));
            let mut top = below + reading.value;
            let interval = reading.interval.filter(|interval| interval.is_bounded());
            let is_visible = |(lo, hi): (f64, f64)| {
                let part = if is_log {
                    hi / lo - 1.0
                } else {
                    (hi - lo) / extent
                };
                part > VISIBLE
            };
            if let Some(interval) = interval.filter(|one| is_visible((one.lo().at, one.hi().at))) {
                let [lo, hi] = [interval.lo(), interval.hi()].map(|end| below + end.at);
                whiskers.push(json!([middle, lo, hi, CAP]));
                top = hi;
            }
            let room = (self.years.share(to) - self.years.share(from)) * self.width;
            if labelled && columns(&reading.text) as f64 * DIGIT <= room {
                self.labels.push(([middle, top], reading.text.clone()));
            }
            self.periods.push(point.period);
            self.builder.row(row(self.cx, point, &group), series, datum);
        }
        self.builder.custom(index as f64, form, data);
        if !whiskers.is_empty() {
            let at =
                self.builder
                    .silent_custom(index as f64, Custom::ErrorBarInTime, whiskers, TEXT);
            self.builder.set(at, "z", json!(3));
        }
    }

    /// Adds a value to the stack of its period; returns what was below it.
    fn put_on_stack(&mut self, period: Period, value: f64) -> f64 {
        if let Some((_, height)) = self.stacks.iter_mut().find(|(of, _)| *of == period) {
            let below = *height;
            *height += value;
            return below;
        }
        self.stacks.push((period, value));
        0.0
    }

    /// Adds the values above their marks.
    fn words(&mut self, index: usize) {
        let label = Label::new()
            .show(true)
            .position(LabelPosition::Top)
            .distance(7.0)
            .formatter("{b}")
            .color(TEXT)
            .font_size(12);
        let labels = std::mem::take(&mut self.labels);
        let at = self.builder.labels(Some(index), label, labels);
        self.builder.set(at, "z", json!(4));
    }

    /// Adds the lines of policy changes to a panel below the one that has their badges.
    fn lines_of_policies(&mut self, index: usize, badges: &[timeline::PolicyMark]) {
        if !badges.is_empty() {
            let lines = badges
                .iter()
                .map(|badge| json!([badge.time(), 0, 0]))
                .collect();
            self.builder
                .silent_custom(index as f64, Custom::Marker, lines, TEXT_QUIET);
        }
    }

    /// Returns the plot with its rows in time order: a reader compares statistics within a period.
    fn finish(self, lines: &[Line], height: u16, markers: Vec<Marker>) -> (Plot, Vec<Row>) {
        let split = self.split.is_some() && !self.several;
        let key = self.key(lines, split);
        let (mut plot, rows) = self.builder.finish(height, markers);
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|row| {
            (
                self.periods[*row].start(),
                std::cmp::Reverse(self.periods[*row].end()),
            )
        });
        let place = |row: usize| order.iter().position(|was| *was == row).unwrap_or_default();
        plot.marks = plot
            .marks
            .into_iter()
            .map(|mark| Mark {
                row: place(mark.row),
                ..mark
            })
            .collect();
        let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
        let rows = order.iter().filter_map(|row| rows[*row].take()).collect();
        plot.key = key;
        (plot, rows)
    }

    /// Returns the legend: the statistics, if there are several; of a single one that is split, both sides.
    fn key(&self, lines: &[Line], split: bool) -> Vec<LegendEntry> {
        if split {
            let [before, after] =
                [msg::EXPLORE_BEFORE, msg::EXPLORE_AFTER].map(|side| self.cx.text.get(side));
            let after_ink = lines
                .first()
                .map_or(INKS[0], |line| INKS[line.place % INKS.len()]);
            return vec![Ink::Before.entry(&before), after_ink.entry(&after)];
        }
        let entry = |line: &Line| INKS[line.place % INKS.len()].entry(&name(self.cx, line.series));
        if self.several {
            lines.iter().map(entry).collect()
        } else {
            Vec::new()
        }
    }
}
