//! The data table: every figure, with search, filters, sorting and downloads.

use std::collections::BTreeSet;

use leptos::{ev, html, prelude::*};

use super::{
    Site, card,
    markup::{self, Markup, element, filled, line, link},
    notices, since,
};
use crate::say;
use crate::{
    browser::{address, closest, download},
    charts::{Fact, Reading},
    dataset::{Category, Figure, FigureRef, Measure, SourceRef},
    display::describe,
    embedded, export,
    quantity::parse_date,
    text::{Msg, Text, msg},
    view::{Column, Filter, Page, Release},
};

/// Rows drawn at first, and added at each request: a phone draws a hundred at once.
const PAGE: usize = 100;

#[component]
pub(super) fn DataTable(site: Site) -> impl IntoView {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let (filter, set_filter) = signal(Filter::default());
    let unknown = RwSignal::new(Vec::new());
    // Effects run in the browser only, after the prerendered nodes are hydrated.
    Effect::new(move |_| {
        let follow = move || {
            let (asked, mut said) = Filter::parse(&address::query());
            let (asked, missing) = asked.within(data);
            said.extend(missing);
            unknown.set(said);
            set_filter.set(asked);
        };
        follow();
        let listener = window_event_listener(ev::popstate, move |_| follow());
        on_cleanup(move || listener.remove());
    });
    let change = Callback::new(move |changed: Filter| {
        let typing = filter.with_untracked(|f| f.search != changed.search);
        // One history entry for each choice, none for each key.
        if typing {
            address::replace_query(&changed.query());
        } else {
            address::push_query(&changed.query());
        }
        unknown.set(Vec::new());
        set_filter.set(changed);
    });
    let found = Memo::new(move |_| filter.with(|f| f.apply(data)));
    let counted = NodeRef::<html::Span>::new();
    let count = markup::follow(counted, move || {
        let shown = text.number(found.with(Vec::len) as f64, 0);
        let total = text.number(data.all_figures().count() as f64, 0);
        let words = say!(text, DATA_COUNT, shown = &shown, total = &total);
        vec![markup::text(words)]
    });
    let shown_count = move || found.with(Vec::len);
    let shown = Memo::new(move |_| filter.with(|filter| filter.figure.clone()));
    let data_page = StoredValue::new(site.route.href(Page::Data));
    let save_spreadsheet = move |_| {
        let page = address::absolute(&data_page.get_value());
        let table = found.with(|rows| export::figures_spreadsheet(data, &text, rows, &page));
        download::save("crossings-figures.spreadsheet.csv", "text/csv", &table);
    };
    let save = move |name: &'static str, media: &'static str, write: Write| {
        move |_| download::save(name, media, &found.with(|rows| write(data, rows)))
    };
    let close = Callback::new(move |()| {
        change.run(Filter {
            figure: None,
            ..filter.get_untracked()
        });
    });
    let open = Callback::new(move |id: String| {
        change.run(Filter {
            figure: Some(id),
            ..filter.get_untracked()
        });
    });
    let package = site.route.file("data/datapackage.json");
    view! {
        {notices::notices(text, unknown)}
        {card::card(&site, shown, close)}
        <Filters text filter change/>
        {since::news(&site, filter, found)}
        <p class="data-bar">
            {filled!(count, span role="status" data-count=shown_count node_ref=counted)}
            <span class="figure-downloads">
                {text.get(msg::DOWNLOAD_TABLE)} " "
                <button type="button" class="link" data-download="csv"
                    on:click=save("crossings-figures.csv", "text/csv", export::figures_csv)>
                    {text.get(msg::UI_DOWNLOAD_CSV)}
                </button>
                " "
                <button type="button" class="link" data-download="spreadsheet" on:click=save_spreadsheet>
                    {text.get(msg::UI_DOWNLOAD_SPREADSHEET)}
                </button>
                " "
                <button type="button" class="link" data-download="json"
                    on:click=save("crossings-figures.json", "application/json", export::figures_json)>
                    {text.get(msg::UI_DOWNLOAD_JSON)}
                </button>
                " "
                <a href=package>{text.get(msg::DATA_PACKAGE)}</a>
            </span>
        </p>
        <Rows text filter found change open/>
    }
}

type Write = fn(&crate::dataset::Dataset, &[FigureRef]) -> String;

