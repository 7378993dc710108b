//! Checks a copy of the data package: `cargo xtask data check [--data DIR] [--against DIR]`.
//!
//! Prints the contents of the package and how far its numbers agree by arithmetic, or file, row, column and reason of
//! every error, and the texts that are not translated yet. With another state of the package to compare with, prints
//! the differences in the charts.

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crossings::{
    dataset::{self, Dataset, Translations},
    display::changes,
    embedded,
    text::{Language, Text},
};

fn main() -> ExitCode {
    let mut folders = env::args_os().skip(1).map(PathBuf::from);
    let folder = folders.next().unwrap_or_else(|| PathBuf::from("data"));
    let Some(data) = read(&folder) else {
        return ExitCode::FAILURE;
    };
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
    let code = report(&data);
    untranslated(&data);
    if let Some(before) = folders.next() {
        let Some(before) = read(&before) else {
            return ExitCode::FAILURE;
        };
        compare(&before, &data);
    }
    code
}

/// Reads a package; prints its errors and returns `None` if there are any.
fn read(folder: &Path) -> Option<Dataset> {
    match dataset::read(folder) {
        Ok(data) => Some(data),
        Err(errors) => {
            for error in &errors {
                eprintln!("{}/{error}", folder.display());
            }
            None
        }
    }
}

/// Reports how far published numbers agree by arithmetic; fails if some disagree without an anomaly that explains it.
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

/// Lists the texts without a translation in some language; they are shown in English, marked as such, so this is not an
/// error.
fn untranslated(data: &Dataset) {
    let mut lacking: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for language in Language::ALL.into_iter().skip(1) {
        let Some(words) = Translations::unpack(embedded::packed_words(language)) else {
            continue;
        };
        let messages = embedded::dataset().messages(&words);
        for name in data.untranslated(&data.words_in(&messages)) {
            lacking.entry(name).or_default().push(language.code());
        }
    }
    println!("words: {} untranslated", lacking.len());
    for (name, languages) in lacking {
        println!("untranslated: dataset-{name} ({})", languages.join(", "));
    }
}

/// Reports the differences in the charts.
fn compare(before: &Dataset, after: &Dataset) {
    let changes = changes(before, after, &Text::of(Language::English));
    if changes.is_empty() {
        println!("charts: none changes");
        return;
    }
    println!("charts: {} views change", changes.len());
    for change in changes {
        print!("{change}");
    }
}
