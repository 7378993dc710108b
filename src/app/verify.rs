//! The check of a release: the reader brings its text, the page lists which figures it contains.
//!
//! All of it happens in the page; nothing is sent anywhere.

use leptos::{ev, prelude::*};

use super::{
    Site,
    markup::{self, Markup, element, line},
};
use crate::{
    browser::{address, release, spawn_local},
    dataset::{Dataset, SourceRef},
    display::describe,
    embedded,
    text::{Msg, Text, msg},
    verify::{self, Finding, MAX_BYTES},
    view::Page,
};

/// The findings, and the source that they are of.
type Findings = Option<(SourceRef, Vec<Finding>)>;

/// Renders the form and, once a text was given, the findings.
pub(super) fn section(site: &Site) -> AnyView {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let chosen = RwSignal::new(core(data));
    let given = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Msg>);
    let take = move |words: String| {
        if words.len() > MAX_BYTES {
            refused.set(Some(msg::VERIFY_TOO_LARGE));
            return;
        }
        refused.set(None);
        if let Some(source) = verify::likely_source(data, &words) {
            chosen.set(Some(source));
        }
        given.set(words);
    };
    // Neither is copied into memory that never shrinks; pasted text does not even reach the field, whose layout would
    // take long.
    let take_typed = move |event: web_sys::Event| {
        if release::holds_more(&event, MAX_BYTES) {
            given.set(String::new());
            refused.set(Some(msg::VERIFY_TOO_LARGE));
        } else {
            take(event_target_value(&event));
        }
    };
    let take_pasted = move |event: web_sys::Event| {
        if release::pastes_more(&event, MAX_BYTES) {
            event.prevent_default();
            refused.set(Some(msg::VERIFY_TOO_LARGE));
        }
    };
    let take_file = move |event: web_sys::Event| {
        event.prevent_default();
        spawn_local(async move {
            match release::text(event, MAX_BYTES).await {
                Ok(Some(words)) => take(words),
                Ok(None) => {}
                Err(release::NotRead) => refused.set(Some(msg::VERIFY_TOO_LARGE)),
            }
        });
    };
    // The source that the address names, once the page has hydrated.
    Effect::new(move |_| {
        let asked = address::query();
        let asked = form_urlencoded::parse(asked.as_bytes())
            .find_map(|(key, value)| (key == "verify").then_some(value));
        let named = |at: &SourceRef| asked.as_deref() == Some(data.source(*at).id.as_str());
        if let Some(source) = data.source_refs().find(named) {
            chosen.set(Some(source));
        }
    });
    let findings = Memo::new(move |_| -> Findings {
        let source = chosen.get()?;
        let found = given.with(|text| {
            (!text.trim().is_empty()).then(|| verify::verify(data, source, text).ok())
        });
        Some((source, found??))
    });
    let site = site.clone();
    view! {
        <div
            class="verify"
            on:dragover=|event: ev::DragEvent| event.prevent_default()
            on:drop=move |event: ev::DragEvent| take_file(event.into())
        >
            {sources(text, data, chosen)}
            <label class="field">
                <span>{text.get(msg::VERIFY_TEXT)}</span>
                <textarea
                    name="release"
                    rows="6"
                    prop:value=move || given.get()
                    on:input=take_typed
                    on:paste=move |event: ev::ClipboardEvent| take_pasted(event.into())
                ></textarea>
            </label>
            <label class="field">
                <span>{text.get(msg::VERIFY_FILE)}</span>
                <input type="file" accept=".html,.htm,.txt,text/html,text/plain" on:change=take_file/>
            </label>
            {markup::place("verify-said", Some("polite"), move || {
                vec![markup::text(said(text, refused.get(), &findings.get()))]
            })}
            {markup::place("", None, move || {
                let found = findings.get().map(|(_, found)| table(&site, data, &found));
                found.into_iter().collect()
            })}
        </div>
    }
    .into_any()
}

fn core(data: &Dataset) -> Option<SourceRef> {
    data.source_refs().find(|at| data.source(*at).core)
}

