//! Node and the packages that the lock files pin.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::Setup;
use crate::process::run;
use crate::version::Version;

/// The oldest Node that every package supports.
const MIN_NODE: Version = Version(20, 19, 0);

const INSTALL_HINT: &str = "Install Node 20.19 or newer, which brings npm: from https://nodejs.org, with \
                   `apt-get install nodejs npm` on Debian and Ubuntu, `brew install node` on macOS, \
                   `winget install OpenJS.NodeJS.LTS` on Windows";

/// Installs the npm packages, unless they are those of the lock file already.
pub(super) fn packages(setup: &mut Setup<'_>) -> Result<String> {
    let Some(printed) = setup.programs.version_of("node") else {
        bail!("Node is not installed. {INSTALL_HINT}");
    };
    let node =
        Version::find(&printed).with_context(|| format!("`node --version` printed `{printed}`"))?;
    if node < MIN_NODE {
        bail!("Node {node} is too old. {INSTALL_HINT}");
    }
    if setup.programs.find("npm").is_none() {
        bail!("npm is not installed. {INSTALL_HINT}");
    }

    let current = install(setup, "")?;
    setup
        .programs
        .prepend(setup.project.path("node_modules/.bin"));
    Ok(format!(
        "Node {node}, packages {}",
        if current { "ready" } else { "installed" }
    ))
}

/// Installs the packages that only the race needs. Highcharts among them is proprietary: it is measured here, and never
/// published.
pub(super) fn race_packages(setup: &mut Setup<'_>) -> Result<String> {
    let current = install(setup, "bench")?;
    Ok(if current { "ready" } else { "installed" }.to_owned())
}

/// Installs the packages of a folder, unless they match its lock file already; returns whether they did.
fn install(setup: &mut Setup<'_>, folder: &str) -> Result<bool> {
    // npm's own record of installed packages leaves out parts of the lock file, so a copy of the lock file from the
    // last successful `npm ci` tells whether it is current.
    let folder = Path::new(folder);
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let stamp = setup
        .project
        .path(&file("node_modules/.crossings-lock.json"));
    let lock = setup.project.read(&file("package-lock.json"))?;
    let current = fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock);
    if !current {
        setup.announce("installing with `npm ci` (some seconds)");
        let mut npm = setup.programs.command("npm")?;
        npm.current_dir(setup.project.root().join(folder));
        run(npm.args(["ci", "--no-audit", "--no-fund"])).context("installing the npm packages")?;
        fs::write(&stamp, &lock).with_context(|| format!("writing {}", stamp.display()))?;
    }
    Ok(current)
}
