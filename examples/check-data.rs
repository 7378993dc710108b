//! Checks a copy of the data package: `cargo xtask data check [--data DIR]`.
//!
//! Prints what the package holds, or file, row, column and reason of everything that is wrong.

use std::{env, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let folder = env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("data"), PathBuf::from);
    match crossings::dataset::read(&folder) {
        Ok(data) => {
            println!(
                "{}: {} figures and {} derived ones of {} series, from {} sources; {} policies, {} anomalies, {} measures",
                folder.display(),
                data.all_figures().count(),
                data.all_derived().count(),
                data.all_series().count(),
                data.sources().len(),
                data.policies().len(),
                data.anomalies().len(),
                data.initiatives().len(),
            );
            ExitCode::SUCCESS
        }
        Err(errors) => {
            for error in &errors {
                eprintln!("{}/{error}", folder.display());
            }
            ExitCode::FAILURE
        }
    }
}
