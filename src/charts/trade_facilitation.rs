//! How far did the 2022 port measures reach? Ships, trains, hours: each on its own scale.

use super::bars::{self, Domain, Scale};
use super::yearly::{self, CORE_YEAR};
use super::{Chart, Context, Drawing, Section};
use crate::say;
use crate::{embedded::series, text::msg, view::ControlChoice as _};

pub(super) const CHART: Chart = Chart {
    id: "trade-facilitation",
    section: Section::Services,
    question: msg::TRADE_FACILITATION_QUESTION,
    controls: &[Scale::CONTROL],
    draw,
};

const SHIPS: [&str; 4] = [
    series::SHIPS_SHIFT_EXEMPT,
    series::SHIPS_ONE_OFF_FORMALITIES,
    series::SHIPS_NEW_OR_REPAIRED_DIRECT,
    series::CONTAINER_SHIPS_REROUTED,
];

fn draw(cx: &Context<'_>) -> Drawing {
    let panel = |title, series: &[&str]| {
        yearly::panel_of_series(cx, Some(cx.text.get(title)), series, CORE_YEAR)
    };
    let panels = vec![
        panel(msg::TRADE_FACILITATION_SHIPS, &SHIPS),
        panel(
            msg::TRADE_FACILITATION_TRAINS,
            &[series::RAIL_EXPRESS_TRAINS],
        ),
        panel(msg::TRADE_FACILITATION_HOURS, &[series::SHIP_HOURS_SAVED]),
        panel(
            msg::TRADE_FACILITATION_MINUTES,
            &[series::FLIGHT_MINUTES_SAVED],
        ),
        panel(
            msg::TRADE_FACILITATION_MEASURES,
            &[series::ENTERPRISE_MEASURES],
        ),
    ];
    let (plot, rows) = bars::plot(cx, panels, cx.view.get::<Scale>(), Domain::Own);
    let core = |series| cx.words(cx.year(series, CORE_YEAR));
    let (hours, exempt, trains, one_off) = (
        core(series::SHIP_HOURS_SAVED),
        core(series::SHIPS_SHIFT_EXEMPT),
        core(series::RAIL_EXPRESS_TRAINS),
        core(series::SHIPS_ONE_OFF_FORMALITIES),
    );
    Drawing {
        title: say!(cx.text, TRADE_FACILITATION_TITLE, hours = &hours),
        subtitle: cx.text.get(msg::TRADE_FACILITATION_SUBTITLE),
        summary: vec![
            say!(
                cx.text,
                TRADE_FACILITATION_SUMMARY,
                exempt = &exempt,
                one_off = &one_off,
                trains = &trains
            ),
            cx.text.get(msg::TRADE_FACILITATION_CAUTION),
        ],
        rows,
        plot,
    }
}
