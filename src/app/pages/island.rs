//! Figures in pages: islands that the app finds and hydrates.

use leptos::prelude::*;

use super::{FigureSource, PrerenderedFigure, listen};
use crate::app::{
    Site,
    figure::{self, FigureContext, Source},
};
use crate::view::View;

/// Renders a figure with all data that its hydration needs.
pub(super) fn figure(site: &Site, place: FigureContext, figure: &PrerenderedFigure) -> AnyView {
    let displays = figure.displays;
    let shown = View::of_name(site.route.page.view_name(), &displays.controls);
    let shown = shown.map_or(0, |view| view.index());
    let prerendered = figure.prerendered.get(shown).cloned().unwrap_or_default();
    let of = |source| figure::figure(site, place, displays, source, prerendered, shown);
    let island = match &figure.source {
        FigureSource::Files {
            words,
            views,
            others,
        } => {
            let others = (!others.is_empty()).then(|| others.join(" "));
            let [words, views] = [words, views].map(|path| site.route.file(path));
            let content = of(Source::File(views.clone()));
            view! {
                <div
                    class="island"
                    data-island="figure"
                    data-place=place.name()
                    data-words=words
                    data-views=views
                    data-others=others
                >
                    {content}
                </div>
            }
            .into_any()
        }
        FigureSource::AsOf(day) => {
            // Prerendered, a figure loads no views.
            let content = of(Source::File(String::new()));
            let chart = displays.chart.as_str();
            view! {
                <div class="island" data-island="pinned" data-of=chart data-day=*day>
                    {content}
                </div>
            }
            .into_any()
        }
    };
    view! {
        {island}
        {listen::block(site.text, &displays.chart)}
    }
    .into_any()
}
