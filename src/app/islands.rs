//! Hydration of a prerendered page: each figure when it is about to come into view, the data table at once; all once
//! the messages of the page's language have loaded.

use std::sync::OnceLock;

use leptos::prelude::*;
use web_sys::Element;

use super::{
    Site, check, compare,
    data_table::DataTable,
    explore,
    figure::{FigureContext, PrerenderedDrawings, Source, figure},
    verify,
};
use crate::{
    browser::{BrowserError, asset, form, fragment, frame, island, page, spawn_local},
    charts::{self, CHARTS},
    display::{ChartContent, ResponsiveOptions},
    embedded,
    text::Text,
    view::{Page, Route},
};

/// Hydrates the figures of this page.
pub fn figures() {
    when_messages_come(async |text| {
        for element in island::all("figure") {
            let place = place_of(&element, FigureContext::Home);
            let words = island::attribute(&element, "data-words");
            let views = Source::File(island::attribute(&element, "data-views"));
            island::near(&element.clone(), move || {
                spawn_local(async move {
                    let read = |bytes: Vec<u8>| ChartContent::unpack(&bytes);
                    let displays = insist(&element, &words, read).await;
                    // Leaked: a figure is never removed from the page.
                    let displays = &*Box::leak(Box::new(displays));
                    // The reader may have chosen another view meanwhile.
                    let shown = fragment::shown(&element);
                    hydrate(element, move || {
                        let prerendered = PrerenderedDrawings::default();
                        figure(&site(text), place, displays, views, prerendered, shown)
                    });
                });
            });
        }
    });
}

/// Hydrates the islands that need the whole dataset: the data table, the check of a draft, and that of a
/// release's text.
pub fn dataset() {
    when_messages_come(async |text| {
        translate(text).await;
        for element in island::all("data-table") {
            hydrate(element, move || view! { <DataTable site=site(text)/> });
        }
        for element in island::all("check") {
            hydrate(element, move || check::section(&site(text)));
        }
        for element in island::all("verify") {
            hydrate(element, move || verify::section(&site(text)));
        }
    });
}

/// Hydrates the comparison and the exploration; nothing where a figure has loaded this app to compare two marks.
pub fn comparison() {
    if ["compare", "explore"]
        .iter()
        .all(|name| island::all(name).is_empty())
    {
        return;
    }
    when_messages_come(async |text| {
        translate(text).await;
        for element in island::all("compare") {
            let place = place_of(&element, FigureContext::Page);
            hydrate(element, move || {
                compare::section(&site(text), place, PrerenderedDrawings::default())
            });
        }
        for element in island::all("explore") {
            let place = place_of(&element, FigureContext::Page);
            hydrate(element, move || {
                explore::section(&site(text), place, PrerenderedDrawings::default())
            });
        }
    });
}

/// Returns two figures beside each other as JSON, in the page's language: by their ids, from the files of all messages and
/// of the dataset's translation (empty in English).
///
/// # Errors
/// The code of the failure: a file, or an id, is of another version of the site.
pub fn pair(words: &[u8], dataset: &[u8], ids: [&str; 2]) -> Result<String, &'static str> {
    pair_of(words, dataset, ids)
        .ok_or(BrowserError::Version)
        .map_err(BrowserError::code)
}

fn pair_of(words: &[u8], dataset: &[u8], ids: [&str; 2]) -> Option<String> {
    static TEXT: OnceLock<Text> = OnceLock::new();
    let language = page::language();
    let text = if let Some(text) = TEXT.get() {
        *text
    } else {
        if !dataset.is_empty() && !embedded::translate(language, dataset) {
            return None;
        }
        let text = Text::fetched(language, words)?;
        *TEXT.get_or_init(|| text)
    };
    let data = embedded::dataset_in(language);
    let [first, second] = ids.map(|id| data.operand_by_id(id));
    serde_json::to_string(&charts::pair(data, &text, first?, second?)).ok()
}

