//! Checks and installs the requirements of the other tasks.
//!
//! Each [`Need`] is met in the cheapest way: a tool on `PATH` in the pinned version is used as it is, any other goes
//! into a folder per tool and version below [`Setup::cache`]; a requirement that this program cannot install is named,
//! with the command that installs it. Running it again changes nothing.

mod agreement;
mod browser;
mod cargo_tools;
mod node;
mod python;
mod rust;
mod server;
mod system;

use std::cell::Cell;
use std::env;
use std::io::Write as _;
use std::path::{self, PathBuf};

use anyhow::{Context as _, Result};

use crate::process::{Programs, capture};
use crate::project::Project;

/// A requirement of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The files of the repository name the same versions of the same tools.
    Agreement,
    /// The standard library for WebAssembly.
    WasmTarget,
    /// rustfmt and clippy.
    Components,
    /// The sources of all crates, so that builds need no network.
    Crates,
    /// Node, and the packages of `package-lock.json`: `ECharts`, esbuild, wasm-opt.
    NodePackages,
    /// The packages of `bench/package-lock.json`, for the race only.
    RacePackages,
    /// Trunk, which builds the release.
    Trunk,
    /// wasm-bindgen, which Trunk and the development server call.
    WasmBindgen,
    /// typos, cargo-deny and frictionless.
    Checkers,
    /// Chromium and its driver.
    Browser,
    /// Firefox and its driver.
    Firefox,
    /// WebKitGTK's browser and its driver, a display and the settings of a desktop for it.
    WebKit,
    /// nginx and its module for files compressed with brotli.
    Nginx,
    /// pandas, `DuckDB` and frictionless, for the lines by which readers load the data.
    Notebooks,
    /// Orca, which reads pages as blind readers hear them, and a display for it.
    ScreenReader,
}

/// The needs of the development server before its first page; apps need [`Need::WasmBindgen`] as well.
pub(crate) const SERVE: &[Need] = &[
    Need::Agreement,
    Need::WasmTarget,
    Need::Crates,
    Need::NodePackages,
];

/// The needs of a release build.
pub(crate) const BUILD: &[Need] = &[
    Need::Agreement,
    Need::WasmTarget,
    Need::Crates,
    Need::NodePackages,
    Need::Trunk,
    Need::WasmBindgen,
];

/// All needs but those of the race and of [`FULL`], cheap ones first so that a missing one shows before the long ones start.
pub(crate) const ALL: &[Need] = &[
    Need::Agreement,
    Need::WasmTarget,
    Need::Components,
    Need::Crates,
    Need::NodePackages,
    Need::Checkers,
    Need::Browser,
    Need::Firefox,
    Need::WebKit,
    Need::Nginx,
    Need::Trunk,
    Need::WasmBindgen,
];

/// The needs of `cargo xtask test --full` alone.
pub(crate) const FULL: &[Need] = &[Need::Notebooks, Need::ScreenReader];

impl Need {
    /// Returns whether a machine may lack it: one engine is enough to work with, all are required for a change; what readers
    /// load the data with may not be there for every system, as the screen reader is for Linux alone.
    pub(crate) fn may_be_missing(self) -> bool {
        matches!(
            self,
            Self::Firefox | Self::WebKit | Self::Notebooks | Self::ScreenReader
        )
    }

    fn title(self) -> &'static str {
        match self {
            Self::Agreement => "pinned versions",
            Self::WasmTarget => "Rust target wasm32-unknown-unknown",
            Self::Components => "rustfmt and clippy",
            Self::Crates => "crate sources",
            Self::NodePackages => "Node and npm packages",
            Self::RacePackages => "chart libraries to race against",
            Self::Trunk => "Trunk",
            Self::WasmBindgen => "wasm-bindgen",
            Self::Checkers => "typos, cargo-deny, frictionless",
            Self::Browser => "Chromium and ChromeDriver",
            Self::Firefox => "Firefox and geckodriver",
            Self::WebKit => "WebKitGTK and WebKitWebDriver",
            Self::Nginx => "nginx",
            Self::Notebooks => "pandas, DuckDB, frictionless",
            Self::ScreenReader => "Orca, with a display of its own",
        }
    }

    /// Meets the need, and returns a short description.
    fn meet(self, setup: &mut Setup<'_>) -> Result<String> {
        match self {
            Self::Agreement => agreement::check(setup),
            Self::WasmTarget => rust::target(setup),
            Self::Components => rust::components(setup),
            Self::Crates => rust::crates(setup),
            Self::NodePackages => node::packages(setup),
            Self::RacePackages => node::race_packages(setup),
            Self::Trunk => cargo_tools::trunk(setup),
            Self::WasmBindgen => cargo_tools::wasm_bindgen(setup),
            Self::Checkers => python::checkers(setup),
            Self::Browser => browser::chromium(setup),
            Self::Firefox => browser::firefox(setup),
            Self::WebKit => browser::webkit(setup),
            Self::Nginx => server::nginx(setup),
            Self::Notebooks => python::notebooks(setup),
            Self::ScreenReader => browser::screen_reader(setup),
        }
    }
}

