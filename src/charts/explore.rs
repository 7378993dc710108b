//! Statistics over time, as a reader explores them.
//!
//! Like the comparison's, its contents are the reader's selection, so it is not part of the list of charts.

mod plot;

use super::compare::caution;
use super::plot::Ink;
use super::{Chart, Computation, Context, Drawing, Fact, Row, Section, policies};
use crate::say;
use crate::{
    compare::comparability_issues,
    dataset::{Dataset, SeriesRef},
    explore::{self, Exploration, Form, Line, Point, Recurrence, Value},
    quantity::{Operation, Period},
    text::{Msg, Text, msg},
    view::{EXPLORATION_ID, Layout, View},
};

/// The exploration in its default state: crossings by year.
pub const EXPLORATION: Chart = Chart {
    id: EXPLORATION_ID,
    section: Section::Headline,
    question: msg::EXPLORE_QUESTION,
    controls: &[],
    draw: |cx| draw(cx, &Exploration::default()),
};

/// Colours of statistics, in the order in which they are chosen.
const INKS: [Ink; Exploration::MAX_SERIES] = [
    Ink::After,
    Ink::Hmt,
    Ink::Foreign,
    Ink::Mainland,
    Ink::Fifth,
    Ink::Sixth,
];

/// Returns the name of the colour of a chosen statistic, by its place: its custom property without the dashes.
#[must_use]
pub fn ink_of(place: usize) -> &'static str {
    INKS[place % INKS.len()].name()
}

/// Draws what is explored.
#[must_use]
pub fn draw_explored(
    data: &Dataset,
    text: &Text,
    view: &View,
    layout: Layout,
    explored: &Exploration,
) -> Drawing {
    let cx = Context {
        data,
        view,
        text,
        layout,
    };
    draw(&cx, explored).written_as(text.language(), layout)
}

/// Returns the label of a form.
#[must_use]
pub const fn form_name(form: Form) -> Msg {
    match form {
        Form::Line => msg::EXPLORE_FORM_LINE,
        Form::Bars => msg::CONTROL_FORM_BARS,
        Form::Stacked => msg::CONTROL_FORM_STACKED,
        Form::Change => msg::EXPLORE_FORM_CHANGE,
        Form::Index => msg::EXPLORE_FORM_INDEX,
        Form::Share => msg::CONTROL_FORM_SHARE,
    }
}

/// Returns the label of a kind of periods.
#[must_use]
pub const fn periods_name(by: Recurrence) -> Msg {
    match by {
        Recurrence::Year => msg::CONTROL_PERIOD_YEAR,
        Recurrence::Half => msg::CONTROL_PERIOD_HALF,
        Recurrence::Quarter => msg::CONTROL_PERIOD_QUARTER,
        Recurrence::Holiday => msg::CONTROL_WINDOWS_HOLIDAYS,
        Recurrence::Other => msg::EXPLORE_OTHER_PERIODS,
    }
}

fn draw(cx: &Context<'_>, explored: &Exploration) -> Drawing {
    let mut lines = explore::lines(cx.data, explored);
    if explored.by_value {
        by_value(cx, &mut lines);
    }
    let (plot, rows) = plot::plot(cx, explored, &lines);
    let mut summary: Vec<String> = lines.iter().filter_map(|line| course(cx, line)).collect();
    if summary.is_empty() {
        summary.push(cx.text.get(msg::EXPLORE_EMPTY));
    }
    summary.extend(split(cx, explored));
    summary.extend(left_out(cx, explored));
    for line in &lines {
        summary.extend(missing(cx, explored, line));
        summary.extend(broken(cx, line));
    }
    summary.extend(policies::sentence(cx, &plot));
    Drawing {
        title: title(cx, explored, &lines),
        subtitle: subtitle(cx, explored, &lines),
        summary,
        rows,
        plot,
    }
}

/// Sorts statistics of one unit by their last value, the greatest first. Units keep their order: nothing is greater than
/// another unit.
fn by_value(cx: &Context<'_>, lines: &mut [Line]) {
    let units: Vec<String> = lines.iter().map(|line| unit(cx, line)).collect();
    let last = |line: &Line| {
        let point = line.points.last();
        point.map_or(f64::NEG_INFINITY, |point| cx.read(fact(point.value)).value)
    };
    lines.sort_by(|one, other| {
        let [a, b] = [one, other].map(|line| {
            let own = unit(cx, line);
            units.iter().position(|unit| *unit == own)
        });
        a.cmp(&b).then(last(other).total_cmp(&last(one)))
    });
}

/// Returns a value as a fact of the dataset, or one computed from it.
fn fact(value: Value) -> Fact {
    match value {
        Value::Level(at) => Fact::from(at),
        Value::Computed(operation, operands) => Fact::Computed(Computation {
            operation,
            operands,
        }),
        Value::Base => Fact::IndexBase,
    }
}

/// Returns the row of a value; its group is the statistic, if there are several.
fn row(cx: &Context<'_>, point: &Point, group: &str) -> Row {
    Row {
        label: cx.text.period(point.period),
        group: group.to_owned(),
        fact: fact(point.value),
    }
}

