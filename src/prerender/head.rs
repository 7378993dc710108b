//! The head of a page: what browsers load, and what search engines, feeds and networks read.

use super::{
    SiteUrl,
    assets::{App, Asset, Bundles},
    chart_files::{CARD, Figures, card_path},
    json_ld,
};
use crate::{
    app::{Site, pages},
    charts::CHARTS,
    export::escaped,
    text::msg,
    view::{COMPARISON_ID, Page},
};

/// The elements of a head, one a line.
struct Head(String);

impl Head {
    /// Adds an element without content; values are escaped here.
    fn add(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.0.push('\n');
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            self.0.push(' ');
            self.0.push_str(key);
            if !value.is_empty() {
                self.0.push_str("=\"");
                self.0.push_str(&escaped(value));
                self.0.push('"');
            }
        }
        self.0.push('>');
    }

    fn meta(&mut self, name: &str, content: &str) {
        self.add("meta", &[("name", name), ("content", content)]);
    }

    fn property(&mut self, name: &str, content: &str) {
        self.add("meta", &[("property", name), ("content", content)]);
    }
}

/// The head's elements.
pub(super) fn print(site: &Site, bundles: &Bundles, figures: &Figures, url: &SiteUrl) -> String {
    let mut head = Head(String::new());
    let title = pages::title(site);
    head.add("meta", &[("charset", "utf-8")]);
    head.meta("viewport", "width=device-width, initial-scale=1");
    head.meta("color-scheme", "light dark");
    head.open("title", &[]);
    head.0.push_str(&escaped(&title));
    head.0.push_str("</title>\n");
    load(&mut head, site, bundles, figures);
    if site.route.page == Page::NotFound {
        head.meta("robots", "noindex");
        return head.0;
    }
    describe(&mut head, site, figures, url, &title);
    for block in json_ld::blocks(site, figures, url) {
        head.open("script", &[("type", "application/ld+json")]);
        // A closing tag inside a text would end the block.
        head.0.push_str(&block.to_string().replace('<', "\\u003c"));
        head.0.push_str("</script>\n");
    }
    head.0
}

/// What the browser loads: style, the page's app, and the files that it will ask for first.
fn load(head: &mut Head, site: &Site, bundles: &Bundles, figures: &Figures) {
    let file = |asset: &Asset| site.route.file(&asset.path);
    head.add("link", &[("rel", "icon"), ("href", "data:,")]);
    let style = match site.route.page {
        // It asks questions, as the site's own pages do.
        Page::Embed(COMPARISON_ID) => &bundles.style,
        Page::Embed(_) | Page::Pinned(..) => &bundles.frame,
        _ => &bundles.style,
    };
    head.add(
        "link",
        &[
            ("rel", "stylesheet"),
            ("href", &file(style)),
            ("integrity", &style.integrity),
            ("crossorigin", "anonymous"),
        ],
    );
    let app: &App = match site.route.page {
        Page::Data | Page::Sources => &bundles.table,
        Page::Compare | Page::Embed(COMPARISON_ID) => &bundles.compare,
        Page::About | Page::NotFound => return,
        _ => &bundles.crossings,
    };
    let (script, wasm) = (file(&app.script), file(&app.wasm));
    let (charts, save) = (file(&bundles.charts), file(&bundles.save));
    head.add(
        "link",
        &[
            ("rel", "preload"),
            ("href", &wasm),
            ("as", "fetch"),
            ("type", "application/wasm"),
            ("crossorigin", "anonymous"),
            ("fetchpriority", "low"),
        ],
    );
    if let Some(words) = words(site, figures) {
        head.add(
            "link",
            &[
                ("rel", "preload"),
                ("href", &words),
                ("as", "fetch"),
                ("crossorigin", "anonymous"),
                ("fetchpriority", "low"),
            ],
        );
    }
    head.open(
        "script",
        &[
            ("type", "module"),
            ("async", ""),
            ("src", &script),
            ("integrity", &app.script.integrity),
            ("crossorigin", "anonymous"),
            ("data-wasm", &wasm),
            ("data-wasm-integrity", &app.wasm.integrity),
            ("data-charts", &charts),
            ("data-charts-integrity", &bundles.charts.integrity),
            ("data-save", &save),
            ("data-save-integrity", &bundles.save.integrity),
        ],
    );
    head.0.push_str("</script>\n");
}

/// What the page's one figure displays; on pages with many, each waits until it is near.
fn words(site: &Site, figures: &Figures) -> Option<String> {
    let path = match site.route.page {
        // Its words are made in the browser.
        Page::Embed(COMPARISON_ID) => return None,
        Page::Chart(id) | Page::Embed(id) => figures.newest().get(id)?.words.clone(),
        Page::Pinned(id, day) => {
            let pinned = |one: &&super::chart_files::Pinned| (one.chart, one.day) == (id, day);
            figures.pinned.iter().find(pinned)?.print.words.clone()
        }
        _ => return None,
    };
    Some(site.route.file(&path))
}

/// What the page is about, for those who link to it.
fn describe(head: &mut Head, site: &Site, figures: &Figures, url: &SiteUrl, title: &str) {
    let text = site.text;
    // An embed is the chart's own page in another frame.
    let (canonical, chart, embed) = match site.route.page {
        Page::Embed(id) | Page::Pinned(id, _) => (Page::of_chart(id), Some(id), true),
        Page::Compare => (Page::Compare, Some(COMPARISON_ID), false),
        Page::Chart(id) => (site.route.page, Some(id), false),
        page => (page, None, false),
    };
    let canonical = url.of(&canonical.path());
    let display = chart.and_then(|id| {
        let (_, displays) = figures.displays().find(|(other, _)| *other == id)?;
        displays.views.first()
    });
    let (finding, description) = match display {
        Some(display) => (
            display.title.clone(),
            format!("{}. {}", display.subtitle, display.summary.join(" ")),
        ),
        None => (title.to_owned(), page_description(site)),
    };
    head.meta("description", &description);
    head.add("link", &[("rel", "canonical"), ("href", &canonical)]);
    if embed {
        head.meta("robots", "noindex");
        // https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/meta/name/responsive-embedded-sizing
        head.meta("responsive-embedded-sizing", "allow-origins=*");
        return;
    }
    let card = url.of(&card_path(chart.unwrap_or(CHARTS[0].id)));
    head.property(
        "og:type",
        if chart.is_some() {
            "article"
        } else {
            "website"
        },
    );
    head.property("og:site_name", &text.get(msg::SITE_NAME));
    head.property("og:title", &finding);
    head.property("og:description", &description);
    head.property("og:url", &canonical);
    head.property("og:image", &card);
    head.property("og:image:type", "image/png");
    head.property("og:image:width", &CARD.0.to_string());
    head.property("og:image:height", &CARD.1.to_string());
    head.property("og:image:alt", &finding);
    head.meta("twitter:card", "summary_large_image");
    if let Some(id) = chart {
        let oembed = url.of(&format!("oembed/{id}.json"));
        head.add(
            "link",
            &[
                ("rel", "alternate"),
                ("type", "application/json+oembed"),
                ("href", &oembed),
                ("title", &finding),
            ],
        );
    }
}

/// What a page without a chart of its own is about, in a sentence.
fn page_description(site: &Site) -> String {
    site.text.get(match site.route.page {
        Page::Data => msg::DATA_INTRO,
        Page::Sources => msg::SOURCES_DESCRIPTION,
        Page::About => msg::ABOUT_WHAT,
        _ => msg::SITE_TAGLINE,
    })
}
