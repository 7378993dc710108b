//! The steps of `cargo xtask test`: one table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::journeys;
use crate::process::{Programs, expect_success, run, run_within};
use crate::project::Project;
use crate::setup::{self, Need};
use crate::{budget, build, deploy, reproduce, review};

/// Where generated inputs start in the usual run: a change fails for what it changes, not for an input that nobody tried
/// before. Plain `cargo test` and `--full` draw others each time.
const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "20230117");
/// Time for the list of known vulnerabilities to arrive.
const ADVISORIES_LIMIT: Duration = Duration::from_mins(2);

/// The runs that include a step, from the shortest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// `--quick`: without WebAssembly or a browser.
    Quick,
    /// Every change has to pass it.
    Usual,
    /// `--full`: too long for every change.
    Full,
}

/// The outcome of a step that did not fail.
pub(super) enum Outcome {
    /// It ran and found nothing.
    Passed,
    /// It could not run, for this reason.
    NotRun(String),
}

/// The tools of a step.
pub(super) struct Tools<'a> {
    pub(super) project: &'a Project,
    pub(super) programs: &'a Programs,
    /// Whether journeys go through their whole matrix.
    pub(super) full: bool,
}

impl Tools<'_> {
    /// Returns a command for a program, in the top folder.
    pub(super) fn command(&self, name: &str) -> Result<Command> {
        let mut command = self.programs.command(name)?;
        command.current_dir(self.project.root());
        Ok(command)
    }

    fn cargo(&self, line: &str) -> Result<Command> {
        let mut cargo = self.command("cargo")?;
        cargo.args(line.split(' '));
        Ok(cargo)
    }
}