fn name(cx: &Context<'_>, series: SeriesRef) -> String {
    cx.data.series(series).name.to_string()
}

/// Returns the unit of what is drawn of a statistic, as text.
fn unit(cx: &Context<'_>, line: &Line) -> String {
    let first = line
        .points
        .first()
        .map(|point| cx.read(fact(point.value)).unit);
    let unit = first.unwrap_or(cx.data.series(line.series).unit);
    cx.text.unit(unit)
}

/// Returns the title: of one statistic its last value, and how it differs from the first; otherwise their names.
fn title(cx: &Context<'_>, explored: &Exploration, lines: &[Line]) -> String {
    let [line] = lines else {
        return cx.text.list(lines.iter().map(|line| name(cx, line.series)));
    };
    let name = name(cx, line.series);
    let (Some(first), Some(last)) = (line.points.first(), line.points.last()) else {
        return name;
    };
    let words = |point: &Point| cx.words(Some(fact(point.value)));
    let time = |point: &Point| cx.text.period(point.period);
    let (end, when) = (words(last), time(last));
    let at = || {
        say!(
            cx.text,
            EXPLORE_TITLE,
            name = &name,
            last = &end,
            when = &when
        )
    };
    let is_level = matches!(explored.form, Form::Line | Form::Bars | Form::Stacked);
    if !is_level || first == last {
        return at();
    }
    let change = cx.computed(Operation::Change, fact(last.value), fact(first.value));
    let arguments = [
        ("name", &*name),
        ("last", &*end),
        ("when", &*when),
        ("first", &*words(first)),
        ("earlier", &*time(first)),
    ];
    let messages = [msg::EXPLORE_TITLE_MORE, msg::EXPLORE_TITLE_FEWER];
    let said = change
        .and_then(|change| cx.estimate(change))
        .and_then(|change| cx.say_change(messages, change, &arguments));
    said.unwrap_or_else(at)
}

/// Returns the subtitle: which periods, and what is measured in which unit.
fn subtitle(cx: &Context<'_>, explored: &Exploration, lines: &[Line]) -> String {
    let periods = cx.text.get(periods_name(explored.by));
    let what = match explored.form {
        Form::Line | Form::Bars | Form::Stacked => {
            let mut units: Vec<String> = Vec::new();
            for line in lines {
                let unit = unit(cx, line);
                if !units.contains(&unit) {
                    units.push(unit);
                }
            }
            say!(cx.text, EXPLORE_UNIT, unit = &cx.text.list(units))
        }
        Form::Change => cx.text.get(msg::EXPLORE_SUBTITLE_CHANGE),
        Form::Index => {
            let points = lines.iter().flat_map(|line| &line.points);
            let base = points
                .filter(|point| point.value == Value::Base)
                .map(|point| point.period);
            let when = base
                .map(|period| cx.text.period(period))
                .next()
                .unwrap_or_default();
            say!(cx.text, EXPLORE_SUBTITLE_INDEX, when = &when)
        }
        Form::Share => {
            let mut wholes: Vec<String> = Vec::new();
            for whole in lines
                .iter()
                .filter_map(|line| cx.data.series(line.series).part_of)
            {
                let name = name(cx, whole);
                if !wholes.contains(&name) {
                    wholes.push(name);
                }
            }
            say!(
                cx.text,
                EXPLORE_SUBTITLE_SHARE,
                whole = &cx.text.list(wholes)
            )
        }
    };
    cx.text.pair(&periods, &what)
}

/// Returns a sentence about the course of a statistic: its first and last value, the lowest and the highest.
fn course(cx: &Context<'_>, line: &Line) -> Option<String> {
    let value = |point: &&Point| cx.read(fact(point.value)).value;
    let by_value = |a: &&Point, b: &&Point| value(a).total_cmp(&value(b));
    let words = |point: &Point| cx.words(Some(fact(point.value)));
    let time = |point: &Point| cx.text.period(point.period);
    let name = name(cx, line.series);
    let (first, last) = (line.points.first()?, line.points.last()?);
    if line.points.len() < 3 {
        let levels = line
            .points
            .iter()
            .map(|point| cx.text.aside(&words(point), &time(point)));
        return Some(
            cx.text
                .sentence(&cx.text.labelled(&name, &cx.text.list(levels))),
        );
    }
    let low = line.points.iter().min_by(by_value)?;
    let high = line.points.iter().max_by(by_value)?;
    Some(say!(
        cx.text,
        EXPLORE_COURSE,
        name = &name,
        first = &words(first),
        earlier = &time(first),
        last = &words(last),
        when = &time(last),
        low = &words(low),
        lowest = &time(low),
        high = &words(high),
        highest = &time(high)
    ))
}

/// Returns the calendar periods between the first and the last value that have none.
fn gaps(explored: &Exploration, line: &Line) -> Vec<Period> {
    let (Some(first), Some(last)) = (line.points.first(), line.points.last()) else {
        return Vec::new();
    };
    let kind = first.period.kind();
    if !explored.by.is_calendar() {
        return Vec::new();
    }
    (first.period.start().year()..=last.period.end().year())
        .flat_map(|year| Period::of_year(year, kind))
        .filter(|period| first.period < *period && *period < last.period)
        .filter(|period| line.points.iter().all(|point| point.period != *period))
        .collect()
}

