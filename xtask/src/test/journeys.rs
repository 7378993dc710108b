//! Journeys in real browsers, engines side by side: they wait more than they compute.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, ensure};

use super::steps::{Step, Tools};
use crate::process::{expect_success, run};

/// The command that compiles the journeys.
const COMPILE: &str = "test --package journeys --locked --no-run";
/// The command that runs them.
const RUN: &str = "test --package journeys --locked --quiet --";
/// Maximum failures that are retried: more are no accident of a busy machine.
const MAX_RETRIES: usize = 5;
/// Number of engines that run at a time.
const MAX_PARALLEL_ENGINES: usize = 2;

/// An engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// Journeys that an engine leaves out: a part of their names, and the reason.
type LeftOut = (&'static str, &'static str);

const OF_CHROMIUM: LeftOut = (
    "chromium::",
    "need what only Chromium tells or shows, or look at the page alone",
);
/// Journeys about what is the app's own code, which every engine runs alike: parsing words, messages and addresses, searching,
/// choosing statistics, and the content of files.
const ONCE_IS_ENOUGH: [LeftOut; 21] = [
    ("addresses::a_path_that_is_nearly", FULL),
    ("addresses::a_spoilt_address", FULL),
    ("addresses::what_services_add", FULL),
    ("checking::", FULL),
    ("drafts::", FULL),
    ("exploring::a_statistic_is_found", FULL),
    ("exploring::forms_change", FULL),
    ("exploring::parts_of_a_whole", FULL),
    ("exploring::the_buttons_of_the_legend", FULL),
    ("hostile::", FULL),
    ("hosts::a_host_of_datawrapper", FULL),
    ("hosts::an_embed_works_with_what_wordpress", FULL),
    ("hosts::pym_", FULL),
    ("hosts::twenty_embeds", FULL),
    ("pinned::", FULL),
    ("policies::a_policy_change_says", FULL),
    ("policies::the_list_is_searched", FULL),
    ("share::a_chart_leads", FULL),
    ("share::spreadsheets_get", FULL),
    ("share::the_files_at_fixed", FULL),
    ("together::", FULL),
];
const FULL: &str = "Chromium shows; part of --full";
const FORCED_COLOURS: LeftOut = ("forced_colours", "no system with WebKit forces colours");
const SMALL_FRAMES: LeftOut = (
    "wild::no_label_is_cut",
    "no window of WebKitGTK is as narrow as the smallest frames",
);
const PLACES: LeftOut = (
    "hosts::heights_are_right",
    "finds the host page 4 px too wide in WebKitGTK: not mended yet",
);
const SANDBOXES: LeftOut = (
    "hosts::pages_and_embeds_start_in_any_sandbox",
    "misses the line about a refused link in WebKitGTK: not mended yet",
);
const ZOOM: LeftOut = (
    "on_a_zoomed_page",
    "how zoomed elements are measured is a standard younger than this WebKit",
);

/// A part of an engine's journeys, by their modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Of(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

/// About half of the journeys by their duration: with parts alike, neither lane waits for the other at the end.
const HALF: &[&str] = &["faults::", "hosts::", "static_first::"];

/// The parts in which the journeys of an engine are run, in any order.
const PARTS: [Part; 2] = [Part::Of(HALF), Part::AllBut(HALF)];

impl Part {
    /// Returns the arguments of the test program.
    fn arguments(self) -> Vec<&'static str> {
        match self {
            Self::Of(modules) => modules.to_vec(),
            Self::AllBut(modules) => modules.iter().flat_map(|name| ["--skip", name]).collect(),
        }
    }

    /// Returns the end of the name of its log.
    const fn suffix(self) -> &'static str {
        match self {
            Self::Of(_) => "-1",
            Self::AllBut(_) => "-2",
        }
    }
}

