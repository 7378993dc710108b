//! Without a network: the site as a reader keeps it, and the single file.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};
use crossings::charts::CHARTS;
use serde_json::json;

use crate::reader::{Reader, dist, in_project, journey, journey_in};

/// The line of a page that was answered from the cache.
const KEPT: &str = "[data-edition=kept]";
/// The line of a page with a newer edition.
const NEWER: &str = "[data-edition=newer]";

/// Presses the button of the about page, and waits until all is kept.
async fn keep(reader: &Reader) -> Result<()> {
    reader.open("about/").await?;
    reader.shown("[data-act=keep]").await?;
    reader.press("[data-act=keep]").await?;
    reader.see("#offline-said", "Saved on").await?;
    reader.shown("[data-act=remove]").await
}

/// Runs a script of `web/` with paths for arguments.
fn node(script: &str, paths: &[&Path]) -> Result<()> {
    let status = Command::new("node")
        .current_dir(in_project(""))
        .arg(script)
        .args(paths)
        .status()?;
    ensure!(status.success(), "{script} ended with {status}");
    Ok(())
}

#[tokio::test]
async fn what_a_reader_keeps_opens_without_a_network_and_says_so_until_it_is_removed() -> Result<()>
{
    journey("kept", async |reader: &Reader| {
        reader.server().leave_pages_as_they_are();
        reader.server().protect();
        reader.open("charts/vehicles/").await?;
        reader.live("vehicles").await?;
        reader.open("about/").await?;
        reader.shown("[data-act=keep]").await?;
        reader.hidden("[data-act=remove]").await?;
        reader.nothing_stored().await?;

        keep(reader).await?;
        reader.no_error().await?;
        reader.server().stop();
        for (page, chart) in [
            ("", "policy-change"),
            ("charts/vehicles/", "vehicles"),
            ("compare/", "compare"),
            ("explore/", "explore"),
        ] {
            reader.open(page).await?;
            reader.shown(KEPT).await?;
            reader.see(KEPT, "the copy saved on").await?;
            reader.live(chart).await?;
        }
        reader
            .open("charts/policy-change/?metric=applications")
            .await?;
        reader
            .see("h1", "Daily permit applications were up")
            .await?;
        reader.open("data/?q=passports").await?;
        reader.see("[data-count]", &crate::of_all_figures()).await?;
        reader.open("sources/").await?;
        reader.shown(KEPT).await?;

        reader.server().resume();
        reader.open("charts/vehicles/").await?;
        reader.live("vehicles").await?;
        reader.hidden(KEPT).await?;
        reader.open("about/").await?;
        reader.see("#offline-said", "Saved on").await?;
        reader.press("[data-act=remove]").await?;
        reader.see("#offline-said", "Nothing is stored").await?;
        reader.open("about/").await?;
        reader.hidden("[data-act=remove]").await?;
        reader.nothing_stored().await
    })
    .await
}

#[tokio::test]
async fn an_edition_is_kept_as_a_whole_or_not_at_all() -> Result<()> {
    journey("torn-edition", async |reader: &Reader| {
        reader.server().leave_pages_as_they_are();
        // As if another edition were published while this one is loading.
        reader.server().replace("Crossings", "Passages");
        reader.open("about/").await?;
        reader.shown("[data-act=keep]").await?;
        reader.press("[data-act=keep]").await?;
        reader
            .see("#offline-said", "there is a newer version")
            .await?;
        reader.shown("[data-act=keep]").await?;
        reader.open("about/").await?;
        reader.nothing_stored().await
    })
    .await
}

/// Makes a site of two pages, with the assets of the built one.
fn small_site(folder: &Path) -> Result<()> {
    let whole = fs::canonicalize(dist())?;
    symlink(whole.join("assets"), folder.join("assets"))?;
    for page in ["index.html", "about/index.html", "manifest.webmanifest"] {
        fs::create_dir_all(folder.join("about"))?;
        fs::copy(whole.join(page), folder.join(page))?;
    }
    node("web/offline/precache.mjs", &[folder])
}

#[tokio::test]
async fn a_newer_edition_is_announced_and_takes_the_place_of_the_kept_one_when_asked() -> Result<()>
{
    let site = tempfile::tempdir()?;
    small_site(site.path())?;
    let folder = PathBuf::from(site.path());
    journey_in("newer-edition", folder, async |reader: &Reader| {
        reader.server().leave_pages_as_they_are();
        keep(reader).await?;
        reader.hidden(NEWER).await?;
        let about = site.path().join("about/index.html");
        let page = fs::read_to_string(&about)?;
        fs::write(
            &about,
            page.replace("About Crossings", "About Crossings, anew"),
        )?;
        node("web/offline/precache.mjs", &[site.path()])?;

        reader.open("about/").await?;
        reader.see("h1", "anew").await?;
        reader.shown(NEWER).await?;
        reader.server().stop();
        reader.open("about/").await?;
        reader.see(KEPT, "the copy saved on").await?;
        let anew = "document.querySelector('h1').textContent.includes('anew')";
        ensure!(
            reader.eval(anew).await? == json!(false),
            "the newer edition is there before it is asked for"
        );
        reader.shown(NEWER).await?;
        reader.press("[data-edition=newer] button").await?;
        reader.see("h1", "anew").await?;
        reader.shown(KEPT).await?;
        reader.hidden(NEWER).await?;
        reader
            .wait_for(
                "one edition only",
                "caches.keys().then(kept => kept.length === 1)",
            )
            .await
    })
    .await
}

#[tokio::test]
async fn the_single_file_is_live_without_a_server_and_asks_nobody_for_anything() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("crossings.html");
    node("web/offline/single.mjs", &[&dist(), &file])?;
    journey("single-file", async |reader: &Reader| {
        reader.driver().goto(format!("file://{}", file.display())).await?;
        reader.see("[data-edition=copy]", "This file is a copy").await?;
        for chart in CHARTS {
            let figure = format!("[data-chart={}]", chart.id);
            reader.scroll_to(&figure).await?;
            reader.live(chart.id).await?;
        }
        reader.click("[data-chart=policy-change] [data-control=measure] input[value=index]").await?;
        reader.see("#policy-change-title", "of their pre-pandemic level").await?;
        reader.see("[data-chart=policy-change] .drawing-live", "26.3%").await?;
        reader.click("[data-chart=vehicles] [data-control=show] input[value=table]").await?;
        reader.shown("[data-chart=vehicles] .figure-table").await?;
        // A link to content of the file stays in it, in the state that it names.
        reader.click(".key-numbers a[data-state]").await?;
        reader.see("#policy-change-title", "permit applications").await?;
        reader.click("[data-chart=policy-change] .reuse summary").await?;
        reader.shown("[data-chart=policy-change] [data-share=cite] textarea").await?;
        reader.shown("[data-chart=policy-change] [data-share=download]").await?;
        let asked = reader
            .eval("performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith('blob:'))")
            .await?;
        ensure!(asked == json!([]), "the file asks for {asked}");
        ensure!(reader.server().asked().is_empty(), "the file asks the server");
        reader.no_error().await
    })
    .await
}
