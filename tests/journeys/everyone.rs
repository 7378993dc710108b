//! Readers who use the keyboard, who listen, and who read other languages than English.

use anyhow::{Context as _, Result, ensure};
use crossings::text::Language;
use serde_json::Value;
use thirtyfour::Key;

use crate::{
    matrix,
    reader::{Reader, journey},
};

/// The label of the active point, and whether a ring is around its mark.
const REACHED: &str = "(() => {
    const list = document.activeElement;
    const point = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    const ring = document.querySelector('.point-ring');
    const box = ring?.getBoundingClientRect();
    return {
        list: list.classList.contains('points'),
        said: point?.textContent ?? '',
        row: point ? Number(point.id.split('-').at(-1)) : -1,
        ringed: !!ring && !ring.hidden && box.width > 8 && box.height > 8,
        selected: document.querySelectorAll('.points [aria-selected=true]').length,
    };
})()";

/// The words of each row of the table: label, value, interval, status.
const ROWS: &str = "[...document.querySelectorAll('.figure-table tbody tr:not(.policy-row)')].map(row =>
    ['th', '.number', '.number + .number', '.status'].map(part =>
        (part === '.number' ? row.querySelector(part).firstChild : row.querySelector(part)).textContent))";

async fn reached(reader: &Reader) -> Result<Value> {
    reader.eval(REACHED).await
}

/// Presses Tab until the points of the figure have the focus; fails if it never reaches them.
async fn tab_to_points(reader: &Reader) -> Result<()> {
    for _ in 0..60 {
        reader.key(Key::Tab).await?;
        if reached(reader).await?["list"] == true {
            return Ok(());
        }
    }
    anyhow::bail!("the Tab key does not lead to the points of the drawing")
}

/// Visits every point of the figure on a page, and compares the labels with the table.
async fn walk(reader: &Reader, page: &str) -> Result<usize> {
    let rows = reader.eval(ROWS).await?;
    let rows = rows.as_array().context("no rows")?.clone();
    tab_to_points(reader).await?;
    let first = reached(reader).await?;
    ensure!(first["row"] != -1, "{page}: no point is reached by Tab");
    reader.key(Key::Home).await?;
    let mut seen = vec![false; rows.len()];
    for _ in 0..rows.len() {
        let at = reached(reader).await?;
        let row = at["row"].as_u64().context("no point is reached")?;
        let row = usize::try_from(row)?;
        seen[row] = true;
        ensure!(at["ringed"] == true, "{page}: no ring at {at}");
        ensure!(at["selected"] == 1, "{page}: {at}");
        let said = at["said"].as_str().unwrap_or_default();
        for part in rows[row].as_array().context("a row")? {
            let part = part.as_str().unwrap_or_default();
            ensure!(
                said.contains(part),
                "{page}: “{said}” does not say “{part}”"
            );
        }
        let count = rows.len().to_string();
        ensure!(said.contains(&count), "{page}: “{said}” names no position");
        // Forward in the direction of reading.
        let forward = if page.starts_with("ar/") {
            Key::Left
        } else {
            Key::Right
        };
        reader.key(forward).await?;
    }
    ensure!(
        seen.iter().all(|seen| *seen),
        "{page}: not every point is reached: {seen:?}"
    );
    Ok(rows.len())
}

/// Visits every point of the charts of this run, of an embed, and of pages of other languages.
async fn walk_all(reader: &Reader) -> Result<()> {
    let mut points = 0;
    let pages = matrix::forms()
        .into_iter()
        .map(|chart| (chart.id, format!("charts/{}/", chart.id)))
        .chain([
            ("policy-change", "embed/policy-change/".to_owned()),
            ("daily-recovery", "ar/charts/daily-recovery/".to_owned()),
            (
                "travellers-by-origin",
                "zh/embed/travellers-by-origin/".to_owned(),
            ),
        ]);
    for (chart, page) in pages {
        reader.open(&page).await?;
        reader.live(chart).await?;
        points += walk(reader, &page).await?;
    }
    ensure!(points > 50, "only {points} points were walked");
    Ok(())
}