#[component]
fn Filters(text: Text, filter: ReadSignal<Filter>, change: Callback<Filter>) -> impl IntoView {
    let data = embedded::dataset_in(text.language());
    let categories = Category::ALL.iter().map(|category| {
        (
            category.name(),
            text.get(describe::category_name(*category)),
        )
    });
    let measures = Measure::ALL
        .iter()
        .map(|measure| (measure.name(), text.get(describe::measure_name(*measure))));
    // Sources that only retired figures name would list nothing.
    let publishing: BTreeSet<SourceRef> = data.all_figures().map(|(_, one)| one.source).collect();
    let releases = std::iter::once(("core", text.get(msg::DATA_FILTER_CORE))).chain(
        publishing.iter().rev().map(|at| {
            let source = data.source(*at);
            let words = format!("{} · {}", source.published, source.publisher);
            (source.id.as_str(), words)
        }),
    );
    let search = move |event| {
        change.run(Filter {
            search: event_target_value(&event),
            ..filter.get_untracked()
        });
    };
    let since = move |event| {
        change.run(Filter {
            since: parse_date(&event_target_value(&event)).ok(),
            ..filter.get_untracked()
        });
    };
    let release = move || {
        filter.with(|f| match &f.release {
            Release::All => String::new(),
            Release::Core => "core".to_owned(),
            Release::Source(id) => id.clone(),
        })
    };
    view! {
        <section class="filters" aria-label=text.get(msg::DATA_FILTERS)>
            <label class="field field-search">
                <span>{text.get(msg::DATA_SEARCH)}</span>
                <input
                    type="search"
                    name="q"
                    placeholder=text.get(msg::DATA_SEARCH_HINT)
                    prop:value=move || filter.with(|f| f.search.clone())
                    on:input=search
                />
            </label>
            {select(text, "category", msg::DATA_FILTER_CATEGORY, categories,
                move || filter.with(|f| f.category.map_or("", Category::name).to_owned()),
                move |value| change.run(Filter { category: value.parse().ok(), ..filter.get_untracked() }))}
            {select(text, "release", msg::DATA_FILTER_RELEASE, releases, release,
                move |value| change.run(Filter {
                    release: match value.as_str() {
                        "" => Release::All,
                        "core" => Release::Core,
                        _ => Release::Source(value),
                    },
                    ..filter.get_untracked()
                }))}
            {select(text, "measure", msg::DATA_FILTER_MEASURE, measures,
                move || filter.with(|f| f.measure.map_or("", Measure::name).to_owned()),
                move |value| change.run(Filter { measure: value.parse().ok(), ..filter.get_untracked() }))}
            <label class="field">
                <span>{text.get(msg::DATA_FILTER_SINCE)}</span>
                <input
                    type="date"
                    name="since"
                    prop:value=move || filter.with(|f| f.since.map(|day| day.to_string()).unwrap_or_default())
                    on:change=since
                />
            </label>
            <button type="button" class="link" data-reset="" on:click=move |_| change.run(Filter::default())>
                {text.get(msg::DATA_RESET)}
            </button>
        </section>
    }
}

