//! Proposes rows for `figures.csv` from the text of a release: `cargo xtask data draft FILE --source ID`.
//!
//! Prints the rows that the record lacks as CSV, and beside them, as errors, what is unsure in each and which numbers of the
//! text speak of no statistic.

use std::{env, error::Error, fs, io, process::ExitCode};

use crossings::{
    check::rows::{Proposal, propose},
    dataset::FIGURE_COLUMNS,
    embedded,
};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [file, source] = arguments.as_slice() else {
        eprintln!("draft-rows FILE SOURCE");
        return ExitCode::FAILURE;
    };
    match proposal(file, source).and_then(|proposal| print(&proposal)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{file}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn proposal(file: &str, source: &str) -> Result<Proposal, Box<dyn Error>> {
    let data = embedded::dataset();
    let mut sources = data.source_refs();
    let source = sources
        .find(|at| data.source(*at).id.as_str() == source)
        .ok_or_else(|| format!("sources.csv has no `{source}`: add its row first"))?;
    Ok(propose(data, source, &fs::read_to_string(file)?)?)
}

fn print(proposal: &Proposal) -> Result<(), Box<dyn Error>> {
    let mut table = csv::Writer::from_writer(io::stdout());
    table.write_record(FIGURE_COLUMNS)?;
    for row in &proposal.rows {
        table.write_record(&row.cells)?;
        if !row.unsure.is_empty() {
            eprintln!(
                "unsure: {}, {}: {}",
                row.cells[0],
                row.cells[7],
                row.unsure.join(", ")
            );
        }
    }
    table.flush()?;
    let (rows, known) = (proposal.rows.len(), proposal.known);
    eprintln!("{rows} rows proposed, {known} numbers are in the record already");
    if !proposal.unplaced.is_empty() {
        eprintln!("not placed: {}", proposal.unplaced.join(", "));
    }
    Ok(())
}
