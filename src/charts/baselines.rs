//! Which "before" does a percentage refer to?
//!
//! Two statements of January 2023 compare the days after the policy change with those before it, and with those before
//! the pandemic. Each implies a level of its own, as an interval. If the intervals are disjoint, the two statements
//! cannot refer to the same days.

use super::dots::{self, Dot, Line, Panel, Start};
use super::plot::Ink;
use super::{Chart, Context, Drawing, Fact, Row, Section};
use crate::say;
use crate::{
    dataset::{Measure, ReferencePeriod, When},
    embedded::series,
    quantity::{Interval, Period},
    text::{Msg, msg},
};

pub(super) const CHART: Chart = Chart {
    id: "baselines",
    section: Section::Disagreement,
    question: msg::BASELINES_QUESTION,
    controls: &[],
    draw,
};

/// The last year before the pandemic.
const REFERENCE_YEAR: i32 = 2019;

fn draw(cx: &Context<'_>) -> Drawing {
    let before = implied(cx, ReferencePeriod::BeforePolicy);
    let pre_pandemic = implied(cx, ReferencePeriod::PrePandemic);
    let mean = Period::year(REFERENCE_YEAR).and_then(|year| {
        let fact = cx.derived(series::TRAVELLERS_DAILY, When::Period(year), Measure::Level)?;
        let words = cx.text.period(year);
        Some((say!(cx.text, BASELINES_MEAN_DAY, year = &words), fact))
    });
    let panels = vec![
        panel(
            cx,
            msg::BASELINES_BEFORE_POLICY,
            before.clone(),
            Ink::Before,
        ),
        panel(
            cx,
            msg::BASELINES_PRE_PANDEMIC,
            pre_pandemic.into_iter().chain(mean).collect(),
            Ink::Reference,
        ),
    ];
    let (plot, rows) = dots::plot(cx, panels);
    Drawing {
        title: title(cx, &before),
        subtitle: cx.text.get(msg::BASELINES_SUBTITLE),
        summary: summary(cx, &before),
        rows,
        plot,
    }
}

/// Returns the levels that the statements imply for a reference period, each named by its statement, in time order.
fn implied(cx: &Context<'_>, reference: ReferencePeriod) -> Vec<(String, Fact)> {
    let Some(daily) = cx.data.series_by_id(series::TRAVELLERS_DAILY) else {
        return Vec::new();
    };
    let mut found: Vec<(time::Date, Fact)> = cx
        .data
        .derived_of(daily, When::Reference(reference), Measure::Level)
        .map(|(at, _)| Fact::Derived(at))
        .filter_map(|fact| {
            let first = *fact.figures(cx.data).first()?;
            Some((cx.data.source(cx.data.figure(first).source).published, fact))
        })
        .collect();
    found.sort_by_key(|(day, _)| *day);
    found
        .into_iter()
        .map(|(day, fact)| {
            let date = cx.text.date(day);
            (say!(cx.text, BASELINES_STATEMENT, date = &date), fact)
        })
        .collect()
}

fn panel(cx: &Context<'_>, title: Msg, facts: Vec<(String, Fact)>, ink: Ink) -> Panel {
    let title = cx.text.get(title);
    let lines = facts
        .into_iter()
        .map(|(name, fact)| Line {
            dots: vec![Dot {
                label: cx.words(Some(fact)),
                row: Row {
                    label: name.clone(),
                    group: title.clone(),
                    fact,
                },
                ink,
            }],
            name,
        })
        .collect();
    Panel {
        title: Some(title),
        lines,
        axis: Start::Data,
    }
}

fn interval(cx: &Context<'_>, fact: Fact) -> Option<Interval> {
    cx.read(fact).interval
}

/// Whether the first and the last statement can refer to the same days; `None` if that is undetermined.
fn agree(cx: &Context<'_>, facts: &[(String, Fact)]) -> Option<bool> {
    let (_, first) = facts.first()?;
    let (_, last) = facts.get(1..)?.last()?;
    Some(interval(cx, *first)?.intersects(interval(cx, *last)?))
}

fn title(cx: &Context<'_>, before: &[(String, Fact)]) -> String {
    let message = match agree(cx, before) {
        Some(false) => msg::BASELINES_TITLE_DIFFER,
        Some(true) => msg::BASELINES_TITLE_AGREE,
        None => return cx.text.get(msg::BASELINES_QUESTION),
    };
    let words = |at: Option<&(String, Fact)>| cx.words(at.map(|(_, fact)| *fact));
    cx.text.say(
        message,
        &[
            ("first", &words(before.first())),
            ("last", &words(before.last())),
        ],
    )
}

fn summary(cx: &Context<'_>, before: &[(String, Fact)]) -> Vec<String> {
    let ends = |(_, fact): &(String, Fact)| {
        let reading = cx.read(*fact);
        let interval = reading.interval?;
        Some(
            cx.text
                .interval(interval.lo().at, interval.hi().at, reading.unit),
        )
    };
    let shows = before.first().zip(before.get(1..).and_then(<[_]>::last));
    let shows = shows.and_then(|(first, last)| {
        Some(say!(
            cx.text,
            BASELINES_SUMMARY,
            one = &first.0,
            first = &ends(first)?,
            other = &last.0,
            last = &ends(last)?
        ))
    });
    shows
        .into_iter()
        .chain([cx.text.get(msg::BASELINES_CAUTION)])
        .collect()
}
