//! Control, address, title, drawing and table agree on one view, despite failures and despite other scripts that change
//! the page.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::{
    reader::{Reader, dist, journey},
    server::Server,
};

const CROSSINGS: &str = "Daily crossings were up 48.2% in the ten days from 8 January 2023";
const APPLICATIONS: &str =
    "Daily permit applications were up 129.4% in the ten days from 8 January 2023";

/// The view in each part of a figure.
const SHOWN: &str = "({
    control: document.querySelector('[data-control=metric] input:checked').value,
    address: location.search,
    title: document.querySelector('h1').textContent,
    table: document.querySelector('.figure-table .number').textContent,
    link: document.querySelector('.figure-open')?.href ?? null,
})";

/// Checks that all parts of `policy-change` show crossings, or permit applications.
async fn shows(reader: &Reader, what: &str, applications: bool) -> Result<()> {
    let (title, table, control, address) = if applications {
        (
            APPLICATIONS,
            "626,000",
            "applications",
            "?metric=applications",
        )
    } else {
        (CROSSINGS, "1.905 million", "crossings", "")
    };
    let there = format!(
        "(shown => shown.title === {} && shown.table.startsWith({}) && shown.control === {} && shown.address === {}
            && (shown.link === null || shown.link.endsWith(shown.address || '/') || shown.link.endsWith(`/metric-${{shown.control}}.html`)))({SHOWN})",
        json!(title),
        json!(table),
        json!(control),
        json!(address)
    );
    if let Err(error) = reader.wait_for(what, &there).await {
        let shown = reader.eval(SHOWN).await?;
        return Err(error.context(format!("{what}: {shown}")));
    }
    Ok(())
}

/// Waits for a visible line of a figure.
async fn says(reader: &Reader, line: &str) -> Result<()> {
    let said = format!(
        "[...document.querySelectorAll('.stage-message, .stage-failure')]
            .some(line => line.getClientRects().length > 0 && line.textContent.includes({}))",
        json!(line)
    );
    reader.wait_for(&format!("“{line}”"), &said).await
}

const PAGES: [&str; 2] = ["charts/policy-change/", "embed/policy-change/"];

