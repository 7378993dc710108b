//! A whole page: head and body.

use leptos::prelude::*;

use super::{Files, SiteUrl, head, nodes};
use crate::{
    app::{
        Site,
        pages::{self, PrerenderedFigures},
    },
    text::{Language, html::escaped},
    view::Page,
};

/// Renders a page as HTML.
pub(super) fn render(
    site: &Site,
    figures: &PrerenderedFigures,
    files: &Files<'_>,
    url: &SiteUrl,
) -> String {
    let body = Owner::new().with(|| {
        let body = match site.route.page {
            Page::Data => pages::data(site, &url.of("")),
            Page::Licences => pages::licences(site, &files.bundles.parts),
            _ => pages::body(site, figures),
        };
        // Leptos' markers are comments to browsers, and errors to minifiers, until they are written out.
        nodes::mark(&body.to_html()).replace("<!>", "<!---->")
    });
    let head = head::render(site, files, url);
    let embed = match site.route.page {
        // A host page may ask an embed for another language; the site's own pages have links.
        page if page.is_embed() => format!(
            " data-embed data-languages=\"{}\"",
            Language::ALL.map(Language::code).join(" ")
        ),
        _ => String::new(),
    };
    let language = site.text.language();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\" data-root=\"{root}\" data-page=\"{page}\"{embed}>\n<head>\n{head}</head>\n<body>{body}</body>\n</html>\n",
        lang = language.code(),
        dir = language.direction(),
        page = escaped(&site.route.page.path()),
        root = escaped(&site.route.to_root),
    )
}
