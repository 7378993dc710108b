//! Discovery files: site map, rules for robots, oEmbed answers, manifests for home screens.

use serde_json::json;

use super::{
    LocaleBuild, PrerenderError, SiteUrl,
    assets::{Bundles, Folder},
    atom,
    chart_file::ChartFile,
    chart_files::{CARD, card_path},
    every_page, views_with_pages,
};
use crate::{
    app::pages,
    charts,
    export::Snippet,
    text::{Language, Text, html::escaped, msg},
    view::{Page, Route},
};

/// Size of an embed for hosts that ask by [oEmbed](https://oembed.com/), in CSS px.
const FRAME: (u16, u16) = (720, 760);

pub(super) fn write(
    folder: &Folder,
    bundles: &Bundles,
    editions: &[LocaleBuild],
    url: &SiteUrl,
) -> Result<(), PrerenderError> {
    folder.write("sitemap.xml", site_map(url).as_bytes())?;
    let robots = format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        url.of("sitemap.xml")
    );
    folder.write("robots.txt", robots.as_bytes())?;
    editions
        .iter()
        .try_for_each(|edition| write_in_language(folder, bundles, edition, url))
}

/// Writes the discovery files of a language; with those of English, what language models are told.
pub(super) fn write_in_language(
    folder: &Folder,
    bundles: &Bundles,
    edition: &LocaleBuild,
    url: &SiteUrl,
) -> Result<(), PrerenderError> {
    let language = edition.text.language();
    if language == Language::English {
        folder.write(LLMS, llms(edition, url).as_bytes())?;
    }
    folder.write(
        &format!("{}{MANIFEST}", language.prefix()),
        format!("{:#}\n", manifest(&edition.text, bundles)).as_bytes(),
    )?;
    for (id, displays) in edition.figures.displays() {
        let views = charts::by_id(id).into_iter().flat_map(views_with_pages);
        for (at, name) in views {
            let title = displays.views.get(at).map_or("", |display| &display.title);
            let answer = oembed(language, id, name, title, url);
            folder.write(
                &oembed_path(language, id, name),
                format!("{answer:#}\n").as_bytes(),
            )?;
        }
    }
    atom::write(folder, edition, url)
}

/// The name of a language's [web app manifest](https://www.w3.org/TR/appmanifest/), below its root.
pub(super) const MANIFEST: &str = "manifest.webmanifest";

/// Returns the web app manifest of the site in a language.
pub(super) fn manifest(text: &Text, bundles: &Bundles) -> serde_json::Value {
    let language = text.language();
    let home = Route::of(Page::Home, language);
    let icon = |path: &str, sizes: &str, purpose: &str| {
        json!({
            "src": home.file(path),
            "sizes": sizes,
            "type": "image/png",
            "purpose": purpose,
        })
    };
    json!({
        "name": text.get(msg::HOME_TITLE),
        "short_name": text.get(msg::SITE_NAME),
        "description": text.get(msg::SITE_TAGLINE),
        "lang": language.tag(),
        "dir": language.direction(),
        "start_url": "./",
        "scope": home.to_root,
        "display": "standalone",
        "background_color": bundles.paper,
        "theme_color": bundles.paper,
        "icons": [
            icon(&bundles.icons.small, "192x192", "any"),
            icon(&bundles.icons.large, "512x512", "any"),
            icon(&bundles.icons.maskable, "512x512", "maskable"),
        ],
    })
}

/// The file that tells language models of the site, at its root.
pub(super) const LLMS: &str = "llms.txt";

/// Returns what language models are told of the site, by [llms.txt](https://llmstxt.org/): its charts as Markdown, each with
/// its finding, and its data.
pub(super) fn llms(english: &LocaleBuild, url: &SiteUrl) -> String {
    let text = english.text;
    let line = |name: &str, address: &str, about: &str| format!("- [{name}]({address}): {about}\n");
    let mut out = format!(
        "# {}\n\n> {}\n\n{}\n\n## {}\n\n",
        text.get(msg::SITE_NAME),
        text.get(msg::SITE_TAGLINE),
        text.get(msg::ABOUT_WHAT),
        text.get(msg::NAV_CHARTS),
    );
    for (id, displays) in english.figures.displays() {
        let finding = displays.views.first().map_or("", |first| &first.title);
        let question = charts::by_id(id).map_or_else(String::new, |chart| text.get(chart.question));
        let file = url.of(&ChartFile::Markdown.path(Language::English, id));
        out.push_str(&line(&question, &file, finding));
    }
    let data = [
        ("data/figures.csv", msg::DATA_INTRO),
        ("data/datapackage.json", msg::DATA_PACKAGE),
        (pages::OPENAPI, msg::LOAD_OPENAPI),
        ("sources/", msg::SOURCES_DESCRIPTION),
    ];
    out.extend(["\n## ", &text.get(msg::NAV_DATA), "\n\n"]);
    for (path, about) in data {
        out.push_str(&line(path, &url.of(path), &text.get(about)));
    }
    out
}

/// Returns the [site map](https://www.sitemaps.org/protocol.html): every page but embeds, which show the same figures
/// in another frame.
pub(super) fn site_map(url: &SiteUrl) -> String {
    let urls: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| every_page().map(move |page| (page, language)))
        .filter(|(page, _)| !page.is_embed())
        .map(|(page, language)| {
            let address = url.of(&page.path_in(language));
            format!("  <url><loc>{}</loc></url>\n", escaped(&address))
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        urls.concat()
    )
}

/// Returns the path of the oEmbed answer about a chart's view, below the root; the default view has no name.
pub(super) fn oembed_path(language: Language, id: &str, view: &str) -> String {
    let file = [id, view].join(if view.is_empty() { "" } else { "." });
    format!("{}oembed/{file}.json", language.prefix())
}

/// Returns the [oEmbed](https://oembed.com/) answer about a chart's view.
pub(super) fn oembed(
    language: Language,
    id: &'static str,
    view: &'static str,
    title: &str,
    url: &SiteUrl,
) -> serde_json::Value {
    let (page, embed) = if view.is_empty() {
        (Page::of_chart(id), Page::Embed(id))
    } else {
        (Page::ChartView(id, view), Page::EmbedView(id, view))
    };
    let embed = url.of(&embed.path_in(language));
    let html = Snippet {
        title,
        embed: &embed,
        page: &url.of(&page.path_in(language)),
        height: FRAME.1,
    }
    .answer();
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
        "thumbnail_url": url.of(&card_path(language, id, view)),
        "thumbnail_width": CARD.0,
        "thumbnail_height": CARD.1,
        "cache_age": 86400,
    })
}
