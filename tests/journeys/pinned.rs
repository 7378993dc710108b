//! An embed pinned to a day: every view of the chart as of that day, drawn in the browser from data that all such
//! embeds share.

use anyhow::{Result, ensure};

use crate::reader::{Reader, journey};

const PAGE: &str = "embed/policy-change/2023-01-17/";

#[tokio::test]
async fn a_pinned_embed_draws_other_views_without_files_of_its_own() -> Result<()> {
    journey("pinned", async |reader: &Reader| {
        reader.server().protect();
        for (language, title) in [
            (
                "",
                "Daily permit applications were up 129.4% in the ten days from 8 January 2023",
            ),
            ("ru/", "129,4"),
        ] {
            reader.open(&format!("{language}{PAGE}")).await?;
            reader.choose("metric", "applications").await?;
            reader.see("h1", title).await?;
            reader.see(".drawing-live", "341").await?;
            reader.live("policy-change").await?;
            reader.query("?metric=applications").await?;
            // By its address, and as a table.
            reader
                .open(&format!("{language}{PAGE}?metric=applications&show=table"))
                .await?;
            reader.see("h1", title).await?;
            reader.see(".figure-table .number", "626").await?;
            reader.no_error().await?;
        }
        let asked = reader.server().asked();
        ensure!(
            asked.iter().any(|path| path.contains("/pinned-")),
            "{asked:?}"
        );
        let own = ["policy-change.views-", "policy-change.words-"];
        ensure!(
            !asked
                .iter()
                .any(|path| own.iter().any(|name| path.contains(name))),
            "{asked:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_pinned_embed_knows_nothing_that_was_published_later() -> Result<()> {
    journey("pinned-day", async |reader: &Reader| {
        reader.open("embed/vehicles/2020-01-04/?show=table").await?;
        reader.see(".figure-table tbody", "36.235 million").await?;
        let table = reader
            .still("document.querySelector('.figure-table tbody').textContent")
            .await?;
        let table = table.as_str().unwrap_or_default();
        ensure!(
            !table.contains("38.116") && !table.contains("January 2026"),
            "{table}"
        );
        reader.no_error().await
    })
    .await
}
