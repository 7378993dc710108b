//! `cargo xtask budget`: the bytes that readers fetch, against `budgets.toml`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use toml::Table;

use crate::build::{collect, grouped, kind, packed_size, size};
use crate::project::Project;

/// One line of `budgets.toml`.
struct Budget {
    what: String,
    page: String,
    files: Vec<String>,
    at_most: u64,
}

/// The limits of all files of the site together.
struct Whole {
    bytes: u64,
    files_beside_pages: u64,
}

/// Measures the files of `dist/` and prints the table; an error names the budgets that are exceeded.
pub(crate) fn check(project: &Project) -> Result<()> {
    let dist = project.path("dist");
    ensure!(
        dist.join("404.html").is_file(),
        "dist/ holds no site; run `cargo xtask build` first"
    );
    ensure!(
        dist.join("index.html.br").is_file(),
        "the files of dist/ are not packed; run `cargo xtask build` first"
    );
    let (budgets, whole) = read(&project.read("budgets.toml")?)?;
    let mut files = Vec::new();
    collect(&dist, &mut files)?;
    // The single file may lie beside the site and is no part of it.
    files.retain(|file| file.parent() != Some(dist.as_path()) || !is_single(file));
    let all = files.clone();
    files.retain(|file| {
        let place = file.strip_prefix(&dist).unwrap_or(file);
        place.starts_with("assets") || place.ends_with("index.html")
    });
    let sizes = files
        .into_iter()
        .map(|file| {
            let size = packed_size(&file)?;
            Ok((file, size))
        })
        .collect::<Result<BTreeMap<PathBuf, u64>>>()?;

    println!(
        "\n{:>9} {:>9}  what, and its heaviest page",
        "bytes", "at most"
    );
    let mut exceeded = Vec::new();
    for (what, is, at_most) in [
        ("site, as it is stored", bytes_of(&all)?, whole.bytes),
        (
            "site, files beside pages",
            beside_pages(&all),
            whole.files_beside_pages,
        ),
    ] {
        let verdict = verdict(is, at_most);
        println!(
            "{:>9} {:>9}  {what}{verdict}",
            grouped(is),
            grouped(at_most)
        );
        if is > at_most {
            exceeded.push(what);
        }
    }
    for budget in &budgets {
        let (page, bytes) = heaviest(&dist, budget, &sizes)?;
        let verdict = verdict(bytes, budget.at_most);
        println!(
            "{:>9} {:>9}  {}: /{page}{verdict}",
            grouped(bytes),
            grouped(budget.at_most),
            budget.what,
        );
        if bytes > budget.at_most {
            exceeded.push(budget.what.as_str());
        }
    }
    println!(
        "        0         0  layout shift; requests to other hosts, cookies, storage: by the journeys"
    );
    if exceeded.is_empty() {
        Ok(())
    } else {
        bail!("over budget: {}", exceeded.join("; "))
    }
}

const fn verdict(is: u64, at_most: u64) -> &'static str {
    if is > at_most { "  EXCEEDED" } else { "" }
}

/// Returns whether a file is the single file of a language.
fn is_single(file: &Path) -> bool {
    let name = file.file_name().and_then(OsStr::to_str).unwrap_or_default();
    name.starts_with("crossings.") && kind(file) == "html"
}

fn bytes_of(files: &[PathBuf]) -> Result<u64> {
    files.iter().map(|file| size(file)).sum()
}

/// Returns the number of files other than pages and their compressed forms.
fn beside_pages(files: &[PathBuf]) -> u64 {
    let pages = |file: &&PathBuf| kind(file) != "html";
    files.iter().filter(pages).count() as u64
}

fn read(text: &str) -> Result<(Vec<Budget>, Whole)> {
    let table: Table = text.parse().context("budgets.toml is not valid TOML")?;
    let limit = |name: &str| {
        let value = table.get("site")?.get(name)?.as_integer()?;
        u64::try_from(value).ok()
    };
    let whole = limit("bytes").zip(limit("files_beside_pages"));
    let (bytes, files_beside_pages) =
        whole.context("budgets.toml: [site] has bytes and files_beside_pages")?;
    let list = table.get("budget").and_then(toml::Value::as_array);
    list.context("budgets.toml has no [[budget]]")?
        .iter()
        .map(|entry| {
            let text = |key: &str| entry.get(key)?.as_str().map(str::to_owned);
            let files = entry.get("files").and_then(toml::Value::as_array);
            let at_most = entry.get("at_most").and_then(toml::Value::as_integer);
            Some(Budget {
                what: text("what")?,
                page: text("page")?,
                files: files?
                    .iter()
                    .filter_map(|file| file.as_str().map(str::to_owned))
                    .collect(),
                at_most: u64::try_from(at_most?).ok()?,
            })
        })
        .collect::<Option<_>>()
        .context("budgets.toml: each [[budget]] has what, page, files and at_most")
        .map(|budgets| {
            (
                budgets,
                Whole {
                    bytes,
                    files_beside_pages,
                },
            )
        })
}

