//! A page before any script runs, and its hydration without layout shifts.

use std::{fs, os::unix::fs::symlink, path::PathBuf, time::Duration};

use anyhow::{Context as _, Result, ensure};
use crossings::{charts::CHARTS, embedded, text::Language, view::View};
use serde_json::json;
use thirtyfour::Key;

use crate::{
    browser::Scripts,
    matrix, pages,
    reader::{Reader, dist, journey, journey_in, journey_of_two, journey_without_scripts},
};

/// Returns the addresses that the built site map lists, below the root.
fn addresses_of_the_site_map() -> Result<Vec<String>> {
    let map = fs::read_to_string(dist().join("sitemap.xml"))?;
    let addresses: Vec<&str> = map
        .split("<loc>")
        .skip(1)
        .filter_map(|after| after.split("</loc>").next())
        .collect();
    let root = *addresses.first().context("the site map is empty")?;
    addresses
        .iter()
        .map(|address| {
            let path = address.strip_prefix(root).context("an address elsewhere")?;
            Ok(path.to_owned())
        })
        .collect()
}

#[tokio::test]
async fn without_scripts_every_page_of_the_site_map_shows_its_figures_whole() -> Result<()> {
    const PARTS: &str = "[...document.querySelectorAll('figure')].map(figure => [
        '.figure-title', '.drawing svg', '.figure-summary p', '.figure-table tbody tr', '.figure-source a[href]',
    ].filter(part => ![...figure.querySelectorAll(part)].some(e => e.getClientRects().length > 0))).flat()";
    journey_of_two(
        "no-scripts",
        Scripts::None,
        async |reader: &Reader, half: usize| {
            let addresses = addresses_of_the_site_map()?;
            // Each chart has its page and its worksheet, and pages of its other views.
            let views = CHARTS.iter().flat_map(|chart| View::all(chart.controls));
            let named = views.filter(|view| view.has_page() && view.index() > 0);
            let policies = embedded::dataset().policies().len();
            let each = 2 * CHARTS.len() + 10 + policies + named.count();
            ensure!(
                addresses.len() == each * Language::ALL.len(),
                "{addresses:?}"
            );
            let width = [320, 1280][half];
            reader.resize(width, 900).await?;
            // The check of the built site covers that all pages have these parts; here, that they are visible.
            let looked_at = |address: &&String| {
                let of = matrix::languages().iter().find_map(|language| {
                    let page = address.strip_prefix(language.prefix())?;
                    matrix::kinds().contains(&page.to_owned()).then_some(())
                });
                matrix::is_full() || of.is_some()
            };
            for address in addresses.iter().filter(looked_at) {
                reader.open(address).await?;
                let missing = reader.eval(PARTS).await?;
                ensure!(
                    missing == json!([]),
                    "{address} at {width} px lacks {missing}"
                );
                let stages = reader
                    .eval(
                        "[...document.querySelectorAll('[data-stage]')].map(f => f.dataset.stage)",
                    )
                    .await?;
                ensure!(
                    stages
                        .as_array()
                        .is_some_and(|all| all.iter().all(|stage| stage == "static")),
                    "a script ran on {address}: {stages}"
                );
                let is_home = address.is_empty()
                    || Language::ALL
                        .iter()
                        .any(|language| language.prefix() == address);
                let figures = if is_home { CHARTS.len() } else { 1 };
                let is_chart = address.contains("charts/") && !address.ends_with("worksheet/");
                if is_home || is_chart {
                    let count = stages.as_array().map_or(0, Vec::len);
                    ensure!(count == figures, "{address} has {count} figures");
                }
            }
            // The table of all figures has its first rows, and links to the others.
            reader.open("data/").await?;
            reader
                .number(
                    "document.querySelectorAll('.data-table tbody tr').length",
                    100.0,
                )
                .await?;
            reader.shown("noscript a[href$='data/figures.csv']").await
        },
    )
    .await
}

