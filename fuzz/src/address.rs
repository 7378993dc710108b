//! Addresses: pages parse their query strings and show the resulting state.
//!
//! The input is an address below the root, as in `embed/vehicles/?scale=log&theme=dark`.

use std::collections::HashSet;

use crossings::{
    charts::{self, CHARTS, Chart},
    compare::Selection,
    dataset::Dataset,
    display::{Card, ChartContent, ResponsiveOptions, ViewContent},
    embedded,
    explore::Exploration,
    export,
    text::{Language, Text},
    view::{EmbedQuery, Filter, Layout, Mode, Notice, Release, View},
};

/// Most characters of an address that are read, as encoded.
const MAX_QUERY_CHARS: usize = 8_000;
/// Most characters of an unknown name or value that are repeated in a notice.
const MAX_NOTICE_CHARS: usize = 40;

/// A page with a query string.
enum Page {
    Chart(&'static Chart),
    Embed(&'static Chart),
    Data,
    Compare,
    EmbedOfComparison,
    Explore,
    EmbedOfExploration,
}

/// Returns the page of a path; some chart's for an unknown path.
fn page(path: &str) -> Page {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let other = &CHARTS[path.len() % CHARTS.len()];
    match *parts {
        [.., "data"] => Page::Data,
        [.., "embed", "compare"] => Page::EmbedOfComparison,
        [.., "compare"] => Page::Compare,
        [.., "embed", "explore"] => Page::EmbedOfExploration,
        [.., "explore"] => Page::Explore,
        [.., "embed", id] => Page::Embed(charts::by_id(id).unwrap_or(other)),
        [.., id] => Page::Chart(charts::by_id(id).unwrap_or(other)),
        [] => Page::Chart(other),
    }
}

fn comparison() -> &'static Chart {
    charts::by_id("compare").expect("the comparison is a chart")
}

/// Checks that any address is parsed, in bounded work, to a state whose own address is canonical, with notices about
/// what is not understood.
pub fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, query) = text.split_once('?').unwrap_or(("", &text));
    match page(path) {
        Page::Chart(chart) => drop(view(query, chart)),
        Page::Embed(chart) => drop(view(&embed(query), chart)),
        Page::Data => drop(filter(query)),
        Page::Compare => {
            let (_, rest) = selection(query);
            view(&rest, comparison());
        }
        Page::EmbedOfComparison => {
            let (_, rest) = selection(&embed(query));
            view(&rest, comparison());
        }
        Page::Explore => drop(explored(query)),
        Page::EmbedOfExploration => drop(explored(&embed(query))),
    }
}

fn view(query: &str, chart: &Chart) -> View {
    let (view, notices) = View::parse(query, chart.controls);
    bounded(&notices);
    let canonical = view.query();
    let (again, none) = View::parse(&canonical, chart.controls);
    assert_eq!((&again, &none), (&view, &vec![]), "{canonical}");
    assert_eq!(again.query(), canonical);
    // Each view is one of the prerendered ones.
    let count: usize = chart.controls.iter().map(|one| one.choices.len()).product();
    assert!(view.index() < count);
    assert!(canonical.is_ascii() && canonical.len() < 200, "{canonical}");
    if !notices.contains(&Notice::TooLong) {
        let query = query.strip_prefix('?').unwrap_or(query);
        let unknown = parameters(query).filter(|(key, value)| {
            let mode = key == "show" && ["chart", "table"].contains(&value.as_str());
            !mode && view.with(key, value).is_none()
        });
        assert_eq!(unknown.count(), notices.len(), "something is not said");
    }
    view
}

/// Parses the parameters of a query string, independently of the code under test.
fn parameters(query: &str) -> impl Iterator<Item = (String, String)> + '_ {
    let decoded = |text: &str| {
        let spaced = text.replace('+', " ");
        let mut bytes = Vec::new();
        let mut rest = spaced.as_bytes();
        while let [first, after @ ..] = rest {
            let digit = |at: usize| after.get(at).and_then(|b| char::from(*b).to_digit(16));
            let (byte, taken) = match (first, digit(0), digit(1)) {
                (b'%', Some(high), Some(low)) => (u8::try_from(high * 16 + low), 2),
                _ => (Ok(*first), 0),
            };
            bytes.extend(byte);
            rest = &after[taken..];
        }
        String::from_utf8_lossy(&bytes).into_owned()
    };
    query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(move |part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(key), decoded(value))
        })
}

/// Extracts the state of an embed's figure from its address.
fn embed(query: &str) -> String {
    let parts = EmbedQuery::parse(query);
    bounded(&parts.notices);
    let whole = parts.with_state(&parts.state);
    assert!(whole.len() <= MAX_QUERY_CHARS);
    let again = EmbedQuery::parse(&whole);
    assert_eq!(again.state, parts.state);
    assert_eq!(again.frame, parts.frame);
    assert_eq!(again.notices, []);
    parts.state
}

fn filter(query: &str) -> Filter {
    let data = embedded::dataset();
    let (filter, notices) = Filter::parse(query);
    bounded(&notices);
    assert_eq!(Filter::parse(&filter.query()), (filter.clone(), vec![]));
    let (filter, missing) = filter.within(data);
    assert!(missing.len() <= 2);
    bounded(&missing);
    assert_eq!(filter.clone().within(data), (filter.clone(), vec![]));
    filter
}

fn selection(query: &str) -> (Selection, String) {
    let data = embedded::dataset();
    let (selection, rest, notices) = Selection::parse(query);
    bounded(&notices);
    assert!(selection.figures.len() <= Selection::MAX_FIGURES && rest.len() <= MAX_QUERY_CHARS);
    let canonical = selection.query();
    let (again, nothing, none) = Selection::parse(&canonical);
    assert_eq!(
        (again.query(), nothing, none),
        (canonical, String::new(), vec![])
    );
    let (selection, missing) = selection.within(data);
    bounded(&missing);
    assert_eq!(selection.clone().within(data), (selection.clone(), vec![]));
    (selection, rest)
}

