//! `cargo xtask fuzz`: what comes from outside, made up by libFuzzer, for as long as one likes.
//!
//! The programs are built with the stable compiler: what libFuzzer needs to see which code an input reaches are flags
//! of `rustc -C`. The sanitizers, which need a nightly one, look for what code without `unsafe` does not do.

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::build::grouped;
use crate::process::{Programs, run as run_program};
use crate::project::Project;
use crate::setup::{self, Need};

/// What is fed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Target {
    /// The name of the program, and of the folder of its seeds.
    pub(crate) name: &'static str,
    /// At least as many inputs are tried, however long that takes.
    least: u64,
    /// Bytes of an input at most.
    longest: u32,
}

/// Every target: those from outside first.
pub(crate) const TARGETS: [Target; 7] = [
    Target::new("address", 1_000_000, 20_000),
    Target::new("message", 1_000_000, 4_000),
    Target::new("shown", 0, 2_000),
    Target::new("tables", 0, 4_000),
    Target::new("numeral", 0, 200),
    Target::new("release", 0, 20_000),
    Target::new("packed", 0, 8_000),
];

impl Target {
    const fn new(name: &'static str, least: u64, longest: u32) -> Self {
        Self {
            name,
            least,
            longest,
        }
    }

    /// The target of this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        TARGETS.into_iter().find(|target| target.name == name)
    }
}

/// What to feed, and for how long.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FuzzOptions {
    /// Seconds for each target, at least 1.
    pub(crate) seconds: u32,
    /// These alone; all if empty.
    pub(crate) targets: Vec<Target>,
    /// One input, to be tried once.
    pub(crate) repeat: Option<PathBuf>,
}

impl Default for FuzzOptions {
    fn default() -> Self {
        Self {
            seconds: 30,
            targets: Vec::new(),
            repeat: None,
        }
    }
}

/// What makes a program tell libFuzzer which code an input reaches, and with what it compares.
const FLAGS: &str = "--cfg erase_components -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Seconds that one input may take; a thousandth of it is usual.
const PATIENCE: u32 = 10;
/// Megabytes that a target may come to need.
const MEMORY: u32 = 2048;
/// How often a target that runs says how far it is.
const PULSE: Duration = Duration::from_secs(10);
/// Lines that are shown of a find: what does not hold, and where.
const LAST_WORDS: usize = 40;

/// Sets up, builds the programs, runs as many at once as there are processors, and prints a table of what happened.
pub(crate) fn run(project: &Project, options: &FuzzOptions) -> Result<()> {
    let programs = setup::run(project, &[Need::CppCompiler])?;
    println!("\nbuilding the programs (the first time about ten minutes on two cores)");
    let folder = build(project, &programs)?;
    let targets = if options.targets.is_empty() {
        TARGETS.to_vec()
    } else {
        options.targets.clone()
    };
    if let Some(input) = &options.repeat {
        let [target] = targets[..] else {
            bail!("--repeat goes with one --target");
        };
        let mut program = Command::new(folder.join(target.name));
        run_program(program.current_dir(project.root()).arg(input))?;
        println!("{}: this input finds nothing", target.name);
        return Ok(());
    }
    let table = feed_all(project, &folder, &targets, options.seconds)?;
    print_table(&table);
    let found: Vec<&str> = table
        .iter()
        .filter(|(_, report)| report.find.is_some())
        .map(|(target, _)| target.name)
        .collect();
    if found.is_empty() {
        Ok(())
    } else {
        bail!("something was found: {}", found.join(", "))
    }
}

