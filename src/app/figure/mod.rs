//! The figure: title, controls, drawing and table, summary, source, the same wherever it stands.
//!
//! The build prerenders it for the default view, with both drawings and the table; a style rule shows one of
//! them, so that the switch between chart and table works without a script. In the browser the same
//! nodes hydrate: `data-stage` says how far they are.

mod controls;
mod drawing;
mod foot;
mod points;
mod share;
mod table;
mod views;

use leptos::{ev, html, prelude::*};

pub(super) use views::Source;
use views::Views;

use super::{
    Site,
    live::{effect, text_signal},
    markup::{self, line},
    notices,
};
use crate::{
    browser::{address, host},
    display::{Display, Displays},
    view::{EmbedQuery, Inbound, Notice, Outbound, View},
};

/// Where a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureContext {
    /// Among others, on the home page: it keeps its state to itself.
    Home,
    /// On its own page: its state is in the address, its title the page's heading.
    Page,
    /// In a page of somebody else.
    Embed,
}

impl FigureContext {
    /// The place of this name.
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

    /// The view that the address asks for, and what of it was not understood.
    fn asked(self, displays: &'static Displays) -> (View, Vec<Notice>) {
        let controls = &displays.controls;
        let query = match self {
            Self::Home => return (View::new(controls), Vec::new()),
            Self::Page => EmbedQuery {
                state: address::query(),
                ..EmbedQuery::default()
            },
            Self::Embed => EmbedQuery::parse(&address::query()),
        };
        let (view, mut notices) = View::parse(displays.without_question(&query.state), controls);
        notices.extend(query.notices);
        (view, notices)
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

    /// Puts a figure's state into the address in place of one that it could not show.
    fn correct(self, state: &str) {
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

/// The two drawings that the build prerenders; empty in the browser, where they are on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrerenderedDrawings {
    /// The drawing for narrow places, as SVG.
    pub narrow: String,
    /// The drawing for wide places, as SVG.
    pub wide: String,
}

/// What the parts of a figure share.
#[derive(Clone, Copy)]
struct FigureState {
    displays: &'static Displays,
    view: RwSignal<View>,
    change: Callback<View>,
    views: Views,
    /// Whether the address is yet to follow the reader's choice.
    unwritten: RwSignal<bool>,
}

impl FigureState {
    /// The state of what is shown as a query string: what it compares, if anything, and which view that is.
    fn query(self) -> String {
        self.displays.state_of(&self.views.shown_view())
    }

    /// Goes back to what is shown, because the chosen view did not come; so does an address that asked for it.
    fn miss(self, place: FigureContext) {
        let written = !self.unwritten.get_untracked();
        self.unwritten.set(false);
        self.views.miss();
        if written {
            place.correct(&untrack(move || self.query()));
        }
    }

    /// What is displayed.
    fn display(self) -> &'static Display {
        self.views.display()
    }
}

/// How far a figure has hydrate.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Static,
    Ready,
    Live,
    Degraded(String),
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

/// A figure, as the build prerenders it and as it hydrates.
pub(super) fn figure(
    site: &Site,
    place: FigureContext,
    displays: &'static Displays,
    source: Source,
    prerendered: PrerenderedDrawings,
) -> AnyView {
    let text = site.text;
    let view = RwSignal::new(View::new(&displays.controls));
    let unknown = RwSignal::new(Vec::new());
    let stage = RwSignal::new(Stage::Static);
    let views = Views::of(displays, view);
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
    // The address speaks of what is shown.
    effect(move || {
        let query = shared.query();
        if !views.is_waiting() && unwritten.get_untracked() {
            unwritten.set(false);
            place.keep(&query);
        }
    });

    // Effects run in the browser only, after the prerendered nodes have been taken over.
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

    let title_id = format!("{}-title", displays.chart);
    let list = NodeRef::<html::Div>::new();
    let drawing = drawing::drawing(site, place, shared, stage, source, prerendered, list);
    let table = table::table(site, shared);
    points::follow(text, shared, list);
    view! {
        <figure
            class="figure"
            data-chart=displays.chart.clone()
            data-stage=text_signal(move || stage.with(|stage| stage.name().to_owned()))
            aria-labelledby=title_id.clone()
        >
            <header class="figure-head">
                {heading(place, title_id.clone(), shared)}
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

/// The finding, the page's own heading where the figure is the page, and what is measured.
fn heading(place: FigureContext, id: String, shared: FigureState) -> AnyView {
    let tag = match place {
        FigureContext::Home => "h3",
        FigureContext::Page | FigureContext::Embed => "h1",
    };
    markup::place("", None, move || {
        let display = shared.display();
        vec![
            line(tag, "figure-title", display.title.as_str()).with("id", id.as_str()),
            line("p", "figure-subtitle", display.subtitle.as_str()),
        ]
    })
}

/// Tells the host page of an embed what happens, and does what it asks. What the reader chooses in the drawing,
/// `web/embed/host.js` tells.
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
            host::tell(&Outbound::error(chart, reason));
        }
        if !told && stage != Stage::Static {
            told = true;
            host::tell(&Outbound::ready(chart, &untrack(move || shared.query())));
        }
    });
    let mut before = None::<String>;
    effect(move || {
        let query = shared.query();
        // Chart and table change places before another view has come.
        if shared.views.is_waiting() {
            return;
        }
        if before.as_ref().is_some_and(|before| *before != query) {
            host::tell(&Outbound::state(chart, &query));
        }
        before = Some(query);
    });
}
