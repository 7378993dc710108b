//! What did the hotline, the platform and the service windows handle?

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::plot::Ink;
use super::yearly::{self, CORE_YEAR, Years};
use super::{Chart, Context, Drawing, Row, Section};
use crate::{
    embedded::series,
    quantity::{Period, PeriodKind, parse_date},
    text::msg,
};

pub(super) const CHART: Chart = Chart {
    id: "services",
    section: Section::Services,
    question: msg::SERVICES_QUESTION,
    controls: &[yearly::YEARS],
    draw,
};

/// Statistics that later years print too.
const YEARLY: [&str; 4] = [
    series::PLATFORM_SERVICES,
    series::IDENTITY_AUTHENTICATION,
    series::CALLS_12367,
    series::SATISFACTION_12367,
];

fn draw(cx: &Context<'_>) -> Drawing {
    let years: Years = cx.view.get();
    let mut panels: Vec<Panel> = YEARLY
        .into_iter()
        .map(|id| match years {
            Years::Core => yearly::panel(cx, id, &[CORE_YEAR]),
            Years::All => yearly::panel(cx, id, &yearly::printed_years(cx, id)),
        })
        .collect();
    panels.push(windows(cx));
    let (plot, rows) = bars::plot(cx, panels, Scale::Linear, Domain::Own);
    let core = |series| cx.words(cx.year(series, CORE_YEAR));
    let (platform, calls, satisfaction, checks) = (
        core(series::PLATFORM_SERVICES),
        core(series::CALLS_12367),
        core(series::SATISFACTION_12367),
        core(series::IDENTITY_AUTHENTICATION),
    );
    let arguments = [
        ("platform", platform.as_str()),
        ("calls", &calls),
        ("satisfaction", &satisfaction),
        ("checks", &checks),
    ];
    Drawing {
        title: cx.text.say(msg::SERVICES_TITLE, &arguments),
        subtitle: cx.text.get(match years {
            Years::Core => msg::SERVICES_SUBTITLE,
            Years::All => msg::SERVICES_SUBTITLE_ALL,
        }),
        summary: vec![
            cx.text.say(msg::SERVICES_SUMMARY, &arguments),
            cx.text.get(msg::SERVICES_CAUTION),
        ],
        rows,
        plot,
    }
}

/// Windows and channels: of the year, and of the days after 8 January 2023.
fn windows(cx: &Context<'_>) -> Panel {
    let day = |text| parse_date(text).ok();
    let after = day("2023-01-08")
        .zip(day("2023-01-17"))
        .and_then(|(start, end)| Period::new(start, end, PeriodKind::Window).ok());
    let of_year = [series::JOINT_REVIEW_WINDOWS].map(|id| (id, Period::year(CORE_YEAR)));
    let of_window =
        [series::PERMIT_WINDOWS, series::BORDER_INSPECTION_CHANNELS].map(|id| (id, after));
    let title = cx.text.get(msg::SERVICES_WINDOWS);
    let bars = of_window
        .into_iter()
        .chain(of_year)
        .filter_map(|(id, period)| {
            Some(Bar {
                ink: Ink::Core,
                row: Row {
                    label: cx.name(id),
                    group: title.clone(),
                    fact: cx.level(id, period?)?,
                },
            })
        })
        .collect();
    Panel {
        title: Some(title),
        bars,
    }
}
