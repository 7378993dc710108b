//! The checks that `cargo xtask test` consists of.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::process::{Programs, run, run_within};
use crate::project::Project;
use crate::setup::{self, Need};
use crate::{budget, build};

/// How long the list of known vulnerabilities may take to arrive.
const ADVISORIES_LIMIT: Duration = Duration::from_mins(2);

/// One check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// rustfmt.
    Fmt,
    /// Spelling.
    Typos,
    /// Licences, bans and sources of dependencies.
    Deny,
    /// Known vulnerabilities of dependencies.
    Advisories,
    /// The dataset as a Frictionless package.
    Data,
    /// clippy for the native target.
    Clippy,
    /// clippy for WebAssembly.
    ClippyWasm,
    /// rustdoc.
    Doc,
    /// Native tests.
    Test,
    /// Tests of the JavaScript.
    Js,
    /// The release site.
    Build,
    /// The pages as standards have them.
    Site,
    /// What readers fetch.
    Budget,
    /// The journeys of a reader, in a real browser.
    Journeys,
}

/// How a step ended that did not fail.
pub(super) enum Outcome {
    /// It ran and found nothing.
    Passed,
    /// It could not run, for this reason.
    NotRun(String),
}

impl Step {
    /// All steps in the order in which they run: the quick to fail first.
    pub(crate) const ALL: [Self; 14] = [
        Self::Fmt,
        Self::Typos,
        Self::Deny,
        Self::Advisories,
        Self::Data,
        Self::Clippy,
        Self::ClippyWasm,
        Self::Doc,
        Self::Test,
        Self::Js,
        Self::Build,
        Self::Site,
        Self::Budget,
        Self::Journeys,
    ];

    /// The name on the command line.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Typos => "typos",
            Self::Deny => "deny",
            Self::Advisories => "advisories",
            Self::Data => "data",
            Self::Clippy => "clippy",
            Self::ClippyWasm => "clippy-wasm",
            Self::Doc => "doc",
            Self::Test => "test",
            Self::Js => "js",
            Self::Build => "build",
            Self::Site => "site",
            Self::Budget => "budget",
            Self::Journeys => "journeys",
        }
    }

    /// The step of this name.
    #[must_use]
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    /// What the step looks at, for its heading.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Fmt => "format of the Rust code",
            Self::Typos => "spelling",
            Self::Deny => "licences and sources of dependencies",
            Self::Advisories => "known vulnerabilities of dependencies",
            Self::Data => "the dataset as a Frictionless package",
            Self::Clippy => "lints, native",
            Self::ClippyWasm => "lints, WebAssembly",
            Self::Doc => "documentation",
            Self::Test => "native tests",
            Self::Js => "tests of the JavaScript",
            Self::Build => "release site",
            Self::Site => "HTML, links and metadata of the built site",
            Self::Budget => "bytes that readers fetch",
            Self::Journeys => "journeys in a real browser",
        }
    }

    /// Whether it runs with `--quick`.
    pub(super) fn is_quick(self) -> bool {
        !matches!(
            self,
            Self::ClippyWasm | Self::Build | Self::Site | Self::Budget | Self::Journeys
        )
    }

    /// What has to be installed for it.
    pub(super) fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Clippy => &[Need::Components],
            Self::Typos | Self::Deny | Self::Advisories | Self::Data => &[Need::Checkers],
            Self::ClippyWasm => &[Need::Components, Need::WasmTarget],
            Self::Doc | Self::Test => &[],
            // The last two look at what the build step left in dist/.
            Self::Js | Self::Site | Self::Budget => &[Need::NodePackages],
            Self::Build => setup::BUILD,
            // It looks at what the build step left in dist/.
            Self::Journeys => &[Need::Browser, Need::Firefox],
        }
    }

    /// Runs the step.
    ///
    /// # Errors
    ///
    /// When the check fails or cannot be started.
    pub(super) fn perform(self, project: &Project, programs: &Programs) -> Result<Outcome> {
        let command = |name: &str| -> Result<Command> {
            let mut command = programs.command(name)?;
            command.current_dir(project.root());
            Ok(command)
        };
        let cargo = |line: &str| -> Result<Command> {
            let mut cargo = command("cargo")?;
            cargo.args(line.split(' '));
            Ok(cargo)
        };
        match self {
            Self::Fmt => {
                run(&mut cargo("fmt --all --check")?).context("`cargo fmt --all` repairs it")?;
            }
            Self::Typos => run(&mut command("typos")?)
                .context("correct the spelling, or add names and quotations to _typos.toml")?,
            Self::Deny => {
                let checks = ["check", "bans", "licenses", "sources"];
                run(command("cargo-deny")?.args(checks)).context("the policy is in deny.toml")?;
            }
            Self::Advisories => {
                let mut fetch = command("cargo-deny")?;
                if let Err(error) = run_within(fetch.args(["fetch", "db"]), ADVISORIES_LIMIT) {
                    println!("{error:#}");
                    return Ok(Outcome::NotRun(
                        "no network to the advisory database".to_owned(),
                    ));
                }
                run(command("cargo-deny")?.args(["check", "--disable-fetch", "advisories"]))?;
            }
            Self::Data => {
                run(command("frictionless")?.args(["validate", "data/datapackage.json"]))
                    .context("the dataset does not conform to data/datapackage.json")?;
            }
            Self::Clippy => {
                let line = "clippy --workspace --all-targets --features crossings/journeys,crossings/prerender --locked \
                            -- -D warnings";
                run(&mut cargo(line)?)?;
            }
            Self::ClippyWasm => {
                let line = "clippy --package crossings --lib --bins --locked \
                            --target wasm32-unknown-unknown -- -D warnings";
                run(&mut cargo(line)?)?;
            }
            Self::Doc => {
                let mut doc =
                    cargo("doc --no-deps --workspace --features crossings/prerender --locked")?;
                run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
            }
            Self::Test => run(&mut cargo(
                "test --workspace --features crossings/prerender --locked",
            )?)?,
            Self::Js => {
                let mut files = Vec::new();
                for folder in ["web", "bench"] {
                    collect_js_tests(&project.path(folder), &mut files)?;
                }
                if files.is_empty() {
                    return Ok(Outcome::NotRun(
                        "no file {web,bench}/**/*.test.mjs".to_owned(),
                    ));
                }
                files.sort();
                run(command("node")?.arg("--test").args(files))?;
            }
            Self::Build => build::release(project, programs, &build::BuildOptions::default())?,
            Self::Site => run(command("node")?.args(["web/check/site.mjs", "dist"]))?,
            Self::Budget => budget::check(project, programs)?,
            Self::Journeys => {
                let dist = project.path("dist");
                ensure!(
                    dist.join("index.html").is_file(),
                    "dist/ holds no site; run `cargo xtask test --only build` first"
                );
                let mut journeys =
                    cargo("test --locked --features journeys,prerender --test journeys")?;
                run(journeys.env("CROSSINGS_DIST", dist))?;
            }
        }
        Ok(Outcome::Passed)
    }
}

/// The files below `folder` that hold tests for Node's runner, by their names.
///
/// Named one by one, because Node 20 takes a folder and Node 22 a pattern, not both.
fn collect_js_tests(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("reading {}", folder.display()))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "dist" && name != "node_modules" {
                collect_js_tests(&path, files)?;
            }
        } else if [".test.js", ".test.mjs", ".test.cjs"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_found_by_its_name() {
        for step in Step::ALL {
            assert_eq!(Step::from_name(step.name()), Some(step));
        }
        assert_eq!(Step::from_name("lint"), None);
    }
}
