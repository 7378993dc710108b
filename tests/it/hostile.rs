//! What comes from outside, and is not what was hoped for: the checks of `fuzz/` with its seeds, and with what proptest
//! makes up. `cargo fuzz` has libFuzzer go on from there.

// The checks are public for the programs that libFuzzer calls.
#[allow(unreachable_pub)]
#[path = "../../fuzz/src/lib.rs"]
mod checks;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use checks::{CHECKS, Check};
use crossings::{
    charts::CHARTS,
    view::{EmbedQuery, Filter, Notice, Selection, View},
};
use proptest::prelude::*;

#[test]
fn every_seed_passes_its_check() {
    let mut tried = 0;
    for (name, check) in CHECKS {
        for entry in fs::read_dir(Path::new("fuzz/seeds").join(name)).expect(name) {
            let path = entry.expect("a seed").path();
            let bytes = fs::read(&path).expect("a seed");
            let outcome = catch_unwind(AssertUnwindSafe(|| check(&bytes)));
            assert!(outcome.is_ok(), "{}", path.display());
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried} seeds");
}

#[test]
fn every_check_is_a_target_of_cargo_fuzz_with_seeds() {
    let manifest = fs::read_to_string("fuzz/Cargo.toml").expect("a manifest");
    let programs = manifest.split("[[bin]]").skip(1).map(|program| {
        let name = program.trim().lines().next().expect("a name");
        name.trim_start_matches("name = ").trim_matches('"')
    });
    let checks: Vec<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
    assert_eq!(programs.collect::<Vec<_>>(), checks);
    for name in checks {
        let target = fs::read_to_string(format!("fuzz/targets/{name}.rs")).expect(name);
        assert!(target.contains(&format!("crossings_fuzz::{name}(bytes)")));
        let seeds = fs::read_dir(Path::new("fuzz/seeds").join(name)).expect(name);
        assert!(seeds.count() > 1, "{name}");
    }
}

#[test]
fn a_query_string_of_any_length_is_cut_and_says_so_once() {
    let controls = CHARTS[0].controls;
    // As many as Chromium lets an address have, and as many again.
    for query in [
        "a=b&".repeat(1_000_000),
        format!("a={}", "é".repeat(2_000_000)),
    ] {
        let cut = |notices: &[Notice]| {
            let said = notices.iter().filter(|notice| **notice == Notice::TooLong);
            assert_eq!(said.count(), 1);
            assert!(notices.len() <= 4_001, "{} notices", notices.len());
        };
        cut(&View::parse(&query, controls).1);
        cut(&Filter::parse(&query).1);
        let (_, rest, notices) = Selection::parse(&query);
        cut(&notices);
        let embed = EmbedQuery::parse(&query);
        cut(&embed.notices);
        assert!(rest.len() <= 8_000 && embed.state.len() <= 8_000);
    }
}

/// What addresses consist of, known and unknown, and what tries to break out of them.
fn parameter() -> impl Strategy<Value = String> {
    let known = [
        "metric=applications",
        "measure=index",
        "show=table",
        "years=all",
        "form=slope",
        "scale=log",
        "policies=none",
        "category=documents",
        "release=core",
        "release=nia-2023",
        "sort=-value",
        "figure=travellers-total--2022--nia-press-2023-01-17--p11",
        "figure=travellers-total--2023--nia-2023",
        "policy=class-b-management",
        "series=travellers-daily",
        "despite=1",
        "theme=dark",
        "lang=ar",
        "childId=x",
        "q=<script>alert(1)</script>",
        "metric=\"><img src=x onerror=alert(1)>",
    ];
    prop_oneof![
        3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => "[a-z]{1,8}=\\PC{0,20}",
        1 => "[%&=+?#;a-fA-F0-9]{0,12}",
        1 => "\\PC{0,60}",
    ]
}

fn asked() -> impl Strategy<Value = String> {
    let paths = CHARTS
        .iter()
        .flat_map(|chart| {
            [
                format!("charts/{}/", chart.id),
                format!("embed/{}/", chart.id),
            ]
        })
        .chain(["data/", "compare/", "embed/compare/"].map(str::to_owned));
    let path = prop::sample::select(paths.collect::<Vec<String>>());
    (path, prop::collection::vec(parameter(), 0..8))
        .prop_map(|(path, parameters)| format!("{path}?{}", parameters.join("&")))
}

/// A line of a message: what the protocol has, or anything.
fn member(known: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        2 => prop::sample::select(known).prop_map(str::to_owned),
        1 => "\\PC{0,40}",
    ]
}

