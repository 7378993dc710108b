//! What share of entries by foreign nationals became visa-free?
//!
//! Releases publish visa-free entries and their share of entries by foreign nationals for years, halves, quarters and
//! for periods that do not fit a calendar. Their bases were revised between releases, so figures of different panels
//! are shown beside each other and nothing is computed across them.

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::plot::Ink;
use super::{Chart, Context, Drawing, Fact, Row, Section};
use crate::say;
use crate::{
    dataset::{FigureRef, Measure},
    embedded::series,
    quantity::{Period, PeriodKind},
    text::{Msg, capitalised, msg},
    view::{ControlChoice as _, control},
};

control! {
    /// Counts, or percentages of entries by foreign nationals.
    Form: "measure", msg::CONTROL_MEASURE, {
        Share = "share", msg::CONTROL_VISA_FREE_SHARE;
        Level = "level", msg::CONTROL_VISA_FREE_LEVEL;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "visa-free",
    section: Section::Opening,
    question: msg::VISA_FREE_QUESTION,
    controls: &[Form::CONTROL],
    draw,
};

/// Panels by the kind of period: unlike ones do not share an axis.
const PANELS: [(&[PeriodKind], Msg); 4] = [
    (&[PeriodKind::Year], msg::VISA_FREE_YEARS),
    (&[PeriodKind::Half], msg::VISA_FREE_HALVES),
    (&[PeriodKind::Quarter], msg::VISA_FREE_QUARTERS),
    (
        &[PeriodKind::Window, PeriodKind::Holiday, PeriodKind::Day],
        msg::VISA_FREE_WINDOWS,
    ),
];

fn draw(cx: &Context<'_>) -> Drawing {
    let form: Form = cx.view.get();
    let (series, measure, subtitle) = match form {
        Form::Share => (
            series::VISA_FREE_SHARE,
            Measure::Share,
            msg::VISA_FREE_SUBTITLE_SHARE,
        ),
        Form::Level => (
            series::VISA_FREE_ENTRIES,
            Measure::Level,
            msg::VISA_FREE_SUBTITLE_LEVEL,
        ),
    };
    let panels = PANELS
        .into_iter()
        .map(|(kinds, title)| panel(cx, series, measure, kinds, cx.text.get(title)))
        .collect();
    let domain = match form {
        Form::Share => Domain::Shared,
        Form::Level => Domain::Own,
    };
    let (plot, rows) = bars::plot(cx, panels, Scale::Linear, domain);
    Drawing {
        title: title(cx),
        subtitle: cx.text.get(subtitle),
        summary: vec![summary(cx), cx.text.get(msg::VISA_FREE_CAUTION)],
        rows,
        plot,
    }
}

/// Returns the panel of some kinds of period, each with every value published for it: two if sources disagree.
fn panel(
    cx: &Context<'_>,
    series: &str,
    measure: Measure,
    kinds: &[PeriodKind],
    title: String,
) -> Panel {
    let bars = periods(cx, series, measure)
        .into_iter()
        .filter(|period| kinds.contains(&period.kind()))
        .flat_map(|period| readings(cx, series, period, measure))
        .map(|at| Bar {
            ink: Ink::Foreign,
            row: Row {
                label: cx.text.period(cx.data.figure(at).period),
                group: title.clone(),
                fact: Fact::Published(at),
            },
        })
        .collect();
    Panel {
        title: Some(title),
        bars,
        gaps: Vec::new(),
    }
}

fn periods(cx: &Context<'_>, series: &str, measure: Measure) -> Vec<Period> {
    let Some(series) = cx.data.series_by_id(series) else {
        return Vec::new();
    };
    let mut periods: Vec<Period> = cx
        .data
        .figures_of(series)
        .filter(|(_, figure)| figure.measure == measure)
        .map(|(_, figure)| figure.period)
        .collect();
    periods.sort_unstable();
    periods.dedup();
    periods
}

/// Returns the best figure for a period, and each other one whose interval is disjoint from its interval.
fn readings(cx: &Context<'_>, series: &str, period: Period, measure: Measure) -> Vec<FigureRef> {
    let best = cx
        .data
        .series_by_id(series)
        .and_then(|series| cx.data.best(series, period, measure, None));
    let Some(best) = best else {
        return Vec::new();
    };
    let interval = |at: FigureRef| cx.data.figure(at).published.interval();
    let differs = |at: &FigureRef| {
        interval(*at)
            .zip(interval(best.figure))
            .is_some_and(|(one, other)| !one.intersects(other))
    };
    let others = best.others.iter().copied().filter(differs);
    std::iter::once(best.figure).chain(others).collect()
}

/// Returns the share of the newest year, half or quarter that has one: among those that end on the same day the
/// longest.
fn newest_share(cx: &Context<'_>) -> Option<(Period, Fact)> {
    let calendar = [PeriodKind::Year, PeriodKind::Half, PeriodKind::Quarter];
    let newest = periods(cx, series::VISA_FREE_SHARE, Measure::Share)
        .into_iter()
        .filter(|period| calendar.contains(&period.kind()))
        .max_by_key(|period| (period.end(), std::cmp::Reverse(period.start())))?;
    let share = cx.published(series::VISA_FREE_SHARE, newest, Measure::Share, None)?;
    Some((newest, share))
}

fn title(cx: &Context<'_>) -> String {
    match newest_share(cx) {
        Some((period, share)) => {
            let period = capitalised(&cx.text.period(period));
            let share = cx.words(Some(share));
            say!(cx.text, VISA_FREE_TITLE, share = &share, period = &period)
        }
        None => cx.text.get(msg::VISA_FREE_QUESTION),
    }
}

/// Returns the summary: the newest year's count beside that of the previous year.
fn summary(cx: &Context<'_>) -> String {
    let years = cx.years(series::VISA_FREE_ENTRIES);
    let level = |year| cx.words(cx.year(series::VISA_FREE_ENTRIES, year));
    match years.as_slice() {
        [.., before, newest] => say!(
            cx.text,
            VISA_FREE_SUMMARY,
            before = &level(*before),
            from = &before.to_string(),
            newest = &level(*newest),
            to = &newest.to_string()
        ),
        _ => String::new(),
    }
}
