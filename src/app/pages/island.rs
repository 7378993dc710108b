//! Figures in pages: elements that the app finds and brings to life.

use leptos::prelude::*;

use super::{Print, PrintSource, listen};
use crate::app::{
    Site,
    figure::{self, Place, Source},
};

/// A figure with all that its coming to life needs.
pub(super) fn figure(site: &Site, place: Place, print: &Print) -> AnyView {
    let printed = print.printed.clone();
    let displays = print.displays;
    let of = |source| figure::figure(site, place, displays, source, printed);
    let island = match &print.source {
        PrintSource::Files { words, views } => {
            let [words, views] = [words, views].map(|path| site.route.file(path));
            let content = of(Source::File(views.clone()));
            view! {
                <div
                    class="island"
                    data-island="figure"
                    data-place=place.name()
                    data-words=words
                    data-views=views
                >
                    {content}
                </div>
            }
            .into_any()
        }
        PrintSource::AsOf(day) => {
            // Printed, a figure gets its views from nowhere.
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
