//! The data table's page.

use leptos::prelude::*;

use super::{fallback, load};
use crate::{
    app::{Site, data_table::DataTable},
    text::msg,
};

/// Renders the page; `root` is the address of the site, for programs that load the data from elsewhere.
pub(super) fn data(site: &Site, root: &str) -> AnyView {
    let text = site.text;
    view! {
        <h1>{text.get(msg::DATA_TITLE)}</h1>
        <p class="lead">{text.get(msg::DATA_INTRO)}</p>
        {load::section(site, root)}
        {fallback::app(|| {
            let file = site.route.file("data/figures.csv");
            view! { {text.get(msg::DATA_NO_SCRIPT)} " " <a href=file>"figures.csv"</a> }.into_any()
        })}
        <div class="island" data-island="data-table"><DataTable site=site.clone()/></div>
    }
    .into_any()
}
