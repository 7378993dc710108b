//! Failures on the way to a reader, each alone: chart, table and source stay readable, and a line says which part does
//! not work.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use anyhow::{Context as _, Result, ensure};
use crossings::embedded;
use serde_json::json;

use crate::{
    matrix,
    reader::{Reader, dist, journey, journey_without_scripts, journey_without_webassembly},
    server::Server,
};

/// The visible state of a figure: its drawing, its source, and the lines about failures.
const SEEN: &str = "(() => {
    const seen = part => [...document.querySelectorAll(part)].filter(element => element.getClientRects().length > 0);
    return {
        drawing: seen('.plot svg').length > 0,
        table: seen('.figure-table tbody tr').length > 0,
        source: seen('.figure-source a[href]').length > 0,
        said: seen('.stage-failure, .stage-message').map(line => line.textContent).join(' '),
    };
})()";

/// Checks that a figure can be read, as drawing and as table, and that a line has this text.
async fn readable(reader: &Reader, fault: &str, line: &str) -> Result<()> {
    if !line.is_empty() {
        let there = format!("{SEEN}.said.includes({})", json!(line));
        reader
            .wait_for(&format!("{fault}: “{line}”"), &there)
            .await?;
    }
    let seen = reader.eval(SEEN).await?;
    ensure!(
        seen["drawing"] == true && seen["source"] == true,
        "{fault}: {seen}"
    );
    // The switch between chart and table needs no script.
    reader.click(".control-mode input[value=table]").await?;
    let seen = reader.eval(SEEN).await?;
    ensure!(
        seen["table"] == true && seen["source"] == true,
        "{fault}: {seen}"
    );
    reader.click(".control-mode input[value=chart]").await?;
    let seen = reader.eval(SEEN).await?;
    ensure!(seen["drawing"] == true, "{fault}: {seen}");
    Ok(())
}

/// Checks that the first mark of a drawing shows its number under the pointer.
async fn answers(reader: &Reader) -> Result<()> {
    let place = "(() => {
        const row = document.querySelector('.figure-table tr[data-marks*=\"-\"]');
        const [series, datum] = row.dataset.marks.split(' ')[0].split('-');
        const mark = `.plot [ecmeta_series_index=\"${series}\"][ecmeta_data_index=\"${datum}\"]`;
        const seen = [...document.querySelectorAll(mark)].find(mark => mark.getClientRects().length > 0);
        const [{ left, top, width, height }, plot] = [seen, seen.closest('.plot')].map(e => e.getBoundingClientRect());
        const number = row.querySelector('.number').firstChild.textContent;
        return [left - plot.left + width / 2, top - plot.top + height / 2, number];
    })()";
    let (x, y, number): (f64, f64, String) = serde_json::from_value(reader.eval(place).await?)?;
    reader.point_until(x, y, &number).await
}

/// The line where the app has not started.
const NOT_STARTED: &str = "The interactive part of this page is not working";
/// The line where the drawing stays as prerendered.
const NOT_LIVE: &str = "could not be loaded";

