//! `cargo xtask build`: the release site, and what each of its files weighs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::process::{Programs, capture, run as run_program};
use crate::project::Project;
use crate::{pages, serve, setup};

/// Prints the size of each file after brotli at its best level, one a line.
///
/// Node has brotli built in; as a crate it would double the time that this program
/// takes to compile, and take half a minute per build to run unoptimised.
const BROTLI: &str = "\
const { brotliCompressSync } = require('node:zlib');
const { readFileSync } = require('node:fs');
for (const file of process.argv.slice(1)) console.log(brotliCompressSync(readFileSync(file)).length);";

/// How to build.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct BuildOptions {
    /// Where the site will be published; as `Cargo.toml` has it if none.
    pub(crate) site: Option<String>,
    /// The language, if any, whose charts are made into one file as well.
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
    print_sizes(&project.path("dist"), &programs)
}

/// Makes one file of the charts of a language, beside the site.
fn single_file(project: &Project, programs: &Programs, language: &str) -> Result<()> {
    let name = match language {
        "en" => "crossings.html".to_owned(),
        other => format!("crossings.{other}.html"),
    };
    let dist = project.path("dist");
    let mut node = programs.command("node")?;
    node.current_dir(project.root())
        .arg("web/single.mjs")
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
    let mut trunk = serve::trunk(project, programs)?;
    trunk.args(["build", "--release=true", "--offline", "--locked=true"]);
    if let Some(site) = &options.site {
        trunk.env(pages::SITE, site);
    }
    run_program(&mut trunk).context("building the release site")
}

/// Prints every file below `folder` with its size, raw and after brotli.
fn print_sizes(folder: &Path, programs: &Programs) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let sizes = brotli_sizes(&files, programs)?;

    println!("\n{:>12} {:>12}  file in dist/ (bytes)", "raw", "brotli");
    let mut total = (0, 0);
    for (file, brotli) in files.iter().zip(sizes) {
        let raw = file
            .metadata()
            .with_context(|| format!("reading {}", file.display()))?
            .len();
        let name = file.strip_prefix(folder).unwrap_or(file);
        println!(
            "{:>12} {:>12}  {}",
            grouped(raw),
            grouped(brotli),
            name.display()
        );
        total = (total.0 + raw, total.1 + brotli);
    }
    println!("{:>12} {:>12}  in all", grouped(total.0), grouped(total.1));
    Ok(())
}

/// The size of each file after brotli at its best level, in the same order.
pub(crate) fn brotli_sizes(files: &[PathBuf], programs: &Programs) -> Result<Vec<u64>> {
    let printed = capture(
        programs
            .command("node")?
            .args(["-e", BROTLI, "--"])
            .args(files),
    )
    .context("measuring the files")?;
    let sizes = printed
        .lines()
        .map(|line| {
            line.parse::<u64>()
                .with_context(|| format!("`{line}` is not a size"))
        })
        .collect::<Result<Vec<_>>>()?;
    ensure!(
        sizes.len() == files.len(),
        "{} files, but {} sizes",
        files.len(),
        sizes.len()
    );
    Ok(sizes)
}

/// All files below a folder.
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

/// A number with a comma before every three digits: `1,234,567`.
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
