//! `cargo xtask serve`: the app on localhost, rebuilt and reloaded on every change.

use std::env;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process::Programs;
use crate::project::Project;
use crate::setup;

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    /// The port to listen on.
    pub(crate) port: u16,
    /// Whether to open a browser, where there is a desktop.
    pub(crate) open: bool,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            port: 8080,
            open: true,
        }
    }
}

/// Sets up, then serves until interrupted.
pub(crate) fn run(project: &Project, options: &ServeOptions) -> Result<()> {
    let programs = setup::run(project, setup::BUILD)?;
    println!(
        "\nServing on http://localhost:{}/ once the first build is done; Ctrl-C ends it.\n",
        options.port
    );
    let mut trunk = trunk(project, &programs)?;
    trunk
        .arg("serve")
        .arg("--offline")
        .arg(format!("--port={}", options.port));
    if options.open && has_desktop() {
        trunk.arg("--open=true");
    }
    hand_over(&mut trunk)
}

/// Becomes the other program, so that whoever ends this process ends the server with it.
#[cfg(unix)]
fn hand_over(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec()).context("starting Trunk")
}

#[cfg(not(unix))]
fn hand_over(command: &mut Command) -> Result<()> {
    crate::process::run(command)
}

/// A call of Trunk in the repository.
pub(crate) fn trunk(project: &Project, programs: &Programs) -> Result<Command> {
    // Trunk refuses to ignore a folder that is not there yet (Trunk.toml, [watch]).
    let bundle = project.path("web/dist");
    fs::create_dir_all(&bundle).with_context(|| format!("creating {}", bundle.display()))?;
    let mut trunk = programs.command("trunk")?;
    trunk.current_dir(project.root());
    if env::var_os("NO_COLOR").is_some() {
        // Trunk 0.21 stops at any other value, though https://no-color.org allows all.
        trunk.env("NO_COLOR", "true");
    }
    Ok(trunk)
}

/// Whether a browser window can be expected to open.
fn has_desktop() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let display =
        cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
    display && !is_set("CI")
}
