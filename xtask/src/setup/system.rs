//! The operating system's own packages.

use std::env;

use anyhow::{Context as _, Result, bail};

use super::Setup;
use crate::process::{capture, run};

const HOW_CPP: &str = "Install one:\n  \
    Debian:         apt-get install g++\n  \
    Fedora, Arch:   dnf install gcc-c++, pacman -S gcc\n  \
    macOS:          xcode-select --install\n\
    or name yours in CXX";

/// Finds a compiler of C++, or installs one from Debian's packages.
pub(super) fn cpp_compiler(setup: &mut Setup<'_>) -> Result<String> {
    let find = |setup: &Setup<'_>| {
        // The crate that calls it looks here too.
        let named = env::var("CXX").ok().filter(|name| !name.is_empty());
        let usual = ["c++", "g++", "clang++"].into_iter();
        let known = usual.filter(|name| setup.programs.find(name).is_some());
        named.or_else(|| known.map(str::to_owned).next())
    };
    let mut found = find(setup);
    if found.is_none() && apt_install(setup, &["g++"]).context(HOW_CPP)? {
        found = find(setup);
    }
    match found {
        Some(name) => Ok(name),
        None => bail!("no compiler of C++ is installed. {HOW_CPP}"),
    }
}

/// Installs Debian packages, where this is Debian or its like and we are root.
///
/// Returns whether it did; nothing is asked of a user who could only say no.
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
