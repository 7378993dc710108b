//! One file of the site, for a server that prerenders on request.

use std::path::PathBuf;

use super::{
    LocaleBuild, PrerenderError, SiteUrl,
    assets::{Bundles, Folder},
    atom,
    chart_file::ChartFile,
    chart_files::Wanted,
    element, every_page, feeds, openapi,
};
use crate::{
    app::pages,
    charts,
    quantity::parse_date,
    text::Language,
    view::{COMPARISON_ID, EXPLORATION_ID, Page, is_selected},
};

/// The request of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Page(Page, Language),
    /// The data and pictures of a chart.
    Files(&'static str, Language),
    /// The discovery files of a language: manifest, oEmbed answers, in English what language models are told.
    Leads(Language),
    /// Site map, rules for robots, and the `OpenAPI` document.
    Maps,
}

/// Prerenders the file at a path below the root, with the files that it fetches, into a folder that holds the bundles
/// and their list; returns whether there is such a file.
///
/// # Errors
/// As [`write_site`](super::write_site).
pub fn write_one(folder: PathBuf, url: &SiteUrl, path: &str) -> Result<bool, PrerenderError> {
    let Some(asked) = Asked::at(path) else {
        return Ok(false);
    };
    let folder = Folder::new(folder);
    let bundles = Bundles::read(&folder)?;
    let edition = |language| LocaleBuild::of(language, &folder, &bundles, url, asked.wanted());
    match asked {
        Asked::Page(page, language) => {
            let edition = edition(language)?;
            if matches!(page, Page::Pinned(..)) && edition.figures.pinned.is_empty() {
                return Ok(false);
            }
            let newest = edition.figures.newest();
            edition.write_page(page, &newest, &folder, &bundles, url)?;
            if matches!(page, Page::Embed(_)) {
                element::write(&folder, &newest, &edition.text)?;
            }
        }
        Asked::Files(_, language) => drop(edition(language)?),
        Asked::Leads(language) => {
            feeds::write_in_language(&folder, &bundles, &edition(language)?, url)?;
        }
        Asked::Maps => {
            feeds::write(&folder, &bundles, &[], url)?;
            openapi::write(&folder, url)?;
        }
    }
    Ok(true)
}

