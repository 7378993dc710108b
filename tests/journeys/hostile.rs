//! Markup and script in place of words, under the policies of `deploy/` with Trusted Types: in every parameter, message
//! and cell it stays text. None of it runs, nothing is reported, and the page goes on.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read as _, Write as _},
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use crossings::{
    display::{ChartContent, ViewBundle},
    embedded, repeats,
};
use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    matrix,
    reader::{Reader, dist, in_project, journey, journey_in},
    server::{Server, with_checksums},
};

/// The deployed policy once more, with an address for the browser's reports.
const REPORTING: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; report-uri /stopped-by-policy";
const REPORTS: &str = "/stopped-by-policy";

/// Payloads that would set `window.pwned` if taken for markup, for script or for an address.
const PAYLOADS: [&str; 6] = [
    "<script>window.pwned=1</script>",
    "\"><img src=x onerror=\"window.pwned=1\">",
    "'><svg onload=window.pwned=1>",
    "javascript:window.pwned=1",
    "</textarea></title><iframe srcdoc=\"<script>parent.pwned=1</script>\">",
    "{{constructor.constructor('window.pwned=1')()}}",
];

/// The payloads that have become elements, attributes or addresses of the page, which has one inline script of its own.
const ESCAPED: &str = "[...document.querySelectorAll('*')].filter(element =>
    !element.matches('head > script') || !element.textContent.endsWith('dataset.asked=\"\")')).filter(element => element.matches('img[src=x], iframe[srcdoc], script:not([src]):not([type=\"application/json\"]):not([type=\"application/ld+json\"]), a[href^=\"javascript:\"]')
    || element.getAttributeNames().some(name => name.startsWith('on'))).map(element => element.outerHTML.slice(0, 200))";

/// Sets the policies, and a window that shows all of a figure.
async fn protect(reader: &Reader) -> Result<()> {
    reader.resize(1280, 2000).await?;
    reader.server().protect();
    let policy = with_checksums(REPORTING);
    reader.server().send("Content-Security-Policy", &policy);
    Ok(())
}

/// Waits until a chart is drawn by ECharts; if it is not, reports the console.
async fn live(reader: &Reader, chart: &str) -> Result<()> {
    let outcome = reader.live(chart).await;
    if outcome.is_err() {
        reader.no_error().await?;
    }
    outcome
}

/// Fails if a payload was taken for more than text.
async fn harmless(reader: &Reader, what: &str) -> Result<()> {
    let pwned = reader.eval("window.pwned === undefined").await?;
    ensure!(pwned == true, "{what}: something ran");
    let escaped = reader.eval(ESCAPED).await?;
    ensure!(escaped == json!([]), "{what}: {escaped}");
    let reports = reader.server().asked();
    ensure!(
        !reports.iter().any(|path| path == REPORTS),
        "{what}: the policy has stopped something"
    );
    reader.no_error().await?;
    reader.no_foreign_request().await
}

/// Returns a query string that has each name with a payload, and each payload as a name.
fn query(names: &[&str], turn: usize) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (at, name) in names.iter().enumerate() {
        query.append_pair(name, PAYLOADS[(at + turn) % PAYLOADS.len()]);
    }
    for payload in PAYLOADS {
        query.append_pair(payload, payload);
    }
    query.finish()
}

const OF_FRAMES: [&str; 8] = [
    "theme",
    "lang",
    "controls",
    "transparent",
    "childId",
    "parentUrl",
    "parentTitle",
    "initialWidth",
];

