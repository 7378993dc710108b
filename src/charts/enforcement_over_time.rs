//! How did the numbers of cases, people and gangs change?
//!
//! Levels are as published, with their qualifiers. A change on the previous year is shown as published and as implied
//! by the two levels; a level that is only a bound implies none.

use super::bars::{self, Domain, Scale};
use super::dots::{self, Dot, Line, Start};
use super::plot::Ink;
use super::{Chart, Context, Drawing, Fact, Plot, Row, Section, yearly};
use crate::say;
use crate::{
    dataset::{Base, Measure},
    embedded::series,
    quantity::{Operation, Period},
    text::{Msg, msg},
    view::{ControlChoice as _, control},
};

control! {
    /// Counts, or changes on the previous year.
    Form: "measure", msg::CONTROL_MEASURE, {
        Level = "level", msg::CONTROL_MEASURE_LEVEL;
        Change = "change", msg::CONTROL_MEASURE_CHANGE;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "enforcement-over-time",
    section: Section::Enforcement,
    question: msg::ENFORCEMENT_OVER_TIME_QUESTION,
    controls: &[Form::CONTROL],
    draw,
};

const SERIES: [&str; 8] = [
    series::BORDER_CASES,
    series::PERSONS_CAUGHT,
    series::PERSONS_CRIMINAL_MEASURES,
    series::PERSONS_ADMIN_PUNISHED,
    series::GANGS,
    series::DENS,
    series::ILLEGAL_FOREIGNERS,
    series::FOREIGNERS_DEPORTED,
];

fn draw(cx: &Context<'_>) -> Drawing {
    let form: Form = cx.view.get();
    let (plot, rows) = match form {
        Form::Level => levels(cx),
        Form::Change => changes(cx),
    };
    let subtitle = match form {
        Form::Level => msg::ENFORCEMENT_OVER_TIME_SUBTITLE_LEVEL,
        Form::Change => msg::ENFORCEMENT_OVER_TIME_SUBTITLE_CHANGE,
    };
    Drawing {
        title: title(cx),
        subtitle: cx.text.get(subtitle),
        summary: summary(cx),
        rows,
        plot,
    }
}

fn levels(cx: &Context<'_>) -> (Plot, Vec<Row>) {
    let panels = SERIES
        .into_iter()
        .map(|series| yearly::panel(cx, series, &cx.years(series)))
        .collect();
    bars::plot(cx, panels, Scale::Linear, Domain::Own)
}

/// A change on the previous year, as published and as implied by the levels.
struct Change {
    year: i32,
    published: Option<Fact>,
    implied: Option<Fact>,
}

fn changes_of(cx: &Context<'_>, series: &str) -> Vec<Change> {
    let mut years = cx.years_of(series, &[Measure::Level, Measure::Change]);
    years.dedup();
    years
        .into_iter()
        .map(|year| {
            let published = Period::year(year).and_then(|period| {
                cx.published(series, period, Measure::Change, Some(Base::PreviousYear))
            });
            let levels = cx.year(series, year).zip(cx.year(series, year - 1));
            let implied = levels.and_then(|(now, then)| cx.computed(Operation::Change, now, then));
            Change {
                year,
                published,
                implied,
            }
        })
        .filter(|change| change.published.is_some() || change.implied.is_some())
        .collect()
}

fn changes(cx: &Context<'_>) -> (Plot, Vec<Row>) {
    let panels = SERIES
        .into_iter()
        .map(|series| {
            let name = cx.name(series);
            let lines = changes_of(cx, series)
                .into_iter()
                .map(|change| line(cx, &name, &change))
                .collect();
            dots::Panel {
                title: Some(name),
                lines,
                axis: Start::Zero,
            }
        })
        .collect();
    let (mut plot, rows) = dots::plot(cx, panels);
    plot.key = vec![Ink::Core.entry(&cx.text.get(msg::ENFORCEMENT_OVER_TIME_PUBLISHED))];
    (plot, rows)
}

fn line(cx: &Context<'_>, series: &str, change: &Change) -> Line {
    let against = say!(
        cx.text,
        ENFORCEMENT_OVER_TIME_AGAINST,
        year = &change.year.to_string(),
        before = &(change.year - 1).to_string()
    );
    let dot = |fact: Option<Fact>, label: Msg| {
        fact.map(|fact| Dot {
            label: cx.words(Some(fact)),
            row: Row {
                label: cx.text.pair(&against, &cx.text.get(label)),
                group: series.to_owned(),
                fact,
            },
            ink: Ink::Core,
        })
    };
    let published = dot(change.published, msg::ENFORCEMENT_OVER_TIME_PUBLISHED);
    let implied = dot(change.implied, msg::ENFORCEMENT_OVER_TIME_IMPLIED);
    Line {
        dots: published.into_iter().chain(implied).collect(),
        name: against,
    }
}

/// Returns the newest change of the number of cases implied by its levels, with its year.
fn newest(cx: &Context<'_>) -> Option<(i32, Fact)> {
    let changes = changes_of(cx, series::BORDER_CASES);
    changes
        .iter()
        .rev()
        .find_map(|change| Some((change.year, change.implied?)))
}

fn title(cx: &Context<'_>) -> String {
    let title = newest(cx).and_then(|(year, change)| {
        let messages = [
            msg::ENFORCEMENT_OVER_TIME_TITLE_ROSE,
            msg::ENFORCEMENT_OVER_TIME_TITLE_FELL,
        ];
        let years = [
            ("year", &*year.to_string()),
            ("before", &*(year - 1).to_string()),
        ];
        cx.say_change(messages, cx.estimate(change)?, &years)
    });
    title.unwrap_or_else(|| cx.text.get(msg::ENFORCEMENT_OVER_TIME_QUESTION))
}

fn summary(cx: &Context<'_>) -> Vec<String> {
    let level = |series, year| cx.words(cx.year(series, year));
    let shows = newest(cx).map(|(year, _)| {
        say!(
            cx.text,
            ENFORCEMENT_OVER_TIME_SUMMARY,
            year = &year.to_string(),
            cases = &level(series::BORDER_CASES, year),
            persons = &level(series::PERSONS_CAUGHT, year),
            gangs = &level(series::GANGS, year)
        )
    });
    shows
        .into_iter()
        .chain([cx.text.get(msg::ENFORCEMENT_OVER_TIME_CAUTION)])
        .collect()
}
