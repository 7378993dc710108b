//! `wasm-bindgen`: generates a script and WebAssembly for the browser from the compiler's output.
//!
//! The work is done by wasm-bindgen's own library, in the version of `Cargo.lock`. Its official program has
//! a test runner with a web server and a client in it, which take minutes to compile and are not used here.
//! Options are those that Trunk passes.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use lexopt::prelude::*;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let Some(options) = Options::parse(std::env::args_os().skip(1))? else {
        println!("wasm-bindgen {}", wasm_bindgen_shared::version());
        return Ok(());
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&options.input)
        .typescript(options.typescript)
        .keep_debug(options.keep_debug)
        .demangle(options.demangle);
    match options.target {
        Target::Web => bindgen.web(true)?,
        Target::NoModules => bindgen.no_modules(true)?,
    };
    if let Some(name) = &options.out_name {
        bindgen.out_name(name);
    }
    bindgen
        .generate(&options.out_dir)
        .with_context(|| format!("binding {}", options.input.display()))
}

/// The kind of script to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    /// A module.
    Web,
    /// A script that sets a global variable.
    NoModules,
}

/// The options of a call.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    input: PathBuf,
    target: Target,
    out_dir: PathBuf,
    out_name: Option<String>,
    keep_debug: bool,
    demangle: bool,
    typescript: bool,
}

impl Options {
    /// Reads the command line; `None` if it asks for the version.
    ///
    /// # Errors
    /// An unknown option, one without its value, or a missing one that is required.
    fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Option<Self>> {
        let mut parser = lexopt::Parser::from_args(arguments);
        let (mut input, mut out_dir, mut target) = (None, None, None);
        let (mut keep_debug, mut demangle, mut typescript) = (false, true, true);
        let mut out_name = None;
        while let Some(argument) = parser.next()? {
            match argument {
                Short('V') | Long("version") => return Ok(None),
                Long("target") => {
                    target = Some(match parser.value()?.string()?.as_str() {
                        "web" => Target::Web,
                        "no-modules" => Target::NoModules,
                        other => bail!("--target {other} is not known here: web or no-modules"),
                    });
                }
                Long("out-dir") => out_dir = Some(parser.value()?.into()),
                Long("out-name") => out_name = Some(parser.value()?.string()?),
                Long("keep-debug") => keep_debug = true,
                Long("no-demangle") => demangle = false,
                Long("no-typescript") => typescript = false,
                Value(file) if input.is_none() => input = Some(file.into()),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(Some(Self {
            input: input.context("which file?")?,
            target: target.context("--target is missing: web or no-modules")?,
            out_dir: out_dir.context("--out-dir is missing")?,
            out_name,
            keep_debug,
            demangle,
            typescript,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Option<Options>> {
        Options::parse(line.split(' ').map(OsString::from))
    }

    #[test]
    fn what_trunk_passes_is_understood() -> Result<()> {
        let line = "--target=web --out-dir=/out --out-name=table --keep-debug table.wasm";
        let options = Options {
            input: "table.wasm".into(),
            target: Target::Web,
            out_dir: "/out".into(),
            out_name: Some("table".to_owned()),
            keep_debug: true,
            demangle: true,
            typescript: true,
        };
        assert_eq!(parsed(line)?, Some(options));
        Ok(())
    }

    #[test]
    fn the_version_is_told_as_by_the_official_program() -> Result<()> {
        assert_eq!(parsed("--version")?, None);
        Ok(())
    }

    #[test]
    fn what_is_not_known_is_refused_by_name() {
        for (line, named) in [
            ("--weak-refs a.wasm", "--weak-refs"),
            ("--target=deno --out-dir=o a.wasm", "deno"),
            ("--target=web a.wasm", "--out-dir"),
            ("--target=web --out-dir=o", "which file"),
        ] {
            let error = parsed(line).err().map(|error| error.to_string());
            assert!(
                error.as_deref().unwrap_or_default().contains(named),
                "{line}: {error:?}"
            );
        }
    }
}
