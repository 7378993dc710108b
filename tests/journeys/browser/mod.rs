//! A separate browser for each journey, with its own driver; both end with it.
//!
//! One suite drives all engines by WebDriver; for its gaps, the size of the page's window, the reader's preferences and
//! the console, each engine has its own way, which its module hides.

mod chromium;
mod firefox;
mod webkit;

use std::{
    cell::Cell,
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::LazyLock,
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

/// Time for WebKit to answer a question.
const WEBKIT_TIMEOUT: Duration = Duration::from_secs(5);

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Blink, driven by `chromedriver`, which also speaks the DevTools protocol.
    Chromium,
    /// Gecko, driven by `geckodriver`, which also runs scripts in the browser's own window.
    Firefox,
    /// WebKitGTK in its `MiniBrowser`, driven by `WebKitWebDriver`, on a display of its own.
    WebKit,
}

/// The engine that `CROSSINGS_ENGINE` names; Chromium by default.
static CHOSEN: LazyLock<Engine> = LazyLock::new(|| match env::var("CROSSINGS_ENGINE").as_deref() {
    Err(_) | Ok("" | "chromium") => Engine::Chromium,
    Ok("firefox") => Engine::Firefox,
    Ok("webkit") => Engine::WebKit,
    Ok(other) => panic!("CROSSINGS_ENGINE is chromium, firefox or webkit, not “{other}”"),
});

impl Engine {
    /// Returns the engine for journeys of all engines.
    pub(crate) fn chosen() -> Self {
        *CHOSEN
    }
}

/// The scripts that a browser runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    All,
    /// JavaScript alone, as in Lockdown Mode, and where security settings forbid compilation.
    WithoutWebAssembly,
    None,
}

/// Preferences on the reader's device, by media feature.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Preference {
    /// `prefers-color-scheme`: dark, or light.
    Dark(bool),
    /// `prefers-reduced-motion`: reduce.
    LessMotion,
    /// `forced-colors`: active. WebKit has no such setting.
    ForcedColours,
    /// `print`: the page as on paper, or on the screen again. WebKit does not show it.
    Paper(bool),
}

/// The browser with its processes and folders.
pub(crate) struct Browser {
    /// The session.
    pub(crate) driver: WebDriver,
    /// The folder of downloads.
    pub(crate) downloads: TempDir,
    engine: Engine,
    processes: Vec<Child>,
    profile: TempDir,
    /// The difference in height between window and page, in CSS px, once measured.
    toolbar: Cell<u32>,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ending the driver ends its browser; either may have ended already.
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

impl Browser {
    /// Starts driver and browser, which runs these scripts of pages.
    pub(crate) async fn start(engine: Engine, scripts: Scripts) -> Result<Self> {
        let (profile, downloads) = (TempDir::new()?, TempDir::new()?);
        let mut processes = Vec::new();
        let (address, wanted) = match engine {
            Engine::Chromium => chromium::start(profile.path(), scripts, &mut processes)?,
            Engine::Firefox => {
                firefox::start(profile.path(), downloads.path(), scripts, &mut processes)?
            }
            Engine::WebKit => {
                webkit::start(profile.path(), downloads.path(), scripts, &mut processes).await?
            }
        };
        let driver = WebDriver::new(address, wanted)
            .await
            .with_context(|| format!("no session with {engine:?}"))?;
        // A question asked while WebKit leaves a page is never answered: it is repeated.
        if engine == Engine::WebKit {
            driver.set_script_timeout(WEBKIT_TIMEOUT).await?;
        }
        let browser = Self {
            driver,
            downloads,
            engine,
            processes,
            profile,
            toolbar: Cell::new(0),
        };
        if engine == Engine::Chromium {
            browser
                .prepare_chromium(browser.downloads.path(), scripts)
                .await?;
        } else {
            browser.resize(1280, 900).await?;
        }
        Ok(browser)
    }

    /// Sets the size of the page's window, in CSS px.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        match self.engine {
            Engine::Chromium => self.resize_chromium(width, height).await,
            Engine::Firefox => self.resize_firefox(width, height).await,
            Engine::WebKit => self.resize_webkit(width, height).await,
        }
    }

    /// Sets a preference of the reader's device.
    pub(crate) async fn prefer(&self, preference: Preference) -> Result<()> {
        match self.engine {
            Engine::Chromium => self.prefer_chromium(preference).await,
            Engine::Firefox => self.prefer_firefox(preference).await,
            Engine::WebKit => self.prefer_webkit(preference).await,
        }
    }

    /// Returns width and height of the page, and the extra height of its window, if any; `None` from inside a frame.
    async fn size_of_page(&self) -> Result<Option<[u32; 3]>> {
        let script = "return window !== top ? null :
            [innerWidth, innerHeight, Math.max(outerHeight - innerHeight, 0)]";
        let size = self.driver.execute(script, Vec::new()).await?;
        Ok(serde_json::from_value(size.json().clone())?)
    }

    /// Returns the errors in the console; WebKit does not expose its console.
    pub(crate) async fn errors(&self) -> Result<Vec<String>> {
        match self.engine {
            Engine::Chromium => self.errors_of_chromium().await,
            Engine::Firefox => self.errors_of_firefox().await,
            Engine::WebKit => Ok(Vec::new()),
        }
    }
}

/// Returns the program that a variable names, or the first of `names` on the PATH.
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

/// Maximum starts of a driver that finds its port taken: it draws one itself, and does not draw again.
const MAX_STARTS: u32 = 5;

/// Starts a driver on a free port, which it prints; returns its address.
fn start_driver(mut driver: Command, processes: &mut Vec<Child>) -> Result<String> {
    let name = Path::new(driver.get_program()).display().to_string();
    driver
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    for _ in 0..MAX_STARTS {
        let mut process = driver
            .spawn()
            .with_context(|| format!("{name} does not start"))?;
        let output = process.stdout.take().context("no output")?;
        processes.push(process);
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next() {
            if let Some(port) = port_in(&line?) {
                // The driver ends if its output is not read.
                thread::spawn(move || lines.for_each(drop));
                return Ok(format!("http://127.0.0.1:{port}"));
            }
        }
    }
    bail!("{name} ended {MAX_STARTS} times without naming its port")
}

/// Returns the port that a driver names: “…started successfully on port 1234.” or “…Listening on 127.0.0.1:1234”.
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line
        .split_once("started successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').parse().ok()
}

/// Starts a sound server with a silent output, and returns its address: without a device, some engines stay silent.
fn start_sound(profile: &Path, processes: &mut Vec<Child>) -> Result<String> {
    let socket = profile.join("sound");
    let protocol = format!(
        "module-native-protocol-unix auth-anonymous=1 socket={}",
        socket.display()
    );
    let sound = Command::new(program("CROSSINGS_PULSEAUDIO", &["pulseaudio"])?)
        .args(["--daemonize=no", "--exit-idle-time=-1", "-n"])
        .args(["-L", "module-null-sink", "-L", &protocol])
        .env("HOME", profile)
        .env("XDG_RUNTIME_DIR", profile)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("pulseaudio does not start")?;
    processes.push(sound);
    Ok(format!("unix:{}", socket.display()))
}

/// Address and capabilities for a session of a driver.
type Wanted = (String, Capabilities);