#[tokio::test]
async fn every_point_of_every_chart_is_reached_and_said_by_keyboard() -> Result<()> {
    journey("keyboard", async |reader: &Reader| {
        walk_all(reader).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn whoever_comes_to_an_embed_by_keyboard_stands_at_its_first_point() -> Result<()> {
    journey("keyboard-embed", async |reader: &Reader| {
        reader.open("embed/policy-change/?controls=0").await?;
        reader.shown(":root[data-interactive] h1").await?;
        // The points are the only stop on the way, and there was no interaction before.
        reader.key(Key::Tab).await?;
        let there = "document.activeElement.classList.contains('points')";
        ensure!(
            reader.eval(there).await? == true,
            "the first stop is another"
        );
        let first = format!(
            "(({{ row, said, selected }}) => row === 0 && said !== '' && selected === 1)({REACHED})"
        );
        reader.wait_for("the first point", &first).await?;
        reader
            .shown(".tooltip[data-shown=true] .tooltip-value")
            .await?;
        reader.key(Key::Right).await?;
        let next = format!("{REACHED}.row === 1");
        reader.wait_for("the second point", &next).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn keys_jump_open_the_card_and_leave_without_a_trap() -> Result<()> {
    journey("keys", async |reader: &Reader| {
        reader.open("charts/travellers-by-origin/?years=all").await?;
        reader.live("travellers-by-origin").await?;
        reader
            .wait_for("all years", "document.querySelectorAll('.points [role=group]').length > 1")
            .await?;
        tab_to_points(reader).await?;
        let groups = reader
            .eval("[...document.querySelectorAll('.points [role=group]')].map(group => group.childElementCount)")
            .await?;
        let groups = groups.as_array().context("no groups")?.clone();
        ensure!(groups.len() > 1, "the chart has one group: {groups:?}");
        reader.key(Key::End).await?;
        let last = reached(reader).await?["said"].clone();
        reader.key(Key::Home).await?;
        let first = reached(reader).await?["said"].clone();
        ensure!(first != last, "Home and End reach the same point");
        reader.key(Key::PageDown).await?;
        let next = reader
            .eval("document.querySelectorAll('.points [role=group]')[1].firstChild.getAttribute('aria-selected')")
            .await?;
        ensure!(next == "true", "PageDown does not reach the next group");
        reader.key(Key::PageUp).await?;
        ensure!(reached(reader).await?["said"] == first, "PageUp does not come back");
        reader.key(Key::Down).await?;
        let down = reached(reader).await?;
        ensure!(down["said"] != first, "an arrow does nothing");
        // The tooltip follows the points.
        reader.shown(".tooltip[data-shown=true]").await?;
        reader.key(Key::Escape).await?;
        let left = reached(reader).await?;
        ensure!(left["list"] == true && left["row"] == -1, "Escape keeps a point: {left}");
        reader
            .wait_for("no tooltip", "!document.querySelector('.tooltip[data-shown=true]')")
            .await?;
        reader.key(Key::Tab).await?;
        ensure!(reached(reader).await?["list"] == false, "the list holds on to the focus");

        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        tab_to_points(reader).await?;
        reader.key(Key::Enter).await?;
        reader.see("#card-title", "before the pandemic").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_points_follow_the_view_and_the_ring_its_marks() -> Result<()> {
    journey("points-view", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.choose("metric", "applications").await?;
        reader.see(".drawing-live", "341,000").await?;
        reader.see(".points", "341,000").await?;
        tab_to_points(reader).await?;
        reader.key(Key::End).await?;
        let at = reached(reader).await?;
        ensure!(at["ringed"] == true, "{at}");
        let said = at["said"].as_str().unwrap_or_default().to_owned();
        ensure!(said.contains("341,000"), "{said}");
        // Around the bar, not elsewhere.
        let apart = reader
            .eval("(() => {
                const centre = element => {
                    const { left, top, width, height } = element.getBoundingClientRect();
                    return [left + width / 2, top + height / 2];
                };
                const bars = [...document.querySelectorAll('.drawing-live [ecmeta_series_index=\"0\"][ecmeta_data_index=\"2\"]')];
                const [x, y] = centre(document.querySelector('.point-ring'));
                const [bx, by] = centre(bars[0]);
                return Math.hypot(x - bx, y - by);
            })()")
            .await?;
        ensure!(apart.as_f64() < Some(3.0), "the ring is {apart} px off");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_link_to_another_language_keeps_the_view() -> Result<()> {
    journey("language", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.choose("metric", "applications").await?;
        reader.query("?metric=applications").await?;
        for language in Language::ALL.into_iter().skip(1).chain([Language::English]) {
            reader.press(".languages button").await?;
            reader
                .press(&format!(".languages a[hreflang={}]", language.code()))
                .await?;
            reader
                .wait_for(
                    "the language",
                    &format!("document.documentElement.lang === '{}'", language.code()),
                )
                .await?;
            reader.query("?metric=applications").await?;
            reader.live("policy-change").await?;
            let direction = reader
                .eval("getComputedStyle(document.body).direction")
                .await?;
            ensure!(
                direction == language.direction(),
                "{language:?} is {direction}"
            );
            // The live drawing has the numbers of the view in the language's own digits.
            let digits = if language == Language::Chinese {
                "34.1"
            } else {
                "341"
            };
            reader.see(".drawing-live", digits).await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn an_embed_takes_the_language_of_its_address_or_of_its_host() -> Result<()> {
    journey("embed-language", async |reader: &Reader| {
        reader
            .open("embed/policy-change/?lang=fr-CA&metric=applications&theme=dark")
            .await?;
        reader
            .wait_for("French", "document.documentElement.lang === 'fr'")
            .await?;
        reader.live("policy-change").await?;
        reader.query("?metric=applications&theme=dark").await?;
        // An unknown language is reported, and the embed stays as it is.
        reader.open("embed/policy-change/?lang=tlh").await?;
        reader.see(".not-understood", "“tlh”").await?;

        // A host page asks for it.
        let embed = format!("{}embed/policy-change/", reader.server().root);
        reader.open("about/").await?;
        reader
            .eval(&format!(
                "(() => {{
                    const frame = document.createElement('iframe');
                    frame.src = {embed:?};
                    addEventListener('message', ({{ data }}) => {{
                        if (data?.type === 'ready' && !window.asked) {{
                            window.asked = true;
                            frame.contentWindow.postMessage({{ crossings: 1, type: 'setLanguage', language: 'ar' }}, '*');
                        }} else if (data?.type === 'ready') window.again = true;
                    }});
                    document.body.prepend(frame);
                }})()"
            ))
            .await?;
        reader.wait_for("the embed in Arabic", "window.again === true").await?;
        let lang = reader
            .eval("document.querySelector('iframe').contentDocument.documentElement.lang")
            .await?;
        ensure!(lang == "ar", "the embed speaks {lang}");
        reader.no_error().await
    })
    .await
}
