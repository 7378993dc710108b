//! A browser of the journey's own, driven by a driver of its own; both end with it.

use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use thirtyfour::{
    Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
};

/// Whose browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Blink, driven by `chromedriver`, which also speaks the DevTools protocol.
    Chromium,
    /// Gecko, driven by `geckodriver`.
    Firefox,
}

/// The browser and what belongs to it.
pub(crate) struct Browser {
    /// The session.
    pub(crate) driver: WebDriver,
    /// Where downloads go.
    pub(crate) downloads: TempDir,
    process: Child,
    _profile: TempDir,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ending the driver ends its browser; if either is gone already, so much the better.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Neither asks the network for anything nor needs a display.
const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    // Without it the console of frames from other sites is not in the log.
    "--disable-site-isolation-trials",
    "--window-size=1280,900",
];

impl Browser {
    /// Starts driver and browser.
    pub(crate) async fn start(engine: Engine) -> Result<Self> {
        let (profile, downloads) = (TempDir::new()?, TempDir::new()?);
        let (driver, wanted) = match engine {
            Engine::Chromium => (
                program("CROSSINGS_CHROMEDRIVER", &["chromedriver"])?,
                chromium(profile.path())?,
            ),
            Engine::Firefox => (
                program("CROSSINGS_GECKODRIVER", &["geckodriver"])?,
                firefox()?,
            ),
        };
        let (process, port) = start_driver(&driver)?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted)
            .await
            .with_context(|| format!("no session with {engine:?}"))?;
        let browser = Self {
            driver,
            downloads,
            process,
            _profile: profile,
        };
        if engine == Engine::Chromium {
            let folder = browser.downloads.path().display().to_string();
            let settings = serde_json::json!({ "behavior": "allow", "downloadPath": folder });
            browser
                .devtools("Browser.setDownloadBehavior", settings)
                .await?;
        }
        Ok(browser)
    }

    /// A command of the [DevTools protocol](https://chromedevtools.github.io/devtools-protocol/), to Chromium.
    pub(crate) async fn devtools(
        &self,
        command: &str,
        parameters: serde_json::Value,
    ) -> Result<serde_json::Value> {
        Ok(self.driver.cdp().send_raw(command, parameters).await?)
    }
}

fn chromium(profile: &Path) -> Result<Capabilities> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&program("CROSSINGS_CHROMIUM", &names)?.to_string_lossy())?;
    for argument in ARGUMENTS {
        wanted.add_arg(argument)?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(wanted.into())
}

/// With a profile that the driver makes and removes.
fn firefox() -> Result<Capabilities> {
    let mut wanted = DesiredCapabilities::firefox();
    let binary = program("CROSSINGS_FIREFOX", &["firefox-esr", "firefox"])?;
    wanted.set_firefox_binary(&binary.to_string_lossy())?;
    for argument in ["-headless", "--width=1280", "--height=900"] {
        wanted.add_arg(argument)?;
    }
    Ok(wanted.into())
}

/// The program that a variable names, or the first of `names` on the PATH.
fn program(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        return Ok(named.into());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    for name in names {
        if let Some(found) = env::split_paths(&path)
            .map(|dir| dir.join(name))
            .find(|p| p.is_file())
        {
            return Ok(found);
        }
    }
    bail!(
        "none of {names:?} is on the PATH: `cargo xtask setup` says how to install it, or set {variable}"
    )
}

/// Starts the driver on a free port, which it prints.
fn start_driver(driver: &Path) -> Result<(Child, u16)> {
    let mut process = Command::new(driver)
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{} does not start", driver.display()))?;
    let output = process.stdout.take().context("no output")?;
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next() {
        let line = line?;
        // “…started successfully on port 1234.” or “…Listening on 127.0.0.1:1234”
        let port = line
            .split_once("started successfully on port ")
            .or_else(|| line.split_once("Listening on 127.0.0.1:"));
        if let Some((_, port)) = port {
            // A driver that goes on talking must find somebody who listens, or it ends.
            thread::spawn(move || lines.for_each(drop));
            return Ok((process, port.trim_end_matches('.').parse()?));
        }
    }
    process.kill()?;
    bail!("{} ended without naming its port", driver.display())
}
