//! Embeds on host pages: each kind of host of `tests/hosts/`, served from another origin than the site.

use std::{
    fs,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use crossings::export::Snippet;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    matrix,
    reader::{Reader, WAIT_TIMEOUT, in_project, journey},
    server::{Server, with_checksums},
};

/// A phone, a column of text, a wide page, in CSS px.
const WIDTHS: [u32; 3] = [320, 600, 1000];
const WINDOW: u32 = 900;

/// Returns the widths at which a host page is opened that differs from the plain one in other things: all in the whole
/// matrix, else one. At each, the embed is used as a whole, which the plain page shows at all of them.
fn opened() -> &'static [u32] {
    if matrix::is_full() {
        &WIDTHS
    } else {
        &WIDTHS[1..2]
    }
}

pub(crate) const CROSSINGS: &str =
    "Daily crossings were up 48.2% in the ten days from 8 January 2023";
pub(crate) const APPLICATIONS: &str =
    "Daily permit applications were up 129.4% in the ten days from 8 January 2023";
const INDEX: &str = "of their pre-pandemic level";

/// The strictest policy that an embed works under, as one header.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'";
/// The address of the browser's reports about the policy above.
const REPORTS: &str = "/stopped-by-policy";

/// The first mark of the shown drawing, as its place in the window; null until there is one.
const MARK: &str = "(() => {
    const inks = /^(var\\(--ink|url\\()/;
    const mark = [...document.querySelectorAll('.plot path')]
        .find((path) => inks.test(path.attributes.fill?.value) && path.getClientRects().length > 0);
    if (!mark) return null;
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [left + width / 2, top + height / 2].map(Math.round);
})()";

/// Sizes of a frame's content and of the frame: width, then height.
const SIZES: &str = "(({ scrollWidth, scrollHeight }) => [scrollWidth, innerWidth, scrollHeight, innerHeight])(document.documentElement)";

/// Traces that an embed would leave in the browser.
const TRACES: &str = "[document.cookie, localStorage.length, sessionStorage.length]";

/// A reader on pages that embed the site.
pub(crate) struct Host<'a> {
    pub(crate) reader: &'a Reader,
    server: Server,
    _folder: TempDir,
}

