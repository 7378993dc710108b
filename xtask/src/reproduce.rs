//! `cargo xtask reproduce`: whether two builds of the same sources are equal, byte for byte.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use crate::build::{self, collect};
use crate::process::{Programs, capture, run as run_program};
use crate::project::Project;
use crate::setup;

/// Maximum number of differing files that are named.
const MAX_FILES_NAMED: usize = 20;

/// The folders of the two builds: of different lengths and depths, so that one recorded in a file shows.
const FOLDERS: [&str; 2] = ["one", "the-other/and/deeper"];

/// Builds the site twice, each time from nothing and in a folder of its own, and compares all files.
///
/// # Errors
///
/// When a build fails, or with the names of differing files; the two sites are kept then.
pub(crate) fn run(project: &Project) -> Result<()> {
    let programs = setup::run(project, setup::BUILD)?;
    let root = env::temp_dir().join(format!("crossings-reproduce-{}", std::process::id()));
    let mut sites = Vec::new();
    for folder in FOLDERS {
        let copy = root.join(folder);
        copy_sources(project, &programs, &copy)?;
        println!("\n── building in {} ──", copy.display());
        let mut cargo = programs.command("cargo")?;
        cargo.current_dir(&copy).args(["xtask", "build"]);
        // The artefacts of one build must not reach the other.
        cargo.env("CARGO_TARGET_DIR", copy.join("target"));
        run_program(&mut cargo)?;
        let site = root.join(format!("dist-{}", sites.len() + 1));
        fs::rename(copy.join("dist"), &site)
            .with_context(|| format!("moving {}", site.display()))?;
        fs::remove_dir_all(&copy).with_context(|| format!("removing {}", copy.display()))?;
        sites.push(site);
    }
    let files = compare(&sites[0], &sites[1], |_| true)?;
    fs::remove_dir_all(&root).with_context(|| format!("removing {}", root.display()))?;
    println!("\n{files} files, the same in both builds");
    Ok(())
}

/// Rebuilds the site from compiled artefacts, and compares it with `dist/`: the output of Trunk, the bundler, the
/// prerenderer and the lists must be the same each time. Compiling twice is for [`run`].
///
/// # Errors
///
/// When the build fails, or with the names of differing files.
pub(crate) fn again(project: &Project, programs: &Programs) -> Result<()> {
    let dist = project.path("dist");
    ensure!(
        dist.join("index.html").is_file(),
        "dist/ holds no site; run `cargo xtask test --only build` first"
    );
    let second = project.path("target/again");
    let mut trunk = build::trunk(project, programs)?;
    trunk.args(build::TRUNK_RELEASE).arg("--dist").arg(&second);
    run_program(&mut trunk).context("building the site again")?;
    let files = compare(&dist, &second, |file| !is_made_after_trunk(file))?;
    fs::remove_dir_all(&second).with_context(|| format!("removing {}", second.display()))?;
    println!("{files} files, the same again");
    Ok(())
}

/// Returns whether a file is made after Trunk: compressed from another, or the single file.
fn is_made_after_trunk(file: &Path) -> bool {
    let name = file.to_string_lossy();
    name.ends_with(".br") || name.ends_with(".gz") || name.starts_with("crossings.")
}

/// Copies the files of the repository, including uncommitted changes.
fn copy_sources(project: &Project, programs: &Programs, to: &Path) -> Result<()> {
    let mut git = programs.command("git")?;
    git.current_dir(project.root());
    let listed = "ls-files -z --cached --others --exclude-standard";
    let listed = capture(git.args(listed.split(' '))).context("asking git for the sources")?;
    for name in listed.split_terminator('\0') {
        let (from, to) = (project.path(name), to.join(name));
        // A file that is removed but not yet committed is listed, too.
        if !from.is_file() {
            continue;
        }
        let folder = to.parent().context("a file lies in a folder")?;
        fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
        fs::copy(&from, &to).with_context(|| format!("copying {}", from.display()))?;
    }
    Ok(())
}

/// Compares the relevant files of two folders; returns their number.
fn compare(one: &Path, other: &Path, counts: impl Fn(&Path) -> bool) -> Result<usize> {
    let list = |folder: &Path| -> Result<BTreeSet<PathBuf>> {
        let mut files = Vec::new();
        collect(folder, &mut files)?;
        files
            .into_iter()
            .map(|file| Ok(file.strip_prefix(folder)?.to_path_buf()))
            .filter(|file| file.as_ref().map_or(true, |file| counts(file)))
            .collect()
    };
    let (ours, theirs) = (list(one)?, list(other)?);
    let mut different = Vec::new();
    for file in ours.union(&theirs) {
        let read = |folder: &Path| fs::read(folder.join(file));
        match (read(one), read(other)) {
            (Ok(ours), Ok(theirs)) if ours == theirs => {}
            (Ok(ours), Ok(theirs)) => {
                let at = ours.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
                different.push(format!("{} from byte {at} on", file.display()));
            }
            (Ok(_), Err(_)) => different.push(format!("{} only the first time", file.display())),
            _ => different.push(format!("{} only the second time", file.display())),
        }
    }
    if different.is_empty() {
        ensure!(!ours.is_empty(), "{} holds no file", one.display());
        return Ok(ours.len());
    }
    let count = different.len();
    different.truncate(MAX_FILES_NAMED);
    bail!(
        "{count} files differ between {} and {}, the first of them:\n  {}",
        one.display(),
        other.display(),
        different.join("\n  ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A temporary folder of files by name and content.
    struct Folder(PathBuf);

    impl Folder {
        fn of(name: &str, files: &[(&str, &str)]) -> Self {
            let path = env::temp_dir().join(format!("crossings-{name}-{}", std::process::id()));
            for (file, text) in files {
                let file = path.join(file);
                fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                fs::write(file, text).expect("a file");
            }
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn two_folders_with_the_same_files_are_the_same() {
        let files = [("index.html", "<p>"), ("a/b.css", "p{}")];
        let (one, other) = (Folder::of("same-1", &files), Folder::of("same-2", &files));
        assert_eq!(compare(&one.0, &other.0, |_| true).ok(), Some(2));
    }

    #[test]
    fn files_that_differ_are_named_with_the_place() {
        let one = Folder::of("apart-1", &[("a.css", "p{}"), ("b.js", "1"), ("c", "")]);
        let other = Folder::of("apart-2", &[("a.css", "p{x}"), ("b.js", "1"), ("d", "")]);
        let message = compare(&one.0, &other.0, |_| true)
            .map_or_else(|error| error.to_string(), |_| String::new());
        for part in [
            "3 files differ",
            "a.css from byte 2 on",
            "c only the first time",
            "d only the second time",
        ] {
            assert!(message.contains(part), "{message}");
        }
        assert!(!message.contains("b.js"), "{message}");
    }

    #[test]
    fn what_is_made_after_trunk_is_not_compared_with_what_trunk_makes() {
        for (file, after) in [
            ("index.html.br", true),
            ("assets/a.wasm.gz", true),
            ("crossings.fr.html", true),
            ("index.html", false),
            ("assets/crossings-1.js", false),
        ] {
            assert_eq!(is_made_after_trunk(Path::new(file)), after, "{file}");
        }
    }
}
