//! How many crossings were there, by year, half-year and quarter?
//!
//! Published levels are solid. A period that no source publishes is derived if published ones determine it (a year less
//! its other quarters), and pale otherwise.

use super::plot::Ink;
use super::policies::{self, POLICIES, Policies};
use super::timeline::{self, Point, Timeline};
use super::{Chart, Context, Drawing, Fact, Row, Section};
use crate::say;
use crate::{
    embedded::series,
    quantity::{Estimate, Operation, Period, PeriodKind},
    text::msg,
    view::{ControlChoice as _, control},
};

control! {
    /// Length of the periods.
    Step: "period", msg::CONTROL_PERIOD, {
        Year = "year", msg::CONTROL_PERIOD_YEAR;
        Half = "half", msg::CONTROL_PERIOD_HALF;
        Quarter = "quarter", msg::CONTROL_PERIOD_QUARTER;
    }
}

impl Step {
    const fn kind(self) -> PeriodKind {
        match self {
            Self::Year => PeriodKind::Year,
            Self::Half => PeriodKind::Half,
            Self::Quarter => PeriodKind::Quarter,
        }
    }
}

pub(super) const CHART: Chart = Chart {
    id: "travellers-over-time",
    section: Section::Travellers,
    question: msg::TRAVELLERS_OVER_TIME_QUESTION,
    controls: &[Step::CONTROL, POLICIES],
    draw,
};

/// Last year before the pandemic, to which the finding refers.
const REFERENCE_YEAR: i32 = 2019;

fn draw(cx: &Context<'_>) -> Drawing {
    let step: Step = cx.view.get();
    let (spans, gaps) = levels(cx, series::TRAVELLERS_TOTAL, step.kind());
    let (plot, rows) = timeline::plot(
        cx,
        Timeline {
            spans,
            gaps,
            policies: Policies::of(cx),
            ..Timeline::default()
        },
    );
    let subtitle = match step {
        Step::Year => msg::TRAVELLERS_OVER_TIME_SUBTITLE_YEAR,
        Step::Half => msg::TRAVELLERS_OVER_TIME_SUBTITLE_HALF,
        Step::Quarter => msg::TRAVELLERS_OVER_TIME_SUBTITLE_QUARTER,
    };
    Drawing {
        title: title(cx),
        subtitle: cx.text.get(subtitle),
        summary: summary(cx)
            .into_iter()
            .chain(policies::sentence(cx, &plot))
            .collect(),
        rows,
        plot,
    }
}

/// Returns the levels of a series by periods of one kind, and the periods between the first and the last without one.
fn levels(cx: &Context<'_>, series: &str, kind: PeriodKind) -> (Vec<Point>, Vec<Period>) {
    let periods: Vec<(Period, Option<Fact>)> = cx
        .calendar(series, kind)
        .into_iter()
        .map(|period| (period, cx.level_or_derived(series, period)))
        .collect();
    let known = |(_, fact): &(Period, Option<Fact>)| fact.is_some();
    let first = periods.iter().position(known).unwrap_or(0);
    let end = periods.iter().rposition(known).map_or(0, |last| last + 1);
    let mut spans = Vec::new();
    let mut gaps = Vec::new();
    for (period, fact) in periods.into_iter().take(end).skip(first) {
        match fact {
            Some(fact) => spans.push(Point {
                row: Row {
                    label: cx.text.period(period),
                    group: String::new(),
                    fact,
                },
                period,
                ink: Ink::After,
            }),
            None => gaps.push(period),
        }
    }
    (spans, gaps)
}

/// Returns the title: the newest year against the last one before the pandemic.
fn title(cx: &Context<'_>) -> String {
    let newest = cx.years(series::TRAVELLERS_TOTAL).last().copied();
    let level = |year| cx.year(series::TRAVELLERS_TOTAL, year);
    let facts = newest.and_then(|year| Some((year, level(year)?, level(REFERENCE_YEAR)?)));
    let change = facts.and_then(|(_, newest, reference)| change(cx, newest, reference));
    let title = facts.zip(change).and_then(|((year, fact, _), change)| {
        let messages = [
            msg::TRAVELLERS_OVER_TIME_TITLE_MORE,
            msg::TRAVELLERS_OVER_TIME_TITLE_FEWER,
        ];
        let arguments = [
            ("level", &*cx.words(Some(fact))),
            ("year", &year.to_string()),
            ("reference", &REFERENCE_YEAR.to_string()),
        ];
        cx.say_change(messages, change, &arguments)
    });
    title.unwrap_or_else(|| cx.text.get(msg::TRAVELLERS_OVER_TIME_QUESTION))
}

fn change(cx: &Context<'_>, newest: Fact, reference: Fact) -> Option<Estimate> {
    let operands = [cx.estimate(newest)?, cx.estimate(reference)?];
    Operation::Change.apply(&operands).ok()
}

fn summary(cx: &Context<'_>) -> Vec<String> {
    let years = cx.years(series::TRAVELLERS_TOTAL);
    let level = |year: i32| cx.year(series::TRAVELLERS_TOTAL, year);
    let lowest = years.iter().copied().min_by(|a, b| {
        let value = |year| level(year).map_or(f64::INFINITY, |fact| cx.read(fact).value);
        value(*a).total_cmp(&value(*b))
    });
    let (Some(lowest), Some(newest)) = (lowest, years.last().copied()) else {
        return Vec::new();
    };
    let mut sentences = vec![say!(
        cx.text,
        TRAVELLERS_OVER_TIME_SUMMARY,
        reference = &REFERENCE_YEAR.to_string(),
        before = &cx.words(level(REFERENCE_YEAR)),
        low = &lowest.to_string(),
        lowest = &cx.words(level(lowest)),
        new = &newest.to_string(),
        newest = &cx.words(level(newest))
    )];
    sentences.push(cx.text.get(msg::TRAVELLERS_OVER_TIME_CAUTION));
    sentences
}
