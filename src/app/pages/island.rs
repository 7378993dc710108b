//! Figures in pages: elements that the app finds and brings to life.

use leptos::prelude::*;

use super::{Print, listen};
use crate::app::{
    Site,
    figure::{self, Place, Source},
};

/// A figure with all that its coming to life needs.
pub(super) fn figure(site: &Site, place: Place, print: &Print) -> AnyView {
    let words = site.route.file(&print.words);
    let views = site.route.file(&print.views);
    let printed = print.printed.clone();
    let content = figure::figure(
        site,
        place,
        print.displays,
        Source::File(views.clone()),
        printed,
    );
    view! {
        <div class="island" data-island="figure" data-place=place.name() data-words=words data-views=views>
            {content}
        </div>
        {listen::block(site.text, &print.displays.chart)}
    }
    .into_any()
}
