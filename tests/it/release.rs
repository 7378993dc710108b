//! A new release takes rows in `data/` and nothing else: the charts show it, and the check reports the changes.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::languages::messages;
use crossings::{
    charts::{self},
    dataset::{self, Dataset},
    display::{Card, Change, ChartContent, changes},
    embedded,
    export::figures_csv,
    prerender,
    text::{Language, Text},
    view::{Filter, Layout, View},
};

/// A copy of the data package, removed when the test ends.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("a folder");
        for entry in fs::read_dir("data").expect("the data package") {
            let from = entry.expect("a file").path();
            let to = folder.join(from.file_name().expect("a name"));
            fs::copy(&from, to).expect("a copy");
        }
        Self(folder)
    }

    /// Adds rows to a table.
    fn add(&self, table: &str, rows: &[&str]) {
        let path = self.0.join(table);
        let before = fs::read_to_string(&path).expect("a table");
        fs::write(&path, format!("{before}{}\n", rows.join("\n"))).expect("written");
    }

    fn read(&self) -> Dataset {
        dataset::read(&self.0).unwrap_or_else(|errors| panic!("{errors:?}"))
    }

    fn changes(&self) -> Vec<Change> {
        let text = Text::of(Language::English);
        changes(embedded::dataset(), &self.read(), &text)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A leftover is in the target folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns a made-up release on the year 2026.
fn with_made_up_release(name: &str, growth: &str) -> Copy {
    let copy = Copy::new(name);
    copy.add(
        "sources.csv",
        &["made-up-2026,Nobody,official,A made-up release,https://nobody.example/2026,2027-01-15,en,,,"],
    );
    let row = |series: &str,
               measure: &str,
               published: &str,
               value: &str,
               half: &str,
               unit: &str| {
        let (suffix, base) = if measure == "change" {
            ("change--vs-previous-year--", "previous-year")
        } else {
            ("", "")
        };
        format!(
            "{series}--2026--{suffix}made-up-2026,{series},2026-01-01,2026-12-31,year,{measure},{base},{published},{value},{half},exact,{unit},made-up-2026,,,,"
        )
    };
    let rows = [
        row(
            "travellers-total",
            "level",
            "750 million",
            "750000000",
            "500000",
            "crossings",
        ),
        row(
            "travellers-mainland",
            "level",
            "355 million",
            "355000000",
            "500000",
            "crossings",
        ),
        row(
            "travellers-hmt",
            "level",
            "295 million",
            "295000000",
            "500000",
            "crossings",
        ),
        row(
            "travellers-foreign",
            "level",
            "100 million",
            "100000000",
            "500000",
            "crossings",
        ),
        row(
            "travellers-total",
            "change",
            &format!("{growth} percent"),
            growth,
            "0.05",
            "percent",
        ),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    copy.add("figures.csv", &rows);
    copy
}

#[test]
fn a_release_that_is_added_as_rows_is_seen_in_the_charts() {
    let copy = with_made_up_release("release", "7.6");
    let data = copy.read();
    assert!(data.unexplained().is_empty());
    for (id, query, label, value) in [
        ("travellers-by-origin", "years=all", "2026", "100 million"),
        ("travellers-over-time", "", "2026", "750 million"),
    ] {
        let chart = charts::by_id(id).expect("a chart");
        let (view, _) = View::parse(query, chart.controls);
        let text = Text::of(Language::English);
        let drawing = chart.draw(&data, &view, &text, Layout::Wide);
        let row = drawing
            .rows
            .iter()
            .rfind(|row| row.label == label)
            .unwrap_or_else(|| panic!("{id} has no row for {label}"));
        assert_eq!(row.fact.read(&data, &text).text, value);
        let source = data.source(data.figure(row.fact.figures(&data)[0]).source);
        assert_eq!(&*source.publisher, "Nobody");
    }
}

#[test]
fn a_note_a_publisher_a_policy_and_an_anomaly_are_shown_before_they_are_translated() {
    const NOTE: &str = "Made up for a test.";
    const TITLE: &str = "A made-up opening";
    const SCOPE: &str = "Nobody may cross.";
    const DOUBT: &str = "Made up: 340 and 350 million cannot both be right.";
    const ID: &str = "travellers-total--2026h2--made-up-2026";
    let copy = with_made_up_release("untranslated", "7.6");
    copy.add(
        "figures.csv",
        &[&format!(
            "{ID},travellers-total,2026-07-01,2026-12-31,half,level,,380 million,380000000,500000,exact,crossings,made-up-2026,,{NOTE},,"
        )],
    );
    copy.add(
        "policies.csv",
        &[&format!(
            "made-up-opening,2026-10-01,{TITLE},{SCOPE},opening,made-up-2026"
        )],
    );
    copy.add(
        "anomalies.csv",
        &[&format!("made-up-halves,wording,{ID},\"{DOUBT}\",")],
    );
    let source = copy.read();
    assert!(source.unexplained().is_empty());

    for language in Language::ALL.into_iter().skip(1) {
        let text = Text::of(language);
        let words = source.words_in(&messages(language));
        let mut waiting = source.untranslated(&words);
        waiting.retain(|name| name.contains("made-up") || name == "publisher-nobody");
        assert_eq!(
            waiting,
            [
                "policy-made-up-opening".to_owned(),
                "policy-made-up-opening.scope".to_owned(),
                "anomaly-made-up-halves".to_owned(),
                "publisher-nobody".to_owned(),
                format!("figure-{ID}"),
            ]
        );
        let data = source.translated(&words);

        let chart = charts::by_id("travellers-over-time").expect("a chart");
        let displays = ChartContent::compose(chart, &data, &text);
        let (view, _) = View::parse("period=half", chart.controls);
        let display = &displays.views[view.index()];
        let row = display.rows.iter().find(|row| row.id() == ID);
        assert_eq!(row.expect("a row").doubt, DOUBT);
        let doubt = display.anomalies.iter().find(|doubt| doubt.words == DOUBT);
        assert_eq!(doubt.expect("an anomaly").language, "en");
        let policy = display.policies.iter().find(|policy| policy.title == TITLE);
        let policy = policy.expect("a policy");
        assert_eq!(policy.scope, SCOPE);
        assert_eq!(
            (&*policy.title_language, &*policy.scope_language),
            ("en", "en")
        );
        let others = display.policies.iter().filter(|other| other.title != TITLE);
        assert!(
            others
                .map(|other| &*other.title_language)
                .all(str::is_empty)
        );

        let url = "https://crossings.example/".parse().expect("an address");
        let feed = prerender::feed_of_all(&data, &text, &url);
        let address = format!("{}data/?release=made-up-2026", language.prefix());
        assert!(feed.contains(&address) && feed.contains("Nobody"));

        let card = Card::of(&data, &text, ID).expect("a card");
        let marked = |words: &str| {
            let mut parts = card.entries.iter().flat_map(|entry| &entry.parts);
            parts.any(|part| part.words == words && part.language == "en")
        };
        assert!(marked(NOTE) && marked(DOUBT), "{card:?}");

        let found = Filter {
            search: "made up for a test".to_owned(),
            ..Filter::default()
        }
        .apply(&data);
        assert_eq!(found.len(), 1);
        assert!(figures_csv(&data, &found).contains(NOTE));
    }
}

#[test]
fn the_check_says_what_changes_in_which_chart() {
    let copy = with_made_up_release("changes", "7.6");
    let changes = copy.changes();
    let views = |id: &str| changes.iter().filter(|change| change.chart == id).count();
    assert!(views("travellers-over-time") > 0 && views("travellers-by-origin") > 0);
    assert_eq!(views("policy-change") + views("seizures"), 0);
    let over_time = changes
        .iter()
        .find(|change| change.chart == "travellers-over-time" && change.view.is_empty());
    let words = over_time.expect("a change").to_string();
    assert!(
        words.contains("+ 2026: 750 million [travellers-total--2026--made-up-2026]"),
        "{words}"
    );
    assert!(
        words.contains("becomes “Crossings reached 750 million in 2026"),
        "{words}"
    );
}

#[test]
fn nothing_changes_against_the_same_data() {
    assert_eq!(Copy::new("same").changes(), []);
}

#[test]
fn growth_that_does_not_match_its_levels_has_to_be_explained() {
    let copy = with_made_up_release("contradiction", "9.6");
    let data = copy.read();
    let unexplained = data.unexplained();
    assert_eq!(unexplained.len(), 1);
    let words = data.describe_check(&unexplained[0]);
    assert!(
        words.contains("travellers-total--2026") && words.contains("9.6 percent"),
        "{words}"
    );
    copy.add(
        "anomalies.csv",
        &["made-up,growth-mismatch,travellers-total--2026--change--vs-previous-year--made-up-2026,Made up.,"],
    );
    assert!(copy.read().unexplained().is_empty());
}
