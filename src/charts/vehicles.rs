//! How did they travel? Planes, trains, ships and motor vehicles.
//!
//! The core document publishes only the total for 2022; the kinds are published for 2018 and from 2023 on.

use super::bars::{self, Bar, Domain, Gap, Panel, Scale};
use super::plot::Ink;
use super::yearly;
use super::{Chart, Context, Drawing, Row, Section};
use crate::say;
use crate::{
    embedded::series,
    quantity::{Period, PeriodKind},
    text::msg,
    view::{ControlChoice as _, control},
};

control! {
    /// The total by year, the kinds in the years that publish them, or each kind by half or quarter.
    Show: "by", msg::CONTROL_BY, {
        Year = "year", msg::CONTROL_BY_YEAR;
        Kind = "kind", msg::CONTROL_BY_KIND;
        Half = "half", msg::CONTROL_PERIOD_HALF;
        Quarter = "quarter", msg::CONTROL_PERIOD_QUARTER;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "vehicles",
    section: Section::Vehicles,
    question: msg::VEHICLES_QUESTION,
    controls: &[Show::CONTROL, Scale::CONTROL],
    draw,
};

const KINDS: [&str; 4] = [
    series::MOTOR_VEHICLES,
    series::FLIGHTS,
    series::SHIPS,
    series::TRAINS,
];

fn draw(cx: &Context<'_>) -> Drawing {
    let show: Show = cx.view.get();
    let scale: Scale = cx.view.get();
    let years = cx.years(series::VEHICLES_TOTAL);
    let (panels, subtitle) = match show {
        Show::Year => {
            let mut panel = yearly::panel(cx, series::VEHICLES_TOTAL, &years);
            panel.title = None;
            (vec![panel], msg::VEHICLES_SUBTITLE_YEAR)
        }
        Show::Kind => (by_kind(cx, &years), msg::VEHICLES_SUBTITLE_KIND),
        Show::Half => (over_time(cx, PeriodKind::Half), msg::VEHICLES_SUBTITLE_HALF),
        Show::Quarter => (
            over_time(cx, PeriodKind::Quarter),
            msg::VEHICLES_SUBTITLE_QUARTER,
        ),
    };
    let (plot, rows) = bars::plot(cx, panels, scale, Domain::Shared);
    let year = |year| cx.words(cx.year(series::VEHICLES_TOTAL, year));
    Drawing {
        title: title(cx, show),
        subtitle: cx.text.get(subtitle),
        summary: vec![
            say!(
                cx.text,
                VEHICLES_SUMMARY,
                total = &year(yearly::CORE_YEAR),
                before = &year(yearly::CORE_YEAR - 1),
                after = &year(yearly::CORE_YEAR + 1)
            ),
            cx.text.get(msg::VEHICLES_CAUTION),
        ],
        rows,
        plot,
    }
}

/// Returns the title: the newest total, or for halves and quarters the newest level of the largest kind, with that of a
/// year before.
fn title(cx: &Context<'_>, show: Show) -> String {
    let (series, step) = match show {
        Show::Year | Show::Kind => (series::VEHICLES_TOTAL, PeriodKind::Year),
        Show::Half => (series::MOTOR_VEHICLES, PeriodKind::Half),
        Show::Quarter => (series::MOTOR_VEHICLES, PeriodKind::Quarter),
    };
    let periods = cx.calendar(series, step);
    let level = |period: &Period| cx.level_or_derived(series, *period);
    let newest = periods.iter().rfind(|period| level(period).is_some());
    let before = newest.and_then(|newest| {
        let year = newest.start().year() - 1;
        let same = |period: &&Period| period.start().month() == newest.start().month();
        let mut earlier = periods
            .iter()
            .filter(|period| period.start().year() == year);
        earlier.find(same)
    });
    let Some((newest, before)) = newest.zip(before) else {
        return cx.text.get(msg::VEHICLES_QUESTION);
    };
    say!(
        cx.text,
        VEHICLES_TITLE,
        name = &cx.name(series),
        period = &cx.text.period(*newest),
        total = &cx.words(level(newest)),
        before = &cx.words(level(before))
    )
}

/// Returns a panel for each kind of vehicle: its halves or quarters, published or derived, and the gaps between.
fn over_time(cx: &Context<'_>, step: PeriodKind) -> Vec<Panel> {
    KINDS
        .into_iter()
        .map(|kind| {
            let periods = cx.calendar(kind, step).into_iter().map(|period| {
                let fact = cx.level_or_derived(kind, period);
                (cx.text.period(period), Ink::Core, fact)
            });
            Panel::in_time(cx.name(kind), periods)
        })
        .collect()
}

/// Returns a panel for each year from the first to the last that publishes kinds; empty if none does.
fn by_kind(cx: &Context<'_>, years: &[i32]) -> Vec<Panel> {
    yearly::every(years)
        .map(|year| {
            let bars: Vec<Bar> = KINDS
                .into_iter()
                .filter_map(|kind| {
                    Some(Bar {
                        ink: Ink::Core,
                        row: Row {
                            label: cx.name(kind),
                            group: year.to_string(),
                            fact: cx.year(kind, year)?,
                        },
                    })
                })
                .collect();
            let none = bars.is_empty().then(|| Gap {
                at: 0,
                label: cx.text.get(msg::VEHICLES_KINDS),
            });
            Panel {
                title: Some(year.to_string()),
                bars,
                gaps: none.into_iter().collect(),
            }
        })
        .collect()
}
