//! Prerenders the whole site: every page of every chart, its data, its pictures, and the discovery files.
//!
//! Native only, and run by `cargo xtask pages` after Trunk has built the scripts. The components prerendered here are
//! those that hydrate in the browser; drawings come from `ECharts` in Node.

mod asked;
mod assets;
mod atom;
mod chart_file;
mod chart_files;
mod document;
mod element;
mod feeds;
mod fragments;
mod head;
mod json_ld;
mod node;
mod nodes;
mod on_request;
mod openapi;
mod pair;
#[cfg(test)]
mod row_contract;
mod site;
#[cfg(test)]
mod snapshots;
mod svg;
mod worksheets;

use std::{path::PathBuf, thread};

use thiserror::Error;

pub use atom::feed_of_all;
pub use chart_files::pinned_list;
pub use on_request::write_one;
pub use site::{SiteUrl, SiteUrlError};

use crate::{
    app::{Site, pages},
    charts::{CHARTS, Chart},
    embedded,
    text::{Language, Text, packed, packed_for_figures},
    view::{COMPARISON_ID, EXPLORATION_ID, Page, Route, View, is_selected},
};
use assets::{Bundles, Folder};
use chart_files::{Figures, Wanted};

/// Why the site could not be prerendered.
#[derive(Debug, Error)]
pub enum PrerenderError {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// Node could not be run, or failed.
    #[error("node {script}: {reason}")]
    Node {
        /// The script.
        script: &'static str,
        /// The reason.
        reason: String,
    },
    /// A drawing is no SVG.
    #[error("the drawing of {chart} is no SVG: {source}")]
    Drawing {
        /// The chart.
        chart: &'static str,
        /// The error in it.
        source: roxmltree::Error,
    },
    /// A language could not be prerendered, for a reason that was reported before.
    #[error("printing a language panicked")]
    Panicked,
    /// The list of bundles is invalid.
    #[error("{}: {reason}", path.display())]
    Bundles {
        /// The list.
        path: PathBuf,
        /// The error in it.
        reason: String,
    },
}

/// Counts of prerendered files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages.
    pub pages: usize,
    /// Social cards and stand-alone drawings.
    pub pictures: usize,
}

/// The inputs that pages of one language are prerendered from.
struct LocaleBuild {
    text: Text,
    figures: Figures,
    words: MessageFiles,
}

/// The texts of a language that the browser fetches: paths below the root.
struct MessageFiles {
    /// All messages.
    all: String,
    /// The messages of figures.
    of_figures: String,
    /// The translation of the dataset; `None` in English, its own language.
    of_dataset: Option<String>,
    /// What a pair of marks needs.
    of_pairs: String,
    /// The rows of the data table, for browsers without WebAssembly.
    of_rows: String,
}

/// The files that the head of a page names.
struct Files<'a> {
    bundles: &'a Bundles,
    figures: &'a Figures,
    words: &'a MessageFiles,
}

/// Prerenders the site into a folder that holds the bundles of `web/build/assemble.mjs` and their list.
///
/// # Errors
/// The first file that cannot be read or written, or the error of Node about a drawing.
pub fn write_site(folder: PathBuf, url: &SiteUrl) -> Result<Report, PrerenderError> {
    let folder = Folder::new(folder);
    let bundles = Bundles::take(&folder)?;
    // Languages run concurrently; feeds tell of all of them.
    let editions = thread::scope(|scope| {
        let editions = Language::ALL.map(|language| {
            let (folder, bundles) = (&folder, &bundles);
            scope.spawn(move || LocaleBuild::of(language, folder, bundles, url, Wanted::All))
        });
        editions.map(|edition| edition.join().map_err(|_| PrerenderError::Panicked)?)
    });
    let editions = editions.into_iter().collect::<Result<Vec<_>, _>>()?;
    let pages = thread::scope(|scope| {
        let written: Vec<_> = editions
            .iter()
            .map(|edition| {
                let (folder, bundles) = (&folder, &bundles);
                scope.spawn(move || edition.write(folder, bundles, url))
            })
            .collect();
        let written = written.into_iter();
        written
            .map(|edition| edition.join().map_err(|_| PrerenderError::Panicked)?)
            .sum::<Result<usize, _>>()
    })?;
    let report = Report {
        pages,
        pictures: editions
            .iter()
            .map(|edition| edition.figures.pictures)
            .sum(),
    };
    feeds::write(&folder, &bundles, &editions, url)?;
    openapi::write(&folder, url)?;
    Ok(report)
}

