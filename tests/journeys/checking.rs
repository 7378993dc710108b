//! Checking a number: from its mark to its card, a release against its own text, a policy change against the days
//! around it.

use anyhow::{Result, ensure};
use crossings::{dataset::PolicyKind, embedded};
use serde_json::json;

use crate::reader::{Reader, journey};

const CORE: &str = "travellers-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21";
const COPY: &str = include_str!("../fixtures/core-numerals.txt");

#[tokio::test]
async fn a_mark_leads_to_the_card_of_its_figure_and_back() -> Result<()> {
    journey("card", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        let bar = "document.querySelector('.drawing-live path[fill=\"var(--ink-after)\"]')";
        let place = format!(
            "(() => {{ const r = {bar}.getBoundingClientRect(); const p = document.querySelector('.plot').getBoundingClientRect(); return [r.left - p.left + r.width / 2, r.top - p.top + r.height / 2]; }})()"
        );
        let place = reader.eval(&place).await?;
        let at = |n: usize| place[n].as_f64().unwrap_or_default();
        reader.point_until(at(0), at(1), "501,000").await?;
        reader.hidden(".tooltip a").await?;
        reader.click_at(at(0), at(1)).await?;
        reader.shown(".tooltip a").await?;
        reader.press(".tooltip a").await?;
        reader.see("#card-title", "Crossings per day, 8–17 January 2023").await?;
        reader.query(&format!("?figure={CORE}")).await?;
        reader.see(".card", "501,000").await?;
        reader.see(".card", "¶ 21").await?;
        reader.see(".card", "500,500 to 501,500").await?;
        reader
            .wait_for("focus on the card", "document.activeElement.id === 'card-title'")
            .await?;
        reader.back().await?;
        reader.see("h1", "Daily crossings were up 48.2%").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn every_value_of_a_table_leads_to_its_card_and_the_card_to_others() -> Result<()> {
    journey("cards", async |reader: &Reader| {
        reader.open("charts/policy-change/?show=table").await?;
        let id = "travellers-daily--before-policy--derived";
        reader
            .press(&format!(".figure-table a[href$=\"?figure={id}\"]"))
            .await?;
        reader.see(".card", "501,000 ÷ (1 + 48.2%)").await?;
        reader.see(".card", "The intervals do not overlap").await?;
        // To an operand, then back to the derived figure, then away from the card.
        reader
            .press(&format!(".card a[href$=\"figure={CORE}\"]"))
            .await?;
        reader.see("#card-title", "8–17 January 2023").await?;
        reader.back().await?;
        reader.see(".card", "501,000 ÷ (1 + 48.2%)").await?;
        reader.click(".card [data-act=close]").await?;
        reader
            .wait_for("no card", "!document.querySelector('.card')")
            .await?;
        reader.open("data/?release=core&figure=nothing").await?;
        reader.see(".not-understood", "nothing").await?;
        reader
            .number("document.querySelectorAll('.card').length", 0.0)
            .await?;
        reader.open("data/?q=501").await?;
        reader
            .press(&format!("tr[id=\"{CORE}\"] .number a"))
            .await?;
        reader.see("#card-title", "8–17 January 2023").await?;
        reader.query(&format!("?q=501&figure={CORE}")).await?;
        reader.no_error().await
    })
    .await
}

/// Puts a file into the file input.
async fn hand(reader: &Reader, name: &str, kind: &str, content: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const field = document.querySelector('.verify [type=file]'); const files = new DataTransfer(); \
         files.items.add(new File([{content}], {}, {{ type: {} }})); field.files = files.files; \
         field.dispatchEvent(new Event('change', {{ bubbles: true }})); return true; }})()",
        json!(name),
        json!(kind)
    );
    reader.eval(&script).await?;
    Ok(())
}