impl Engine {
    const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Returns the journeys that it never runs, and those that it runs only in the whole matrix.
    fn leaves_out(self, full: bool) -> Vec<LeftOut> {
        let never: &[LeftOut] = match self {
            Self::Chromium => return Vec::new(),
            Self::Firefox => &[OF_CHROMIUM],
            Self::WebKit => &[
                OF_CHROMIUM,
                FORCED_COLOURS,
                PLACES,
                SANDBOXES,
                SMALL_FRAMES,
                ZOOM,
            ],
        };
        let usually: &[LeftOut] = if full { &[] } else { &ONCE_IS_ENOUGH };
        [never, usually].concat()
    }
}

/// The outcome of an engine's journeys, and their duration.
pub(super) type Ended = (&'static Step, Duration, Result<()>);

/// Runs the journeys of some steps; returns each with its outcome, in the order of the steps.
///
/// # Errors
///
/// When they cannot be compiled, or there is no built site.
pub(super) fn side_by_side(tools: &Tools<'_>, steps: &[&'static Step]) -> Result<Vec<Ended>> {
    ensure!(
        tools.project.path("dist/index.html").is_file(),
        "dist/ holds no site; run `cargo xtask test --only build` first"
    );
    let mut compile = tools.command("cargo")?;
    run(compile.args(COMPILE.split(' '))).context("compiling the journeys")?;
    let parts = steps
        .iter()
        .flat_map(|step| PARTS.into_iter().map(|part| (*step, part)));
    let waiting = Mutex::new(parts);
    let ended = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..MAX_PARALLEL_ENGINES {
            scope.spawn(|| {
                // A panicked thread leaves an intact list.
                let next = || {
                    waiting
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .next()
                };
                while let Some((step, part)) = next() {
                    let start = Instant::now();
                    let outcome = one(tools, step, part);
                    ended.lock().unwrap_or_else(PoisonError::into_inner).push((
                        step,
                        start.elapsed(),
                        outcome,
                    ));
                }
            });
        }
    });
    let ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(by_step(steps, ended))
}