#[tokio::test]
async fn without_scripts_every_other_view_is_a_link() -> Result<()> {
    journey_without_scripts("no-scripts-views", async |reader: &Reader| {
        for page in ["charts/policy-change/", "embed/policy-change/"] {
            reader.open(page).await?;
            let links = "[...document.querySelectorAll('.other-views a')].map(({ pathname }) => pathname.split('/').pop())";
            let links = reader.eval(links).await?;
            let expected = json!([
                "measure-index.html",
                "metric-applications.html",
                "metric-applications.measure-index.html",
            ]);
            ensure!(links == expected, "{page}: {links}");
            reader
                .click(".other-views a[href*='/metric-applications.html']")
                .await?;
            reader.see("h1", "Daily permit applications").await?;
            reader.see(".drawing svg", "341,000").await?;
            // The way back to the default view is a link, too.
            let back = ".other-views li:first-child a";
            reader.click(back).await?;
            reader.see("h1", "Daily crossings").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_worksheet_hides_its_values_and_answers_without_a_script() -> Result<()> {
    journey_without_scripts("worksheet", async |reader: &Reader| {
        let given = [
            ".values-shown",
            ".worksheet-figures .given",
            ".worksheet-answers",
        ];
        for prefix in ["", Language::Arabic.prefix()] {
            for chart in matrix::forms() {
                let page = format!("{prefix}charts/{}/worksheet/", chart.id);
                reader.open(&page).await?;
                reader.number("document.scripts.length", 1.0).await?;
                reader
                    .number("document.querySelectorAll(':checked').length", 0.0)
                    .await?;
                for part in given {
                    reader.shown(part).await?;
                }
                reader.hidden(".values-hidden").await?;
                reader.click("input[name=hide]").await?;
                for part in given {
                    reader.hidden(part).await?;
                }
                reader.shown(".values-hidden .drawing-wide svg").await?;
                reader.shown(".worksheet-questions li").await?;
            }
        }
        reader.no_error().await
    })
    .await
}

/// Sums layout shifts on the page, from the first on; only Chromium reports them.
pub(crate) const SHIFT: &str = "(() => {
    window.shift = 0;
    window.moved = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
            window.shift += entry.value;
            if (entry.sources.length === 0) window.moved.push(`something by ${entry.value}`);
            window.moved.push(...entry.sources.map(({ node, previousRect, currentRect }) =>
                `${node?.nodeName}.${node?.className ?? node?.textContent}: ${JSON.stringify([previousRect, currentRect])}`));
        }
    }).observe({ type: 'layout-shift', buffered: true });
})()";

