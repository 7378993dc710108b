//! Developer tasks of Crossings, in plain Rust instead of shell scripts.
//!
//! `cargo xtask` without arguments lists them. Each command first ensures that its requirements are installed
//! ([`setup`]), so a fresh clone needs only rustup and Node.

mod args;
mod bench;
mod budget;
mod build;
mod data;
mod deploy;
mod pages;
mod process;
mod project;
mod reproduce;
mod review;
mod serve;
mod setup;
mod test;
mod timings;
mod version;

use std::process::ExitCode;

use args::Task;

fn main() -> ExitCode {
    let task = match Task::from_env() {
        Ok(task) => task,
        Err(error) => {
            eprintln!("error: {error:#}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(&task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Carries out one task.
fn run(task: &Task) -> anyhow::Result<()> {
    let project = project::Project::locate()?;
    match task {
        Task::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Task::Setup => setup::run(&project, setup::ALL).map(drop),
        Task::Serve(options) => serve::run(&project, options),
        Task::Build(options) => build::run(&project, options),
        Task::Test(selection) => test::run(&project, selection),
        Task::DataCheck(check) => data::check(&project, check),
        Task::DataDraft(options) => data::draft(&project, options),
        Task::DataLinks(links) => data::links(&project, links),
        Task::DataPublish => data::publish(&project),
        Task::Budget => budget::check(&project),
        Task::Reproduce => reproduce::run(&project),
        Task::Review(review) => review::run(&project, review),
        Task::Bench(options) => bench::run(&project, options),
        Task::Timings(rows) => timings::run(&project, rows),
        Task::Pages(folder) => pages::run(&project, folder.as_deref()),
    }
}
