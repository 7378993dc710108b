//! Snapshots of machine-readable metadata, one of each kind: heads with their structured data, the site map, an oEmbed
//! answer, a manifest. `web/check/metadata.mjs` checks over the whole built site that the files they name exist.

use super::{
    Files, LocaleBuild, MessageFiles, SiteUrl,
    assets::{App, Asset, Bundles, Icons},
    chart_files::Figures,
    every_page, feeds, head, json_ld,
};
use crate::{
    app::Site,
    embedded,
    quantity::parse_date,
    text::{Language, Text, html},
    view::{COMPARISON_ID, EXPLORATION_ID, Page, Route},
};

const CHART: &str = "documents";

fn url() -> SiteUrl {
    "https://host.example/crossings/"
        .parse()
        .expect("an address")
}

fn asset(name: &str) -> Asset {
    Asset {
        path: format!("assets/{name}"),
        integrity: format!("sha384-{name}"),
    }
}

fn app(name: &str) -> App {
    App {
        script: asset(&format!("{name}.js")),
        wasm: asset(&format!("{name}.wasm")),
    }
}

fn bundles() -> Bundles {
    Bundles {
        style: asset("main.css"),
        frame: asset("frame.css"),
        frame_text: ".figure{margin:0}".to_owned(),
        crossings: app("crossings"),
        pinned: app("pinned"),
        table: app("table"),
        compare: app("compare"),
        charts: asset("charts.js"),
        save: asset("save.js"),
        listen: asset("listen.js"),
        pair: asset("pair.js"),
        offline: asset("offline.js"),
        nearest: asset("nearest.js"),
        policies: asset("policies.js"),
        lines: asset("lines.js"),
        figures: asset("figures.js"),
        icons: Icons {
            svg: "assets/icon.svg".to_owned(),
            small: "assets/192.png".to_owned(),
            large: "assets/512.png".to_owned(),
            maskable: "assets/maskable.png".to_owned(),
        },
        paper: "#fff".to_owned(),
        parts: Vec::new(),
    }
}

/// Calls with a page of the site, and the files that its head names.
fn on<T>(page: Page, language: Language, of: impl FnOnce(&Site, &Files<'_>) -> T) -> T {
    let text = Text::of(language);
    // The first published figures: later releases change none of these snapshots.
    let core = parse_date("2023-01-17").expect("a day");
    let data = embedded::dataset_in(language).published_up_to(core);
    let figures = Figures::undrawn(CHART, &data, &text);
    let words = MessageFiles {
        all: "assets/words.bin".to_owned(),
        of_figures: "assets/labels.bin".to_owned(),
        of_dataset: (language != Language::English).then(|| "assets/dataset.bin".to_owned()),
        of_pairs: "assets/pair.json".to_owned(),
        of_rows: "assets/figures.rz".to_owned(),
    };
    let bundles = bundles();
    let files = Files {
        bundles: &bundles,
        figures: &figures,
        words: &words,
    };
    // The day of the pinned page is that of the release.
    let page = match page {
        Page::Pinned(chart, _) => Page::Pinned(chart, figures.pinned[0].day),
        page => page,
    };
    let route = Route::of(page, language);
    of(&Site { route, text }, &files)
}

#[test]
fn every_kind_of_page_has_its_head() {
    for (name, page, language) in [
        ("home", Page::Home, Language::English),
        ("chart", Page::Chart(CHART), Language::English),
        ("chart-ar", Page::Chart(CHART), Language::Arabic),
        ("worksheet", Page::Worksheet(CHART), Language::English),
        (
            "view",
            Page::ChartView(CHART, "years-all"),
            Language::English,
        ),
        ("embed", Page::Embed(CHART), Language::English),
        (
            "embed-view",
            Page::EmbedView(CHART, "years-all"),
            Language::English,
        ),
        ("pinned", Page::Pinned(CHART, ""), Language::English),
        ("compare", Page::Compare, Language::English),
        (
            "embed-compare",
            Page::Embed(COMPARISON_ID),
            Language::English,
        ),
        ("explore", Page::Explore, Language::English),
        (
            "embed-explore",
            Page::Embed(EXPLORATION_ID),
            Language::English,
        ),
        ("policies", Page::Policies, Language::English),
        (
            "policy",
            Page::Policy("class-b-management"),
            Language::English,
        ),
        (
            "embed-policy",
            Page::PolicyEmbed("class-b-management"),
            Language::English,
        ),
        ("check-ar", Page::Check, Language::Arabic),
        ("data-zh", Page::Data, Language::Chinese),
        ("sources", Page::Sources, Language::English),
        ("about", Page::About, Language::English),
        ("licences", Page::Licences, Language::English),
        ("not-found", Page::NotFound, Language::English),
    ] {
        let head = on(page, language, |site, files| {
            head::render(site, files, &url())
        });
        // The content of the blocks is covered line by line by the next test.
        let lines: Vec<&str> = head
            .lines()
            .filter(|line| !line.contains("application/ld+json"))
            .collect();
        insta::assert_snapshot!(format!("head-{name}"), lines.join("\n"));
    }
}

#[test]
fn data_sets_and_breadcrumbs_are_described() {
    for (name, page) in [
        ("home", Page::Home),
        ("chart", Page::Chart(CHART)),
        ("worksheet", Page::Worksheet(CHART)),
        ("about", Page::About),
    ] {
        let (mut blocks, head) = on(page, Language::English, |site, files| {
            let blocks = json_ld::blocks(site, files.figures, &url());
            (blocks, head::render(site, files, &url()))
        });
        for block in &blocks {
            let prerendered = html::script(&block.to_string());
            assert!(head.contains(&prerendered), "{name}: {prerendered}");
        }
        if page == Page::Home {
            // The days of the whole dataset change with each release.
            for block in &mut blocks {
                if let Some(days) = block.get_mut("temporalCoverage") {
                    *days = "first/last".into();
                }
            }
        }
        insta::assert_json_snapshot!(format!("json-ld-{name}"), blocks);
    }
}

#[test]
fn descriptions_begin_with_the_finding() {
    for (page, language) in [
        (Page::Chart(CHART), Language::English),
        (Page::Chart(CHART), Language::Arabic),
        (Page::ChartView(CHART, "years-all"), Language::French),
    ] {
        on(page, language, |site, files| {
            let head = head::render(site, files, &url());
            let content = |name: &str| {
                let (_, rest) = head.split_once(&format!("{name}\" content=\""))?;
                // Isolates around what is put into an Arabic sentence come and go with the sentences around it.
                let words = rest.split('"').next()?;
                Some(words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""))
            };
            let finding = content("og:title").expect("a title");
            let finding = finding.trim_end_matches('.');
            let described = content("\"description").expect("a description");
            assert!(described.starts_with(finding), "{described}");
            let card = content("og:description").expect("a description of the card");
            assert!(
                !card.starts_with(finding) && described.ends_with(&card),
                "{card}"
            );
        });
    }
}

