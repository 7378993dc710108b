//! Rebuilds the parts that edits affect, and prerenders pages and builds apps on request.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};

use super::watch::{Edit, Edits};
use crate::process::Programs;
use crate::project::Project;
use crate::setup::{self, Need};

/// The prerenderer's exit status where the site has no such file (`src/bin/prerender.rs`).
const NO_SUCH_FILE: i32 = 4;

/// The source of pages.
pub(super) struct Workshop {
    project: Project,
    programs: Programs,
    origin: String,
    /// The folder of prerendered pages and assets.
    folder: PathBuf,
    state: Mutex<State>,
    changed: Condvar,
    /// Held while a page is prerendered: two that share a chart write the same files.
    printer: Mutex<()>,
    /// Held while an app is built.
    apps: Mutex<HashMap<String, u64>>,
}

/// The state of the last edit.
#[derive(Debug, Default)]
struct State {
    /// Whether an edit is being built.
    building: bool,
    /// Number of built edits, from the second this server started in: pages of an earlier start are old.
    edition: u64,
    /// Number of edits that affect the apps; zero before the first build.
    code: u64,
    /// The error of the last edit, in the tool's words.
    failure: Option<String>,
    /// The paths prerendered since the last edit.
    prerendered: HashSet<String>,
}

/// A message to pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum News {
    /// The edition to show.
    Edition(u64),
    /// The errors of an edit.
    Failure(String),
}

/// The outcome of a request.
pub(super) enum Answer {
    /// The file and its edition.
    File(PathBuf, u64),
    /// The site has no such file.
    Missing,
    /// No build has finished yet.
    NotYet,
    /// It cannot be made, for the tool's reason.
    Failed(String),
}