#[tokio::test]
async fn a_view_that_does_not_come_leaves_the_shown_one_with_its_own_control_and_address()
-> Result<()> {
    journey("together-views", async |reader: &Reader| {
        for page in PAGES {
            // As prerendered, and as drawn by the app.
            reader.server().block(".view");
            reader.open(page).await?;
            reader.stage("policy-change", "degraded").await?;
            shows(reader, "as prerendered", false).await?;
            for _ in 0..2 {
                reader.choose("metric", "applications").await?;
                says(
                    reader,
                    "“Permit applications” did not arrive. What is shown is still “Crossings”",
                )
                .await?;
                shows(reader, "refused", false).await?;
            }
            // An address asks for it.
            reader.open(&format!("{page}?metric=applications")).await?;
            reader.stage("policy-change", "degraded").await?;
            says(reader, "did not arrive").await?;
            shows(reader, "a link", false).await?;

            reader.server().unblock(".view");
            reader.choose("metric", "applications").await?;
            shows(reader, "asked again", true).await?;
            reader.see(".drawing-live", "341,000").await?;
            reader.live("policy-change").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn while_a_view_is_on_its_way_a_line_says_which_one_is_shown() -> Result<()> {
    journey("together-waiting", async |reader: &Reader| {
        for page in PAGES {
            reader.server().hold(".view");
            reader.open(page).await?;
            reader.stage("policy-change", "ready").await?;
            reader.choose("metric", "applications").await?;
            says(
                reader,
                "Loading “Permit applications”. What is shown is still “Crossings”",
            )
            .await?;
            let shown = reader.eval(SHOWN).await?;
            ensure!(
                shown["title"] == CROSSINGS && shown["address"] == "",
                "{page}: {shown}"
            );
            reader.server().release(".view");
            shows(reader, "come", true).await?;
            reader.live("policy-change").await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn whatever_file_of_a_figure_fails_once_is_asked_for_again_with_the_next_choice() -> Result<()>
{
    journey("together-files", async |reader: &Reader| {
        for page in PAGES {
            for file in [".wasm", "labels.", ".words-", ".views-", "charts-", ".view"] {
                // Each has its own server, so that no browser caches anything of the one before.
                let site = Server::start(dist())?;
                site.block(file);
                reader.driver().goto(format!("{}{page}", site.root)).await?;
                reader.stage("policy-change", "degraded").await?;
                reader.choose("metric", "applications").await?;
                if file != ".view" {
                    // A prerendered view needs nothing else.
                    shows(reader, &format!("{page} without {file}"), true).await?;
                    reader.choose("metric", "crossings").await?;
                }
                shows(reader, &format!("{page} without {file}"), false).await?;
                site.unblock(file);
                reader.choose("metric", "applications").await?;
                shows(reader, &format!("{page} with {file} again"), true).await?;
                reader.live("policy-change").await?;
                reader.see(".drawing-live", "341,000").await?;
                let failed = "document.querySelectorAll('[data-failed]').length";
                ensure!(
                    reader.eval(failed).await? == 0,
                    "{page}: something is said to have failed after {file} has come"
                );
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_plays_and_what_saves_is_asked_for_again_with_the_next_press() -> Result<()> {
    journey("together-press", async |reader: &Reader| {
        let site = Server::start(dist())?;
        for file in ["listen-", "save-"] {
            site.block(file);
        }
        let page = format!("{}charts/policy-change/", site.root);
        reader.driver().goto(page).await?;
        reader.live("policy-change").await?;
        reader.press("[data-act=listen]").await?;
        reader.see(".listen-said", "does not let the page").await?;
        reader.click(".reuse summary").await?;
        reader.click("[data-act=png]").await?;
        reader
            .see(".reuse-item .reuse-said", "it did not load")
            .await?;
        for file in ["listen-", "save-"] {
            site.unblock(file);
        }
        let saved = reader
            .download_bytes("[data-act=png]", "policy-change.png")
            .await?;
        ensure!(saved.starts_with(b"\x89PNG"), "no picture");
        reader
            .number(
                "document.querySelector('[data-share=download] .reuse-said').textContent.length",
                0.0,
            )
            .await?;
        reader.press("[data-act=listen]").await?;
        let plays = "(said => said !== '' && !said.includes('does not let'))(document.querySelector('.listen-said').textContent)";
        reader.wait_for("the figure to be played", plays).await
    })
    .await
}

#[tokio::test]
async fn whatever_file_of_a_page_of_data_fails_once_is_asked_for_again_with_the_next_choice()
-> Result<()> {
    /// The numbers that a page shows now.
    const NUMBERS: &str = "[...document.querySelectorAll('tbody tr .number > a')].map(cell => cell.textContent).join('; ')";
    journey("together-data", async |reader: &Reader| {
        for file in [".wasm", "words.", "dataset.fr"] {
            reader.server().block(file);
            reader.open("fr/data/").await?;
            reader
                .wait_for("the line", "document.documentElement.dataset.failed === ''")
                .await?;
            let prerendered = reader.eval(NUMBERS).await?;
            reader.select("category", "documents").await?;
            reader
                .wait_for(
                    "the choice to be taken back",
                    "document.querySelector('select[name=category]').value === ''",
                )
                .await?;
            ensure!(
                reader.eval(NUMBERS).await? == prerendered,
                "{file}: other rows are shown"
            );
            reader.query("").await?;
            reader.server().unblock(file);
            reader.select("category", "documents").await?;
            reader.query("?category=documents").await?;
            reader
                .wait_for("other rows", &format!("{NUMBERS} !== {prerendered}"))
                .await?;
            ensure!(
                reader
                    .eval("document.querySelector('select[name=category]').value")
                    .await?
                    == "documents",
                "{file}: the control shows something else"
            );

            reader.server().block(file);
            reader.open("fr/compare/").await?;
            reader
                .wait_for("the line", "document.documentElement.dataset.failed === ''")
                .await?;
            reader.choose("result", "ratio").await?;
            let checked = "document.querySelector('[data-control=result] input:checked').value";
            reader
                .wait_for(
                    "the choice to be taken back",
                    &format!("{checked} === 'difference'"),
                )
                .await?;
            reader.server().unblock(file);
            reader.choose("result", "ratio").await?;
            reader.query("?result=ratio").await?;
            reader.see(".figure-table", "1,482").await?;
            ensure!(
                reader.eval(checked).await? == "ratio",
                "{file}: the control shows something else"
            );
        }
        Ok(())
    })
    .await
}

/// Emulates a translator: it wraps every text in an element of its own.
const TRANSLATE: &str = "(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) if (walk.currentNode.data.trim() && !walk.currentNode.parentElement.closest('script, style, svg')) texts.push(walk.currentNode);
    for (const text of texts) {
        const font = document.createElement('font');
        font.append(text.data);
        text.replaceWith(font);
    }
    return texts.length;
})()";

/// All words of a figure.
const WORDS: &str = "['.figure-title', '.figure-subtitle', '.figure-summary', '.figure-table', '.figure-source', '.key', '.figure-anomalies']
    .map(part => document.querySelector(part)?.textContent ?? '')";

#[tokio::test]
async fn words_that_a_translator_has_replaced_do_not_go_stale() -> Result<()> {
    journey("together-translated", async |reader: &Reader| {
        for (chart, control, value) in [
            ("policy-change", "metric", "applications"),
            ("policy-change", "measure", "index"),
            ("travellers-by-origin", "form", "stacked"),
            ("vehicles", "by", "kind"),
            ("visa-free", "measure", "level"),
            ("enforcement-over-time", "measure", "change"),
            ("forecast-vs-actual", "form", "ratio"),
        ] {
            reader
                .open(&format!("charts/{chart}/?{control}={value}"))
                .await?;
            reader.live(chart).await?;
            let wanted = reader.still(WORDS).await?;
            reader.open(&format!("charts/{chart}/")).await?;
            reader.live(chart).await?;
            let before = reader.still(WORDS).await?;
            ensure!(
                before != wanted,
                "{chart}: {control}={value} is no other view"
            );
            ensure!(reader.eval(TRANSLATE).await? != 0, "nothing to translate");
            reader.choose(control, value).await?;
            reader.query(&format!("?{control}={value}")).await?;
            let same = format!("JSON.stringify({WORDS}) === JSON.stringify({wanted})");
            let outcome = reader.wait_for("the words of the choice", &same).await;
            let after = reader.eval(WORDS).await?;
            ensure!(
                outcome.is_ok() && after == wanted,
                "{chart} ?{control}={value}: {after}, not {wanted}"
            );
        }
        reader.no_error().await
    })
    .await
}

/// Fails with the first text in which two lists of lists of texts differ.
fn same(what: &str, after: &Value, wanted: &Value) -> Result<()> {
    match (after, wanted) {
        (Value::Array(after), Value::Array(wanted)) if after.len() == wanted.len() => {
            let mut pairs = after.iter().zip(wanted);
            pairs.try_for_each(|(after, wanted)| same(what, after, wanted))
        }
        _ => {
            ensure!(after == wanted, "{what}: {after}, not {wanted}");
            Ok(())
        }
    }
}

#[tokio::test]
async fn rows_and_cards_that_a_translator_has_replaced_do_not_go_stale() -> Result<()> {
    const ROWS: &str =
        "[...document.querySelectorAll('.data-table tbody tr')].map(row => row.textContent)";
    const CARD: &str = "document.querySelector('.card')?.textContent ?? ''";
    const COUNT: &str = "document.querySelector('[data-count]').textContent";
    const OPTIONS: &str = "[...document.querySelectorAll('.chooser option, .chosen li')].map(option => option.textContent)";
    async fn all(reader: &Reader) -> Result<Value> {
        reader.settled(&format!("[{ROWS}, {CARD}, {COUNT}]")).await
    }
    const FIGURE: &str = "travellers-total--2022--nia-press-2023-01-17--p11";
    const OTHER: &str = "passports--2022--nia-press-2023-01-17--p14";
    journey("together-rows", async |reader: &Reader| {
        reader
            .open(&format!("data/?category=documents&figure={OTHER}"))
            .await?;
        reader.see(".card", "passports issued").await?;
        let wanted = all(reader).await?;
        reader.open(&format!("data/?figure={FIGURE}")).await?;
        reader.see(".card", "115.7 million").await?;
        reader.eval(TRANSLATE).await?;
        reader.select("category", "documents").await?;
        reader
            .query(&format!("?category=documents&figure={FIGURE}"))
            .await?;
        reader.click(&format!("a[data-figure='{OTHER}']")).await?;
        reader
            .query(&format!("?category=documents&figure={OTHER}"))
            .await?;
        let after = all(reader).await?;
        same("the data page", &after, &wanted)?;

        // Another policy has other statistics, and another comparison other figures.
        reader
            .open("compare/?policy=class-b-management&series=travellers-total")
            .await?;
        reader.stage("compare", "live").await?;
        let wanted = reader.settled(&format!("[{OPTIONS}, {WORDS}]")).await?;
        reader.open("compare/").await?;
        reader.stage("compare", "live").await?;
        reader.eval(TRANSLATE).await?;
        reader.select("series", "travellers-total").await?;
        reader.click("[data-act=around]").await?;
        reader.see("h1, .figure-title", "million").await?;
        let after = reader.settled(&format!("[{OPTIONS}, {WORDS}]")).await?;
        same("the comparison", &after, &wanted)?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn errors_of_others_end_no_figure() -> Result<()> {
    // A foreign module whose only function is a trap.
    const FOREIGN: &str = "<head><script>
        addEventListener('foreign', () => {
            const policy = \"Evaluating a string as JavaScript violates the following Content Security Policy directive because 'unsafe-eval' is not an allowed source of script: script-src 'self' 'wasm-unsafe-eval'.\";
            setTimeout(() => { throw new EvalError(policy); });
            Promise.reject(new EvalError(policy));
            const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
            const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.f;
            setTimeout(() => trap());
            document.querySelector('.controls').addEventListener('change', () => { throw new Error('wasm of an extension'); }, { once: true });
        });
        addEventListener('error', () => { window.seen = (window.seen ?? 0) + 1; });
        addEventListener('unhandledrejection', () => { window.seen = (window.seen ?? 0) + 1; });
    </script>";
    for page in PAGES {
        journey("together-foreign", async |reader: &Reader| {
            reader.server().leave_pages_as_they_are();
            reader.server().replace("<head>", FOREIGN);
            reader.open(page).await?;
            reader.live("policy-change").await?;
            reader.eval("dispatchEvent(new Event('foreign'))").await?;
            reader.choose("metric", "applications").await?;
            reader.number("window.seen", 4.0).await?;
            shows(reader, page, true).await?;
            let disabled = "document.querySelectorAll('fieldset:disabled, [data-failed]').length";
            ensure!(
                reader.eval(disabled).await? == 0,
                "{page}: an error of somebody else's ends the figure"
            );
            reader.choose("metric", "crossings").await?;
            shows(reader, page, false).await
        })
        .await?;
    }
    Ok(())
}
