//! What leads to the pages: site map, rules for robots, oEmbed answers.

use serde_json::json;

use super::{
    PrerenderError, SiteUrl,
    assets::Folder,
    chart_files::{CARD, Figures, card_path},
    every_page,
};
use crate::{
    export::{Snippet, escaped},
    view::Page,
};

/// Size of an embed for hosts that ask by [oEmbed](https://oembed.com/), in CSS pixels.
const FRAME: (u16, u16) = (720, 760);

pub(super) fn print(
    folder: &Folder,
    figures: &Figures,
    url: &SiteUrl,
) -> Result<(), PrerenderError> {
    folder.write("sitemap.xml", site_map(url).as_bytes())?;
    let robots = format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        url.of("sitemap.xml")
    );
    folder.write("robots.txt", robots.as_bytes())?;
    for (id, displays) in figures.displays() {
        let title = displays.views.first().map_or("", |display| &display.title);
        let answer = oembed(id, title, url);
        folder.write(
            &format!("oembed/{id}.json"),
            format!("{answer:#}\n").as_bytes(),
        )?;
    }
    Ok(())
}

/// The [site map](https://www.sitemaps.org/protocol.html): every page but embeds, which are the same figures
/// in another frame.
fn site_map(url: &SiteUrl) -> String {
    let urls: Vec<String> = every_page()
        .filter(|page| !matches!(page, Page::Embed(_) | Page::Pinned(..)))
        .map(|page| {
            format!(
                "  <url><loc>{}</loc></url>\n",
                escaped(&url.of(&page.path()))
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        urls.concat()
    )
}

fn oembed(id: &'static str, title: &str, url: &SiteUrl) -> serde_json::Value {
    let embed = url.of(&Page::Embed(id).path());
    let html = Snippet {
        title,
        embed: &embed,
        page: &url.of(&Page::of_chart(id).path()),
        height: FRAME.1,
    }
    .plain(FRAME.0);
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Crossings",
        "provider_url": url.of(""),
        "author_name": "Crossings",
        "author_url": url.of(""),
        "title": title,
        "html": html,
        "width": FRAME.0,
        "height": FRAME.1,
        "thumbnail_url": url.of(&card_path(id)),
        "thumbnail_width": CARD.0,
        "thumbnail_height": CARD.1,
        "cache_age": 86400,
    })
}
