//! What browsers, readers and archives do with pages: they load them again, save, zoom and enlarge them, and come back.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::{
    browser::Engine,
    matrix,
    reader::{Reader, journey},
};

/// The mark and the ring around it, as their distances in CSS px of the window.
const RING: &str = "(() => {
    const ring = document.querySelector('.point-ring').getBoundingClientRect();
    const marks = [...document.querySelectorAll('.plot [ecmeta_data_index]')].filter((mark) => mark.getClientRects().length > 0);
    return marks.some((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        const gaps = [left - ring.left, top - ring.top, ring.right - right, ring.bottom - bottom];
        return gaps.every((gap) => gap > 0 && gap < 24);
    });
})()";

#[tokio::test]
async fn loading_again_and_back_keep_the_address_and_what_forward_leads_to() -> Result<()> {
    journey("history", async |reader: &Reader| {
        reader
            .open("charts/policy-change/?metric=applications")
            .await?;
        reader.live("policy-change").await?;
        let before = reader.eval("history.length").await?;
        for _ in 0..2 {
            reader.driver().refresh().await?;
            reader.live("policy-change").await?;
        }
        ensure!(
            reader.eval("history.length").await? == before,
            "loading again adds steps"
        );

        // A choice of the browser's memory does not win over the address.
        reader
            .eval("history.replaceState(null, '', '?metric=crossings&measure=index')")
            .await?;
        reader.driver().refresh().await?;
        reader.live("policy-change").await?;
        reader.see("h1", "pre-pandemic").await?;
        let chosen = "document.querySelector('[data-control=metric] input:checked').value";
        ensure!(
            reader.eval(chosen).await? == "crossings",
            "the browser's memory wins"
        );
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_tooltip_is_closed_when_its_page_is_left() -> Result<()> {
    journey("left-tooltip", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader
            .point_until(230.0, 104.0, "500,500 to 501,500")
            .await?;
        reader.click_at(230.0, 104.0).await?;
        reader
            .wait_for(
                "a pinned tooltip",
                "document.querySelector('.tooltip[data-pinned]') !== null",
            )
            .await?;
        // As when the browser keeps the page for Back.
        reader.eval("dispatchEvent(new Event('pagehide'))").await?;
        let open = "document.querySelector('.tooltip[data-shown], .tooltip[data-pinned]') !== null";
        ensure!(reader.eval(open).await? == false, "the tooltip stays");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_ring_is_at_its_mark_on_a_zoomed_page() -> Result<()> {
    journey("zoomed", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        for zoom in ["1", "1.5", "0.8"] {
            reader
                .eval(&format!("void (document.body.style.zoom = '{zoom}')"))
                .await?;
            reader
                .eval("document.querySelector('.points').blur()")
                .await?;
            reader
                .eval("document.querySelector('.points').focus()")
                .await?;
            reader
                .wait_for(&format!("the ring at zoom {zoom}"), RING)
                .await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_copy_whose_scripts_do_not_run_says_that_it_is_one() -> Result<()> {
    journey("copies", async |reader: &Reader| {
        // Its time comes without waiting.
        let shown = "(() => {
            for (const animation of document.getAnimations()) animation.finish();
            const line = document.querySelector('.saved-copy');
            return getComputedStyle(line).visibility === 'visible' && line.getBoundingClientRect().height > 10;
        })()";
        reader.open("charts/vehicles/").await?;
        reader.live("vehicles").await?;
        ensure!(reader.eval(shown).await? == false, "the page says that it is a copy");
        // What a browser saves of the page as it is now has no trace of the script.
        let saved = "document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, '')";
        let saved = reader.eval(saved).await?;
        ensure!(saved.as_str().is_some_and(|html| html.contains("saved-copy")), "the line is gone");
        reader.server().block("crossings-");
        reader.begin_to_open("charts/vehicles/").await?;
        reader.wait_for("the line of a copy", shown).await?;
        reader.see(".saved-copy", "saved copy").await
    })
    .await
}

#[tokio::test]
async fn drawings_grow_with_the_readers_text_before_and_after_the_library() -> Result<()> {
    journey("larger-text", async |reader: &Reader| {
        reader.resize(1400, 900).await?;
        let label = "(() => {
            const svg = [...document.querySelectorAll('.plot svg')].find((svg) => svg.getClientRects().length > 0);
            return Math.round(svg.querySelector('text').getBoundingClientRect().height);
        })()";
        reader.open("embed/vehicles/").await?;
        let usual = reader.still(label).await?.as_f64();
        reader.eval("void (document.documentElement.style.fontSize = '32px')").await?;
        let larger = reader.still(label).await?.as_f64();
        ensure!(larger >= usual.map(|height| height * 1.8), "{usual:?}, then {larger:?}");
        let height = "document.querySelector('.plot').getBoundingClientRect().height";
        let before = reader.still(height).await?.as_f64();
        reader.live("vehicles").await?;
        let after = reader.still(height).await?.as_f64();
        ensure!(before.zip(after).is_some_and(|(one, two)| (one - two).abs() <= 1.0), "{before:?}, then {after:?}");
        ensure!(reader.still(label).await?.as_f64() >= usual.map(|height| height * 1.8), "live labels stay small");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn no_label_is_cut_or_small_and_no_space_is_left_below_a_drawing_in_small_frames()
-> Result<()> {
    journey("small-frames", async |reader: &Reader| {
        // Over the edge by less than the margin of an embed, a label is shown.
        let cut = "(() => {
            const plot = document.querySelector('.plot').getBoundingClientRect();
            const svg = [...document.querySelectorAll('.plot svg')].find((svg) => svg.getClientRects().length > 0);
            const over = ({ left, top, right, bottom }) => Math.max(plot.left - left, plot.top - top, right - plot.right, bottom - plot.bottom);
            const labels = [...svg.querySelectorAll('text')].filter((text) => over(text.getBoundingClientRect()) > 12);
            const blank = Math.abs(plot.bottom - svg.getBoundingClientRect().bottom);
            const scale = svg.getBoundingClientRect().width / svg.getAttribute('width');
            const small = [...svg.querySelectorAll('text')].filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale < 10);
            return [labels.map((text) => text.textContent), blank > 1, small.length];
        })()";
        for language in matrix::languages() {
            for chart in matrix::forms() {
                for width in [240, 320, 700] {
                    reader.resize(width, 900).await?;
                    let page = format!("{}embed/{}/", language.prefix(), chart.id);
                    reader.open(&page).await?;
                    let seen = reader.still(cut).await?;
                    ensure!(seen == json!([[], false, 0]), "{page} at {width} px: {seen}");
                }
            }
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_preview_of_an_embed_takes_the_focus() -> Result<()> {
    journey("preview-keyboard", async |reader: &Reader| {
        reader.resize(320, 800).await?;
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.click(".reuse > summary").await?;
        reader.shown(".reuse-preview").await?;
        reader
            .eval("document.querySelector('.reuse-preview').focus()")
            .await?;
        let focused = "document.activeElement.matches('.reuse-preview[aria-label]')";
        ensure!(
            reader.eval(focused).await? == true,
            "it cannot be scrolled by keyboard"
        );
        // Engines other than Chromium scroll what has the focus by themselves, too; only it is asked here.
        if Engine::chosen() == Engine::Chromium {
            reader.key(thirtyfour::Key::Right).await?;
            reader
                .wait_for(
                    "it to scroll",
                    "document.querySelector('.reuse-preview').scrollLeft > 0",
                )
                .await?;
        }
        reader.no_error().await
    })
    .await
}
