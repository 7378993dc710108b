//! `cargo xtask test`: every check, in order, up to the first failure.

mod journeys;
mod steps;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::project::Project;
use crate::setup;

use steps::{Level, Outcome, Tools};
pub(crate) use steps::{STEPS, Step};

/// The steps to run.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Selection {
    /// Leave out steps that need WebAssembly or a browser.
    pub(crate) quick: bool,
    /// All steps, with the whole matrix of journeys.
    pub(crate) full: bool,
    /// Run these alone; all if empty.
    pub(crate) only: Vec<&'static Step>,
    /// Leave these out.
    pub(crate) skip: Vec<&'static Step>,
    /// Fail where an engine, or what readers load the data with, is not installed, instead of reporting it.
    pub(crate) all_engines: bool,
}

impl Selection {
    /// Returns the reason why a step is left out; `None` if it is to be run.
    fn reason_against(&self, step: &Step) -> Option<&'static str> {
        let level = match (self.quick, self.full) {
            (true, _) => Level::Quick,
            (_, true) => Level::Full,
            _ => Level::Usual,
        };
        if self.skip.contains(&step) {
            Some("--skip")
        } else if !self.only.is_empty() {
            (!self.only.contains(&step)).then_some("--only")
        } else if step.level <= level {
            None
        } else if self.quick {
            Some("--quick")
        } else {
            Some("part of --full")
        }
    }
}

/// The outcome of a step.
enum Verdict {
    Passed(Duration),
    Failed(Duration),
    NotRun(String),
}

/// Sets up the needs of the selected steps, runs them and prints a table of outcomes.
///
/// The last line, `N passed, N failed`, counts steps; those that were not run never count as passed.
pub(crate) fn run(project: &Project, selection: &Selection) -> Result<()> {
    let selected = |step: &&Step| selection.reason_against(step).is_none();
    let needs: Vec<_> = setup::ALL
        .iter()
        .chain(setup::FULL)
        .copied()
        .filter(|need| {
            let mut steps = STEPS.iter().filter(selected);
            steps.any(|step| step.needs.contains(need))
        })
        .collect();
    let start = Instant::now();
    let required = |need: setup::Need| selection.all_engines || !need.may_be_missing();
    let (programs, missing) = setup::run_where_possible(project, &needs, required)?;
    let lacks = |step: &Step| {
        let lacking = missing.iter().find(|(need, _)| step.needs.contains(need));
        lacking.map(|(_, reason)| reason.lines().next().unwrap_or_default().to_owned())
    };
    let tools = Tools {
        project,
        programs: &programs,
        full: selection.full,
    };
    let mut table = vec![("setup", Verdict::Passed(start.elapsed()))];
    let mut failure = None;
    let mut engines = Vec::new();
    for step in STEPS {
        let against = selection
            .reason_against(step)
            .map(str::to_owned)
            .or_else(|| {
                failure
                    .is_some()
                    .then(|| "an earlier step failed".to_owned())
            })
            .or_else(|| lacks(step));
        let verdict = match against {
            Some(reason) => Verdict::NotRun(reason),
            None if step.engine.is_some() => {
                // The last of them runs all.
                engines.push(step);
                let more = STEPS.iter().skip_while(|other| *other != step).skip(1);
                let more = more.filter(|other| other.engine.is_some());
                if more.filter(selected).any(|other| lacks(other).is_none()) {
                    continue;
                }
                for (step, time, outcome) in journeys::side_by_side(&tools, &engines)? {
                    table.push((
                        step.name,
                        match outcome {
                            Ok(()) => Verdict::Passed(time),
                            Err(error) => {
                                eprintln!("\nfailed: {error:#}");
                                failure.get_or_insert((step, error));
                                Verdict::Failed(time)
                            }
                        },
                    ));
                }
                continue;
            }
            None => {
                println!("\n── {}: {} ──", step.name, step.title);
                let start = Instant::now();
                match (step.perform)(&tools) {
                    Ok(Outcome::Passed) => Verdict::Passed(start.elapsed()),
                    Ok(Outcome::NotRun(reason)) => {
                        println!("not run: {reason}");
                        Verdict::NotRun(reason)
                    }
                    Err(error) => {
                        eprintln!("\nfailed: {error:#}");
                        failure = Some((step, error));
                        Verdict::Failed(start.elapsed())
                    }
                }
            }
        };
        table.push((step.name, verdict));
    }

    let closing = closing_line(&table[1..]);
    print_table(&table);
    println!("\n{closing}");
    match failure {
        None => Ok(()),
        Some((step, error)) => bail!(
            "step `{name}` failed: {error:#}\n       \
             To repeat it alone: cargo xtask test --only {name}",
            name = step.name
        ),
    }
}

