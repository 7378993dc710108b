//! The head of a page: resources for browsers, and metadata for search engines, feeds and networks.

use super::{
    Files, SiteUrl, asked,
    assets::{App, Asset, Bundles},
    atom,
    chart_file::ChartFile,
    chart_files::{CARD, card_path},
    feeds::{MANIFEST, oembed_path},
    json_ld,
};
use crate::say;
use crate::{
    app::{Site, pages},
    charts::{self, CHARTS},
    display::ViewContent,
    text::{
        Language,
        html::{self, escaped},
        msg,
    },
    view::{COMPARISON_ID, EXPLORATION_ID, Page, View, is_selected},
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

/// Renders the head's elements.
pub(super) fn render(site: &Site, files: &Files<'_>, url: &SiteUrl) -> String {
    let mut head = Head(String::new());
    let title = title(site, files);
    head.add("meta", &[("charset", "utf-8")]);
    head.meta("viewport", "width=device-width, initial-scale=1");
    head.meta("color-scheme", "light dark");
    head.meta("referrer", "no-referrer");
    // Numbers are no telephone numbers; phones would put links round them before the app takes its nodes over.
    head.meta(
        "format-detection",
        "telephone=no, date=no, address=no, email=no",
    );
    if site.route.page.is_embed() {
        // Links open outside the host's frame.
        head.add("base", &[("target", "_blank")]);
    }
    head.open("title", &[]);
    head.0.push_str(&escaped(&title));
    head.0.push_str("</title>\n");
    load(&mut head, site, files);
    if site.route.page == Page::NotFound {
        head.meta("robots", "noindex");
        return head.0;
    }
    describe(&mut head, site, files, url, &title);
    for block in json_ld::blocks(site, files.figures, url) {
        head.open("script", &[("type", "application/ld+json")]);
        // A closing tag inside a text would end the block.
        head.0.push_str(&html::script(&block.to_string()));
        head.0.push_str("</script>\n");
    }
    head.0
}

/// Inlines the style of embeds: a host's readers do not wait for another round trip. Where a policy refuses it,
/// `web/page/boot.js` fetches the same as a file.
fn carry_style(head: &mut Head, file: &str, bundles: &Bundles) {
    let integrity = &bundles.frame.integrity;
    head.open(
        "style",
        &[("data-href", file), ("data-integrity", integrity)],
    );
    head.0.push_str(&bundles.frame_text);
    head.0.push_str("</style>\n");
}

/// Adds the resources that the browser loads: style, the page's app, and the preloads of its first files.
fn load(head: &mut Head, site: &Site, files: &Files<'_>) {
    let bundles = files.bundles;
    let file = |asset: &Asset| site.route.file(&asset.path);
    let embed = site.route.page.is_embed();
    if asked::is_on(site.route.page) {
        head.open("script", &[]);
        head.0.push_str(&asked::script());
        head.0.push_str("</script>\n");
    }
    if embed {
        // A frame has no tab; a card that a host makes of its address has a picture.
        icon(head, site, bundles);
    } else {
        identify(head, site, bundles);
    }
    // The embed of a selection draws what its address asks for, as the site's own pages do; that of a chart loads its app on
    // first interaction.
    let waits = embed
        && !matches!(site.route.page, Page::Embed(id) if is_selected(id))
        && !matches!(site.route.page, Page::PolicyEmbed(_));
    if waits && !matches!(site.route.page, Page::Pinned(..)) {
        carry_style(head, &file(&bundles.frame), bundles);
    } else {
        // Pinned embeds are many and stay for ever: their style is one file.
        let style = if waits {
            &bundles.frame
        } else {
            &bundles.style
        };
        // Without a checksum, which browsers ask another origin's consent for: a saved page would be without style.
        head.add("link", &[("rel", "stylesheet"), ("href", &file(style))]);
    }
    // Apps that hold the dataset need all messages, and the translation where the language is not the dataset's.
    let dataset = files.words.of_dataset.as_ref();
    let (app, words, dataset): (&App, _, _) = match site.route.page {
        Page::Check | Page::Data | Page::Sources => (&bundles.table, &files.words.all, dataset),
        Page::Compare | Page::Explore | Page::Embed(COMPARISON_ID | EXPLORATION_ID) => {
            (&bundles.compare, &files.words.all, dataset)
        }
        Page::Pinned(..) => (&bundles.pinned, &files.words.all, dataset),
        Page::About => return start(head, &file(&bundles.offline), &bundles.offline),
        Page::NotFound => return start(head, &file(&bundles.nearest), &bundles.nearest),
        Page::Policies | Page::Policy(_) | Page::PolicyEmbed(_) => {
            return start(head, &file(&bundles.policies), &bundles.policies);
        }
        Page::Worksheet(_) | Page::Accessibility | Page::Licences => return,
        _ => (&bundles.crossings, &files.words.of_figures, None),
    };
    let (script, wasm) = (file(&app.script), file(&app.wasm));
    let [charts, save, listen] = [&bundles.charts, &bundles.save, &bundles.listen].map(file);
    let words = site.route.file(words);
    let dataset = dataset.map(|path| site.route.file(path));
    let displayed = displayed(site, files);
    // Not the app, which follows its script: readers who save data fetch it when they turn to the figure.
    let fetched = [Some(&words), displayed.as_ref(), dataset.as_ref()];
    for address in fetched.into_iter().flatten().filter(|_| !waits) {
        preload(head, address);
    }
    let mut attributes = vec![
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
        ("data-listen", &listen),
        ("data-listen-integrity", &bundles.listen.integrity),
        ("data-words", &words),
    ];
    if let Some(dataset) = &dataset {
        attributes.push(("data-dataset", dataset));
    }
    // Other apps draw what no file has, and would be started twice.
    let pair = site.route.file(&files.words.of_pairs);
    if app.script.path == bundles.crossings.script.path {
        attributes.push(("data-pair", &pair));
    }
    // Loaded where the app cannot run.
    let table = [&files.words.of_rows, &bundles.figures.path].map(|path| site.route.file(path));
    if site.route.page == Page::Data {
        attributes.extend([
            ("data-rows", table[0].as_str()),
            ("data-figures", table[1].as_str()),
            ("data-figures-integrity", &bundles.figures.integrity),
        ]);
    }
    if waits {
        attributes.push(("data-waits", ""));
    }
    let offline = file(&bundles.offline);
    if !embed {
        attributes.push(("data-offline", &offline));
    }
    head.open("script", &attributes);
    head.0.push_str("</script>\n");
    if site.route.page == Page::Data {
        start(head, &file(&bundles.lines), &bundles.lines);
    }
}

/// Has the browser fetch a file that the app needs.
fn preload(head: &mut Head, address: &str) {
    let low = ("fetchpriority", "low");
    let cross_origin = ("crossorigin", "anonymous");
    let fetched = ("as", "fetch");
    let link = [
        ("rel", "preload"),
        ("href", address),
        fetched,
        cross_origin,
        low,
    ];
    head.add("link", &link);
}

/// Adds the icon as a picture.
fn icon(head: &mut Head, site: &Site, bundles: &Bundles) {
    let small = site.route.file(&bundles.icons.small);
    let picture = [
        ("rel", "icon"),
        ("type", "image/png"),
        ("sizes", "192x192"),
        ("href", &small),
    ];
    head.add("link", &picture);
}

/// Adds the icons of the site for tabs and home screens.
fn identify(head: &mut Head, site: &Site, bundles: &Bundles) {
    // Programs that know no SVG take a picture; those that know both take what comes last.
    icon(head, site, bundles);
    let drawn = site.route.file(&bundles.icons.svg);
    let drawn = [("rel", "icon"), ("type", "image/svg+xml"), ("href", &drawn)];
    head.add("link", &drawn);
    // A home screen cuts the corners itself.
    let touch = site.route.file(&bundles.icons.maskable);
    head.add("link", &[("rel", "apple-touch-icon"), ("href", &touch)]);
    let of_light = ("media", "(prefers-color-scheme: light)");
    let colour = ("content", bundles.paper.as_str());
    head.add("meta", &[("name", "theme-color"), colour, of_light]);
    let manifest = site.route.file_in_language(MANIFEST);
    head.add("link", &[("rel", "manifest"), ("href", &manifest)]);
}

/// Adds a script of the page other than an app.
fn start(head: &mut Head, address: &str, script: &Asset) {
    let attributes = [
        ("type", "module"),
        ("src", address),
        ("integrity", &script.integrity),
        ("crossorigin", "anonymous"),
    ];
    head.open("script", &attributes);
    head.0.push_str("</script>\n");
}

/// Returns the views of the page's only figure; on pages with many, each loads when it is near.
fn displayed(site: &Site, files: &Files<'_>) -> Option<String> {
    let figures = files.figures;
    let path = match site.route.page {
        // Its words are made in the browser.
        Page::Embed(id) if is_selected(id) => return None,
        Page::Chart(id) | Page::ChartView(id, _) | Page::Embed(id) | Page::EmbedView(id, _) => {
            figures.newest().get(id)?.source.words()?.to_owned()
        }
        _ => return None,
    };
    Some(site.route.file(&path))
}

/// Returns what the page displays of a chart first.
fn shown<'a>(site: &Site, files: &'a Files<'_>, id: &str) -> Option<&'a ViewContent> {
    let (_, displays) = files.figures.displays().find(|(other, _)| *other == id)?;
    let view = View::of_name(site.route.page.view_name(), &displays.controls);
    displays.views.get(view.map_or(0, |view| view.index()))
}

/// Returns the title of the page. Programs that share it show no more of a chart: it is the finding, where that is not too
/// long.
fn title(site: &Site, files: &Files<'_>) -> String {
    let finding = match site.route.page {
        Page::Chart(id) | Page::ChartView(id, _) | Page::Embed(id) | Page::EmbedView(id, _) => {
            shown(site, files, id).map(|display| display.title.as_str())
        }
        _ => None,
    };
    pages::title_with(site, finding)
}

/// Adds the metadata of the page, for links to it.
fn describe(head: &mut Head, site: &Site, files: &Files<'_>, url: &SiteUrl, title: &str) {
    let text = site.text;
    let language = text.language();
    // An embed is the chart's own page in another frame.
    let (canonical, chart, embed) = match site.route.page {
        Page::Embed(id) | Page::Pinned(id, _) => (Page::of_chart(id), Some(id), true),
        Page::EmbedView(id, view) => (Page::ChartView(id, view), Some(id), true),
        Page::Compare => (Page::Compare, Some(COMPARISON_ID), false),
        Page::Explore => (Page::Explore, Some(EXPLORATION_ID), false),
        Page::PolicyEmbed(id) => (Page::Policy(id), None, true),
        Page::Chart(id) | Page::ChartView(id, _) => (site.route.page, Some(id), false),
        page => (page, None, false),
    };
    let page = canonical;
    let canonical = url.of(&page.path_in(language));
    let display = |id| shown(site, files, id);
    let (finding, description) = match chart.and_then(display) {
        Some(display) => (display.title.clone(), display.description(&text)),
        None => (title.to_owned(), page_description(site)),
    };
    // Search engines show the first 150 characters or so, below a question; cards show the finding as their title.
    let searched = match chart.and_then(display) {
        Some(display) if !embed => text.sentences(&[&text.sentence(&display.title), &description]),
        _ => description.clone(),
    };
    head.meta("description", &searched);
    head.add("link", &[("rel", "canonical"), ("href", &canonical)]);
    if !embed {
        translations(head, page, url);
    }
    if let Some((path, title)) = atom::of_page(site.route.page, &text) {
        let href = url.of(&path);
        let kind = ("type", "application/atom+xml");
        let link = [
            ("rel", "alternate"),
            kind,
            ("href", &href),
            ("title", &title),
        ];
        head.add("link", &link);
    }
    if let Page::Chart(id) = site.route.page {
        let text = url.of(&ChartFile::Markdown.path(language, id));
        let kind = ("type", ChartFile::Markdown.media_type());
        head.add("link", &[("rel", "alternate"), kind, ("href", &text)]);
    }
    if let Page::Home | Page::Data = site.route.page {
        // https://www.rfc-editor.org/rfc/rfc8631
        let api = url.of(pages::OPENAPI);
        let kind = ("type", "application/json");
        head.add("link", &[("rel", "service-desc"), kind, ("href", &api)]);
    }
    if embed {
        head.meta("robots", "noindex");
        // https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/meta/name/responsive-embedded-sizing
        head.meta("responsive-embedded-sizing", "allow-origins=*");
    }
    card(
        head,
        site,
        files,
        url,
        &Described {
            page,
            chart,
            canonical: &canonical,
            finding: &finding,
            description: &description,
        },
    );
}

/// What the metadata of a page say of it.
struct Described<'a> {
    /// The page that links should name.
    page: Page,
    /// Its chart.
    chart: Option<&'static str>,
    canonical: &'a str,
    finding: &'a str,
    description: &'a str,
}

