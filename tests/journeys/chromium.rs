//! Checks that need Chromium's protocol: leaks, layout shifts and printed sheets; and engine-independent checks of
//! pages.

use std::fs;

use anyhow::{Result, ensure};
use crossings::{
    charts::{self, CHARTS, Chart},
    text::Language,
};
use serde_json::{Value, json};

use crate::{
    browser::Preference,
    browser::Scripts,
    matrix,
    reader::{LeftBehind, Reader, in_project, journey, journey_of_two},
    static_first::SHIFT,
};

#[tokio::test]
async fn a_hundred_turns_of_a_chart_to_its_table_leave_nothing_behind() -> Result<()> {
    journey("left-behind", async |reader: &Reader| {
        for chart in matrix::forms() {
            reader.open(&format!("charts/{}/", chart.id)).await?;
            reader.live(chart.id).await?;
            // The first rounds fill caches: they are not counted.
            reader.open_and_close(5).await?;
            let before = reader.left_behind().await?;
            reader.open_and_close(100).await?;
            let grown = |after: LeftBehind| {
                after.listeners > before.listeners || after.nodes > before.nodes * 1.02
            };
            let mut after = reader.left_behind().await?;
            // The browser may take a few rounds to free unreferenced objects.
            for _ in 0..5 {
                if !grown(after) {
                    break;
                }
                after = reader.left_behind().await?;
            }
            ensure!(
                after.charts == 1,
                "{}: {} charts live",
                chart.id,
                after.charts
            );
            ensure!(!grown(after), "{}: from {before:?} to {after:?}", chart.id);
        }
        reader.no_error().await
    })
    .await
}

/// The rows of a table that fit on a sheet, below a drawing and its notes.
const FIT_ON_A_SHEET: u64 = 40;

#[tokio::test]
async fn a_chart_prints_on_one_page_with_its_table_and_source_and_a_long_table_ends_on_a_second()
-> Result<()> {
    journey("print", async |reader: &Reader| {
        for chart in CHARTS {
            reader.open(&format!("charts/{}/", chart.id)).await?;
            reader.live(chart.id).await?;
            let sheets = reader.printed().await?;
            let rows = reader
                .eval("document.querySelectorAll('.figure-table tbody tr').length")
                .await?;
            let expected = if rows.as_u64() > Some(FIT_ON_A_SHEET) { 2 } else { 1 };
            ensure!(
                sheets == expected,
                "{} prints its {rows} rows on {sheets} pages",
                chart.id
            );
        }
        // The printed content.
        reader.prefer(Preference::Paper(true)).await?;
        for part in [".figure-title", ".figure-table tbody tr", ".figure-source"] {
            reader.shown(part).await?;
        }
        reader
            .wait_for("no controls", "![...document.querySelectorAll('.controls, .site-header')].some(part => part.getClientRects().length > 0)")
            .await?;
        reader.prefer(Preference::Paper(false)).await
    })
    .await
}

#[tokio::test]
async fn readers_who_save_data_fetch_app_and_library_when_they_turn_to_a_figure() -> Result<()> {
    journey("save-data", async |reader: &Reader| {
        reader.save_data().await?;
        reader.open("charts/policy-change/").await?;
        reader
            .wait_for(
                "the page",
                "document.documentElement.dataset.interactive !== undefined",
            )
            .await?;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let fetched = |part: &str| {
            let asked = reader.server().asked();
            asked.iter().any(|path| path.contains(part))
        };
        ensure!(
            !fetched(".wasm") && !fetched("charts-"),
            "files have come unasked"
        );
        // Another view is shown as prerendered, and wants the app; the next wants the chart library.
        reader.choose("metric", "applications").await?;
        reader.see("h1", "permit applications").await?;
        reader.stage("policy-change", "ready").await?;
        ensure!(!fetched("charts-"), "the library has come unasked");
        reader.choose("measure", "index").await?;
        reader.live("policy-change").await?;
        reader.no_error().await
    })
    .await
}

