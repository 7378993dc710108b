//! Addresses as people send them: with what services add, spoilt on the way, or nearly right.

use anyhow::{Result, ensure};

use crate::reader::{Reader, journey};

/// What services add to the addresses that they pass on.
const ADDED: &str = "fbclid=IwAR0x&utm_source=newsletter&utm_medium=email&gclid=x&mc_cid=1&from=singlemessage\
                     &isappinstalled=0&scene=1&_hsenc=x&igsh=x&ref=x";

/// The state that the page shows, and what it says of its address.
const STATE: &str = "({
    metric: document.querySelector('.controls [name$=metric]:checked')?.value,
    show: document.querySelector('.control-mode input:checked')?.value,
    said: [...document.querySelectorAll('.not-understood p')].map(line => line.textContent).join(' '),
})";

#[tokio::test]
async fn what_services_add_to_an_address_is_neither_said_nor_passed_on() -> Result<()> {
    journey("addresses-added", async |reader: &Reader| {
        reader
            .open(&format!(
                "charts/policy-change/?metric=applications&{ADDED}"
            ))
            .await?;
        reader.live("policy-change").await?;
        let state = reader.eval(STATE).await?;
        ensure!(
            state["metric"] == "applications" && state["said"] == "",
            "{state}"
        );
        reader.click(".reuse summary").await?;
        reader.shown("[data-share=link] textarea").await?;
        let fields = "[...document.querySelectorAll('.reuse-item textarea')].map(field => field.value).join(' ')";
        let fields = reader.eval(fields).await?.to_string();
        ensure!(!fields.contains("fbclid") && !fields.contains("utm_"), "{fields}");
        let language = "(() => {
            const link = document.querySelector('a[data-language][lang=fr]');
            link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
            return link.href;
        })()";
        let language = reader.eval(language).await?.to_string();
        ensure!(!language.contains("fbclid"), "{language}");

        reader.open(&format!("data/?{ADDED}&q=permit%2Bapplications.")).await?;
        reader.wait_for("the rows found", "/^[1-9]\\d? /.test(document.querySelector('[data-count]').textContent)").await?;
        let state = reader.eval(STATE).await?;
        ensure!(state["said"] == "", "{state}");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_link_that_names_a_view_shows_no_other_view_first() -> Result<()> {
    /// Whether the figure can be seen, and its title.
    const FIGURE: &str = "(figure => ({
        seen: getComputedStyle(figure).visibility === 'visible',
        title: figure.querySelector('h1, h2').textContent,
    }))(document.querySelector('.figure'))";
    journey("addresses-first", async |reader: &Reader| {
        for page in ["charts/policy-change/", "embed/policy-change/"] {
            reader.server().hold(".view-");
            reader.open(&format!("{page}?metric=applications")).await?;
            let figure = reader.eval(FIGURE).await?;
            ensure!(
                figure["seen"] == false,
                "{page}, its view on the way: {figure}"
            );
            reader.server().release(".view-");
            let named = format!(
                "(figure => figure.seen && figure.title.includes('permit applications'))({FIGURE})"
            );
            reader
                .wait_for(&format!("{page}: the view named"), &named)
                .await?;

            reader.open(&format!("{page}?utm_source=x")).await?;
            let figure = reader.eval(FIGURE).await?;
            ensure!(figure["seen"] == true, "{page}, nothing named: {figure}");

            reader.server().block("crossings-");
            reader.open(&format!("{page}?metric=applications")).await?;
            let anyway = format!("{FIGURE}.seen");
            reader
                .wait_for(
                    &format!("{page}: the default view where no script comes"),
                    &anyway,
                )
                .await?;
            reader.server().unblock("crossings-");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_embed_with_nothing_but_what_services_add_waits() -> Result<()> {
    journey("addresses-embed", async |reader: &Reader| {
        for query in [
            ADDED,
            "metric=applications.&amp;show=table&fbclid=x",
            "metric%3Dapplications%26show%3Dtable",
        ] {
            reader
                .open(&format!("embed/policy-change/?{query}"))
                .await?;
            reader.shown(":root[data-interactive] h1").await?;
            let state = reader.eval(STATE).await?;
            let is_table = state["show"] == "table" && state["metric"] == "applications";
            ensure!(query == ADDED || is_table, "{query}: {state}");
            ensure!(state["said"] == "", "{query}: {state}");
        }
        let asked = reader.server().asked();
        let apps: Vec<_> = asked.iter().filter(|path| path.contains(".wasm")).collect();
        ensure!(apps.is_empty(), "fetched: {apps:?}");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_spoilt_address_gives_what_was_meant_and_an_unknown_one_is_said() -> Result<()> {
    journey("addresses-spoilt", async |reader: &Reader| {
        for query in [
            "?metric=applications&show=table.",
            "?metric=applications&show=table)",
            "?metric=applications&show=table%E3%80%82",
            "?metric=applications&amp;show=table",
            "?metric%3Dapplications%26show%3Dtable",
            "?metric=applications%26show%3Dtable",
            "?metric=applications&show=table?utm_source=x",
            "?metric=applications&#038;show=table",
        ] {
            reader
                .open(&format!("charts/policy-change/{query}"))
                .await?;
            // A table needs no library: the figure may stay as it is.
            let hydrated = "document.querySelector('[data-chart]').dataset.stage !== 'static'";
            reader.wait_for("the app", hydrated).await?;
            let state = reader.eval(STATE).await?;
            ensure!(
                state["metric"] == "applications" && state["show"] == "table",
                "{query}: {state}"
            );
            ensure!(state["said"] == "", "{query}: {state}");
        }
        reader
            .open("charts/policy-change/?metric=visas&colour=red&fbclid=x")
            .await?;
        reader.see(".not-understood", "colour").await?;
        reader.see(".not-understood", "visas").await
    })
    .await
}

#[tokio::test]
async fn a_path_that_is_nearly_one_of_ours_leads_to_it_and_others_to_the_nearest_charts()
-> Result<()> {
    journey("addresses-nearest", async |reader: &Reader| {
        for (path, page) in [
            ("charts/vehicles/)", "/charts/vehicles/"),
            ("Charts/Vehicles/", "/charts/vehicles/"),
            ("zh/charts/vehicle%E3%80%82", "/zh/charts/vehicles/"),
            (
                "chart/policy-change/?metric=applications&fbclid=x",
                "/charts/policy-change/?metric=applications",
            ),
            ("embed/vehicels/", "/embed/vehicles/"),
        ] {
            reader.open(path).await?;
            let there = format!("location.pathname + location.search === {page:?}");
            reader.wait_for(&format!("{path} to lead on"), &there).await?;
            reader.shown("figure h1").await?;
        }
        reader.open("zh/charts/enforcement/").await?;
        reader.shown("[data-near] li").await?;
        let page = "({
            language: document.documentElement.lang,
            title: document.title,
            current: document.querySelector('[data-language][aria-current]').lang,
            links: [...document.querySelectorAll('[data-near] a')].map(link => link.pathname),
            shown: [...document.querySelectorAll('[data-not-found]')].filter(part => part.getClientRects().length).length,
        })";
        let page = reader.eval(page).await?;
        let near = serde_json::json!([
            "/zh/charts/enforcement-outcomes/",
            "/zh/charts/enforcement-over-time/"
        ]);
        ensure!(
            page["language"] == "zh" && page["current"] == "zh" && page["links"] == near && page["shown"] == 1,
            "{page}"
        );
        // Chromium reports the status of these pages as an error, so that errors are not looked for.
        ensure!(page["title"] == "页面不存在 · Crossings", "{page}");
        Ok(())
    })
    .await
}
