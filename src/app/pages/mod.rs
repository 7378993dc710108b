//! The pages, one file each, as the build prerenders them.

mod about;
mod accessibility;
mod anomalies;
mod chart;
mod check;
mod compare;
mod corrections;
mod data;
mod embed;
mod explore;
mod fallback;
mod home;
mod island;
mod licences;
mod listen;
mod load;
mod not_found;
mod policies;
mod sources;
mod worksheet;

use std::collections::HashMap;

use leptos::prelude::*;

use super::{
    Site,
    shell::{Shell, gap},
};
pub use super::{
    data_table::rows_of_data,
    figure::{PrerenderedDrawings, fragment},
};
use crate::say;
use crate::{
    charts,
    dataset::Dataset,
    display::ChartContent,
    text::{Text, msg},
    view::{COMPARISON_ID, EXPLORATION_ID, Page, View},
};
pub use licences::{Kind, Part};
pub use load::OPENAPI;
use not_found::not_found;
pub use policies::description as policy_description;

/// A figure ready to be prerendered: its views, its drawings, and the paths of its files below the root.
#[derive(Debug, Clone)]
pub struct PrerenderedFigure {
    /// The content of its views.
    pub displays: &'static ChartContent,
    /// The drawings of its views, in their order: of the default one at least.
    pub prerendered: Vec<PrerenderedDrawings>,
    /// The source of the same for the app.
    pub source: FigureSource,
    /// The drawings of its worksheet; none for a figure that has no worksheet.
    pub sheet: Option<Sheet>,
}

/// Renders texts of the dataset, with their language where they are not translated.
fn said(data: &Dataset, words: &str) -> AnyView {
    let language = data.language_of(words);
    match language {
        None => words.to_owned().into_any(),
        Some(language) => {
            view! { <span lang=language dir="auto">{words.to_owned()}</span> }.into_any()
        }
    }
}

/// The source of a prerendered figure's content for the app.
#[derive(Debug, Clone)]
pub enum FigureSource {
    /// From files, by their paths below the root.
    Files {
        /// The file of [`ChartContent`].
        words: String,
        /// The file of all views, by which `ECharts` draws them.
        views: String,
        /// The files of each view as prerendered, by what follows `view-` in their names; none for a chart of one view.
        others: Vec<String>,
    },
    /// From the dataset, as it was on a day.
    AsOf(&'static str),
}

impl FigureSource {
    /// Returns the file of [`ChartContent`], if it is one.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Files { words, .. } => Some(words),
            Self::AsOf(_) => None,
        }
    }
}

/// The extra content of a worksheet beside its chart.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The drawings of the default view without their values.
    pub unlabelled: PrerenderedDrawings,
    /// Whether these have a scale by which values can be read.
    pub has_scale: bool,
    /// The worksheet's own address, for readers who have it on paper.
    pub address: String,
}

/// The figures of pages, by the id of their chart.
pub type PrerenderedFigures = HashMap<&'static str, PrerenderedFigure>;

/// Renders the body of a page.
#[must_use]
pub fn body(site: &Site, figures: &PrerenderedFigures) -> AnyView {
    let figure = |id: &str| figures.get(id);
    match site.route.page {
        Page::Embed(COMPARISON_ID) => match figure(COMPARISON_ID) {
            Some(figure) => compare::embed(site, figure),
            None => not_found(site),
        },
        Page::Embed(EXPLORATION_ID) => match figure(EXPLORATION_ID) {
            Some(figure) => explore::embed(site, figure),
            None => not_found(site),
        },
        Page::PolicyEmbed(id) => policies::embed(site, id).unwrap_or_else(|| not_found(site)),
        Page::Embed(id) | Page::EmbedView(id, _) | Page::Pinned(id, _) => match figure(id) {
            Some(figure) => embed::embed(site, figure),
            None => not_found(site),
        },
        _ => {
            let content = content(site, figures);
            view! { <Shell site=site.clone() content/> }.into_any()
        }
    }
}

/// Renders the body of the page that lists third-party parts.
#[must_use]
pub fn licences(site: &Site, parts: &[Part]) -> AnyView {
    let content = licences::licences(site, parts);
    view! { <Shell site=site.clone() content/> }.into_any()
}

/// Renders the body of the page with all figures; `root` is the address of the site.
#[must_use]
pub fn data(site: &Site, root: &str) -> AnyView {
    let content = data::data(site, root);
    view! { <Shell site=site.clone() content/> }.into_any()
}

