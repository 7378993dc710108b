//! Further uses of a figure's table: sorting and listening.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::reader::{Reader, journey, journey_without_scripts};

/// The shown rows, by their headings.
const ROWS: &str = "[...document.querySelectorAll('.figure-table tbody tr:not([hidden]) th')]
    .map(head => head.textContent).join('; ')";
/// The columns with their sort order.
const SORTED: &str = "[...document.querySelectorAll('.figure-table [aria-sort]')]
    .map(head => `${head.textContent} ${head.getAttribute('aria-sort')}`).join()";
const VALUE: &str = ".figure-table thead th:nth-child(2) .sort";
const WHAT: &str = ".figure-table thead th:nth-child(1) .sort";

/// Counts the audio contexts made from now on.
const COUNT: &str = "(() => {
    const Real = AudioContext;
    window.made = [];
    window.AudioContext = class extends Real {
        constructor() {
            super();
            made.push(this);
        }
    };
})()";
const LISTEN: &str = "[data-act=listen]";
const LINES: &str = "document.querySelectorAll('.listen ol li').length";
const CURRENT: &str = "document.querySelectorAll('.listen ol [aria-current=true]').length";
/// Whether all audio contexts are closed.
const SILENT: &str = "made.every(context => context.state === 'closed')";

async fn text(reader: &Reader, expression: &str) -> Result<String> {
    let value: Value = reader.eval(expression).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Waits until the table is sorted like this.
async fn sorted(reader: &Reader, by: &str, rows: &str) -> Result<()> {
    reader
        .wait_for(
            &format!("the order “{by}”"),
            &format!("{SORTED} === {} && {ROWS} === {}", json!(by), json!(rows)),
        )
        .await
}

#[tokio::test]
async fn a_heading_sorts_the_table_upwards_downwards_and_back_to_the_order_of_time() -> Result<()> {
    const UPWARDS: &str = "2022; 2021; 2020; 2023; 2024; 2018; 2019; 2025";
    const DOWNWARDS: &str = "2025; 2019; 2018; 2024; 2023; 2020; 2021; 2022";
    const IN_TIME: &str = "2018; 2019; 2020; 2021; 2022; 2023; 2024; 2025";
    journey("sort", async |reader: &Reader| {
        reader
            .open("charts/travellers-over-time/?show=table")
            .await?;
        reader.stage("travellers-over-time", "ready").await?;
        let before = text(reader, ROWS).await?;
        ensure!(
            before.contains("Entry of foreign nationals suspended"),
            "no policy change between the rows: {before}"
        );
        sorted(reader, "", &before).await?;

        reader.press(VALUE).await?;
        sorted(reader, "Value ascending", UPWARDS).await?;
        reader.press(VALUE).await?;
        sorted(reader, "Value descending", DOWNWARDS).await?;
        // Another column sorts anew, and only one shows a sort order.
        reader.press(WHAT).await?;
        sorted(reader, "Item ascending", IN_TIME).await?;
        reader.press(VALUE).await?;
        sorted(reader, "Value ascending", UPWARDS).await?;
        reader.press(VALUE).await?;
        reader.press(VALUE).await?;
        sorted(reader, "", &before).await?;
        // The heading that was pressed keeps the focus.
        let focused = format!("document.activeElement === document.querySelector('{VALUE}')");
        ensure!(reader.eval(&focused).await? == true, "the focus is lost");

        // Another view has a table of its own, in its own order.
        reader.press(VALUE).await?;
        reader.choose("period", "half").await?;
        reader.see(".figure-table", "first half").await?;
        reader
            .wait_for("no order", &format!("{SORTED} === ''"))
            .await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn points_and_tooltips_keep_their_rows_when_the_table_is_sorted() -> Result<()> {
    journey("sorted-points", async |reader: &Reader| {
        reader.open("charts/policy-change/?show=table").await?;
        reader.stage("policy-change", "ready").await?;
        reader.press(VALUE).await?;
        sorted(
            reader,
            "Value ascending",
            "Before 8 January 2023; 8–17 January 2023; Before the pandemic",
        )
        .await?;
        reader.choose("show", "chart").await?;
        reader.live("policy-change").await?;
        // The second bar; see `the_tooltip_gives_interval_and_formula_of_a_derived_bar`.
        reader
            .point_until(230.0, 64.0, "337,605 to 338,508")
            .await?;
        for (key, value) in [("Home", "1.905 million"), ("End", "501,000")] {
            reader
                .eval(&format!(
                    "document.querySelector('.points').dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}' }}))"
                ))
                .await?;
            reader.see(".tooltip[data-shown=true]", value).await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_figure_is_heard_when_the_reader_asks_and_said_line_by_line() -> Result<()> {
    journey("listen", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.eval(COUNT).await?;
        reader.hidden(".listen-panel").await?;
        reader.see(LISTEN, "Listen").await?;
        let asked = |part: &str| {
            reader
                .server()
                .asked()
                .iter()
                .any(|path| path.contains(part))
        };
        ensure!(!asked("/listen-"), "it is loaded before anybody asks");
        reader.number("made.length", 0.0).await?;

        reader.choose("speed", "slow").await?;
        reader.press(LISTEN).await?;
        reader.number(CURRENT, 1.0).await?;
        reader.number("made.length", 1.0).await?;
        reader.see(LISTEN, "Stop").await?;
        reader.see(".listen-said", "Playing").await?;
        let rows = "document.querySelectorAll('.figure-table tbody tr').length";
        reader
            .wait_for("a line for each row", &format!("{LINES} === {rows}"))
            .await?;
        reader
            .see(
                ".listen ol li",
                "Before the pandemic: 1.905 million, interval 1,899,431 to 1,910,476",
            )
            .await?;
        reader
            .wait_for(
                "the second line",
                "document.querySelector('.listen ol li:nth-child(2)').ariaCurrent === 'true'",
            )
            .await?;

        reader.press(LISTEN).await?;
        reader.number(CURRENT, 0.0).await?;
        reader.see(LISTEN, "Listen").await?;
        reader.see(".listen-said", "Stopped").await?;
        reader.wait_for("silence", SILENT).await?;

        reader.choose("speed", "fast").await?;
        reader.press(LISTEN).await?;
        reader.see(".listen-said", "Played to the end").await?;
        reader.wait_for("silence", SILENT).await?;
        reader.number("made.length", 2.0).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn another_view_or_escape_ends_what_is_heard() -> Result<()> {
    journey("listen-ends", async |reader: &Reader| {
        reader.open("embed/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.eval(COUNT).await?;
        reader.choose("speed", "slow").await?;
        reader.press(LISTEN).await?;
        reader.number(CURRENT, 1.0).await?;
        reader
            .eval("dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))")
            .await?;
        reader.see(".listen-said", "Stopped").await?;

        reader.press(LISTEN).await?;
        reader.number(CURRENT, 1.0).await?;
        reader.choose("metric", "applications").await?;
        reader.see(".listen-said", "Stopped").await?;
        reader.see(".listen ol", "341,000").await?;
        reader.number(CURRENT, 0.0).await?;
        reader.wait_for("silence", SILENT).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_browser_without_sound_says_so_and_still_gives_the_words() -> Result<()> {
    journey("listen-refused", async |reader: &Reader| {
        reader.open("charts/seizures/").await?;
        reader.live("seizures").await?;
        reader.eval("delete window.AudioContext").await?;
        reader.press(LISTEN).await?;
        reader
            .see(".listen-said", "does not let the page play sounds")
            .await?;
        reader.see(LISTEN, "Listen").await?;
        reader.number(LINES, 4.0).await?;
        reader
            .see(".listen-ends", "Each unit has a range of notes of its own")
            .await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn what_needs_a_script_offers_nothing_where_there_is_none() -> Result<()> {
    journey_without_scripts("listen-no-scripts", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.hidden(".listen").await?;
        let line = reader
            .eval("getComputedStyle(document.querySelector('.figure-table .sort')).textDecorationLine")
            .await?;
        ensure!(line == "none", "a heading looks like a button: {line}");
        Ok(())
    })
    .await
}
