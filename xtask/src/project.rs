//! Paths of the repository, and the versions that its files name.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use toml::Table;

/// The checked-out repository.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// Returns the repository that this program was compiled in.
    pub(crate) fn locate() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask/ lies inside the repository")?
            .to_path_buf();
        Ok(Self { root })
    }

    /// Returns the top folder, absolute.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns a path inside the repository, absolute.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Returns Cargo's target folder, absolute.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.path("target"), |at| self.root.join(at))
    }

    /// Returns the text of a file of the repository.
    pub(crate) fn read(&self, relative: &str) -> Result<String> {
        let path = self.path(relative);
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    }

    /// Returns a TOML file of the repository.
    fn table(&self, relative: &str) -> Result<Table> {
        self.read(relative)?
            .parse()
            .with_context(|| format!("{relative} is not valid TOML"))
    }

    /// Returns the pinned version of a command-line tool.
    pub(crate) fn pin(&self, tool: &str) -> Result<String> {
        pinned_tool(&self.table("Cargo.toml")?, tool).with_context(|| {
            format!("Cargo.toml, [workspace.metadata.tools]: no version for `{tool}`")
        })
    }

    /// Returns the address to publish at: the one setting that absolute links need.
    pub(crate) fn site(&self) -> Result<String> {
        string_at(
            &self.table("Cargo.toml")?,
            &["workspace", "metadata", "site", "url"],
        )
        .context("Cargo.toml, [workspace.metadata.site]: no `url`")
    }

    /// Returns the version of a crate in `Cargo.lock`.
    pub(crate) fn locked(&self, package: &str) -> Result<String> {
        locked_version(&self.table("Cargo.lock")?, package)
            .with_context(|| format!("Cargo.lock has no package `{package}`"))
    }

    /// Returns the version of a tool that `Trunk.toml` names.
    pub(crate) fn trunk_tool(&self, key: &str) -> Result<String> {
        string_at(&self.table("Trunk.toml")?, &["tools", key])
            .with_context(|| format!("Trunk.toml, [tools]: no `{key}`"))
    }
}

/// Returns a tool's version from `[workspace.metadata.tools]` of the root manifest.
fn pinned_tool(manifest: &Table, tool: &str) -> Option<String> {
    string_at(manifest, &["workspace", "metadata", "tools", tool])
}

/// Returns the version of a package in a lock file, the first if there are several.
fn locked_version(lock: &Table, package: &str) -> Option<String> {
    lock.get("package")?
        .as_array()?
        .iter()
        .filter_map(toml::Value::as_table)
        .find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package))
        .and_then(|entry| entry.get("version")?.as_str())
        .map(str::to_owned)
}

/// Returns the string at the end of a path of nested tables.
fn string_at(table: &Table, path: &[&str]) -> Option<String> {
    let (last, parents) = path.split_last()?;
    let mut table = table;
    for key in parents {
        table = table.get(*key)?.as_table()?;
    }
    table.get(*last)?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().expect("the fixture is valid TOML")
    }

    #[test]
    fn a_locked_version_is_found_by_the_exact_name() {
        let lock = table(
            "version = 4
             [[package]]
             name = 'wasm-bindgen-futures'
             version = '0.4.63'
             [[package]]
             name = 'wasm-bindgen'
             version = '0.2.130'
             source = 'registry'",
        );
        assert_eq!(
            locked_version(&lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version(&lock, "wasm"), None);
    }

    #[test]
    fn a_lock_file_without_packages_has_no_versions() {
        assert_eq!(locked_version(&table("version = 4"), "leptos"), None);
    }

    #[test]
    fn a_pin_is_read_from_the_workspace_metadata() {
        let manifest = table("[workspace.metadata.tools]\ntrunk = '0.21.14'");
        assert_eq!(pinned_tool(&manifest, "trunk").as_deref(), Some("0.21.14"));
        assert_eq!(pinned_tool(&manifest, "typos"), None);
    }
}
