//! The operating system's own packages.

use anyhow::{Context as _, Result};

use super::Setup;
use crate::process::{capture, run};

/// Installs Debian packages, on Debian or a derivative and as root.
///
/// Returns whether it did; a user without root is not prompted.
pub(super) fn apt_install(setup: &Setup<'_>, packages: &[&str]) -> Result<bool> {
    if setup.programs.find("apt-get").is_none() || !is_root(setup) {
        return Ok(false);
    }
    setup.announce(&format!(
        "installing Debian packages: {}",
        packages.join(", ")
    ));
    let apt = || -> Result<_> {
        let mut apt = setup.programs.command("apt-get")?;
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        Ok(apt)
    };
    run(apt()?.args(["update", "--quiet"])).context("updating the list of Debian packages")?;
    run(apt()?
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages))
    .with_context(|| format!("installing {}", packages.join(", ")))?;
    Ok(true)
}

fn is_root(setup: &Setup<'_>) -> bool {
    setup
        .programs
        .command("id")
        .and_then(|mut id| capture(id.arg("-u")))
        .is_ok_and(|user| user.trim() == "0")
}