/// Returns the page of a kind with the most bytes, by its path.
fn heaviest(dist: &Path, budget: &Budget, sizes: &BTreeMap<PathBuf, u64>) -> Result<(String, u64)> {
    let is = |page: &Path, folder: &str| page.iter().any(|part| part == folder);
    let pages = sizes
        .keys()
        .filter(|path| path.ends_with("index.html"))
        .filter(|path| {
            let page = path.strip_prefix(dist).unwrap_or(path);
            match budget.page.as_str() {
                // The root of a language.
                "home" => path.with_file_name("manifest.webmanifest").is_file(),
                "comparison" => is(page, "embed") && is(page, "compare"),
                "exploration" => is(page, "embed") && is(page, "explore"),
                // What readers select has an app of its own, and so a budget; so has an embed pinned to a day.
                "embed" => {
                    let is_selected = is(page, "compare") || is(page, "explore");
                    let is_policy = is(page, "policies");
                    is(page, "embed") && !is_selected && !is_policy && !is_pinned(page)
                }
                // The list of policy changes is a page of another kind.
                "policy" => is(page, "policies") && !page.ends_with("policies/index.html"),
                "check" => is(page, "check"),
                "pinned" => is_pinned(page),
                _ => false,
            }
        });
    let mut found = None;
    for page in pages {
        let bytes = weight(dist, page, budget, sizes)?;
        let name = page.strip_prefix(dist)?.display().to_string();
        if found.as_ref().is_none_or(|(_, most)| bytes > *most) {
            found = Some((name, bytes));
        }
    }
    found.with_context(|| format!("dist/ has no page of the kind `{}`", budget.page))
}

/// Returns whether a page is an embed pinned to a day, which is the name of its folder.
fn is_pinned(page: &Path) -> bool {
    let folder = page.parent().and_then(Path::file_name);
    folder.is_some_and(|name| name.as_encoded_bytes()[0].is_ascii_digit())
}

/// Returns the bytes of the files that a page names.
fn weight(
    dist: &Path,
    page: &Path,
    budget: &Budget,
    sizes: &BTreeMap<PathBuf, u64>,
) -> Result<u64> {
    let html = fs::read_to_string(page).with_context(|| format!("reading {}", page.display()))?;
    let mut sum = 0;
    for kind in &budget.files {
        let (kind, optional) = match kind.strip_suffix('?') {
            Some(kind) => (kind, true),
            None => (kind.as_str(), false),
        };
        let path = match asset_of(&html, kind) {
            _ if kind == "html" => page.to_path_buf(),
            Some(asset) => dist.join(asset),
            None if optional => continue,
            None => bail!("{} names no file of the kind `{kind}`", page.display()),
        };
        sum += sizes
            .get(&path)
            .with_context(|| format!("{} is not in dist/", path.display()))?;
    }
    Ok(sum)
}

/// Returns the path below the root of the file of a kind that a page names: `assets/crossings-….wasm`.
fn asset_of<'a>(html: &'a str, kind: &str) -> Option<&'a str> {
    html.match_indices("assets/").find_map(|(start, folder)| {
        let end = start + html[start..].find('"')?;
        let path = &html[start..end];
        let name = path.strip_prefix(folder)?;
        let ending = name.rsplit('.').next();
        let is_it = match kind {
            "css" | "wasm" => ending == Some(kind),
            "charts" => name.starts_with("charts-"),
            "script" => {
                let app = ["crossings-", "compare-", "pinned-", "table-"];
                app.iter().any(|app| name.starts_with(app)) && ending == Some("js")
            }
            "words" | "views" => name.contains(&format!(".{kind}-")),
            "language" => name.starts_with("labels.") || name.starts_with("words."),
            "dataset" => name.starts_with("dataset."),
            _ => false,
        };
        is_it.then_some(path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_that_a_page_names_are_found_by_their_kind() {
        let html = r#"<link href="../../assets/main-1.css"><script src="../../assets/crossings-2.js"
            data-wasm="../../assets/crossings-3.wasm" data-charts="../../assets/charts-4.js"></script>
            <div data-words="../../assets/vehicles.words-5.bin" data-views="../../assets/vehicles.views-6.bin"
            data-labels="../../assets/labels.fr-7.bin" data-dataset="../../assets/dataset.fr-8.bin">"#;
        for (kind, path) in [
            ("css", "assets/main-1.css"),
            ("script", "assets/crossings-2.js"),
            ("wasm", "assets/crossings-3.wasm"),
            ("charts", "assets/charts-4.js"),
            ("words", "assets/vehicles.words-5.bin"),
            ("views", "assets/vehicles.views-6.bin"),
            ("language", "assets/labels.fr-7.bin"),
            ("dataset", "assets/dataset.fr-8.bin"),
        ] {
            assert_eq!(asset_of(html, kind), Some(path), "{kind}");
        }
        assert_eq!(asset_of("<p>", "css"), None);
    }

    #[test]
    fn a_budget_without_a_limit_is_refused() {
        let site = "[site]\nbytes = 9\nfiles_beside_pages = 8";
        let budget = "[[budget]]\nwhat = 'x'\npage = 'home'\nfiles = ['html']";
        assert!(read(&format!("{site}\n{budget}")).is_err());
        let limited = format!("{budget}\nat_most = 1_000");
        assert!(read(&limited).is_err());
        let (budgets, whole) = read(&format!("{site}\n{limited}")).expect("a budget");
        assert_eq!((budgets.len(), budgets[0].at_most), (1, 1000));
        assert_eq!((whole.bytes, whole.files_beside_pages), (9, 8));
    }

    #[test]
    fn pages_are_counted_apart_from_what_is_packed_of_them() {
        let files = [
            "index.html",
            "index.html.br",
            "assets/a.js",
            "crossings.fr.html",
        ];
        let files = files.map(PathBuf::from);
        assert_eq!(beside_pages(&files), 2);
        assert!(is_single(&files[3]) && !is_single(&files[2]));
        for (page, pinned) in [
            ("embed/vehicles/2023-01-17/index.html", true),
            ("fr/embed/vehicles/index.html", false),
            ("index.html", false),
        ] {
            assert_eq!(is_pinned(Path::new(page)), pinned, "{page}");
        }
    }
}