/// Runs targets side by side, each on a processor of its own; reports in the order of the targets.
fn feed_all(
    project: &Project,
    folder: &Path,
    targets: &[Target],
    seconds: u32,
) -> Result<Vec<(Target, Report)>> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Report)>> {
        let mut reports = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(target) = targets.get(at) else {
                return Ok(reports);
            };
            println!("{}: begins", target.name);
            reports.push((at, feed(&Place::of(project, folder, *target)?, seconds)?));
        }
    };
    let reports = thread::scope(|scope| {
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .map(|worker| {
                let ended = worker.join();
                ended.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect::<Result<Vec<_>>>()
    })?;
    let mut reports: Vec<(usize, Report)> = reports.into_iter().flatten().collect();
    reports.sort_by_key(|(at, _)| *at);
    Ok(reports
        .into_iter()
        .map(|(at, report)| (targets[at], report))
        .collect())
}

/// Builds every target; gives the folder of the programs.
fn build(project: &Project, programs: &Programs) -> Result<PathBuf> {
    let host = setup::host(project, programs)?;
    let target_folder = project.path("target/fuzz");
    let mut cargo = programs.command("cargo")?;
    cargo
        .current_dir(project.root())
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_TARGET_DIR", &target_folder)
        .args(["build", "--release", "--locked", "--bins"])
        .args(["--manifest-path", "fuzz/Cargo.toml"])
        // Named, so that build scripts and macros, which run in the compiler, stay as they are.
        .args(["--target", &host]);
    run_program(&mut cargo)?;
    Ok(target_folder.join(host).join("release"))
}

/// Where things of a target are.
struct Place {
    target: Target,
    root: PathBuf,
    program: PathBuf,
    /// What reached new code in this and in earlier runs.
    corpus: PathBuf,
    /// What was written by hand.
    seeds: PathBuf,
    /// What was found, from the root of the repository.
    finds: String,
}

impl Place {
    fn of(project: &Project, folder: &Path, target: Target) -> Result<Self> {
        let name = target.name;
        let place = Self {
            target,
            root: project.root().to_path_buf(),
            program: folder.join(name),
            corpus: project.path(&format!("target/fuzz/corpus/{name}")),
            seeds: project.path(&format!("fuzz/seeds/{name}")),
            finds: format!("fuzz/finds/{name}/"),
        };
        for folder in [&place.corpus, &project.path(&place.finds)] {
            fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
        }
        Ok(place)
    }

    fn command(&self, limit: &str) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.root)
            // What does not hold is to be seen, not how it was called.
            .env("RUST_BACKTRACE", "0")
            .arg(limit)
            .arg(format!("-artifact_prefix={}", self.finds))
            .arg(format!("-max_len={}", self.target.longest))
            .arg(format!("-timeout={PATIENCE}"))
            .arg(format!("-rss_limit_mb={MEMORY}"))
            .arg("-print_final_stats=1")
            .args([&self.corpus, &self.seeds]);
        command
    }
}

/// What a target did.
#[derive(Debug, Default, PartialEq)]
struct Report {
    executions: u64,
    time: Duration,
    /// Megabytes.
    peak: u64,
    /// Seconds of the slowest input, rounded down.
    slowest: u64,
    /// Inputs kept because they reach code that none had reached.
    kept: u64,
    /// The file of the input that breaks something.
    find: Option<String>,
}

/// Runs a target for a time, and on until it has tried as many inputs as it has to.
fn feed(place: &Place, seconds: u32) -> Result<Report> {
    let mut report = Report::default();
    let mut limit = format!("-max_total_time={seconds}");
    loop {
        feed_until(place, &limit, &mut report)?;
        let missing = place.target.least.saturating_sub(report.executions);
        if missing == 0 || report.find.is_some() {
            return Ok(report);
        }
        println!("{}: {} more", place.target.name, grouped(missing));
        limit = format!("-runs={missing}");
    }
}

fn feed_until(place: &Place, limit: &str, report: &mut Report) -> Result<()> {
    let start = Instant::now();
    let mut child = place
        .command(limit)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {}", place.program.display()))?;
    let words = child.stderr.take().context("no way to read its words")?;
    let mut last_words = VecDeque::new();
    let mut said = Instant::now();
    for line in BufReader::new(words).split(b'\n') {
        // What it says of an input need not be UTF-8.
        let line = String::from_utf8_lossy(&line.context("reading its words")?).into_owned();
        report.hear(&line);
        if line.starts_with('#') && said.elapsed() >= PULSE {
            said = Instant::now();
            println!("{}: {line}", place.target.name);
        }
        if last_words.len() == LAST_WORDS {
            last_words.pop_front();
        }
        last_words.push_back(line);
    }
    let status = child.wait().context("waiting for its end")?;
    report.time += start.elapsed();
    if !status.success() {
        report.found(place, status, &last_words)?;
    }
    Ok(())
}

impl Report {
    /// Takes what one line of libFuzzer says.
    fn hear(&mut self, line: &str) {
        if let Some((name, value)) = line.strip_prefix("stat::").and_then(|s| s.split_once(':')) {
            let value: u64 = value.trim().parse().unwrap_or_default();
            match name {
                "number_of_executed_units" => self.executions += value,
                "new_units_added" => self.kept += value,
                "slowest_unit_time_sec" => self.slowest = self.slowest.max(value),
                "peak_rss_mb" => self.peak = self.peak.max(value),
                _ => {}
            }
        }
    }

