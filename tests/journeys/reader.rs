//! A reader: opens pages, looks, chooses, points, and saves files.

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, Key, WebDriver, common::print::PrintParameters};
use tokio::sync::{Mutex, Semaphore};

use crate::{
    browser::{Browser, Engine, Preference, Scripts},
    picture::Picture,
    server::Server,
};

/// Time for an element to appear.
pub(crate) const WAIT_TIMEOUT: Duration = Duration::from_secs(30);
/// Longer than any animation of a drawing.
const ANIMATION_TIME: Duration = Duration::from_millis(700);
/// Longer than a frame of a host page takes to receive its height.
const STABLE_TIME: Duration = Duration::from_millis(250);
const POLL_INTERVAL: Duration = Duration::from_millis(40);

/// One journey at a time: two browsers on two cores would wait for each other.
static TURN: Mutex<()> = Mutex::const_new(());
/// The browser of the journey under way, and that of the next one, which starts meanwhile: to start and to end a browser
/// takes as long as a short journey.
static OPEN: Semaphore = Semaphore::const_new(2);

/// A reader at a browser with the site open.
pub(crate) struct Reader {
    engine: Engine,
    browser: Browser,
    server: Server,
}

/// Objects that a page keeps alive.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LeftBehind {
    /// ECharts instances that are mounted.
    pub(crate) charts: u64,
    /// Event listeners, after a collection of garbage.
    pub(crate) listeners: f64,
    /// DOM nodes, after a collection of garbage.
    pub(crate) nodes: f64,
}

/// Returns a file or folder of the project.
pub(crate) fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// Returns the folder of the built site.
pub(crate) fn dist() -> PathBuf {
    env::var_os("CROSSINGS_DIST").map_or_else(|| in_project("dist"), PathBuf::from)
}

/// Runs a journey over the built site, in the chosen engine; where a step of it fails, keeps a screenshot.
pub(crate) async fn journey(name: &str, steps: impl AsyncFn(&Reader) -> Result<()>) -> Result<()> {
    travel(name, Scripts::All, dist(), steps).await
}

/// Runs a journey over the built site, in a browser that runs no script of any page.
pub(crate) async fn journey_without_scripts(
    name: &str,
    steps: impl AsyncFn(&Reader) -> Result<()>,
) -> Result<()> {
    travel(name, Scripts::None, dist(), steps).await
}

/// Runs a journey over the built site, in a browser whose scripts have no WebAssembly.
pub(crate) async fn journey_without_webassembly(
    name: &str,
    steps: impl AsyncFn(&Reader) -> Result<()>,
) -> Result<()> {
    travel(name, Scripts::WithoutWebAssembly, dist(), steps).await
}

/// Runs a journey over a folder.
pub(crate) async fn journey_in(
    name: &str,
    folder: PathBuf,
    steps: impl AsyncFn(&Reader) -> Result<()>,
) -> Result<()> {
    travel(name, Scripts::All, folder, steps).await
}

/// Runs a journey split between two browsers, side by side, with these scripts: each takes half of a long task,
/// and is told whether it is the first or the second.
pub(crate) async fn journey_of_two(
    name: &str,
    scripts: Scripts,
    steps: impl AsyncFn(&Reader, usize) -> Result<()>,
) -> Result<()> {
    let _open = OPEN.acquire_many(2).await?;
    let (one, other) = tokio::try_join!(
        Reader::start(scripts, dist()),
        Reader::start(scripts, dist())
    )?;
    let half = async |reader: &Reader, at: usize| {
        reader
            .take(&format!("{name}-{at}"), steps(reader, at))
            .await
    };
    let turn = TURN.lock().await;
    let outcome = tokio::try_join!(half(&one, 0), half(&other, 1)).map(drop);
    drop(turn);
    tokio::join!(one.end(), other.end());
    outcome
}

async fn travel(
    name: &str,
    scripts: Scripts,
    folder: PathBuf,
    steps: impl AsyncFn(&Reader) -> Result<()>,
) -> Result<()> {
    let _open = OPEN.acquire().await?;
    let reader = Reader::start(scripts, folder).await?;
    let turn = TURN.lock().await;
    let outcome = reader.take(name, steps(&reader)).await;
    drop(turn);
    reader.end().await;
    outcome
}

