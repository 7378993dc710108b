//! Journeys: readers' actions, in real browsers over a built site, through WebDriver.
//!
//! `cargo xtask test` builds the site and runs them. By hand, with `dist/` built:
//!
//! ```sh
//! cargo test --package journeys
//! ```
//!
//! `CROSSINGS_ENGINE` names the engine: `chromium`, `firefox` or `webkit`. `CROSSINGS_DIST`, `CROSSINGS_CHROMIUM`,
//! `CROSSINGS_CHROMEDRIVER` and the like name paths other than the usual ones. A journey that fails leaves a screenshot
//! in `target/journeys/`.

mod addresses;
mod browser;
mod checking;
mod chromium;
mod deployed;
mod drafts;
mod element;
mod everyone;
mod exploring;
mod faults;
mod hostile;
mod hosts;
mod listen;
mod matrix;
mod offline;
mod pairs;
mod picture;
mod pinned;
mod pointing;
mod policies;
mod reader;
mod server;
mod settings;
mod share;
mod static_first;
mod together;
mod wild;

use anyhow::{Result, ensure};
use browser::Preference;
use crossings::{
    charts::CHARTS,
    dataset::{FIGURE_COLUMNS, RETIREMENT_COLUMNS},
    embedded,
    text::{Language, Text},
};
use reader::{Reader, in_project, journey};

/// Returns every page of the site.
fn pages() -> Vec<String> {
    let charts = CHARTS.iter().flat_map(|chart| {
        let page = format!("charts/{}/", chart.id);
        [format!("{page}worksheet/"), page]
    });
    [
        "",
        "check/",
        "data/",
        "sources/",
        "about/",
        "about/accessibility/",
        "about/licences/",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain(charts)
    .collect()
}

/// Returns the data page's words beside a count: "of 2,000 figures".
fn of_all_figures() -> String {
    let count = embedded::dataset().all_figures().count();
    let count =
        Text::of(Language::English).number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), 0);
    format!("of {count} figures")
}

/// Returns the data page's words while nothing is filtered out.
fn all_figures() -> String {
    let of_all = of_all_figures();
    let count = of_all.split(' ').nth(1).unwrap_or_default();
    format!("{count} {of_all}")
}

