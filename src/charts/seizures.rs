//! What was seized? Drugs, precursors, guns and smuggled goods, each in its own unit.

use super::bars::{self, Domain, Scale};
use super::yearly::{self, CORE_YEAR, Years};
use super::{Chart, Context, Drawing, Section};
use crate::say;
use crate::{embedded::series, text::msg};

pub(super) const CHART: Chart = Chart {
    id: "seizures",
    section: Section::Enforcement,
    question: msg::SEIZURES_QUESTION,
    controls: &[yearly::YEARS],
    draw,
};

const KINDS: [&str; 4] = [
    series::DRUGS_SEIZED,
    series::PRECURSORS_SEIZED,
    series::GUNS_SEIZED,
    series::SMUGGLED_GOODS_VALUE,
];

fn draw(cx: &Context<'_>) -> Drawing {
    let years: Years = cx.view.get();
    let panels = KINDS
        .into_iter()
        .map(|kind| yearly::panel(cx, kind, &years.of(cx, kind)))
        .collect();
    let (plot, rows) = bars::plot(cx, panels, Scale::Linear, Domain::Own);
    let core = |series| cx.words(cx.year(series, CORE_YEAR));
    let (drugs, precursors, guns, goods) = (
        core(series::DRUGS_SEIZED),
        core(series::PRECURSORS_SEIZED),
        core(series::GUNS_SEIZED),
        core(series::SMUGGLED_GOODS_VALUE),
    );
    Drawing {
        title: if let Some((level, year)) = years.newest(cx, series::DRUGS_SEIZED) {
            say!(cx.text, SEIZURES_TITLE_ALL, drugs = &level, year = &year)
        } else {
            say!(
                cx.text,
                SEIZURES_TITLE,
                precursors = &precursors,
                drugs = &drugs
            )
        },
        subtitle: cx
            .text
            .get(years.pick(msg::SEIZURES_SUBTITLE, msg::SEIZURES_SUBTITLE_ALL)),
        summary: vec![
            say!(
                cx.text,
                SEIZURES_SUMMARY,
                drugs = &drugs,
                precursors = &precursors,
                guns = &guns,
                goods = &goods
            ),
            cx.text.get(msg::SEIZURES_CAUTION),
        ],
        rows,
        plot,
    }
}
