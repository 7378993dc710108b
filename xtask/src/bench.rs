//! `cargo xtask bench`: how long readers wait for the built site, and for equivalent pages by other libraries.

use std::env;
use std::ffi::OsString;

use anyhow::{Context as _, Result, ensure};

use crate::process;
use crate::project::Project;
use crate::setup::{self, Need};

/// The parts to measure, and the number of runs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BenchOptions {
    /// Number of measurements of each page.
    pub(crate) runs: u32,
    /// These parts only; all if there is none.
    pub(crate) only: Vec<Part>,
}

impl Default for BenchOptions {
    fn default() -> Self {
        Self {
            runs: 7,
            only: Vec::new(),
        }
    }
}

/// One part of the measurements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The time until the chart is visible, and until it answers.
    Race,
    /// Twenty embeds on one page.
    Embeds,
    /// From a control to the frame that shows the change.
    Change,
    /// The memory held after a thousand cycles.
    Mounts,
}

impl Part {
    /// All parts in the order in which they are measured.
    pub(crate) const ALL: [Self; 4] = [Self::Race, Self::Embeds, Self::Change, Self::Mounts];

    /// Returns the name on the command line, here and in `bench/race.mjs`.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Race => "race",
            Self::Embeds => "embeds",
            Self::Change => "change",
            Self::Mounts => "mounts",
        }
    }

    /// Returns the part of this name.
    #[must_use]
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// Sets up, then measures the site in `CROSSINGS_DIST`, or else in `dist/`.
pub(crate) fn run(project: &Project, options: &BenchOptions) -> Result<()> {
    let dist = env::var_os("CROSSINGS_DIST").map_or_else(
        || project.path("dist"),
        |folder| project.root().join(folder),
    );
    ensure!(
        dist.join("index.html").is_file(),
        "{} holds no site; run `cargo xtask build` first",
        dist.display()
    );
    let needs = [Need::NodePackages, Need::RacePackages, Need::Browser];
    let programs = setup::run(project, &needs)?;
    println!();
    let mut node = programs.command("node")?;
    node.current_dir(project.root())
        .args(["bench/race.mjs", "--dist"])
        .arg(&dist)
        .args(arguments(options));
    process::run(&mut node).context("the race was not finished")
}

/// Returns the options in the form of `bench/race.mjs`.
fn arguments(options: &BenchOptions) -> Vec<OsString> {
    let runs = ["--runs".to_owned(), options.runs.to_string()];
    let only = options
        .only
        .iter()
        .flat_map(|part| ["--only", part.name()].map(str::to_owned));
    runs.into_iter().chain(only).map(OsString::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_found_by_its_name() {
        for part in Part::ALL {
            assert_eq!(Part::from_name(part.name()), Some(part));
        }
        assert_eq!(Part::from_name("sprint"), None);
    }

    #[test]
    fn the_script_is_told_what_to_measure() {
        let options = BenchOptions {
            runs: 3,
            only: vec![Part::Change, Part::Mounts],
        };
        let told = ["--runs", "3", "--only", "change", "--only", "mounts"];
        assert_eq!(arguments(&options), told);
        assert_eq!(arguments(&BenchOptions::default()), ["--runs", "7"]);
    }
}
