//! Validates `data/` and `locales/` and packs both for embedding.
//!
//! Any error in them stops the build with file, row, column and reason, and so do numbers that disagree without an
//! anomaly that explains it. The app and the build share the source files that define validity, so the two cannot
//! diverge.

// The build uses the reading half of these modules, the app the other.
#[allow(dead_code, unused_imports, unreachable_pub, missing_docs)]
#[path = "src/dataset/mod.rs"]
mod dataset;
#[path = "build/messages.rs"]
mod messages;
#[path = "build/output.rs"]
mod output;
#[allow(dead_code, unused_imports, unreachable_pub, missing_docs)]
#[path = "src/text/pattern.rs"]
mod pattern;
#[allow(dead_code, unused_imports, unreachable_pub, missing_docs)]
#[path = "src/quantity/mod.rs"]
mod quantity;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use dataset::Dataset;
use output::{packed, write};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/dataset");
    println!("cargo::rerun-if-changed=src/quantity");
    println!("cargo::rerun-if-changed=src/text/pattern.rs");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let out =
        PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?);
    let data = dataset::read(Path::new("data")).map_err(|errors| {
        errors
            .iter()
            .map(|error| format!("data/{error}"))
            .collect::<Vec<_>>()
    })?;
    let unexplained = data.unexplained();
    if !unexplained.is_empty() {
        return Err(unexplained
            .iter()
            .map(|check| {
                let said = data.describe_check(check);
                format!("data/anomalies.csv: no row explains that numbers disagree: {said}")
            })
            .collect());
    }
    write(&out.join("dataset.bin"), &packed(&data)?)?;
    write(&out.join("series.rs"), series_constants(&data).as_bytes())?;
    messages::compile(Path::new("locales"), &data, &out)
}

/// Returns one constant per series, so that a chart that names a missing series fails to compile.
fn series_constants(data: &Dataset) -> String {
    let constants: Vec<String> = data
        .all_series()
        .map(|(_, series)| {
            let id = series.id.as_str();
            let constant = messages::constant_name(id);
            format!(
                "/// {}.\npub const {constant}: &str = {id:?};\n",
                series.name
            )
        })
        .collect();
    constants.concat()
}