fn explored(query: &str) -> Exploration {
    let data = embedded::dataset();
    let (explored, rest, notices) = Exploration::parse(query);
    bounded(&notices);
    let lists = [explored.series.len(), explored.hidden.len()];
    assert!(lists.iter().all(|count| *count <= Exploration::MAX_SERIES));
    assert!(rest.len() <= MAX_QUERY_CHARS);
    view(&rest, &charts::EXPLORATION);
    let canonical = explored.query();
    let (again, nothing, none) = Exploration::parse(&canonical);
    assert_eq!(
        (again.query(), nothing, none),
        (canonical, String::new(), vec![])
    );
    let (explored, missing) = explored.within(data);
    bounded(&missing);
    assert_eq!(explored.clone().within(data), (explored.clone(), vec![]));
    explored
}

/// Fails if the notices are longer than readers read.
fn bounded(notices: &[Notice]) {
    // A parameter has at least an equals sign and an ampersand.
    assert!(notices.len() <= MAX_QUERY_CHARS / 2 + 1);
    for notice in notices {
        let said = match notice {
            Notice::UnknownKey(key) => key.chars().count(),
            Notice::UnknownValue { key, value } => key.chars().count().max(value.chars().count()),
            // Both are ids of the dataset.
            Notice::Retired { .. } | Notice::TooLong => 0,
        };
        assert!(said <= MAX_NOTICE_CHARS);
    }
}

/// Checks that any requested state can be shown: drawn, as a table, exported, with every argument of every message
/// filled in.
pub fn shown(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, query) = text.split_once('?').unwrap_or(("", &text));
    let language = Language::ALL[path.len() % Language::ALL.len()];
    match page(path) {
        Page::Chart(chart) => drawn(&view(query, chart), chart, language),
        Page::Embed(chart) => drawn(&view(&embed(query), chart), chart, language),
        Page::Data => table(&filter(query), language),
        Page::Compare | Page::EmbedOfComparison => {
            compared(&selection(&embed(query)).0, language);
        }
        Page::Explore | Page::EmbedOfExploration => over_time(&explored(&embed(query)), language),
    }
}

fn drawn(view: &View, chart: &Chart, language: Language) {
    let (data, text) = (embedded::dataset_in(language), Text::of(language));
    let layout = match view.mode {
        Mode::Chart => Layout::Wide,
        Mode::Table => Layout::Narrow,
    };
    let drawing = chart.draw(data, view, &text, layout);
    assert!(drawing.plot.option.to_string().len() < 300_000);
    let display = ViewContent::of(data, &text, &drawing);
    said(&display);
    let csv = export::display_csv(&display, "../../data/");
    assert_eq!(csv.matches("\r\n").count(), display.rows.len() + 1);
}

fn said(display: &ViewContent) {
    assert!(!display.rows.is_empty());
    complete(display);
}

/// Fails if a text lacks an argument.
fn complete(display: &ViewContent) {
    assert!(!display.title.is_empty());
    for words in [&display.title, &display.subtitle]
        .into_iter()
        .chain(&display.summary)
    {
        assert!(!words.contains("{$"), "{words}");
    }
}

fn table(filter: &Filter, language: Language) {
    let (data, text) = (embedded::dataset_in(language), Text::of(language));
    let found = filter.apply(data);
    let all = data.all_figures().count();
    assert!(found.len() <= all);
    // Named one by one: a new field has to be assigned to one of the two kinds.
    let Filter {
        search,
        category,
        release,
        measure,
        since,
        sort: _,
        descending: _,
        figure: _,
    } = filter;
    let narrows = !search.trim().is_empty()
        || category.is_some()
        || measure.is_some()
        || since.is_some()
        || *release != Release::All;
    assert!(narrows || found.len() == all);
    let mut seen = HashSet::new();
    for at in &found {
        assert!(seen.insert(*at), "a figure twice");
    }
    if let Some(id) = &filter.figure {
        let card = Card::of(data, &text, id).expect("`within` leaves known figures only");
        assert_eq!(&card.id, id);
    }
    let few = &found[..found.len().min(5)];
    let csv = export::figures_csv(data, few);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("CSV")).collect();
    assert_eq!(rows.len(), few.len());
    for (row, at) in rows.iter().zip(few) {
        assert_eq!(&row[0], data.figure(*at).id.as_str());
    }
}

fn compared(selection: &Selection, language: Language) {
    let (data, text): (&Dataset, _) = (embedded::dataset_in(language), Text::of(language));
    let displays = ChartContent::compare(data, &text, selection);
    assert_eq!(
        ChartContent::unpack(&displays.pack()).as_ref(),
        Some(&displays)
    );
    let plots = ResponsiveOptions::compare(data, &text, selection);
    assert_eq!(plots.len(), displays.views.len());
    displays.views.iter().for_each(said);
    assert_eq!(displays.question, selection.query());
}

fn over_time(explored: &Exploration, language: Language) {
    let (data, text): (&Dataset, _) = (embedded::dataset_in(language), Text::of(language));
    let displays = ChartContent::explore(data, &text, explored);
    assert_eq!(
        ChartContent::unpack(&displays.pack()).as_ref(),
        Some(&displays)
    );
    let plots = ResponsiveOptions::explore(data, &text, explored);
    assert_eq!(plots.len(), displays.views.len());
    displays.views.iter().for_each(complete);
    assert_eq!(displays.question, explored.query());
}
