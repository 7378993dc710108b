//! The same tool must have the same version in every file that names it.
//!
//! wasm-bindgen refuses code built for another version of itself, at the very end of a
//! long build; these checks say so at the start.

use anyhow::{Result, bail};

use super::Setup;

/// Compares `Cargo.lock` and `Trunk.toml` with the pins in `Cargo.toml`.
pub(super) fn check(setup: &mut Setup<'_>) -> Result<String> {
    let pin = setup.project.pin("wasm-bindgen-cli")?;
    wasm_bindgen(
        &pin,
        &setup.project.locked("wasm-bindgen")?,
        &setup.project.trunk_tool("wasm_bindgen")?,
    )?;
    Ok("Cargo.toml, Cargo.lock and Trunk.toml agree".to_owned())
}

/// The crate, the command-line tool and Trunk's idea of it are one version.
fn wasm_bindgen(pin: &str, locked: &str, trunk: &str) -> Result<()> {
    if locked != pin {
        bail!(
            "Cargo.lock has wasm-bindgen {locked}, but Cargo.toml pins wasm-bindgen-cli {pin}. \
             Either run `cargo update --package wasm-bindgen --precise {pin}`, or set \
             wasm-bindgen-cli = \"{locked}\" in Cargo.toml, [workspace.metadata.tools], and \
             wasm_bindgen = \"{locked}\" in Trunk.toml, [tools]"
        );
    }
    if trunk != pin {
        bail!(
            "Trunk.toml asks for wasm-bindgen {trunk}, but Cargo.toml pins wasm-bindgen-cli \
             {pin}. Set wasm_bindgen = \"{pin}\" in Trunk.toml, [tools]"
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
        let lock = message(wasm_bindgen("0.2.130", "0.2.131", "0.2.130"));
        assert!(
            lock.contains("Cargo.lock") && lock.contains("--precise 0.2.130"),
            "{lock}"
        );
        let trunk = message(wasm_bindgen("0.2.130", "0.2.130", "0.2.92"));
        assert!(
            trunk.contains("Trunk.toml") && trunk.contains("0.2.92"),
            "{trunk}"
        );
    }
}
