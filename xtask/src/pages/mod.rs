//! `cargo xtask pages`: a file for every address of the site.
//!
//! Trunk builds one `index.html`. A static host answers `/charts/vehicles/` only from a
//! file, so each route gets a copy of it, its relative addresses made to fit its depth.

mod rewrite;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::project::Project;

/// The list of chart ids, one a line.
const CHART_IDS: &str = "src/charts/ids.txt";

/// Routes that are not charts.
const ROUTES: [&str; 3] = ["data", "sources", "about"];

/// Writes the shells and copies the dataset into `folder`, or into the folder that Trunk
/// names in `TRUNK_STAGING_DIR` when it calls this as a hook.
pub(crate) fn run(project: &Project, folder: Option<&Path>) -> Result<()> {
    let staging = || env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder
        .map(Path::to_path_buf)
        .or_else(staging)
        .context("which folder? `cargo xtask pages DIR`, or TRUNK_STAGING_DIR")?;
    let base = env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "./".to_owned());
    let ids = project.read(CHART_IDS)?;
    write_shells(&folder, &base, &routes(&ids))?;
    copy_dataset(project, &folder)
}

/// Every route below the home page, without slashes at its ends.
fn routes(chart_ids: &str) -> Vec<String> {
    chart_ids
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|id| !id.is_empty())
        .map(|id| format!("charts/{id}"))
        .chain(ROUTES.map(str::to_owned))
        .collect()
}

/// Writes `{route}/index.html` for each route, and the home page anew.
fn write_shells(folder: &Path, base: &str, routes: &[String]) -> Result<()> {
    let home = folder.join("index.html");
    let html = fs::read_to_string(&home).with_context(|| format!("reading {}", home.display()))?;
    for route in routes {
        let depth = route.split('/').count();
        let page = folder.join(route);
        fs::create_dir_all(&page).with_context(|| format!("creating {}", page.display()))?;
        write(
            &page.join("index.html"),
            &rewrite::at_depth(&html, base, depth),
        )?;
    }
    write(&home, &rewrite::at_depth(&html, base, 0))
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

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).with_context(|| format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_has_a_route_and_comments_have_none() {
        let routes = routes("# charts, in the order of the page\nvehicles\n\nseizures # last\n");
        assert_eq!(
            routes,
            [
                "charts/vehicles",
                "charts/seizures",
                "data",
                "sources",
                "about"
            ]
        );
    }
}