/// Records the duration of a journey.
fn note_time(engine: Engine, name: &str, time: Duration) -> Result<()> {
    let folder = in_project("target/journeys");
    fs::create_dir_all(&folder)?;
    let mut times = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.join("times.csv"))?;
    Ok(writeln!(
        times,
        "{engine:?},{name},{:.1}",
        time.as_secs_f64()
    )?)
}

impl Reader {
    /// Starts a browser of the chosen engine, and a server of a folder.
    async fn start(scripts: Scripts, folder: PathBuf) -> Result<Self> {
        let engine = Engine::chosen();
        let reader = Self {
            engine,
            server: Server::start(folder)?,
            browser: Browser::start(engine, scripts).await?,
        };
        if engine == Engine::WebKit && scripts != Scripts::None {
            reader.server.listen_to_pages();
        }
        Ok(reader)
    }

    /// Takes the steps of a journey; where one fails, keeps a screenshot.
    async fn take(&self, name: &str, steps: impl Future<Output = Result<()>>) -> Result<()> {
        let began = Instant::now();
        let outcome = steps.await;
        note_time(self.engine, name, began.elapsed())?;
        if outcome.is_err() {
            let folder = in_project("target/journeys");
            fs::create_dir_all(&folder)?;
            let picture = folder.join(format!("{name}.png"));
            self.browser.driver.screenshot(&picture).await?;
            eprintln!(
                "journey “{name}” failed; a screenshot is in {}",
                picture.display()
            );
        }
        outcome
    }

    /// Ends the session. What counts is the journey's own outcome.
    async fn end(self) {
        let _ = self.browser.driver.clone().quit().await;
    }

    /// Returns the server of the site.
    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Returns the browser's session, for journeys that leave the site's own pages.
    pub(crate) fn driver(&self) -> &WebDriver {
        &self.browser.driver
    }

    /// Opens a page of the site.
    pub(crate) async fn open(&self, path: &str) -> Result<()> {
        let address = format!("{}{path}", self.server.root);
        Ok(self.browser.driver.goto(&address).await?)
    }

    /// Opens a page of the site without waiting for all of it to load.
    pub(crate) async fn begin_to_open(&self, path: &str) -> Result<()> {
        self.eval("document.documentElement.remove()").await?;
        let address = json!(format!("{}{path}", self.server.root));
        self.eval(&format!("setTimeout(() => location.assign({address}))"))
            .await?;
        self.wait_for(
            "the page",
            // Asking for a style before the stylesheet has loaded would have it painted without.
            "document.readyState !== 'loading' && document.querySelector('main') !== null
                && [...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet)",
        )
        .await
    }

    /// Returns the value of a JavaScript expression.
    pub(crate) async fn eval(&self, expression: &str) -> Result<Value> {
        let script = format!("return {expression}");
        let answer = self.browser.driver.execute(script, Vec::new()).await?;
        Ok(answer.json().clone())
    }

    /// Waits until an expression is true. While a page is loading it may have no answer.
    pub(crate) async fn wait_for(&self, what: &str, expression: &str) -> Result<()> {
        let until = Instant::now() + WAIT_TIMEOUT;
        loop {
            let answer = self.eval(expression).await;
            if answer.as_ref().is_ok_and(|answer| *answer == true) {
                return Ok(());
            }
            if Instant::now() > until {
                answer.with_context(|| format!("waited in vain for {what}"))?;
                bail!("waited in vain for {what}");
            }
            tokio::time::sleep(POLL_INTERVAL).await;
        }
    }

    /// Returns the value of an expression once it has stayed the same for as long as an animation lasts.
    pub(crate) async fn settled(&self, expression: &str) -> Result<Value> {
        self.same_for(ANIMATION_TIME, expression).await
    }

    /// Returns the value of an expression that no animation changes, once it has stayed the same for a while.
    pub(crate) async fn still(&self, expression: &str) -> Result<Value> {
        self.same_for(STABLE_TIME, expression).await
    }