/// A check.
pub(crate) struct Step {
    /// The name on the command line.
    pub(crate) name: &'static str,
    /// The subject of the step, for its heading.
    pub(super) title: &'static str,
    /// The shortest run that includes it.
    pub(crate) level: Level,
    /// Its requirements.
    pub(super) needs: &'static [Need],
    /// The engine whose journeys it runs; steps with one run side by side.
    pub(super) engine: Option<journeys::Engine>,
    /// Runs it.
    pub(super) perform: fn(&Tools<'_>) -> Result<Outcome>,
}

/// Steps are identified by name.
impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// All steps in the order in which they run: the quick to fail first.
pub(crate) const STEPS: &[Step] = &[
    step(
        "fmt",
        "format of the Rust code",
        Level::Quick,
        &[Need::Components],
        fmt,
    ),
    step("typos", "spelling", Level::Quick, &[Need::Checkers], typos),
    step(
        "deny",
        "licences and sources of dependencies",
        Level::Quick,
        &[Need::Checkers],
        deny,
    ),
    step(
        "data",
        "the dataset as a Frictionless package",
        Level::Quick,
        &[Need::Checkers],
        data,
    ),
    step(
        "clippy",
        "lints, native",
        Level::Quick,
        &[Need::Components],
        clippy,
    ),
    step(
        "test",
        "native tests",
        Level::Quick,
        &[Need::NodePackages],
        test,
    ),
    // Tests of the JavaScript ask Cargo which crates are linked.
    step(
        "js",
        "tests of the JavaScript",
        Level::Quick,
        &[Need::Crates, Need::NodePackages],
        js,
    ),
    step(
        "advisories",
        "known vulnerabilities of crates",
        Level::Usual,
        &[Need::Checkers],
        advisories,
    ),
    step(
        "npm-audit",
        "known vulnerabilities of npm packages",
        Level::Usual,
        &[Need::NodePackages],
        npm_audit,
    ),
    step(
        "clippy-wasm",
        "lints, WebAssembly",
        Level::Usual,
        &[Need::Components, Need::WasmTarget],
        clippy_wasm,
    ),
    step("doc", "documentation", Level::Usual, &[], doc),
    step("build", "release site", Level::Usual, setup::BUILD, release),
    step(
        "site",
        "HTML, links and metadata of the built site",
        Level::Usual,
        &[Need::NodePackages],
        site,
    ),
    step(
        "budget",
        "bytes that readers fetch",
        Level::Usual,
        &[],
        budgets,
    ),
    step(
        "deploy",
        "the site served by nginx",
        Level::Usual,
        &[Need::NodePackages, Need::Browser, Need::Nginx],
        served,
    ),
    journey(
        "journeys",
        "journeys in Chromium",
        &[Need::Browser],
        journeys::Engine::Chromium,
    ),
    journey(
        "journeys-firefox",
        "journeys in Firefox",
        &[Need::Firefox],
        journeys::Engine::Firefox,
    ),
    journey(
        "journeys-webkit",
        "journeys in WebKitGTK",
        &[Need::WebKit],
        journeys::Engine::WebKit,
    ),
    step(
        "hostile",
        "a million addresses, and as many messages of hosts",
        Level::Full,
        &[],
        hostile,
    ),
    step(
        "notebooks",
        "the data in pandas, frictionless, DuckDB and Observable",
        Level::Full,
        &[Need::NodePackages, Need::Notebooks],
        notebooks,
    ),
    step(
        "notebooks-r",
        "the data in R",
        Level::Full,
        &[Need::NodePackages],
        notebooks_in_r,
    ),
    step(
        "screen-reader",
        "what a screen reader says in Firefox",
        Level::Full,
        &[Need::NodePackages, Need::Firefox, Need::ScreenReader],
        screen_reader,
    ),
    step(
        "reproduce",
        "the release site again, the same",
        Level::Full,
        setup::BUILD,
        again,
    ),
];

const fn step(
    name: &'static str,
    title: &'static str,
    level: Level,
    needs: &'static [Need],
    perform: fn(&Tools<'_>) -> Result<Outcome>,
) -> Step {
    Step {
        name,
        title,
        level,
        needs,
        engine: None,
        perform,
    }
}

/// Journeys of one engine, over the build step's `dist/`.
const fn journey(
    name: &'static str,
    title: &'static str,
    needs: &'static [Need],
    engine: journeys::Engine,
) -> Step {
    Step {
        name,
        title,
        level: Level::Usual,
        needs,
        engine: Some(engine),
        perform: |_| Ok(Outcome::NotRun("run with the other engines".to_owned())),
    }
}

impl Step {
    /// Returns the step of this name.
    pub(crate) fn from_name(name: &str) -> Option<&'static Self> {
        STEPS.iter().find(|step| step.name == name)
    }
}

fn fmt(tools: &Tools<'_>) -> Result<Outcome> {
    run(&mut tools.cargo("fmt --all --check")?).context("`cargo fmt --all` repairs it")?;
    Ok(Outcome::Passed)
}

fn typos(tools: &Tools<'_>) -> Result<Outcome> {
    run(&mut tools.command("typos")?)
        .context("correct the spelling, or add names and quotations to _typos.toml")?;
    Ok(Outcome::Passed)
}

fn deny(tools: &Tools<'_>) -> Result<Outcome> {
    let checks = ["check", "bans", "licenses", "sources"];
    run(tools.command("cargo-deny")?.args(checks)).context("the policy is in deny.toml")?;
    Ok(Outcome::Passed)
}

fn advisories(tools: &Tools<'_>) -> Result<Outcome> {
    let mut fetch = tools.command("cargo-deny")?;
    if let Err(error) = run_within(fetch.args(["fetch", "db"]), ADVISORIES_LIMIT) {
        println!("{error:#}");
        return Ok(Outcome::NotRun(
            "no network to the advisory database".to_owned(),
        ));
    }
    run(tools
        .command("cargo-deny")?
        .args(["check", "--disable-fetch", "advisories"]))?;
    Ok(Outcome::Passed)
}

fn data(tools: &Tools<'_>) -> Result<Outcome> {
    run(tools
        .command("frictionless")?
        .args(["validate", "data/datapackage.json"]))
    .context("the dataset does not conform to data/datapackage.json")?;
    Ok(Outcome::Passed)
}

fn clippy(tools: &Tools<'_>) -> Result<Outcome> {
    let line = "clippy --workspace --all-targets --locked -- -D warnings";
    run(&mut tools.cargo(line)?)?;
    Ok(Outcome::Passed)
}

fn clippy_wasm(tools: &Tools<'_>) -> Result<Outcome> {
    let line = "clippy --package crossings --lib --bin crossings --bin pinned --bin table --bin compare --locked \
                --target wasm32-unknown-unknown -- -D warnings";
    run(&mut tools.cargo(line)?)?;
    Ok(Outcome::Passed)
}

fn doc(tools: &Tools<'_>) -> Result<Outcome> {
    let mut doc = tools.cargo("doc --no-deps --workspace --locked")?;
    run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(Outcome::Passed)
}

fn test(tools: &Tools<'_>) -> Result<Outcome> {
    let mut test = tools.cargo(
        "test --package crossings --package xtask --package wasm-bindgen-program --locked",
    )?;
    if !tools.full {
        test.env(SEED.0, SEED.1);
    }
    run(&mut test)?;
    review::nothing_is_pending(tools.project)?;
    // Pending translations are counted, and fail nothing.
    run(&mut tools.cargo("run --quiet --package crossings --example check-data --locked")?)?;
    Ok(Outcome::Passed)
}

fn hostile(tools: &Tools<'_>) -> Result<Outcome> {
    let line = "test --package crossings --test it --locked -- --ignored hostile::a_million";
    run(&mut tools.cargo(line)?)?;
    Ok(Outcome::Passed)
}

fn notebooks(tools: &Tools<'_>) -> Result<Outcome> {
    load_in(tools, &["pandas", "frictionless", "duckdb", "observable"])
}

fn notebooks_in_r(tools: &Tools<'_>) -> Result<Outcome> {
    if tools.programs.find("Rscript").is_none() {
        return Ok(Outcome::NotRun("R is not installed".to_owned()));
    }
    load_in(tools, &["r"])
}

fn screen_reader(tools: &Tools<'_>) -> Result<Outcome> {
    let firefox = tools.programs.setting("CROSSINGS_FIREFOX")?;
    let mut session = tools.command("dbus-run-session")?;
    let script = ["--", "node", "web/check/screen-reader.mjs", "dist"];
    run(session.args(script).arg(firefox))?;
    Ok(Outcome::Passed)
}

/// Runs the lines by which readers load the data in these tools.
fn load_in(tools: &Tools<'_>, names: &[&str]) -> Result<Outcome> {
    let mut node = tools.command("node")?;
    run(node.args(["web/check/notebooks.mjs", "dist"]).args(names))
        .context("the lines are in src/export/tool.rs")?;
    Ok(Outcome::Passed)
}

fn js(tools: &Tools<'_>) -> Result<Outcome> {
    let mut files = Vec::new();
    for folder in ["web", "bench"] {
        collect_js_tests(&tools.project.path(folder), &mut files)?;
    }
    if files.is_empty() {
        return Ok(Outcome::NotRun(
            "no file {web,bench}/**/*.test.mjs".to_owned(),
        ));
    }
    files.sort();
    run(tools.command("node")?.arg("--test").args(files))?;
    Ok(Outcome::Passed)
}

fn release(tools: &Tools<'_>) -> Result<Outcome> {
    let options = build::BuildOptions::default();
    build::release(tools.project, tools.programs, &options)?;
    Ok(Outcome::Passed)
}

fn again(tools: &Tools<'_>) -> Result<Outcome> {
    reproduce::again(tools.project, tools.programs)?;
    Ok(Outcome::Passed)
}

fn site(tools: &Tools<'_>) -> Result<Outcome> {
    run(tools.command("node")?.args(["web/check/site.mjs", "dist"]))?;
    Ok(Outcome::Passed)
}

fn budgets(tools: &Tools<'_>) -> Result<Outcome> {
    budget::check(tools.project)?;
    Ok(Outcome::Passed)
}

fn served(tools: &Tools<'_>) -> Result<Outcome> {
    deploy::check(tools.project, tools.programs)?;
    Ok(Outcome::Passed)
}

/// Asks the registry for known vulnerabilities of the locked packages; those that are moderate or worse count.
///
/// npm ends with the same status when it finds some and when the registry does not answer; only its output differs: a
/// report has a list, even an empty one.
fn npm_audit(tools: &Tools<'_>) -> Result<Outcome> {
    let mut npm = tools.command("npm")?;
    // A registry that does not answer is not retried.
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

/// Returns whether the output of `npm audit --json` is a report, rather than an error.
fn is_report(printed: &str) -> bool {
    printed.contains("\"auditReportVersion\"") && printed.contains("\"vulnerabilities\"")
}

/// Collects the files below `folder` that hold tests for Node's runner, by their names.
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
        for step in STEPS {
            assert_eq!(Step::from_name(step.name), Some(step));
        }
        // Steps are equal where their names are: a second one of a name would never be found.
        let names: std::collections::BTreeSet<_> = STEPS.iter().map(|step| step.name).collect();
        assert_eq!(names.len(), STEPS.len());
        assert_eq!(Step::from_name("lint"), None);
    }

    #[test]
    fn a_run_needs_what_runs_before_it() {
        let place = |name| {
            let found = STEPS.iter().position(|step| step.name == name);
            found.unwrap_or_else(|| panic!("no step {name}"))
        };
        for name in [
            "site",
            "budget",
            "deploy",
            "notebooks",
            "notebooks-r",
            "screen-reader",
            "reproduce",
        ] {
            assert!(place("build") < place(name), "{name}");
        }
        let journeys = STEPS.iter().skip(place("build"));
        assert_eq!(journeys.filter(|step| step.engine.is_some()).count(), 3);
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