/// Returns a sentence about the periods without a value.
fn missing(cx: &Context<'_>, explored: &Exploration, line: &Line) -> Option<String> {
    let gaps = gaps(explored, line);
    let list = cx
        .text
        .list(gaps.into_iter().map(|period| cx.text.period(period)));
    let name = name(cx, line.series);
    let message = match explored.form {
        Form::Line | Form::Bars => msg::EXPLORE_MISSING,
        // Said once for all.
        Form::Stacked => return None,
        Form::Change | Form::Index | Form::Share => msg::EXPLORE_UNCOMPUTED,
    };
    let arguments = [("name", &*name), ("list", &*list)];
    (!list.is_empty()).then(|| cx.text.say(message, &arguments))
}

/// Returns a sentence about the periods without a stack.
fn left_out(cx: &Context<'_>, explored: &Exploration) -> Option<String> {
    if explored.form != Form::Stacked {
        return None;
    }
    let periods = explore::incomplete(cx.data, explored);
    let list = cx
        .text
        .list(periods.into_iter().map(|period| cx.text.period(period)));
    (!list.is_empty()).then(|| say!(cx.text, EXPLORE_INCOMPLETE, list = &list))
}

/// Returns a sentence about each change of definition: to which periods no line leads, although they follow on others.
fn broken(cx: &Context<'_>, line: &Line) -> Vec<String> {
    let name = name(cx, line.series);
    let breaks = line.points.iter().flat_map(|point| &point.breaks);
    let mut changes: Vec<&String> = Vec::new();
    for words in breaks {
        if !changes.contains(&words) {
            changes.push(words);
        }
    }
    let sentence = |words: &String| {
        let concerned = line
            .points
            .iter()
            .filter(|point| point.breaks.contains(words));
        let when = cx
            .text
            .list(concerned.map(|point| cx.text.period(point.period)));
        say!(
            cx.text,
            EXPLORE_BREAK,
            name = &name,
            when = &when,
            words = words
        )
    };
    changes.into_iter().map(sentence).collect()
}

/// Returns the levels before and after the chosen policy change in sentences, with what keeps them from being compared.
fn split(cx: &Context<'_>, explored: &Exploration) -> Vec<String> {
    let mut policies = cx.data.policies().iter();
    let id = explored.split.as_deref();
    let Some(policy) = policies.find(|policy| Some(policy.id.as_str()) == id) else {
        return Vec::new();
    };
    let (title, date) = (policy.title.to_string(), cx.text.date(policy.effective));
    let pairs = explore::around(cx.data, explored);
    if pairs.is_empty() {
        return vec![say!(
            cx.text,
            EXPLORE_SPLIT_NONE,
            policy = &title,
            date = &date
        )];
    }
    let mut sentences = vec![say!(cx.text, EXPLORE_SPLIT, policy = &title, date = &date)];
    for pair in pairs {
        let [before, after] = [pair.before, pair.after].map(|(_, at)| Fact::from(at));
        let [earlier, later] = [pair.before, pair.after].map(|(period, _)| cx.text.period(period));
        let [one, other] = [before, after].map(|fact| with_interval(cx, fact));
        let name = name(cx, pair.series);
        let arguments = [
            ("name", &*name),
            ("before", &*one),
            ("earlier", &*earlier),
            ("after", &*other),
            ("later", &*later),
        ];
        let issues = comparability_issues(cx.data, pair.before.1, pair.after.1);
        let is_serious = issues
            .iter()
            .any(crate::compare::ComparabilityIssue::is_serious);
        // Nothing is computed from levels that are not alike.
        let change = cx
            .computed(Operation::Change, after, before)
            .filter(|_| !is_serious);
        let messages = [msg::EXPLORE_SPLIT_MORE, msg::EXPLORE_SPLIT_FEWER];
        let said = change
            .and_then(|change| cx.estimate(change))
            .and_then(|change| cx.say_change(messages, change, &arguments));
        let mut all =
            vec![said.unwrap_or_else(|| cx.text.say(msg::EXPLORE_SPLIT_LEVELS, &arguments))];
        all.extend(
            issues
                .iter()
                .map(|issue| cx.text.sentence(&caution(cx.text, issue))),
        );
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        sentences.push(cx.text.sentences(&all));
    }
    sentences.push(cx.text.get(msg::EXPLORE_SPLIT_CAUTION));
    sentences
}

/// Formats a value with the interval that rounding leaves open.
fn with_interval(cx: &Context<'_>, fact: Fact) -> String {
    let reading = cx.read(fact);
    let interval = reading
        .interval
        .filter(|interval| interval.is_bounded() && interval.width() > 0.0)
        .map(|interval| {
            cx.text
                .interval(interval.lo().at, interval.hi().at, reading.unit)
        });
    match interval {
        Some(interval) => cx.text.aside(&reading.text, &interval),
        None => reading.text,
    }
}