/// A message, with a state of so many parameters at most.
fn told(most: usize) -> impl Strategy<Value = String> {
    (
        member(&["1", "1.0", "2", ".", "NaN"]),
        member(&["setTheme", "setState", "setLanguage", "ready", "."]),
        member(&["dark", "light", "auto", "<b>", "."]),
        prop::collection::vec(parameter(), 0..most).prop_map(|all| all.join("&")),
        member(&["ar", "zh-CN", "FR", "tlh", "."]),
    )
        .prop_map(|(a, b, c, d, e)| [a, b, c, d, e].join("\n"))
}

/// Lines of cells, of which some are numerals, days and names that are known.
fn cells() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        3 => "-?[0-9]{1,9}(\\.[0-9]{1,7})?",
        1 => "[-+.0-9eE]{0,18}",
        1 => "20[0-9]{2}-[01][0-9]-[0-3][0-9]",
        1 => prop::sample::select(vec!["sum", "difference", "ratio", "share", "change", "baseline-of-change",
            "baseline-of-share", "per-day", "year", "half", "quarter", "window", "holiday", "day"]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    prop::collection::vec(cell, 0..10).prop_map(|cells| cells.join("\n"))
}

/// A figure's row, of which one cell is anything.
fn row() -> impl Strategy<Value = String> {
    let good = [
        "travellers-foreign--2021--test",
        "travellers-foreign",
        "2021-01-01",
        "2021-12-31",
        "year",
        "change",
        "previous-year",
        "down 5.2 percent",
        "-5.2",
        "0.05",
        "exact",
        "percent",
        "nia-press-2023-01-17",
        "11",
        "",
    ];
    let cell = prop_oneof![
        1 => "[-+=@.0-9]{0,16}",
        1 => "[a-z-]{0,16}",
        1 => "\\PC{0,16}",
        1 => "[\",\\r\\n=]{0,6}",
    ];
    (0..good.len(), cell, "[=+@-]?[a-z]{0,4}").prop_map(move |(at, cell, note)| {
        let mut cells = good.map(str::to_owned);
        cells[14] = note;
        cells[at] = cell;
        format!("+figures.csv\n{}\n", cells.join(","))
    })
}

fn check(name: &str) -> Check {
    let found = CHECKS.iter().find(|(known, _)| *known == name);
    found.expect("a check").1
}

proptest! {
    #[test]
    fn any_address_is_read_to_a_state_whose_own_address_is_canonical(asked in asked()) {
        check("address")(asked.as_bytes());
    }

    #[test]
    fn any_message_is_understood_or_left_alone(told in told(60)) {
        check("message")(told.as_bytes());
    }

    #[test]
    fn any_cells_are_refused_or_read_as_what_they_print(cells in cells()) {
        check("numeral")(cells.as_bytes());
    }

    #[test]
    fn any_file_is_refused_or_fit_to_be_shown(mut bytes in prop::collection::vec(any::<u8>(), 1..60), kind in 0_u8..8) {
        bytes[0] = kind;
        check("packed")(&bytes);
    }
}

proptest! {
    // Minutes in an unoptimised program: `cargo xtask test --full` runs them.
    #![proptest_config(ProptestConfig::with_cases(1_000_000))]

    #[test]
    #[ignore = "takes minutes"]
    fn a_million_addresses_are_read(asked in asked()) {
        check("address")(asked.as_bytes());
    }

    #[test]
    #[ignore = "takes minutes"]
    fn a_million_messages_are_read(told in told(6)) {
        check("message")(told.as_bytes());
    }
}

proptest! {
    // Each draws, reads tables or looks for every figure: unoptimised, that takes tens of milliseconds.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_an_address_asks_for_is_shown(asked in asked()) {
        check("shown")(asked.as_bytes());
    }

    #[test]
    fn any_row_is_refused_or_read_to_what_reads_the_same(row in row()) {
        check("tables")(row.as_bytes());
    }

    #[test]
    fn any_text_is_compared_with_the_figures(text in "(?s)([0-9]{1,3}[,. ]){0,6}.{0,200}") {
        check("release")(text.as_bytes());
    }

    #[test]
    fn no_bytes_break_any_check(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        for (_, check) in CHECKS {
            check(&bytes);
        }
    }
}
