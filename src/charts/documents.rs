//! Which documents were issued? Passports, permits, endorsements and visas, by year.

use super::bars::{self, Domain, Scale};
use super::yearly::{self, Years};
use super::{Chart, Context, Drawing, Section};
use crate::say;
use crate::{embedded::series, text::msg};

pub(super) const CHART: Chart = Chart {
    id: "documents",
    section: Section::Documents,
    question: msg::DOCUMENTS_QUESTION,
    controls: &[yearly::YEARS],
    draw,
};

const KINDS: [&str; 3] = [
    series::HMT_ENDORSEMENTS,
    series::HMT_PERMITS,
    series::PASSPORTS,
];

/// Published in some years only: permits and endorsements as one sum, and documents for foreigners.
const OTHER_KINDS: [&str; 3] = [
    series::HMT_DOCUMENTS,
    series::FOREIGN_VISAS,
    series::FOREIGN_RESIDENCE_PERMITS,
];

fn draw(cx: &Context<'_>) -> Drawing {
    let years: Years = cx.view.get();
    let panels = match years {
        Years::Core => vec![yearly::panel_of_series(cx, None, &KINDS, yearly::CORE_YEAR)],
        Years::All => KINDS
            .into_iter()
            .chain(OTHER_KINDS)
            .map(|kind| yearly::panel(cx, kind, &cx.years(kind)))
            .collect(),
    };
    let (plot, rows) = bars::plot(cx, panels, Scale::Linear, Domain::Shared);
    let core = |series| cx.words(cx.year(series, yearly::CORE_YEAR));
    let (passports, permits, endorsements) = (
        core(series::PASSPORTS),
        core(series::HMT_PERMITS),
        core(series::HMT_ENDORSEMENTS),
    );
    let next = cx.words(cx.year(series::PASSPORTS, yearly::CORE_YEAR + 1));
    Drawing {
        title: if let Some((level, year)) = years.newest(cx, series::PASSPORTS) {
            say!(
                cx.text,
                DOCUMENTS_TITLE_ALL,
                passports = &level,
                year = &year
            )
        } else {
            say!(
                cx.text,
                DOCUMENTS_TITLE,
                endorsements = &endorsements,
                passports = &passports
            )
        },
        subtitle: cx
            .text
            .get(years.pick(msg::DOCUMENTS_SUBTITLE, msg::DOCUMENTS_SUBTITLE_ALL)),
        summary: vec![
            say!(
                cx.text,
                DOCUMENTS_SUMMARY,
                passports = &passports,
                permits = &permits,
                endorsements = &endorsements,
                next = &next
            ),
            cx.text.get(msg::DOCUMENTS_CAUTION),
        ],
        rows,
        plot,
    }
}
