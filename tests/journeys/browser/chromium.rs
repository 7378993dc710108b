//! Chromium, with its [DevTools protocol](https://chromedevtools.github.io/devtools-protocol/).

use std::{path::Path, process::Child, process::Command};

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel};

use super::{Browser, Preference, Scripts, Wanted, program, start_driver};

/// Arguments for no network requests of its own, and no display.
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

pub(super) fn start(
    profile: &Path,
    scripts: Scripts,
    processes: &mut Vec<Child>,
) -> Result<Wanted> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&program("CROSSINGS_CHROMIUM", &names)?.to_string_lossy())?;
    for argument in ARGUMENTS {
        wanted.add_arg(argument)?;
    }
    if scripts == Scripts::WithoutWebAssembly {
        wanted.add_arg("--js-flags=--jitless")?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    let driver = Command::new(program("CROSSINGS_CHROMEDRIVER", &["chromedriver"])?);
    Ok((start_driver(driver, processes)?, wanted.into()))
}

impl Browser {
    /// Sends a command of the DevTools protocol to Chromium.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        Ok(self.driver.cdp().send_raw(command, parameters).await?)
    }

    pub(super) async fn prepare_chromium(&self, downloads: &Path, scripts: Scripts) -> Result<()> {
        let settings = json!({ "behavior": "allow", "downloadPath": downloads });
        self.devtools("Browser.setDownloadBehavior", settings)
            .await?;
        if scripts == Scripts::None {
            let off = json!({ "value": true });
            self.devtools("Emulation.setScriptExecutionDisabled", off)
                .await?;
        }
        Ok(())
    }

    pub(super) async fn resize_chromium(&self, width: u32, height: u32) -> Result<()> {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size)
            .await?;
        Ok(())
    }

    pub(super) async fn prefer_chromium(&self, preference: Preference) -> Result<()> {
        let feature =
            |name: &str, value: &str| json!({ "features": [{ "name": name, "value": value }] });
        let media = match preference {
            Preference::Dark(true) => feature("prefers-color-scheme", "dark"),
            Preference::Dark(false) => feature("prefers-color-scheme", "light"),
            Preference::LessMotion => feature("prefers-reduced-motion", "reduce"),
            Preference::ForcedColours => feature("forced-colors", "active"),
            Preference::Paper(true) => json!({ "media": "print" }),
            Preference::Paper(false) => json!({ "media": "" }),
        };
        self.devtools("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    pub(super) async fn errors_of_chromium(&self) -> Result<Vec<String>> {
        let entries = self.driver.browser_log().await?;
        let severe = entries.iter().filter(|entry| entry.level == "SEVERE");
        Ok(severe.map(|entry| entry.message.clone()).collect())
    }
}
