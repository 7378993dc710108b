//! How did daily crossings recover?
//!
//! Releases publish daily averages for holidays and for some other periods; where one publishes only the total of a
//! holiday, its average is derived. The daily average of each year is derived from the year's total.

use super::plot::Ink;
use super::policies::{self, POLICIES, Policies};
use super::timeline::{self, Point, Timeline};
use super::{Chart, Context, Drawing, Fact, Row, Section};
use crate::say;
use crate::{
    dataset::{Measure, When},
    embedded::series,
    quantity::{Period, PeriodKind},
    text::msg,
    view::{ControlChoice as _, control},
};

control! {
    /// Periods shown beside the daily averages of the years.
    Windows: "windows", msg::CONTROL_WINDOWS, {
        All = "all", msg::CONTROL_WINDOWS_ALL;
        Holidays = "holidays", msg::CONTROL_WINDOWS_HOLIDAYS;
        Years = "years", msg::CONTROL_WINDOWS_YEARS;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "daily-recovery",
    section: Section::Opening,
    question: msg::DAILY_RECOVERY_QUESTION,
    controls: &[Windows::CONTROL, POLICIES],
    draw,
};

/// The last year before the pandemic.
const REFERENCE_YEAR: i32 = 2019;

fn draw(cx: &Context<'_>) -> Drawing {
    let shown: Windows = cx.view.get();
    let dots: Vec<Point> = windows(cx)
        .into_iter()
        .filter(|(period, _)| shown.shows(*period))
        .map(|(period, fact)| point(cx, period, fact, Ink::After))
        .collect();
    let years = mean_days(cx);
    let gaps = gaps(&years);
    let spans = years
        .iter()
        .map(|(period, fact)| point(cx, *period, *fact, Ink::Reference))
        .collect();
    let (plot, rows) = timeline::plot(
        cx,
        Timeline {
            spans,
            dots,
            gaps,
            policies: Policies::of(cx),
        },
    );
    Drawing {
        title: title(cx),
        subtitle: cx.text.get(msg::DAILY_RECOVERY_SUBTITLE),
        summary: summary(cx)
            .into_iter()
            .chain(policies::sentence(cx, &plot))
            .collect(),
        rows,
        plot,
    }
}

impl Windows {
    fn shows(self, window: Period) -> bool {
        match self {
            Self::All => true,
            Self::Holidays => window.kind() == PeriodKind::Holiday,
            Self::Years => false,
        }
    }
}

fn point(cx: &Context<'_>, period: Period, fact: Fact, ink: Ink) -> Point {
    Point {
        row: Row {
            label: cx.text.period(period),
            group: String::new(),
            fact,
        },
        period,
        ink,
    }
}

/// Returns the periods with a daily average, published or derived, in time order.
fn windows(cx: &Context<'_>) -> Vec<(Period, Fact)> {
    let is_window = |period: &Period| {
        matches!(
            period.kind(),
            PeriodKind::Holiday | PeriodKind::Window | PeriodKind::Day
        )
    };
    cx.periods(series::TRAVELLERS_DAILY)
        .into_iter()
        .filter(is_window)
        .filter_map(|period| {
            let fact = cx.level_or_derived(series::TRAVELLERS_DAILY, period)?;
            Some((period, fact))
        })
        .collect()
}

/// Returns the years with a derived daily average, in time order.
fn mean_days(cx: &Context<'_>) -> Vec<(Period, Fact)> {
    cx.periods(series::TRAVELLERS_DAILY)
        .into_iter()
        .filter(|period| period.kind() == PeriodKind::Year)
        .filter_map(|period| {
            let when = When::Period(period);
            let fact = cx.derived(series::TRAVELLERS_DAILY, when, Measure::Level)?;
            Some((period, fact))
        })
        .collect()
}

/// Returns the years between the first and the last without a daily average.
fn gaps(years: &[(Period, Fact)]) -> Vec<Period> {
    let year = |(period, _): &(Period, Fact)| period.start().year();
    let (Some(first), Some(last)) = (years.first().map(year), years.last().map(year)) else {
        return Vec::new();
    };
    (first..=last)
        .filter(|wanted| !years.iter().any(|known| year(known) == *wanted))
        .filter_map(Period::year)
        .collect()
}

/// Returns the title: from the first period after the policy change, which the core document names, to the newest.
fn title(cx: &Context<'_>) -> String {
    let windows = windows(cx);
    let turn = cx
        .data
        .core_level(series::TRAVELLERS_DAILY)
        .map(|at| cx.data.figure(at).period.start());
    let first = windows
        .iter()
        .find(|(period, _)| turn.is_some_and(|turn| period.start() >= turn));
    let (Some(first), Some(newest)) = (first, windows.last()) else {
        return cx.text.get(msg::DAILY_RECOVERY_QUESTION);
    };
    let message = if cx.read(newest.1).value > cx.read(first.1).value {
        msg::DAILY_RECOVERY_TITLE_ROSE
    } else {
        msg::DAILY_RECOVERY_TITLE_FELL
    };
    cx.text.say(
        message,
        &[
            ("first", &cx.words(Some(first.1))),
            ("from", &cx.text.period(first.0)),
            ("newest", &cx.words(Some(newest.1))),
            ("to", &cx.text.period(newest.0)),
        ],
    )
}

fn summary(cx: &Context<'_>) -> Vec<String> {
    let years = mean_days(cx);
    let windows = windows(cx);
    let value = |fact: Fact| cx.read(fact).value;
    let highest = windows
        .iter()
        .max_by(|a, b| value(a.1).total_cmp(&value(b.1)));
    let reference = years
        .iter()
        .find(|(period, _)| period.start().year() == REFERENCE_YEAR);
    let (Some(reference), Some(newest), Some(highest)) = (reference, years.last(), highest) else {
        return vec![cx.text.get(msg::DAILY_RECOVERY_CAUTION)];
    };
    vec![
        say!(
            cx.text,
            DAILY_RECOVERY_SUMMARY,
            reference = &cx.text.period(reference.0),
            before = &cx.words(Some(reference.1)),
            new = &cx.text.period(newest.0),
            newest = &cx.words(Some(newest.1)),
            highest = &cx.words(Some(highest.1)),
            window = &cx.text.period(highest.0)
        ),
        cx.text.get(msg::DAILY_RECOVERY_CAUTION),
    ]
}