#[tokio::test]
async fn markup_in_any_parameter_of_a_chart_or_embed_stays_words() -> Result<()> {
    journey("hostile-charts", async |reader: &Reader| {
        protect(reader).await?;
        for (turn, chart) in matrix::forms().into_iter().enumerate() {
            let controls = chart.controls.iter().map(|control| control.key.as_ref());
            let names: Vec<&str> = controls.chain(["show"]).chain(OF_FRAMES).collect();
            for kind in ["charts", "embed"] {
                let page = format!("{kind}/{}/", chart.id);
                reader
                    .open(&format!("{page}?{}", query(&names, turn)))
                    .await?;
                live(reader, chart.id).await?;
                reader.see(".not-understood", "Unknown").await?;
                // The notices list a few, and the number of the others.
                reader
                    .number("document.querySelectorAll('.not-understood p').length", 7.0)
                    .await?;
                harmless(reader, &page).await?;
                // The figure works, and the written state has none of it.
                reader.choose("show", "table").await?;
                reader.shown(".figure-table").await?;
                reader.click(".reuse summary").await?;
                reader.shown("[data-share=link] textarea").await?;
                harmless(reader, &page).await?;
            }
        }
        // Proof that it would have been detected.
        reader
            .eval("document.body.setAttribute('style', 'color: red')")
            .await?;
        let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
        while !reader.server().asked().iter().any(|path| path == REPORTS) {
            ensure!(
                std::time::Instant::now() < until,
                "the policy stops nothing"
            );
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn markup_in_any_parameter_of_the_data_page_or_a_comparison_stays_words() -> Result<()> {
    journey("hostile-tables", async |reader: &Reader| {
        protect(reader).await?;
        let of_data = ["q", "category", "measure", "release", "sort", "figure"];
        let of_comparisons = [
            "figure", "figure", "policy", "series", "despite", "form", "result",
        ];
        let names = [&of_comparisons[..], &OF_FRAMES].concat();
        // Each turn has other payloads in the same places; natively, any text is read in each of them.
        let step = if matrix::is_full() { 1 } else { 3 };
        for turn in (0..PAYLOADS.len()).step_by(step) {
            reader
                .open(&format!("data/?{}", query(&of_data, turn)))
                .await?;
            reader.see(".not-understood", "pwned=1").await?;
            reader.see("[data-count]", &crate::of_all_figures()).await?;
            harmless(reader, "data").await?;
            reader.click("[data-reset]").await?;
            reader.see("[data-count]", &crate::all_figures()).await?;

            for page in ["compare/", "embed/compare/"] {
                reader
                    .open(&format!("{page}?{}", query(&names, turn)))
                    .await?;
                reader.see(".not-understood", "pwned=1").await?;
                live(reader, "compare").await?;
                harmless(reader, page).await?;
                reader.choose("result", "ratio").await?;
                reader.see(".figure-table", "times").await?;
                harmless(reader, page).await?;
            }

            let verify = query(&["verify"], turn);
            reader.open(&format!("sources/?{verify}")).await?;
            reader.shown(".verify textarea").await?;
            harmless(reader, "sources").await?;
        }
        // More parameters, and a longer one, than any real address.
        for query in ["a=b&".repeat(20_000), format!("q={}", "x".repeat(100_000))] {
            reader.open(&format!("data/?{query}")).await?;
            reader.see(".not-understood", "too long").await?;
            reader.see("[data-count]", &crate::all_figures()).await?;
            let said = reader
                .eval("document.querySelectorAll('.not-understood p').length <= 7")
                .await?;
            ensure!(said == true, "all is said");
        }
        harmless(reader, "a long address").await
    })
    .await
}

/// Returns the host page that exchanges messages with its embed, served from a separate origin.
fn host(reader: &Reader) -> Result<(Server, TempDir)> {
    let folder = TempDir::new()?;
    for name in ["index.html", "messages.html", "host.css"] {
        fs::copy(
            in_project("tests/hosts").join(name),
            folder.path().join(name),
        )?;
    }
    let server = Server::start(folder.path().to_path_buf())?;
    server.replace("{{CROSSINGS}}", &reader.server().root);
    Ok((server, folder))
}

#[tokio::test]
async fn markup_in_any_member_of_a_message_stays_words() -> Result<()> {
    journey("hostile-messages", async |reader: &Reader| {
        protect(reader).await?;
        let (server, _folder) = host(reader)?;
        let driver = reader.driver();
        driver
            .goto(format!("{}messages.html", server.root))
            .await?;
        driver.enter_frame(0).await?;
        live(reader, "policy-change").await?;
        driver.enter_default_frame().await?;
        let send = format!(
            "(() => {{
                const payloads = {};
                const good = {{ crossings: 1, theme: 'light', state: 'metric=applications', language: 'tlh' }};
                for (const type of ['setTheme', 'setState', 'setLanguage']) for (const payload of payloads) {{
                    for (const member of ['crossings', 'type', 'theme', 'state', 'language', '__proto__'])
                        tell({{ ...good, type, [member]: payload }});
                    tell({{ ...good, type, state: `metric=${{payload}}&${{payload}}=${{payload}}&show=chart` }});
                    tell({{ ...good, type: type + payload }});
                    tell(payload);
                }}
                // Longer than anything of the protocol, and more of them than a host has to say.
                tell({{ ...good, type: 'setState', state: 'x'.repeat(20_000_000) }});
                for (let n = 0; n < 20_000; n += 1) tell({{ ...good, type: 'setTheme', theme: payloads[n % payloads.length] }});
                return true;
            }})()",
            json!(PAYLOADS)
        );
        reader.eval(&send).await?;
        // It answers after all of them, in their order.
        reader.eval("setState('metric=applications&measure=index')").await?;
        reader
            .wait_for(
                "an answer",
                "received.some(message => message.state === 'metric=applications&measure=index')",
            )
            .await?;
        let received = reader
            .eval("received.filter(message => JSON.stringify(message).includes('pwned'))")
            .await?;
        ensure!(received == json!([]), "the host hears of {received}");
        driver.enter_frame(0).await?;
        reader.see("h1", "of their pre-pandemic level").await?;
        let theme = reader.eval("document.documentElement.dataset.theme").await?;
        ensure!(theme == "light", "the theme is {theme}");
        harmless(reader, "messages").await
    })
    .await
}

/// Returns a word with a payload before it; different words stay different.
fn spoilt(word: &str) -> String {
    match word.len() {
        0 => String::new(),
        length => format!("{}{word}", PAYLOADS[length % PAYLOADS.len()]),
    }
}

/// Copies the site with a separate folder for `assets`, in which some files are changed.
fn spoilt_site(change: impl Fn(&str, &[u8]) -> Result<Option<Vec<u8>>>) -> Result<TempDir> {
    let folder = TempDir::new()?;
    for entry in fs::read_dir(dist())? {
        let entry = fs::canonicalize(entry?.path())?;
        let name = entry.file_name().context("a name")?;
        if name != "assets" {
            symlink(&entry, folder.path().join(name))?;
        }
    }
    let assets = folder.path().join("assets");
    fs::create_dir(&assets)?;
    for entry in fs::read_dir(dist().join("assets"))? {
        let path = fs::canonicalize(entry?.path())?;
        let name = path.file_name().context("a name")?.to_string_lossy();
        if is_packed(&name) {
            continue;
        }
        let place = assets.join(&*name);
        match change(&name, &read_unpacked(&path)?)? {
            Some(changed) if is_deflated(&path) => {
                let is_long = path.extension().is_some_and(|ending| ending == "rz");
                let changed = if is_long {
                    repeats::take_out(&changed)
                } else {
                    changed
                };
                fs::write(place, deflated(&changed)?)?;
            }
            Some(changed) => fs::write(place, changed)?,
            None => symlink(&path, place)?,
        }
    }
    Ok(folder)
}

/// Returns whether a file is the compressed form of another: the server of journeys sends files as they are.
fn is_packed(name: &str) -> bool {
    [".br", ".gz"].iter().any(|end| name.ends_with(end))
}

/// Returns whether a file exists in deflated form only.
fn is_deflated(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending == "zz" || ending == "rz")
}