    async fn same_for(&self, time: Duration, expression: &str) -> Result<Value> {
        let until = Instant::now() + WAIT_TIMEOUT;
        let mut last = self.eval(expression).await?;
        let mut since = Instant::now();
        while since.elapsed() < time {
            ensure!(Instant::now() < until, "{expression} does not settle");
            tokio::time::sleep(POLL_INTERVAL).await;
            let now = self.eval(expression).await?;
            if now != last {
                (last, since) = (now, Instant::now());
            }
        }
        Ok(last)
    }

    /// Waits until an element has this text.
    pub(crate) async fn see(&self, selector: &str, text: &str) -> Result<()> {
        let expression = format!(
            "[...document.querySelectorAll({})].some(e => e.textContent.replace(/\\s+/g, ' ').includes({}))",
            json!(selector),
            json!(text)
        );
        let what = format!("“{text}” in {selector}");
        if let Err(error) = self.wait_for(&what, &expression).await {
            let there = format!(
                "document.querySelector({})?.textContent ?? null",
                json!(selector)
            );
            bail!("{error}; there is {}", self.eval(&there).await?);
        }
        Ok(())
    }

    /// Waits until a numeric expression has this value.
    pub(crate) async fn number(&self, expression: &str, value: f64) -> Result<()> {
        self.wait_for(
            &format!("{expression} to be {value}"),
            &format!("({expression}) === {value}"),
        )
        .await
    }

    /// Waits until a chart is drawn by ECharts.
    pub(crate) async fn live(&self, chart: &str) -> Result<()> {
        self.stage(chart, "live").await
    }