/// Runs a journey on the host pages.
pub(crate) async fn visit(name: &str, steps: impl AsyncFn(&Host<'_>) -> Result<()>) -> Result<()> {
    journey(name, async |reader: &Reader| {
        let host = Host::start(reader)?;
        steps(&host).await
    })
    .await
}

impl<'a> Host<'a> {
    /// Serves the host pages on a port, and thereby from an origin, of their own.
    fn start(reader: &'a Reader) -> Result<Self> {
        let folder = TempDir::new()?;
        for entry in fs::read_dir(in_project("tests/hosts"))? {
            let entry = entry?;
            fs::copy(entry.path(), folder.path().join(entry.file_name()))?;
        }
        let pym = in_project("node_modules/pym.js/dist/pym.v1.js");
        fs::copy(&pym, folder.path().join("pym.v1.js"))
            .with_context(|| format!("no {}: run `npm ci`", pym.display()))?;

        let server = Server::start(folder.path().to_path_buf())?;
        let root = &reader.server().root;
        let snippet = Snippet {
            title: CROSSINGS,
            embed: &format!("{root}embed/policy-change/"),
            page: &format!("{root}charts/policy-change/"),
            height: 760,
        };
        server.replace("{{SNIPPET}}", &snippet.html());
        server.replace("{{CROSSINGS}}", root);
        // The origin of a sandboxed frame is opaque, so that its own site is foreign to it.
        reader.server().send("Access-Control-Allow-Origin", "*");
        Ok(Self {
            reader,
            server,
            _folder: folder,
        })
    }

    /// Opens a host page in a window of the given width.
    pub(crate) async fn open(&self, page: &str, width: u32) -> Result<()> {
        self.reader.resize(width, WINDOW).await?;
        let address = format!("{}{page}", self.server.root);
        Ok(self.reader.driver().goto(&address).await?)
    }

    /// Switches to the host page.
    async fn around(&self) -> Result<()> {
        Ok(self.reader.driver().enter_default_frame().await?)
    }

    /// Brings a frame of the host page into view and switches to it.
    async fn into(&self, frame: u16) -> Result<()> {
        self.around().await?;
        self.reader
            .eval(&format!(
                "document.querySelectorAll('iframe')[{frame}].scrollIntoView()"
            ))
            .await?;
        self.reader.driver().enter_frame(frame).await?;
        self.reader
            .wait_for("the embed", "document.querySelector('figure') !== null")
            .await
    }

    /// Returns the value of an expression on the host page; switches back to the frame afterwards.
    async fn outside(&self, frame: u16, expression: &str) -> Result<Value> {
        self.around().await?;
        let value = self.reader.eval(expression).await?;
        self.reader.driver().enter_frame(frame).await?;
        Ok(value)
    }

    /// Fails unless the whole embed is visible: nothing scrolls inside the frame.
    async fn fits(&self, when: &str) -> Result<()> {
        let until = Instant::now() + WAIT_TIMEOUT;
        loop {
            // One reading is judged: the frame may be about to grow, and then a second reading differs from the first.
            let sizes = self.reader.still(SIZES).await?;
            let [width, at_most_width, height, at_most_height]: [u32; 4] =
                serde_json::from_value(sizes.clone())?;
            if width <= at_most_width && height <= at_most_height {
                return Ok(());
            }
            ensure!(
                Instant::now() < until,
                "{when}, the frame scrolls: width, at most, height, at most are {sizes}"
            );
        }
    }

    /// Fails if the host page scrolls sideways.
    pub(crate) async fn host_fits(&self) -> Result<()> {
        self.around().await?;
        let over = self
            .reader
            .eval("document.documentElement.scrollWidth - innerWidth")
            .await?;
        ensure!(
            over.as_f64() <= Some(0.0),
            "the host page is {over} px too wide"
        );
        Ok(())
    }

    /// Points at the first mark of the drawing in a frame, whose tooltip must have a text.
    async fn point(&self, frame: u16, text: &str) -> Result<()> {
        let (x, y) = self.mark(frame).await?;
        // A step beside the mark first, so that the second one enters it.
        let pointing = self
            .reader
            .driver()
            .action_chain()
            .move_to(x, y - 30)
            .move_to(x, y);
        pointing.perform().await?;
        self.reader.driver().enter_frame(frame).await?;
        self.reader.see(".tooltip[data-shown=true]", text).await
    }

    /// Clicks the first mark of the drawing in a frame.
    async fn press(&self, frame: u16) -> Result<()> {
        let (x, y) = self.mark(frame).await?;
        let pressing = self.reader.driver().action_chain().move_to(x, y).click();
        pressing.perform().await?;
        Ok(self.reader.driver().enter_frame(frame).await?)
    }

    /// Returns the place of the first mark of the drawing in a frame, in coordinates of the host page's window, because
    /// WebDriver leaves out the frame's position. Switches to the host page.
    async fn mark(&self, frame: u16) -> Result<(i64, i64)> {
        let reader = self.reader;
        self.into(frame).await?;
        reader
            .wait_for("a mark", &format!("{MARK} !== null"))
            .await?;
        reader.scroll_to(".plot").await?;
        let mark = reader.settled(MARK).await?;
        self.around().await?;
        let corner = format!(
            "(({{ left, top }}) => [left, top].map(Math.round))(document.querySelectorAll('iframe')[{frame}].getBoundingClientRect())"
        );
        let corner = reader.still(&corner).await?;
        let [x, y]: [i64; 2] = serde_json::from_value(mark)?;
        let [left, top]: [i64; 2] = serde_json::from_value(corner)?;
        Ok((left + x, top + y))
    }

    /// Uses all of the policy-change embed in a frame, and restores its state. `fits` tells whether the frame has or
    /// gets room for all of it.
    async fn play(&self, frame: u16, fits: bool) -> Result<()> {
        let reader = self.reader;
        self.into(frame).await?;
        reader.live("policy-change").await?;
        reader.see("h1", CROSSINGS).await?;
        if fits {
            self.fits("at first").await?;
        }
        reader.choose("metric", "applications").await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.see(".drawing-live", "341,000").await?;
        if fits {
            self.fits("with permit applications").await?;
        }

        reader.choose("show", "table").await?;
        reader.shown(".figure-numbers").await?;
        reader.hidden(".stage").await?;
        reader.see(".figure-numbers", "341,000").await?;
        if fits {
            self.fits("with the table").await?;
        }
        reader.choose("show", "chart").await?;
        reader.shown(".drawing-live svg").await?;
        reader.hidden(".figure-numbers").await?;
        reader.choose("metric", "crossings").await?;
        reader.see("h1", CROSSINGS).await?;
        reader.see(".drawing-live", "1.905 million").await?;
        if fits {
            self.fits("at last").await?;
        }
        self.point(frame, "501,000 ÷ 26.3%").await
    }

    /// Fails if anything is stored in the browser for the origin of the page or of the frame.
    async fn no_traces(&self, frame: u16) -> Result<()> {
        self.reader.no_foreign_request().await?;
        let nothing = json!(["", 0, 0]);
        let inside = self.reader.eval(TRACES).await?;
        ensure!(inside == nothing, "the embed leaves {inside}");
        let outside = self.outside(frame, TRACES).await?;
        ensure!(outside == nothing, "the host has been left {outside}");
        Ok(())
    }
}

#[test]
fn the_list_of_hosts_names_every_host() -> Result<()> {
    let list = fs::read_to_string(in_project("tests/hosts/index.html"))?;
    for entry in fs::read_dir(in_project("tests/hosts"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let page = path.extension().is_some_and(|ending| ending == "html");
        ensure!(
            !page || name == "index.html" || list.contains(&format!("href=\"{name}\"")),
            "index.html does not name {name}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_plain_frame_is_enough_and_nothing_is_left_in_the_browser() -> Result<()> {
    visit("host-plain", async |host: &Host<'_>| {
        for width in WIDTHS {
            host.open("plain.html", width).await?;
            host.play(0, true).await?;
            host.no_traces(0).await?;
            host.host_fits().await?;
        }
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_snippets_frame_finds_its_height_where_the_browser_knows_frame_sizing() -> Result<()> {
    visit("host-frame-sizing", async |host: &Host<'_>| {
        // Engines that do not know it give it a height by the width of the window.
        let widths = if matrix::is_full_or_chromium() { &WIDTHS[..] } else { opened() };
        for width in widths {
            host.open("frame-sizing.html", *width).await?;
            // So tall that the host page has no scrollbar, whose coming would narrow the frame.
            host.reader.resize(*width, 3000).await?;
            host.reader.driver().refresh().await?;
            let known = host.reader.eval("CSS.supports('frame-sizing', 'content-height')").await?;
            if known == true {
                host.play(0, true).await?;
            } else {
                eprintln!(
                    "this browser does not know frame-sizing: at {width} px the snippet's frame is only \
                     shown to have a height by the width of the window"
                );
                let height = "document.querySelector('iframe').getBoundingClientRect().height";
                let by_width = (2.0 * 760.0 - f64::from(*width)).clamp(760.0, 760.0 + 380.0);
                host.reader.number(height, by_width).await?;
                host.play(0, false).await?;
            }
            host.host_fits().await?;
        }
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn pym_follows_the_heights_of_two_charts() -> Result<()> {
    visit("host-pym", async |host: &Host<'_>| {
        for width in opened() {
            host.open("pym.html", *width).await?;
            host.play(0, true).await?;
            host.into(1).await?;
            host.reader.live("travellers-by-origin").await?;
            host.reader.see(".not-understood", "").await?;
            host.fits("the second chart").await?;
            host.host_fits().await?;
        }
        follow(host, &["the first chart", "the second chart"]).await?;
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_host_of_datawrapper_charts_follows_the_heights() -> Result<()> {
    visit("host-datawrapper", async |host: &Host<'_>| {
        for width in opened() {
            host.open("datawrapper.html", *width).await?;
            host.play(0, true).await?;
            host.into(1).await?;
            host.reader.live("vehicles").await?;
            host.fits("the second chart").await?;
            host.host_fits().await?;
        }
        follow(host, &["the first chart", "the second chart"]).await?;
        host.reader.no_error().await
    })
    .await
}

/// Narrows and widens the window around an open page, whose frames are in this order.
async fn follow(host: &Host<'_>, frames: &[&str]) -> Result<()> {
    for width in WIDTHS {
        host.around().await?;
        host.reader.resize(width, WINDOW).await?;
        for (frame, what) in (0..).zip(frames) {
            host.into(frame).await?;
            host.fits(&format!("{what}, after a change to {width} px"))
                .await?;
        }
        host.host_fits().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_embed_works_with_what_wordpress_leaves_of_it() -> Result<()> {
    visit("host-wordpress", async |host: &Host<'_>| {
        for width in opened() {
            host.open("wordpress.html", *width).await?;
            host.play(0, true).await?;
            let origin = host.reader.eval("origin").await?;
            ensure!(origin == "null", "the frame has the origin {origin}");
            host.host_fits().await?;
        }
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn wordpress_shows_the_frame_of_its_answer_once_it_listens_and_its_page_fits_a_phone()
-> Result<()> {
    visit("host-wordpress-oembed", async |host: &Host<'_>| {
        for width in opened() {
            host.open("wordpress-oembed.html", *width).await?;
            let shown = "document.querySelector('blockquote').hidden && !document.querySelector('iframe').hidden";
            ensure!(host.reader.eval(shown).await? == false, "the frame is shown before its height is known");
            host.reader.wait_for("the frame in place of the quote", shown).await?;
            let height = host.reader.eval("Number(document.querySelector('iframe').height)").await?;
            ensure!(height.as_f64().is_some_and(|height| (400.0..=1000.0).contains(&height)), "{height}");
            host.into(0).await?;
            host.reader.see("h1", CROSSINGS).await?;
            host.host_fits().await?;
        }
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn programs_that_resize_frames_are_answered_in_their_dialects_and_late_ones_when_they_ask()
-> Result<()> {
    visit("host-resizers", async |host: &Host<'_>| {
        host.open("resizers.html", 600).await?;
        for (frame, program) in [
            (0, "iframe-resizer"),
            (1, "open-iframe-resizer"),
            (2, "a late listener"),
        ] {
            host.into(frame).await?;
            host.fits(program).await?;
            host.reader.choose("show", "table").await?;
            host.reader.shown(".figure-numbers").await?;
            host.fits(&format!("{program}, with the table")).await?;
        }
        host.host_fits().await?;
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn heights_are_right_in_closed_sections_hidden_tabs_shadow_trees_and_narrow_columns()
-> Result<()> {
    visit("host-places", async |host: &Host<'_>| {
        host.open("places.html", 600).await?;
        for frame in [3, 4, 2] {
            host.into(frame).await?;
            host.fits(&format!("frame {frame}")).await?;
        }
        host.around().await?;
        host.reader.eval("void (document.querySelector('details').open = true, document.querySelector('#tab').hidden = false)").await?;
        for frame in [0, 1] {
            host.into(frame).await?;
            host.fits(&format!("what was hidden, {frame}")).await?;
        }
        host.around().await?;
        // Firefox lets a frame measure itself again only where it is seen.
        host.reader.eval("document.querySelector('#shadow').scrollIntoView()").await?;
        let heights = "[document.querySelector('iframe'), document.querySelector('#shadow').shadowRoot.querySelector('iframe')]
            .map((frame) => [frame.clientWidth, Number.parseInt(frame.style.height, 10)])";
        let follows = format!("(([[, usual], [, shadow]]) => shadow === usual)({heights})");
        let outcome = host.reader.wait_for("the frame in a shadow tree", &follows).await;
        let heights = host.reader.eval(heights).await?;
        outcome.with_context(|| format!("a usual frame and that in a shadow tree: {heights}"))?;
        host.host_fits().await?;
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_host_that_isolates_itself_embeds_charts_and_shows_pictures() -> Result<()> {
    visit("host-isolated", async |host: &Host<'_>| {
        // As the configurations of `deploy/` do.
        for server in [&host.server, host.reader.server()] {
            server.send("Cross-Origin-Embedder-Policy", "require-corp");
            server.send("Cross-Origin-Resource-Policy", "cross-origin");
        }
        host.server
            .send("Cross-Origin-Opener-Policy", "same-origin");
        host.open("isolated.html", 600).await?;
        let picture = "document.querySelector('img').naturalWidth > 0";
        host.reader.wait_for("the picture", picture).await?;
        host.play(0, true).await?;
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn pages_and_embeds_start_in_any_sandbox_with_scripts_and_say_what_it_may_forbid()
-> Result<()> {
    visit("host-sandboxes", async |host: &Host<'_>| {
        host.open("sandboxes.html", 600).await?;
        for frame in 0..4 {
            host.into(frame).await?;
            host.reader.live("policy-change").await?;
            host.reader.choose("metric", "applications").await?;
            host.reader.see("h1", APPLICATIONS).await?;
            host.reader.click(".reuse > summary").await?;
            // Why nothing may be saved: a sandbox cannot be asked.
            host.reader.shown(".reuse-note").await?;
        }
        // A link that leads out of an embed never replaces it.
        host.into(2).await?;
        host.reader.press(".reuse-files a").await?;
        host.reader
            .see(".refused", "/charts/policy-change/data.csv")
            .await?;
        // The browser reports what it refuses as an error.
        host.reader.see("h1", APPLICATIONS).await
    })
    .await
}

#[tokio::test]
async fn an_embed_under_the_strict_policy_stays_within_it() -> Result<()> {
    visit("host-strict", async |host: &Host<'_>| {
        let site = host.reader.server();
        site.send(
            "Content-Security-Policy",
            // For WebKit, a frame without an origin has no `'self'`.
            &format!(
                "{}; report-uri {REPORTS}",
                with_checksums(STRICT).replace("'self'", &format!("'self' {}", site.root))
            ),
        );
        let reported = || site.asked().iter().any(|path| path == REPORTS);
        for width in opened() {
            host.open("strict.html", *width).await?;
            host.play(0, true).await?;
            host.host_fits().await?;
        }
        host.reader.no_error().await?;
        ensure!(!reported(), "the policy has stopped something");

        // Proof that it would have been detected.
        host.into(0).await?;
        host.reader
            .eval("document.body.setAttribute('style', 'color: red')")
            .await?;
        for _ in 0..100 {
            if reported() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        anyhow::bail!("the policy stops nothing")
    })
    .await
}

#[tokio::test]
async fn twenty_embeds_on_a_page_load_when_they_come_near_each_as_its_address_says() -> Result<()> {
    const FIGURE: &str = "document.querySelector('figure').dataset";
    visit("host-twenty", async |host: &Host<'_>| {
        let reader = host.reader;
        host.open("twenty.html", 1000).await?;
        ensure!(
            !reader.server().asked().iter().any(|path| path == "/embed/services/"),
            "an embed far below has been loaded"
        );
        for frame in 0..20 {
            host.into(frame).await?;
            let table = reader.eval("location.search.includes('show=table')").await?;
            let stage = if table == true { "ready" } else { "live" };
            reader
                .wait_for(
                    &format!("embed {frame} to be {stage}"),
                    &format!("(dispatchEvent(new Event('pointermove')), {FIGURE}.stage === '{stage}')"),
                )
                .await?;
            let said = reader.eval("document.querySelector('.not-understood').textContent").await?;
            ensure!(said == "", "embed {frame} says {said}");
            let theme = "(new URLSearchParams(location.search).get('theme') ?? undefined) === document.documentElement.dataset.theme";
            ensure!(reader.eval(theme).await? == true, "embed {frame} has another theme");
            let controls = "(document.querySelector('.controls').getClientRects().length === 0) === location.search.includes('controls=0')";
            ensure!(reader.eval(controls).await? == true, "embed {frame} has controls that it should not have, or none");
        }
        // The narrow width is that at which most of them grow.
        let widths = if matrix::is_full() { &WIDTHS[..] } else { &WIDTHS[..1] };
        for width in widths {
            reader.resize(*width, WINDOW).await?;
            for frame in 0..20 {
                host.into(frame).await?;
                host.fits(&format!("at {width} px, embed {frame}")).await?;
            }
            host.host_fits().await?;
        }
        // The first and the last of one chart do not disturb each other.
        host.into(16).await?;
        reader.see("h1", "Daily crossings").await?;
        reader.choose("metric", "applications").await?;
        reader.see("h1", INDEX).await?;
        host.into(0).await?;
        reader.see("h1", CROSSINGS).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn an_embed_in_a_page_from_right_to_left_keeps_its_own_direction() -> Result<()> {
    visit("host-rtl", async |host: &Host<'_>| {
        for width in opened() {
            host.open("rtl.html", *width).await?;
            host.play(0, true).await?;
            let direction = host
                .reader
                .eval("getComputedStyle(document.querySelector('h1')).direction")
                .await?;
            ensure!(direction == "ltr", "the chart goes {direction}");
            host.host_fits().await?;
        }
        follow(host, &["the chart"]).await?;
        host.reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_dark_host_has_a_dark_embed_and_one_that_lets_its_colour_through() -> Result<()> {
    const PAPER: &str = "getComputedStyle(document.body).backgroundColor";
    visit("host-dark", async |host: &Host<'_>| {
        for width in opened() {
            host.open("dark.html", *width).await?;
            host.play(0, true).await?;
            host.play(1, true).await?;
            host.host_fits().await?;
        }
        host.into(0).await?;
        let paper = host.reader.eval(PAPER).await?;
        ensure!(paper == "rgb(20, 23, 26)", "the paper is {paper}");
        ensure!(
            corner(host, 0).await? == [20, 23, 26],
            "the dark embed looks {:?}",
            corner(host, 0).await?
        );
        host.into(1).await?;
        let paper = host.reader.eval(PAPER).await?;
        ensure!(paper == "rgba(0, 0, 0, 0)", "the paper is {paper}");
        let seen = corner(host, 1).await?;
        ensure!(
            seen == [0x20, 0x40, 0x60],
            "through the transparent embed one sees {seen:?}"
        );
        host.reader.no_error().await
    })
    .await
}

/// Returns the colour just inside the upper left corner of a frame.
async fn corner(host: &Host<'_>, frame: u16) -> Result<Vec<u8>> {
    host.around().await?;
    let corner = format!(
        "(frame => {{ frame.scrollIntoView(); const {{ left, top }} = frame.getBoundingClientRect(); return [left + 3, top + 3].map(Math.round) }})(document.querySelectorAll('iframe')[{frame}])"
    );
    let corner = host.reader.still(&corner).await?;
    let [x, y]: [u32; 2] = serde_json::from_value(corner)?;
    Ok(host.reader.picture().await?.colour(x, y)[..3].to_vec())
}

/// Returns the messages of a type that the host page has received, in order.
fn received(kind: &str) -> String {
    format!("received.filter(message => message.type === '{kind}')")
}

#[tokio::test]
async fn an_embed_tells_its_host_what_happens_once_each() -> Result<()> {
    visit("host-hears", async |host: &Host<'_>| {
        let reader = host.reader;
        host.open("messages.html", 1000).await?;
        host.into(0).await?;
        reader.live("policy-change").await?;
        let ready = host.outside(0, &received("ready")).await?;
        let expected = json!([{ "crossings": 1, "type": "ready", "chart": "policy-change", "state": "", "ofChart": true }]);
        ensure!(ready == expected, "{ready}");
        ensure!(host.outside(0, &received("state")).await? == json!([]), "a state without a change");

        reader.choose("metric", "applications").await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.choose("show", "table").await?;
        reader.choose("show", "chart").await?;
        reader.choose("metric", "crossings").await?;
        reader.see(".drawing-live", "1.905 million").await?;
        // A message may reach its host page after the figure has changed.
        let none_left = format!("{}.at(-1).state === ''", received("state"));
        host.around().await?;
        reader.wait_for("the last state", &none_left).await?;
        host.into(0).await?;
        let states = host.outside(0, &format!("{}.map(message => message.state)", received("state"))).await?;
        let expected = json!(["metric=applications", "metric=applications&show=table", "metric=applications", ""]);
        ensure!(states == expected, "{states}");

        host.point(0, "501,000 ÷ 26.3%").await?;
        ensure!(host.outside(0, &received("select")).await? == json!([]), "pointing is not choosing");
        host.press(0).await?;
        host.around().await?;
        reader.wait_for("the choice of a bar", &format!("{}.length === 1", received("select"))).await?;
        let select = reader.eval(&format!("{}[0]", received("select"))).await?;
        ensure!(select["chart"] == "policy-change" && select["label"] == "Before the pandemic", "{select}");
        ensure!(select["value"] == "1.905 million", "{select}");
        ensure!(select["id"].as_str().is_some_and(|id| !id.is_empty()), "{select}");

        for width in [320, 600, 1000] {
            reader.resize(width, WINDOW).await?;
            host.into(0).await?;
            let height = reader.settled("Math.ceil(document.documentElement.getBoundingClientRect().height)").await?;
            host.around().await?;
            let last = format!("{}.at(-1).height === {height}", received("height"));
            reader.wait_for(&format!("the height {height}"), &last).await?;
        }
        let heights = format!("{}.map(message => message.height)", received("height"));
        let heights = reader.eval(&heights).await?;
        let list: Vec<u64> = serde_json::from_value(heights.clone())?;
        // A host that listens late hears the last one again, some times; none is told after another one has replaced it.
        let mut changes = list.clone();
        changes.dedup();
        ensure!(list.len() - changes.len() <= 4, "heights told again and again: {heights}");
        ensure!(list.iter().all(|height| (300..3000).contains(height)), "{heights}");

        let strangers = reader
            .eval("received.filter(message => message.crossings !== 1 || message.chart !== 'policy-change' || !message.ofChart)")
            .await?;
        ensure!(strangers == json!([]), "{strangers}");
        let ready = reader.eval(&format!("{}.length", received("ready"))).await?;
        ensure!(ready == 1, "ready {ready} times");
        ensure!(reader.eval(&received("error")).await? == json!([]), "an error is told");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn an_embed_that_nobody_has_turned_to_answers_its_host() -> Result<()> {
    visit("host-asks-early", async |host: &Host<'_>| {
        let reader = host.reader;
        let started = || {
            reader
                .server()
                .asked()
                .iter()
                .any(|path| path.contains(".wasm"))
        };
        host.open("messages.html", 1000).await?;
        reader
            .wait_for("ready", &format!("{}.length === 1", received("ready")))
            .await?;
        ensure!(!started(), "the app is fetched for nobody");

        // A message outside the protocol does not wake it; invalid ones before the app are harmless.
        reader
            .eval("tell({ crossings: 2, type: 'setState', state: 'measure=index' })")
            .await?;
        host.into(0).await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
        ensure!(!started(), "a message of another protocol starts the app");
        host.outside(
            0,
            "setTheme('dark'), setState('measure=index'), junk(), setState('metric=applications')",
        )
        .await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.see(".drawing-live", "341,000").await?;
        reader
            .wait_for(
                "the dark theme",
                "document.documentElement.dataset.theme === 'dark'",
            )
            .await?;
        let states = host
            .outside(
                0,
                &format!("{}.map(message => message.state)", received("state")),
            )
            .await?;
        ensure!(states == json!(["metric=applications"]), "{states}");
        let ready = host
            .outside(0, &format!("{}.length", received("ready")))
            .await?;
        ensure!(ready == 1, "ready {ready} times");
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn the_first_mark_that_a_reader_chooses_is_told_though_the_app_has_not_come() -> Result<()> {
    visit("host-hears-early", async |host: &Host<'_>| {
        let reader = host.reader;
        reader.server().hold(".wasm");
        host.open("messages.html", 1000).await?;
        host.into(0).await?;
        reader.shown(":root[data-interactive] h1").await?;
        host.press(0).await?;
        host.around().await?;
        let told = format!(
            "{}.map(message => message.value).join() === '1.905 million'",
            received("select")
        );
        reader.wait_for("the choice of a bar", &told).await?;
        reader.server().release(".wasm");
        host.into(0).await?;
        reader.live("policy-change").await?;
        reader.shown(".tooltip[data-pinned=true]").await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn a_host_is_told_when_the_drawing_cannot_be_made() -> Result<()> {
    visit("host-told-error", async |host: &Host<'_>| {
        host.reader.server().block("charts-");
        host.open("messages.html", 1000).await?;
        host.into(0).await?;
        host.reader.stage("policy-change", "degraded").await?;
        host.around().await?;
        host.reader
            .wait_for("one error", &format!("{}.length === 1", received("error")))
            .await?;
        let error = host
            .reader
            .eval(&format!("{}[0]", received("error")))
            .await?;
        ensure!(error["chart"] == "policy-change", "{error}");
        ensure!(error["message"] == "library", "{error}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_host_sets_theme_and_state_and_nonsense_changes_nothing() -> Result<()> {
    const THEME: &str = "document.documentElement.dataset.theme ?? null";
    visit("host-speaks", async |host: &Host<'_>| {
        let reader = host.reader;
        host.open("messages.html", 1000).await?;
        host.into(0).await?;
        reader.live("policy-change").await?;
        let light = reader
            .eval("getComputedStyle(document.body).backgroundColor")
            .await?;
        host.outside(0, "setTheme('dark')").await?;
        reader
            .wait_for(
                "the dark theme",
                "document.documentElement.dataset.theme === 'dark'",
            )
            .await?;
        let dark = reader
            .eval("getComputedStyle(document.body).backgroundColor")
            .await?;
        ensure!(light != dark, "the paper stays {light}");
        host.outside(0, "setTheme('light')").await?;
        reader
            .wait_for(
                "the light theme",
                "document.documentElement.dataset.theme === 'light'",
            )
            .await?;

        host.outside(0, "setState('metric=applications')").await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.see(".drawing-live", "341,000").await?;
        reader
            .wait_for(
                "the control to follow",
                "document.querySelector('[data-control=metric] input[value=applications]').checked",
            )
            .await?;
        host.outside(0, "setState('')").await?;
        reader.see("h1", CROSSINGS).await?;
        host.outside(0, "setState('metric=applications&show=table')")
            .await?;
        reader.shown(".figure-numbers").await?;
        host.outside(0, "setState('metric=applications')").await?;
        reader.shown(".drawing-live svg").await?;

        host.around().await?;
        reader
            .wait_for(
                "every state to be received",
                &format!("{}.length === 4", received("state")),
            )
            .await?;
        let count = reader.settled("received.length").await?;
        let sent = reader.eval("junk()").await?;
        ensure!(sent.as_u64() > Some(20), "only {sent} messages of nonsense");
        reader.settled("received.length").await?;
        // A height answers no message: the embed tells it whenever its layout ends, which may be now.
        let answers = reader
            .eval(&format!(
                "received.slice({count}).filter(message => message.type !== 'height')"
            ))
            .await?;
        ensure!(answers == json!([]), "nonsense is answered: {answers}");
        host.into(0).await?;
        reader.see("h1", APPLICATIONS).await?;
        reader.query("?metric=applications").await?;
        let theme = reader.eval(THEME).await?;
        ensure!(theme == "light", "nonsense makes the theme {theme}");

        // It listens as before.
        host.outside(0, "setState('')").await?;
        reader.see("h1", CROSSINGS).await?;
        reader.no_error().await
    })
    .await
}

#[tokio::test]
async fn back_belongs_to_the_host() -> Result<()> {
    visit("host-back", async |host: &Host<'_>| {
        let reader = host.reader;
        for page in ["plain.html", "wordpress.html", "messages.html"] {
            host.open("index.html", 1000).await?;
            host.open(page, 1000).await?;
            host.into(0).await?;
            reader.live("policy-change").await?;
            let before = host.outside(0, "history.length").await?;
            reader.choose("metric", "applications").await?;
            reader.see("h1", APPLICATIONS).await?;
            reader.choose("measure", "index").await?;
            reader.see("h1", INDEX).await?;
            reader.choose("show", "table").await?;
            reader.shown(".figure-numbers").await?;
            let after = host.outside(0, "history.length").await?;
            ensure!(
                before == after,
                "{page}: the history has grown from {before} to {after}"
            );
            host.around().await?;
            reader.back().await?;
            reader.see("h1", "Hosts of Crossings").await?;
        }
        reader.no_error().await
    })
    .await
}
