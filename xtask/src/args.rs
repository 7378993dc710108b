//! The command line: tasks and their options.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use lexopt::prelude::{Long, Short, Value, ValueExt as _};

use crate::bench::{BenchOptions, Part};
use crate::build::BuildOptions;
use crate::data::{DataCheck, DataDraft, DataLinks};
use crate::review::Review;
use crate::serve::ServeOptions;
use crate::test::{Selection, Step};
use crate::timings::{ROWS, Row};

/// The usage, printed on request and for an unknown command.
pub(crate) const USAGE: &str = "\
Developer tasks of Crossings

usage: cargo xtask COMMAND [OPTIONS]

  serve                  set up, open the app on localhost, reload it on every change
      --port PORT        port to listen on (default 8080)
      --no-open          do not open a browser
  build                  set up, build the release site into dist/ and print its sizes
      --site URL         where the site will be published, as https://host/some/folder/
                         (default: the url in Cargo.toml, [workspace.metadata.site])
      --single-file      also make dist/crossings.html, all charts in one file that opens without a server
      --language CODE    of the single file (default en; the others are named crossings.CODE.html)
  test                   set up, then run what a change has to pass, in order, up to the first failure
      --quick            leave out what needs WebAssembly or a browser
      --full             everything, every chart in every engine
      --only STEP        run this step alone; may be given several times
      --skip STEP        leave this step out; may be given several times
      --all-engines      fail where Firefox or WebKitGTK cannot be set up, instead of leaving its journeys out
      steps: fmt typos deny data clippy test js advisories npm-audit clippy-wasm doc build site budget deploy
             journeys journeys-firefox journeys-webkit hostile notebooks notebooks-r
             screen-reader reproduce
  review                 draw every view again, and show what is other than reviewed, old beside new
      --accept           take what is drawn now as reviewed
  setup                  check and install everything that the commands above need
  data check             check the dataset: what is wrong, by file, row and column; what it changes in the charts
      --data DIR         check this folder instead of data/
      --against REV      compare with data/ of this revision, or with a folder (default: HEAD)
  data links             list the addresses of all sources, one a line, for link checkers and web archives
      --data DIR         read this folder instead of data/
      --archived         those of archived copies instead
  data draft FILE        propose rows for figures.csv from the text of a release, and say what is unsure
      --source ID        its row in sources.csv, which says its day and language
  data publish           write down the ids and days that the site, once published, has to keep
  bench                  race the built site against pages by other libraries, in Chromium, slowed down;
                         the site is in $CROSSINGS_DIST, or else in dist/
      --runs N           how often each page is measured (default 7)
      --only PART        measure this part alone; may be given several times
      parts: race embeds change mounts
  budget                 print what readers fetch, and fail if it is more than allowed
  timings                measure how long whoever works on this waits, in a clone; about an hour
      --only ROW         measure this row alone; may be given several times
      rows: clone again style message csv chart build quick ci dist snapshots
  reproduce              build twice, from nothing and in two folders, and compare every byte
  pages [DIR]            bundle the apps and print every page into a built site
                         (Trunk calls this after each build)

Tools are kept in $CROSSINGS_TOOLS, or else in the user's cache folder.";

/// A task with its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Task {
    /// Print the usage.
    Help,
    /// Install everything.
    Setup,
    /// Serve the app with live reload.
    Serve(ServeOptions),
    /// Build the release site.
    Build(BuildOptions),
    /// Run the checks.
    Test(Selection),
    /// Check the dataset in a folder, or in `data/`, and compare it with another state.
    DataCheck(DataCheck),
    /// List the addresses of the sources.
    DataLinks(DataLinks),
    /// Propose rows from a release.
    DataDraft(DataDraft),
    /// Record the ids and days that a published site has to keep.
    DataPublish,
    /// Measure the bytes that readers fetch.
    Budget,
    /// Build twice and compare.
    Reproduce,
    /// Show drawings that differ from the reviewed ones.
    Review(Review),
    /// Measure how long readers wait.
    Bench(BenchOptions),
    /// Measure how long developers wait; all rows, or these.
    Timings(Vec<Row>),
    /// Prerender the pages into a folder, or into Trunk's staging folder.
    Pages(Option<PathBuf>),
}