/// Renders all releases: the core document first, then the newest.
fn sources(text: Text, data: &'static Dataset, chosen: RwSignal<Option<SourceRef>>) -> AnyView {
    let mut sources: Vec<SourceRef> = data.source_refs().collect();
    sources.sort_by_key(|at| {
        let source = data.source(*at);
        (!source.core, std::cmp::Reverse(source.published))
    });
    let options: Vec<AnyView> = sources
        .iter()
        .map(|at| {
            let at = *at;
            let source = data.source(at);
            let words = text.labelled(&describe::source(&text, source, None), &source.title);
            view! {
                <option value=source.id.to_string() prop:selected=move || chosen.get() == Some(at)>
                    {words}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose = move |event| {
        let id = event_target_value(&event);
        chosen.set(
            data.source_refs()
                .find(|at| data.source(*at).id.as_str() == id),
        );
    };
    view! {
        <label class="field">
            <span>{text.get(msg::VERIFY_SOURCE)}</span>
            <select name="source" on:change=choose>{options}</select>
        </label>
    }
    .into_any()
}

/// Returns how many figures were found, or why none was looked for.
fn said(text: Text, refused: Option<Msg>, findings: &Findings) -> String {
    if let Some(refused) = refused {
        return text.get(refused);
    }
    let Some((_, findings)) = findings else {
        return String::new();
    };
    let found = findings
        .iter()
        .filter(|finding| finding.place.is_some())
        .count();
    let message = if found == findings.len() {
        msg::VERIFY_ALL
    } else {
        msg::VERIFY_SOME
    };
    text.say(
        message,
        &[
            ("found", &found.to_string()),
            ("all", &findings.len().to_string()),
        ],
    )
}

/// Renders the findings, missing figures first, because readers look for them.
fn table(site: &Site, data: &Dataset, findings: &[Finding]) -> Markup {
    let text = site.text;
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| finding.place.is_some());
    let rows = findings
        .into_iter()
        .map(|finding| row(site, data, finding))
        .collect();
    let columns = [
        msg::COLUMN_SERIES,
        msg::COLUMN_PUBLISHED,
        msg::VERIFY_PARAGRAPH,
        msg::VERIFY_PLACE,
    ]
    .map(|label| line("th", "", text.get(label)).with("scope", "col"));
    let head = element("tr", "", columns.into());
    let table = vec![element("thead", "", vec![head]), element("tbody", "", rows)];
    let table = element("table", "verify-table", table);
    element("section", "table-scroll", vec![table])
        .with("tabindex", "0")
        .with("aria-label", text.get(msg::VERIFY_TITLE))
}

fn row(site: &Site, data: &Dataset, finding: &Finding) -> Markup {
    let text = site.text;
    let figure = data.figure(finding.figure);
    let name = text.pair(
        &data.series(figure.series).name,
        &text.period(figure.period),
    );
    let href = format!("{}?figure={}", site.route.href(Page::Data), figure.id);
    let language = &*data.source(figure.source).language;
    let (paragraph, place) = match &finding.place {
        None => (
            String::new(),
            line("td", "missing", text.get(msg::VERIFY_MISSING)),
        ),
        Some(place) => {
            let [before, numeral, after] = place.excerpt.clone();
            let excerpt = vec![
                markup::text(format!("…{before}")),
                line("mark", "", numeral),
                markup::text(format!("{after}…")),
            ];
            (
                place.paragraph.to_string(),
                element(
                    "td",
                    "",
                    vec![element("span", "", excerpt).in_language(language)],
                ),
            )
        }
    };
    let name = line("a", "", name).with("href", href);
    let cells = vec![
        element("th", "", vec![name]).with("scope", "row"),
        element(
            "td",
            "",
            vec![markup::foreign(&figure.as_published, language)],
        ),
        line("td", "number", paragraph),
        place,
    ];
    element("tr", "", cells).with("data-found", finding.place.is_some().to_string())
}