#[tokio::test]
async fn a_file_that_does_not_come_whole_leaves_the_prerendered_figure() -> Result<()> {
    type Fault = (&'static str, fn(&Server), &'static str);
    let faults: [Fault; 9] = [
        (
            "no WebAssembly",
            |server| server.block(".wasm"),
            NOT_STARTED,
        ),
        (
            "half of the WebAssembly",
            |server| server.cut(".wasm"),
            NOT_STARTED,
        ),
        (
            "WebAssembly against the policy",
            |server| server.send("Content-Security-Policy", "script-src 'self'"),
            NOT_STARTED,
        ),
        ("no labels", |server| server.block("labels."), NOT_STARTED),
        ("no words", |server| server.block(".words-"), NOT_STARTED),
        (
            "half of the words",
            |server| server.cut(".words-"),
            NOT_STARTED,
        ),
        ("no views", |server| server.block(".views-"), NOT_LIVE),
        (
            "no chart library",
            |server| server.block("charts-"),
            NOT_LIVE,
        ),
        (
            "half of the chart library",
            |server| server.cut("charts-"),
            NOT_LIVE,
        ),
    ];
    journey("faults", async |reader: &Reader| {
        for (at, (fault, set, line)) in faults.into_iter().enumerate() {
            // Each has its own server, so that no cache is shared with the one before.
            let site = Server::start(dist())?;
            set(&site);
            let all = ["charts/vehicles/", "embed/vehicles/"];
            // Each fault in each engine; those other than Chromium take turns with the pages.
            let pages = if matrix::is_full_or_chromium() {
                &all[..]
            } else {
                &all[at % 2..=at % 2]
            };
            for page in pages {
                reader.driver().goto(format!("{}{page}", site.root)).await?;
                reader.stage("vehicles", "degraded").await?;
                readable(reader, &format!("{fault} on {page}"), line).await?;
                answers(reader).await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn pages_of_data_say_what_does_not_come_and_keep_what_is_prerendered() -> Result<()> {
    const SAID: &str = "[...document.querySelectorAll('.without-app')]
        .filter(line => line.getClientRects().length > 0).map(line => line.textContent).join(' ')";
    journey("faults-data", async |reader: &Reader| {
        for (file, page, line, kept) in [
            (
                ".wasm",
                "data/",
                "the full table is available as a file",
                ".data-table tbody tr",
            ),
            (
                ".wasm",
                "sources/",
                "needs JavaScript and WebAssembly",
                ".timeline li",
            ),
            (
                ".wasm",
                "compare/",
                "Choosing figures requires JavaScript",
                ".plot svg",
            ),
            (
                ".wasm",
                "explore/",
                "Choosing statistics requires JavaScript",
                ".plot svg",
            ),
            (
                "words.",
                "data/",
                "the full table is available as a file",
                ".data-table tbody tr",
            ),
            (
                "dataset.fr",
                "fr/data/",
                "le tableau complet est un fichier",
                ".data-table tbody tr",
            ),
            (
                "dataset.fr",
                "fr/compare/",
                "Pour choisir, il faut JavaScript",
                ".plot svg",
            ),
        ] {
            let site = Server::start(dist())?;
            site.block(file);
            reader.driver().goto(format!("{}{page}", site.root)).await?;
            let said = format!("{SAID}.includes({})", json!(line));
            reader
                .wait_for(&format!("no {file} on {page}: “{line}”"), &said)
                .await?;
            let seen = format!(
                "[...document.querySelectorAll({})].some(part => part.getClientRects().length > 0)",
                json!(kept)
            );
            ensure!(
                reader.eval(&seen).await? == true,
                "no {file} on {page}: no {kept}"
            );
        }
        // Without a failure, no line is shown.
        reader.open("fr/data/").await?;
        let figures = embedded::dataset().all_figures().count();
        reader.shown(&format!("[data-count='{figures}']")).await?;
        ensure!(
            reader.eval(SAID).await? == "",
            "something is said to be missing"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_scripts_a_line_says_so() -> Result<()> {
    journey_without_scripts("faults-scripts", async |reader: &Reader| {
        for page in ["charts/vehicles/", "embed/vehicles/"] {
            reader.open(page).await?;
            let seen = reader.eval(SEEN).await?;
            for part in ["drawing", "table", "source"] {
                ensure!(seen[part] == true, "{page}: {seen}");
            }
            ensure!(
                seen["said"]
                    .as_str()
                    .is_some_and(|said| said.contains(NOT_STARTED)),
                "{page}: {seen}"
            );
        }
        Ok(())
    })
    .await
}

/// The view of `policy-change` in its drawing, title, label, table and address.
const PRERENDERED: &str = "({
    drawing: [...document.querySelectorAll('.plot svg')].find(svg => svg.getClientRects().length > 0)?.textContent ?? '',
    title: document.querySelector('h1').textContent,
    label: document.querySelector('.plot').getAttribute('aria-label'),
    table: document.querySelector('.figure-table').textContent,
    address: location.search,
})";

#[tokio::test]
async fn without_webassembly_every_view_can_be_chosen_linked_to_and_gone_back_from() -> Result<()> {
    /// Waits for permit applications, in every part of the figure.
    async fn applications(reader: &Reader, what: &str) -> Result<()> {
        let there = format!(
            "(shown => shown.drawing.includes('341,000') && shown.table.includes('341,000')
                && [shown.title, shown.label].every(words => words.includes('permit applications'))
                && shown.address === '?metric=applications')({PRERENDERED})"
        );
        reader.wait_for(what, &there).await
    }
    journey_without_webassembly("faults-no-app", async |reader: &Reader| {
        reader.open("about/").await?;
        reader
            .number("Number('WebAssembly' in window)", 0.0)
            .await?;
        for page in ["charts/policy-change/", "embed/policy-change/"] {
            reader.open(page).await?;
            reader.choose("metric", "applications").await?;
            applications(reader, &format!("{page}: a choice")).await?;
            answers(reader).await?;
            reader.open("about/").await?;
            reader.open(&format!("{page}?metric=applications")).await?;
            applications(reader, &format!("{page}: a link")).await?;
        }
        reader.open("charts/policy-change/").await?;
        reader.choose("metric", "applications").await?;
        applications(reader, "a choice").await?;
        reader.back().await?;
        reader.see(".drawing-wide", "501,000").await?;
        reader.query("").await?;
        // Keys walk the points, which come from the table.
        reader
            .eval("document.querySelector('.points').focus()")
            .await?;
        reader.see(".tooltip[data-shown]", "1.905 million").await?;
        reader.key(thirtyfour::Key::Right).await?;
        reader.see(".tooltip[data-shown]", "338,100").await?;
        // What would do nothing is disabled, and a line says why.
        for (page, field, line) in [
            ("data/", "[data-download=csv]", ".without-app"),
            ("compare/", "[name=policy]", ".without-app"),
            ("sources/", "[name=release]", ".without-app"),
        ] {
            reader.open(page).await?;
            reader.shown(line).await?;
            let disabled = format!("Number(document.querySelector('{field}').disabled)");
            reader.number(&disabled, 1.0).await?;
        }
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn without_webassembly_the_data_table_searches_filters_and_sorts() -> Result<()> {
    /// What the table shows: its count, its first value, the names of its rows, and the sorted column.
    const TABLE: &str = "({
        count: document.querySelector('[data-count]').dataset.count,
        first: document.querySelector('.data-table tbody .number a')?.textContent ?? '',
        rows: document.querySelectorAll('.data-table tbody tr').length,
        sorted: document.querySelector('.data-table [aria-sort=ascending], .data-table [aria-sort=descending]')?.textContent,
        query: document.querySelector('[name=q]').value,
        address: location.search,
    })";
    journey_without_webassembly("faults-no-app-data", async |reader: &Reader| {
        let shows = async |what: &str, condition: &str| -> Result<()> {
            let there = format!("(shown => {condition})({TABLE})");
            reader.wait_for(what, &there).await
        };
        // The query of `filters_narrow_and_the_query_restores_them` in `src/view/filter.rs` finds the same here.
        reader
            .open("data/?q=passports&category=documents&release=core&measure=level")
            .await?;
        shows(
            "a link",
            "shown.count === '1' && shown.first === '1.068 million' && shown.query === 'passports'",
        )
        .await?;
        reader.see(".without-app", "Search, filters and sorting work").await?;
        reader.click("[data-reset]").await?;
        shows("all figures", "shown.count > 1000 && shown.rows === 100 && shown.address === ''").await?;
        reader.click(".more").await?;
        shows("more rows", "shown.rows === 200").await?;
        reader.click("th:nth-child(4) .sort").await?;
        reader.click("th:nth-child(4) .sort").await?;
        shows(
            "the largest first",
            "shown.sorted === 'Value' && shown.address === '?sort=-value' && / billion$/.test(shown.first)",
        )
        .await?;
        reader.select("category", "documents").await?;
        shows("a filter", "shown.address === '?category=documents&sort=-value'").await?;
        reader.back().await?;
        shows("Back", "shown.address === '?sort=-value' && shown.count > 1000").await?;
        reader.open("data/?q=nothingofthiskind").await?;
        reader.see(".data-none", "No figures match").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_page_of_one_view_shows_it_before_any_script_and_leads_on_to_the_others() -> Result<()> {
    journey_without_scripts("faults-view-static", async |reader: &Reader| {
        for page in ["charts/policy-change/", "embed/policy-change/"] {
            reader
                .open(&format!("{page}metric-applications.html"))
                .await?;
            reader.see("h1", "Daily permit applications").await?;
            reader.see(".figure-table", "341,000").await?;
        }
        Ok(())
    })
    .await?;
    journey("faults-view", async |reader: &Reader| {
        reader
            .open("charts/policy-change/metric-applications.html")
            .await?;
        reader.live("policy-change").await?;
        reader.see("h1", "Daily permit applications").await?;
        reader.see(".drawing-live", "341,000").await?;
        reader.choose("metric", "crossings").await?;
        reader.see("h1", "Daily crossings were up").await?;
        reader
            .number(
                "Number(location.pathname.endsWith('/charts/policy-change/'))",
                1.0,
            )
            .await?;
        // Relative links are those of the folder, so nothing is lost with the file's name.
        reader.choose("measure", "index").await?;
        reader.query("?measure=index").await?;
        reader.back().await?;
        reader.back().await?;
        reader.see("h1", "Daily permit applications").await?;
        reader
            .number(
                "Number(location.pathname.endsWith('/metric-applications.html'))",
                1.0,
            )
            .await?;
        reader.no_error().await
    })
    .await
}

/// What others do to a page on its way to the app: a text of the HTML, and what it becomes.
const FOREIGN_CHANGES: [(&str, &[(&str, &str)]); 5] = [
    (
        "a network strips comments",
        &[("<!>", ""), ("<!-- -->", "")],
    ),
    (
        "a translator wraps texts",
        &[
            ("<legend>", "<legend><font><font>"),
            ("</legend>", "</font></font></legend>"),
            ("</button>", "</font></button>"),
            (
                "type=\"button\" data-act=\"copy\">",
                "type=\"button\" data-act=\"copy\"><font>",
            ),
        ],
    ),
    (
        "a phone makes links of numbers",
        &[("<legend>", "<legend><a href=\"tel:2023\">2023</a>")],
    ),
    (
        "an extension adds elements",
        &[
            (
                "<header class=\"figure-head\">",
                "<header class=\"figure-head\"><x-note>!</x-note>",
            ),
            ("<fieldset", "<x-note></x-note><fieldset"),
            ("<label", "<x-note></x-note><label"),
        ],
    ),
    (
        "an element becomes two",
        &[
            (
                "<p class=\"stage-failure\">",
                "<p></p><p class=\"stage-failure\">",
            ),
            ("<label class=\"field", "<br><label class=\"field"),
        ],
    ),
];

/// Returns the changes that an engine is shown: what follows from them is the app's own code, so others than Chromium see
/// only that which moves most nodes.
fn foreign_changes() -> impl Iterator<Item = (&'static str, &'static [(&'static str, &'static str)])>
{
    let count = if matrix::is_full_or_chromium() {
        FOREIGN_CHANGES.len()
    } else {
        1
    };
    FOREIGN_CHANGES.into_iter().take(count)
}

#[tokio::test]
async fn a_figure_that_others_have_changed_before_hydration_works_all_the_same() -> Result<()> {
    for (what, changes) in foreign_changes() {
        journey("faults-foreign", async |reader: &Reader| {
            for (text, by) in changes {
                reader.server().replace(text, by);
            }
            for page in ["charts/policy-change/", "embed/policy-change/"] {
                reader.open(page).await?;
                reader.choose("metric", "applications").await?;
                reader.live("policy-change").await?;
                reader.see("h1", "Daily permit applications").await?;
                reader.see(".drawing-live", "341,000").await?;
                reader.see(".figure-table", "341,000").await?;
                // Nothing is there twice.
                reader
                    .number("document.querySelectorAll('h1').length", 1.0)
                    .await?;
                let drawings = "document.querySelectorAll('.drawing-wide svg').length";
                reader.number(drawings, 1.0).await?;
            }
            // On a page of several, each figure has what it needs.
            reader.open("").await?;
            reader.stage("policy-change", "ready").await?;
            let drawings =
                "document.querySelectorAll('[data-chart=policy-change] .drawing svg').length";
            reader.number(drawings, 2.0).await?;
            reader.see("h3", "Daily crossings were up").await?;
            reader.no_error().await
        })
        .await
        .with_context(|| what)?;
    }
    Ok(())
}

#[tokio::test]
async fn a_data_table_or_form_that_others_have_changed_works_all_the_same() -> Result<()> {
    for (what, changes) in foreign_changes() {
        journey("faults-foreign-forms", async |reader: &Reader| {
            for (text, by) in changes {
                reader.server().replace(text, by);
            }
            reader.open("data/").await?;
            let all = format!(
                "[data-count='{}']",
                embedded::dataset().all_figures().count()
            );
            reader.shown(&all).await?;
            reader.type_into("[name=q]", "passports").await?;
            let fewer = format!("document.querySelector(\"{all}\") === null");
            reader.wait_for("fewer figures", &fewer).await?;
            reader.see(".data-table tbody", "passports").await?;
            reader.open("sources/").await?;
            reader.type_into("[name=release]", "115.7 million").await?;
            reader.see(".verify-said", "of").await?;
            reader.no_error().await
        })
        .await
        .with_context(|| what)?;
    }
    Ok(())
}

#[tokio::test]
async fn without_the_chart_library_other_views_are_as_prerendered() -> Result<()> {
    journey("no-library", async |reader: &Reader| {
        reader.server().block("charts-");
        reader.open("charts/policy-change/").await?;
        reader.stage("policy-change", "degraded").await?;
        reader.choose("metric", "applications").await?;
        reader.see(".drawing-wide", "341,000").await?;
        reader.shown(".drawing-wide svg").await?;
        reader.query("?metric=applications").await
    })
    .await
}

#[tokio::test]
async fn an_app_that_ends_by_a_fault_of_its_own_leaves_what_is_shown_and_says_so() -> Result<()> {
    // The app makes a text for new content in a view, and traps where the browser refuses. From a script of the page:
    // browsers report no errors in scripts of a driver to a page.
    const REFUSE: &str = "<head><script>
        addEventListener('refuse', () => { document.createTextNode = () => { throw new Error('refused'); }; });
        addEventListener('relent', () => { delete document.createTextNode; });
    </script>";
    // The view in control, title and table.
    const VIEW: &str = "[
        document.querySelector('[data-control=metric] input:checked').value,
        document.querySelector('.figure-title').textContent,
        document.querySelector('.figure-table tbody').textContent,
    ]";
    for page in ["charts/policy-change/", "embed/policy-change/"] {
        journey("faults-panic", async |reader: &Reader| {
            reader.server().leave_pages_as_they_are();
            reader.server().replace("<head>", REFUSE);
            reader.open(page).await?;
            reader.live("policy-change").await?;
            let before = reader.eval(VIEW).await?;
            reader.eval("dispatchEvent(new Event('refuse'))").await?;
            reader.choose("metric", "applications").await?;
            readable(reader, page, NOT_STARTED).await?;
            ensure!(reader.eval(VIEW).await? == before, "{page} shows two views");
            // The prerendered views can still be chosen, by a browser that makes texts.
            reader.eval("dispatchEvent(new Event('relent'))").await?;
            reader.choose("metric", "applications").await?;
            reader.see(".drawing-wide", "341,000").await?;
            reader.query("?metric=applications").await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_that_refuses_storage_has_everything() -> Result<()> {
    const REFUSE: &str = "<head><script>
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
        }
        Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('refused', 'SecurityError'); } });
    </script>";
    journey("faults-storage", async |reader: &Reader| {
        reader.server().replace("<head>", REFUSE);
        for page in ["charts/vehicles/", "embed/vehicles/"] {
            reader.open(page).await?;
            reader.live("vehicles").await?;
            readable(reader, page, "").await?;
        }
        reader.open("about/").await?;
        reader.see("h1", "About").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_network_that_goes_away_takes_nothing_that_is_there() -> Result<()> {
    journey("faults-network", async |reader: &Reader| {
        reader.open("charts/policy-change/").await?;
        reader.live("policy-change").await?;
        reader.server().stop();
        reader.choose("metric", "applications").await?;
        reader.see(".drawing-live", "341,000").await?;
        readable(reader, "live", "").await?;
        // A file that was never fetched is reported as failed.
        reader.press("[data-act=listen]").await?;
        reader
            .see(".listen-said", "does not let the page play sounds")
            .await?;

        // The server stops before the chart library has loaded.
        reader.server().resume();
        reader.server().hold("charts-");
        reader.open("charts/vehicles/").await?;
        reader.stage("vehicles", "ready").await?;
        reader.server().stop();
        reader.server().release("charts-");
        readable(reader, "ready", NOT_LIVE).await?;

        // The server stops before the first interaction with an embed.
        reader.server().resume();
        reader.open("embed/seizures/").await?;
        reader.shown(":root[data-interactive] h1").await?;
        reader.server().stop();
        reader.stage("seizures", "degraded").await?;
        readable(reader, "prerendered", NOT_STARTED).await
    })
    .await
}

#[tokio::test]
async fn a_host_that_takes_the_embed_away_and_back_has_it_whole() -> Result<()> {
    journey("faults-away", async |reader: &Reader| {
        let root = &reader.server().root;
        let (embed, elsewhere) = (
            format!("{root}embed/policy-change/"),
            format!("{root}404.html"),
        );
        reader.open("about/").await?;
        reader
            .eval(&format!(
                "(() => {{
                    const frame = document.createElement('iframe');
                    frame.src = {embed:?};
                    frame.width = 800;
                    frame.height = 900;
                    document.body.prepend(frame);
                }})()"
            ))
            .await?;
        for away in ["about:blank", &elsewhere, &embed] {
            reader.driver().enter_frame(0).await?;
            reader.live("policy-change").await?;
            readable(reader, away, "").await?;
            reader.driver().enter_default_frame().await?;
            let there =
                "document.querySelector('iframe').contentDocument.querySelector('figure') === null";
            for address in [away, &embed] {
                reader
                    .eval(&format!(
                        "(document.querySelector('iframe').src = {address:?}, null)"
                    ))
                    .await?;
                if address == away && away != embed {
                    reader.wait_for("the embed to be gone", there).await?;
                }
            }
            reader
                .wait_for("the embed to be back", &format!("!({there})"))
                .await?;
        }
        reader.no_error().await
    })
    .await
}

/// Threads that spin while it lives: other processes get about a quarter of the processor.
struct Busy(Arc<AtomicBool>);

impl Busy {
    fn start() -> Self {
        let end = Arc::new(AtomicBool::new(false));
        let cores = thread::available_parallelism().map_or(2, usize::from);
        for _ in 0..3 * cores {
            let end = Arc::clone(&end);
            thread::spawn(move || {
                while !end.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        Self(end)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn on_a_slow_network_and_a_slow_processor_the_figure_is_there_first_and_live_later()
-> Result<()> {
    journey("faults-slow", async |reader: &Reader| {
        reader.server().slow_down();
        let _busy = Busy::start();
        reader.server().hold(".wasm");
        reader.begin_to_open("charts/vehicles/").await?;
        reader.shown(".drawing-wide svg").await?;
        reader.shown(".figure-source a[href]").await?;
        reader.server().release(".wasm");
        reader.live("vehicles").await?;
        readable(reader, "slow", "").await?;
        reader.no_error().await
    })
    .await
}