impl Task {
    /// Reads the arguments of this process.
    pub(crate) fn from_env() -> Result<Self> {
        Self::parse(std::env::args_os().skip(1))
    }

    /// Reads arguments, without the name of the program.
    fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self> {
        let mut parser = lexopt::Parser::from_args(arguments);
        let Some(first) = parser.next()? else {
            return Ok(Self::Help);
        };
        let command = match first {
            Short('h') | Long("help") => return Ok(Self::Help),
            Value(value) => value.string()?,
            other => return Err(other.unexpected().into()),
        };
        match command.as_str() {
            "help" => Ok(Self::Help),
            "setup" => none(parser, Self::Setup),
            "serve" => serve(parser),
            "build" => build(parser),
            "test" => test(parser),
            "data" => data(parser),
            "budget" => none(parser, Task::Budget),
            "reproduce" => none(parser, Task::Reproduce),
            "review" => review(parser),
            "bench" => bench(parser),
            "pages" => pages(parser),
            "timings" => timings(parser),
            unknown => bail!("there is no command `{unknown}`"),
        }
    }
}

/// Refuses any further argument.
fn none(mut parser: lexopt::Parser, task: Task) -> Result<Task> {
    match parser.next()? {
        None => Ok(task),
        Some(Short('h') | Long("help")) => Ok(Task::Help),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn timings(mut parser: lexopt::Parser) -> Result<Task> {
    let mut only = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("only") => {
                let name = parser.value()?.string()?;
                let row = ROWS.iter().find(|(_, known, ..)| *known == name);
                only.push(row.with_context(|| format!("there is no row `{name}`"))?.0);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Timings(only))
}

fn serve(mut parser: lexopt::Parser) -> Result<Task> {
    let mut options = ServeOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => options.port = parser.value()?.parse().context("--port")?,
            Long("no-open") => options.open = false,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Serve(options))
}

fn build(mut parser: lexopt::Parser) -> Result<Task> {
    let mut options = BuildOptions::default();
    let (mut single_file, mut language) = (false, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("site") => {
                let site = parser.value()?.string()?;
                if !(site.starts_with("http") && site.ends_with('/')) {
                    bail!(
                        "--site takes an address such as `https://host/some/folder/`, not `{site}`"
                    );
                }
                options.site = Some(site);
            }
            Long("single-file") => single_file = true,
            Long("language") => language = Some(parser.value()?.string()?),
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    ensure!(
        single_file || language.is_none(),
        "--language is for --single-file; the site has every language"
    );
    if single_file {
        options.single_file = Some(language.unwrap_or_else(|| "en".to_owned()));
    }
    Ok(Task::Build(options))
}

fn test(mut parser: lexopt::Parser) -> Result<Task> {
    let mut selection = Selection::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("quick") => selection.quick = true,
            Long("only") => selection.only.push(step(&mut parser)?),
            Long("skip") => selection.skip.push(step(&mut parser)?),
            Long("full") => selection.full = true,
            Long("all-engines") => selection.all_engines = true,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Test(selection))
}

fn review(mut parser: lexopt::Parser) -> Result<Task> {
    let mut review = Review::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("accept") => review.accept = true,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Review(review))
}

/// Returns the step named by the option just read.
fn step(parser: &mut lexopt::Parser) -> Result<&'static Step> {
    let name = parser.value()?.string()?;
    Step::from_name(&name).with_context(|| format!("there is no test step `{name}`"))
}

fn data(mut parser: lexopt::Parser) -> Result<Task> {
    match parser.next()? {
        Some(Value(action)) if action == "check" => {}
        Some(Value(action)) if action == "links" => return links(parser),
        Some(Value(action)) if action == "draft" => return draft(parser),
        Some(Value(action)) if action == "publish" => return none(parser, Task::DataPublish),
        Some(Short('h') | Long("help")) => return Ok(Task::Help),
        _ => {
            bail!("`cargo xtask data` knows `check`, `links`, `draft` and `publish`")
        }
    }
    let mut check = DataCheck::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("data") => check.folder = Some(PathBuf::from(parser.value()?)),
            Long("against") => check.against = Some(parser.value()?.string()?),
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::DataCheck(check))
}

fn links(mut parser: lexopt::Parser) -> Result<Task> {
    let mut links = DataLinks::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("data") => links.folder = Some(PathBuf::from(parser.value()?)),
            Long("archived") => links.archived = true,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::DataLinks(links))
}

