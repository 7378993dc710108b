//! Prints the whole site: every page of every chart, its data, its pictures, and what leads to them.
//!
//! Native only, and run by `cargo xtask pages` after Trunk has built the scripts. The components that
//! print here are those that come to life in the browser; drawings come from `ECharts` in Node.

mod assets;
mod chart_files;
mod document;
mod feeds;
mod head;
mod json_ld;
mod node;
mod site;

use std::path::PathBuf;

use thiserror::Error;

pub use site::{SiteUrl, SiteUrlError};

use crate::{
    app::{Site, pages},
    charts::CHARTS,
    embedded,
    text::{Language, Text},
    view::{COMPARISON_ID, Page, Route},
};
use assets::{Bundles, Folder};

/// Why the site could not be printed.
#[derive(Debug, Error)]
pub enum PrerenderError {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// Node could not be run, or ended badly.
    #[error("node {script}: {reason}")]
    Node {
        /// The script.
        script: &'static str,
        /// What went wrong.
        reason: String,
    },
    /// The list of bundles does not read.
    #[error("{}: {reason}", path.display())]
    Bundles {
        /// The list.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

/// What is printed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages.
    pub pages: usize,
    /// Social cards and stand-alone drawings.
    pub pictures: usize,
}

/// Prints the site into a folder that holds the bundles of `web/assemble.mjs` and their list.
///
/// # Errors
/// The first file that cannot be read or written, or what Node says against a drawing.
pub fn print(folder: PathBuf, url: &SiteUrl) -> Result<Report, PrerenderError> {
    let folder = Folder::new(folder);
    let bundles = Bundles::take(&folder)?;
    let text = Text::of(Language::English);
    let whole = embedded::dataset();

    let figures = chart_files::print(&folder, whole, &text, url)?;
    let prints = figures.newest();
    let mut report = Report {
        pages: 0,
        pictures: figures.pictures,
    };
    for page in every_page() {
        let route = Route::of(page);
        let site = Site { route, text };
        let html = document::print(&site, &prints, &bundles, &figures, url);
        folder.write(&format!("{}index.html", page.path()), html.as_bytes())?;
        report.pages += 1;
    }
    for pinned in &figures.pinned {
        let page = Page::Pinned(pinned.chart, pinned.day);
        let route = Route::of(page);
        let site = Site { route, text };
        let prints = pages::Prints::from([(pinned.chart, pinned.print.clone())]);
        let html = document::print(&site, &prints, &bundles, &figures, url);
        folder.write(&format!("{}index.html", page.path()), html.as_bytes())?;
        report.pages += 1;
    }
    let lost = Site {
        route: Route {
            page: Page::NotFound,
            to_root: url.path().to_owned().into(),
        },
        text,
    };
    let html = document::print(&lost, &prints, &bundles, &figures, url);
    folder.write("404.html", html.as_bytes())?;
    feeds::print(&folder, &figures, url)?;
    Ok(report)
}

/// Every page that has an address of its own.
fn every_page() -> impl Iterator<Item = Page> {
    let charts = CHARTS
        .iter()
        .flat_map(|chart| [Page::Chart(chart.id), Page::Embed(chart.id)]);
    [
        Page::Home,
        Page::Compare,
        Page::Embed(COMPARISON_ID),
        Page::Data,
        Page::Sources,
        Page::About,
    ]
    .into_iter()
    .chain(charts)
}
