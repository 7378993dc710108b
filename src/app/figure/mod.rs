//! The figure: title, controls, drawing or table, summary, source, the same wherever it stands.

mod controls;
mod drawing;
mod source_line;
mod table;
mod tooltip;

use leptos::{ev, prelude::*};

use super::{Site, notices::Notices};
use crate::{
    browser::{address, download},
    charts::{Chart, Drawing, Layout},
    embedded, export,
    text::{Text, msg},
    view::{Mode, Page, View},
};

/// Where a figure keeps its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// In the page's address: on the chart's own page.
    Addressed,
    /// With itself: among others on a page.
    Local,
}

#[component]
pub(super) fn Figure(site: Site, chart: &'static Chart, state: State) -> impl IntoView {
    let text = site.text;
    let (initial, notices) = match state {
        State::Addressed => View::parse(&address::query(), chart.controls),
        State::Local => (View::new(chart.controls), Vec::new()),
    };
    let (view_state, set_view_state) = signal(initial);
    let notices = RwSignal::new(notices);
    let layout = RwSignal::new(Layout::Wide);
    let drawing = Memo::new(move |_| {
        view_state.with(|view| chart.draw(embedded::dataset(), view, &text, layout.get()))
    });

    let change = Callback::new(move |view: View| {
        if state == State::Addressed {
            address::push_query(&view.query());
            notices.set(Vec::new());
        }
        set_view_state.set(view);
    });
    if state == State::Addressed {
        let listener = window_event_listener(ev::popstate, move |_| {
            let (view, said) = View::parse(&address::query(), chart.controls);
            notices.set(said);
            set_view_state.set(view);
        });
        on_cleanup(move || listener.remove());
    }

    let shows_table = Memo::new(move |_| view_state.with(|view| view.mode == Mode::Table));
    let body = move || {
        if shows_table.get() {
            view! { <table::Table text drawing/> }.into_any()
        } else {
            view! { <drawing::Stage text drawing layout/> }.into_any()
        }
    };
    let title_id = format!("{}-title", chart.id);
    let open = (state == State::Local).then(|| {
        let href = site.route.href(Page::Chart(chart.id));
        view! {
            <a
                class="figure-open"
                href=move || with_query(&href, &view_state.with(View::query))
                aria-describedby=title_id.clone()
            >
                {text.get(msg::FIGURE_OPEN)}
            </a>
        }
    });
    view! {
        <figure class="figure" data-chart=chart.id aria-labelledby=title_id.clone()>
            <header class="figure-head">
                {heading(state, title_id.clone(), drawing)}
                <p class="figure-subtitle">{move || drawing.with(|d| d.subtitle.clone())}</p>
                <Notices text notices/>
                <controls::Controls text chart view=view_state change/>
            </header>
            {body}
            <figcaption class="figure-foot">
                <Summary drawing/>
                <source_line::Anomalies text drawing/>
                <source_line::SourceLine site=site.clone() drawing/>
                <p class="figure-actions">
                    {open}
                    <Downloads text chart drawing/>
                </p>
            </figcaption>
        </figure>
    }
}

/// The finding: the page's own heading where the figure is the page.
fn heading(state: State, id: String, drawing: Memo<Drawing>) -> AnyView {
    let title = move || drawing.with(|d| d.title.clone());
    match state {
        State::Addressed => view! { <h1 class="figure-title" id=id>{title}</h1> }.into_any(),
        State::Local => view! { <h3 class="figure-title" id=id>{title}</h3> }.into_any(),
    }
}

fn with_query(href: &str, query: &str) -> String {
    if query.is_empty() {
        href.to_owned()
    } else {
        format!("{href}?{query}")
    }
}

#[component]
fn Summary(drawing: Memo<Drawing>) -> impl IntoView {
    let sentences = move || {
        drawing.with(|d| {
            d.summary
                .iter()
                .map(|sentence| view! { <p>{sentence.clone()}</p> })
                .collect_view()
        })
    };
    view! { <div class="figure-summary" aria-live="polite">{sentences}</div> }
}

#[component]
fn Downloads(text: Text, chart: &'static Chart, drawing: Memo<Drawing>) -> impl IntoView {
    let data = embedded::dataset();
    let csv = move |_| {
        let content = drawing.with(|d| export::drawing_csv(data, &text, d));
        download::save(&format!("{}.csv", chart.id), "text/csv", &content);
    };
    let json = move |_| {
        let content = drawing.with(|d| export::drawing_json(data, &text, d));
        download::save(&format!("{}.json", chart.id), "application/json", &content);
    };
    view! {
        <span class="figure-downloads">
            {text.get(msg::FIGURE_DOWNLOAD)} " "
            <button type="button" class="link" data-download="csv" on:click=csv>
                {text.get(msg::FIGURE_DOWNLOAD_CSV)}
            </button>
            " "
            <button type="button" class="link" data-download="json" on:click=json>
                {text.get(msg::FIGURE_DOWNLOAD_JSON)}
            </button>
        </span>
    }
}