    /// Keeps what a program left that did not end well, and says how to repeat it.
    fn found(
        &mut self,
        place: &Place,
        status: ExitStatus,
        last_words: &VecDeque<String>,
    ) -> Result<()> {
        for line in last_words {
            println!("    {line}");
        }
        let name = place.target.name;
        let Some(file) = last_words.iter().find_map(|line| kept_in(line)) else {
            bail!("`{name}` ended with {status} and left no input");
        };
        println!(
            "\n{name}: an input breaks it. To repeat it: cargo xtask fuzz --target {name} --repeat {file}"
        );
        self.find = Some(file.to_owned());
        Ok(())
    }

    fn per_second(&self) -> u64 {
        let seconds = u64::try_from(self.time.as_millis()).unwrap_or(u64::MAX);
        self.executions
            .saturating_mul(1000)
            .checked_div(seconds)
            .unwrap_or_default()
    }
}

/// The file that an input was kept in, if the line tells of one that ended the program.
fn kept_in(line: &str) -> Option<&str> {
    let (_, file) = line.split_once("Test unit written to ")?;
    (!file.contains("/slow-unit-")).then_some(file)
}

fn print_table(table: &[(Target, Report)]) {
    println!(
        "\n── summary ──\n  {:<8} {:>12} {:>9} {:>8} {:>8} {:>8} {:>6}  outcome",
        "target", "inputs", "a second", "time", "slowest", "memory", "kept"
    );
    for (target, report) in table {
        println!("{}", row(target.name, report));
    }
}

fn row(name: &str, report: &Report) -> String {
    let outcome = report.find.as_ref().map_or_else(
        || "nothing found".to_owned(),
        |file| format!("FOUND {file}"),
    );
    let slowest = match report.slowest {
        0 => "< 1 s".to_owned(),
        seconds => format!("{seconds} s"),
    };
    format!(
        "  {name:<8} {:>12} {:>9} {:>6} s {slowest:>8} {:>5} MB {:>6}  {outcome}",
        grouped(report.executions),
        grouped(report.per_second()),
        report.time.as_secs(),
        report.peak,
        grouped(report.kept),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_a_program_with_a_check_and_seeds() {
        let read = |path: &str| fs::read_to_string(Path::new("..").join(path)).expect(path);
        let manifest: toml::Table = read("fuzz/Cargo.toml").parse().expect("TOML");
        let programs: Vec<&str> = manifest["bin"]
            .as_array()
            .expect("programs")
            .iter()
            .filter_map(|program| program.get("name")?.as_str())
            .collect();
        assert_eq!(programs, TARGETS.map(|target| target.name));
        let checks = read("fuzz/src/lib.rs");
        for target in TARGETS {
            let name = target.name;
            assert!(checks.contains(&format!("(\"{name}\", {name})")), "{name}");
            let seeds = fs::read_dir(format!("../fuzz/seeds/{name}")).expect(name);
            assert!(seeds.count() > 1, "{name}");
            assert_eq!(Target::from_name(name), Some(target));
        }
        assert_eq!(Target::from_name("planets"), None);
    }

    #[test]
    fn addresses_and_messages_are_tried_a_million_times() {
        for name in ["address", "message"] {
            let least = Target::from_name(name).map(|target| target.least);
            assert_eq!(least, Some(1_000_000));
        }
    }

    #[test]
    fn what_the_fuzzer_says_at_its_end_is_added_up() {
        let mut report = Report::default();
        for _ in 0..2 {
            for line in [
                "#2097152\tpulse  cov: 1 ft: 1 corp: 1/1b exec/s: 12 rss: 40Mb",
                "stat::number_of_executed_units: 1500",
                "stat::average_exec_per_sec:     30",
                "stat::new_units_added:          7",
                "stat::slowest_unit_time_sec:    0",
                "stat::peak_rss_mb:              52",
            ] {
                report.hear(line);
            }
        }
        report.time = Duration::from_secs(2);
        assert_eq!(
            (report.executions, report.kept, report.peak),
            (3000, 14, 52)
        );
        assert_eq!(
            row("message", &report),
            "  message         3,000     1,500      2 s    < 1 s    52 MB     14  nothing found"
        );
    }

    #[test]
    fn the_input_that_ended_a_program_is_named_and_a_slow_one_is_not() {
        let line = "artifact_prefix='fuzz/finds/tables/'; Test unit written to fuzz/finds/tables/crash-0a1b";
        assert_eq!(kept_in(line), Some("fuzz/finds/tables/crash-0a1b"));
        let slow = line.replace("crash-", "slow-unit-");
        assert_eq!(kept_in(&slow), None);
        assert_eq!(kept_in("==1== ERROR: libFuzzer: deadly signal"), None);
    }
}
