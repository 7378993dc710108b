//! The card of a figure, above the data table.

use leptos::{html, prelude::*};

use super::Site;
use crate::{
    browser::address,
    display::{Card, Link, Part},
    text::msg,
    view::Page,
};

/// Everything that is known of one figure. It takes the focus, so that keyboards and screen readers begin there.
pub(super) fn card(site: &Site, card: Card, close: Callback<()>) -> AnyView {
    let text = site.text;
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            // An element that cannot take the focus leaves it where it is.
            let _ = heading.focus();
        }
    });
    let page = site.route.href(Page::Data);
    let address = address::absolute(&format!("{page}?figure={}", card.id));
    let cite = text.say(msg::CARD_CITE_WORDS, &[("id", &card.id), ("url", &address)]);
    let entries: Vec<AnyView> = card
        .entries
        .into_iter()
        .map(|entry| {
            let parts = entry.parts.into_iter().map(|part| part_of(site, part));
            let parts: Vec<AnyView> = parts.collect();
            line(entry.term, parts.into_any())
        })
        .chain([
            line(text.get(msg::CARD_CITE), cite.into_any()),
            line(
                text.get(msg::CARD_PERMALINK),
                view! { <a href=address.clone()>{address.clone()}</a> }.into_any(),
            ),
        ])
        .collect();
    view! {
        <section class="card" aria-labelledby="card-title">
            <header class="card-head">
                <h2 id="card-title" tabindex="-1" node_ref=heading>{card.title}</h2>
                <button type="button" class="link" data-act="close" on:click=move |_| close.run(())>
                    {text.get(msg::CARD_CLOSE)}
                </button>
            </header>
            <dl>{entries}</dl>
        </section>
    }
    .into_any()
}

fn line(term: String, content: AnyView) -> AnyView {
    view! { <div><dt>{term}</dt><dd>{content}</dd></div> }.into_any()
}

/// A part on a line of its own, so that lists of links read as lists.
fn part_of(site: &Site, part: Part) -> AnyView {
    let href = match part.link {
        Link::None => return view! { <p lang=language(part.language)>{part.words}</p> }.into_any(),
        Link::Card(id) => format!("{}?figure={id}", site.route.href(Page::Data)),
        Link::Anomaly(id) => format!("{}#{id}", site.route.href(Page::Sources)),
        Link::Address(url) => url,
    };
    view! { <p><a href=href lang=language(part.language) rel="noreferrer">{part.words}</a></p> }
        .into_any()
}

fn language(language: String) -> Option<String> {
    (!language.is_empty()).then_some(language)
}
