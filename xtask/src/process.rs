//! Runs other programs.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// The programs that tasks can start: those installed for this project first, then those on `PATH`.
#[derive(Debug, Default)]
pub(crate) struct Programs {
    folders: Vec<PathBuf>,
    variables: Vec<(&'static str, OsString)>,
}

impl Programs {
    /// Looks into `folder` before every other one.
    pub(crate) fn prepend(&mut self, folder: PathBuf) {
        if !self.folders.contains(&folder) {
            self.folders.insert(0, folder);
        }
    }

    /// Sets an environment variable for every program started from now on.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<OsString>) {
        self.variables.push((name, value.into()));
    }

    /// Returns the value of an environment variable.
    ///
    /// # Errors
    ///
    /// When it is not set.
    pub(crate) fn setting(&self, name: &str) -> Result<&OsStr> {
        self.variables
            .iter()
            .find_map(|(set, value)| (*set == name).then_some(value.as_os_str()))
            .with_context(|| format!("{name} is not set"))
    }

    /// Returns the file of a program, by its name without a suffix.
    #[must_use]
    pub(crate) fn find(&self, name: &str) -> Option<PathBuf> {
        let path = env::var_os("PATH").unwrap_or_default();
        self.folders
            .iter()
            .cloned()
            .chain(env::split_paths(&path))
            .flat_map(|folder| {
                // npm's programs are `.cmd` files on Windows, which a bare name does not start.
                let suffixes: &[&str] = if cfg!(windows) {
                    &[".exe", ".cmd", ".bat"]
                } else {
                    &[""]
                };
                suffixes
                    .iter()
                    .map(move |suffix| folder.join(format!("{name}{suffix}")))
            })
            .find(|file| is_executable(file))
    }

    /// Returns a command for a program, with the same programs in reach as [`Programs::find`].
    ///
    /// # Errors
    ///
    /// When the program is not found.
    pub(crate) fn command(&self, name: &str) -> Result<Command> {
        let file = self
            .find(name)
            .with_context(|| format!("`{name}` is not installed"))?;
        let mut command = Command::new(file);
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&path));
        command.env("PATH", env::join_paths(folders).context("setting PATH")?);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        Ok(command)
    }

    /// Returns the output of `name --version`; `None` if it cannot be started.
    #[must_use]
    pub(crate) fn version_of(&self, name: &str) -> Option<String> {
        let mut command = self.command(name).ok()?;
        capture(command.arg("--version")).ok()
    }
}

#[cfg(unix)]
fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata()
        .is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(file: &Path) -> bool {
    file.is_file()
}

/// Runs a command to its end, with its output shown live.
///
/// # Errors
///
/// When it cannot be started, or fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("starting `{}`", line(command)))?;
    expect_success(command, status)
}

/// Runs a command and returns its standard output.
///
/// # Errors
///
/// When it cannot be started, or fails.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("starting `{}`", line(command)))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!(
            "`{}` ended with {}: {}",
            line(command),
            output.status,
            reason.trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command silently for at most `limit`, then ends it.
///
/// # Errors
///
/// When it cannot be started, takes longer, or fails.
pub(crate) fn run_within(command: &mut Command, limit: Duration) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("starting `{}`", line(command)))?;
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("waiting for a program")? {
            return expect_success(command, status);
        }
        if start.elapsed() > limit {
            child.kill().context("ending a program")?;
            child.wait().context("waiting for a program")?;
            bail!(
                "`{}` did not end within {} s",
                line(command),
                limit.as_secs()
            );
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// # Errors
///
/// When a command failed; the message names it.
pub(crate) fn expect_success(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        Ok(())
    } else {
        bail!("`{}` ended with {status}", line(command))
    }
}

/// Returns the command as typed, without the folder of the program.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_command_as_one_would_type_it() {
        let mut command = Command::new("/opt/bin/trunk");
        command.args(["build", "--release"]);
        assert_eq!(line(&command), "trunk build --release");
    }

    #[test]
    fn a_program_that_is_nowhere_is_named() {
        let error = Programs::default().command("no-such-program-of-ours");
        let message = error.map_or_else(|error| error.to_string(), |_| String::new());
        assert!(message.contains("no-such-program-of-ours"), "{message}");
    }
}
