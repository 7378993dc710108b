//! Prints the site: `prerender DIR --site https://host/folder/`. Called by `cargo xtask pages`.

use std::{env, path::PathBuf, process::ExitCode};

use crossings::prerender::{self, SiteUrl};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, option, site] = &arguments[..] else {
        eprintln!("usage: prerender DIR --site URL");
        return ExitCode::FAILURE;
    };
    if option != "--site" {
        eprintln!("unknown option {option}; usage: prerender DIR --site URL");
        return ExitCode::FAILURE;
    }
    match run(folder, site) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &str, site: &str) -> Result<String, Box<dyn std::error::Error>> {
    let url: SiteUrl = site.parse()?;
    let report = prerender::print(PathBuf::from(folder), &url)?;
    Ok(format!(
        "{} pages and {} pictures",
        report.pages, report.pictures
    ))
}
