//! The figure: title, controls, drawing and table, summary, source, the same wherever it stands.
//!
//! The build prints it for the default view, with both drawings and the table; a style rule shows one of
//! them, so that the switch between chart and table works without a script. In the browser the same
//! nodes come to life: `data-stage` says how far they are.

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
    live::{effect, words},
    notices,
};
use crate::{
    browser::{address, frame, host},
    display::{Display, Displays},
    view::{EmbedQuery, Inbound, Notice, Outbound, View},
};

/// Where a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among others, on the home page: it keeps its state to itself.
    Home,
    /// On its own page: its state is in the address, its title the page's heading.
    Page,
    /// In a page of somebody else.
    Embed,
}

impl Place {
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
    /// Back belongs to the page around.
    fn keep(self, state: &str) {
        match self {
            Self::Home => {}
            Self::Page => address::push_query(state),
            Self::Embed => {
                let query = EmbedQuery::parse(&address::query());
                address::replace_query(&query.with_state(state));
            }
        }
    }
}

/// The two drawings that the build prints; empty in the browser, where they are on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Printed {
    /// The drawing for narrow places, as SVG.
    pub narrow: String,
    /// The drawing for wide places, as SVG.
    pub wide: String,
}

/// What the parts of a figure share.
#[derive(Clone, Copy)]
struct Shared {
    displays: &'static Displays,
    view: RwSignal<View>,
    change: Callback<View>,
    views: Views,
}

impl Shared {
    /// The figure's state as a query string: what it compares, if anything, and what its controls are set to.
    fn query(self) -> String {
        self.view.with(|view| self.displays.state_of(view))
    }

    /// What is displayed.
    fn display(self) -> &'static Display {
        self.views.display()
    }
}

/// How far a figure has come to life.
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

/// A figure, as the build prints it and as it comes to life.
pub(super) fn figure(
    site: &Site,
    place: Place,
    displays: &'static Displays,
    source: Source,
    printed: Printed,
) -> AnyView {
    let text = site.text;
    let view = RwSignal::new(View::new(&displays.controls));
    let unknown = RwSignal::new(Vec::new());
    let stage = RwSignal::new(Stage::Static);
    let change = Callback::new(move |changed: View| {
        let query = displays.state_of(&changed);
        unknown.set(Vec::new());
        view.set(changed);
        if stage.with_untracked(|stage| *stage == Stage::Static) {
            // An early choice: the address is what the figure will read first.
            place.keep(&query);
        } else {
            frame::painted(move || place.keep(&query));
        }
    });
    let shared = Shared {
        displays,
        view,
        change,
        views: Views::of(displays, view),
    };

    // Effects run in the browser only, after the printed nodes have been taken over.
    effect(move || {
        stage.set(Stage::Ready);
        let follow = move || {
            let (asked, said) = place.asked(displays);
            unknown.set(said);
            if view.with_untracked(|view| *view != asked) {
                view.set(asked);
            }
        };
        if place != Place::Home {
            follow();
            let listener = window_event_listener(ev::popstate, move |_| follow());
            on_cleanup(move || listener.remove());
        }
    });
    if place == Place::Embed {
        speak_with_host(shared, stage);
    }

    let title_id = format!("{}-title", displays.chart);
    let list = NodeRef::<html::Div>::new();
    let drawing = drawing::drawing(site, place, shared, stage, source, printed, list);
    let table = table::table(site, place, shared);
    points::follow(text, shared, list);
    view! {
        <figure
            class="figure"
            data-chart=displays.chart.clone()
            data-stage=words(move || stage.with(|stage| stage.name().to_owned()))
            aria-labelledby=title_id.clone()
        >
            <header class="figure-head">
                {heading(place, title_id.clone(), shared)}
                <p class="figure-subtitle">{words(move || shared.display().subtitle.clone())}</p>
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

/// The finding: the page's own heading where the figure is the page.
fn heading(place: Place, id: String, shared: Shared) -> AnyView {
    let title = words(move || shared.display().title.clone());
    match place {
        Place::Home => view! { <h3 class="figure-title" id=id>{title}</h3> }.into_any(),
        Place::Page | Place::Embed => {
            view! { <h1 class="figure-title" id=id>{title}</h1> }.into_any()
        }
    }
}

/// Tells the host page of an embed what happens, and does what it asks. What the reader chooses in the drawing,
/// `web/edge/host.js` tells.
fn speak_with_host(shared: Shared, stage: RwSignal<Stage>) {
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
        if before.as_ref().is_some_and(|before| *before != query) {
            host::tell(&Outbound::state(chart, &query));
        }
        before = Some(query);
    });
}