/// Meets the needs in order and returns the programs for the task.
///
/// # Errors
///
/// At the first need that cannot be met, with what to install.
pub(crate) fn run(project: &Project, needs: &[Need]) -> Result<Programs> {
    let (programs, _) = run_where_possible(project, needs, |_| true)?;
    Ok(programs)
}

/// Meets one need without a line for it, and returns the programs for the task.
///
/// # Errors
///
/// When it cannot be met, with what to install.
pub(crate) fn run_quietly(project: &Project, need: Need) -> Result<Programs> {
    let mut setup = Setup::new(project)?;
    need.meet(&mut setup)?;
    Ok(setup.programs)
}

/// Does as [`run`], but goes on without those that are not `required`; returns them, with how to install them.
///
/// # Errors
///
/// At the first required need that cannot be met.
pub(crate) fn run_where_possible(
    project: &Project,
    needs: &[Need],
    required: impl Fn(Need) -> bool,
) -> Result<(Programs, Vec<(Need, String)>)> {
    let mut setup = Setup::new(project)?;
    let mut missing = Vec::new();
    for (index, need) in needs.iter().enumerate() {
        print!("[{}/{}] {}: ", index + 1, needs.len(), need.title());
        std::io::stdout()
            .flush()
            .context("writing to the terminal")?;
        setup.announced.set(false);
        let outcome = match need.meet(&mut setup) {
            Err(error) if !required(*need) => {
                missing.push((*need, error.to_string()));
                format!("not there: {error}")
            }
            met => met.with_context(|| format!("set-up stopped at: {}", need.title()))?,
        };
        let indent = if setup.announced.get() { "      " } else { "" };
        println!("{indent}{outcome}");
    }
    Ok((setup.programs, missing))
}

/// The set-up while it is under way.
struct Setup<'a> {
    project: &'a Project,
    /// The programs found or installed so far.
    programs: Programs,
    /// The folder that holds a folder for every tool and version.
    cache: PathBuf,
    announced: Cell<bool>,
}

impl<'a> Setup<'a> {
    fn new(project: &'a Project) -> Result<Self> {
        Ok(Self {
            project,
            programs: Programs::default(),
            cache: cache_folder()?,
            announced: Cell::new(false),
        })
    }

    /// Announces the next action and its duration, before a long silence.
    fn announce(&self, what: &str) {
        self.announced.set(true);
        println!("{what}");
    }
}

/// Returns the target triple of this system, as rustc names it.
///
/// # Errors
///
/// When rustc does not print it.
fn host(project: &Project, programs: &Programs) -> Result<String> {
    let mut rustc = programs.command("rustc")?;
    let about = capture(rustc.current_dir(project.root()).arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("`rustc -vV` does not name the host")?;
    Ok(host.trim().to_owned())
}

/// Returns `$CROSSINGS_TOOLS`, or a folder in the user's cache.
fn cache_folder() -> Result<PathBuf> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let folder = set("CROSSINGS_TOOLS")
        .or_else(|| {
            set("XDG_CACHE_HOME")
                .or_else(|| set("LOCALAPPDATA"))
                .or_else(|| set("HOME").map(|home| home.join(".cache")))
                .map(|cache| cache.join("crossings").join("tools"))
        })
        .context("neither CROSSINGS_TOOLS nor HOME is set: no folder to keep tools in")?;
    path::absolute(folder).context("finding the folder for tools")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_includes_what_a_build_needs() {
        assert!(BUILD.iter().all(|need| ALL.contains(need)));
    }
}