#[tokio::test]
async fn home_shows_every_chart_live_under_a_strict_policy_without_a_foreign_request() -> Result<()>
{
    journey("home", async |reader: &Reader| {
        reader.server().protect();
        reader.open("").await?;
        reader.see("h1", "Crossings").await?;
        for chart in CHARTS {
            reader
                .scroll_to(&format!("[data-chart={}]", chart.id))
                .await?;
            reader.live(chart.id).await?;
        }
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn no_page_scrolls_sideways_on_a_phone_a_tablet_or_a_desk() -> Result<()> {
    journey("sideways", async |reader: &Reader| {
        for width in [320, 768, 1600] {
            reader.resize(width, 900).await?;
            let all = matrix::is_full() || (width == 320 && matrix::is_full_or_chromium());
            for page in if all { pages() } else { matrix::templates() } {
                reader.open(&page).await?;
                reader
                    .number("document.querySelectorAll('main h1').length", 1.0)
                    .await?;
                reader.fits(&page).await?;
            }
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn controls_change_the_chart_and_back_and_forward_walk_its_states() -> Result<()> {
    const CROSSINGS: &str = "Daily crossings were up 48.2% in the ten days from 8 January 2023";
    const APPLICATIONS: &str =
        "Daily permit applications were up 129.4% in the ten days from 8 January 2023";
    const INDEX: &str = "Daily permit applications reached 54.5% of their pre-pandemic level";
    journey("controls", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.see("h1", CROSSINGS).await?;
        reader.see("title", CROSSINGS).await?;

        reader.pick("metric", "applications").await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.see("title", APPLICATIONS).await?;
        reader.see(".drawing-live", "341,000").await?;
        reader.pick("measure", "index").await?;
        reader.see("h1", INDEX).await?;
        reader.see(".drawing-live", "23.76%").await?;
        reader.query("?metric=applications&measure=index").await?;

        reader.back().await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.back().await?;
        reader.see("h1", CROSSINGS).await?;
        reader.query("").await?;
        reader.forward().await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_tooltip_gives_interval_and_formula_of_a_derived_bar() -> Result<()> {
    journey("tooltip", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.see(".drawing-live", "338,100").await?;
        // Names take 200 px; the second bar of 40 px steps below a margin of 4 px.
        reader
            .point_until(230.0, 64.0, "337,605 to 338,508")
            .await?;
        reader
            .see(".tooltip-formula", "501,000 ÷ (1 + 48.2%)")
            .await?;
        reader
            .see(".tooltip-source", "17 January 2023, ¶ 21")
            .await?;
        reader
            .point_until(230.0, 104.0, "500,500 to 501,500")
            .await?;
        reader
            .see(
                ".tooltip-source",
                "National Immigration Administration, 17 January 2023, ¶ 21",
            )
            .await
    })
    .await
}

#[tokio::test]
async fn a_deep_link_restores_its_state_and_nonsense_is_said_to_be_so() -> Result<()> {
    journey("deep-link", async |reader: &Reader| {
        reader
            .open("charts/policy-change/?metric=applications&measure=index&show=table")
            .await?;
        reader.see(".figure-table", "23.76%").await?;
        reader.see(".figure-table", "54.5% ÷ (1 + 129.4%)").await?;
        reader
            .number(
                "document.querySelectorAll('.figure-table tbody tr').length",
                3.0,
            )
            .await?;

        reader
            .open("charts/policy-change/?metric=%3Cb%3E&planet=mars")
            .await?;
        reader.live("policy-change").await?;
        reader.see(".not-understood", "“metric”: “<b>”").await?;
        reader.see(".not-understood", "“planet”").await?;
        reader.see("h1", "Daily crossings were up").await
    })
    .await
}

#[tokio::test]
async fn the_data_table_searches_filters_and_hands_over_what_it_shows() -> Result<()> {
    journey("data", async |reader: &Reader| {
        let file = std::fs::read_to_string(in_project("data/figures.csv"))?;
        let mut all = records(&file)?;
        // Retired figures are no part of a download, nor are the columns that only they fill.
        let columns = FIGURE_COLUMNS.len() - RETIREMENT_COLUMNS.len();
        all.retain(|row| row[columns].is_empty());
        for row in &mut all {
            row.truncate(columns);
        }

        reader.open("data/").await?;
        // The prerendered page counts all figures too: the app has hydrated when it filters.
        reader.type_into("input[name=q]", "passports").await?;
        reader.query("?q=passports").await?;
        reader.click("[data-reset]").await?;
        reader.see("[data-count]", &all_figures()).await?;
        let saved = reader
            .download("[data-download=csv]", "crossings-figures.csv")
            .await?;
        ensure!(
            sorted(records(&saved)?) == sorted(all.clone()),
            "the whole table is not the file"
        );

        reader.type_into("input[name=q]", "passports").await?;
        reader.select("category", "documents").await?;
        reader.select("release", "core").await?;
        reader
            .see("[data-count]", &format!("1 {}", of_all_figures()))
            .await?;
        reader
            .query("?q=passports&category=documents&release=core")
            .await?;
        let saved = reader
            .download("[data-download=csv]", "crossings-figures.csv")
            .await?;
        let wanted: Vec<_> = all
            .into_iter()
            .filter(|row| &row[1] == "passports" && &row[12] == "nia-press-2023-01-17")
            .collect();
        ensure!(
            records(&saved)? == wanted,
            "the filtered table is not the filtered file"
        );

        reader.back().await?;
        reader.query("?q=passports&category=documents").await?;
        reader.click("[data-reset]").await?;
        reader.see("[data-count]", &all_figures()).await?;
        reader.open("data/?category=boats&colour=red").await?;
        reader.see(".not-understood", "“category”: “boats”").await?;
        reader.see(".not-understood", "“colour”").await?;
        reader.no_error().await
    })
    .await
}

fn records(text: &str) -> Result<Vec<csv::StringRecord>> {
    Ok(csv::Reader::from_reader(text.as_bytes())
        .records()
        .collect::<Result<_, _>>()?)
}

fn sorted(mut rows: Vec<csv::StringRecord>) -> Vec<csv::StringRecord> {
    rows.sort_by(|a, b| a[0].cmp(&b[0]));
    rows
}

#[tokio::test]
async fn a_drawing_comes_back_as_it_was_when_the_window_narrows_and_widens() -> Result<()> {
    const WORDS: &str = "JSON.stringify([...document.querySelectorAll('.drawing-live text')]
        .map(t => [t.textContent, Math.round(t.getBoundingClientRect().left)]).sort())";
    journey("resize", async |reader: &Reader| {
        for chart in ["policy-change", "enforcement-outcomes", "services"] {
            reader.resize(1280, 900).await?;
            reader.open(&format!("charts/{chart}/")).await?;
            reader.live(chart).await?;
            let wide = reader.settled(WORDS).await?;
            reader.resize(360, 900).await?;
            reader
                .wait_for("the narrow drawing", &format!("{WORDS} !== {wide}"))
                .await?;
            reader.resize(1280, 900).await?;
            reader
                .wait_for("the wide drawing", &format!("{WORDS} === {wide}"))
                .await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_page_follows_the_readers_dark_scheme() -> Result<()> {
    journey("dark", async |reader: &Reader| {
        const PAPER: &str = "getComputedStyle(document.body).backgroundColor";
        reader.open("charts/travellers-by-origin/").await?;
        reader.live("travellers-by-origin").await?;
        let light = reader.eval(PAPER).await?;
        reader.prefer(Preference::Dark(true)).await?;
        let dark = reader.eval(PAPER).await?;
        ensure!(light != dark, "the paper stays {light}");
        // A mark's colour is a property of the stylesheet: it changes without a redraw.
        let bar = "getComputedStyle(document.querySelector('.plot path[fill*=ink-mainland]')).fill";
        ensure!(
            reader.eval(bar).await? == "rgb(108, 171, 230)",
            "the bar keeps its light colour"
        );
        reader.no_error().await
    })
    .await
}
