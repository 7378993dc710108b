//! `cargo xtask data check`: the dataset's own checker, on `data/` or another folder, and the changes since a state.
//! `cargo xtask data links`: the addresses of its sources. `cargo xtask data draft`: rows that a release would add.

use std::fs;
use std::path::{Path, PathBuf, absolute};

use anyhow::{Context as _, Result, ensure};

use crate::process::{Programs, capture, run};
use crate::project::Project;

/// The folder to check, and the state to compare it with.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct DataCheck {
    /// This folder; `data/` if none.
    pub(crate) folder: Option<PathBuf>,
    /// A folder, or a revision of the repository; the last commit if none.
    pub(crate) against: Option<String>,
}

/// The folder whose addresses to list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct DataLinks {
    /// This folder; `data/` if none.
    pub(crate) folder: Option<PathBuf>,
    /// Those of archived copies instead.
    pub(crate) archived: bool,
}

/// The release to draft rows from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DataDraft {
    /// Its text.
    pub(crate) file: PathBuf,
    /// Id of its row in `sources.csv`.
    pub(crate) source: String,
}

/// Prints rows for `figures.csv` that a release would add.
pub(crate) fn draft(project: &Project, options: &DataDraft) -> Result<()> {
    let file = absolute(&options.file).context("finding the text of the release")?;
    let mut cargo = Programs::default().command("cargo")?;
    cargo
        .current_dir(project.root())
        .args(["run", "--quiet", "--package", "crossings"])
        .args(["--example", "draft-rows", "--"])
        .arg(&file)
        .arg(&options.source);
    run(&mut cargo).with_context(|| format!("no rows from {}", file.display()))
}

/// Runs the checker, which is an example of the app's crate so that it uses the same code
/// as the build.
pub(crate) fn check(project: &Project, options: &DataCheck) -> Result<()> {
    let folder = match &options.folder {
        Some(folder) => absolute(folder).context("finding the folder to check")?,
        None => project.path("data"),
    };
    let before = before(project, options.against.as_deref())?;
    let mut cargo = Programs::default().command("cargo")?;
    cargo
        .current_dir(project.root())
        .args([
            "run",
            "--quiet",
            "--package",
            "crossings",
            "--example",
            "check-data",
            "--",
        ])
        .arg(&folder)
        .args(&before);
    run(&mut cargo).with_context(|| format!("{} is not a valid dataset", folder.display()))
}

/// Records the ids and days that the site, once published, has to keep.
pub(crate) fn publish(project: &Project) -> Result<()> {
    let mut cargo = Programs::default().command("cargo")?;
    let line = "run --quiet --package crossings --example publish-data";
    run(cargo.current_dir(project.root()).args(line.split(' ')))
}

/// Prints the addresses of all sources.
pub(crate) fn links(project: &Project, options: &DataLinks) -> Result<()> {
    let folder = match &options.folder {
        Some(folder) => absolute(folder).context("finding the folder to read")?,
        None => project.path("data"),
    };
    let mut cargo = Programs::default().command("cargo")?;
    cargo
        .current_dir(project.root())
        .args(["run", "--quiet", "--package", "crossings"])
        .args(["--example", "source-links", "--"])
        .arg(&folder);
    if options.archived {
        cargo.arg("--archived");
    }
    run(&mut cargo).with_context(|| format!("{} is not a valid dataset", folder.display()))
}

/// Returns the folder of the dataset to compare with; `None`, with a note, where there is no repository to take it
/// from.
fn before(project: &Project, against: Option<&str>) -> Result<Option<PathBuf>> {
    if let Some(folder) = against.map(Path::new).filter(|folder| folder.is_dir()) {
        return Ok(Some(
            absolute(folder).context("finding the folder to compare with")?,
        ));
    }
    let revision = against.unwrap_or("HEAD");
    let taken = take(project, revision);
    if against.is_none() && taken.is_err() {
        println!(
            "charts: not compared, there is no commit to compare with; --against DIR names a folder"
        );
        return Ok(None);
    }
    taken.map(Some)
}

/// Writes the dataset of a revision into the target folder.
fn take(project: &Project, revision: &str) -> Result<PathBuf> {
    // Passed to git as an argument: one that begins with a dash would be an option.
    ensure!(!revision.starts_with('-'), "`{revision}` is no revision");
    let programs = Programs::default();
    let git = |arguments: &[&str]| {
        let mut git = programs.command("git")?;
        capture(git.current_dir(project.root()).args(arguments))
    };
    let folder = project.path("target/data-before");
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    let tree = format!("{revision}:data");
    let names = git(&["ls-tree", "--name-only", &tree])
        .with_context(|| format!("`{revision}` is neither a folder nor a revision with data/"))?;
    for name in names.lines() {
        let content = git(&["show", &format!("{tree}/{name}")])?;
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(folder)
}