/// Renders a drop-down whose first option is "all".
fn select<'a>(
    text: Text,
    name: &'static str,
    label: Msg,
    choices: impl Iterator<Item = (&'a str, String)>,
    chosen: impl Fn() -> String + Copy + Send + Sync + 'static,
    choose: impl Fn(String) + 'static,
) -> AnyView {
    let options = choices
        .map(|(value, words)| {
            let value = value.to_owned();
            let selected = {
                let value = value.clone();
                move || chosen() == value
            };
            view! { <option value=value prop:selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <label class="field">
            <span>{text.get(label)}</span>
            <select name=name on:change=move |event| choose(event_target_value(&event))>
                <option value="" prop:selected=move || chosen().is_empty()>
                    {text.get(msg::DATA_FILTER_ALL)}
                </option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

#[component]
fn Rows(
    text: Text,
    filter: ReadSignal<Filter>,
    found: Memo<Vec<FigureRef>>,
    change: Callback<Filter>,
    open: Callback<String>,
) -> impl IntoView {
    let data = embedded::dataset_in(text.language());
    let shown = RwSignal::new(PAGE);
    let body = NodeRef::<html::Tbody>::new();
    let rows = markup::follow(body, move || {
        let found = found.get();
        let shown = found.iter().take(shown.get());
        shown.map(|at| row(text, *at, data.figure(*at))).collect()
    });
    let end = NodeRef::<html::Div>::new();
    let after = markup::follow(end, move || {
        let found = found.with(Vec::len);
        let more = found.saturating_sub(shown.get()).min(PAGE);
        let none = (found == 0).then(|| line("p", "data-none", text.get(msg::DATA_NONE)));
        let more = (more > 0).then(|| {
            let words = say!(text, DATA_MORE, count = &more.to_string());
            line("button", "more", words).with("type", "button")
        });
        none.into_iter().chain(more).collect()
    });
    let sortable =
        move |column: Column, label: Msg| sort_header(text, filter, change, column, label);
    let follow_link = move |event: ev::MouseEvent| {
        // With a modifier key, the browser opens a tab or a window, as for any link.
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        let link =
            closest(&event, ".number > a").and_then(|link| link.get_attribute("data-figure"));
        if let Some(id) = link.filter(|_| is_plain) {
            event.prevent_default();
            open.run(id);
        }
    };
    let show_more = move |event: ev::MouseEvent| {
        if closest(&event, ".more").is_some() {
            shown.update(|n| *n += PAGE);
        }
    };
    view! {
        <section class="table-scroll" tabindex="0" aria-label=text.get(msg::DATA_TITLE)>
            <table class="data-table">
                <thead>
                    <tr>
                        {sortable(Column::Series, msg::COLUMN_SERIES)}
                        {sortable(Column::Period, msg::COLUMN_PERIOD)}
                        <th scope="col">{text.get(msg::COLUMN_MEASURE)}</th>
                        {sortable(Column::Value, msg::UI_COLUMN_VALUE)}
                        <th scope="col">{text.get(msg::UI_COLUMN_INTERVAL)}</th>
                        <th scope="col">{text.get(msg::COLUMN_PUBLISHED)}</th>
                        {sortable(Column::Source, msg::UI_COLUMN_SOURCE)}
                    </tr>
                </thead>
                {filled!(rows, tbody node_ref=body on:click=follow_link)}
            </table>
        </section>
        {filled!(after, div node_ref=end on:click=show_more)}
    }
}

fn sort_header(
    text: Text,
    filter: ReadSignal<Filter>,
    change: Callback<Filter>,
    column: Column,
    label: Msg,
) -> impl IntoView {
    let order = move || {
        filter.with(|f| match (f.sort == column, f.descending) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        })
    };
    let name = text.get(label);
    view! {
        <th scope="col" aria-sort=order>
            <button
                type="button"
                class="sort"
                title=say!(text, DATA_SORT, column = &name)
                on:click=move |_| change.run(filter.with_untracked(|f| f.sorted_by(column)))
            >
                {name.clone()}
            </button>
        </th>
    }
}

fn row(text: Text, at: FigureRef, figure: &Figure) -> Markup {
    let data = embedded::dataset_in(text.language());
    let source = data.source(figure.source);
    let reading = Fact::Published(at).read(data, &text);
    let mut name = vec![markup::text(&*data.series(figure.series).name)];
    if !figure.note.is_empty() {
        let language = data.language_of(&figure.note).unwrap_or_default();
        let note = markup::said(&figure.note, language);
        name.push(element("p", "note", vec![note]));
    }
    let words = describe::source(&text, source, figure.paragraph);
    let cells = vec![
        element("th", "", name).with("scope", "row"),
        line("td", "", text.period(figure.period)),
        line("td", "", describe::measure(&text, figure)),
        // `web/figure/copy.js` copies it.
        element("td", "number", number(text, at, figure, &reading))
            .with("data-value", reading.value.to_string()),
        line("td", "number", describe::interval(&text, &reading)),
        element(
            "td",
            "",
            vec![markup::foreign(&figure.as_published, &source.language)],
        ),
        element("td", "", vec![link(source.url.to_string(), words)]),
    ];
    element("tr", "", cells).with("id", figure.id.as_str())
}

/// Returns all rows of the table as JSON, with what they are searched, filtered and sorted by, and the words of the table: for
/// `web/page/figures.js`.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn rows_of_data(text: Text) -> serde_json::Value {
    use crate::view::searched;
    use serde_json::{Value, json};
    let data = embedded::dataset_in(text.language());
    let rows = data.all_figures().map(|(at, figure)| {
        let source = data.source(figure.source);
        let series = data.all_series().position(|(at, _)| at == figure.series);
        json!({
            "row": row(text, at, figure).json(),
            "words": searched(data, figure).join("\n"),
            "series": series,
            "category": data.series(figure.series).category.name(),
            "period": figure.period.start().to_julian_day(),
            "measure": figure.measure.name(),
            "value": figure.published.value.to_f64(),
            "source": source.id.as_str(),
            "core": source.core,
            "published": source.published.to_string(),
        })
    });
    let rows: Vec<Value> = rows.collect();
    let total = text.number(rows.len() as f64, 0);
    json!({
        "rows": rows,
        "locale": text.language().tag(),
        "count": say!(text, DATA_COUNT, shown = "{shown}", total = &total),
        "more": say!(text, DATA_MORE, count = "{count}"),
        "none": text.get(msg::DATA_NONE),
        "limited": text.get(msg::DATA_LIMITED),
    })
}

/// Renders the value with its unit, linked to the figure's card; marked where it disagrees with other numbers.
fn number(text: Text, at: FigureRef, figure: &Figure, reading: &Reading) -> Vec<Markup> {
    let id = figure.id.as_str();
    let value = line("a", "", reading.text.as_str())
        .with("href", format!("?figure={id}"))
        .with("data-figure", id)
        .with("title", text.get(msg::CARD_OPEN));
    let mut parts = vec![value];
    if !reading.unit.is_in_value() {
        // Aside, because a name fits no number.
        let unit = text.aside("", &text.unit(reading.unit));
        parts.push(line("span", "unit", unit));
    }
    let data = embedded::dataset_in(text.language());
    let anomalies: Vec<Markup> = data
        .anomalies_of(at)
        .map(|anomaly| {
            let language = data.language_of(&anomaly.explanation).unwrap_or_default();
            let words = markup::said(&anomaly.explanation, language);
            element("p", "", vec![words])
        })
        .collect();
    if !anomalies.is_empty() {
        let sign = text.get(msg::UI_FIGURE_ANOMALIES);
        let sign = line("span", "visually-hidden", sign);
        let mut content = vec![element("summary", "", vec![sign])];
        content.extend(anomalies);
        parts.push(element("details", "anomalies", content));
    }
    parts
}
