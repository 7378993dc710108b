//! Readers' settings: motion, colours, the size of text, and paper.

use anyhow::{Result, ensure};

use crate::{
    browser::Preference,
    matrix, pages,
    reader::{Reader, journey},
};

/// The positions of the bars of the live drawing.
const BARS: &str =
    "[...document.querySelectorAll('.drawing-live [ecmeta_series_index]')].map(bar => {
    const { left, top, width, height } = bar.getBoundingClientRect();
    return [left, top, width, height].map(Math.round).join(' ');
}).join('; ')";

#[tokio::test]
async fn a_reader_who_asks_for_less_motion_sees_the_new_drawing_at_once() -> Result<()> {
    journey("motion", async |reader: &Reader| {
        reader.prefer(Preference::LessMotion).await?;
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        let before = reader.settled(BARS).await?;
        // In the same turn as the drawing: no frame of an animation is between.
        reader
            .eval(&format!(
                "new MutationObserver((_, observer) => {{
                    if (!document.querySelector('.drawing-live').textContent.includes('341,000')) return;
                    observer.disconnect();
                    requestAnimationFrame(() => {{ window.first = {BARS}; }});
                }}).observe(document.querySelector('.drawing-live'), {{ subtree: true, childList: true, characterData: true }})"
            ))
            .await?;
        reader.choose("metric", "applications").await?;
        reader.wait_for("the new drawing", "window.first !== undefined").await?;
        let first = reader.eval("window.first").await?;
        let after = reader.settled(BARS).await?;
        ensure!(before != after, "the bars did not change");
        ensure!(first == after, "the bars move from {first} to {after}");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn forced_colours_take_the_place_of_ours() -> Result<()> {
    journey("forced-colours", async |reader: &Reader| {
        for page in ["charts/policy-change/", "embed/travellers-by-origin/"] {
            reader.open(page).await?;
            // Firefox forgets it from page to page.
            reader.prefer(Preference::ForcedColours).await?;
            reader
                .wait_for("a drawing", "document.querySelector('.plot svg [ecmeta_series_index]') !== null")
                .await?;
            let seen = reader
                .eval("(() => {
                    const root = getComputedStyle(document.documentElement);
                    const mark = [...document.querySelectorAll('.plot svg path[ecmeta_series_index]')]
                        .find(mark => mark.getClientRects().length > 0);
                    const ground = getComputedStyle(document.body).backgroundColor;
                    const { fill, stroke } = getComputedStyle(mark);
                    return {
                        paper: root.getPropertyValue('--paper').trim(),
                        text: root.getPropertyValue('--text').trim(),
                        apart: fill !== ground || (stroke !== 'none' && stroke !== ground),
                    };
                })()")
                .await?;
            ensure!(seen["paper"] == "Canvas" && seen["text"] == "CanvasText", "{page}: {seen}");
            ensure!(seen["apart"] == true, "{page}: marks are lost in the ground");
            // Whatever theme the page has.
            for theme in ["dark", "light"] {
                let themed = format!("document.documentElement.dataset.theme = '{theme}'; \
                    getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()");
                let paper = reader.eval(&format!("(() => {{ return eval({}) }})()", serde_json::json!(themed))).await?;
                ensure!(paper == "Canvas", "{page}, {theme}: {paper}");
            }
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn text_twice_as_large_needs_no_sideways_scrolling() -> Result<()> {
    journey("large-text", async |reader: &Reader| {
        for width in [640, 1280] {
            reader.resize(width, 900).await?;
            let all = matrix::is_full() || (width == 640 && matrix::is_full_or_chromium());
            for page in if all { pages() } else { matrix::templates() } {
                reader.open(&page).await?;
                reader
                    .eval("document.documentElement.style.setProperty('font-size', '200%')")
                    .await?;
                reader.fits(&page).await?;
            }
        }
        reader.no_error().await
    })
    .await
}
