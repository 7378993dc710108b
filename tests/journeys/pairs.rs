//! Pairs of marks: one is chosen in its tooltip, then another; what is computed from them is shown with intervals.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::reader::{Reader, journey};

/// The numbers of a pair, as the tooltip has them.
const NUMBERS: &str = "document.querySelectorAll('.tooltip .pair dd').length";

/// Clicks the mark of a row of the table.
async fn click_mark(reader: &Reader, row: usize) -> Result<()> {
    let (x, y) = reader.mark(row).await?;
    reader.click_at(x, y).await
}

/// Begins a pair at the mark of a row.
async fn begin(reader: &Reader, row: usize) -> Result<()> {
    click_mark(reader, row).await?;
    press_button(reader).await?;
    asks_for_another(reader).await
}

/// Presses the button in the tooltip of the chosen mark.
async fn press_button(reader: &Reader) -> Result<()> {
    reader.press(".tooltip[data-pinned] [data-act=pair]").await
}

async fn asks_for_another(reader: &Reader) -> Result<()> {
    reader
        .see(".tooltip .pair", "Now choose another point.")
        .await
}

#[tokio::test]
async fn two_marks_are_compared_with_intervals_a_bracket_and_a_link() -> Result<()> {
    journey("pair", async |reader: &Reader| {
        for page in ["charts/vehicles/", "embed/vehicles/"] {
            reader.open(page).await?;
            reader.live("vehicles").await?;
            begin(reader, 0).await?;
            reader.number("document.querySelectorAll('.sides rect').length", 1.0).await?;
            click_mark(reader, 1).await?;
            reader.see(".tooltip .pair-title", "compared with").await?;
            // Both levels, difference, ratio and share; all but exact ones with intervals.
            reader.number(NUMBERS, 5.0).await?;
            reader.number("document.querySelectorAll('.sides rect').length", 2.0).await?;
            reader.number("document.querySelectorAll('.sides path').length", 1.0).await?;
            let intervals = "[...document.querySelectorAll('.pair dd:nth-of-type(n + 3) span')].every(span => /^\\(.+ to .+\\)$/.test(span.textContent))";
            reader.wait_for("an interval each", intervals).await?;
            let link = reader.eval("document.querySelector('.pair a').href").await?;
            let link = link.as_str().unwrap_or_default().to_owned();
            ensure!(link.contains("/compare/?figure=") && link.matches("figure=").count() == 2, "{link}");
            // The tooltip is within the frame.
            let within = "(() => { const { top, bottom } = document.querySelector('.tooltip').getBoundingClientRect(); const frame = document.querySelector('.plot-frame').getBoundingClientRect(); return bottom <= Math.max(frame.bottom, top + 8) || top <= frame.top + 1; })()";
            reader.wait_for("the tooltip to be within the drawing", within).await?;
            reader.eval("dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))").await?;
            reader.number("document.querySelectorAll('.sides svg, .tooltip .pair').length", 0.0).await?;
            reader.no_error().await?;
            reader.no_foreign_request().await?;
            if page.starts_with("charts/") {
                reader.open(&link[reader.server().root.len()..]).await?;
                reader.live("compare").await?;
                reader.number("document.querySelectorAll('.figure-table tbody tr').length", 3.0).await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_pair_is_chosen_by_keyboard_alone() -> Result<()> {
    journey("pair-keys", async |reader: &Reader| {
        reader.open("zh/charts/vehicles/").await?;
        reader.live("vehicles").await?;
        reader.eval("document.querySelector('.points').focus()").await?;
        let compare = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'с', code: 'KeyC', bubbles: true, cancelable: true }))";
        reader.eval(compare).await?;
        reader.see(".tooltip .pair", "请再选一个数据点。").await?;
        reader.key(Key::Right).await?;
        reader.see(".tooltip button", "比较").await?;
        reader.eval(compare).await?;
        reader.number(NUMBERS, 5.0).await?;
        // The focus stays in the list, and the next point ends the pair.
        reader.wait_for("the focus to stay", "document.activeElement.matches('.points')").await?;
        reader.key(Key::Right).await?;
        reader.number("document.querySelectorAll('.sides svg, .tooltip .pair').length", 0.0).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn nothing_is_computed_from_unlike_marks_and_the_reason_is_said() -> Result<()> {
    journey("pair-unlike", async |reader: &Reader| {
        reader.open("charts/seizures/").await?;
        reader.live("seizures").await?;
        begin(reader, 0).await?;
        click_mark(reader, 2).await?;
        reader
            .see(".tooltip .pair-caution", "They count different things")
            .await?;
        reader.number(NUMBERS, 2.0).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_pair_whose_files_do_not_come_says_so_and_is_tried_again() -> Result<()> {
    journey("pair-missing", async |reader: &Reader| {
        reader.open("charts/vehicles/").await?;
        reader.live("vehicles").await?;
        reader.server().block("pair");
        click_mark(reader, 0).await?;
        press_button(reader).await?;
        reader
            .see(".tooltip", "choosing again or reloading the page may help")
            .await?;
        reader.server().unblock("pair");
        press_button(reader).await?;
        asks_for_another(reader).await
    })
    .await
}