/// The colours of the words and the ink of a page as they are now, and how many drawings it shows.
const ON_PAPER: &str = "(() => {
    const shown = [...document.querySelectorAll('.plot svg')].filter((svg) => svg.getClientRects().length > 0);
    const dark = (element, property) => {
        const [red, green, blue] = getComputedStyle(element)[property].match(/[\\d.]+/g).map(Number);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 130;
    };
    const words = [...shown[0].querySelectorAll('text')].filter((text) => !dark(text, 'fill'));
    const lines = [...document.querySelectorAll('.figure-title, .figure-summary p')].filter((line) => !dark(line, 'color'));
    return [shown.length, words.length, lines.length];
})()";

#[tokio::test]
async fn paper_has_one_drawing_in_dark_ink_whatever_the_theme_and_an_embed_no_more_than_its_frame()
-> Result<()> {
    journey("print-dark", async |reader: &Reader| {
        for page in [
            "charts/travellers-over-time/",
            "embed/travellers-over-time/?theme=dark",
            "embed/travellers-over-time/",
        ] {
            for width in [390, 800] {
                reader.resize(width, 900).await?;
                reader.open(page).await?;
                reader.prefer(Preference::Dark(true)).await?;
                let height = reader.eval("document.documentElement.scrollHeight").await?;
                // On paper, browsers do not prefer dark.
                reader.prefer(Preference::Dark(false)).await?;
                reader.prefer(Preference::Paper(true)).await?;
                reader
                    .wait_for(
                        "dark ink",
                        &format!("JSON.stringify({ON_PAPER}) === '[1,0,0]'"),
                    )
                    .await?;
                reader.shown(".figure-source").await?;
                if page.starts_with("embed") {
                    reader.hidden(".figure-numbers").await?;
                    let paper = reader.eval("document.documentElement.scrollHeight").await?;
                    ensure!(
                        paper.as_f64() <= height.as_f64(),
                        "{page} takes {paper} px on paper, {height} on the screen"
                    );
                } else {
                    reader.shown(".figure-numbers").await?;
                }
                reader.prefer(Preference::Paper(false)).await?;
            }
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_page_that_comes_in_two_parts_stays_in_place() -> Result<()> {
    journey("two-parts", async |reader: &Reader| {
        // Too high for the window only when its second part is there.
        reader.resize(720, 1000).await?;
        reader.server().rest_before("<figcaption");
        for kind in ["charts", "embed"] {
            let page = format!("{kind}/travellers-over-time/");
            reader.open(&page).await?;
            reader.eval(SHIFT).await?;
            reader.live("travellers-over-time").await?;
            let painted = "performance.getEntriesByType('paint')[0].startTime < \
                performance.getEntriesByType('navigation')[0].responseEnd";
            ensure!(
                reader.eval(painted).await? == true,
                "{page} is painted late"
            );
            let moved = reader.eval("window.moved").await?;
            ensure!(moved == json!([]), "{page}: {moved}");
        }
        reader.no_error().await
    })
    .await
}

/// Runs axe over the page; returns its violations, in short.
async fn axe(reader: &Reader, rules: &str) -> Result<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         axe.run(document, {{ runOnly: {rules}, resultTypes: ['violations'] }}).then(
             ({{ violations }}) => done(violations.map(({{ id, nodes }}) =>
                 `${{id}}: ${{nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ')}} (${{nodes[0].failureSummary}})`)),
             error => done([String(error)]));"
    );
    Ok(reader
        .driver()
        .execute_async(&script, vec![])
        .await?
        .json()
        .clone())
}

/// All of WCAG 2.2 up to AA, and good practice.
const ALL_RULES: &str = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
/// The rules that a theme can affect.
const COLOURS: &str = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

#[tokio::test]
async fn axe_finds_nothing_on_any_page_in_any_language_theme_or_stage() -> Result<()> {
    let source = fs::read_to_string(in_project("node_modules/axe-core/axe.min.js"))?;
    // Pages of one form differ in their words and numbers only.
    let charts = matrix::forms().into_iter().flat_map(|chart| {
        let Chart { id, .. } = chart;
        let others = matrix::is_full().then(|| format!("charts/{id}/worksheet/"));
        others
            .into_iter()
            .chain([format!("embed/{id}/"), format!("charts/{id}/")])
    });
    let mut pages = matrix::templates();
    pages.extend(charts);
    pages.sort();
    pages.dedup();
    journey_of_two("axe", Scripts::All, async |reader: &Reader, half: usize| {
        let mut wrong = Vec::new();
        // Other languages have the same parts in the same places.
        for language in matrix::languages() {
            for page in pages.iter().skip(half).step_by(2) {
                let address = format!("{}{page}", language.prefix());
                // A theme affects every language and every drawing alike.
                let dark = *language == Language::English && matrix::templates().contains(page)
                    || matrix::is_full();
                let mut look = async |stage: &str| -> Result<()> {
                    let themes = [(false, ALL_RULES), (true, COLOURS)];
                    for (theme, rules) in themes.into_iter().take(1 + usize::from(dark)) {
                        reader.prefer(Preference::Dark(theme)).await?;
                        for problem in axe(reader, rules).await?.as_array().into_iter().flatten() {
                            wrong.push(format!("{address} {stage} dark={theme}: {problem}"));
                        }
                    }
                    Ok(())
                };
                reader.server().hold(".wasm");
                reader.begin_to_open(&address).await?;
                reader.driver().execute(source.as_str(), vec![]).await?;
                look("static").await?;
                reader.server().release(".wasm");
                let chart = page
                    .trim_end_matches('/')
                    .rsplit('/')
                    .next()
                    .unwrap_or_default();
                if charts::by_id(chart).is_some() {
                    reader.live(chart).await?;
                    look("live").await?;
                }
            }
        }
        ensure!(
            wrong.is_empty(),
            "{} problems:\n{}",
            wrong.len(),
            wrong[..wrong.len().min(40)].join("\n")
        );
        Ok(())
    })
    .await
}

/// Pages whose first drawing a phone shows whole. Other drawings are longer: a row for each of many categories or years.
const ON_A_PHONE: [&str; 15] = [
    "",
    "ar/",
    "charts/documents/",
    "charts/policy-change/",
    "ar/charts/policy-change/",
    "ru/charts/policy-change/",
    "charts/seizures/",
    "charts/travellers-by-origin/",
    "charts/vehicles/",
    "embed/baselines/",
    "embed/daily-recovery/",
    "ru/embed/policy-change/",
    "embed/seizures/",
    "embed/travellers-over-time/",
    "embed/vehicles/",
];

#[tokio::test]
async fn a_phone_shows_a_title_and_its_whole_drawing_without_scrolling() -> Result<()> {
    journey("phone", async |reader: &Reader| {
        reader.be_phone(360, 740).await?;
        for page in ON_A_PHONE {
            reader.open(page).await?;
            let [title, end]: [f64; 2] = serde_json::from_value(
                reader
                    .settled(
                        "['.figure-title', '.stage'].map((part, at) => \
                         document.querySelector(part).getBoundingClientRect()[at ? 'bottom' : 'top'])",
                    )
                    .await?,
            )?;
            ensure!(
                title >= 0.0 && end <= 740.0,
                "/{page}: the title begins at {title}, the drawing ends at {end}"
            );
            reader.fits(page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_finger_moves_the_controls_and_the_keyboard_brings_them_into_view() -> Result<()> {
    const HIDDEN: &str = "(({ right }) => right - innerWidth)\
                          (document.querySelector('[data-control=show] label:last-child').getBoundingClientRect())";
    journey("phone-controls", async |reader: &Reader| {
        reader.be_phone(360, 740).await?;
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        let hidden = reader.eval(HIDDEN).await?;
        ensure!(
            hidden.as_f64() > Some(0.0),
            "the last control ends {hidden} px beyond the window"
        );
        reader
            .eval("document.querySelector('[data-control=show] input[value=table]').focus()")
            .await?;
        reader
            .wait_for("the focused control", &format!("{HIDDEN} <= 0"))
            .await?;
        reader.choose("show", "table").await?;
        reader.shown(".figure-numbers").await
    })
    .await
}
