//! Where a printed page comes to life: each figure when it is about to come into sight, the data table
//! at once; all once the words of the page's language are there.

use leptos::prelude::*;

use super::{
    Site, compare,
    data_table::DataTable,
    figure::{Place, Printed, Source, figure},
    verify,
};
use crate::{
    browser::{asset, form, island, page, spawn_local},
    display::Displays,
    embedded,
    text::Text,
    view::{Page, Route},
};

/// Brings the figures of this page to life.
pub fn figures() {
    come_to_life(async |text| {
        for element in island::all("figure") {
            let place = place_of(&element, Place::Home);
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
    });
}

/// Brings to life what needs the whole dataset: the data table, and the check of a release's text.
pub fn dataset() {
    come_to_life(async |text| {
        translate(text).await;
        for element in island::all("data-table") {
            hydrate(element, move || view! { <DataTable site=site(text)/> });
        }
        for element in island::all("verify") {
            hydrate(element, move || verify::section(&site(text)));
        }
    });
}

/// Brings the comparison to life.
pub fn comparison() {
    come_to_life(async |text| {
        translate(text).await;
        for element in island::all("compare") {
            let place = place_of(&element, Place::Page);
            hydrate(element, move || {
                compare::section(&site(text), place, Printed::default())
            });
        }
    });
}

/// Does what is to be done once the words of the page's language are there; without them it stays as printed.
fn come_to_life(with: impl AsyncFnOnce(Text) + 'static) {
    console_error_panic_hook::set_once();
    spawn_local(async move {
        let words = asset::fetch(&page::file("words")).await;
        match words.map(|bytes| Text::fetched(page::language(), &bytes)) {
            Ok(Some(text)) => with(text).await,
            _ => island::leave_all_as_printed(),
        }
    });
}

/// Brings the dataset's own words in the page's language; where they do not come, they stay English, and a line
/// says so.
async fn translate(text: Text) {
    let address = page::file("dataset");
    if address.is_empty() {
        return;
    }
    let translated = asset::fetch(&address)
        .await
        .is_ok_and(|bytes| embedded::translate(text.language(), &bytes));
    if !translated {
        page::say_untranslated();
    }
}

fn place_of(island: &web_sys::HtmlElement, otherwise: Place) -> Place {
    Place::of_name(&island::attribute(island, "data-place")).unwrap_or(otherwise)
}

/// The site as an island sees it: links go by the root that its page names.
fn site(text: Text) -> Site {
    Site {
        route: Route {
            page: Page::Home,
            language: text.language(),
            to_root: page::to_root().into(),
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
        let early = form::early_answers(&island);
        super::markup::taking_over(|| leptos::mount::hydrate_from(island, component)).forget();
        form::repeat_answers(&early);
    }
    // Natively there is nothing to take over.
    #[cfg(not(target_arch = "wasm32"))]
    drop((island, component, form::early_answers, form::repeat_answers));
}
