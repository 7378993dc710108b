//! `cargo xtask timings`: how long developers of Crossings wait, on this machine. A benchmark, not a test: another
//! machine takes another time.
//!
//! It all happens in a clone of the last commit, so that the working tree is left alone.

use std::env;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::build::collect;
use crate::process::run as run_program;
use crate::project::Project;

/// The time after which a page that has not come is a failure.
const PAGE_TIMEOUT: Duration = Duration::from_mins(40);

/// The measurements, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Row {
    /// From clone to page, with empty caches of Cargo, npm and the tools.
    Clone,
    /// From clone to page, with all those in place.
    Again,
    /// From an edit to the page that shows it.
    Style,
    /// The same, of a message.
    Message,
    /// The same, of a row of the dataset.
    Csv,
    /// The same, of the file of a chart.
    Chart,
    /// The release, on a warm cache.
    Build,
    /// The quick checks, on a warm cache.
    Quick,
    /// Every check that a change has to pass, in a fresh clone.
    Ci,
    /// The size of the site.
    Dist,
    /// The reviewed drawings.
    Snapshots,
}

/// Every row: its name, its measurement, its limit.
pub(crate) const ROWS: [(Row, &str, &str, &str); 11] = [
    (
        Row::Clone,
        "clone",
        "clone to first page, empty caches",
        "10 min",
    ),
    (
        Row::Again,
        "again",
        "clone to first page, caches there",
        "4 min",
    ),
    (Row::Style, "style", "style edit to page", "3 s"),
    (Row::Message, "message", "message edit to page", "25 s"),
    (Row::Csv, "csv", "CSV row edit to page", "25 s"),
    (Row::Chart, "chart", "chart file edit to page", "25 s"),
    (Row::Build, "build", "`cargo xtask build`, warm", "4 min"),
    (
        Row::Quick,
        "quick",
        "`cargo xtask test --quick`, warm",
        "2 min",
    ),
    (
        Row::Ci,
        "ci",
        "`.ci/run`, fresh clone, tools there",
        "30 min",
    ),
    (
        Row::Dist,
        "dist",
        "`dist/`: size, files that are no pages",
        "60 MB, 1,500",
    ),
    (Row::Snapshots, "snapshots", "lines of snapshots", "10,000"),
];

/// Measures rows and prints them beside their limits.
pub(crate) fn run(project: &Project, only: &[Row]) -> Result<()> {
    let bench = Bench::new(project)?;
    let mut table = Vec::new();
    for (row, _, what, limit) in ROWS {
        if !only.is_empty() && !only.contains(&row) {
            continue;
        }
        println!("\n── {what} ──");
        let found = bench
            .measure(row)
            .with_context(|| format!("measuring: {what}"))?;
        println!("{what}: {found}");
        table.push((what, found, limit));
    }
    println!("\n| what | measured | at most |\n|---|--:|--:|");
    for (what, found, limit) in table {
        println!("| {what} | {found} | {limit} |");
    }
    fs::remove_dir_all(&bench.folder)
        .with_context(|| format!("removing {}", bench.folder.display()))
}

/// Context of the measurements.
struct Bench<'a> {
    project: &'a Project,
    folder: PathBuf,
    port: u16,
}

impl<'a> Bench<'a> {
    fn new(project: &'a Project) -> Result<Self> {
        let folder = env::temp_dir().join(format!("crossings-timings-{}", std::process::id()));
        fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("looking for a port")?;
        let port = free.local_addr().context("looking for a port")?.port();
        Ok(Self {
            project,
            folder,
            port,
        })
    }

    fn measure(&self, row: Row) -> Result<String> {
        let edit = |file, from, to, at| self.edit(file, from, to, at).map(seconds);
        match row {
            Row::Clone => {
                let copy = self.folder.join("cold");
                let start = Instant::now();
                self.clone_into(&copy)?;
                let empty = |name: &str| (name.to_owned(), self.folder.join(name.to_lowercase()));
                let caches = ["CARGO_HOME", "CROSSINGS_TOOLS", "NPM_CONFIG_CACHE"].map(empty);
                self.first_page(&copy, &caches)?;
                Ok(seconds(start.elapsed()))
            }
            Row::Again => {
                let start = Instant::now();
                let copy = self.copy()?;
                self.first_page(&copy, &[])?;
                Ok(seconds(start.elapsed()))
            }
            Row::Style => edit(
                "style/tokens.css",
                ":root {",
                ":root { --timed: 1;",
                "assets/main.css",
            ),
            Row::Message => edit(
                "locales/en.ftl",
                "site-tagline = ",
                "site-tagline = Timed ",
                "",
            ),
            Row::Csv => edit(
                "data/series.csv",
                ",Crossings by all",
                ",Timed crossings by all",
                "data/",
            ),
            Row::Chart => edit(
                "src/charts/vehicles.rs",
                "pub(super) const CHART",
                "/// Timed.\npub(super) const CHART",
                "charts/vehicles/",
            ),
            Row::Build => self.timed(&["build"]),
            Row::Quick => self.timed(&["test", "--quick"]),
            Row::Ci => {
                let copy = self.folder.join("ci");
                self.clone_into(&copy)?;
                let start = Instant::now();
                run_program(Command::new(copy.join(".ci/run")).current_dir(&copy))?;
                Ok(seconds(start.elapsed()))
            }
            Row::Dist => weight(&self.project.path("dist")),
            Row::Snapshots => lines(["src", "tests"].map(|folder| self.project.path(folder))),
        }
    }

    /// Clones the last commit.
    fn clone_into(&self, copy: &Path) -> Result<()> {
        let mut git = Command::new("git");
        git.args(["clone", "--quiet"]).arg(self.project.root());
        run_program(git.arg(copy))
    }

