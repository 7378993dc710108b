//! `cargo xtask build`: the release site, and the sizes of its files.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process::{Programs, run as run_program};
use crate::project::Project;
use crate::{pages, setup};

/// Trunk's arguments for a release.
pub(crate) const TRUNK_RELEASE: [&str; 4] =
    ["build", "--release=true", "--offline", "--locked=true"];

/// Options of a build.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct BuildOptions {
    /// The address to publish at; that of `Cargo.toml` if none.
    pub(crate) site: Option<String>,
    /// The language, if any, whose charts are also built as a single file.
    pub(crate) single_file: Option<String>,
}

/// Sets up, builds `dist/` and prints its sizes.
pub(crate) fn run(project: &Project, options: &BuildOptions) -> Result<()> {
    let programs = setup::run(project, setup::BUILD)?;
    println!();
    release(project, &programs, options)?;
    if let Some(language) = &options.single_file {
        single_file(project, &programs, language)?;
    }
    print_sizes(&project.path("dist"))
}

/// Builds the single file of a language, beside the site.
fn single_file(project: &Project, programs: &Programs, language: &str) -> Result<()> {
    let name = match language {
        "en" => "crossings.html".to_owned(),
        other => format!("crossings.{other}.html"),
    };
    let dist = project.path("dist");
    let mut node = programs.command("node")?;
    node.current_dir(project.root())
        .arg("web/offline/single.mjs")
        .args([&dist, &dist.join(name)])
        .args(["--language", language]);
    run_program(&mut node).context("making the single file")
}

/// Builds the release site into `dist/`.
pub(crate) fn release(
    project: &Project,
    programs: &Programs,
    options: &BuildOptions,
) -> Result<()> {
    let mut trunk = trunk(project, programs)?;
    trunk.args(TRUNK_RELEASE);
    if let Some(site) = &options.site {
        trunk.env(pages::SITE, site);
    }
    run_program(&mut trunk).context("building the release site")?;
    pack(project, programs)
}

/// Returns a call of Trunk in the repository.
pub(crate) fn trunk(project: &Project, programs: &Programs) -> Result<Command> {
    let mut trunk = programs.command("trunk")?;
    trunk.current_dir(project.root());
    if env::var_os("NO_COLOR").is_some() {
        // Trunk 0.21 stops at any other value, though https://no-color.org allows all.
        trunk.env("NO_COLOR", "true");
    }
    Ok(trunk)
}

/// Compresses the files of `dist/` for servers that send precompressed files. Node has brotli built in; as a crate it
/// would double the time that this program takes to compile, and compress many times slower unoptimised.
fn pack(project: &Project, programs: &Programs) -> Result<()> {
    let mut node = programs.command("node")?;
    node.current_dir(project.root()).arg("web/build/pack.mjs");
    run_program(node.arg(project.path("dist"))).context("packing the files")
}

/// Prints the sizes of the files below `folder`: each script, stylesheet and program, raw and compressed; of the other
/// kinds, which are many and alike, their number and total.
fn print_sizes(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.retain(|file| !["br", "gz"].contains(&kind(file)));
    files.sort();
    let (code, rest): (Vec<_>, Vec<_>) = files
        .into_iter()
        .partition(|file| ["css", "js", "wasm"].contains(&kind(file)));

    println!("\n{:>12} {:>12}  file in dist/ (bytes)", "raw", "brotli");
    for file in &code {
        let name = file.strip_prefix(folder).unwrap_or(file).display();
        println!(
            "{:>12} {:>12}  {name}",
            grouped(size(file)?),
            grouped(packed_size(file)?)
        );
    }
    let mut kinds = BTreeMap::<&str, (u64, u64)>::new();
    for file in &rest {
        let (count, raw) = kinds.entry(kind(file)).or_default();
        *count += 1;
        *raw += size(file)?;
    }
    for (kind, (count, raw)) in kinds {
        println!(
            "{:>12} {:>12}  {} files .{kind}",
            grouped(raw),
            "",
            grouped(count)
        );
    }
    Ok(())
}

/// Returns the extension of a file's name.
pub(crate) fn kind(file: &Path) -> &str {
    file.extension().and_then(OsStr::to_str).unwrap_or_default()
}

pub(crate) fn size(file: &Path) -> Result<u64> {
    let about = file.metadata();
    Ok(about
        .with_context(|| format!("reading {}", file.display()))?
        .len())
}

/// Returns the bytes of a file as servers send it: compressed, or as it is where compression gains nothing.
pub(crate) fn packed_size(file: &Path) -> Result<u64> {
    let mut packed = file.as_os_str().to_owned();
    packed.push(".br");
    let packed = PathBuf::from(packed);
    size(if packed.is_file() { &packed } else { file })
}

/// Collects all files below a folder.
pub(crate) fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let path = entry
            .with_context(|| format!("reading {}", folder.display()))?
            .path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// Returns a number with a comma before every three digits: `1,234,567`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_three() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }
}
