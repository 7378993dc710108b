//! Prints the site, or one file of it: `prerender DIR --site https://host/folder/ [--only PATH]`. Called by
//! `cargo xtask pages` and `cargo xtask serve`.

use std::{env, error::Error, path::PathBuf, process::ExitCode};

use crossings::prerender::{self, SiteUrl};

/// How it ends where the site has no such file.
const NO_SUCH_FILE: u8 = 4;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [folder, "--site", site] => print(folder, site),
        [folder, "--site", site, "--only", path] => print_one(folder, site, path),
        _ => {
            eprintln!("usage: prerender DIR --site URL [--only PATH]");
            return ExitCode::FAILURE;
        }
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn print(folder: &str, site: &str) -> Result<ExitCode, Box<dyn Error>> {
    let url: SiteUrl = site.parse()?;
    let report = prerender::print(PathBuf::from(folder), &url)?;
    println!("{} pages and {} pictures", report.pages, report.pictures);
    Ok(ExitCode::SUCCESS)
}

fn print_one(folder: &str, site: &str, path: &str) -> Result<ExitCode, Box<dyn Error>> {
    let url: SiteUrl = site.parse()?;
    Ok(
        if prerender::print_one(PathBuf::from(folder), &url, path)? {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(NO_SUCH_FILE)
        },
    )
}
