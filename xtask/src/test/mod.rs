//! `cargo xtask test`: every check, in order, up to the first failure.

mod steps;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::project::Project;
use crate::setup;

use steps::Outcome;
pub(crate) use steps::Step;

/// Which steps to run.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    /// Leave out what needs WebAssembly or a browser.
    pub(crate) quick: bool,
    /// Run these alone; all if empty.
    pub(crate) only: Vec<Step>,
    /// Leave these out.
    pub(crate) skip: Vec<Step>,
    /// Fail where an engine is not installed, instead of saying so.
    pub(crate) all_engines: bool,
}

impl Selection {
    /// Why a step is left out; none if it is to be run.
    fn reason_against(&self, step: Step) -> Option<&'static str> {
        if self.skip.contains(&step) {
            Some("--skip")
        } else if !self.only.is_empty() && !self.only.contains(&step) {
            Some("--only")
        } else if self.quick && self.only.is_empty() && !step.is_quick() {
            Some("--quick")
        } else {
            None
        }
    }
}

/// What became of a step.
enum Verdict {
    Passed(Duration),
    Failed(Duration),
    NotRun(String),
}

/// Sets up what the selected steps need, runs them and prints a table of what happened.
///
/// The last line, `N passed, N failed`, counts steps; those that were not run never
/// count as passed.
pub(crate) fn run(project: &Project, selection: &Selection) -> Result<()> {
    let selected = |step: &Step| selection.reason_against(*step).is_none();
    let needs: Vec<_> = setup::ALL
        .iter()
        .copied()
        .filter(|need| {
            Step::ALL
                .iter()
                .filter(|step| selected(step))
                .any(|step| step.needs().contains(need))
        })
        .collect();
    let start = Instant::now();
    let required = |need: setup::Need| selection.all_engines || !need.is_further_engine();
    let (programs, missing) = setup::run_where_possible(project, &needs, required)?;
    let lacks = |step: Step| {
        let lacking = missing.iter().find(|(need, _)| step.needs().contains(need));
        lacking.map(|(_, reason)| reason.lines().next().unwrap_or_default().to_owned())
    };
    let mut table = vec![("setup", Verdict::Passed(start.elapsed()))];

    let mut failure = None;
    for step in Step::ALL {
        let verdict = if let Some(reason) = selection.reason_against(step) {
            Verdict::NotRun(reason.to_owned())
        } else if failure.is_some() {
            Verdict::NotRun("an earlier step failed".to_owned())
        } else if let Some(reason) = lacks(step) {
            Verdict::NotRun(reason)
        } else {
            println!("\n── {}: {} ──", step.name(), step.title());
            let start = Instant::now();
            match step.perform(project, &programs) {
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
        };
        table.push((step.name(), verdict));
    }

    let closing = closing_line(&table[1..]);
    print_table(&table);
    println!("\n{closing}");
    match failure {
        None => Ok(()),
        Some((step, error)) => bail!(
            "step `{name}` failed: {error:#}\n       \
             To repeat it alone: cargo xtask test --only {name}",
            name = step.name()
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

/// The one line that says how it ended: `9 passed, 0 failed, 3 skipped`.
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

/// A duration for a reader: `0.4 s`, `2 min 05 s`.
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

    #[test]
    fn a_step_named_by_only_runs_even_when_it_is_not_quick() {
        let selection = Selection {
            quick: true,
            only: vec![Step::Journeys],
            ..Selection::default()
        };
        assert_eq!(selection.reason_against(Step::Journeys), None);
        assert_eq!(selection.reason_against(Step::Fmt), Some("--only"));
    }

    #[test]
    fn quick_leaves_out_webassembly_and_the_browser() {
        let selection = Selection {
            quick: true,
            ..Selection::default()
        };
        let left_out: Vec<_> = Step::ALL
            .into_iter()
            .filter(|step| selection.reason_against(*step).is_some())
            .collect();
        assert_eq!(
            left_out,
            [
                Step::ClippyWasm,
                Step::Build,
                Step::Reproduce,
                Step::Site,
                Step::Budget,
                Step::Deploy,
                Step::Journeys,
                Step::JourneysFirefox,
                Step::JourneysWebKit
            ]
        );
    }
}
