//! How much did the hotline, the platform and the service counters handle?

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::plot::Ink;
use super::yearly::{self, CORE_YEAR, Years};
use super::{Chart, Context, Drawing, Fact, Row, Section};
use crate::say;
use crate::{dataset::Measure, embedded::series, text::msg};

pub(super) const CHART: Chart = Chart {
    id: "services",
    section: Section::Services,
    question: msg::SERVICES_QUESTION,
    controls: &[yearly::YEARS],
    draw,
};

/// Series that later years publish too.
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
            Years::All => {
                yearly::panel(cx, id, &cx.years_of(id, &[Measure::Level, Measure::Share]))
            }
        })
        .collect();
    panels.push(windows(cx));
    let (plot, rows) = bars::plot(cx, panels, Scale::Linear, Domain::Own);
    let core = |series| cx.words(yearly::level_or_share(cx, series, CORE_YEAR));
    let (platform, calls, satisfaction, checks) = (
        core(series::PLATFORM_SERVICES),
        core(series::CALLS_12367),
        core(series::SATISFACTION_12367),
        core(series::IDENTITY_AUTHENTICATION),
    );
    Drawing {
        title: if let Some((level, year)) = years.newest(cx, series::PLATFORM_SERVICES) {
            say!(cx.text, SERVICES_TITLE_ALL, platform = &level, year = &year)
        } else {
            say!(
                cx.text,
                SERVICES_TITLE,
                platform = &platform,
                calls = &calls
            )
        },
        subtitle: cx
            .text
            .get(years.pick(msg::SERVICES_SUBTITLE, msg::SERVICES_SUBTITLE_ALL)),
        summary: vec![
            say!(
                cx.text,
                SERVICES_SUMMARY,
                platform = &platform,
                checks = &checks,
                satisfaction = &satisfaction
            ),
            cx.text.get(msg::SERVICES_CAUTION),
        ],
        rows,
        plot,
    }
}

/// Returns the panel of service windows and channels: of the year, and of the days after 8 January 2023.
fn windows(cx: &Context<'_>) -> Panel {
    let title = cx.text.get(msg::SERVICES_WINDOWS);
    let bars = [
        series::PERMIT_WINDOWS,
        series::BORDER_INSPECTION_CHANNELS,
        series::JOINT_REVIEW_WINDOWS,
    ]
    .into_iter()
    .filter_map(|id| {
        Some(Bar {
            ink: Ink::Core,
            row: Row {
                label: cx.name(id),
                group: title.clone(),
                fact: Fact::Published(cx.data.core_level(id)?),
            },
        })
    })
    .collect();
    Panel {
        title: Some(title),
        bars,
        gaps: Vec::new(),
    }
}