/// Returns the content of a file, inflated where it is deflated.
fn read_unpacked(path: &Path) -> Result<Vec<u8>> {
    let bytes = fs::read(path)?;
    if !is_deflated(path) {
        return Ok(bytes);
    }
    let mut inflated = Vec::new();
    ZlibDecoder::new(&*bytes)
        .read_to_end(&mut inflated)
        .with_context(|| path.display().to_string())?;
    if path.extension().is_some_and(|ending| ending == "rz") {
        return repeats::put_back(&inflated).context("references");
    }
    Ok(inflated)
}

fn deflated(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut deflated = ZlibEncoder::new(Vec::new(), Compression::fast());
    deflated.write_all(bytes)?;
    Ok(deflated.finish()?)
}

/// Puts payloads before the words of a display: its title, its rows, its sources.
fn spoil_display(display: &mut crossings::display::ViewContent) -> Result<()> {
    let mut value = serde_json::to_value(&*display)?;
    for part in [
        "title",
        "subtitle",
        "summary",
        "rows",
        "sources",
        "anomalies",
        "policies",
        "key",
    ] {
        spoil_words(&mut value[part]);
    }
    *display = serde_json::from_value(value)?;
    Ok(())
}

/// Puts payloads before all texts in a JSON value but those that name a colour, a mark or a place.
fn spoil_words(value: &mut Value) {
    match value {
        Value::String(word) => *word = spoilt(word),
        Value::Array(list) => list.iter_mut().for_each(spoil_words),
        Value::Object(members) => {
            let named = ["ink", "mark", "left", "number", "numeric", "url"];
            members
                .iter_mut()
                .filter(|(name, _)| !named.contains(&name.as_str()))
                // As a text, it is the name of a variant.
                .filter(|(name, member)| !(*name == "origin" && member.is_string()))
                .for_each(|(_, member)| spoil_words(member));
        }
        _ => {}
    }
}