fn draft(mut parser: lexopt::Parser) -> Result<Task> {
    let mut file = None;
    let mut source = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            Long("source") => source = Some(parser.value()?.string()?),
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::DataDraft(DataDraft {
        file: file.context("`data draft` takes the file of a release")?,
        source: source.context("--source names the release's row in sources.csv")?,
    }))
}

fn bench(mut parser: lexopt::Parser) -> Result<Task> {
    let mut options = BenchOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("runs") => {
                options.runs = parser.value()?.parse().context("--runs")?;
                ensure!(options.runs > 0, "--runs takes at least 1");
            }
            Long("only") => {
                let name = parser.value()?.string()?;
                let part = Part::from_name(&name)
                    .with_context(|| format!("the race has no part `{name}`"))?;
                options.only.push(part);
            }
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Bench(options))
}

fn pages(mut parser: lexopt::Parser) -> Result<Task> {
    let mut folder = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if folder.is_none() => folder = Some(PathBuf::from(value)),
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Pages(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Task> {
        Task::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn no_argument_asks_for_help() {
        assert_eq!(parse("").ok(), Some(Task::Help));
        assert_eq!(parse("serve --help").ok(), Some(Task::Help));
    }

    #[test]
    fn unknown_commands_and_options_are_named() {
        for (line, culprit) in [
            ("deploy", "deploy"),
            ("serve --prot 1", "--prot"),
            ("serve --port x", "--port"),
            ("test --only lint", "lint"),
            ("build --site crossings", "crossings"),
            ("build --language fr", "--single-file"),
            ("setup now", "now"),
            ("bench --only sprint", "sprint"),
            ("bench --runs 0", "--runs"),
            ("bench --runs some", "--runs"),
        ] {
            let message = parse(line).map_or_else(|error| format!("{error:#}"), |_| String::new());
            assert!(message.contains(culprit), "{line}: {message}");
        }
    }

    #[test]
    fn options_reach_their_task() {
        assert_eq!(
            parse("serve --port 9000 --no-open").ok(),
            Some(Task::Serve(ServeOptions {
                port: 9000,
                open: false
            }))
        );
        let french = BuildOptions {
            single_file: Some("fr".to_owned()),
            ..BuildOptions::default()
        };
        assert_eq!(
            parse("build --single-file --language fr").ok(),
            Some(Task::Build(french))
        );
        assert_eq!(
            parse("test --quick --skip fmt --only js --all-engines").ok(),
            Some(Task::Test(Selection {
                quick: true,
                only: vec![Step::from_name("js").expect("a step")],
                skip: vec![Step::from_name("fmt").expect("a step")],
                full: false,
                all_engines: true,
            }))
        );
        assert_eq!(
            parse("data check --data other --against v1").ok(),
            Some(Task::DataCheck(DataCheck {
                folder: Some(PathBuf::from("other")),
                against: Some("v1".to_owned()),
            }))
        );
        assert_eq!(
            parse("data draft release.txt --source nia-2026").ok(),
            Some(Task::DataDraft(DataDraft {
                file: PathBuf::from("release.txt"),
                source: "nia-2026".to_owned(),
            }))
        );
        assert!(parse("data draft release.txt").is_err());
        assert_eq!(
            parse("data links --archived").ok(),
            Some(Task::DataLinks(DataLinks {
                folder: None,
                archived: true,
            }))
        );
    }

    #[test]
    fn a_race_is_of_seven_runs_and_all_parts_unless_told_otherwise() {
        assert_eq!(
            parse("bench").ok(),
            Some(Task::Bench(BenchOptions::default()))
        );
        assert_eq!(
            parse("bench --runs 3 --only race --only mounts").ok(),
            Some(Task::Bench(BenchOptions {
                runs: 3,
                only: vec![Part::Race, Part::Mounts],
            }))
        );
    }

    #[test]
    fn the_usage_lists_every_part_of_the_race() {
        for part in Part::ALL {
            assert!(USAGE.contains(part.name()), "{}", part.name());
        }
    }

    #[test]
    fn the_usage_lists_every_test_step() {
        for step in crate::test::STEPS {
            assert!(USAGE.contains(step.name), "{}", step.name);
        }
    }
}
