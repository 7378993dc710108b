//! [Atom](https://www.rfc-editor.org/rfc/rfc4287) feeds of a language: releases and corrections, all together, by kind
//! and by chart.

use std::collections::BTreeSet;

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text as Words};
use time::Date;

use super::{LocaleBuild, PrerenderError, SiteUrl, assets::Folder};
use crate::say;
use crate::{
    charts,
    dataset::{Dataset, FigureRef, Operand},
    display::{self, ChartContent, describe},
    embedded,
    text::{Language, Text, msg},
    view::Page,
};

/// The feed of everything, below the root of a language.
const ALL: &str = "feed.xml";
const RELEASES: &str = "feeds/releases.xml";
const CORRECTIONS: &str = "feeds/corrections.xml";
/// The feed of a chart, in its folder.
const OF_CHART: &str = "feed.xml";

/// Maximum entries of a feed, the newest: feed readers keep older ones.
const MAX_ENTRIES: usize = 50;
/// Maximum entries of the feed of a chart.
const MAX_ENTRIES_OF_CHART: usize = 20;
/// Maximum figures of a release that an entry names.
const MAX_FIGURES_NAMED: usize = 5;

/// An event, with the figures that it concerns.
struct Event {
    day: Date,
    kind: Kind,
    figures: BTreeSet<FigureRef>,
    entry: Entry,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Release,
    Correction,
}

/// Returns the path of a chart's feed below the root.
pub(super) fn of_chart(language: Language, chart: &str) -> String {
    format!("{}charts/{chart}/{OF_CHART}", language.prefix())
}

/// Returns the forms of feeds at the root: for each its name and what it tells of, for programs, and its path, where a chart has
/// this id.
pub(super) fn forms(chart: &str) -> [(&'static str, &'static str, String); 4] {
    [
        (
            "feed",
            "New releases and corrections as an Atom feed",
            ALL.to_owned(),
        ),
        ("feedOfReleases", "New releases", RELEASES.to_owned()),
        (
            "feedOfCorrections",
            "Corrections of figures",
            CORRECTIONS.to_owned(),
        ),
        (
            "chartFeed",
            "New releases and corrections that a chart shows",
            of_chart(Language::English, chart),
        ),
    ]
}

/// Returns whether a path below the root of a language is that of a feed.
pub(super) fn is_feed(path: &[&str]) -> bool {
    matches!(path, ["feeds", _] | ["charts", _, OF_CHART]) || path == [ALL]
}

/// Returns the feed of everything in the language of a text: its newest releases and corrections.
#[must_use]
pub fn feed_of_all(data: &Dataset, text: &Text, url: &SiteUrl) -> String {
    all(&events(data, text, url), text, url)
}

/// Returns the feed of the given events.
fn all(events: &[Event], text: &Text, url: &SiteUrl) -> String {
    let language = text.language();
    let address = url.of(&format!("{}{ALL}", language.prefix()));
    let leads_to = url.of(&Page::Sources.path_in(language));
    let newest = events.iter().take(MAX_ENTRIES);
    feed(address, leads_to, text.get(msg::FEED_ALL), language, newest).to_string()
}

/// Writes the feeds of a language.
pub(super) fn write(
    folder: &Folder,
    edition: &LocaleBuild,
    url: &SiteUrl,
) -> Result<(), PrerenderError> {
    let text = &edition.text;
    let language = text.language();
    let data = embedded::dataset_in(language);
    let events = events(data, text, url);
    let write = |path: &str, page: Page, title: String, wanted: &dyn Fn(&Event) -> bool| {
        let most = if matches!(page, Page::Sources) {
            MAX_ENTRIES
        } else {
            MAX_ENTRIES_OF_CHART
        };
        let chosen = events.iter().filter(|event| wanted(event)).take(most);
        let leads_to = url.of(&page.path_in(language));
        let feed = feed(url.of(path), leads_to, title, language, chosen);
        folder.write(path, feed.to_string().as_bytes())
    };
    let path = |name: &str| format!("{}{name}", language.prefix());
    folder.write(&path(ALL), all(&events, text, url).as_bytes())?;
    write(
        &path(RELEASES),
        Page::Sources,
        text.get(msg::FEED_RELEASES),
        &|event| event.kind == Kind::Release,
    )?;
    write(
        &path(CORRECTIONS),
        Page::Sources,
        text.get(msg::FEED_CORRECTIONS),
        &|event| event.kind == Kind::Correction,
    )?;
    for (id, displays) in edition.figures.displays() {
        let shown = shown(data, displays);
        write(
            &of_chart(language, id),
            Page::of_chart(id),
            title_of_chart(text, id),
            &|event| !event.figures.is_disjoint(&shown),
        )?;
    }
    Ok(())
}

/// Returns all events, the newest first.
fn events(data: &Dataset, text: &Text, url: &SiteUrl) -> Vec<Event> {
    let language = text.language();
    let data_page = url.of(&Page::Data.path_in(language));
    let mut events = releases(data, text, &data_page);
    events.extend(corrections(data, text, &data_page));
    events.extend(retirements(data, text, &data_page));
    // Stable: within a day, the order of the files.
    events.sort_by_key(|event| std::cmp::Reverse(event.day));
    events
}

