//! `cargo xtask serve`: a development server. Pages are prerendered and apps built on request, and every page reloads
//! after an edit or shows its errors.
//!
//! Edits go [`watch`] → [`workshop`], which rebuilds the affected parts; requests go [`http`] → [`workshop`], which
//! prerenders. Trunk is not involved: it builds the release (`cargo xtask build`).

mod http;
mod watch;
mod workshop;

use std::env;
use std::sync::Arc;
use std::thread;

use anyhow::Result;

use crate::project::Project;
use crate::setup;
use workshop::Workshop;

/// Options of the server.
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
    let programs = setup::run(project, setup::SERVE)?;
    let listener = http::listen(options.port)?;
    let origin = format!("http://localhost:{}/", options.port);
    let workshop = Arc::new(Workshop::new(project, programs, &origin)?);
    let edits = watch::edits(project)?;
    println!(
        "\nServing on {origin}; Ctrl-C ends it. The first build takes some minutes in an empty \
         target folder, then seconds.\n"
    );
    if options.open && has_desktop() {
        // Without a browser, the address printed above serves.
        let _ = open::that_detached(&origin);
    }
    let builder = Arc::clone(&workshop);
    thread::spawn(move || builder.follow(&edits));
    http::serve(&listener, &workshop)
}

/// Returns whether a browser window can be expected to open.
fn has_desktop() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let display =
        cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
    display && !is_set("CI")
}
