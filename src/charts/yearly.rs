//! Panels that show the core document's year among the other years published.

use super::bars::{Bar, Panel};
use super::plot::Ink;
use super::{Context, Fact, Row};
use crate::{
    dataset::Measure,
    quantity::Period,
    text::msg,
    view::{ControlChoice, control},
};

control! {
    /// The core document's year, or every year published.
    Years: "years", msg::CONTROL_YEARS, {
        Core = "2022", msg::CONTROL_YEARS_2022;
        All = "all", msg::CONTROL_YEARS_ALL;
    }
}

/// Year that the core document reports.
pub(super) const CORE_YEAR: i32 = 2022;

impl Years {
    /// Returns the years to show for a series.
    pub(super) fn of(self, cx: &Context<'_>, series: &str) -> Vec<i32> {
        match self {
            Self::Core => vec![CORE_YEAR],
            Self::All => cx.years(series),
        }
    }

    /// Returns one of two values: for the core release's year, or for all years.
    pub(super) fn pick<T>(self, core: T, all: T) -> T {
        match self {
            Self::Core => core,
            Self::All => all,
        }
    }

    /// Formats the newest level of a series and its year, for the title where all years are shown; `None` where the
    /// title is that of the core year.
    pub(super) fn newest(self, cx: &Context<'_>, series: &str) -> Option<(String, String)> {
        let year = self.pick(None, cx.years(series).last().copied())?;
        Some((cx.words(cx.year(series, year)), year.to_string()))
    }
}

/// Control of [`Years`].
pub(super) const YEARS: crate::view::Control = Years::CONTROL;

/// Returns a panel for one series: a bar per year, labelled with the year.
///
/// Some series publish a share of a whole instead of a level (satisfaction): both are taken. A year without a published
/// value is derived if the dataset has a formula for it, and a gap otherwise.
pub(super) fn panel(cx: &Context<'_>, series: &str, years: &[i32]) -> Panel {
    panel_in(cx, series, cx.name(series), years, ink)
}

/// Returns the same panel with a title and colours.
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

/// Returns the years from the first to the last, including those between that are missing.
pub(super) fn every(years: &[i32]) -> impl Iterator<Item = i32> + use<> {
    match (years.first(), years.last()) {
        (Some(first), Some(last)) => *first..=*last,
        #[allow(clippy::reversed_empty_ranges)]
        _ => 1..=0,
    }
}

/// Returns a panel for one year: a bar per series, labelled with the series.
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

/// Returns the colour of a year: the core year stands out from the others.
pub(super) fn ink(year: i32) -> Ink {
    if year == CORE_YEAR {
        Ink::Core
    } else {
        Ink::Other
    }
}

/// Returns the level of a year; for a series published as a share of a whole, its share.
pub(super) fn level_or_share(cx: &Context<'_>, series: &str, year: i32) -> Option<Fact> {
    let period = Period::year(year)?;
    cx.level(series, period)
        .or_else(|| cx.published(series, period, Measure::Share, None))
        .or_else(|| cx.level_or_derived(series, period))
}
