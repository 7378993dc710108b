//! The page: shell, pages, and the figure with its parts.

mod describe;
mod figure;
mod notices;
mod pages;
mod shell;

use leptos::prelude::*;

use crate::{
    browser::address,
    charts,
    text::{Language, Text},
    view::Route,
};

/// What every part of the page is built from.
#[derive(Debug, Clone)]
struct Site {
    /// Which page this is, and how links leave it.
    route: Route,
    /// The reader's language.
    text: Text,
}

/// Mounts the page that the address names, in place of the words for browsers that never come here.
pub fn start() {
    console_error_panic_hook::set_once();
    let ids = charts::CHARTS.iter().map(|chart| chart.id);
    let site = Site {
        route: Route::of_path(&address::path_below_root(), ids),
        text: Text::of(Language::English),
    };
    if let Some(boot) = document().get_element_by_id("boot") {
        boot.remove();
    }
    if let Some(title) = pages::title(&site) {
        document().set_title(&title);
    }
    mount_to_body(move || view! { <shell::Shell site/> });
}
