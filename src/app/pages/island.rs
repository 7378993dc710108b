//! Figures in pages: islands that the app finds and hydrates.

use leptos::prelude::*;

use super::{FigureSource, PrerenderedFigure, listen};
use crate::app::{
    Site,
    figure::{self, FigureContext, Source},
};
use crate::{
    text::msg,
    view::{Page, View},
};

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
        {other_views(site, place, figure, shown)}
    }
    .into_any()
}

/// Renders links to the other views of a figure, each by its title, for readers without scripts: its controls answer by
/// script. Views without a page of their own have none.
fn other_views(
    site: &Site,
    place: FigureContext,
    figure: &PrerenderedFigure,
    shown: usize,
) -> Option<AnyView> {
    let displays = figure.displays;
    let FigureSource::Files { .. } = figure.source else {
        return None;
    };
    let chart = crate::charts::by_id(&displays.chart)?.id;
    let page = |name: String| match place {
        FigureContext::Home => None,
        FigureContext::Page if name.is_empty() => Some(Page::of_chart(chart)),
        FigureContext::Embed if name.is_empty() => Some(Page::Embed(chart)),
        // Leaked as the names of pages are: it lives as long as the program.
        FigureContext::Page => Some(Page::ChartView(chart, name.leak())),
        FigureContext::Embed => Some(Page::EmbedView(chart, name.leak())),
    };
    let links: Vec<AnyView> = View::all(&displays.controls)
        .filter(|view| view.has_page() && view.index() != shown)
        .filter_map(|view| {
            let title = displays.views.get(view.index())?.title.clone();
            let href = site.route.href(page(view.name())?);
            Some(view! { <li><a href=href target="_self">{title}</a></li> }.into_any())
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <noscript>
                <nav class="other-views" aria-label=site.text.get(msg::FIGURE_OTHER_VIEWS)>
                    <p>{site.text.get(msg::FIGURE_OTHER_VIEWS)}</p>
                    <ul>{links}</ul>
                </nav>
            </noscript>
        }
        .into_any()
    })
}