impl LocaleBuild {
    /// Writes the files that the pages of a language need.
    fn of(
        language: Language,
        folder: &Folder,
        bundles: &Bundles,
        url: &SiteUrl,
        wanted: Wanted,
    ) -> Result<Self, PrerenderError> {
        let text = Text::of(language);
        let data = embedded::dataset_in(language);
        let name = |what: &str| format!("{what}.{}.bin", language.code());
        let of_dataset = (language != Language::English)
            .then(|| folder.write_hashed(&name("dataset"), embedded::packed_words(language)));
        let all = folder.write_hashed(&name("words"), packed(language))?;
        let of_dataset = of_dataset.transpose()?;
        Ok(Self {
            text,
            figures: chart_files::write(folder, data, &text, url, wanted)?,
            words: MessageFiles {
                of_figures: folder.write_hashed(&name("labels"), packed_for_figures(language))?,
                of_pairs: pair::write(folder, bundles, &text, &all, of_dataset.as_deref())?,
                of_rows: folder.write_packed(
                    &format!("figures.{}", language.code()),
                    pages::rows_of_data(text).to_string().as_bytes(),
                )?,
                all,
                of_dataset,
            },
        })
    }

    /// Prerenders every page of the language; returns their number.
    fn write(
        &self,
        folder: &Folder,
        bundles: &Bundles,
        url: &SiteUrl,
    ) -> Result<usize, PrerenderError> {
        let pinned = self.figures.pinned.iter();
        let pages: Vec<Page> = every_page()
            .chain(pinned.map(|pinned| Page::Pinned(pinned.chart, pinned.day)))
            // Hosts serve one page for every unknown address.
            .chain((self.text.language() == Language::English).then_some(Page::NotFound))
            .collect();
        let newest = self.figures.newest();
        for page in &pages {
            self.write_page(*page, &newest, folder, bundles, url)?;
        }
        element::write(folder, &newest, &self.text)?;
        Ok(pages.len())
    }

    /// Prerenders a page, with the figures that it shows.
    fn write_page(
        &self,
        page: Page,
        newest: &pages::PrerenderedFigures,
        folder: &Folder,
        bundles: &Bundles,
        url: &SiteUrl,
    ) -> Result<(), PrerenderError> {
        let (text, language) = (self.text, self.text.language());
        let files = Files {
            bundles,
            figures: &self.figures,
            words: &self.words,
        };
        let mut route = Route::of(page, language);
        let path = if page == Page::NotFound {
            // It is shown at addresses of any depth.
            route.to_root = url.path().to_owned().into();
            "404.html".to_owned()
        } else {
            let path = page.path_in(language);
            let is_folder = path.is_empty() || path.ends_with('/');
            format!("{path}{}", if is_folder { "index.html" } else { "" })
        };
        let alone = self
            .figures
            .pinned
            .iter()
            .find(|pinned| page == Page::Pinned(pinned.chart, pinned.day))
            .map(|pinned| pages::PrerenderedFigures::from([(pinned.chart, pinned.figure.clone())]));
        let figures = alone.as_ref().unwrap_or(newest);
        let html = document::render(&Site { route, text }, figures, &files, url);
        folder.write(&path, html.as_bytes())
    }
}

/// Returns the views of a chart with pages of their own: their indices and names. The default one comes first, without a
/// name, and alone where the reader selects what is shown: other views are drawn in the browser.
fn views_with_pages(chart: &Chart) -> impl Iterator<Item = (usize, &'static str)> {
    let is_selected = is_selected(chart.id);
    View::all(chart.controls)
        .take(if is_selected { 1 } else { usize::MAX })
        .filter(View::has_page)
        // Leaked: it lives as long as the program, like the chart's id.
        .map(|view| (view.index(), &*view.name().leak()))
}

/// Returns every page that has its own address.
fn every_page() -> impl Iterator<Item = Page> {
    let charts = CHARTS.iter().flat_map(|chart| {
        let views = views_with_pages(chart).skip(1).flat_map(|(_, name)| {
            [
                Page::ChartView(chart.id, name),
                Page::EmbedView(chart.id, name),
            ]
        });
        let pages = [
            Page::Chart(chart.id),
            Page::Worksheet(chart.id),
            Page::Embed(chart.id),
        ];
        pages.into_iter().chain(views)
    });
    let policies = embedded::dataset().policies().iter().flat_map(|policy| {
        let id = policy.id.as_str();
        [Page::Policy(id), Page::PolicyEmbed(id)]
    });
    [
        Page::Home,
        Page::Compare,
        Page::Embed(COMPARISON_ID),
        Page::Explore,
        Page::Embed(EXPLORATION_ID),
        Page::Policies,
        Page::Check,
        Page::Data,
        Page::Sources,
        Page::About,
        Page::Accessibility,
        Page::Licences,
    ]
    .into_iter()
    .chain(charts)
    .chain(policies)
}
