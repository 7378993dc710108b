//! WebKitGTK's `MiniBrowser`, and the settings of the desktop around it.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use thirtyfour::Capabilities;

use super::{Browser, Preference, Scripts, Wanted, program};

/// Style that lets the window be as narrow as a phone: its toolbar would need 447 CSS px.
const NARROW: &str = "toolbar, toolbar *, entry, button, box { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }
image { -gtk-icon-transform: scale(0) }
";

/// Maximum tries for the driver to answer.
const MAX_TRIES: u32 = 200;

pub(super) async fn start(
    profile: &Path,
    downloads: &Path,
    scripts: Scripts,
    processes: &mut Vec<Child>,
) -> Result<Wanted> {
    let style = profile.join("gtk-3.0");
    fs::create_dir(&style)?;
    fs::write(style.join("gtk.css"), NARROW)?;
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(profile.join("user-dirs.dirs"), folders)?;
    fs::write(settings_file(profile), settings(false, true))?;

    let display = start_display(processes)?;
    let mut desktop = Command::new(program("CROSSINGS_XSETTINGSD", &["xsettingsd"])?);
    desktop.arg("-c").arg(settings_file(profile));
    processes.push(quietly(&mut desktop, &display)?);

    // It does not choose a port by itself.
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let mut driver = Command::new(program("CROSSINGS_WEBKITDRIVER", &["WebKitWebDriver"])?);
    driver
        .arg(format!("--port={port}"))
        .env("HOME", profile)
        .env("XDG_CONFIG_HOME", profile)
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env(
            "JSC_useWasm",
            (scripts != Scripts::WithoutWebAssembly).to_string(),
        )
        // Without it, nothing starts for root, the user of containers.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    processes.push(quietly(&mut driver, &display)?);
    answering(port).await?;

    let options = json!({
        "binary": mini_browser()?,
        "args": ["--automation", format!("--enable-javascript={}", scripts != Scripts::None)],
    });
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "MiniBrowser")?;
    wanted.set("webkitgtk:browserOptions", options)?;
    Ok((format!("http://127.0.0.1:{port}"), wanted))
}

/// Starts a virtual display on the first free number, which it prints.
fn start_display(processes: &mut Vec<Child>) -> Result<String> {
    let mut display = Command::new(program("CROSSINGS_XVFB", &["Xvfb"])?)
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1700x3200x24",
            "-nolisten",
            "tcp",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("Xvfb does not start")?;
    let output = display.stdout.take().context("no output")?;
    processes.push(display);
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number)?;
    ensure!(!number.trim().is_empty(), "Xvfb names no display");
    Ok(format!(":{}", number.trim()))
}

fn quietly(command: &mut Command, display: &str) -> Result<Child> {
    let name = Path::new(command.get_program()).display().to_string();
    command
        .env("DISPLAY", display)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{name} does not start"))
}

/// Waits until a port accepts connections.
async fn answering(port: u16) -> Result<()> {
    for _ in 0..MAX_TRIES {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    bail!("WebKitWebDriver does not answer")
}

/// Finds the browser, which is not on the PATH.
fn mini_browser() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CROSSINGS_MINIBROWSER") {
        return Ok(named.into());
    }
    for folder in fs::read_dir("/usr/lib").into_iter().flatten().flatten() {
        for version in ["4.1", "6.0"] {
            let file = folder
                .path()
                .join(format!("webkit2gtk-{version}/MiniBrowser"));
            if file.is_file() {
                return Ok(file);
            }
        }
    }
    bail!("no MiniBrowser below /usr/lib: `cargo xtask setup` says how to install it")
}

fn settings_file(profile: &Path) -> PathBuf {
    profile.join("xsettings")
}

/// Returns the settings of a desktop, in the form that GTK takes from its manager.
fn settings(dark: bool, motion: bool) -> String {
    let theme = if dark { "Adwaita-dark" } else { "Adwaita" };
    format!(
        "Net/ThemeName \"{theme}\"\nGtk/EnableAnimations {}\n",
        u8::from(motion)
    )
}

impl Browser {
    pub(super) async fn resize_webkit(&self, width: u32, height: u32) -> Result<()> {
        for _ in 0..MAX_TRIES {
            // The window is higher than the page by its toolbar.
            let whole = height + self.toolbar.get();
            self.driver.set_window_rect(0, 0, width, whole).await?;
            match self.size_of_page().await? {
                Some([wide, high, _]) if (wide, high) == (width, height) => return Ok(()),
                // The window cannot be measured from inside a frame.
                None => return Ok(()),
                Some([_, _, toolbar]) => self.toolbar.set(toolbar),
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        bail!("the page does not become {width} by {height} pixels large")
    }

    pub(super) async fn prefer_webkit(&self, preference: Preference) -> Result<()> {
        let (settings, query) = match preference {
            Preference::Dark(true) => (settings(true, true), "(prefers-color-scheme: dark)"),
            Preference::Dark(false) => (settings(false, true), "(prefers-color-scheme: light)"),
            Preference::LessMotion => (settings(false, false), "(prefers-reduced-motion: reduce)"),
            Preference::ForcedColours | Preference::Paper(_) => {
                bail!("WebKit does not know {preference:?}")
            }
        };
        fs::write(settings_file(self.profile.path()), settings)?;
        // After the display.
        let desktop = self.processes.get(1).context("no desktop")?.id();
        let told = Command::new("kill")
            .args(["-HUP", &desktop.to_string()])
            .status()?;
        ensure!(told.success(), "the desktop is gone");
        let script = format!("return matchMedia('{query}').matches");
        for _ in 0..MAX_TRIES {
            if self
                .driver
                .execute(script.as_str(), Vec::new())
                .await?
                .json()
                == true
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        bail!("WebKit does not hear of {preference:?}")
    }
}
