//! The figure: title, controls, drawing and table, summary, source, the same in every context.
//!
//! It is prerendered for the default view, with both layouts of the drawing and the table; a style rule shows one of
//! them, so that the switch between chart and table works without a script. Its other views are files, which
//! `web/figure/views.js` shows before the app has loaded. In the browser the same nodes hydrate, whichever view they
//! show; `data-stage` holds their progress.

mod controls;
mod drawing;
mod foot;
#[cfg(not(target_arch = "wasm32"))]
mod fragment;
mod parts;
mod share;
mod table;
mod views;

use leptos::{ev, html, prelude::*};

#[cfg(not(target_arch = "wasm32"))]
pub use fragment::fragment;
pub(super) use views::Source;
use views::Views;

use super::{
    Site,
    live::{effect, text_signal},
    markup::{Markup, line},
    notices,
};
use crate::{
    browser::{BrowserError, address, host, points},
    display::{ChartContent, ViewContent},
    view::{EmbedQuery, Inbound, Notice, Outbound, Page, View},
};
use parts::Part;

/// The context of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureContext {
    /// Among others, on the home page: its state is not kept.
    Home,
    /// On its own page: its state is in the address, its title the page's heading.
    Page,
    /// In an embed on a host page.
    Embed,
}

impl FigureContext {
    /// Returns the context of this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Home, Self::Page, Self::Embed]
            .into_iter()
            .find(|place| place.name() == name)
    }

    /// Its name in `data-place`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Page => "page",
            Self::Embed => "embed",
        }
    }

    /// Returns the view that the address asks for, and the notices about its query string.
    fn asked(self, displays: &'static ChartContent) -> (View, Vec<Notice>) {
        let controls = &displays.controls;
        if self == Self::Home {
            return (View::new(controls), Vec::new());
        }
        let query = self.query();
        let query_of_view = displays.without_question(&query.state);
        let first = View::of_file(&address::file(), controls);
        let (view, mut notices) = first.changed_by(query_of_view);
        notices.extend(query.notices);
        (view, notices)
    }

    /// Returns what the address asks for: on a page all of it is the figure's state.
    pub(super) fn query(self) -> EmbedQuery {
        match self {
            Self::Home | Self::Page => EmbedQuery {
                state: address::query(),
                ..EmbedQuery::default()
            },
            Self::Embed => EmbedQuery::parse(&address::query()),
        }
    }

    /// Keeps a figure's state in the address: on a page as a step that Back undoes, in an embed without one, because
    /// Back belongs to the host page.
    fn keep(self, state: &str) {
        match self {
            Self::Home => {}
            Self::Page => address::push_query(state),
            Self::Embed => self.correct(state),
        }
    }

    /// Replaces a state in the address that the figure could not show.
    pub(super) fn correct(self, state: &str) {
        match self {
            Self::Home => {}
            Self::Page => address::replace_query(state),
            Self::Embed => {
                let query = EmbedQuery::parse(&address::query());
                address::replace_query(&query.with_state(state));
            }
        }
    }
}

/// The two prerendered drawings; empty in the browser, where they are on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrerenderedDrawings {
    /// The narrow layout, as SVG.
    pub narrow: String,
    /// The wide layout, as SVG.
    pub wide: String,
}

/// State shared by the parts of a figure.
#[derive(Clone, Copy)]
struct FigureState {
    displays: &'static ChartContent,
    view: RwSignal<View>,
    change: Callback<View>,
    views: Views,
    /// Whether the address has yet to be updated to the reader's choice.
    unwritten: RwSignal<bool>,
}

impl FigureState {
    /// Returns the state of the shown view as a query string: its selection, if it compares figures, and the view.
    fn query(self) -> String {
        self.displays.state_of(&self.views.shown_view())
    }

    /// Appends the shown view to the address of a page: as the file of its own page, where it has one, otherwise as a
    /// query string.
    fn address_below(self, mut address: String, page: Page) -> String {
        if matches!(page, Page::Chart(_) | Page::Embed(_)) && self.displays.question.is_empty() {
            address.push_str(&self.views.shown_view().address());
        } else {
            let query = self.query();
            if !query.is_empty() {
                address.extend(["?", &query]);
            }
        }
        address
    }

    /// Returns to the shown view, because the chosen one failed to load; so does an address that asked for it.
    fn miss(self, place: FigureContext) {
        let written = !self.unwritten.get_untracked();
        self.unwritten.set(false);
        self.views.miss();
        if written {
            place.correct(&untrack(move || self.query()));
        }
    }

    /// Returns the displayed content, if it has loaded.
    fn display(self) -> Option<&'static ViewContent> {
        self.views.display()
    }
}

/// The stage of a figure's hydration.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Static,
    Ready,
    Live,
    Degraded(BrowserError),
}

impl Stage {
    const fn name(&self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Ready => "ready",
            Self::Live => "live",
            Self::Degraded(_) => "degraded",
        }
    }
}

