//! Panels that set the core release's year among the other years published.

use super::bars::{Bar, Panel};
use super::plot::Ink;
use super::{Context, Fact, Row};
use crate::{
    dataset::Measure,
    quantity::Period,
    text::{Msg, msg},
    view::{ControlChoice, control},
};

control! {
    /// The core release's year, or every year published.
    Years: "years", msg::CONTROL_YEARS, {
        Core = "2022", msg::CONTROL_YEARS_2022;
        All = "all", msg::CONTROL_YEARS_ALL;
    }
}

/// The year that the core release reports.
pub(super) const CORE_YEAR: i32 = 2022;

impl Years {
    /// The years to show for a series.
    pub(super) fn of(self, cx: &Context<'_>, series: &str) -> Vec<i32> {
        match self {
            Self::Core => vec![CORE_YEAR],
            Self::All => cx.years(series),
        }
    }
}

/// The control that [`Years`] is.
pub(super) const YEARS: crate::view::Control = Years::CONTROL;

/// A panel for one series: a bar a year, named by its year.
///
/// Some series print a year as a share of a whole instead of a level (satisfaction): both are taken. A year that no
/// source publishes is derived where the dataset says how, and a gap otherwise.
pub(super) fn panel(cx: &Context<'_>, series: &str, years: &[i32]) -> Panel {
    panel_in(cx, series, cx.name(series), years, ink)
}

/// The same under a title and in inks of one's own.
pub(super) fn panel_in(
    cx: &Context<'_>,
    series: &str,
    title: String,
    years: &[i32],
    ink: impl Fn(i32) -> Ink,
) -> Panel {
    let bars = every(years).map(|year| {
        let fact = level_or_share(cx, series, year);
        (year.to_string(), ink(year), fact)
    });
    Panel::in_time(title, bars)
}

/// The years from the first to the last, those between them too.
pub(super) fn every(years: &[i32]) -> impl Iterator<Item = i32> + use<> {
    match (years.first(), years.last()) {
        (Some(first), Some(last)) => *first..=*last,
        #[allow(clippy::reversed_empty_ranges)]
        _ => 1..=0,
    }
}

/// A panel for one year: a bar a series, named by the series.
pub(super) fn panel_of_series(
    cx: &Context<'_>,
    title: Option<String>,
    series: &[&str],
    year: i32,
) -> Panel {
    let bars = series
        .iter()
        .filter_map(|id| {
            Some(Bar {
                ink: Ink::Core,
                row: Row {
                    label: cx.name(id),
                    group: title.clone().unwrap_or_default(),
                    fact: level_or_share(cx, id, year)?,
                },
            })
        })
        .collect();
    Panel {
        title,
        bars,
        gaps: Vec::new(),
    }
}

/// The core year stands out from the others.
pub(super) fn ink(year: i32) -> Ink {
    if year == CORE_YEAR {
        Ink::Core
    } else {
        Ink::Other
    }
}

/// The title for all years: a message that says the newest level of a series, under its name, and its `year`. The title
/// of the core year is said where there is none.
pub(super) fn newest_title(
    cx: &Context<'_>,
    message: Msg,
    (name, series): (&str, &str),
) -> Option<String> {
    let year = *cx.years(series).last()?;
    let level = cx.words(cx.year(series, year));
    let arguments = [(name, level.as_str()), ("year", &year.to_string())];
    Some(cx.text.say(message, &arguments))
}

/// The level of a year; for a series that is published as a share of a whole, its share.
pub(super) fn level_or_share(cx: &Context<'_>, series: &str, year: i32) -> Option<Fact> {
    let period = Period::year(year)?;
    cx.level(series, period)
        .or_else(|| cx.published(series, period, Measure::Share, None))
        .or_else(|| cx.level_or_derived(series, period))
}
