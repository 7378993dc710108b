//! Sharing a figure: its address, embed code, citation and files.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::{
    picture::Picture,
    reader::{Reader, journey},
    records,
};

/// Returns the text of a field of the share panel.
async fn field(reader: &Reader, name: &str) -> Result<String> {
    let value = format!("document.querySelector('[data-share={name}] textarea').value");
    let value = reader.eval(&value).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

async fn open(reader: &Reader) -> Result<()> {
    reader
        .open("charts/policy-change/?metric=applications")
        .await?;
    reader.live("policy-change").await?;
    reader.click(".reuse summary").await?;
    reader.shown("[data-share=link] textarea").await
}

#[tokio::test]
async fn the_panel_gives_link_snippet_and_citation_of_the_present_view() -> Result<()> {
    journey("share", async |reader: &Reader| {
        let root = &reader.server().root;
        open(reader).await?;
        let link = field(reader, "link").await?;
        ensure!(link == format!("{root}charts/policy-change/metric-applications.html"), "{link}");

        let snippet = field(reader, "embed").await?;
        let start = format!(
            "<iframe src=\"{root}embed/policy-change/metric-applications.html\" title=\"Daily permit applications were up 129.4%"
        );
        ensure!(snippet.starts_with(&start), "{snippet}");
        ensure!(snippet.contains("loading=\"lazy\"") && snippet.contains(&format!("<a href=\"{link}\">")), "{snippet}");
        reader.choose("embed", "pinned").await?;
        let pinned = field(reader, "embed").await?;
        ensure!(
            pinned.contains("embed/policy-change/2023-01-17/?metric=applications"),
            "{pinned}"
        );

        let plain = field(reader, "cite").await?;
        ensure!(plain.contains("17 January 2023, ¶ 21") && plain.contains(&link), "{plain}");
        reader.choose("cite", "bibtex").await?;
        ensure!(field(reader, "cite").await?.starts_with("@misc{crossings-policy-change,"));
        reader.choose("cite", "ris").await?;
        ensure!(field(reader, "cite").await?.starts_with("TY  - ELEC"));

        // The panel follows the figure.
        reader.choose("measure", "index").await?;
        reader
            .wait_for("the link to follow", "document.querySelector('[data-share=link] textarea').value.endsWith('/metric-applications.measure-index.html')")
            .await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn copying_says_that_it_has_copied() -> Result<()> {
    journey("copy", async |reader: &Reader| {
        open(reader).await?;
        reader.press("[data-share=link] [data-act=copy]").await?;
        reader.see("[data-share=link] .reuse-said", "Copied").await
    })
    .await
}

#[tokio::test]
async fn the_preview_shows_the_embed_at_three_widths_without_a_scroll_bar() -> Result<()> {
    const INNER: &str = "(frame => {
        const { documentElement: html, defaultView: inner } = frame.contentDocument;
        return html.querySelector('.plot svg') !== null && html.scrollHeight <= inner.innerHeight
            && html.scrollWidth <= inner.innerWidth;
    })(document.querySelector('.reuse-preview iframe'))";
    journey("preview", async |reader: &Reader| {
        open(reader).await?;
        for width in ["320", "600", "1000"] {
            reader.choose("preview", width).await?;
            let wide =
                format!("document.querySelector('.reuse-preview iframe').clientWidth === {width}");
            reader.wait_for("the frame's width", &wide).await?;
            reader
                .wait_for(&format!("the embed to fit at {width} px"), INNER)
                .await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_figure_hands_over_its_numbers_and_its_picture() -> Result<()> {
    journey("files", async |reader: &Reader| {
        open(reader).await?;
        let csv = reader
            .download("[data-act=csv]", "policy-change.csv")
            .await?;
        let rows = records(&csv)?;
        ensure!(rows.len() == 3, "{} rows", rows.len());
        ensure!(
            &rows[2][2] == "341000" && &rows[2][7] == "341,000",
            "{:?}",
            rows[2]
        );
        let json = reader
            .download("[data-act=json]", "policy-change.json")
            .await?;
        let parsed: Value = serde_json::from_str(&json)?;
        ensure!(parsed["rows"][1]["status"] == "derived", "{parsed}");

        let svg = reader
            .download("[data-act=svg]", "policy-change.svg")
            .await?;
        for part in [
            "Daily permit applications were up",
            "National Immigration Administration",
            "CC BY 4.0",
            "341,000",
        ] {
            ensure!(svg.contains(part), "the picture lacks “{part}”");
        }
        ensure!(!svg.contains("var("), "a colour is left open");
        let mut sizes = Vec::new();
        for kind in ["png", "png-2"] {
            let png = reader
                .download_bytes(&format!("[data-act={kind}]"), "policy-change.png")
                .await?;
            let picture = Picture::decode(&png)?;
            ensure!(picture.shows_something(), "{kind} is blank");
            sizes.push(picture.size());
        }
        ensure!(
            (sizes[0].0 * 2, sizes[0].1 * 2) == sizes[1],
            "not twice the size: {sizes:?}"
        );
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_files_at_fixed_addresses_are_those_of_the_default_view() -> Result<()> {
    journey("fixed-files", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.click(".reuse summary").await?;
        let root = async |page: &str| -> Result<String> {
            let root = reader
                .eval(&format!("new URL('../../', {page}).href"))
                .await?;
            Ok(root.as_str().unwrap_or_default().to_owned())
        };
        let published = root("document.querySelector('link[rel=canonical]').href").await?;
        let here = root("location").await?;
        for (act, name) in [("csv", "data.csv"), ("json", "data.json")] {
            let saved = reader
                .download(
                    &format!("[data-act={act}]"),
                    &format!("policy-change.{act}"),
                )
                .await?;
            let file = std::fs::read_to_string(
                crate::reader::dist()
                    .join("charts/policy-change")
                    .join(name),
            )?;
            // The file names the site by its published address, the panel by that of this copy.
            let file = file.replace(&published, &here);
            ensure!(saved == file, "{name} differs from what the panel saves");
        }
        Ok(())
    })
    .await
}