fn releases(data: &Dataset, text: &Text, data_page: &str) -> Vec<Event> {
    let mut releases = Vec::new();
    for at in data.source_refs() {
        let figures = data.all_figures().filter(|(_, figure)| figure.source == at);
        let figures: BTreeSet<FigureRef> = figures.map(|(at, _)| at).collect();
        if figures.is_empty() {
            continue;
        }
        let source = data.source(at);
        let count = text.number(figures.len() as f64, 0);
        let title = [
            ("source", describe::source(text, source, None)),
            ("count", count),
        ];
        let title = title.each_ref().map(|(name, said)| (*name, said.as_str()));
        let mut entry = entry(
            format!("{data_page}?release={}", source.id),
            text.say(msg::FEED_RELEASE, &title),
            source.published,
        );
        entry.links.push(Link {
            href: source.url.to_string(),
            rel: "related".to_owned(),
            hreflang: Some(source.language.to_string()),
            title: Some(source.title.to_string()),
            ..Link::default()
        });
        let named = figures.iter().take(MAX_FIGURES_NAMED).map(|figure| {
            let name = display::name(data, text, Operand::Figure(*figure));
            text.labelled(&name, &data.figure(*figure).as_published)
        });
        let more = (figures.len() > MAX_FIGURES_NAMED).then(|| "…".to_owned());
        let named: Vec<String> = named.chain(more).collect();
        entry.set_content(content(named.join("\n")));
        releases.push(Event {
            day: source.published,
            kind: Kind::Release,
            figures,
            entry,
        });
    }
    releases
}

fn corrections(data: &Dataset, text: &Text, data_page: &str) -> Vec<Event> {
    let corrections = data.corrections().iter();
    corrections
        .map(|correction| {
            let name = display::name(data, text, Operand::Figure(correction.figure));
            let id = &correction.former.id;
            let mut entry = entry(
                format!("{data_page}?figure={id}#corrected-{}", correction.on),
                say!(text, FEED_CORRECTED, figure = &name),
                correction.on,
            );
            let said = display::former(text, correction);
            entry.set_content(content(format!("{said} {}", correction.why)));
            Event {
                day: correction.on,
                kind: Kind::Correction,
                figures: BTreeSet::from([correction.figure]),
                entry,
            }
        })
        .collect()
}

/// Returns the retirements as events, one for each day: its figures agree with those that replace them.
fn retirements(data: &Dataset, text: &Text, data_page: &str) -> Vec<Event> {
    let days: BTreeSet<Date> = data.retired_figures().map(|(_, why)| why.on).collect();
    days.into_iter()
        .filter_map(|day| {
            let retired = data.retired_figures().filter(|(_, why)| why.on == day);
            let retired: Vec<_> = retired.collect();
            let count = text.number(retired.len() as f64, 0);
            let mut entry = entry(
                format!("{data_page}?since={}#retired", day.previous_day()?),
                say!(text, SOURCES_RETIRED, count = &count),
                day,
            );
            entry.set_content(content(text.get(msg::SOURCES_RETIRED_INTRO)));
            Some(Event {
                day,
                kind: Kind::Correction,
                figures: retired.into_iter().map(|(at, _)| at).collect(),
                entry,
            })
        })
        .collect()
}

/// Returns the figures that a chart shows in any of its views, and those that its derived figures rest on.
fn shown(data: &Dataset, displays: &ChartContent) -> BTreeSet<FigureRef> {
    let rows = displays.views.iter().flat_map(|view| &view.rows);
    rows.filter_map(|row| data.operand_by_id(row.id()))
        .flat_map(|operand| data.published_of(operand))
        .collect()
}

fn feed<'a>(
    address: String,
    leads_to: String,
    title: String,
    language: Language,
    events: impl Iterator<Item = &'a Event>,
) -> Feed {
    let entries: Vec<Entry> = events.map(|event| event.entry.clone()).collect();
    let newest = entries.iter().map(|entry| entry.updated).max();
    Feed {
        id: address.clone(),
        title: Words::plain(title),
        updated: newest.unwrap_or_default(),
        authors: vec![Person {
            name: "Crossings".to_owned(),
            ..Person::default()
        }],
        links: vec![link(address, "self"), link(leads_to, "alternate")],
        lang: Some(language.code().to_owned()),
        entries,
        ..Feed::default()
    }
}

/// Returns an entry whose address is also its id.
fn entry(address: String, title: String, day: Date) -> Entry {
    Entry {
        id: address.clone(),
        title: Words::plain(title),
        updated: midnight(day),
        links: vec![link(address, "alternate")],
        ..Entry::default()
    }
}

/// Returns midnight of a day, the only time known; years have four digits, so that it parses.
fn midnight(day: Date) -> FixedDateTime {
    format!("{day}T00:00:00Z").parse().unwrap_or_default()
}

fn link(href: String, rel: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        ..Link::default()
    }
}

fn content(words: String) -> Content {
    Content {
        value: Some(words),
        content_type: Some("text".to_owned()),
        ..Content::default()
    }
}

fn title_of_chart(text: &Text, id: &str) -> String {
    let question = charts::by_id(id).map(|chart| text.get(chart.question));
    let question = question.unwrap_or_default();
    say!(text, FEED_CHART, question = &question)
}

/// Returns the feed of changes to a page, for its head: path below the root, and title; `None` for pages without one.
pub(super) fn of_page(page: Page, text: &Text) -> Option<(String, String)> {
    let language = text.language();
    match page {
        Page::Chart(id) => Some((of_chart(language, id), title_of_chart(text, id))),
        Page::Home | Page::Data | Page::Sources => {
            let path = format!("{}{ALL}", language.prefix());
            Some((path, text.get(msg::FEED_ALL)))
        }
        _ => None,
    }
}