    /// Returns the clone for all measurements but cold starts.
    fn copy(&self) -> Result<PathBuf> {
        let copy = self.folder.join("copy");
        if !copy.exists() {
            self.clone_into(&copy)?;
        }
        Ok(copy)
    }

    /// Starts the development server.
    fn serve(&self, copy: &Path, variables: &[(String, PathBuf)]) -> Result<Served> {
        let mut cargo = cargo(copy);
        cargo
            .args(["xtask", "serve", "--no-open"])
            .arg(format!("--port={}", self.port))
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        Ok(Served(cargo.spawn().context("starting the server")?))
    }

    /// Serves a clone until it has answered with a page.
    fn first_page(&self, copy: &Path, variables: &[(String, PathBuf)]) -> Result<()> {
        let mut served = self.serve(copy, variables)?;
        self.page("charts/vehicles/", &mut served).map(drop)
    }

    /// Runs a task twice: first untimed, so that everything is compiled, then timed.
    fn timed(&self, task: &[&str]) -> Result<String> {
        let copy = self.copy()?;
        let once = || run_program(cargo(&copy).arg("xtask").args(task));
        once()?;
        let start = Instant::now();
        once()?;
        Ok(seconds(start.elapsed()))
    }

    /// Edits a file of a served clone, and waits for the page and the file that show the edit.
    fn edit(&self, file: &str, from: &str, to: &str, at: &str) -> Result<Duration> {
        let copy = self.copy()?;
        let mut served = self.serve(&copy, &[])?;
        // The files in use during edits: a page, and its app.
        let page = if at.starts_with("assets/") {
            "charts/vehicles/"
        } else {
            at
        };
        let before = self.page(page, &mut served)?;
        self.get("assets/crossings.js")?;
        let path = copy.join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("reading {file}"))?;
        ensure!(text.contains(from), "{file} does not say “{from}”");
        let start = Instant::now();
        fs::write(&path, text.replacen(from, to, 1)).with_context(|| format!("writing {file}"))?;
        loop {
            let shown = self.page(page, &mut served)?;
            if edition(&shown) != edition(&before) {
                self.get(at)?;
                break;
            }
            ensure!(
                start.elapsed() < PAGE_TIMEOUT,
                "the page does not show the edit"
            );
            thread::sleep(Duration::from_millis(50));
        }
        let took = start.elapsed();
        fs::write(&path, text).with_context(|| format!("writing {file}"))?;
        Ok(took)
    }

    /// Returns a page of the server, once it has any.
    fn page(&self, path: &str, served: &mut Served) -> Result<String> {
        let start = Instant::now();
        loop {
            if let Ok(answer) = self.get(path)
                && answer.split(' ').nth(1) == Some("200")
            {
                return Ok(answer);
            }
            served.is_running()?;
            ensure!(
                start.elapsed() < PAGE_TIMEOUT,
                "no page after {} s",
                PAGE_TIMEOUT.as_secs()
            );
            thread::sleep(Duration::from_millis(200));
        }
    }

    /// Returns the server's answer, with its head.
    fn get(&self, path: &str) -> Result<String> {
        let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        write!(
            server,
            // In this version an answer is one piece.
            "GET /{path} HTTP/1.0\r\nHost: localhost\r\n\r\n"
        )?;
        let mut answer = Vec::new();
        server.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}

/// A server process, ended when dropped.
struct Served(Child);

impl Served {
    fn is_running(&mut self) -> Result<()> {
        match self.0.try_wait().context("asking for the server")? {
            None => Ok(()),
            Some(status) => bail!("the server ended with {status}"),
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn cargo(copy: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    // A folder shared with the working tree is neither empty nor warm.
    cargo.current_dir(copy).env_remove("CARGO_TARGET_DIR");
    cargo
}

/// Returns the edition of a page.
fn edition(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("data-edit=\"")?;
    after.split('"').next()
}

fn seconds(took: Duration) -> String {
    if took < Duration::from_mins(2) {
        format!("{:.1} s", took.as_secs_f64())
    } else {
        format!("{} min {} s", took.as_secs() / 60, took.as_secs() % 60)
    }
}

/// Returns the size of a site, and the number of its files other than pages.
fn weight(dist: &Path) -> Result<String> {
    let mut files = Vec::new();
    collect(dist, &mut files)?;
    let mut bytes = 0;
    for file in &files {
        bytes += fs::metadata(file)
            .with_context(|| format!("reading {}", file.display()))?
            .len();
    }
    let pages = files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "html"));
    let others = files.len() - pages.count();
    Ok(format!(
        "{}.{} MB, {others} files",
        bytes / 1_000_000,
        bytes / 100_000 % 10
    ))
}

/// Returns the lines of all snapshots and of the hashes.
fn lines(folders: [PathBuf; 2]) -> Result<String> {
    let mut files = Vec::new();
    for folder in &folders {
        collect(folder, &mut files)?;
    }
    let is_reviewed = |file: &&PathBuf| {
        file.extension()
            .is_some_and(|end| ["snap", "svg", "hashes"].iter().any(|one| end == *one))
    };
    let mut lines = 0;
    for file in files.iter().filter(is_reviewed) {
        let text =
            fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        lines += text.lines().count();
    }
    Ok(lines.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_tells_which_edit_it_is_of() {
        assert_eq!(edition("<script data-edit=\"12\"></script>"), Some("12"));
        // Pages have a line of their own about editions that were kept.
        assert_eq!(edition("<p data-edition=\"kept\">"), None);
    }

    #[test]
    fn short_times_have_a_fraction() {
        assert_eq!(seconds(Duration::from_millis(2_540)), "2.5 s");
        assert_eq!(seconds(Duration::from_secs(614)), "10 min 14 s");
    }
}
