//! Firefox, with [scripts in its own window](https://firefox-source-docs.mozilla.org/testing/marionette/).

use std::{
    path::Path,
    process::{Child, Command},
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use http::Method;
use serde_json::{Value, json};
use thirtyfour::{
    DesiredCapabilities, RequestData, SessionId,
    common::{capabilities::firefox::FirefoxPreferences, command::FormatRequestData},
};

use super::{Browser, Preference, Scripts, Wanted, program, start_driver, start_sound};

/// The context of scripts from now on: the page, or the browser's own window.
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("/session/{session}/moz/context"))
            .add_body(json!({ "context": self.0 }))
    }
}

/// Starts Firefox with a profile that the driver creates and removes.
pub(super) fn start(
    around: &Path,
    downloads: &Path,
    scripts: Scripts,
    processes: &mut Vec<Child>,
) -> Result<Wanted> {
    let mut wanted = DesiredCapabilities::firefox();
    let binary = program("CROSSINGS_FIREFOX", &["firefox-esr", "firefox"])?;
    wanted.set_firefox_binary(&binary.to_string_lossy())?;
    for argument in ["-headless", "--width=1400", "--height=1000"] {
        wanted.add_arg(argument)?;
    }
    let mut preferences = FirefoxPreferences::new();
    preferences.set("javascript.enabled", scripts != Scripts::None)?;
    let has_webassembly = scripts != Scripts::WithoutWebAssembly;
    preferences.set("javascript.options.wasm", has_webassembly)?;
    // Downloads go to the folder named next, without a prompt.
    preferences.set("browser.download.folderList", 2)?;
    preferences.set("browser.download.dir", downloads)?;
    wanted.set_preferences(preferences)?;
    let mut driver = Command::new(program("CROSSINGS_GECKODRIVER", &["geckodriver"])?);
    driver
        .arg("--allow-system-access")
        .env("PULSE_SERVER", start_sound(around, processes)?);
    Ok((start_driver(driver, processes)?, wanted.into()))
}

impl Browser {
    /// Runs a script in the browser's own window, where `page` is the page's browsing context; returns its answer.
    async fn in_window(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let whole = format!("const page = gBrowser.selectedBrowser.browsingContext; {script}");
        self.driver.handle().cmd(Context("chrome")).await?;
        let answer = self.driver.execute(whole, arguments).await;
        self.driver.handle().cmd(Context("content")).await?;
        Ok(answer?.json().clone())
    }

    pub(super) async fn resize_firefox(&self, width: u32, height: u32) -> Result<()> {
        // Windows have a minimum width; the page's part of one does not.
        let script = "const [width, height] = arguments;
            for (const [side, size] of Object.entries({ width, height })) {
                for (const bound of ['', 'min-', 'max-']) {
                    gBrowser.selectedBrowser.style.setProperty(bound + side, `${size}px`, 'important');
                }
            }";
        self.in_window(script, vec![json!(width), json!(height)])
            .await?;
        for _ in 0..100 {
            match self.size_of_page().await? {
                Some([wide, high, _]) if (wide, high) != (width, height) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                // Reached, or not observable from inside a frame.
                _ => return Ok(()),
            }
        }
        bail!("the page does not become {width} by {height} pixels large")
    }

    pub(super) async fn prefer_firefox(&self, preference: Preference) -> Result<()> {
        let (member, value) = match preference {
            Preference::Dark(true) => ("prefersColorSchemeOverride", "dark"),
            Preference::Dark(false) => ("prefersColorSchemeOverride", "light"),
            Preference::LessMotion => ("prefersReducedMotionOverride", "reduce"),
            Preference::ForcedColours => ("forcedColorsOverride", "active"),
            Preference::Paper(true) => ("mediumOverride", "print"),
            Preference::Paper(false) => ("mediumOverride", ""),
        };
        self.in_window(
            "const [member, value] = arguments; page[member] = value;",
            vec![json!(member), json!(value)],
        )
        .await?;
        Ok(())
    }

    pub(super) async fn errors_of_firefox(&self) -> Result<Vec<String>> {
        // Errors of scripts and policies first, then those that pages logged by `console.error`. A file still loading
        // when a page is left gets the hash of the bytes received: Chromium and step `site` check checksums. Long
        // addresses, of hostile journeys, are no referrers.
        let script = "const ours = /^(https?|blob|file):/;
            const harmless = /^None of the “sha384” hashes|^HTTP Referrer header: Length/;
            const errors = Services.console.getMessageArray()
                .filter(said => said instanceof Ci.nsIScriptError && !(said.flags & Ci.nsIScriptError.warningFlag)
                    && ours.test(said.sourceName) && !harmless.test(said.errorMessage))
                .map(said => `${said.category}: ${said.errorMessage} (${said.sourceName}:${said.lineNumber})`);
            const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
            const said = storage.getEvents()
                .filter(({ level, filename }) => level === 'error' && ours.test(filename))
                .map(({ arguments: words }) => words.map(String).join(' '));
            return [...errors, ...said];";
        let errors = self.in_window(script, Vec::new()).await?;
        serde_json::from_value(errors).context("what the console says")
    }
}
