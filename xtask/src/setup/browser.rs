//! Browsers and their drivers, for the journeys.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use super::{Setup, cargo_tools, system};
use crate::process::capture;
use crate::version::Version;

/// Names of Chromium and its relatives, most free first.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Where the browser lies on macOS, which puts no browser on `PATH`.
const MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const FIREFOX_ON_MACOS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

/// The fonts are for the Chinese titles of the releases, which show as boxes without them.
const DEBIAN: [&str; 4] = [
    "chromium",
    "chromium-driver",
    "fonts-noto-cjk",
    "fonts-noto-core",
];

const HOW: &str = "Install both in the same major version:\n  \
    Debian:         apt-get install chromium chromium-driver fonts-noto-cjk fonts-noto-core\n  \
    Fedora:         dnf install chromium chromedriver\n  \
    Arch:           pacman -S chromium\n  \
    macOS:          brew install --cask google-chrome chromedriver\n  \
    Windows:        winget install Google.Chrome Chromium.ChromeDriver\n  \
    Other systems:  Chrome or Chromium, and https://googlechromelabs.github.io/chrome-for-testing/\n\
    or leave the journeys out with `cargo xtask test --skip journeys`";

const HOW_FIREFOX: &str = "Install it:\n  \
    Debian:         apt-get install firefox-esr\n  \
    Fedora, Arch:   dnf install firefox, pacman -S firefox\n  \
    macOS:          brew install --cask firefox\n  \
    Windows:        winget install Mozilla.Firefox\n\
    or leave the journeys out with `cargo xtask test --skip journeys`";

/// Finds the browser and its driver, or installs them from Debian's packages.
///
/// Their files are passed to the tests in `CROSSINGS_CHROMIUM` and
/// `CROSSINGS_CHROMEDRIVER`.
pub(super) fn chromium(setup: &mut Setup<'_>) -> Result<String> {
    let mut found = find(setup);
    if found.is_none() && system::apt_install(setup, &DEBIAN).context(HOW)? {
        found = find(setup);
    }
    let Some((browser, driver)) = found else {
        bail!("Chromium or ChromeDriver is not installed. {HOW}");
    };
    let major = agree(&version(&browser)?, &version(&driver)?)?;
    setup.programs.set("CROSSINGS_CHROMIUM", &browser);
    setup.programs.set("CROSSINGS_CHROMEDRIVER", &driver);
    Ok(format!("{major}, {}", browser.display()))
}

/// Finds Firefox, or installs it from Debian's packages; its driver is compiled.
///
/// Their files are passed to the tests in `CROSSINGS_FIREFOX` and `CROSSINGS_GECKODRIVER`.
pub(super) fn firefox(setup: &mut Setup<'_>) -> Result<String> {
    let find = |setup: &Setup<'_>| program(setup, &["firefox-esr", "firefox"], FIREFOX_ON_MACOS);
    let mut found = find(setup);
    if found.is_none() && system::apt_install(setup, &["firefox-esr"]).context(HOW_FIREFOX)? {
        found = find(setup);
    }
    let Some(browser) = found else {
        bail!("Firefox is not installed. {HOW_FIREFOX}");
    };
    let driver = cargo_tools::geckodriver(setup)?;
    let file = setup
        .programs
        .find("geckodriver")
        .context("geckodriver is not where it was installed")?;
    setup.programs.set("CROSSINGS_FIREFOX", &browser);
    setup.programs.set("CROSSINGS_GECKODRIVER", &file);
    Ok(format!(
        "{}; geckodriver {driver}",
        version(&browser)?.trim()
    ))
}

fn find(setup: &Setup<'_>) -> Option<(PathBuf, PathBuf)> {
    let browser = program(setup, &BROWSERS, MACOS)?;
    Some((browser, setup.programs.find("chromedriver")?))
}

/// The first of these programs that is on `PATH`, or else the one that lies at this place.
fn program(setup: &Setup<'_>, names: &[&str], place: &str) -> Option<PathBuf> {
    names
        .iter()
        .find_map(|name| setup.programs.find(name))
        .or_else(|| Some(PathBuf::from(place)).filter(|file| file.is_file()))
}

fn version(file: &PathBuf) -> Result<String> {
    capture(std::process::Command::new(file).arg("--version"))
        .with_context(|| format!("asking {} for its version", file.display()))
}

/// A driver drives only its own major version of the browser.
fn agree(browser: &str, driver: &str) -> Result<u32> {
    let major = |printed: &str| {
        Version::find(printed)
            .map(Version::major)
            .with_context(|| format!("no version in `{}`", printed.trim()))
    };
    let (browser, driver) = (major(browser)?, major(driver)?);
    if browser != driver {
        bail!("ChromeDriver {driver} cannot drive version {browser} of the browser. {HOW}");
    }
    Ok(browser)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_driver_fits_its_own_major_version_only() {
        let chromium = "Chromium 156.0.8078.73 built on Debian GNU/Linux";
        assert_eq!(
            agree(chromium, "ChromeDriver 156.0.8078.10 (4e8f)").ok(),
            Some(156)
        );
        assert!(agree(chromium, "ChromeDriver 155.0.1.1").is_err());
    }
}
