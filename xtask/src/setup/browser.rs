//! Browsers and their drivers, for the journeys.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use super::{Setup, cargo_tools, system};
use crate::process::capture;
use crate::version::Version;

/// Names of Chromium and its derivatives, the free ones first.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// The path of the browser on macOS, which puts no browser on `PATH`.
const MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const FIREFOX_ON_MACOS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

/// The fonts are for the Chinese titles of the releases, which show as boxes without them.
const DEBIAN: [&str; 4] = [
    "chromium",
    "chromium-driver",
    "fonts-noto-cjk",
    "fonts-noto-core",
];

const INSTALL_HINT: &str = "Install both in the same major version:\n  \
    Debian:         apt-get install chromium chromium-driver fonts-noto-cjk fonts-noto-core\n  \
    Fedora:         dnf install chromium chromedriver\n  \
    Arch:           pacman -S chromium\n  \
    macOS:          brew install --cask google-chrome chromedriver\n  \
    Windows:        winget install Google.Chrome Chromium.ChromeDriver\n  \
    Other systems:  Chrome or Chromium, and https://googlechromelabs.github.io/chrome-for-testing/\n\
    or leave the journeys out with `cargo xtask test --skip journeys`";

const DEBIAN_FIREFOX: [&str; 2] = ["firefox-esr", "pulseaudio"];

const INSTALL_HINT_FIREFOX: &str = "Install both:\n  \
    Debian:         apt-get install firefox-esr pulseaudio\n  \
    Fedora, Arch:   dnf install firefox pulseaudio, pacman -S firefox pulseaudio\n  \
    macOS:          brew install --cask firefox; brew install pulseaudio\n\
    or leave its journeys out with `cargo xtask test --skip journeys-firefox`";

/// Debian packages for WebKit; its own browser is part of the driver's package.
const DEBIAN_WEBKIT: [&str; 3] = ["webkit2gtk-driver", "xvfb", "xsettingsd"];

const INSTALL_HINT_WEBKIT: &str = "It is tested on Linux, with these:\n  \
    Debian:         apt-get install webkit2gtk-driver xvfb xsettingsd\n\
    or leave its journeys out with `cargo xtask test --skip journeys-webkit`";

/// What the screen reader needs: itself, a display that nobody sees, a window manager, and keys pressed by a program.
const SCREEN_READER: [&str; 6] = [
    "orca",
    "Xvfb",
    "openbox",
    "xdotool",
    "dbus-run-session",
    "gsettings",
];
const DEBIAN_SCREEN_READER: [&str; 6] = [
    "orca",
    "xvfb",
    "openbox",
    "xdotool",
    "dbus",
    "libglib2.0-bin",
];

const INSTALL_HINT_SCREEN_READER: &str = "It is tested on Linux, with these:\n  \
    Debian:         apt-get install orca xvfb openbox xdotool dbus libglib2.0-bin\n\
    or leave it out with `cargo xtask test --full --skip screen-reader`";

/// Finds the browser and its driver, or installs them from Debian's packages.
///
/// Their files are passed to the tests in `CROSSINGS_CHROMIUM` and
/// `CROSSINGS_CHROMEDRIVER`.
pub(super) fn chromium(setup: &mut Setup<'_>) -> Result<String> {
    let mut found = find(setup);
    if found.is_none() && system::apt_install(setup, &DEBIAN).context(INSTALL_HINT)? {
        found = find(setup);
    }
    let Some((browser, driver)) = found else {
        bail!("Chromium or ChromeDriver is not installed. {INSTALL_HINT}");
    };
    let major = agree(&version(&browser)?, &version(&driver)?)?;
    setup.programs.set("CROSSINGS_CHROMIUM", &browser);
    setup.programs.set("CROSSINGS_CHROMEDRIVER", &driver);
    Ok(format!("{major}, {}", browser.display()))
}

