//! Prerenders the site, or one file of it: `prerender DIR --site https://host/folder/ [--only PATH]`. Called by
//! `cargo xtask pages` and `cargo xtask serve`.

use std::{env, error::Error, path::PathBuf, process::ExitCode};

use crossings::prerender::{self, SiteUrl};

/// Exit status where the site has no such file.
const NO_SUCH_FILE: u8 = 4;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [folder, "--site", site] => write_site(folder, site),
        [folder, "--site", site, "--only", path] => write_one(folder, site, path),
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

fn write_site(folder: &str, site: &str) -> Result<ExitCode, Box<dyn Error>> {
    let url: SiteUrl = site.parse()?;
    let report = prerender::write_site(PathBuf::from(folder), &url)?;
    println!("{} pages and {} pictures", report.pages, report.pictures);
    Ok(ExitCode::SUCCESS)
}

fn write_one(folder: &str, site: &str, path: &str) -> Result<ExitCode, Box<dyn Error>> {
    let url: SiteUrl = site.parse()?;
    Ok(
        if prerender::write_one(PathBuf::from(folder), &url, path)? {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(NO_SUCH_FILE)
        },
    )
}