#[test]
fn language_models_are_led_to_the_charts_and_their_findings() {
    let (data, text) = (embedded::dataset(), Text::of(Language::English));
    let figures = Figures::undrawn(CHART, data, &text);
    let finding = figures
        .displays()
        .find(|(id, _)| *id == CHART)
        .map(|(_, displays)| displays.views[0].title.clone());
    let words = MessageFiles {
        all: String::new(),
        of_figures: String::new(),
        of_dataset: None,
        of_pairs: String::new(),
        of_rows: String::new(),
    };
    let edition = LocaleBuild {
        text,
        figures,
        words,
    };
    let told = feeds::llms(&edition, &url());
    let line = format!(
        "- [Which documents were issued?](https://host.example/crossings/charts/{CHART}/chart.md): {}\n",
        finding.expect("a chart")
    );
    assert!(
        told.starts_with("# Crossings\n\n> ") && told.contains(&line),
        "{told}"
    );
    assert!(
        told.contains("(https://host.example/crossings/openapi.json): "),
        "{told}"
    );
}

#[test]
fn the_site_map_lists_every_page_but_embeds_in_every_language() {
    let map = feeds::site_map(&url());
    let listed = every_page().filter(|page| !page.is_embed());
    assert_eq!(
        map.matches("<loc>").count(),
        listed.count() * Language::ALL.len()
    );
    let prefixes = Language::ALL.map(|language| url().of(language.prefix()));
    let in_english = map
        .lines()
        .filter(|line| !prefixes[1..].iter().any(|prefix| line.contains(prefix)));
    insta::assert_snapshot!("site-map", in_english.collect::<Vec<_>>().join("\n"));
}

#[test]
fn hosts_are_answered_and_home_screens_told() {
    let answer = feeds::oembed(Language::French, CHART, "", "Passeports & “permis”", &url());
    insta::assert_json_snapshot!("oembed", answer);
    let answer = feeds::oembed(Language::English, CHART, "years-all", "Documents", &url());
    for (member, address) in [
        ("html", "embed/documents/years-all.html"),
        ("thumbnail_url", "charts/documents/years-all.png"),
    ] {
        let said = answer[member].as_str().expect("a text");
        assert!(said.contains(address), "{member}: {said}");
    }
    let manifest = feeds::manifest(&Text::of(Language::Arabic), &bundles());
    insta::assert_json_snapshot!("manifest", manifest);
}