/// Finds Firefox, or installs it from Debian's packages; its driver is compiled.
///
/// Its journeys need a sound server: without a device, Firefox stays silent. The files are passed to the tests in
/// `CROSSINGS_FIREFOX`, `CROSSINGS_GECKODRIVER` and `CROSSINGS_PULSEAUDIO`.
pub(super) fn firefox(setup: &mut Setup<'_>) -> Result<String> {
    let find = |setup: &Setup<'_>| program(setup, &["firefox-esr", "firefox"], FIREFOX_ON_MACOS);
    let sound = |setup: &Setup<'_>| setup.programs.find("pulseaudio");
    let mut found = find(setup).zip(sound(setup));
    if found.is_none()
        && system::apt_install(setup, &DEBIAN_FIREFOX).context(INSTALL_HINT_FIREFOX)?
    {
        found = find(setup).zip(sound(setup));
    }
    let Some((browser, sound)) = found else {
        bail!("Firefox or PulseAudio is not installed. {INSTALL_HINT_FIREFOX}");
    };
    setup.programs.set("CROSSINGS_PULSEAUDIO", &sound);
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

/// Finds WebKitGTK's driver, with the browser that it brings, a virtual display and the settings of a desktop; or
/// installs them from Debian's packages.
///
/// Their files are passed to the tests in `CROSSINGS_WEBKITDRIVER`, `CROSSINGS_MINIBROWSER`, `CROSSINGS_XVFB` and
/// `CROSSINGS_XSETTINGSD`.
pub(super) fn webkit(setup: &mut Setup<'_>) -> Result<String> {
    let find = |setup: &Setup<'_>| -> Option<[(&'static str, PathBuf); 4]> {
        let driver = setup.programs.find("WebKitWebDriver")?;
        let display = setup.programs.find("Xvfb")?;
        let settings = setup.programs.find("xsettingsd")?;
        Some([
            ("CROSSINGS_WEBKITDRIVER", driver),
            ("CROSSINGS_MINIBROWSER", mini_browser()?),
            ("CROSSINGS_XVFB", display),
            ("CROSSINGS_XSETTINGSD", settings),
        ])
    };
    let mut found = find(setup);
    if found.is_none() && system::apt_install(setup, &DEBIAN_WEBKIT).context(INSTALL_HINT_WEBKIT)? {
        found = find(setup);
    }
    let Some(found) = found else {
        bail!("WebKitGTK's driver, Xvfb or xsettingsd is not installed. {INSTALL_HINT_WEBKIT}");
    };
    let browser = found[1].1.display().to_string();
    for (variable, file) in found {
        setup.programs.set(variable, file);
    }
    Ok(browser)
}

/// Finds the screen reader with what it needs, or installs them from Debian's packages.
pub(super) fn screen_reader(setup: &mut Setup<'_>) -> Result<String> {
    let missing = |setup: &Setup<'_>| {
        let mut all = SCREEN_READER.into_iter();
        all.find(|name| setup.programs.find(name).is_none())
    };
    if missing(setup).is_some() {
        system::apt_install(setup, &DEBIAN_SCREEN_READER).context(INSTALL_HINT_SCREEN_READER)?;
    }
    match missing(setup) {
        Some(name) => bail!("{name} is not installed. {INSTALL_HINT_SCREEN_READER}"),
        None => Ok("ready".to_owned()),
    }
}

/// Finds WebKitGTK's own browser, which lies beside its library and not on `PATH`.
fn mini_browser() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten();
    folders
        .map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|file| file.is_file())
}

fn find(setup: &Setup<'_>) -> Option<(PathBuf, PathBuf)> {
    let browser = program(setup, &BROWSERS, MACOS)?;
    Some((browser, setup.programs.find("chromedriver")?))
}

/// Returns the first of these programs on `PATH`, or else the one at this path.
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

/// Checks that a driver and its browser have the same major version.
fn agree(browser: &str, driver: &str) -> Result<u32> {
    let major = |printed: &str| {
        Version::find(printed)
            .map(Version::major)
            .with_context(|| format!("no version in `{}`", printed.trim()))
    };
    let (browser, driver) = (major(browser)?, major(driver)?);
    if browser != driver {
        bail!(
            "ChromeDriver {driver} cannot drive version {browser} of the browser. {INSTALL_HINT}"
        );
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
