//! A figure alone, as an embed for a host page.

use leptos::prelude::*;

use super::{PrerenderedFigure, island};
use crate::app::{Site, figure::FigureContext};

pub(super) fn embed(site: &Site, figure: &PrerenderedFigure) -> AnyView {
    view! { <main class="embed">{island::figure(site, FigureContext::Embed, figure)}</main> }
        .into_any()
}
