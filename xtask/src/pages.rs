//! `cargo xtask pages`: every file of the site, from Trunk's output.
//!
//! Trunk builds the programs that run in the browser. After it, the bundler makes assets of them, and the prerenderer,
//! a program of the app's own crate, prerenders each page by the components that hydrate there. The service worker is
//! written last, with the list of all files.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::process::run as run_program;
use crate::project::Project;

/// The environment variable with the address to publish at.
pub(crate) const SITE: &str = "CROSSINGS_SITE";

/// Prerenders the site into `folder`, or into the folder that Trunk names in `TRUNK_STAGING_DIR` when it
/// calls this as a hook.
pub(crate) fn run(project: &Project, folder: Option<&Path>) -> Result<()> {
    let staging = || env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder
        .map(Path::to_path_buf)
        .or_else(staging)
        .context("which folder? `cargo xtask pages DIR`, or TRUNK_STAGING_DIR")?;
    let site = match env::var(SITE) {
        Ok(site) => site,
        Err(_) => project.site()?,
    };
    node(project, "web/build/assemble.mjs", &folder).context("bundling the apps")?;
    copy_dataset(project, &folder)?;

    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(project.root());
    let line = "run --quiet --locked --package crossings --bin prerender --";
    cargo
        .args(line.split(' '))
        .arg(&folder)
        .args(["--site", &site]);
    run_program(&mut cargo).context("printing the pages")?;
    let mut deploy = Command::new("node");
    deploy
        .current_dir(project.root())
        .arg("web/build/deploy.mjs");
    run_program(deploy.arg(&folder).args(["--site", &site])).context("writing for servers")?;
    // Last, because it lists the present files.
    node(project, "web/offline/precache.mjs", &folder).context("listing what readers may keep")
}

/// Runs a script over the folder of the site.
fn node(project: &Project, script: &str, folder: &Path) -> Result<()> {
    let mut node = Command::new("node");
    node.current_dir(project.root());
    run_program(node.arg(script).arg(folder))
}

/// Copies the dataset as it is, for readers who want the files.
fn copy_dataset(project: &Project, folder: &Path) -> Result<()> {
    let from = project.path("data");
    let to = folder.join("data");
    fs::create_dir_all(&to).with_context(|| format!("creating {}", to.display()))?;
    let mut copied = 0;
    let entries = fs::read_dir(&from).with_context(|| format!("reading {}", from.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("reading {}", from.display()))?;
        let path = entry.path();
        let is_table = path.extension().is_some_and(|extension| extension == "csv");
        if is_table || entry.file_name() == "datapackage.json" {
            fs::copy(&path, to.join(entry.file_name()))
                .with_context(|| format!("copying {}", path.display()))?;
            copied += 1;
        }
    }
    ensure!(copied > 0, "{} holds no dataset to copy", from.display());
    Ok(())
}
