//! Structured data of a page: [schema.org](https://schema.org/) data sets and breadcrumbs.

use serde_json::{Value, json};

use super::{SiteUrl, chart_file::ChartFile, chart_files::Figures};
use crate::{
    app::{Site, pages},
    charts, embedded,
    text::msg,
    view::Page,
};

const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Returns the blocks of a page.
pub(super) fn blocks(site: &Site, figures: &Figures, url: &SiteUrl) -> Vec<Value> {
    let dataset = match site.route.page {
        Page::Chart(id) => chart_dataset(site, id, figures, url),
        Page::Home | Page::Data => Some(whole_dataset(site, url)),
        _ => None,
    };
    dataset.into_iter().chain(breadcrumbs(site, url)).collect()
}

/// Returns the data set of a chart.
fn chart_dataset(site: &Site, id: &str, figures: &Figures, url: &SiteUrl) -> Option<Value> {
    let chart = charts::by_id(id)?;
    let coverage = figures.coverage(id)?;
    let (_, displays) = figures.displays().find(|(other, _)| *other == id)?;
    let display = displays.views.first()?;
    let language = site.text.language();
    let file = |file: ChartFile| download(&url.of(&file.path(language, id)), file.media_type());
    Some(json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": site.text.get(chart.question),
        "headline": display.title,
        "description": display.description(&site.text),
        "url": url.of(&Page::Chart(chart.id).path_in(language)),
        "license": LICENCE,
        "creator": creator(site, url),
        "temporalCoverage": coverage.period,
        "variableMeasured": coverage.series,
        "isBasedOn": coverage.sources,
        "isPartOf": { "@type": "Dataset", "name": site.text.get(msg::DATA_TITLE), "url": url.of(&Page::Data.path_in(language)),
            "description": site.text.get(msg::DATA_INTRO), "license": LICENCE, "creator": creator(site, url) },
        "inLanguage": site.text.language().code(),
        "isAccessibleForFree": true,
        "dateModified": displays.released,
        "distribution": [
            file(ChartFile::Csv),
            file(ChartFile::Json),
        ],
    }))
}

/// Returns the whole data package.
fn whole_dataset(site: &Site, url: &SiteUrl) -> Value {
    let data = embedded::dataset();
    let periods = || data.all_figures().map(|(_, figure)| figure.period);
    let start = periods().map(crate::quantity::Period::start).min();
    let end = periods().map(crate::quantity::Period::end).max();
    let day = |day: Option<time::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let core: Vec<&str> = data
        .sources()
        .iter()
        .filter(|source| source.core)
        .map(|source| &*source.url)
        .collect();
    json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": site.text.get(msg::HOME_TITLE),
        "description": format!("{} {}", site.text.get(msg::SITE_TAGLINE), site.text.get(msg::DATA_INTRO)),
        "url": url.of(&site.route.page.path_in(site.text.language())),
        "license": LICENCE,
        "creator": creator(site, url),
        "temporalCoverage": format!("{}/{}", day(start), day(end)),
        "isBasedOn": core,
        "inLanguage": site.text.language().code(),
        "isAccessibleForFree": true,
        "distribution": [
            download(&url.of("data/datapackage.json"), "application/json"),
            download(&url.of("data/figures.csv"), "text/csv"),
            download(&url.of("data/sources.csv"), "text/csv"),
        ],
    })
}

fn creator(site: &Site, url: &SiteUrl) -> Value {
    json!({ "@type": "Organization", "name": site.text.get(msg::SITE_NAME), "url": url.of("") })
}

fn download(address: &str, media_type: &str) -> Value {
    json!({ "@type": "DataDownload", "contentUrl": address, "encodingFormat": media_type })
}

/// Returns the breadcrumbs from home to a page.
fn breadcrumbs(site: &Site, url: &SiteUrl) -> Option<Value> {
    let page = site.route.page;
    let (text, language) = (site.text, site.text.language());
    let question = |id: &str| Some(text.get(charts::by_id(id)?.question));
    let mut way = vec![(text.get(msg::SITE_NAME), Page::Home)];
    match page {
        Page::Home
        | Page::Embed(_)
        | Page::EmbedView(..)
        | Page::Pinned(..)
        | Page::PolicyEmbed(_)
        | Page::NotFound => return None,
        Page::Policy(_) => {
            way.push((text.get(msg::REVIEW_TITLE), Page::Policies));
            way.push((pages::title(site), page));
        }
        Page::Chart(id) => way.push((question(id)?, page)),
        Page::Worksheet(id) => {
            way.push((question(id)?, Page::Chart(id)));
            way.push((text.get(msg::WORKSHEET_NAME), page));
        }
        Page::ChartView(id, _) => way.push((question(id)?, Page::Chart(id))),
        Page::Compare
        | Page::Explore
        | Page::Policies
        | Page::Check
        | Page::Data
        | Page::Sources
        | Page::About
        | Page::Accessibility
        | Page::Licences => {
            way.push((pages::title(site), page));
        }
    }
    let items: Vec<Value> = way
        .into_iter()
        .zip(1..)
        .map(|((name, page), position): (_, u8)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": url.of(&page.path_in(language)) })
        })
        .collect();
    Some(json!({
        "@context": "https://schema.org/",
        "@type": "BreadcrumbList",
        "itemListElement": items,
    }))
}
