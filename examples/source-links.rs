//! Prints the addresses of all sources, one per line, as link checkers and web archives take them: `cargo xtask data
//! links [--data DIR] [--archived]`.

use std::{
    env,
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use crossings::dataset;

fn main() -> ExitCode {
    let (options, folders): (Vec<_>, Vec<_>) = env::args_os()
        .skip(1)
        .partition(|argument| argument == "--archived");
    let folder = folders
        .first()
        .map_or_else(|| PathBuf::from("data"), PathBuf::from);
    match dataset::read(&folder) {
        Ok(data) => {
            let lines = data.links(!options.is_empty()).join("\n") + "\n";
            // The reader of a pipe may stop early.
            match io::stdout().write_all(lines.as_bytes()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
                _ => ExitCode::SUCCESS,
            }
        }
        Err(errors) => {
            for error in &errors {
                eprintln!("{}/{error}", folder.display());
            }
            ExitCode::FAILURE
        }
    }
}
