//! A figure alone, as an embed for a host page.

use leptos::prelude::*;

use super::{PrerenderedFigure, island};
use crate::{
    app::{Site, figure::FigureContext},
    say,
};

pub(super) fn embed(site: &Site, figure: &PrerenderedFigure) -> AnyView {
    frame(site, island::figure(site, FigureContext::Embed, figure))
}

/// Renders what an embed consists of, with the words by which `web/embed/confined.js` says where a link leads.
pub(super) fn frame(site: &Site, content: AnyView) -> AnyView {
    let unopened = say!(site.text, EMBED_UNOPENED, address = "{address}");
    view! { <main class="embed" data-unopened=unopened>{content}</main> }.into_any()
}
