//! Journeys over policy changes: the list and its filters, the page of one, its embed.

use anyhow::{Result, ensure};

use crate::reader::{Reader, journey, journey_without_scripts, journey_without_webassembly};

/// Number of policy changes that the list shows.
const LISTED: &str = "document.querySelectorAll('.policy-list > li:not([hidden])').length";

/// All policy changes of the record.
fn all() -> f64 {
    crossings::embedded::dataset().policies().len() as f64
}

#[tokio::test]
async fn the_list_is_searched_and_filtered_and_its_address_keeps_it() -> Result<()> {
    journey_without_webassembly("policies-list", async |reader: &Reader| {
        reader.open("policies/").await?;
        reader.shown(".policy-filters").await?;
        reader.number(LISTED, all()).await?;
        reader.type_into("[name=q]", "240 hours").await?;
        reader.see(".policy-list > li:not([hidden])", "Visa-free transit: 240 hours").await?;
        reader.query("?q=240+hours").await?;
        reader.open("policies/?kind=opening").await?;
        reader
            .wait_for(
                "the kind",
                "[...document.querySelectorAll('.policy-list > li')].every(item => item.hidden === (item.dataset.kind !== 'opening'))",
            )
            .await?;
        reader.see(".policy-shown", "of 49").await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn without_scripts_the_whole_list_is_there_and_the_switch_works() -> Result<()> {
    journey_without_scripts("policies-static", async |reader: &Reader| {
        reader.open("policies/").await?;
        reader.number(LISTED, all()).await?;
        reader.hidden(".policy-filters").await?;
        reader.open("policies/class-b-management/").await?;
        reader.see(".review-figure h2", "Crossings per day").await?;
        reader.shown(".review-table .stated").await?;
        reader.shown(".review-table .by-rounding").await?;
        reader.hidden(".review-table .by-cut").await?;
        reader.press(".choice:has([value=cut])").await?;
        reader.shown(".review-table .by-cut").await?;
        reader.hidden(".review-table .by-rounding").await
    })
    .await
}

#[tokio::test]
async fn a_policy_change_says_its_finding_and_names_every_number() -> Result<()> {
    journey("policies-page", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.press("a[href$='policies/class-b-management/']").await?;
        reader.see("h1", "COVID-19 managed as Class B").await?;
        reader.see(".review-figure h2", "depending on the earlier period").await?;
        let rows = reader
            .eval("[...document.querySelectorAll('.review-table tbody tr')].every(row => row.querySelector('circle') && /%/.test(row.cells[1].textContent))")
            .await?;
        ensure!(rows == true, "a row without dot or number");
        reader.fits("policies/class-b-management/").await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn its_embed_takes_the_theme_and_tells_its_height() -> Result<()> {
    journey("policies-embed", async |reader: &Reader| {
        reader.open("about/").await?;
        reader
            .eval(
                "(() => {
                    window.heights = [];
                    addEventListener('message', ({ data }) => {
                        if (data?.type === 'height' && data.crossings === 1) heights.push(data);
                    });
                    const frame = document.createElement('iframe');
                    frame.title = 'A policy change';
                    frame.src = '../embed/policies/class-b-management/?theme=dark';
                    document.querySelector('main').prepend(frame);
                })()",
            )
            .await?;
        reader
            .wait_for(
                "its height",
                "heights.some(({ chart, height }) => chart === 'class-b-management' && height > 300)",
            )
            .await?;
        let theme = "document.querySelector('iframe').contentDocument.documentElement.dataset.theme";
        ensure!(reader.eval(theme).await? == "dark", "the theme is not taken");
        reader.no_foreign_request().await
    })
    .await
}