fn content(site: &Site, figures: &PrerenderedFigures) -> AnyView {
    match site.route.page {
        Page::Home => home::home(site, figures),
        Page::Chart(id) | Page::ChartView(id, _) => match (charts::by_id(id), figures.get(id)) {
            (Some(chart), Some(figure)) => chart::chart(site, chart, figure),
            _ => not_found(site),
        },
        Page::Worksheet(id) => charts::by_id(id)
            .zip(figures.get(id))
            .and_then(|(chart, figure)| worksheet::worksheet(site, chart, figure))
            .unwrap_or_else(|| not_found(site)),
        Page::Compare => match figures.get(COMPARISON_ID) {
            Some(figure) => compare::page(site, figure),
            None => not_found(site),
        },
        Page::Explore => match figures.get(EXPLORATION_ID) {
            Some(figure) => explore::page(site, figure),
            None => not_found(site),
        },
        Page::Policies => policies::list(site),
        Page::Policy(id) => policies::page(site, id).unwrap_or_else(|| not_found(site)),
        Page::Check => check::check(site),
        Page::Sources => view! { <sources::Sources site=site.clone()/> }.into_any(),
        Page::About => view! { <about::About site=site.clone()/> }.into_any(),
        Page::Accessibility => accessibility::accessibility(site),
        // They need more than figures: see `data` and `licences`.
        Page::Data
        | Page::Licences
        | Page::NotFound
        | Page::Embed(_)
        | Page::EmbedView(..)
        | Page::PolicyEmbed(_)
        | Page::Pinned(..) => not_found(site),
    }
}

/// Most characters of a page's title without the site's name: search engines and tabs cut longer ones.
const MAX_TITLE_CHARS: usize = 140;

/// Returns the title of the page in the browser's tab and history.
#[must_use]
pub fn title(site: &Site) -> String {
    let text = site.text;
    let question = |id: &str| {
        let chart = charts::by_id(id);
        text.get(chart.map_or(msg::NOT_FOUND_TITLE, |chart| chart.question))
    };
    let title = match site.route.page {
        Page::Home => return text.get(msg::HOME_TITLE),
        Page::Chart(id) | Page::Embed(id) | Page::Pinned(id, _) => question(id),
        Page::ChartView(id, name) | Page::EmbedView(id, name) => {
            let choices = choices(text, id, name);
            let whole = text.aside(&question(id), &choices);
            let is_short = whole.chars().count() <= MAX_TITLE_CHARS;
            if is_short { whole } else { choices }
        }
        Page::Worksheet(id) => say!(text, WORKSHEET_TITLE, question = &question(id)),
        Page::Compare => text.get(msg::COMPARE_QUESTION),
        Page::Explore => text.get(msg::EXPLORE_QUESTION),
        Page::Policies => text.get(msg::REVIEW_TITLE),
        Page::Policy(id) | Page::PolicyEmbed(id) => policies::title(text, id),
        Page::Check => text.get(msg::CHECK_TITLE),
        Page::Data => text.get(msg::DATA_TITLE),
        Page::Sources => text.get(msg::SOURCES_TITLE),
        Page::About => text.get(msg::ABOUT_TITLE),
        Page::Accessibility => text.get(msg::ACCESS_TITLE),
        Page::Licences => text.get(msg::LICENCES_TITLE),
        Page::NotFound => text.get(msg::NOT_FOUND_TITLE),
    };
    say!(text, PAGE_TITLE, title = &title)
}

/// Returns the title of the page, with the finding of its chart in place of the question if that is not too long.
#[must_use]
pub fn title_with(site: &Site, finding: Option<&str>) -> String {
    let text = site.text;
    let titled = finding.map(|finding| {
        let title = match site.route.page {
            // Views of one finding are told apart by their choices.
            Page::ChartView(id, name) | Page::EmbedView(id, name) => {
                text.aside(finding, &choices(text, id, name))
            }
            _ => finding.to_owned(),
        };
        say!(text, PAGE_TITLE, title = &title)
    });
    titled
        .filter(|title| title.chars().count() <= MAX_TITLE_CHARS)
        .unwrap_or_else(|| self::title(site))
}

/// Returns the labels of the choices that a view of a chart has instead of the default ones.
fn choices(text: Text, chart: &str, view: &str) -> String {
    let chart = charts::by_id(chart);
    let view = chart.and_then(|chart| View::of_name(view, chart.controls));
    let labels = view
        .iter()
        .flat_map(View::settings)
        .filter(|(_, at)| *at > 0);
    labels
        .map(|(control, at)| text.get(control.choices[at].label))
        .reduce(|one, other| text.pair(&one, &other))
        .unwrap_or_default()
}