#[tokio::test]
async fn a_figure_comes_to_life_without_anything_moving() -> Result<()> {
    journey("take-over", async |reader: &Reader| {
        let kinds = ["charts", "embed"];
        for (at, chart) in matrix::forms().into_iter().enumerate() {
            let sizes = [(360, 0), (720, 1), (1280, 0)];
            // Other engines take one size of each form in the usual run, each size of some.
            let one = at % sizes.len();
            let sizes = if matrix::is_full_or_chromium() {
                &sizes[..]
            } else {
                &sizes[one..=one]
            };
            for &(width, kind) in sizes {
                let page = format!("{}/{}/", kinds[kind], chart.id);
                reader.resize(width, 1000).await?;
                reader.server().hold(".wasm");
                reader.server().hold("charts-");
                // The page has loaded all but the held files when a style rule of it applies.
                reader.begin_to_open(&page).await?;
                reader.shown("figure h1").await?;
                reader.eval(SHIFT).await?;
                // Focus, selection and scroll are the reader's from the start. Focus moves the selection in WebKit.
                reader
                    .eval(
                        "document.querySelector('.figure-source a').focus({ preventScroll: true })",
                    )
                    .await?;
                // WebKit paints a selection at any time.
                reader
                    .eval(
                        "(() => {
                            const unseen = new CSSStyleSheet();
                            unseen.replaceSync('::selection { background: transparent; color: inherit }');
                            document.adoptedStyleSheets = [unseen];
                        })()",
                    )
                    .await?;
                reader
                    .eval("getSelection().selectAllChildren(document.querySelector('.figure-summary p'))")
                    .await?;
                let selected = reader.eval("getSelection().toString()").await?;
                ensure!(selected != "", "{page}: nothing is selected");
                let prerendered = reader.picture().await?;

                reader.server().release(".wasm");
                reader.stage(chart.id, "ready").await?;
                let ready = reader.picture().await?;
                reader.server().release("charts-");
                reader.live(chart.id).await?;
                let live = reader.picture().await?;

                for (name, before, after) in [("ready", &prerendered, &ready), ("live", &ready, &live)]
                {
                    let difference = before.difference(after)?;
                    if difference >= 0.01 {
                        before.keep("before")?;
                        after.keep("after")?;
                    }
                    ensure!(
                        difference < 0.01,
                        "{page} at {width} px: {:.2} % of the pixels change when it is {name}",
                        difference * 100.0
                    );
                }
                let moved = reader.eval("window.moved").await?;
                ensure!(moved == json!([]), "{page} at {width} px: {moved}");
                let focused = reader
                    .eval("document.activeElement.matches('.figure-source a') && scrollY === 0")
                    .await?;
                ensure!(focused == true, "{page}: focus or scroll is lost");
                let still = reader.eval("getSelection().toString()").await?;
                ensure!(still == selected, "{page}: the selection is lost");
            }
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn figures_that_come_after_the_app_come_to_life_too() -> Result<()> {
    journey("late-figures", async |reader: &Reader| {
        reader.server().rest_before("data-chart=\"seizures\"");
        reader.open("").await?;
        reader.live("policy-change").await?;
        reader.scroll_to("[data-chart=seizures]").await?;
        reader.live("seizures").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_choice_made_before_the_app_has_come_is_taken_up() -> Result<()> {
    journey("early-choice", async |reader: &Reader| {
        reader.server().hold(".wasm");
        reader.begin_to_open("charts/policy-change/").await?;
        reader.choose("metric", "applications").await?;
        reader.server().release(".wasm");
        reader
            .see("h1", "Daily permit applications were up")
            .await?;
        reader.query("?metric=applications").await?;
        reader.live("policy-change").await?;
        reader.see(".drawing-live", "341,000").await
    })
    .await
}

#[tokio::test]
async fn what_is_typed_before_the_app_has_come_is_taken_up() -> Result<()> {
    journey("early-text", async |reader: &Reader| {
        reader.server().hold(".wasm");
        reader.begin_to_open("sources/").await?;
        reader
            .type_into(".verify textarea", "The total was 115.7 million.")
            .await?;
        reader.server().release(".wasm");
        reader.see(".verify-said", "of 60").await?;

        reader.server().hold(".wasm");
        reader.begin_to_open("data/").await?;
        reader.type_into("input[name=q]", "passports").await?;
        reader.server().release(".wasm");
        reader.query("?q=passports").await?;
        reader.see("[data-count]", &crate::of_all_figures()).await?;
        reader
            .number(
                "document.querySelector('input[name=q]').value === 'passports' ? 1 : 0",
                1.0,
            )
            .await
    })
    .await
}

#[tokio::test]
async fn a_tooltip_answers_before_the_chart_library_has_come() -> Result<()> {
    journey("early-tooltip", async |reader: &Reader| {
        reader.server().hold("charts-");
        reader.begin_to_open("charts/policy-change/").await?;
        reader.stage("policy-change", "ready").await?;
        reader
            .point_until(230.0, 64.0, "337,605 to 338,508")
            .await?;
        reader.server().release("charts-");
        reader.live("policy-change").await?;
        reader
            .point_until(230.0, 104.0, "500,500 to 501,500")
            .await?;
        // In a container narrower than the drawing, which is shown smaller there; names are above bars.
        reader.resize(300, 900).await?;
        reader.point_until(10.0, 110.0, "500,500 to 501,500").await
    })
    .await
}

#[tokio::test]
async fn a_tooltip_answers_before_the_app_has_come() -> Result<()> {
    journey("earliest-tooltip", async |reader: &Reader| {
        reader.server().hold(".wasm");
        reader.begin_to_open("charts/policy-change/").await?;
        reader
            .point_until(230.0, 64.0, "337,605 to 338,508")
            .await?;
        // The app hydrates the page, and the tooltip stays.
        reader.click_at(230.0, 64.0).await?;
        reader.server().release(".wasm");
        reader.live("policy-change").await?;
        reader
            .see(".tooltip[data-pinned=true]", "337,605 to 338,508")
            .await?;
        reader.shown(".tooltip a[href*=figure]").await?;
        reader.pick("metric", "applications").await?;
        reader
            .see("h1", "Daily permit applications were up")
            .await?;
        reader.unseen(".tooltip").await
    })
    .await
}

#[tokio::test]
async fn a_figure_far_below_does_no_work_until_it_comes_near() -> Result<()> {
    journey("far-below", async |reader: &Reader| {
        reader.open("").await?;
        reader.live("policy-change").await?;
        let asked = |name: &str| {
            reader
                .server()
                .asked()
                .iter()
                .any(|path| path.contains(name))
        };
        ensure!(!asked("seizures"), "the last figure is fetched at once");
        reader.scroll_to("[data-chart=seizures]").await?;
        reader.live("seizures").await?;
        ensure!(
            asked("seizures.words") && asked("seizures.views"),
            "nothing was fetched"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_embed_fetches_app_and_chart_library_only_for_a_reader_who_turns_to_it() -> Result<()> {
    const FETCHED: &str = "performance.getEntriesByType('resource').map(({ name }) => name)
        .filter(name => /\\.wasm|words|labels|charts-/.test(name))";
    journey("attention", async |reader: &Reader| {
        for sign in ["a pointer", "a key", "a click without either"] {
            reader.open("embed/policy-change/").await?;
            reader.shown(":root[data-interactive] h1").await?;
            if sign == "a pointer" {
                // Longer than an idle browser waits. Each sign finds the page in this state.
                tokio::time::sleep(Duration::from_secs(4)).await;
            }
            let fetched = reader.eval(FETCHED).await?;
            ensure!(fetched == json!([]), "before {sign}: {fetched}");
            match sign {
                "a pointer" => {
                    reader
                        .point_until(230.0, 64.0, "337,605 to 338,508")
                        .await?;
                }
                "a key" => reader.key(Key::Tab).await?,
                // As screen readers do.
                _ => reader.choose("metric", "applications").await?,
            }
            reader.shown("[data-stage=live] .drawing-live svg").await?;
        }
        // The choice is shown.
        reader
            .see("h1", "Daily permit applications were up")
            .await?;
        reader.see(".drawing-live", "341,000").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn every_page_works_under_a_strict_policy_and_stores_nothing() -> Result<()> {
    journey_of_two(
        "strict-policy",
        Scripts::All,
        async |reader: &Reader, half: usize| {
            reader.server().protect();
            // Every chart is drawn under the policy by the journey over the home page too.
            let embeds = CHARTS.iter().map(|chart| format!("embed/{}/", chart.id));
            let all: Vec<String> = if matrix::is_full() {
                pages().into_iter().chain(embeds).collect()
            } else {
                matrix::kinds()
            };
            let all = all.into_iter().enumerate();
            // A chart's page and its worksheet, which does little, stay together.
            let mine = all.filter(|(at, _)| at / 2 % 2 == half);
            for (_, page) in mine {
                reader.open(&page).await?;
                // A worksheet is for paper and has no island.
                let live = !page.ends_with("worksheet/");
                if let Some(chart) = CHARTS.iter().find(|chart| live && page.contains(chart.id)) {
                    reader.live(chart.id).await?;
                    for control in chart.controls {
                        for choice in control.choices.iter().rev() {
                            reader.choose(&control.key, &choice.value).await?;
                        }
                    }
                    reader
                        .settled("document.querySelector('.drawing-live').innerHTML.length")
                        .await?;
                    reader.click(".reuse summary").await?;
                    reader.shown("[data-share=cite] textarea").await?;
                    if page.starts_with("charts/") {
                        reader.previewed().await?;
                    }
                    reader.press("[data-act=listen]").await?;
                    reader.shown(".listen ol [aria-current]").await?;
                }
                reader.no_error().await?;
                reader.no_foreign_request().await?;
                reader.nothing_stored().await?;
            }
            Ok(())
        },
    )
    .await
}

#[tokio::test]
async fn an_embed_whose_style_a_policy_refuses_gets_it_as_a_file() -> Result<()> {
    // Without style, this line would be there at once.
    const STYLED: &str =
        "getComputedStyle(document.querySelector('.stage-failure')).display === 'none'";
    journey("style-as-a-file", async |reader: &Reader| {
        let asked = |reader: &Reader| {
            reader
                .server()
                .asked()
                .iter()
                .any(|path| path.contains("/frame-"))
        };
        reader.open("embed/policy-change/").await?;
        reader.wait_for("style", STYLED).await?;
        ensure!(!asked(reader), "the style is fetched where it is there");
        reader
            .server()
            .send("Content-Security-Policy", "style-src 'self'");
        reader.open("embed/policy-change/").await?;
        reader.wait_for("style", STYLED).await?;
        ensure!(asked(reader), "nobody has asked for the style");
        reader.live("policy-change").await
    })
    .await
}

#[tokio::test]
async fn the_site_works_in_a_folder_of_any_host() -> Result<()> {
    let host = tempfile::tempdir()?;
    let folder = host.path().join("some/folder");
    fs::create_dir_all(folder.parent().context("a parent")?)?;
    symlink(fs::canonicalize(dist())?, &folder)?;
    fs::write(
        host.path().join("index.html"),
        "<!DOCTYPE html><title>A host</title>",
    )?;
    journey_in(
        "folder",
        PathBuf::from(host.path()),
        async |reader: &Reader| {
            reader.open("some/folder/charts/vehicles/").await?;
            reader.live("vehicles").await?;
            reader.click("nav a[href$='data/']").await?;
            reader.see("[data-count]", &crate::all_figures()).await?;
            reader.click("a.site-name").await?;
            reader.live("policy-change").await?;
            reader.no_error().await
        },
    )
    .await
}