/// Returns each step once, in their order, with the time of all its parts, and an error if one of them failed.
fn by_step(steps: &[&'static Step], ended: Vec<Ended>) -> Vec<Ended> {
    let mut all: Vec<Ended> = steps
        .iter()
        .map(|step| (*step, Duration::ZERO, Ok(())))
        .collect();
    for (step, time, outcome) in ended {
        for (_, whole, result) in all.iter_mut().filter(|(other, ..)| *other == step) {
            *whole += time;
            if let Err(error) = &outcome
                && result.is_ok()
            {
                *result = Err(anyhow!("{error:#}"));
            }
        }
    }
    all
}

/// Runs a part of the journeys of one engine. Their output goes into a file, and failures are shown from there: the output of two
/// engines would interleave.
///
/// Failures run once more, alone: a browser that stalled while the machine was busy passes then, and a fault does not.
/// Journeys that pass only then are named, for the maintenance of the tests.
fn one(tools: &Tools<'_>, step: &Step, part: Part) -> Result<()> {
    let engine = step.engine.context("a step without an engine")?;
    let folder = tools.project.path("target/journeys");
    fs::create_dir_all(&folder).context("target/journeys")?;
    let mut chosen = part.arguments();
    for (name, reason) in engine.leaves_out(tools.full) {
        println!("{}: left out: {name}…, which {reason}", engine.name());
        chosen.extend(["--skip", name]);
    }
    let called = format!("{}{}", engine.name(), part.suffix());
    let log = folder.join(format!("{called}.log"));
    let (lines, result) = attempt(tools, engine, &chosen, &log)?;
    let failed = failed(&lines);
    if result.is_ok() || failed.is_empty() || failed.len() > MAX_RETRIES {
        return result.with_context(|| format!("{} has all of it", log.display()));
    }
    let log = folder.join(format!("{called}-again.log"));
    let mut names = vec!["--exact", "--test-threads=1"];
    names.extend(&failed);
    let (_, result) = attempt(tools, engine, &names, &log)?;
    result.with_context(|| format!("twice: {} has the second time", log.display()))?;
    for name in failed {
        println!("{}: passed only by itself: {name}", engine.name());
    }
    Ok(())
}

/// Runs journeys of an engine; returns their output, line by line, and whether all passed.
fn attempt(
    tools: &Tools<'_>,
    engine: Engine,
    arguments: &[&str],
    log: &Path,
) -> Result<(Vec<String>, Result<()>)> {
    let file = File::create(log).with_context(|| log.display().to_string())?;
    let mut cargo = tools.command("cargo")?;
    cargo
        .args(RUN.split(' '))
        .args(arguments)
        .env("CROSSINGS_DIST", tools.project.path("dist"))
        .env("CROSSINGS_ENGINE", engine.name())
        .env(
            "CROSSINGS_MATRIX",
            if tools.full { "full" } else { "usual" },
        )
        // Backtraces of asynchronous tests name none of their code.
        .env("RUST_BACKTRACE", "0");
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
    let lines = BufReader::new(File::open(log).context("the log")?).lines();
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
    Ok((lines, result))
}

/// Returns the names of the failed tests: the last list of a run's output.
fn failed(lines: &[String]) -> Vec<&str> {
    let last = lines.iter().rposition(|line| line == "failures:");
    let names = lines.iter().skip(last.map_or(lines.len(), |at| at + 1));
    names.map_while(|line| line.strip_prefix("    ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_that_failed_are_read_from_the_last_list() {
        let printed = "running 3 tests\n\nfailures:\n\n---- a::b stdout ----\n    some output\n\nfailures:\n    a::b\n    \
                       c::d\n\ntest result: FAILED. 1 passed; 2 failed";
        let lines: Vec<String> = printed.lines().map(str::to_owned).collect();
        assert_eq!(failed(&lines), ["a::b", "c::d"]);
        assert!(failed(&["test result: ok. 3 passed".to_owned()]).is_empty());
    }

    #[test]
    fn every_journey_that_is_left_out_exists() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/journeys");
        let source = |module: &str| {
            let file = folder.join(format!("{module}.rs"));
            fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        };
        let modules: Vec<String> = source("main")
            .lines()
            .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'))
            .filter(|module| *module != "browser")
            .map(source)
            .collect();
        let left_out = [Engine::Firefox, Engine::WebKit].map(|engine| engine.leaves_out(false));
        for (name, _) in left_out.concat() {
            let found = match name.split_once("::") {
                Some((module, journey)) => source(module).contains(&format!("fn {journey}")),
                None => modules.iter().any(|module| module.contains(name)),
            };
            assert!(found, "{name}");
        }
    }

    #[test]
    fn the_parts_are_all_journeys_once() {
        let [some, others] = PARTS.map(Part::arguments);
        let skipped: Vec<&str> = others
            .into_iter()
            .filter(|word| *word != "--skip")
            .collect();
        assert_eq!(some, skipped);
        let arguments = |of: &'static [&str]| Part::AllBut(of).arguments();
        assert_eq!(
            arguments(&["a::", "b::"]),
            ["--skip", "a::", "--skip", "b::"]
        );
    }

    #[test]
    fn a_step_fails_if_a_part_of_it_does_and_takes_the_time_of_all() {
        let [one, two] =
            ["journeys", "journeys-webkit"].map(|name| Step::from_name(name).expect("a step"));
        let second = Duration::from_secs(1);
        let ended = vec![
            (two, second, Err(anyhow!("a mark is not found"))),
            (one, second, Ok(())),
            (two, second, Ok(())),
        ];
        let all = by_step(&[one, two], ended);
        let seen = all
            .iter()
            .map(|(step, time, outcome)| (step.name, *time, outcome.is_ok()));
        assert_eq!(
            seen.collect::<Vec<_>>(),
            [
                ("journeys", second, true),
                ("journeys-webkit", 2 * second, false)
            ]
        );
    }
}
