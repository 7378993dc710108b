//! The exploration: its controls and its figure.
//!
//! Its app is that of the comparison, which holds the dataset and draws in the browser. The figure is the same as
//! everywhere; another choice makes another figure.

mod range;
mod settings;
mod statistics;

use leptos::{ev, html, prelude::*};

use super::{
    Site,
    figure::{FigureContext, PrerenderedDrawings, Source, figure},
    live::{bool_attribute, effect, text_signal},
    notices,
};
use crate::{
    browser::{address, drag, focus, frame},
    charts::{self, EXPLORATION},
    display::{ChartContent, ResponsiveOptions},
    embedded,
    explore::{self, Exploration},
    text::{Text, msg},
    view::{Layout, Notice, View},
};

/// What is explored, and the notices about it.
#[derive(Clone, Copy)]
struct Choice {
    place: FigureContext,
    explored: RwSignal<Exploration>,
    unknown: RwSignal<Vec<Notice>>,
    /// Colour of the statistic to stand out; empty for none.
    highlight: RwSignal<String>,
}

impl Choice {
    /// Changes what is explored, as a step that Back undoes. What is not true of the changed data is left out, and said.
    fn change(self, change: impl FnOnce(&mut Exploration)) {
        let before = self.explored.get_untracked();
        let mut changed = before.clone();
        change(&mut changed);
        let (changed, said) = changed.within(embedded::dataset());
        self.unknown.set(said);
        if changed == before {
            return;
        }
        let (_, rest, _) = Exploration::parse(&address::query());
        address::push_query(&joined(&changed.query(), &rest));
        let held = focus::held();
        self.explored.set(changed);
        // Controls are made anew.
        frame::painted(move || focus::hold(&held));
    }

    /// Narrows the range to the periods of rows of the table; takes all of it for none.
    fn narrow(self, text: &Text, rows: &[u32]) {
        let data = embedded::dataset_in(text.language());
        self.change(|now| {
            let view = View::new(EXPLORATION.controls);
            let drawn = charts::draw_explored(data, text, &view, Layout::Wide, now).rows;
            let rows = rows
                .iter()
                .filter_map(|at| drawn.get(usize::try_from(*at).ok()?));
            let periods: Vec<_> = rows.filter_map(|row| row.fact.time(data)).collect();
            (now.from, now.to) = explore::range_of(&periods, &explore::days(data, now));
        });
    }

    /// Takes what is explored from the address, and writes the address in canonical form.
    fn follow(self) {
        let (explored, rest, mut said) = Exploration::parse(&self.place.query().state);
        let (explored, more) = explored.within(embedded::dataset());
        said.extend(more);
        self.place.correct(&joined(&explored.query(), &rest));
        self.unknown.set(said);
        if self.explored.with_untracked(|before| *before != explored) {
            self.explored.set(explored);
        }
    }
}

/// Joins two query strings.
pub(super) fn joined(one: &str, other: &str) -> String {
    let both = !one.is_empty() && !other.is_empty();
    [one, if both { "&" } else { "" }, other].concat()
}

/// Renders the controls (on the page only) and the figure.
pub(super) fn section(
    site: &Site,
    place: FigureContext,
    prerendered: PrerenderedDrawings,
) -> AnyView {
    let text = site.text;
    let choice = Choice {
        place,
        explored: RwSignal::new(Exploration::default()),
        unknown: RwSignal::new(Vec::new()),
        highlight: RwSignal::new(String::new()),
    };
    // Effects run in the browser only, after the prerendered nodes are hydrated.
    Effect::new(move |_| {
        choice.follow();
        let listener = window_event_listener(ev::popstate, move |_| choice.follow());
        on_cleanup(move || listener.remove());
    });
    let on_page = place == FigureContext::Page;
    let [what, how] = [what, how].map(|controls| on_page.then(|| controls(text, choice)));
    let site = site.clone();
    let shown = move || {
        let explored = choice.explored.get();
        // Prerendered for the default alone; anything else is drawn here.
        let prerendered = if explored == Exploration::default() {
            prerendered.clone()
        } else {
            PrerenderedDrawings::default()
        };
        one(&site, place, explored, prerendered)
    };
    // Only the default is prerendered.
    let selected = text_signal(move || {
        let is_default = choice.explored.with(|now| *now == Exploration::default());
        bool_attribute(!is_default)
    });
    let highlight = text_signal(move || choice.highlight.get());
    let ground = NodeRef::<html::Div>::new();
    effect(move || {
        if let Some(ground) = ground.get().filter(|_| on_page) {
            drag::follow(&ground, move |rows| choice.narrow(&text, rows));
        }
    });
    view! {
        <div class="explore" data-highlight=highlight>
            {what} {notices::notices(text, choice.unknown)}
            <div class="explore-figure" data-selected=selected node_ref=ground>{shown}</div> {how}
        </div>
    }
    .into_any()
}

/// Renders the choice of statistics.
fn what(text: Text, choice: Choice) -> AnyView {
    view! {
        <section class="explore-controls explore-what" aria-label=text.get(msg::EXPLORE_CHOSEN)>
            {statistics::statistics(text, choice)}
        </section>
    }
    .into_any()
}

/// Renders the settings of what is drawn of them.
fn how(text: Text, choice: Choice) -> AnyView {
    view! {
        <section class="explore-controls explore-how" aria-label=text.get(msg::UI_FIGURE_CONTROLS)>
            {range::range(text, choice)} {settings::settings(text, choice)}
        </section>
    }
    .into_any()
}

/// Renders the figure of what is explored.
fn one(
    site: &Site,
    place: FigureContext,
    explored: Exploration,
    prerendered: PrerenderedDrawings,
) -> AnyView {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let content = ChartContent::explore(data, &text, &explored);
    let plots = move || ResponsiveOptions::explore(data, &text, &explored);
    let (displays, source) = Source::made(content, plots);
    figure(site, place, displays, source, prerendered, 0)
}