impl Asked {
    fn at(path: &str) -> Option<Self> {
        match path {
            "404.html" => return Some(Self::Page(Page::NotFound, Language::English)),
            "sitemap.xml" | "robots.txt" | pages::OPENAPI => return Some(Self::Maps),
            feeds::LLMS => return Some(Self::Leads(Language::English)),
            _ => {}
        }
        // English has no folder of its own, so every path may be an English one.
        let language = Language::ALL
            .into_iter()
            .find(|language| !language.prefix().is_empty() && path.starts_with(language.prefix()))
            .unwrap_or(Language::English);
        let path = path.strip_prefix(language.prefix()).unwrap_or(path);
        if let Some(page) = every_page().find(|page| page.path() == path) {
            return Some(Self::Page(page, language));
        }
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            _ if atom::is_feed(&parts) => Some(Self::Leads(language)),
            [feeds::MANIFEST] | ["oembed", _] => Some(Self::Leads(language)),
            ["charts", id, file]
                if ChartFile::ALL.iter().any(|of| of.name() == file)
                    || file.strip_suffix(".png").is_some() =>
            {
                Some(Self::Files(charts::by_id(id)?.id, language))
            }
            ["embed", id, element::FILE] => {
                let chart = charts::by_id(id).filter(|chart| !is_selected(chart.id))?;
                Some(Self::Page(Page::Embed(chart.id), language))
            }
            ["embed", id, day, ""] => {
                let chart = charts::by_id(id).filter(|chart| !is_selected(chart.id))?;
                let day = parse_date(day).ok()?;
                // Leaked: it lives as long as the program, like the chart's id.
                let page = Page::Pinned(chart.id, day.to_string().leak());
                Some(Self::Page(page, language))
            }
            _ => None,
        }
    }

    /// Returns the charts to draw for it.
    fn wanted(self) -> Wanted {
        match self {
            Self::Page(Page::Home, _) | Self::Leads(_) => Wanted::Newest,
            Self::Page(
                Page::Chart(id) | Page::ChartView(id, _) | Page::Embed(id) | Page::EmbedView(id, _),
                _,
            ) => Wanted::Chart(id),
            Self::Page(Page::Worksheet(id), _) => Wanted::Sheet(id),
            Self::Page(Page::Compare, _) => Wanted::Chart(COMPARISON_ID),
            Self::Page(Page::Explore, _) => Wanted::Chart(EXPLORATION_ID),
            Self::Page(Page::Pinned(id, day), _) => {
                parse_date(day).map_or(Wanted::Nothing, |day| Wanted::Pinned(id, day))
            }
            Self::Page(..) | Self::Maps => Wanted::Nothing,
            Self::Files(id, _) => Wanted::Pictures(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{charts::CHARTS, dataset::TABLES};

    #[test]
    fn every_page_is_found_at_its_path_in_every_language() {
        for language in Language::ALL {
            for page in every_page() {
                let asked = Asked::at(&page.path_in(language));
                assert_eq!(asked, Some(Asked::Page(page, language)));
            }
        }
    }

    #[test]
    fn files_beside_pages_are_found() {
        for (path, asked) in [
            ("robots.txt", Asked::Maps),
            ("openapi.json", Asked::Maps),
            ("llms.txt", Asked::Leads(Language::English)),
            ("fr/manifest.webmanifest", Asked::Leads(Language::French)),
            ("oembed/vehicles.json", Asked::Leads(Language::English)),
            (
                "charts/vehicles/data.csv",
                Asked::Files("vehicles", Language::English),
            ),
            (
                "ar/charts/vehicles/card.png",
                Asked::Files("vehicles", Language::Arabic),
            ),
            (
                "charts/vehicles/by-kind.png",
                Asked::Files("vehicles", Language::English),
            ),
        ] {
            assert_eq!(Asked::at(path), Some(asked), "{path}");
        }
        let figure = Asked::at("fr/embed/vehicles/figure.json");
        let page = Page::Embed("vehicles");
        assert_eq!(figure, Some(Asked::Page(page, Language::French)));
        let pinned = Asked::at("zh/embed/vehicles/2024-01-18/");
        let page = Page::Pinned("vehicles", "2024-01-18");
        assert_eq!(pinned, Some(Asked::Page(page, Language::Chinese)));
    }

    /// Returns the addresses of a path: one for each combination of its parameters' values.
    fn expanded(path: &str, document: &Value) -> Vec<String> {
        let mut all = vec![path.trim_start_matches('/').to_owned()];
        let parameters = document["components"]["parameters"]
            .as_object()
            .expect("parameters");
        for (name, parameter) in parameters {
            let values = parameter["schema"]["enum"].as_array().expect("values");
            let place = format!("{{{name}}}");
            let fill = |path: &String| -> Vec<String> {
                if !path.contains(&place) {
                    return vec![path.clone()];
                }
                let values = values.iter().filter_map(Value::as_str);
                values.map(|value| path.replace(&place, value)).collect()
            };
            all = all.iter().flat_map(fill).collect();
        }
        all
    }

    #[test]
    fn every_address_of_the_openapi_document_is_that_of_a_file() {
        let url = "https://host.example/crossings/"
            .parse()
            .expect("an address");
        let document = openapi::document(&url);
        let paths = document["paths"].as_object().expect("paths");
        let mut count = 0;
        for path in paths.keys() {
            for address in expanded(path, &document) {
                let of_dataset =
                    address.starts_with("data/") && std::path::Path::new(&address).is_file();
                assert!(
                    of_dataset || Asked::at(&address).is_some(),
                    "{path}: {address}"
                );
                assert!(!address.contains('{'), "{path}: {address}");
                count += 1;
            }
        }
        // Seven files and a feed of each chart, and three feeds, in each language; the dataset and llms.txt once.
        let in_each = CHARTS.len() * 8 + 3;
        assert_eq!(count, in_each * Language::ALL.len() + TABLES.len() + 2);
    }

    #[test]
    fn what_is_no_file_of_the_site_is_not_prerendered() {
        for path in [
            "x",
            "charts/x/",
            "embed/compare/2024-01-18/",
            "embed/explore/2024-01-18/",
            "embed/compare/figure.json",
            "embed/vehicles/soon/",
            "../",
        ] {
            assert_eq!(Asked::at(path), None, "{path}");
        }
    }
}
