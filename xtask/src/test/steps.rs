//! The checks that `cargo xtask test` consists of.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::process::{Programs, expect_success, run, run_within};
use crate::project::Project;
use crate::setup::{self, Need};
use crate::{budget, build, deploy, reproduce};

/// How long the list of known vulnerabilities may take to arrive.
const ADVISORIES_LIMIT: Duration = Duration::from_mins(2);

/// What compiles and runs the journeys.
const JOURNEYS: &str = "test --locked --features journeys,prerender --test journeys";

/// Journeys that another engine leaves out: a part of their names, and why.
type LeftOut = (&'static str, &'static str);

const OF_CHROMIUM: LeftOut = (
    "chromium::",
    "need what only Chromium tells or shows, or look at the page alone",
);
const FORCED_COLOURS: LeftOut = ("forced_colours", "no system with WebKit forces colours");

/// One check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// rustfmt.
    Fmt,
    /// Spelling.
    Typos,
    /// Licences, bans and sources of dependencies.
    Deny,
    /// Known vulnerabilities of crates.
    Advisories,
    /// Known vulnerabilities of npm packages.
    NpmAudit,
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
    /// The release site a second time.
    Reproduce,
    /// The pages as standards have them.
    Site,
    /// What readers fetch.
    Budget,
    /// The configuration of nginx.
    Deploy,
    /// The journeys of a reader, in Chromium.
    Journeys,
    /// Those of any engine, in Firefox.
    JourneysFirefox,
    /// Those of any engine, in WebKitGTK.
    JourneysWebKit,
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
    pub(crate) const ALL: [Self; 19] = [
        Self::Fmt,
        Self::Typos,
        Self::Deny,
        Self::Advisories,
        Self::NpmAudit,
        Self::Data,
        Self::Clippy,
        Self::ClippyWasm,
        Self::Doc,
        Self::Test,
        Self::Js,
        Self::Build,
        Self::Reproduce,
        Self::Site,
        Self::Budget,
        Self::Deploy,
        Self::Journeys,
        Self::JourneysFirefox,
        Self::JourneysWebKit,
    ];

    /// The name on the command line.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Typos => "typos",
            Self::Deny => "deny",
            Self::Advisories => "advisories",
            Self::NpmAudit => "npm-audit",
            Self::Data => "data",
            Self::Clippy => "clippy",
            Self::ClippyWasm => "clippy-wasm",
            Self::Doc => "doc",
            Self::Test => "test",
            Self::Js => "js",
            Self::Build => "build",
            Self::Reproduce => "reproduce",
            Self::Site => "site",
            Self::Budget => "budget",
            Self::Deploy => "deploy",
            Self::Journeys => "journeys",
            Self::JourneysFirefox => "journeys-firefox",
            Self::JourneysWebKit => "journeys-webkit",
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
            Self::Advisories => "known vulnerabilities of crates",
            Self::NpmAudit => "known vulnerabilities of npm packages",
            Self::Data => "the dataset as a Frictionless package",
            Self::Clippy => "lints, native",
            Self::ClippyWasm => "lints, WebAssembly",
            Self::Doc => "documentation",
            Self::Test => "native tests",
            Self::Js => "tests of the JavaScript",
            Self::Build => "release site",
            Self::Reproduce => "the release site again, the same",
            Self::Site => "HTML, links and metadata of the built site",
            Self::Budget => "bytes that readers fetch",
            Self::Deploy => "the site served by nginx",
            Self::Journeys => "journeys in Chromium",
            Self::JourneysFirefox => "journeys in Firefox",
            Self::JourneysWebKit => "journeys in WebKitGTK",
        }
    }

    /// Whether it runs with `--quick`.
    pub(super) fn is_quick(self) -> bool {
        !matches!(
            self,
            Self::ClippyWasm
                | Self::Build
                | Self::Reproduce
                | Self::Site
                | Self::Budget
                | Self::Deploy
                | Self::Journeys
                | Self::JourneysFirefox
                | Self::JourneysWebKit
        )
    }

    /// What has to be installed for it.
    pub(super) fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Clippy => &[Need::Components],
            Self::Typos | Self::Deny | Self::Advisories | Self::Data => &[Need::Checkers],
            Self::ClippyWasm => &[Need::Components, Need::WasmTarget],
            Self::Doc | Self::Test | Self::Budget => &[],
            // Tests of the JavaScript ask Cargo which crates are linked.
            Self::Js => &[Need::Crates, Need::NodePackages],
            Self::Site | Self::NpmAudit => &[Need::NodePackages],
            Self::Build | Self::Reproduce => setup::BUILD,
            Self::Deploy => &[Need::NodePackages, Need::Browser, Need::Nginx],
            // They look at what the build step left in dist/.
            Self::Journeys => &[Need::Browser],
            Self::JourneysFirefox => &[Need::Firefox],
            Self::JourneysWebKit => &[Need::WebKit],
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
            Self::NpmAudit => return npm_audit(command("npm")?),
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
            Self::Reproduce => reproduce::again(project, programs)?,
            Self::Site => run(command("node")?.args(["web/check/site.mjs", "dist"]))?,
            Self::Budget => budget::check(project)?,
            Self::Deploy => deploy::check(project, programs)?,
            Self::Journeys => journeys(project, cargo(JOURNEYS)?, "chromium", &[])?,
            Self::JourneysFirefox => {
                journeys(project, cargo(JOURNEYS)?, "firefox", &[OF_CHROMIUM])?;
            }
            Self::JourneysWebKit => {
                let skip = [OF_CHROMIUM, FORCED_COLOURS];
                journeys(project, cargo(JOURNEYS)?, "webkit", &skip)?;
            }
        }
        Ok(Outcome::Passed)
    }
}

