//! Who crossed? Residents of the mainland, of Hong Kong, Macao and Taiwan, and foreign nationals.

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::plot::Ink;
use super::stacked::{self, Part};
use super::yearly::{self, CORE_YEAR, Years};
use super::{Chart, Context, Drawing, Fact, Plot, Row, Section};
use crate::say;
use crate::{
    dataset::{Measure, When},
    embedded::series,
    quantity::Period,
    text::{Msg, Text, msg},
    view::{ControlChoice as _, control},
};

control! {
    /// Bars side by side, stacked, or as shares of each year's sum.
    Form: "form", msg::CONTROL_FORM, {
        Grouped = "grouped", msg::CONTROL_FORM_GROUPED;
        Stacked = "stacked", msg::CONTROL_FORM_STACKED;
        Share = "share", msg::CONTROL_FORM_SHARE;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "travellers-by-origin",
    section: Section::Travellers,
    question: msg::TRAVELLERS_BY_ORIGIN_QUESTION,
    controls: &[yearly::YEARS, Form::CONTROL],
    draw,
};

const GROUPS: [(&str, Msg, Ink); 3] = [
    (
        series::TRAVELLERS_MAINLAND,
        msg::GROUP_MAINLAND,
        Ink::Mainland,
    ),
    (series::TRAVELLERS_HMT, msg::GROUP_HMT, Ink::Hmt),
    (series::TRAVELLERS_FOREIGN, msg::GROUP_FOREIGN, Ink::Foreign),
];

fn draw(cx: &Context<'_>) -> Drawing {
    let years = cx.view.get::<Years>().of(cx, series::TRAVELLERS_TOTAL);
    let form: Form = cx.view.get();
    let (plot, rows) = match form {
        Form::Grouped => grouped(cx, &years),
        Form::Stacked => stack(cx, &years, |series, year| cx.year(series, year)),
        Form::Share => stack(cx, &years, |series, year| share(cx, series, year)),
    };
    let subtitle = match form {
        Form::Share => msg::TRAVELLERS_BY_ORIGIN_SUBTITLE_SHARE,
        Form::Grouped | Form::Stacked => msg::TRAVELLERS_BY_ORIGIN_SUBTITLE,
    };
    Drawing {
        title: title(cx),
        subtitle: cx.text.say(subtitle, &[("period", &span(cx.text, &years))]),
        summary: summary(cx),
        rows,
        plot,
    }
}

/// Returns the share of a group in a year's published total: derived, because releases do not publish it.
fn share(cx: &Context<'_>, series: &str, year: i32) -> Option<Fact> {
    cx.derived(series, When::Period(Period::year(year)?), Measure::Share)
}

fn grouped(cx: &Context<'_>, years: &[i32]) -> (Plot, Vec<Row>) {
    if let [year] = years {
        let panel = Panel {
            title: None,
            bars: groups(cx, *year, ""),
            gaps: Vec::new(),
        };
        return bars::plot(cx, vec![panel], Scale::Linear, Domain::Shared);
    }
    // One panel per group: the years of a group are below each other, to be compared.
    let panels = GROUPS
        .into_iter()
        .map(|(series, name, ink)| yearly::panel_in(cx, series, cx.text.get(name), years, |_| ink))
        .collect();
    bars::plot(cx, panels, Scale::Linear, Domain::Shared)
}

fn groups(cx: &Context<'_>, year: i32, group: &str) -> Vec<Bar> {
    GROUPS
        .into_iter()
        .filter_map(|(series, name, ink)| {
            Some(Bar {
                ink,
                row: Row {
                    label: cx.text.get(name),
                    group: group.to_owned(),
                    fact: cx.year(series, year)?,
                },
            })
        })
        .collect()
}

/// Draws stacked bars of the years with all parts known: a bar with a part missing would understate its sum.
fn stack(
    cx: &Context<'_>,
    years: &[i32],
    fact: impl Fn(&str, i32) -> Option<Fact>,
) -> (Plot, Vec<Row>) {
    let complete: Vec<i32> = years
        .iter()
        .copied()
        .filter(|year| {
            GROUPS
                .iter()
                .all(|(series, _, _)| fact(series, *year).is_some())
        })
        .collect();
    let names: Vec<String> = complete.iter().map(ToString::to_string).collect();
    let parts: Vec<Part> = GROUPS
        .into_iter()
        .map(|(series, name, ink)| Part {
            name: cx.text.get(name),
            ink,
            facts: complete.iter().map(|year| fact(series, *year)).collect(),
        })
        .collect();
    stacked::plot(cx, &names, &parts)
}

/// Formats a range of years: "2022", or "2018–2025".
fn span(text: &Text, years: &[i32]) -> String {
    match years {
        [] => String::new(),
        [year] => say!(text, PERIOD_YEAR, year = &year.to_string()),
        [first, .., last] => text.years(*first, *last),
    }
}

fn title(cx: &Context<'_>) -> String {
    let share = share(cx, series::TRAVELLERS_MAINLAND, CORE_YEAR);
    say!(
        cx.text,
        TRAVELLERS_BY_ORIGIN_TITLE,
        share = &cx.words(share)
    )
}

fn summary(cx: &Context<'_>) -> Vec<String> {
    let level = |series| cx.words(cx.year(series, CORE_YEAR));
    let sum = Period::year(CORE_YEAR)
        .and_then(|year| cx.derived(series::TRAVELLERS_TOTAL, When::Period(year), Measure::Level));
    let interval = |fact: Option<Fact>| fact.and_then(|fact| cx.read(fact).interval);
    let agree = interval(sum)
        .zip(interval(cx.year(series::TRAVELLERS_TOTAL, CORE_YEAR)))
        .is_some_and(|(sum, total)| sum.intersects(total));
    let check = if agree {
        msg::TRAVELLERS_BY_ORIGIN_CHECK_HOLDS
    } else {
        msg::TRAVELLERS_BY_ORIGIN_CHECK_FAILS
    };
    vec![
        say!(
            cx.text,
            TRAVELLERS_BY_ORIGIN_SUMMARY,
            total = &level(series::TRAVELLERS_TOTAL),
            mainland = &level(series::TRAVELLERS_MAINLAND),
            hmt = &level(series::TRAVELLERS_HMT),
            foreign = &level(series::TRAVELLERS_FOREIGN)
        ),
        cx.text.say(
            check,
            &[
                ("sum", &cx.words(sum)),
                ("total", &level(series::TRAVELLERS_TOTAL)),
            ],
        ),
    ]
}
