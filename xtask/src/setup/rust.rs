//! The parts of the Rust toolchain, and the sources of crates.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::Setup;
use crate::process::{capture, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target.
///
/// `rust-toolchain.toml` names it too, but rustup acts on that only where its automatic
/// installation is on, and only when it installs the toolchain itself.
pub(super) fn target(setup: &mut Setup<'_>) -> Result<String> {
    let mut rustc = setup.programs.command("rustc")?;
    rustc.current_dir(setup.project.root());
    let folder = capture(rustc.args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok("ready".to_owned());
    }
    setup.announce("adding it with rustup (a download of about 25 MB)");
    rustup(setup, &["target", "add", TARGET])?;
    Ok("added".to_owned())
}

/// Adds rustfmt and clippy.
pub(super) fn components(setup: &mut Setup<'_>) -> Result<String> {
    let mut missing = Vec::new();
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let mut cargo = setup.programs.command("cargo")?;
        cargo.current_dir(setup.project.root());
        if capture(cargo.args([subcommand, "--version"])).is_err() {
            missing.push(component);
        }
    }
    if missing.is_empty() {
        return Ok("ready".to_owned());
    }
    setup.announce("adding them with rustup (a download of a few MB)");
    rustup(setup, &[&["component", "add"], missing.as_slice()].concat())?;
    Ok("added".to_owned())
}

/// Downloads the crates that a build on this machine uses.
///
/// Trunk builds offline, so that it never replaces the tools that were pinned.
pub(super) fn crates(setup: &mut Setup<'_>) -> Result<String> {
    let host = super::host(setup.project, &setup.programs)?;
    let mut cargo = setup.programs.command("cargo")?;
    cargo.current_dir(setup.project.root());
    run(cargo.args(["fetch", "--quiet", "--target", TARGET, "--target", &host]))
        .context("downloading the crates of Cargo.lock")?;
    Ok("ready".to_owned())
}

fn rustup(setup: &Setup<'_>, arguments: &[&str]) -> Result<()> {
    let Ok(mut rustup) = setup.programs.command("rustup") else {
        bail!(
            "rustup is not installed, so nothing can be added to this Rust toolchain. Install \
             rustup (https://rustup.rs), or with your system's package manager what \
             `rustup {}` would bring",
            arguments.join(" ")
        );
    };
    run(rustup.args(arguments).current_dir(setup.project.root()))
}
