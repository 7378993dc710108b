//! Records the promises of a published site: `cargo xtask data publish`.
//!
//! Ids of rows are written to `data/published.csv`, so that none can be removed; the newest day of each chart is
//! written to `src/prerender/pinned.txt`, so that its page is kept when the chart changes.

use std::{collections::BTreeSet, fs, io, process::ExitCode};

use crossings::{dataset::Dataset, embedded, prerender};

const IDS: &str = "data/published.csv";
const DAYS: &str = "src/prerender/pinned.txt";

fn main() -> ExitCode {
    match publish(embedded::dataset()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{IDS}, {DAYS}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn publish(data: &Dataset) -> io::Result<()> {
    let before = fs::read_to_string(IDS)?;
    let mut lines: BTreeSet<String> = before.lines().skip(1).map(str::to_owned).collect();
    let listed = lines.len();
    let ids = data.ids().into_iter();
    lines.extend(ids.map(|(kind, id)| format!("{kind},{id}")));
    println!(
        "{IDS}: {} ids, {} of them new",
        lines.len(),
        lines.len() - listed
    );
    let lines: Vec<String> = lines.into_iter().collect();
    fs::write(IDS, format!("kind,id\n{}\n", lines.join("\n")))?;
    fs::write(DAYS, prerender::pinned_list(data))
}
