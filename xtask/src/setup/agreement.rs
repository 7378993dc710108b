//! Checks that every file that names a tool names the same version.
//!
//! wasm-bindgen refuses code built for another version of itself, at the very end of a long build; these checks fail at
//! the start.

use anyhow::{Result, bail};

use super::Setup;

/// Compares the version of wasm-bindgen in `Cargo.lock` with `Trunk.toml`.
pub(super) fn check(setup: &mut Setup<'_>) -> Result<String> {
    let project = setup.project;
    wasm_bindgen(
        &project.locked("wasm-bindgen")?,
        &project.locked("wasm-bindgen-cli-support")?,
        &project.trunk_tool("wasm_bindgen")?,
    )?;
    Ok("Cargo.lock and Trunk.toml agree".to_owned())
}

/// Checks that the crate, its program and Trunk's setting are one version.
fn wasm_bindgen(app: &str, program: &str, trunk: &str) -> Result<()> {
    if program != app {
        bail!(
            "Cargo.lock has wasm-bindgen {app} for the app and {program} for the program that binds it. Set \
             both in Cargo.toml and xtask/wasm-bindgen/Cargo.toml to the same version, and run \
             `cargo update --workspace`"
        );
    }
    if trunk != app {
        bail!(
            "Trunk.toml asks for wasm-bindgen {trunk}, but Cargo.lock has {app}. Set wasm_bindgen = \
             \"{app}\" in Trunk.toml, [tools]"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(result: Result<()>) -> String {
        result.map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn equal_versions_pass() {
        assert!(wasm_bindgen("0.2.130", "0.2.130", "0.2.130").is_ok());
    }

    #[test]
    fn a_difference_names_the_file_and_the_remedy() {
        let program = message(wasm_bindgen("0.2.130", "0.2.131", "0.2.130"));
        assert!(
            program.contains("xtask/wasm-bindgen/Cargo.toml") && program.contains("0.2.131"),
            "{program}"
        );
        let trunk = message(wasm_bindgen("0.2.130", "0.2.130", "0.2.92"));
        assert!(
            trunk.contains("Trunk.toml") && trunk.contains("0.2.92"),
            "{trunk}"
        );
    }
}