/// Puts payloads before the texts that ECharts writes by an option: names, and categories of axes.
fn spoil_option(value: &mut Value, written: bool) {
    match value {
        Value::String(word) if written => *word = spoilt(word),
        Value::Array(list) => list.iter_mut().for_each(|one| spoil_option(one, written)),
        Value::Object(members) => {
            for (name, member) in members {
                let words = ["name", "text", "source", "target", "data"];
                spoil_option(member, words.contains(&name.as_str()));
            }
        }
        _ => {}
    }
}

/// Puts payloads into every text of a tree, `[name, attributes, ...children]`.
fn spoil_tree(tree: &mut Value) {
    match tree {
        Value::String(words) => *words = spoilt(words),
        Value::Array(parts) => parts.iter_mut().skip(2).for_each(spoil_tree),
        _ => {}
    }
}

/// Returns the file of a prerendered view with payloads.
fn spoil_view(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut view: Value = serde_json::from_slice(bytes)?;
    let members = view.as_object_mut().context("a view")?;
    for (name, member) in members {
        if name == "parts" {
            let lists = member.as_object_mut().context("parts")?.values_mut();
            lists
                .filter_map(Value::as_array_mut)
                .flatten()
                .for_each(spoil_tree);
        } else {
            spoil_tree(member);
        }
    }
    Ok(view.to_string().into_bytes())
}

/// Returns the file of a chart's words or views with payloads; `None` for other files.
fn spoil_chart(
    displays: &BTreeMap<String, ChartContent>,
    name: &str,
    bytes: &[u8],
) -> Result<Option<Vec<u8>>> {
    if name.contains(".words-") {
        let mut words = ChartContent::unpack(bytes).context("words of this version")?;
        words.views.iter_mut().try_for_each(spoil_display)?;
        return Ok(Some(words.pack()));
    }
    if name.contains(".view-") {
        return spoil_view(bytes).map(Some);
    }
    let Some((chart, _)) = name.split_once(".views-") else {
        return Ok(None);
    };
    let displays = displays.get(chart).context("a chart's words")?;
    // Other views than those of the chart's words are of a pinned day, or of a comparison.
    let Some(mut views) = ViewBundle::unpack(bytes, displays) else {
        return Ok(None);
    };
    views.displays.iter_mut().try_for_each(spoil_display)?;
    for plots in &mut views.plots {
        for sketch in [&mut plots.narrow, &mut plots.wide] {
            let mut option: Value = serde_json::from_str(&sketch.option)?;
            spoil_option(&mut option, false);
            sketch.option = option.to_string();
        }
    }
    Ok(Some(views.pack()))
}

