//! Watches for edits.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::{Context as _, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::project::Project;

/// The watched paths: named one by one, because watching the whole folder would put a watch on every directory of
/// `target/` and `node_modules/`.
const WATCHED: [&str; 8] = [
    "build",
    "build.rs",
    "Cargo.toml",
    "data",
    "locales",
    "src",
    "style",
    "web",
];

/// The time after an edit in which further ones belong to it: editors write several files, or one several times.
const DEBOUNCE: Duration = Duration::from_millis(60);

/// The parts that an edit requires to be rebuilt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Edit {
    /// Stylesheets.
    pub(super) style: bool,
    /// Scripts, and other assets of pages that are not programs.
    pub(super) bundles: bool,
    /// The prerenderer.
    pub(super) printer: bool,
}

impl Edit {
    /// Everything: the first build.
    pub(super) const ALL: Self = Self {
        style: true,
        bundles: true,
        printer: true,
    };

    /// Returns the parts that an edit of a file affects, by its path in the repository.
    fn of(path: &Path) -> Self {
        let mut parts = path.iter().filter_map(|part| part.to_str());
        let (top, next) = (parts.next().unwrap_or_default(), parts.next());
        match top {
            "style" => Self {
                style: true,
                ..Self::default()
            },
            // Bundles of the release, and files that only checks read.
            "web" if matches!(next, Some("dist" | "check")) => Self::default(),
            // Bundled for pages, bound by the apps, run by the prerenderer.
            "web" => Self {
                bundles: true,
                ..Self::default()
            },
            _ => Self {
                printer: true,
                ..Self::default()
            },
        }
    }

    /// Returns whether it affects the programs that run in the browser: they share the prerenderer's code, and bind
    /// scripts.
    pub(super) fn apps(self) -> bool {
        self.bundles || self.printer
    }

    /// Returns whether the prerendered file at a path stays valid: a style changes pages that carry it inline, and
    /// pictures.
    pub(super) fn leaves(self, path: &str) -> bool {
        let is_page = path.is_empty() || path.ends_with('/');
        let is_style = Self {
            style: true,
            ..Self::default()
        };
        self == is_style && is_page && !path.split('/').any(|part| part == "embed")
    }

    fn and(self, other: Self) -> Self {
        Self {
            style: self.style || other.style,
            bundles: self.bundles || other.bundles,
            printer: self.printer || other.printer,
        }
    }
}

/// A stream of edits.
pub(super) struct Edits {
    /// Dropping it ends the watch.
    _watcher: RecommendedWatcher,
    paths: Receiver<PathBuf>,
    root: PathBuf,
}

/// Starts to watch.
///
/// # Errors
/// When a file or folder cannot be watched.
pub(super) fn edits(project: &Project) -> Result<Edits> {
    let (sender, paths) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let Ok(event) = event else { return };
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        for path in event.paths {
            // The receiver ends with the program.
            let _ = sender.send(path);
        }
    })
    .context("starting to watch files")?;
    for name in WATCHED {
        let path = project.path(name);
        watcher
            .watch(&path, RecursiveMode::Recursive)
            .with_context(|| format!("watching {}", path.display()))?;
    }
    Ok(Edits {
        _watcher: watcher,
        paths,
        root: project.root().to_owned(),
    })
}

impl Edits {
    /// Waits for the next edit, merged with simultaneous ones; `None` once there can be no more.
    pub(super) fn next(&self) -> Option<Edit> {
        loop {
            let mut edit = self.of(&self.paths.recv().ok()?);
            while let Ok(path) = self.paths.recv_timeout(DEBOUNCE) {
                edit = edit.and(self.of(&path));
            }
            if edit != Edit::default() {
                return Some(edit);
            }
        }
    }

    fn of(&self, path: &Path) -> Edit {
        // Temporary files of editors.
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_none_or(|name| name.starts_with('.') || name.ends_with('~') || name == "4913") {
            return Edit::default();
        }
        Edit::of(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_of_style_builds_no_program() {
        let edit = Edit::of(Path::new("style/tokens.css"));
        assert!(edit.style && !edit.bundles && !edit.printer && !edit.apps());
    }

    #[test]
    fn an_edit_of_style_leaves_the_pages_that_link_it() {
        let style = Edit::of(Path::new("style/tokens.css"));
        assert!(style.leaves("") && style.leaves("fr/charts/vehicles/"));
        assert!(!style.leaves("embed/vehicles/") && !style.leaves("charts/vehicles/card.png"));
        assert!(!Edit::of(Path::new("web/drawing/option.js")).leaves("charts/vehicles/"));
        assert!(!Edit::ALL.leaves(""));
    }

    #[test]
    fn an_edit_of_what_is_compiled_builds_the_prerenderer_and_the_apps() {
        for path in [
            "src/charts/vehicles.rs",
            "data/figures.csv",
            "locales/fr.ftl",
            "build.rs",
        ] {
            let edit = Edit::of(Path::new(path));
            assert!(edit.printer && edit.apps() && !edit.bundles, "{path}");
        }
    }

    #[test]
    fn what_was_built_is_no_edit() {
        assert_eq!(Edit::of(Path::new("web/dist/main.css")), Edit::default());
    }
}
