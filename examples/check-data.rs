//! Checks a copy of the data package: `cargo xtask data check [--data DIR]`.
//!
//! Prints what the package holds and how far its numbers agree by arithmetic, or file, row, column and reason of
//! everything that is wrong.

use std::{env, path::PathBuf, process::ExitCode};

use crossings::dataset::{self, Dataset};

fn main() -> ExitCode {
    let folder = env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("data"), PathBuf::from);
    match dataset::read(&folder) {
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
            report(&data)
        }
        Err(errors) => {
            for error in &errors {
                eprintln!("{}/{error}", folder.display());
            }
            ExitCode::FAILURE
        }
    }
}

/// Says how far printed numbers agree by arithmetic; fails where they do not and no anomaly says why.
fn report(data: &Dataset) -> ExitCode {
    let checks = data.checks();
    let agree = checks.iter().filter(|check| check.agrees()).count();
    let unexplained = data.unexplained();
    println!(
        "arithmetic: {} checks, {agree} agree, {} disagree as anomalies.csv explains, {} without explanation",
        checks.len(),
        checks.len() - agree - unexplained.len(),
        unexplained.len(),
    );
    for check in &unexplained {
        eprintln!("anomalies.csv: explain {}", data.describe_check(check));
    }
    if unexplained.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