/// Returns the controls of each chart, as the built site has them.
fn built_displays() -> Result<BTreeMap<String, ChartContent>> {
    let mut displays = BTreeMap::new();
    for entry in fs::read_dir(dist().join("assets"))? {
        let path: PathBuf = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if let (false, Some((chart, _))) = (is_packed(&name), name.split_once(".words-")) {
            let words =
                ChartContent::unpack(&read_unpacked(&path)?).context("words of this version")?;
            displays.insert(chart.to_owned(), words);
        }
    }
    Ok(displays)
}

#[tokio::test]
async fn markup_in_the_data_of_a_chart_stays_words() -> Result<()> {
    let displays = built_displays()?;
    let site = spoilt_site(|name, bytes| spoil_chart(&displays, name, bytes))?;
    journey_in(
        "hostile-data",
        site.path().to_path_buf(),
        async |reader: &Reader| {
            protect(reader).await?;
            for chart in matrix::forms() {
                // Another view than the prerendered one: all content comes from the files.
                let Some((key, value)) = chart.controls.first().and_then(|control| {
                    let other = control.choices.get(1)?;
                    Some((control.key.clone(), other.value.clone()))
                }) else {
                    continue;
                };
                reader
                    .open(&format!("charts/{}/?{key}={value}", chart.id))
                    .await?;
                live(reader, chart.id).await?;
                // Content that equals the prerendered view stays as prerendered.
                for part in [".figure-table tbody", ".figure-source"] {
                    reader.see(part, "pwned=1").await?;
                }
                reader
                    .wait_for(
                        "the words of the drawing",
                        "document.querySelector('.drawing-live').textContent.includes('pwned')",
                    )
                    .await?;
                // By keyboard, in the panel, by ear, sorted, as a table.
                reader
                    .eval("document.querySelector('.stage [role=listbox]')?.focus()")
                    .await?;
                reader.key(thirtyfour::Key::Right).await?;
                reader.click(".reuse summary").await?;
                reader.shown("[data-share=cite] textarea").await?;
                for form in ["bibtex", "ris"] {
                    reader.choose("cite", form).await?;
                }
                // By a script: the content matters, and the preview may still move the button.
                reader.previewed().await?;
                reader.click("[data-act=listen]").await?;
                reader.shown(".listen ol").await?;
                reader.choose("show", "table").await?;
                reader.click(".figure-table .sort").await?;
                harmless(reader, chart.id).await?;
            }
            Ok(())
        },
    )
    .await
}

#[tokio::test]
async fn markup_in_the_words_of_the_dataset_stays_words() -> Result<()> {
    let data = embedded::dataset();
    let names = data.words();
    let hostile = names
        .iter()
        .map(|(name, word)| (name.clone(), spoilt(word)))
        .collect();
    let packed = postcard::to_allocvec(&data.words_in(&hostile))?;
    let site = spoilt_site(|name, _| Ok(name.starts_with("dataset.fr-").then(|| packed.clone())))?;
    journey_in("hostile-dataset", site.path().to_path_buf(), async |reader: &Reader| {
        protect(reader).await?;
        let id = "travellers-daily--before-policy--derived";
        reader.open(&format!("fr/data/?sort=-value&figure={id}")).await?;
        reader.see(".card", "pwned=1").await?;
        reader.see(".data-table tbody", "pwned=1").await?;
        harmless(reader, "data").await?;
        let pair = "figure=travellers-total--2022--nia-press-2023-01-17--p11&figure=travellers-total--2023--nia-2023";
        reader.open(&format!("fr/compare/?{pair}")).await?;
        live(reader, "compare").await?;
        reader.see(".chooser", "pwned=1").await?;
        reader.see("figure", "pwned=1").await?;
        harmless(reader, "compare").await?;
        reader.open("fr/sources/").await?;
        reader
            .wait_for(
                "the app",
                "document.querySelector('.verify select').value === 'nia-press-2023-01-17'",
            )
            .await?;
        reader.type_into(".verify textarea", "115.7 million").await?;
        reader.see(".verify-table", "pwned=1").await?;
        harmless(reader, "sources").await
    })
    .await
}