impl Workshop {
    pub(super) fn new(project: &Project, programs: Programs, origin: &str) -> Result<Self> {
        let folder = project.path("target/serve");
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("emptying {}", folder.display()))?;
        }
        let start = SystemTime::now().duration_since(UNIX_EPOCH);
        Ok(Self {
            project: project.clone(),
            programs,
            origin: origin.to_owned(),
            folder,
            state: Mutex::new(State {
                building: true,
                edition: start.unwrap_or_default().as_secs(),
                code: 0,
                failure: None,
                prerendered: HashSet::new(),
            }),
            changed: Condvar::new(),
            printer: Mutex::new(()),
            apps: Mutex::new(HashMap::new()),
        })
    }

    /// Builds once, then after every edit.
    pub(super) fn follow(&self, edits: &Edits) {
        self.build(Edit::ALL);
        while let Some(edit) = edits.next() {
            self.build(edit);
        }
    }

    fn build(&self, edit: Edit) {
        lock(&self.state).building = true;
        let start = Instant::now();
        let built = self.built(edit);
        let mut state = lock(&self.state);
        state.building = false;
        state.edition += 1;
        state.code += u64::from(edit.apps());
        match built {
            Ok(()) => {
                state.failure = None;
                state.prerendered.retain(|path| edit.leaves(path));
                println!("built in {:.1} s", start.elapsed().as_secs_f64());
            }
            Err(error) => {
                println!("not built: see above, or any page");
                state.failure = Some(error.to_string());
            }
        }
        drop(state);
        self.changed.notify_all();
    }

    fn built(&self, edit: Edit) -> Result<()> {
        if edit.bundles {
            self.bundle(None)?;
        } else if edit.style {
            self.bundle(Some("style"))?;
        }
        if edit.printer {
            self.cargo("build --locked --package crossings --bin prerender")?;
        }
        Ok(())
    }

    /// Bundles one part of the assets, or all but apps.
    fn bundle(&self, part: Option<&str>) -> Result<()> {
        let mut node = self.programs.command("node")?;
        node.current_dir(self.project.root());
        told(
            node.arg("web/build/develop.mjs")
                .arg(&self.folder)
                .args(part),
        )
    }

    fn cargo(&self, line: &str) -> Result<()> {
        let mut cargo = self.programs.command("cargo")?;
        told(cargo.current_dir(self.project.root()).args(line.split(' ')))
    }

    /// Returns a file of the site, by its path below the root: prerendered if need be.
    pub(super) fn file(&self, path: &str) -> Answer {
        let file = match path {
            "" => "index.html".to_owned(),
            folder if folder.ends_with('/') => format!("{folder}index.html"),
            file => file.to_owned(),
        };
        let file = self.folder.join(file);
        let Some(state) = self.settled() else {
            return Answer::NotYet;
        };
        let (edition, failure) = (state.edition, state.failure.clone());
        let is_prerendered = state.prerendered.contains(path);
        drop(state);
        match (is_prerendered, failure) {
            (true, _) => return Answer::File(file, edition),
            // The page before the failed edit is better than none; it shows the error.
            (false, Some(_)) if file.is_file() => return Answer::File(file, edition),
            (false, Some(failure)) => return Answer::Failed(failure),
            (false, None) => {}
        }
        let _one_at_a_time = lock(&self.printer);
        // A concurrent request for the same path may have prerendered it meanwhile.
        let state = lock(&self.state);
        if state.edition == edition && state.prerendered.contains(path) {
            return Answer::File(file, edition);
        }
        drop(state);
        match self.print(path) {
            Ok(true) => {
                let mut state = lock(&self.state);
                if state.edition == edition {
                    state.prerendered.insert(path.to_owned());
                }
                Answer::File(file, edition)
            }
            Ok(false) => Answer::Missing,
            Err(error) => Answer::Failed(error.to_string()),
        }
    }

    /// Prerenders a file; returns whether the site has it.
    fn print(&self, path: &str) -> Result<bool> {
        let program = format!("debug/prerender{}", std::env::consts::EXE_SUFFIX);
        let mut prerender = Command::new(self.project.target().join(program));
        prerender
            .current_dir(self.project.root())
            .arg(&self.folder)
            .args(["--site", &self.origin, "--only", path]);
        let output = prerender.output().context("starting the prerenderer")?;
        if output.status.code() == Some(NO_SUCH_FILE) {
            return Ok(false);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        eprint!("{said}");
        anyhow::ensure!(output.status.success(), "{said}");
        Ok(true)
    }

    /// Returns an asset; an app's script or program is built first if an edit has come since.
    pub(super) fn asset(&self, name: &str) -> Answer {
        let app = name
            .strip_suffix(".js")
            .or_else(|| name.strip_suffix(".wasm"))
            // The script of pairs of marks starts the app of the comparison.
            .map(|app| if app == "pair" { "compare" } else { app })
            .filter(|app| ["crossings", "pinned", "table", "compare"].contains(app));
        let Some(state) = self.settled() else {
            return Answer::NotYet;
        };
        let (edition, code) = (state.edition, state.code);
        drop(state);
        if let Some(app) = app
            && let Err(error) = self.app(app, code)
        {
            let failure = error.to_string();
            lock(&self.state).failure = Some(failure.clone());
            self.changed.notify_all();
            return Answer::Failed(failure);
        }
        let file = self.folder.join("assets").join(name);
        if file.is_file() {
            Answer::File(file, edition)
        } else {
            Answer::Missing
        }
    }

    /// Builds an app for the browser, unless it was built since the last edit.
    fn app(&self, app: &str, code: u64) -> Result<()> {
        let mut built = lock(&self.apps);
        if built.get(app) == Some(&code) {
            return Ok(());
        }
        let start = Instant::now();
        let target = "wasm32-unknown-unknown";
        self.cargo(&format!(
            "build --locked --package crossings --bin {app} --target {target}"
        ))?;
        // Not before: the first page does not wait for it.
        let programs = setup::run_quietly(&self.project, Need::WasmBindgen)?;
        let mut bindgen = programs.command("wasm-bindgen")?;
        bindgen
            .args(["--target=web", "--no-typescript"])
            .arg(format!("--out-name={app}"))
            .arg("--out-dir")
            .arg(self.folder.join("glue"))
            .arg(
                self.project
                    .path(&format!("target/{target}/debug/{app}.wasm")),
            );
        told(&mut bindgen)?;
        self.bundle(Some(app))?;
        println!("app {app} built in {:.1} s", start.elapsed().as_secs_f64());
        built.insert(app.to_owned(), code);
        Ok(())
    }

    /// Returns the folder of the dataset, which is served as it is.
    pub(super) fn data(&self, name: &str) -> Option<PathBuf> {
        let file = self.project.path("data").join(name);
        let is_table = file.extension().is_some_and(|ending| ending == "csv");
        let is_offered = is_table || name == "datapackage.json";
        (is_offered && file.is_file()).then_some(file)
    }

    /// Waits for news other than `last`, or some seconds.
    pub(super) fn news_after(&self, last: Option<&News>) -> Option<News> {
        let state = lock(&self.state);
        let news = |state: &State| match &state.failure {
            _ if state.building => None,
            Some(failure) => Some(News::Failure(failure.clone())),
            None => Some(News::Edition(state.edition)),
        };
        let waiting = |state: &mut State| news(state).is_none_or(|news| Some(&news) == last);
        let state = self
            .changed
            .wait_timeout_while(state, Duration::from_secs(10), waiting)
            .unwrap_or_else(PoisonError::into_inner)
            .0;
        news(&state).filter(|news| Some(news) != last)
    }

    /// Waits until no edit is being built; `None` during the first build, which takes minutes.
    fn settled(&self) -> Option<MutexGuard<'_, State>> {
        let state = lock(&self.state);
        if state.code == 0 {
            return None;
        }
        let settled = self.changed.wait_while(state, |state| state.building);
        Some(settled.unwrap_or_else(PoisonError::into_inner))
    }
}

/// Locks a mutex, poisoned or not: a panic elsewhere leaves a state that the next edit replaces.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a program; its output goes to the terminal and, if it fails, into the error.
fn told(command: &mut Command) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {}", command.get_program().display()))?;
    let mut said = String::new();
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).lines() {
            let line = line.context("reading what a program says")?;
            eprintln!("{line}");
            said.push_str(&line);
            said.push('\n');
        }
    }
    let status = child.wait().context("waiting for a program")?;
    anyhow::ensure!(status.success(), "{}", what_failed(&said));
    Ok(())
}

/// Returns the output of a tool from its first error on: the lines about compiled crates before are dropped.
fn what_failed(said: &str) -> &str {
    let at = said
        .lines()
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len() + 1;
            Some((start, line))
        })
        .find(|(_, line)| line.starts_with("error") || line.contains("[ERROR]"))
        .map_or(0, |(start, _)| start);
    &said[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_begins_with_its_first_error() {
        let said = "   Compiling crossings\nwarning: x\nerror: data/figures.csv, row 3\n more\n";
        assert_eq!(what_failed(said), "error: data/figures.csv, row 3\n more\n");
        assert_eq!(what_failed("nothing known\n"), "nothing known\n");
    }
}
