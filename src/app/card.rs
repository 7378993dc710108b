//! The card of a figure, above the data table.

use leptos::{ev, html, prelude::*};

use super::{
    Site,
    live::effect,
    markup::{self, Markup, element, filled, line, link},
};
use crate::say;
use crate::{
    browser::{address, closest, focus},
    display::{Card, Link, Part},
    embedded,
    text::msg,
    view::Page,
};

/// Renders the card of the chosen figure, with all that is known of it; empty if none is chosen. Its heading takes the
/// focus, so that keyboards and screen readers begin there.
pub(super) fn card(site: &Site, chosen: Memo<Option<String>>, close: Callback<()>) -> AnyView {
    let at = NodeRef::<html::Div>::new();
    let content = markup::follow(at, {
        let site = site.clone();
        move || {
            let text = site.text;
            let data = embedded::dataset_in(text.language());
            let card = chosen.with(|id| Card::of(data, &text, id.as_deref()?));
            card.map(|card| content(&site, card)).into_iter().collect()
        }
    });
    effect(move || {
        if chosen.with(Option::is_some)
            && let Some(at) = at.get()
        {
            focus::heading(&at);
        }
    });
    let close = move |event: ev::MouseEvent| {
        if closest(&event, "[data-act=close]").is_some() {
            close.run(());
        }
    };
    filled!(content, div node_ref=at on:click=close)
}

fn content(site: &Site, card: Card) -> Markup {
    let text = site.text;
    let page = site.route.href(Page::Data);
    let address = address::absolute(&format!("{page}?figure={}", card.id));
    let cite = say!(text, CARD_CITE_WORDS, id = &card.id, url = &address);
    let entries = card.entries.into_iter().map(|entry| {
        let parts = entry.parts.into_iter().map(|part| part_of(site, part));
        term(entry.term, parts.collect())
    });
    let own = [
        term(text.get(msg::CARD_CITE), vec![markup::text(cite)]),
        term(
            text.get(msg::CARD_PERMALINK),
            vec![line("a", "", address.as_str()).with("href", address.as_str())],
        ),
    ];
    let head = vec![
        line("h2", "", card.title)
            .with("id", "card-title")
            .with("tabindex", "-1"),
        line("button", "link", text.get(msg::CARD_CLOSE))
            .with("type", "button")
            .with("data-act", "close"),
    ];
    let parts = vec![
        element("header", "card-head", head),
        element("dl", "", entries.chain(own).collect()),
    ];
    element("section", "card", parts).with("aria-labelledby", "card-title")
}

fn term(term: String, content: Vec<Markup>) -> Markup {
    element(
        "div",
        "",
        vec![line("dt", "", term), element("dd", "", content)],
    )
}

/// Renders a part on its own line, so that lists of links read as lists.
fn part_of(site: &Site, part: Part) -> Markup {
    let href = match part.link {
        Link::None => {
            let words = markup::said(&part.words, &part.language);
            return element("p", "", vec![words]);
        }
        Link::Card(id) => format!("{}?figure={id}", site.route.href(Page::Data)),
        Link::Anomaly(id) => format!("{}#{id}", site.route.href(Page::Sources)),
        Link::Address(url) => url,
    };
    let link = match part.language.as_str() {
        "" => link(href, part.words),
        language => link(href, part.words).in_language(language),
    };
    element("p", "", vec![link])
}