/// Adds what cards of links to the page, and hosts that are given its address, show of it.
fn card(head: &mut Head, site: &Site, files: &Files<'_>, url: &SiteUrl, described: &Described<'_>) {
    let &Described {
        page,
        chart,
        canonical,
        finding,
        description,
    } = described;
    let (text, language) = (site.text, site.text.language());
    if matches!(site.route.page, Page::Pinned(..)) {
        // Picture and finding of today are not those of the day.
        head.property("og:site_name", &text.get(msg::SITE_NAME));
        head.property("og:title", &pages::title(site));
        return;
    }
    let display = |id| shown(site, files, id);
    // A worksheet shows its chart's card, which states the chart's finding.
    let pictured = match page {
        Page::Worksheet(id) => Some(id),
        _ => chart,
    };
    let alternative = pictured.and_then(display).map(|display| &display.title);
    let view = site.route.page.view_name();
    let card = url.of(&card_path(language, pictured.unwrap_or(CHARTS[0].id), view));
    head.property("og:site_name", &text.get(msg::SITE_NAME));
    head.property("og:title", finding);
    head.property("og:url", canonical);
    head.property("og:image", &card);
    // Programs that show an embed need no more; its readers wait for each byte.
    if !site.route.page.is_embed() {
        let kind = pictured.map_or("website", |_| "article");
        head.property("og:type", kind);
        head.property("og:description", description);
        head.property("og:locale", language.locale());
        head.property("og:image:type", "image/png");
        head.property("og:image:width", &CARD.0.to_string());
        head.property("og:image:height", &CARD.1.to_string());
        head.property("og:image:alt", alternative.map_or(finding, String::as_str));
        head.meta("twitter:card", "summary_large_image");
    }
    if let Some(id) = chart {
        let oembed = url.of(&oembed_path(language, id, view));
        head.add(
            "link",
            &[
                ("rel", "alternate"),
                ("type", "application/json+oembed"),
                ("href", &oembed),
                ("title", finding),
            ],
        );
    }
}