/// Gives the section a file, dropped or chosen.
async fn hand(reader: &Reader, way: &str, content: &str) -> Result<()> {
    let script = format!(
        "(() => {{
            const bag = new DataTransfer();
            bag.items.add(new File([{content}], 'release.txt', {{ type: 'text/plain' }}));
            const field = document.querySelector('.verify [type=file]');
            if ({} === 'drop') return document.querySelector('.verify').dispatchEvent(
                new DragEvent('drop', {{ dataTransfer: bag, bubbles: true, cancelable: true }}));
            field.files = bag.files;
            return field.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }})()",
        json!(way)
    );
    reader.eval(&script).await?;
    Ok(())
}

#[tokio::test]
async fn a_text_of_fifty_megabytes_is_refused_and_the_page_goes_on() -> Result<()> {
    const SMALL: &str = "'The total was 115.7 million.'";
    const LARGE: &str = "'1234567890'.repeat(5_000_000)";
    const SAID: &str = ".verify-said";
    const REFUSAL: &str = "larger than five megabytes";
    const FIELD: &str = "document.querySelector('.verify textarea')";
    journey("hostile-release", async |reader: &Reader| {
        protect(reader).await?;
        reader.open("sources/").await?;
        reader.scroll_to(".verify").await?;
        reader
            .wait_for("the app", "document.querySelector('.verify select').value === 'nia-press-2023-01-17'")
            .await?;
        let paste = format!(
            "(() => {{
                const bag = new DataTransfer();
                bag.setData('text/plain', {LARGE});
                // Not every browser lets a script make a paste with something in it.
                const paste = new ClipboardEvent('paste', {{ bubbles: true, cancelable: true }});
                Object.defineProperty(paste, 'clipboardData', {{ value: bag }});
                return {FIELD}.dispatchEvent(paste);
            }})()"
        );
        // The app listens once it has hydrated; a paste whose default is prevented has been refused.
        reader.wait_for("the paste to be refused", &format!("{paste} === false")).await?;
        reader.see(SAID, REFUSAL).await?;
        reader.number(&format!("{FIELD}.value.length"), 0.0).await?;

        for way in ["drop", "choose"] {
            hand(reader, way, SMALL).await?;
            reader.see(SAID, "of 60").await?;
            hand(reader, way, LARGE).await?;
            reader.see(SAID, REFUSAL).await?;
        }
        hand(reader, "choose", SMALL).await?;
        reader.see(SAID, "of 60").await?;
        // Whichever way it got into the field.
        let fill = format!(
            "(() => {{ const field = {FIELD}; field.value = {LARGE}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return true; }})()"
        );
        reader.eval(&fill).await?;
        reader.see(SAID, REFUSAL).await?;
        reader.number(&format!("{FIELD}.value.length"), 0.0).await?;
        reader.number("document.querySelectorAll('.verify-table').length", 0.0).await?;

        // Markup in a text is shown verbatim, around the findings.
        let text = format!("{} 115.7 million {}", PAYLOADS[0], PAYLOADS[1]);
        reader.type_into(".verify textarea", &text).await?;
        reader.see(".verify-table", "pwned=1").await?;
        harmless(reader, "a text").await
    })
    .await
}
