//! `cargo xtask review`: drawings that differ from the reviewed ones, old beside new, as a page.
//!
//! `tests/it/drawings.rs` keeps its drawings below `target/drawings/`, named by hash, with the hashes of its last run.
//! The reviewed ones are there too, if ever drawn here; otherwise the last commit is checked out and drawn.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::process::run as run_program;
use crate::project::Project;

const HASHES: &str = "tests/it/drawings.hashes";
const SNAPSHOTS: &str = "tests/it/snapshots";
const LIVE: &str = "target/drawings";
const DRAW: &str = "test --package crossings --test it";

/// Options of a review.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Review {
    /// Accept the present drawings as reviewed.
    pub(crate) accept: bool,
}

/// A drawing that differs from the reviewed one: its name, and both hashes; `None` where there was or is no such
/// drawing.
#[derive(Debug, PartialEq, Eq)]
struct Change<'a> {
    name: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
}

/// Draws, compares, and writes the page; or accepts the differences.
pub(crate) fn run(project: &Project, review: &Review) -> Result<()> {
    draw(project.root());
    let read =
        |path: PathBuf| fs::read_to_string(&path).with_context(|| path.display().to_string());
    let now = read(project.path(LIVE).join("now.hashes"))?;
    let reviewed = fs::read_to_string(project.path(HASHES)).unwrap_or_default();
    let changes = changes(&reviewed, &now);
    let snapshots = pending(&project.path(SNAPSHOTS))?;
    if changes.is_empty() && snapshots.is_empty() {
        println!("every drawing is as reviewed");
        return Ok(());
    }
    if review.accept {
        fs::write(project.path(HASHES), &now).context(HASHES)?;
        for new in &snapshots {
            let text = new.to_string_lossy().replace(".snap.new", ".snap");
            fs::rename(new, &text).with_context(|| text.clone())?;
        }
        println!(
            "accepted: {} drawings, {} snapshots",
            changes.len(),
            snapshots.len()
        );
        return Ok(());
    }
    let store = project.path(LIVE);
    let is_kept = |hash: &str| store.join(hash).with_extension("svg").is_file();
    if changes
        .iter()
        .filter_map(|change| change.old)
        .any(|hash| !is_kept(hash))
    {
        draw_last_commit(project).context("drawing the last commit, to show what was reviewed")?;
    }
    let page = project.path("target/review.html");
    fs::write(&page, page_of(&changes, &snapshots, &store)).context("the page")?;
    println!(
        "{} drawings and {} snapshots are other than reviewed: open {}\nwhen you have looked at them: cargo xtask review --accept",
        changes.len(),
        snapshots.len(),
        page.display()
    );
    Ok(())
}

/// Draws everything in a checkout; a difference is no failure here.
fn draw(root: &Path) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(DRAW.split(' '));
    cargo
        .env("INSTA_UPDATE", "new")
        .env("INSTA_FORCE_PASS", "1");
    let _ = run_program(&mut cargo);
}

/// Draws the last commit in a separate checkout, and keeps its drawings beside the present ones.
fn draw_last_commit(project: &Project) -> Result<()> {
    let tree = project.path("target/review");
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(project.root()).args(arguments);
        run_program(&mut git)
    };
    let place = tree.display().to_string();
    if tree.is_dir() {
        git(&["worktree", "remove", "--force", &place])?;
    }
    git(&["worktree", "add", "--force", "--detach", &place, "HEAD"])?;
    // Links, because the packages are the same and take minutes to copy.
    #[cfg(unix)]
    std::os::unix::fs::symlink(project.path("node_modules"), tree.join("node_modules"))
        .context("node_modules")?;
    draw(&tree);
    let kept = tree.join(LIVE);
    for entry in fs::read_dir(&kept).with_context(|| kept.display().to_string())? {
        let path = entry.context("a drawing")?.path();
        let name = path.file_name().context("a name")?;
        if name != "now.hashes" {
            fs::copy(&path, project.path(LIVE).join(name)).context("a drawing")?;
        }
    }
    git(&["worktree", "remove", "--force", &place])
}

/// Returns the lines of two lists of hashes that differ.
fn changes<'a>(reviewed: &'a str, now: &'a str) -> Vec<Change<'a>> {
    let read = |list: &'a str| -> BTreeMap<&'a str, &'a str> {
        list.lines()
            .filter_map(|line| line.rsplit_once(' '))
            .collect()
    };
    let (old, new) = (read(reviewed), read(now));
    let mut names: Vec<&str> = old.keys().chain(new.keys()).copied().collect();
    names.sort_unstable();
    names.dedup();
    names
        .into_iter()
        .map(|name| Change {
            name,
            old: old.get(name).copied(),
            new: new.get(name).copied(),
        })
        .filter(|change| change.old != change.new)
        .collect()
}