/// Adds links to the same page in every language; the English one for readers of any other.
fn translations(head: &mut Head, page: Page, url: &SiteUrl) {
    let all = Language::ALL.map(|language| (language.code(), language));
    for (code, language) in all.into_iter().chain([("x-default", Language::English)]) {
        let address = url.of(&page.path_in(language));
        head.add(
            "link",
            &[("rel", "alternate"), ("hreflang", code), ("href", &address)],
        );
    }
}

/// Returns the description, in one sentence, of a page without a chart of its own.
fn page_description(site: &Site) -> String {
    let text = site.text;
    let question = |id| charts::by_id(id).map(|chart| text.get(chart.question));
    match site.route.page {
        Page::Worksheet(id) => {
            let question = question(id).unwrap_or_default();
            say!(text, WORKSHEET_DESCRIPTION, question = &question)
        }
        Page::Policies => text.get(msg::REVIEW_LEAD),
        Page::Policy(id) | Page::PolicyEmbed(id) => pages::policy_description(text, id),
        Page::Check => text.get(msg::CHECK_INTRO),
        Page::Data => text.get(msg::DATA_INTRO),
        Page::Sources => text.get(msg::SOURCES_DESCRIPTION),
        Page::About => text.get(msg::ABOUT_WHAT),
        Page::Accessibility => text.get(msg::ACCESS_INTRO),
        Page::Licences => text.get(msg::LICENCES_INTRO),
        _ => text.get(msg::SITE_TAGLINE),
    }
}
