//! The pages, one file each.

mod about;
mod chart;
mod data;
mod home;
mod sources;

use leptos::prelude::*;

use super::Site;
use crate::{charts, text::msg, view::Page};

/// The page that the site's route names.
pub(super) fn page(site: Site) -> AnyView {
    match site.route.page {
        Page::Home => view! { <home::Home site/> }.into_any(),
        Page::Chart(id) => match charts::by_id(id) {
            Some(chart) => view! { <chart::ChartPage site chart/> }.into_any(),
            None => view! { <NotFound site/> }.into_any(),
        },
        Page::Data => view! { <data::Data site/> }.into_any(),
        Page::Sources => view! { <sources::Sources site/> }.into_any(),
        Page::About => view! { <about::About site/> }.into_any(),
        Page::NotFound => view! { <NotFound site/> }.into_any(),
    }
}

/// What the page is called in the browser's tab and history; `None` for home, whose name is the site's.
pub(super) fn title(site: &Site) -> Option<String> {
    let title = site.text.get(match site.route.page {
        Page::Home => return None,
        Page::Chart(id) => charts::by_id(id).map_or(msg::NOT_FOUND_TITLE, |chart| chart.question),
        Page::Data => msg::DATA_TITLE,
        Page::Sources => msg::SOURCES_TITLE,
        Page::About => msg::ABOUT_TITLE,
        Page::NotFound => msg::NOT_FOUND_TITLE,
    });
    Some(site.text.say(msg::PAGE_TITLE, &[("title", &title)]))
}

#[component]
fn NotFound(site: Site) -> impl IntoView {
    view! {
        <div class="prose">
            <h1>{site.text.get(msg::NOT_FOUND_TITLE)}</h1>
            <p>{site.text.get(msg::NOT_FOUND_TEXT)}</p>
        </div>
    }
}