/// Runs the journeys in an engine.
fn journeys(
    project: &Project,
    mut cargo: Command,
    engine: &str,
    without: &[LeftOut],
) -> Result<()> {
    let dist = project.path("dist");
    ensure!(
        dist.join("index.html").is_file(),
        "dist/ holds no site; run `cargo xtask test --only build` first"
    );
    cargo
        .env("CROSSINGS_DIST", dist)
        .env("CROSSINGS_ENGINE", engine);
    for (index, (name, reason)) in without.iter().enumerate() {
        println!("left out: {name}…, which {reason}");
        if index == 0 {
            cargo.arg("--");
        }
        cargo.args(["--skip", name]);
    }
    run(&mut cargo)
}

/// Asks the registry for known vulnerabilities of what the lock file names; those that are moderate or worse count.
///
/// npm ends with the same status when it finds some and when the registry does not answer; only in what it prints
/// is the difference: a report has a list, even an empty one.
fn npm_audit(mut npm: Command) -> Result<Outcome> {
    // A registry that does not answer is not asked again and again.
    npm.args([
        "audit",
        "--audit-level=moderate",
        "--json",
        "--fetch-retries=0",
        "--fetch-timeout=60000",
    ]);
    let output = npm.output().context("starting `npm audit`")?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if !is_report(&printed) {
        let said = String::from_utf8_lossy(&output.stderr);
        let reason = said.lines().find(|line| line.contains("audit"));
        println!("{}", reason.unwrap_or("`npm audit` printed no report"));
        return Ok(Outcome::NotRun(
            "the registry answers no questions about vulnerabilities".to_owned(),
        ));
    }
    if !output.status.success() {
        println!("{printed}");
    }
    expect_success(&npm, output.status)?;
    Ok(Outcome::Passed)
}

/// Whether `npm audit --json` has printed what it found, and not why it could not look.
fn is_report(printed: &str) -> bool {
    printed.contains("\"auditReportVersion\"") && printed.contains("\"vulnerabilities\"")
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

    #[test]
    fn an_audit_that_could_not_look_is_no_report() {
        let report = r#"{ "auditReportVersion": 2, "vulnerabilities": {}, "metadata": {} }"#;
        assert!(is_report(report));
        let refused = r#"{ "message": "405 Method Not Allowed", "statusCode": 405, "error": {} }"#;
        assert!(!is_report(refused));
        assert!(!is_report(""));
    }
}