/// Returns the view to begin with, before hydration: in the browser the one that the address asks for, or that the page
/// shows.
fn first_view(place: FigureContext, displays: &'static ChartContent, shown: usize) -> View {
    if cfg!(target_arch = "wasm32") && place != FigureContext::Home {
        place.asked(displays).0
    } else {
        View::new(&displays.controls).at(shown)
    }
}

/// Renders a figure, prerendered and hydrated by the same code. `shown` is the index of the view that the page shows.
pub(super) fn figure(
    site: &Site,
    place: FigureContext,
    displays: &'static ChartContent,
    source: Source,
    prerendered: PrerenderedDrawings,
    shown: usize,
) -> AnyView {
    let text = site.text;
    let view = RwSignal::new(first_view(place, displays, shown));
    let unknown = RwSignal::new(Vec::new());
    let stage = RwSignal::new(Stage::Static);
    // Natively figures are prerendered from all of their content.
    let is_whole = cfg!(not(target_arch = "wasm32")) || matches!(source, Source::Made(_));
    let views = Views::of(displays, view, is_whole, shown);
    let unwritten = RwSignal::new(false);
    let change = Callback::new(move |changed: View| {
        unknown.set(Vec::new());
        views.forget_missed();
        unwritten.set(true);
        view.set(changed);
    });
    let shared = FigureState {
        displays,
        view,
        change,
        views,
        unwritten,
    };
    // The address follows the shown view.
    effect(move || {
        let query = shared.query();
        if !views.is_waiting() && unwritten.get_untracked() {
            unwritten.set(false);
            place.keep(&query);
        }
    });

    // Effects run in the browser only, after the prerendered nodes are hydrated.
    effect(move || {
        stage.set(Stage::Ready);
        let follow = move || {
            let (asked, said) = place.asked(displays);
            unknown.set(said);
            if view.with_untracked(|view| *view != asked) {
                view.set(asked);
            }
        };
        if place != FigureContext::Home {
            follow();
            let listener = window_event_listener(ev::popstate, move |_| follow());
            on_cleanup(move || listener.remove());
        }
    });
    if place == FigureContext::Embed {
        speak_with_host(shared, stage);
    }

    let title_id = title_id(&displays.chart);
    let list = NodeRef::<html::Div>::new();
    let drawing = drawing::drawing(site, place, shared, stage, source, prerendered, list);
    let table = table::table(site, place, shared);
    effect(move || {
        if let Some(list) = list.get() {
            points::walk(&list);
        }
    });
    view! {
        <figure
            class="figure"
            data-chart=displays.chart.clone()
            data-view=(shown > 0).then(|| shown.to_string())
            data-stage=text_signal(move || stage.with(|stage| stage.name().to_owned()))
            aria-labelledby=title_id.clone()
        >
            <header class="figure-head">
                {parts::part(site, place, shared, HEADING, "", None)}
                {notices::notices(text, unknown)}
                {controls::controls(text, shared)}
            </header>
            {drawing}
            {table}
            {foot::foot(site, place, shared, title_id.clone())}
        </figure>
    }
    .into_any()
}

const HEADING: Part = Part {
    name: "heading",
    content: |_, place, chart, display| heading(place, chart, display),
};

/// Renders the finding, as the page's own heading where the figure is the page, and the measured statistic.
fn heading(place: FigureContext, chart: &str, display: &ViewContent) -> Vec<Markup> {
    let tag = match place {
        FigureContext::Home => "h3",
        FigureContext::Page | FigureContext::Embed => "h1",
    };
    vec![
        line(tag, "figure-title", display.title.as_str()).with("id", title_id(chart)),
        line("p", "figure-subtitle", display.subtitle.as_str()),
    ]
}

/// Returns the id of a figure's title.
pub(super) fn title_id(chart: &str) -> String {
    format!("{chart}-title")
}

/// Reports events to the host page of an embed, and carries out its requests. `web/embed/host.js` reports the reader's
/// choices within the drawing.
fn speak_with_host(shared: FigureState, stage: RwSignal<Stage>) {
    let chart = shared.displays.chart.as_str();
    effect(move || {
        let listening = host::listen(move |message| match message {
            Inbound::SetTheme(theme) => host::set_theme(theme),
            Inbound::SetLanguage(language) => host::set_language(language),
            Inbound::SetState(query) => {
                let displays = shared.displays;
                let query = displays.without_question(&query);
                let (asked, _) = View::parse(query, &displays.controls);
                shared.change.run(asked);
            }
        });
        StoredValue::new_local(listening);
    });
    let mut told = false;
    effect(move || {
        let stage = stage.get();
        if let Stage::Degraded(reason) = &stage {
            host::tell(&Outbound::error(chart, reason.code()));
        }
        if !told && stage != Stage::Static {
            told = true;
            host::tell(&Outbound::ready(chart, &untrack(move || shared.query())));
        }
    });
    let mut before = None::<String>;
    effect(move || {
        let query = shared.query();
        // Chart and table are switched before another view has loaded.
        if shared.views.is_waiting() {
            return;
        }
        if before.as_ref().is_some_and(|before| *before != query) {
            host::tell(&Outbound::state(chart, &query));
        }
        before = Some(query);
    });
}
