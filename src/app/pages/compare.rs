//! The comparison: on its own page, and as an embed.

use leptos::prelude::*;

use super::{PrerenderedFigure, fallback, listen};
use crate::{
    app::{Site, compare, figure::FigureContext},
    text::msg,
};

/// Renders the page: introduction, chooser, figure.
pub(super) fn page(site: &Site, figure: &PrerenderedFigure) -> AnyView {
    let text = site.text;
    view! {
        <p class="question">{text.get(msg::COMPARE_QUESTION)}</p>
        <p class="lead">{text.get(msg::COMPARE_INTRO)}</p>
        {fallback::app(|| text.get(msg::COMPARE_NO_SCRIPT).into_any())}
        {island(site, FigureContext::Page, figure)}
    }
    .into_any()
}

/// Renders the figure alone, as an embed for a host page.
pub(super) fn embed(site: &Site, figure: &PrerenderedFigure) -> AnyView {
    super::embed::frame(site, island(site, FigureContext::Embed, figure))
}

fn island(site: &Site, place: FigureContext, figure: &PrerenderedFigure) -> AnyView {
    let content = compare::section(
        site,
        place,
        figure.prerendered.first().cloned().unwrap_or_default(),
    );
    view! {
        <div class="island" data-island="compare" data-place=place.name()>{content}</div>
        {listen::block(site.text, &figure.displays.chart)}
    }
    .into_any()
}
