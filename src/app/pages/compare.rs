//! The comparison: on a page of its own, and as an embed.

use leptos::prelude::*;

use super::{Print, listen, without};
use crate::{
    app::{Site, compare, figure::Place},
    text::msg,
};

/// The page: what it is for, the chooser, the figure.
pub(super) fn page(site: &Site, print: &Print) -> AnyView {
    let text = site.text;
    view! {
        <p class="question">{text.get(msg::COMPARE_QUESTION)}</p>
        <p class="lead">{text.get(msg::COMPARE_INTRO)}</p>
        {without::app(|| text.get(msg::COMPARE_NO_SCRIPT).into_any())}
        {island(site, Place::Page, print)}
    }
    .into_any()
}

/// The figure alone, for the page of somebody else.
pub(super) fn embed(site: &Site, print: &Print) -> AnyView {
    view! { <main class="embed">{island(site, Place::Embed, print)}</main> }.into_any()
}

fn island(site: &Site, place: Place, print: &Print) -> AnyView {
    let content = compare::section(site, place, print.printed.clone());
    view! {
        <div class="island" data-island="compare" data-place=place.name()>{content}</div>
        {listen::block(site.text, &print.displays.chart)}
    }
    .into_any()
}
