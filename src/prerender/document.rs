//! A whole page: head and body.

use leptos::prelude::*;

use super::{SiteUrl, assets::Bundles, chart_files::Figures, head};
use crate::{
    app::{
        Site,
        pages::{self, Prints},
    },
    export::escaped,
    view::Page,
};

/// A page as HTML.
pub(super) fn print(
    site: &Site,
    prints: &Prints,
    bundles: &Bundles,
    figures: &Figures,
    url: &SiteUrl,
) -> String {
    let body = Owner::new().with(|| pages::body(site, prints).to_html());
    let head = head::print(site, bundles, figures, url);
    let embed = match site.route.page {
        Page::Embed(_) | Page::Pinned(..) => " data-embed",
        _ => "",
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" data-root=\"{root}\"{embed}>\n<head>\n{head}</head>\n<body>{body}</body>\n</html>\n",
        lang = site.text.language().code(),
        root = escaped(&site.route.to_root),
    )
}
