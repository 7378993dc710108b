//! Where a printed page comes to life: each figure when it is about to come into sight, the data table
//! at once.

use leptos::prelude::*;

use super::{
    Site, compare,
    data_table::DataTable,
    figure::{Place, Printed, Source, figure},
    verify,
};
use crate::{
    browser::{asset, form, island, spawn_local},
    display::Displays,
    text::{Language, Text},
    view::{Page, Route},
};

/// Brings the figures of this page to life.
pub fn figures() {
    console_error_panic_hook::set_once();
    let text = Text::of_figures(Language::English);
    for element in island::all("figure") {
        let place = island::attribute(&element, "data-place");
        let place = Place::of_name(&place).unwrap_or(Place::Home);
        let words = island::attribute(&element, "data-words");
        let views = Source::File(island::attribute(&element, "data-views"));
        island::near(&element.clone(), move || {
            spawn_local(async move {
                let words = asset::fetch(&words).await;
                match words.ok().and_then(|bytes| Displays::unpack(&bytes)) {
                    Some(displays) => hydrate(element, move || {
                        // As long as the page: a figure is never taken off it.
                        let displays = &*Box::leak(Box::new(displays));
                        figure(&site(text), place, displays, views, Printed::default())
                    }),
                    None => island::leave_as_printed(&element),
                }
            });
        });
    }
}

/// Brings to life what needs the whole dataset: the data table, and the check of a release's text.
pub fn dataset() {
    console_error_panic_hook::set_once();
    let text = Text::of(Language::English);
    for element in island::all("data-table") {
        hydrate(element, move || view! { <DataTable site=site(text)/> });
    }
    for element in island::all("verify") {
        hydrate(element, move || verify::section(&site(text)));
    }
}

/// Brings the comparison to life.
pub fn comparison() {
    console_error_panic_hook::set_once();
    let text = Text::of(Language::English);
    for element in island::all("compare") {
        let place = island::attribute(&element, "data-place");
        let place = Place::of_name(&place).unwrap_or(Place::Page);
        hydrate(element, move || {
            compare::section(&site(text), place, Printed::default())
        });
    }
}

/// The site as an island sees it: links go by the root that its page names.
fn site(text: Text) -> Site {
    Site {
        route: Route {
            page: Page::Home,
            to_root: island::root_of_site().into(),
        },
        text,
    }
}

/// Takes over the nodes of an island, for as long as the page lasts.
fn hydrate<N: IntoView + 'static>(
    island: web_sys::HtmlElement,
    component: impl FnOnce() -> N + 'static,
) {
    #[cfg(target_arch = "wasm32")]
    {
        let early = form::early_choices(&island);
        leptos::mount::hydrate_from(island, component).forget();
        form::repeat_choices(&early);
    }
    // Natively there is nothing to take over.
    #[cfg(not(target_arch = "wasm32"))]
    drop((island, component, form::early_choices, form::repeat_choices));
}