/// Hydrates an embed pinned to a day: the same figure, of the dataset as it was then.
pub fn pinned() {
    when_messages_come(async |text| {
        translate(text).await;
        for element in island::all("pinned") {
            let said = ["data-of", "data-day"].map(|name| island::attribute(&element, name));
            // No page of another chart or day is prerendered.
            let Some((displays, source)) = as_of(text, &said[0], &said[1]) else {
                continue;
            };
            hydrate(element, move || {
                let prerendered = PrerenderedDrawings::default();
                figure(
                    &site(text),
                    FigureContext::Embed,
                    displays,
                    source,
                    prerendered,
                    0,
                )
            });
        }
    });
}

/// Returns a chart as of a day, and the source of its views.
fn as_of(text: Text, chart: &str, day: &str) -> Option<(&'static ChartContent, Source)> {
    // Not by `charts::by_id`, which knows what readers select, too: no page of that is pinned, and its code would come along.
    let chart = CHARTS.iter().find(|one| one.id == chart)?;
    let data = embedded::dataset_in(text.language());
    let mut days = data.sources().iter().map(|source| source.published);
    let data = data.published_up_to(days.find(|one| one.to_string() == day)?);
    let content = ChartContent::compose(chart, &data, &text);
    let plots = move || ResponsiveOptions::compose(chart, &data, &text);
    Some(Source::made(content, plots))
}

/// Calls `with` once the messages of the page's language have loaded; without them the page stays as prerendered.
fn when_messages_come(with: impl AsyncFnOnce(Text) + 'static) {
    console_error_panic_hook::set_once();
    spawn_local(async move {
        let read = |bytes: Vec<u8>| Text::fetched(page::language(), &bytes);
        let text = insist(&page::root(), &page::file("words"), read).await;
        with(text).await;
    });
}

/// Loads a file without which the prerendered page stays as it is, and shows a failure. It is asked for again whenever
/// the reader chooses something within `waiting`, the page's root or an island.
async fn insist<T>(waiting: &Element, address: &str, read: impl Fn(Vec<u8>) -> Option<T>) -> T {
    let mut failed = false;
    loop {
        let bytes = asset::fetch(address).await;
        if let Some(read) = bytes.ok().and_then(&read) {
            if failed {
                island::has_come(waiting);
            }
            return read;
        }
        failed = true;
        if waiting.has_attribute("data-island") {
            island::leave_degraded(waiting);
        } else {
            island::leave_all_degraded();
        }
        island::next_choice(waiting).await;
    }
}

/// Loads the translation of the dataset's texts into the page's language.
async fn translate(text: Text) {
    let address = page::file("dataset");
    if !address.is_empty() {
        let read = |bytes: Vec<u8>| embedded::translate(text.language(), &bytes).then_some(());
        insist(&page::root(), &address, read).await;
    }
}

fn place_of(island: &web_sys::HtmlElement, otherwise: FigureContext) -> FigureContext {
    FigureContext::of_name(&island::attribute(island, "data-place")).unwrap_or(otherwise)
}

/// Returns the site as seen by an island: links go by the root that its page names.
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

/// Hydrates the nodes of an island, for the lifetime of the page; renders it anew if others have changed them.
fn hydrate<N: IntoView + 'static>(
    island: web_sys::HtmlElement,
    component: impl FnOnce() -> N + 'static,
) {
    #[cfg(target_arch = "wasm32")]
    {
        let early = if island::is_intact(&island) {
            let early = form::early_answers(&island);
            super::markup::taking_over(|| leptos::mount::hydrate_from(island, component)).forget();
            early
        } else {
            let parent = island.clone();
            island::render_anew(&island, || {
                leptos::mount::mount_to(parent, component).forget();
            })
        };
        if early.length() > 0 {
            // The prerendered nodes are hydrated, and the address read, before anything changes.
            frame::painted(move || form::repeat_answers(&early));
        }
    }
    // Natively there is nothing to hydrate.
    #[cfg(not(target_arch = "wasm32"))]
    {
        drop((island, component, form::early_answers));
        let _ = |early| frame::painted(move || form::repeat_answers(&early));
    }
}