/// Snapshots that await review.
fn pending(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry.context("a snapshot")?.path();
        let is_new = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().contains(".snap.new"));
        if is_new {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn page_of(changes: &[Change<'_>], snapshots: &[PathBuf], store: &Path) -> String {
    let mut page = String::from(
        "<!DOCTYPE html><meta charset=utf-8><title>Drawings to review</title><style>\
         :root{--paper:#fcfbf8;--text:#1c1f23;--text-quiet:#5d646e;--rule:#d8d5ce;--shade:#efede8;--ink-flow:#cfd6dd}\
         body{font:15px system-ui;margin:2rem} .pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;overflow:auto}\
         pre{white-space:pre-wrap;font-size:12px} del{background:#fdd} ins{background:#dfd;text-decoration:none}</style>",
    );
    for ink in [
        "after",
        "before",
        "reference",
        "mainland",
        "hmt",
        "foreign",
        "core",
        "other",
    ] {
        // One colour for each ink is enough to tell marks apart.
        let hue = ink.len() * 47 % 360;
        let _ = write!(
            page,
            "<style>:root{{--ink-{ink}:hsl({hue} 50% 40%)}}</style>"
        );
    }
    let _ = write!(
        page,
        "<h1>{} drawings, {} snapshots</h1>",
        changes.len(),
        snapshots.len()
    );
    for path in snapshots {
        let old = path.to_string_lossy().replace(".snap.new", ".snap");
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        section(
            &mut page,
            &name,
            &read(Path::new(&old)),
            &read(path),
            name.ends_with(".svg"),
        );
    }
    for change in changes {
        let read = |hash: Option<&str>, ending: &str| {
            let file = hash.map(|hash| store.join(hash).with_extension(ending));
            file.and_then(|file| fs::read_to_string(file).ok())
                .unwrap_or_default()
        };
        section(
            &mut page,
            change.name,
            &read(change.old, "svg"),
            &read(change.new, "svg"),
            true,
        );
        let (old, new) = (read(change.old, "json"), read(change.new, "json"));
        if old != new {
            let _ = write!(
                page,
                "<details><summary>option</summary><pre>{}</pre></details>",
                difference(&old, &new)
            );
        }
    }
    page
}

/// Renders old and new side by side, as pictures or as text.
fn section(page: &mut String, name: &str, old: &str, new: &str, drawn: bool) {
    let _ = write!(page, "<h2>{}</h2>", escaped(name));
    if drawn {
        let _ = write!(
            page,
            "<div class=pair><div>{old}</div><div>{new}</div></div>"
        );
    } else {
        let _ = write!(page, "<pre>{}</pre>", difference(old, new));
    }
}

/// Returns the lines that only one of two texts has.
fn difference(old: &str, new: &str) -> String {
    let only = |one: &str, other: &str, tag: &str| {
        let lines: Vec<&str> = other.lines().collect();
        let own = one.lines().filter(|line| !lines.contains(line));
        own.fold(String::new(), |mut out, line| {
            let _ = writeln!(out, "<{tag}>{}</{tag}>", escaped(line));
            out
        })
    };
    only(old, new, "del") + &only(new, old, "ins")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Fails if a review is unfinished, for `cargo xtask test`.
pub(crate) fn nothing_is_pending(project: &Project) -> Result<()> {
    let snapshots = pending(&project.path(SNAPSHOTS))?;
    ensure!(
        snapshots.is_empty(),
        "{} snapshots wait for `cargo xtask review`",
        snapshots.len()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_that_differ_come_or_go_are_changes() {
        let changes = changes("a 1\nb 2\nc 3\n", "a 1\nb 9\nd 4\n");
        let names: Vec<_> = changes
            .iter()
            .map(|change| (change.name, change.old, change.new))
            .collect();
        assert_eq!(
            names,
            [
                ("b", Some("2"), Some("9")),
                ("c", Some("3"), None),
                ("d", None, Some("4"))
            ]
        );
    }

    #[test]
    fn a_difference_names_what_only_one_side_has() {
        assert_eq!(
            difference("same\nold <b>", "same\nnew"),
            "<del>old &lt;b></del>\n<ins>new</ins>\n"
        );
    }
}
