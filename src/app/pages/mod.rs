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

#[component]
fn NotFound(site: Site) -> impl IntoView {
    view! {
        <div class="prose">
            <h1>{site.text.get(msg::NOT_FOUND_TITLE)}</h1>
            <p>{site.text.get(msg::NOT_FOUND_TEXT)}</p>
        </div>
    }
}