fn print_table(table: &[(&str, Verdict)]) {
    println!("\n── summary ──");
    for (name, verdict) in table {
        match verdict {
            Verdict::Passed(time) => println!("  {name:<16} passed   {:>9}", duration(*time)),
            Verdict::Failed(time) => println!("  {name:<16} FAILED   {:>9}", duration(*time)),
            Verdict::NotRun(reason) => println!("  {name:<16} not run  ({reason})"),
        }
    }
}

/// Returns the closing line with the counts: `9 passed, 0 failed, 3 skipped`.
fn closing_line(table: &[(&str, Verdict)]) -> String {
    let count = |is: fn(&Verdict) -> bool| table.iter().filter(|(_, verdict)| is(verdict)).count();
    let passed = count(|verdict| matches!(verdict, Verdict::Passed(_)));
    let failed = count(|verdict| matches!(verdict, Verdict::Failed(_)));
    let skipped = count(|verdict| matches!(verdict, Verdict::NotRun(_)));
    if skipped == 0 {
        format!("{passed} passed, {failed} failed")
    } else {
        format!("{passed} passed, {failed} failed, {skipped} skipped")
    }
}

/// Returns a readable duration: `0.4 s`, `2 min 05 s`.
fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn what_was_not_run_is_never_counted_as_passed() {
        let second = Duration::from_secs(1);
        let mut table = vec![
            ("fmt", Verdict::Passed(second)),
            ("typos", Verdict::Passed(second)),
        ];
        assert_eq!(closing_line(&table), "2 passed, 0 failed");
        table.push(("advisories", Verdict::NotRun("no network".to_owned())));
        table.push(("doc", Verdict::Failed(second)));
        assert_eq!(closing_line(&table), "2 passed, 1 failed, 1 skipped");
    }

    fn step(name: &str) -> &'static Step {
        Step::from_name(name).expect("a step")
    }

    #[test]
    fn a_step_named_by_only_runs_even_when_it_is_not_quick() {
        let selection = Selection {
            quick: true,
            only: vec![step("journeys")],
            ..Selection::default()
        };
        assert_eq!(selection.reason_against(step("journeys")), None);
        assert_eq!(selection.reason_against(step("fmt")), Some("--only"));
    }

    #[test]
    fn quick_leaves_out_webassembly_and_browsers_and_the_usual_run_what_takes_long() {
        let left_out = |selection: &Selection| -> Vec<&str> {
            let steps = STEPS
                .iter()
                .filter(|step| selection.reason_against(step).is_some());
            steps.map(|step| step.name).collect()
        };
        let quick = Selection {
            quick: true,
            ..Selection::default()
        };
        for name in [
            "clippy-wasm",
            "build",
            "site",
            "journeys",
            "journeys-webkit",
        ] {
            assert!(left_out(&quick).contains(&name), "{name}");
        }
        assert_eq!(
            left_out(&Selection::default()),
            [
                "hostile",
                "notebooks",
                "notebooks-r",
                "screen-reader",
                "reproduce"
            ]
        );
        let full = Selection {
            full: true,
            ..Selection::default()
        };
        assert!(left_out(&full).is_empty());
    }
}
