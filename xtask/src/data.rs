//! `cargo xtask data check`: the dataset's own checker, on `data/` or another folder.

use std::path::{Path, absolute};

use anyhow::{Context as _, Result};

use crate::process::{Programs, run};
use crate::project::Project;

/// Runs the checker, which is an example of the app's crate so that it uses the same code
/// as the build.
pub(crate) fn check(project: &Project, folder: Option<&Path>) -> Result<()> {
    let folder = match folder {
        Some(folder) => absolute(folder).context("finding the folder to check")?,
        None => project.path("data"),
    };
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
        .arg(&folder);
    run(&mut cargo).with_context(|| format!("{} is not a valid dataset", folder.display()))
}
