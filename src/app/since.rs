//! News since a day: figures published, corrected and retired after it, above the data table.

use std::collections::BTreeSet;

use leptos::prelude::*;
use time::Date;

use super::{
    Site,
    markup::{self, Markup, element, line, link},
};
use crate::say;
use crate::{
    dataset::{Dataset, FigureRef, Operand, SourceRef},
    display, embedded,
    text::{Text, msg},
    view::{Filter, Page},
};

/// Renders the news since the day of the filter; empty without one.
pub(super) fn news(
    site: &Site,
    filter: ReadSignal<Filter>,
    found: Memo<Vec<FigureRef>>,
) -> AnyView {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let cards = site.route.href(Page::Data);
    markup::place("", Some("polite"), move || {
        let Some(day) = filter.with(|filter| filter.since) else {
            return Vec::new();
        };
        let title = say!(text, DATA_SINCE_TITLE, date = &text.date(day));
        let mut parts = vec![
            line("h2", "", title),
            found.with(|found| published(text, data, found)),
        ];
        parts.extend(corrected(text, data, day, &cards));
        parts.extend(retired(text, data, day, &cards));
        vec![element("section", "news", parts)]
    })
}

fn published(text: Text, data: &Dataset, found: &[FigureRef]) -> Markup {
    let pages: BTreeSet<SourceRef> = found.iter().map(|at| data.figure(*at).source).collect();
    let counts = [
        ("count", text.number(found.len() as f64, 0)),
        ("pages", text.number(pages.len() as f64, 0)),
    ];
    let counts = counts
        .each_ref()
        .map(|(name, count)| (*name, count.as_str()));
    line("p", "", text.say(msg::DATA_SINCE_FIGURES, &counts))
}

fn corrected(text: Text, data: &Dataset, day: Date, cards: &str) -> Option<Markup> {
    let corrections = data.corrections().iter();
    let items = corrections
        .filter(|correction| correction.on > day)
        .map(|correction| {
            let named = named(text, data, Operand::Figure(correction.figure), cards);
            let former = markup::text(display::former_after_name(data, &text, correction));
            element("li", "", vec![named, former])
        });
    folded(text, msg::DATA_SINCE_CORRECTIONS, items.collect())
}

fn retired(text: Text, data: &Dataset, day: Date, cards: &str) -> Option<Markup> {
    let items = data
        .all_retired()
        .filter(|(_, retirement)| retirement.on > day);
    let items =
        items.map(|(operand, _)| element("li", "", vec![named(text, data, operand, cards)]));
    folded(text, msg::DATA_SINCE_RETIRED, items.collect())
}

/// Renders a figure by statistic and time, linked to its card.
fn named(text: Text, data: &Dataset, operand: Operand, cards: &str) -> Markup {
    let name = display::name(data, &text, operand);
    link(format!("{cards}?figure={}", data.id_of(operand)), name)
}

/// Renders a list below its count; `None` where it is empty.
fn folded(text: Text, count: crate::text::Msg, items: Vec<Markup>) -> Option<Markup> {
    let words = text.say(count, &[("count", &text.number(items.len() as f64, 0))]);
    let parts = |items| vec![line("summary", "", words), element("ul", "", items)];
    (!items.is_empty()).then(|| element("details", "", parts(items)))
}
