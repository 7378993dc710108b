//! Journeys over the exploration: statistics, periods, range, forms, policy changes.

use anyhow::Result;
use thirtyfour::Key;

use crate::reader::{Reader, journey};

/// Number of rows in the figure's table.
const ROWS: &str = "document.querySelectorAll('.figure-table tbody tr').length";

#[tokio::test]
async fn a_statistic_is_found_in_ones_own_words_added_and_taken_back() -> Result<()> {
    journey("explore-search", async |reader: &Reader| {
        for (page, words) in [("explore/", "visa free"), ("zh/explore/", "免签"), ("ru/explore/", "без визы")] {
            reader.open(page).await?;
            reader.live("explore").await?;
            reader.type_into("[data-search]", words).await?;
            reader.click("[data-add=visa-free-entries]").await?;
            reader.query("?series=travellers-total&series=visa-free-entries").await?;
            reader.wait_for("the search to be empty and focused", "document.activeElement.matches('[data-search]') && document.activeElement.value === ''").await?;
            reader.live("explore").await?;
        }
        reader.back().await?;
        reader.query("").await?;
        reader.wait_for("one statistic", "document.querySelectorAll('.explore-chosen li:not([hidden])').length === 1").await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn the_thumbs_of_the_range_answer_to_keys_and_dates_may_be_typed() -> Result<()> {
    journey("explore-range", async |reader: &Reader| {
        reader.open("explore/").await?;
        reader.live("explore").await?;
        reader
            .eval("document.querySelector('[data-thumb=first]').focus()")
            .await?;
        reader.key(Key::Right).await?;
        reader.query("?since=2019-01-01").await?;
        reader
            .see("[data-chart=explore] h1", "670 million (2019)")
            .await?;
        reader
            .wait_for(
                "the focus to stay",
                "document.activeElement.dataset.thumb === 'first'",
            )
            .await?;
        reader
            .eval("document.querySelector('[data-thumb=last]').focus()")
            .await?;
        reader.key(Key::Home).await?;
        // A thumb stops at the other one.
        reader.query("?since=2019-01-01&until=2019-12-31").await?;
        reader.number(ROWS, 1.0).await?;
        reader.type_into("input[name=until]", "2022-12-31").await?;
        reader.query("?since=2019-01-01&until=2022-12-31").await?;
        reader.number(ROWS, 4.0).await?;
        reader.click("[data-act=whole]").await?;
        reader.query("").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn forms_change_what_is_drawn_and_those_that_are_not_true_say_why() -> Result<()> {
    journey("explore-forms", async |reader: &Reader| {
        reader.open("explore/").await?;
        reader.live("explore").await?;
        reader
            .see(
                ".explore-why",
                "Share: not every statistic is a part of another one.",
            )
            .await?;
        reader
            .wait_for(
                "share not to be offered",
                "document.querySelector('[data-control=form] input[value=share]').disabled",
            )
            .await?;
        reader.choose("form", "index").await?;
        reader.query("?form=index").await?;
        reader.see(".figure-subtitle", "index, 2018 = 100").await?;
        reader.select("base", "2019").await?;
        reader.query("?form=index&base=2019").await?;
        reader.see(".figure-subtitle", "index, 2019 = 100").await?;
        reader.choose("scale", "log").await?;
        reader.query("?form=index&base=2019&scale=log").await?;
        reader.live("explore").await?;
        reader.choose("form", "bars").await?;
        // Bars have no length on a logarithmic scale.
        reader.query("?form=bars").await?;
        reader
            .see(
                ".explore-why",
                "Logarithmic: the length of a bar begins at zero",
            )
            .await?;
        reader.choose("by", "quarter").await?;
        reader.query("?by=quarter&form=bars").await?;
        reader.choose("show", "table").await?;
        reader.query("?by=quarter&form=bars&show=table").await?;
        reader.choose("form", "change").await?;
        // The table stays.
        reader.query("?by=quarter&form=change&show=table").await?;
        reader.shown(".figure-table").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_buttons_of_the_legend_single_out_hide_and_remove() -> Result<()> {
    journey("explore-legend", async |reader: &Reader| {
        let groups = "series=travellers-mainland&series=travellers-hmt&series=travellers-foreign";
        reader.open(&format!("explore/?{groups}")).await?;
        reader.live("explore").await?;
        let entry = |place: u8, act: &str| {
            format!(".explore-chosen li:nth-child({place}) [data-act={act}]")
        };
        reader.click(&entry(2, "toggle")).await?;
        reader
            .query(&format!("?{groups}&hide=travellers-hmt"))
            .await?;
        reader
            .wait_for(
                "the button to be up",
                "document.querySelectorAll('.explore-chosen [aria-pressed=false]').length === 1",
            )
            .await?;
        reader.click(&entry(3, "only")).await?;
        reader
            .query(&format!(
                "?{groups}&hide=travellers-mainland&hide=travellers-hmt"
            ))
            .await?;
        reader
            .see("[data-chart=explore] h1", "Crossings by foreign nationals")
            .await?;
        reader.click("[data-act=all]").await?;
        reader.query(&format!("?{groups}")).await?;
        reader.click(&entry(1, "remove")).await?;
        reader
            .query("?series=travellers-hmt&series=travellers-foreign")
            .await?;
        reader
            .eval("document.querySelector('.explore-chosen li:nth-child(2) button').focus()")
            .await?;
        reader
            .wait_for(
                "the other line to be pale",
                "document.querySelector('.explore').dataset.highlight === 'ink-hmt'",
            )
            .await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn parts_of_a_whole_are_stacked_and_sorted_by_value() -> Result<()> {
    /// By how many units of the drawing each part of the first period stands off the one below it, without outlines.
    const OFF: &str = "(() => {
        const edges = at => {
            const mark = `.drawing-live [ecmeta_series_index=\"${at}\"][ecmeta_data_index=\"0\"]`;
            return document.querySelector(mark).getBBox();
        };
        return [1, 2].map(at => Math.abs(edges(at).y + edges(at).height - edges(at - 1).y)).reduce((a, b) => Math.max(a, b));
    })()";
    journey("explore-stacked", async |reader: &Reader| {
        reader.open("explore/").await?;
        reader.live("explore").await?;
        reader
            .see(".explore-why", "Stacked: these are not two or more parts")
            .await?;
        let groups = "series=travellers-foreign&series=travellers-hmt&series=travellers-mainland";
        reader.open(&format!("explore/?{groups}")).await?;
        reader.live("explore").await?;
        reader.choose("form", "stacked").await?;
        reader.query(&format!("?{groups}&form=stacked")).await?;
        reader.live("explore").await?;
        reader
            .wait_for("parts upon each other", &format!("{OFF} < 0.1"))
            .await?;
        reader.choose("order", "value").await?;
        reader
            .query(&format!("?{groups}&form=stacked&order=value"))
            .await?;
        reader.live("explore").await?;
        // The greatest part is the first in the legend, and at the bottom.
        reader
            .see(".key li", "residents of the Chinese mainland")
            .await?;
        reader
            .wait_for("parts upon each other", &format!("{OFF} < 0.1"))
            .await?;
        let (x, y) = reader.mark(0).await?;
        reader.point_until(x, y, "mainland").await?;
        reader.back().await?;
        reader.query(&format!("?{groups}&form=stacked")).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_policy_change_splits_the_chart_and_embeds_show_the_same() -> Result<()> {
    journey("explore-policy", async |reader: &Reader| {
        reader.open("explore/").await?;
        reader.live("explore").await?;
        reader.choose("policies", "opening").await?;
        reader.query("?policies=opening").await?;
        reader.select("split", "class-b-management").await?;
        reader
            .query("?policies=opening&policy=class-b-management")
            .await?;
        reader.see(".figure-summary", "115.7 million").await?;
        reader
            .see(
                ".figure-summary",
                "This shows what changed between the two periods, not why.",
            )
            .await?;
        reader.see(".key", "before the change").await?;
        reader
            .open("embed/explore/?policy=class-b-management&by=month&theme=dark")
            .await?;
        reader.see(".not-understood", "by").await?;
        reader.live("explore").await?;
        reader.see(".key", "after the change").await?;
        reader
            .query("?policy=class-b-management&theme=dark")
            .await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn a_drag_across_the_chart_narrows_the_range_and_escape_takes_it_back() -> Result<()> {
    journey("explore-drag", async |reader: &Reader| {
        reader.open("explore/").await?;
        reader.live("explore").await?;
        let rows = reader.eval(ROWS).await?;
        let place = async |row: usize| {
            let (x, y) = reader.mark(row).await?;
            reader.in_drawing(x, y).await
        };
        // From beside the second mark to beside the fourth.
        let ((from, y), (to, _)) = (place(1).await?, place(3).await?);
        let drag = reader.driver().action_chain();
        let drag = drag.move_to(from - 8, y).click_and_hold();
        let drag = drag.move_to(from + 30, y + 4).move_to(to + 8, y + 4);
        drag.release().perform().await?;
        reader
            .query("?since=2019-01-01&until=2021-12-31")
            .await?;
        reader.number(ROWS, 3.0).await?;
        let tooltips = "document.querySelectorAll('.tooltip[data-shown], .explore-band').length";
        reader.number(tooltips, 0.0).await?;
        reader
            .eval("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))")
            .await?;
        reader.query("").await?;
        reader.number(ROWS, rows.as_f64().unwrap_or_default()).await?;
        reader.no_error().await
    })
    .await
}