#[tokio::test]
async fn a_release_is_checked_against_its_text_without_a_request() -> Result<()> {
    journey("verify", async |reader: &Reader| {
        reader.open("sources/").await?;
        reader.scroll_to(".verify").await?;
        reader.shown(".verify textarea").await?;
        reader
            .wait_for("the app", "document.querySelector('.verify select').value === 'nia-press-2023-01-17'")
            .await?;
        // The app listens once it has hydrated.
        reader.wait_for("an answer", &format!(
            "(() => {{ const field = document.querySelector('.verify textarea'); if (!field.value) field.value = {}; \
             field.dispatchEvent(new Event('input', {{ bubbles: true }})); \
             return document.querySelector('.verify-said').textContent.includes('All 60'); }})()",
            json!(COPY)
        )).await?;
        reader.number("document.querySelectorAll('.verify-table [data-found=true]').length", 60.0).await?;
        reader.type_into(".verify textarea", &COPY.replacen("115.7 million", "115.8 million", 1)).await?;
        reader.see(".verify-said", "59 of 60").await?;
        reader.see(".verify-table [data-found=false]", "115.7 million").await?;
        reader.number("document.querySelectorAll('.verify-table [data-found=false]').length", 1.0).await?;

        let page = format!(
            "<!doctype html><script>window.ran = true</script><img src=https://other.example/x.png onerror='window.ran = true'><main><p>{}</p></main>",
            COPY.trim().replace("\n\n", "</p><p>")
        );
        hand(reader, "release.html", "text/html", &json!(page).to_string()).await?;
        reader.see(".verify-said", "All 60").await?;
        ensure!(reader.eval("window.ran === undefined").await? == json!(true), "the page ran");
        hand(reader, "large.txt", "text/plain", "'1 '.repeat(3_000_000)").await?;
        reader.see(".verify-said", "larger than five megabytes").await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn pointing_at_a_policy_change_shows_what_lies_before_and_after_it() -> Result<()> {
    journey("policies", async |reader: &Reader| {
        reader.open("charts/travellers-over-time/").await?;
        reader.live("travellers-over-time").await?;
        let of_travel = embedded::dataset()
            .policies()
            .iter()
            .filter(|policy| matches!(policy.kind, PolicyKind::Opening | PolicyKind::Suspension));
        reader
            .number(
                "document.querySelectorAll('.policies li').length",
                of_travel.count() as f64,
            )
            .await?;
        reader.hidden(".sides").await?;
        reader
            .eval("document.querySelector('.policies li:nth-child(2) a').focus()")
            .await?;
        reader.shown(".sides").await?;
        let at = "parseFloat(document.querySelector('.sides').style.getPropertyValue('--at'))";
        let listed = "Number(document.querySelector('.policies li:nth-child(2)').dataset.wide)";
        reader
            .wait_for("the place of the change", &format!("{at} === {listed}"))
            .await?;
        reader.eval("document.activeElement.blur()").await?;
        reader.choose("policies", "none").await?;
        reader
            .number("document.querySelectorAll('.policies').length", 0.0)
            .await?;
        reader.choose("policies", "all").await?;
        reader
            .see(".policies", "Unilateral visa exemption: six countries")
            .await?;
        reader
            .open("charts/travellers-over-time/?show=table")
            .await?;
        reader
            .see(".policy-row", "Entry of foreign nationals suspended")
            .await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_policy_and_a_statistic_give_the_windows_around_it_and_back_undoes_it() -> Result<()> {
    journey("around", async |reader: &Reader| {
        reader.open("compare/").await?;
        reader.see("h1", "501,000 compared with 338,100: 48.2% more").await?;
        reader.live("compare").await?;
        reader.select("policy", "unilateral-38").await?;
        reader.wait_for("the statistics of this policy", "document.querySelector('select[name=series] option[value=travellers-foreign]') !== null").await?;
        reader.select("series", "travellers-foreign").await?;
        reader.click("[data-act=around]").await?;
        reader.query("?policy=unilateral-38&series=travellers-foreign").await?;
        reader.see("h1", "17.437 million compared with 13.074 million").await?;
        reader.see(".figure-summary", "same season").await?;
        reader.live("compare").await?;
        reader.choose("result", "ratio").await?;
        reader.query("?policy=unilateral-38&series=travellers-foreign&result=ratio").await?;
        reader.see(".figure-table", "1.334 times").await?;
        reader.back().await?;
        reader.back().await?;
        reader.see("h1", "501,000 compared with 338,100").await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}

#[tokio::test]
async fn unlike_figures_are_compared_only_after_a_click_and_embeds_show_the_same() -> Result<()> {
    journey("unlike", async |reader: &Reader| {
        let pair = "figure=travellers-total--2022--nia-press-2023-01-17--p11&figure=travellers-total--2023q3--nia-2023q3";
        reader.open(&format!("compare/?{pair}")).await?;
        reader.see("h1", "115.7 million · 123 million").await?;
        reader.see(".figure-summary", "365 days and 92 days").await?;
        reader.number("document.querySelectorAll('.figure-table tbody tr').length", 2.0).await?;
        reader.click("[data-act=acknowledge]").await?;
        reader.query(&format!("?{pair}&despite=1")).await?;
        reader.number("document.querySelectorAll('.figure-table tbody tr').length", 3.0).await?;
        reader.see(".figure-summary", "365 days and 92 days").await?;
        reader.open(&format!("embed/compare/?form=slope&theme=dark&{pair}&despite=1")).await?;
        reader.see("h1", "123 million compared with 115.7 million").await?;
        reader.live("compare").await?;
        reader.query(&format!("?{pair}&despite=1&form=slope&theme=dark")).await?;
        reader.open("compare/?figure=nothing&policy=none&series=none&despite=perhaps&colour=red").await?;
        reader.see(".not-understood", "nothing").await?;
        reader.see("h1", "501,000 compared with 338,100").await?;
        reader.no_error().await
    })
    .await
}