    /// Waits until a chart has reached a stage. Beyond the prerendered one, an embed needs an interaction: the pointer
    /// moves meanwhile.
    pub(crate) async fn stage(&self, chart: &str, stage: &str) -> Result<()> {
        let there = format!(
            "(dispatchEvent(new Event('pointermove')),
                document.querySelector('[data-chart={chart}][data-stage={stage}]') !== null)"
        );
        self.wait_for(&format!("{chart} to be {stage}"), &there)
            .await
    }

    /// Waits until the address has this query string.
    pub(crate) async fn query(&self, query: &str) -> Result<()> {
        let expression = format!("location.search === {}", json!(query));
        self.wait_for(&format!("the query “{query}”"), &expression)
            .await
    }

    /// Clicks an element.
    pub(crate) async fn click(&self, selector: &str) -> Result<()> {
        let there = format!("document.querySelector({}) !== null", json!(selector));
        self.wait_for(selector, &there).await?;
        self.eval(&format!(
            "document.querySelector({}).click()",
            json!(selector)
        ))
        .await?;
        Ok(())
    }

    /// Waits until an element takes room on the page.
    pub(crate) async fn shown(&self, selector: &str) -> Result<()> {
        let shown = format!(
            "document.querySelector({})?.getClientRects().length > 0",
            json!(selector)
        );
        self.wait_for(&format!("{selector} to be shown"), &shown)
            .await
    }

    /// Waits until an element takes no room on the page.
    pub(crate) async fn hidden(&self, selector: &str) -> Result<()> {
        let hidden = format!(
            "document.querySelector({}).getClientRects().length === 0",
            json!(selector)
        );
        self.wait_for(&format!("{selector} to be hidden"), &hidden)
            .await
    }

    /// Waits until an element is not visible, whether or not it keeps its room.
    pub(crate) async fn unseen(&self, selector: &str) -> Result<()> {
        let unseen = format!(
            "getComputedStyle(document.querySelector({})).visibility === 'hidden'",
            json!(selector)
        );
        self.wait_for(&format!("{selector} to be unseen"), &unseen)
            .await
    }

    /// Brings an element into view.
    pub(crate) async fn scroll_to(&self, selector: &str) -> Result<()> {
        self.eval(&format!(
            "document.querySelector({}).scrollIntoView({{ block: 'center' }})",
            json!(selector)
        ))
        .await?;
        Ok(())
    }

    /// Returns the page as it looks now.
    pub(crate) async fn picture(&self) -> Result<Picture> {
        Picture::decode(&self.browser.driver.screenshot_as_png().await?)
    }

    /// Presses a key, wherever the focus is.
    pub(crate) async fn key(&self, key: Key) -> Result<()> {
        let focused = self.browser.driver.active_element().await?;
        Ok(focused.send_keys(key + "").await?)
    }

    /// Waits until the preview in the share panel has loaded: until then the content below it moves.
    pub(crate) async fn previewed(&self) -> Result<()> {
        let there = "document.querySelector('.reuse-preview iframe').contentDocument
            .querySelector(':root[data-interactive] figure, figure:not([data-stage=static])') !== null";
        self.wait_for("the preview", there).await
    }

    /// Clicks an element by the pointer, which counts as the reader's own act.
    pub(crate) async fn press(&self, selector: &str) -> Result<()> {
        self.shown(selector).await?;
        // Content that still loads above it moves it.
        self.settled(&format!(
            "document.querySelector({}).getBoundingClientRect().top + scrollY",
            json!(selector)
        ))
        .await?;
        let element = self.browser.driver.find(By::Css(selector)).await?;
        element.scroll_into_view().await?;
        Ok(element.click().await?)
    }

    /// Chooses an answer of a control.
    pub(crate) async fn choose(&self, control: &str, value: &str) -> Result<()> {
        self.click(&format!("[data-control={control}] input[value='{value}']"))
            .await
    }

    /// Chooses an answer of a control by the pointer: browsers skip history entries that scripts made.
    pub(crate) async fn pick(&self, control: &str, value: &str) -> Result<()> {
        self.press(&format!(
            "[data-control={control}] label:has(input[value='{value}'])"
        ))
        .await
    }

    /// Types a text into a field, in place of what it had.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        let script = format!(
            "(() => {{ const field = document.querySelector({}); field.value = {}; \
             field.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()",
            json!(selector),
            json!(text)
        );
        self.eval(&script).await?;
        Ok(())
    }

    /// Picks a choice of a drop-down.
    pub(crate) async fn select(&self, name: &str, value: &str) -> Result<()> {
        let script = format!(
            "(() => {{ const list = document.querySelector('select[name={name}]'); list.value = {}; \
             list.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()",
            json!(value)
        );
        self.eval(&script).await?;
        Ok(())
    }

    /// Goes back in the browser's history.
    pub(crate) async fn back(&self) -> Result<()> {
        if self.engine == Engine::WebKit {
            // Its button skips history entries that no user made, and most of ours are made by scripts.
            self.eval("setTimeout(() => history.back())").await?;
            // Nor does it answer a question asked while it leaves a page.
            tokio::time::sleep(ANIMATION_TIME).await;
            return Ok(());
        }
        Ok(self.browser.driver.back().await?)
    }

    /// Goes forward in the browser's history.
    pub(crate) async fn forward(&self) -> Result<()> {
        Ok(self.browser.driver.forward().await?)
    }

    /// Points at a mark of the drawing, in CSS px from its upper left corner, until the tooltip has this text: a mark
    /// that still grows may not be there at the first try.
    pub(crate) async fn point_until(&self, x: f64, y: f64, text: &str) -> Result<()> {
        let there = format!(
            "document.querySelector('.tooltip[data-shown=true]')?.textContent.includes({})",
            json!(text)
        );
        let until = Instant::now() + WAIT_TIMEOUT;
        loop {
            let (x, y) = self.in_drawing(x, y).await?;
            // A step beside the mark first, so that the second one enters it.
            let driver = &self.browser.driver;
            let pointing = driver.action_chain().move_to(x, y - 20).move_to(x, y);
            pointing.perform().await?;
            if self.eval(&there).await? == true {
                return Ok(());
            }
            ensure!(Instant::now() < until, "no tooltip with “{text}”");
            tokio::time::sleep(POLL_INTERVAL).await;
        }
    }

    /// Clicks where [`Self::point_until`] points.
    pub(crate) async fn click_at(&self, x: f64, y: f64) -> Result<()> {
        let (x, y) = self.in_drawing(x, y).await?;
        let clicking = self.browser.driver.action_chain().move_to(x, y).click();
        Ok(clicking.perform().await?)
    }

    /// Returns the middle of the mark of a row of the table, as a place in the drawing.
    pub(crate) async fn mark(&self, row: usize) -> Result<(f64, f64)> {
        let middle = format!(
            "(() => {{
                const row = document.querySelectorAll('.figure-table tbody tr[data-marks]')[{row}];
                const [series, datum] = row.dataset.marks.split(' ')[0].split('-');
                const of = `.plot [ecmeta_series_index=\"${{series}}\"][ecmeta_data_index=\"${{datum}}\"]`;
                const mark = [...document.querySelectorAll(of)].find(mark => mark.getClientRects().length > 0);
                const {{ left, top, width, height }} = mark.getBoundingClientRect();
                const corner = document.querySelector('.plot').getBoundingClientRect();
                return [left - corner.left + width / 2, top - corner.top + height / 2];
            }})()"
        );
        let middle = self.settled(&middle).await?;
        serde_json::from_value(middle).context("a mark")
    }

    /// Returns the place in the window of a place in the drawing, which is brought into view.
    pub(crate) async fn in_drawing(&self, x: f64, y: f64) -> Result<(i64, i64)> {
        let place = format!(
            "(plot => {{
                const at = () => {{ const r = plot.getBoundingClientRect(); return [r.left + {x}, r.top + {y}]; }};
                const [, top] = at();
                if (top < 40 || top > innerHeight - 40) plot.scrollIntoView({{ block: 'center' }});
                return at().map(Math.round);
            }})(document.querySelector('.plot'))"
        );
        let [x, y]: [i64; 2] = serde_json::from_value(self.eval(&place).await?)?;
        Ok((x, y))
    }

    /// Sets the size of the viewport.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.browser.resize(width, height).await
    }

    /// Checks that a page, named for the message, needs no sideways scrolling.
    pub(crate) async fn fits(&self, page: &str) -> Result<()> {
        let over = self
            .eval("document.documentElement.scrollWidth - innerWidth")
            .await?;
        let width = self.eval("innerWidth").await?;
        ensure!(
            over.as_f64() <= Some(0.0),
            "{page} is {over} px too wide at {width} px"
        );
        Ok(())
    }

    /// Returns how many sheets of Letter paper this page takes.
    pub(crate) async fn printed(&self) -> Result<usize> {
        let pdf = self
            .browser
            .driver
            .print_page(PrintParameters::default())
            .await?;
        let text = String::from_utf8_lossy(&pdf);
        Ok(text.matches("/Type /Page\n").count())
    }

    /// Sets a preference of the reader's device.
    pub(crate) async fn prefer(&self, preference: Preference) -> Result<()> {
        self.browser.prefer(preference).await
    }

    /// Makes the window a phone's: of this size in CSS px, under a finger. Only Chromium can.
    pub(crate) async fn be_phone(&self, width: u32, height: u32) -> Result<()> {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        self.browser
            .devtools("Emulation.setDeviceMetricsOverride", size)
            .await?;
        let touch = json!({ "enabled": true });
        self.browser
            .devtools("Emulation.setTouchEmulationEnabled", touch)
            .await?;
        Ok(())
    }

    /// Has the browser ask sites for no more than is needed. Only Chromium can.
    pub(crate) async fn save_data(&self) -> Result<()> {
        let on = json!({ "dataSaverEnabled": true });
        self.browser
            .devtools("Emulation.setDataSaverOverride", on)
            .await?;
        Ok(())
    }

    /// Clicks a download button and reads the saved text file.
    pub(crate) async fn download(&self, selector: &str, name: &str) -> Result<String> {
        Ok(String::from_utf8(
            self.download_bytes(selector, name).await?,
        )?)
    }

    /// Clicks a download button and reads the saved file.
    pub(crate) async fn download_bytes(&self, selector: &str, name: &str) -> Result<Vec<u8>> {
        let folder = self.browser.downloads.path();
        let file = folder.join(name);
        if file.exists() {
            fs::remove_file(&file)?;
        }
        self.click(selector).await?;
        let until = Instant::now() + WAIT_TIMEOUT;
        loop {
            // Browsers hold the name with an empty file while they write into another.
            let writing = fs::read_dir(folder)?.flatten().any(|entry| {
                let path = entry.path();
                let ending = path.extension().and_then(|ending| ending.to_str());
                ending.is_some_and(|ending| ["crdownload", "part", "wkdownload"].contains(&ending))
            });
            let bytes = fs::read(&file).unwrap_or_default();
            if !writing && !bytes.is_empty() {
                return Ok(bytes);
            }
            ensure!(Instant::now() < until, "{name} did not come");
            tokio::time::sleep(POLL_INTERVAL).await;
        }
    }

    /// Switches to the table and back to the chart, each time waiting until it is drawn.
    pub(crate) async fn open_and_close(&self, times: u32) -> Result<()> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const mode = value => document.querySelector(`.control-mode input[value=${{value}}]`).click();
            const until = async ready => {{ while (!ready()) await new Promise(r => setTimeout(r, 1)); }};
            (async () => {{
              for (let i = 0; i < {times}; i += 1) {{
                mode('table');
                await until(() => document.querySelector('.figure-numbers').getClientRects().length > 0);
                mode('chart');
                await until(() => document.querySelector('[data-stage=live] .drawing-live svg').getClientRects().length > 0);
              }}
              done(true);
            }})()"
        );
        let minutes = Duration::from_mins(2);
        self.browser.driver.set_script_timeout(minutes).await?;
        self.browser
            .driver
            .execute_async(script, Vec::new())
            .await?;
        Ok(())
    }

    /// Returns the objects that the page keeps alive, after a garbage collection.
    pub(crate) async fn left_behind(&self) -> Result<LeftBehind> {
        let script = "const done = arguments[arguments.length - 1];
            const { charts } = document.querySelector('script[data-charts]').dataset;
            import(new URL(charts, document.baseURI).href).then(charts => done(charts.instances()))";
        let charts = self
            .browser
            .driver
            .execute_async(script, Vec::new())
            .await?;
        let charts = charts.json().as_u64().context("no count of charts")?;
        self.browser
            .devtools("Performance.enable", json!({}))
            .await?;
        for _ in 0..2 {
            self.browser
                .devtools("HeapProfiler.collectGarbage", json!({}))
                .await?;
        }
        let metrics = self
            .browser
            .devtools("Performance.getMetrics", json!({}))
            .await?;
        let metric = |name: &str| {
            metrics["metrics"]
                .as_array()
                .and_then(|list| list.iter().find(|metric| metric["name"] == name))
                .and_then(|metric| metric["value"].as_f64())
                .with_context(|| format!("no metric {name}"))
        };
        Ok(LeftBehind {
            charts,
            listeners: metric("JSEventListeners")?,
            nodes: metric("Nodes")?,
        })
    }

    /// Fails if the console has an error.
    pub(crate) async fn no_error(&self) -> Result<()> {
        let mut errors = self.browser.errors().await?;
        errors.extend(self.server.page_errors());
        ensure!(errors.is_empty(), "the console says {errors:?}");
        Ok(())
    }

    /// Fails if the site has stored anything in the browser.
    pub(crate) async fn nothing_stored(&self) -> Result<()> {
        let stored = self
            .eval(
                "Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([kept, workers]) =>
                    localStorage.length + sessionStorage.length + kept.length + workers.length)",
            )
            .await?;
        ensure!(stored == 0, "the site stores {stored} things");
        Ok(())
    }

    /// Fails if the page requested anything from another host, or set a cookie.
    pub(crate) async fn no_foreign_request(&self) -> Result<()> {
        let foreign = self
            .eval("performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))")
            .await?;
        ensure!(foreign == json!([]), "the page asked for {foreign}");
        let cookie = self.eval("document.cookie").await?;
        ensure!(cookie == "", "the page set the cookie {cookie}");
        Ok(())
    }
}
