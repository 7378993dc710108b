//! Sharing a figure: its address, embed code, citation and files.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::{
    picture::Picture,
    reader::{Reader, dist, journey},
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

        for (form, code) in [
            ("element", "<crossings-chart chart=\"policy-change\" state=\"metric=applications\"><a href="),
            ("jsx", "frameSizing: 'content-height'"),
            ("picture", "<figure><a href="),
            ("markdown", "[![Daily permit applications were up 129.4%"),
        ] {
            reader.choose("code", form).await?;
            let written = field(reader, "embed").await?;
            ensure!(written.contains(code) && written.contains(&link) || form == "jsx", "{form}: {written}");
        }
        // The picture is one of the site, and of this view.
        let picture = field(reader, "embed").await?;
        let picture = picture.split(['(', ')']).nth(1).unwrap_or_default();
        ensure!(picture == format!("{root}charts/policy-change/metric-applications.png"), "{picture}");
        let file = dist().join(picture.trim_start_matches(root.as_str()));
        ensure!(file.is_file(), "there is no {picture}");

        let quote = field(reader, "quote").await?;
        ensure!(quote.contains("341,000") && quote.ends_with(&format!("; {link})")), "{quote}");
        let plain = field(reader, "cite").await?;
        ensure!(plain.contains("17 January 2023, ¶ 21") && plain.contains(&link), "{plain}");
        reader.choose("cite", "bibtex").await?;
        ensure!(field(reader, "cite").await?.starts_with("@misc{crossings-policy-change,"));
        reader.choose("cite", "ris").await?;
        ensure!(field(reader, "cite").await?.starts_with("TY  - ELEC"));
        reader.choose("cite", "wikipedia").await?;
        ensure!(field(reader, "cite").await?.starts_with("<ref>{{Cite web |title=Daily permit"));

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
async fn a_chart_leads_to_the_lines_that_load_the_data_which_are_copied() -> Result<()> {
    journey("load", async |reader: &Reader| {
        open(reader).await?;
        reader.press(".reuse-files a[href$='/data/#load']").await?;
        // The page of the data opens them, with the address that the site was built for.
        reader.shown("#load-r").await?;
        let lines = reader
            .eval("document.querySelector('.lines:has(#load-r) code').textContent")
            .await?;
        let lines = lines.as_str().unwrap_or_default().to_owned();
        ensure!(
            lines.starts_with("figures <- read.csv(") && lines.contains("/data/figures.csv\""),
            "{lines}"
        );
        reader.press(".lines [aria-describedby='load-r']").await?;
        reader
            .see(".lines:has(#load-r) [role=status]", "Copied")
            .await?;
        reader.no_error().await
    })
    .await
}

/// What the clipboard takes of a selected table, as the page answers the browser's event.
const COPIED: &str = "(() => {
    getSelection().selectAllChildren(document.querySelector('.table-scroll table'));
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    document.querySelector('.table-scroll table').dispatchEvent(event);
    return { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
})()";

#[tokio::test]
async fn a_copied_table_has_numbers_in_the_habit_of_the_page_and_no_words_of_flags() -> Result<()> {
    journey("copy-table", async |reader: &Reader| {
        // Before the app, too.
        reader.server().block(".wasm");
        for (page, number, flag) in [
            (
                "fr/charts/policy-change/?show=table",
                "\t338100\t",
                "Diverge",
            ),
            (
                "charts/travellers-over-time/?show=table",
                "\t650000000\t",
                "Disagrees",
            ),
        ] {
            reader.open(page).await?;
            reader.shown(".figure-table td.number").await?;
            let copied = reader.eval(COPIED).await?;
            let text = copied["text"].as_str().unwrap_or_default();
            ensure!(text.contains(number), "{page}: no {number:?} in {text}");
            ensure!(!text.contains(flag), "{page}: {text}");
            let cell = format!("<td>{}</td>", number.trim());
            ensure!(
                copied["html"].to_string().contains(&cell),
                "{page}: {copied}"
            );
        }
        reader.server().unblock(".wasm");
        reader.open("fr/data/").await?;
        reader.shown(".data-table td.number").await?;
        let copied = reader.eval(COPIED).await?;
        let text = copied["text"].as_str().unwrap_or_default();
        let rows: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split('\t').collect())
            .collect();
        let values = rows.iter().skip(1).filter_map(|row| row.get(3));
        let are_numbers = values
            .clone()
            .all(|value| value.replace(',', ".").parse::<f64>().is_ok());
        ensure!(values.count() > 3 && are_numbers, "{text}");
        open(reader).await?;
        reader
            .press("[data-share=table] [data-act=copy-table]")
            .await?;
        reader.see("[data-share=table] .reuse-said", "Copied").await
    })
    .await
}

#[tokio::test]
async fn spreadsheets_get_a_file_in_the_language_of_the_page() -> Result<()> {
    journey("spreadsheet", async |reader: &Reader| {
        reader.open("fr/charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.click(".reuse summary").await?;
        let name = "policy-change.spreadsheet.csv";
        let saved = reader
            .download_bytes("[data-act=spreadsheet]", name)
            .await?;
        let fixed =
            std::fs::read(crate::reader::dist().join("fr/charts/policy-change/spreadsheet.csv"))?;
        for file in [&saved, &fixed] {
            ensure!(file.starts_with(&[0xEF, 0xBB, 0xBF]), "no mark of UTF-8");
            let text = String::from_utf8_lossy(file);
            let heading = text.lines().next().unwrap_or_default();
            ensure!(
                heading.contains(";Valeur;") && heading.contains(";Unité;"),
                "{heading}"
            );
            ensure!(text.lines().count() == 4, "{text}");
            ensure!(
                !text.contains("crossings per day") && !text.contains(";derived;"),
                "{text}"
            );
        }
        reader.open("ru/data/").await?;
        // The prerendered page counts all figures too: the app has hydrated when it filters.
        reader.type_into("input[name=q]", "2024").await?;
        reader.query("?q=2024").await?;
        reader.click("[data-reset]").await?;
        reader.query("").await?;
        let table = reader
            .download(
                "[data-download=spreadsheet]",
                "crossings-figures.spreadsheet.csv",
            )
            .await?;
        ensure!(table.starts_with('\u{feff}'), "no mark of UTF-8");
        ensure!(
            table.lines().count() > 1_000,
            "{} lines",
            table.lines().count()
        );
        reader.no_error().await
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
