//! The history of the data: corrections, and retired figures and anomalies.

use leptos::prelude::*;

use super::{gap, said};
use crate::say;
use crate::{
    app::Site,
    dataset::{Dataset, Operand},
    display,
    text::msg,
    view::Page,
};

/// Renders all entries, each with its address.
pub(super) fn section(site: &Site, data: &'static Dataset) -> AnyView {
    let text = site.text;
    let cards = site.route.href(Page::Data);
    let card = |operand| format!("{cards}?figure={}", data.id_of(operand));
    let mut corrections: Vec<_> = data.corrections().iter().collect();
    corrections.sort_by_key(|correction| std::cmp::Reverse(correction.on));
    let corrections = corrections
        .into_iter()
        .map(|correction| {
            let figure = Operand::Figure(correction.figure);
            view! {
                <li id=format!("corrected-{}", correction.former.id)>
                    <a href=card(figure)>{display::name(data, &text, figure)}</a>
                    {display::former_after_name(data, &text, correction)}
                    {gap(text)}
                    {said(data, &correction.why)}
                </li>
            }
        })
        .collect_view();
    let anomalies = data
        .retired_anomalies()
        .iter()
        .map(|retired| {
            let day = text.date(retired.on);
            let since = say!(text, SOURCES_RETIRED_ANOMALY, date = &day);
            view! {
                <li id=retired.anomaly.id.to_string()>
                    {since} {gap(text)} {said(data, &retired.anomaly.explanation)}
                </li>
            }
        })
        .collect_view();
    let retired: Vec<_> = data.all_retired().collect();
    let count = text.number(retired.len() as f64, 0);
    let retired = retired
        .into_iter()
        .map(|(figure, retirement)| {
            let by = retirement.by;
            view! {
                <li>
                    <a href=card(figure)><code>{data.id_of(figure).to_owned()}</code></a>
                    " → "
                    <a href=card(by)><code>{data.id_of(by).to_owned()}</code></a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section id="corrections">
            <h2>{text.get(msg::SOURCES_CORRECTIONS)}</h2>
            <p>
                {text.get(msg::SOURCES_CORRECTIONS_INTRO)}
                {gap(text)}
                <a href=site.route.file_in_language("feed.xml")>{text.get(msg::FEED_LINK)}</a>
            </p>
            <ul class="doubts">{corrections} {anomalies}</ul>
            <details class="retired">
                <summary>{say!(text, SOURCES_RETIRED, count = &count)}</summary>
                <p>{text.get(msg::SOURCES_RETIRED_INTRO)}</p>
                <ul>{retired}</ul>
            </details>
        </section>
    }
    .into_any()
}
