//! Journeys in real browsers, engines side by side: they wait more than they compute.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use super::steps::{Step, Tools};
use crate::process::{expect_success, run};

/// What compiles the journeys.
const COMPILE: &str = "test --package journeys --locked --no-run";
/// What runs them.
const RUN: &str = "test --package journeys --locked --quiet --";
/// As many engines as this run beside each other.
const AT_ONCE: usize = 2;

/// Whose browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// Journeys that an engine leaves out: a part of their names, and why.
type LeftOut = (&'static str, &'static str);

const OF_CHROMIUM: LeftOut = (
    "chromium::",
    "need what only Chromium tells or shows, or look at the page alone",
);
const FORCED_COLOURS: LeftOut = ("forced_colours", "no system with WebKit forces colours");

impl Engine {
    const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    const fn leaves_out(self) -> &'static [LeftOut] {
        match self {
            Self::Chromium => &[],
            Self::Firefox => &[OF_CHROMIUM],
            Self::WebKit => &[OF_CHROMIUM, FORCED_COLOURS],
        }
    }
}

/// How the journeys of an engine ended, and after which time.
pub(super) type Ended = (&'static Step, Duration, Result<()>);

/// Runs the journeys of some steps; gives each with its outcome, in the order of the steps.
///
/// # Errors
///
/// When they cannot be compiled, or there is no site to look at.
pub(super) fn side_by_side(tools: &Tools<'_>, steps: &[&'static Step]) -> Result<Vec<Ended>> {
    ensure!(
        tools.project.path("dist/index.html").is_file(),
        "dist/ holds no site; run `cargo xtask test --only build` first"
    );
    let mut compile = tools.command("cargo")?;
    run(compile.args(COMPILE.split(' '))).context("compiling the journeys")?;
    let waiting = Mutex::new(steps.iter().copied());
    let ended = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(steps.len()) {
            scope.spawn(|| {
                // A thread that panicked has left a list that is whole.
                let next = || {
                    waiting
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .next()
                };
                while let Some(step) = next() {
                    let start = Instant::now();
                    let outcome = one(tools, step);
                    ended.lock().unwrap_or_else(PoisonError::into_inner).push((
                        step,
                        start.elapsed(),
                        outcome,
                    ));
                }
            });
        }
    });
    let mut ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    ended.sort_by_key(|(step, ..)| steps.iter().position(|other| other == step));
    Ok(ended)
}

/// Runs the journeys of one engine. What they print goes into a file, and what failed is shown from there: two engines
/// would speak into each other's words.
fn one(tools: &Tools<'_>, step: &Step) -> Result<()> {
    let engine = step.engine.context("a step without an engine")?;
    let log = tools
        .project
        .path("target/journeys")
        .join(format!("{}.log", engine.name()));
    fs::create_dir_all(tools.project.path("target/journeys")).context("target/journeys")?;
    let file = File::create(&log).with_context(|| log.display().to_string())?;
    let mut cargo = tools.command("cargo")?;
    cargo
        .args(RUN.split(' '))
        .env("CROSSINGS_DIST", tools.project.path("dist"))
        .env("CROSSINGS_ENGINE", engine.name())
        .env(
            "CROSSINGS_MATRIX",
            if tools.full { "full" } else { "usual" },
        )
        // Traces of asynchronous tests name nothing of theirs.
        .env("RUST_BACKTRACE", "0");
    for (name, reason) in engine.leaves_out() {
        println!("{}: left out: {name}…, which {reason}", engine.name());
        cargo.args(["--skip", name]);
    }
    println!(
        "{}: running; its words go to {}",
        engine.name(),
        log.display()
    );
    let status = cargo
        .stdout(file.try_clone().context("the log")?)
        .stderr(file)
        .status()
        .context("starting the journeys")?;
    let result = expect_success(&Command::new(engine.name()), status);
    let lines = BufReader::new(File::open(&log).context("the log")?).lines();
    let lines: Vec<String> = lines.map_while(Result::ok).collect();
    let summary = lines.iter().rfind(|line| line.starts_with("test result"));
    println!(
        "{}: {}",
        engine.name(),
        summary.map_or("no result", String::as_str)
    );
    if result.is_err() {
        let failures = lines.iter().skip_while(|line| *line != "failures:");
        for line in failures {
            println!("  {line}");
        }
    }
    result.with_context(|| format!("{} has all of it", log.display()))
}
