//! The history of the dataset: stable ids, published corrections, and pages pinned to a day that show the state of that
//! day.

use crate::common::content;
use std::fs;

use crossings::{
    charts,
    compare::Selection,
    dataset::{Correction, Dataset},
    display::{Card, ChartContent, Link},
    embedded, prerender,
    quantity::parse_date,
    text::{Language, Text},
    view::{Filter, Notice},
};
use time::Date;

use crate::data::{complaint, corrupted, swap};

const RETIRED: &str = "travellers-total--2024--people-2024";
const IN_ITS_PLACE: &str = "travellers-total--2024--nia-2024";
/// Corrected on 29 November 2026, from ±500,000 to ±5,000,000.
const CORRECTED: &str = "travellers-total--2019--nia-2019";

fn english() -> Text {
    Text::of(Language::English)
}

fn day(text: &str) -> Date {
    parse_date(text).expect("a day")
}

/// Copies the data package without the line of a table that starts with a text.
fn without(table: &str, start: &str) -> tempfile::TempDir {
    corrupted(table, |text| {
        let lines = text.lines().filter(|line| !line.starts_with(start));
        let left: Vec<&str> = lines.collect();
        assert_eq!(left.len() + 1, text.lines().count(), "{start}");
        left.join("\n") + "\n"
    })
}

#[test]
fn a_row_that_was_published_cannot_be_removed() {
    for (table, id) in [
        ("figures.csv", RETIRED),
        (
            "derived.csv",
            "travellers-daily--2024-06-08_2024-06-10--derived-mean",
        ),
        ("anomalies.csv", "year-2019-growth"),
        ("policies.csv", "k-visa"),
    ] {
        let error = complaint(&without(table, &format!("{id},")));
        assert_eq!(error.file, "published.csv");
        let reason = format!(
            "“{id}” was published and is not in {table}: a row may be retired, never removed"
        );
        assert_eq!(error.reason, reason);
    }
}

#[test]
fn every_id_that_was_published_is_still_known() {
    let listed = fs::read_to_string("data/published.csv").expect("the list");
    let listed: Vec<&str> = listed.lines().skip(1).collect();
    let known = embedded::dataset().ids();
    for line in &listed {
        let (kind, id) = line.split_once(',').expect("two cells");
        assert!(known.contains(&(kind, id)), "{line}");
    }
    // The first edition had 1,210 figures; none of them is gone.
    assert!(
        listed
            .iter()
            .filter(|line| line.starts_with("figure,"))
            .count()
            >= 1_210
    );
}

#[test]
fn a_retired_row_counts_nowhere_and_its_card_names_the_one_in_its_place() {
    let (data, text) = (embedded::dataset(), english());
    assert!(data.operand_by_id(RETIRED).is_none());
    assert!(
        data.all_figures()
            .all(|(_, figure)| figure.id.as_str() != RETIRED)
    );
    let card = Card::of(data, &text, RETIRED).expect("a card");
    let first = &card.entries[0];
    assert_eq!(first.term, "Retired");
    assert_eq!(
        first.parts[0].words,
        "Since 29 November 2026 this figure no longer counts. In its place:"
    );
    assert_eq!(first.parts[1].link, Link::Card(IN_ITS_PLACE.to_owned()));
}

#[test]
fn an_address_with_a_retired_id_leads_to_what_is_in_its_place_or_to_its_card() {
    let data = embedded::dataset();
    let (asked, _) = Filter::parse(&format!("figure={RETIRED}&release=people-2024"));
    let (shown, notices) = asked.within(data);
    assert_eq!(shown.figure.as_deref(), Some(RETIRED));
    let notice = |id: &str, by: &str| Notice::Retired {
        id: id.to_owned(),
        by: by.to_owned(),
    };
    assert_eq!(notices, [notice("people-2024", "nia-2024")]);
    assert!(!shown.apply(data).is_empty());

    let (asked, _, _) = Selection::parse(&format!("figure={RETIRED}&figure={CORRECTED}"));
    let (shown, notices) = asked.within(data);
    assert_eq!(notices, [notice(RETIRED, IN_ITS_PLACE)]);
    assert_eq!(shown.operands(data).len(), 2);
}

#[test]
fn what_is_retired_must_name_a_row_that_counts() {
    let copy = corrupted("figures.csv", |text| {
        swap(
            &text,
            &format!("2026-11-29,{IN_ITS_PLACE}"),
            "2026-11-29,nothing",
        )
    });
    assert_eq!(complaint(&copy).reason, "“nothing” is not in figures.csv");
    let copy = corrupted("anomalies.csv", |text| swap(&text, IN_ITS_PLACE, RETIRED));
    assert_eq!(complaint(&copy).reason, format!("“{RETIRED}” is retired"));
}

#[test]
fn a_correction_must_end_at_what_the_figure_says() {
    let copy = corrupted("corrections.csv", |text| {
        swap(
            &text,
            "half_width,500000,5000000",
            "half_width,500000,4000000",
        )
    });
    let error = complaint(&copy);
    assert_eq!(
        (&*error.file, error.column.as_deref()),
        ("corrections.csv", Some("says"))
    );
    assert_eq!(
        error.reason,
        "figures.csv, or a later correction, has “5000000”"
    );
    let copy = corrupted("corrections.csv", |text| {
        swap(&text, "half_width", "series_id")
    });
    assert!(complaint(&copy).reason.contains("is none of measure, base"));
    let copy = corrupted("corrections.csv", |text| {
        swap(
            &text,
            "half_width,500000,5000000",
            "half_width,many,5000000",
        )
    });
    assert!(complaint(&copy).reason.starts_with("no figure: "));
}

#[test]
fn before_a_correction_a_figure_and_what_rests_on_it_say_what_they_said_then() {
    let data = embedded::dataset();
    assert!(data.corrections().len() >= 23);
    for correction in data.corrections() {
        let id = correction.former.id.as_str();
        let before = data.published_up_to(correction.on.previous_day().expect("a day"));
        let at = before.figure_by_id(id).expect("it was published");
        assert_eq!(before.figure(at).published, correction.former.published);
        assert_eq!(before.figure(at).measure, correction.former.measure);
        assert_eq!(before.changed_since(at), Some(correction.on));
        let on_the_day = data.published_up_to(correction.on);
        let at = on_the_day.figure_by_id(id).expect("it still is");
        assert_ne!(
            (
                on_the_day.figure(at).published,
                on_the_day.figure(at).measure
            ),
            (correction.former.published, correction.former.measure),
        );
        assert_eq!(on_the_day.changed_since(at), None);
    }
    let width = |data: &Dataset| {
        let mean = data.derived_by_id("travellers-daily--2019--derived-mean");
        data.derived(mean.expect("the mean day of 2019"))
            .estimate
            .interval
            .width()
    };
    let before = data.published_up_to(day("2026-11-28"));
    assert!(width(data) > 9.0 * width(&before));
}

#[test]
fn a_row_that_was_retired_counted_until_then() {
    let data = embedded::dataset();
    let before = data.published_up_to(day("2026-11-28"));
    let at = before.figure_by_id(RETIRED).expect("it counted");
    assert_eq!(before.changed_since(at), Some(day("2026-11-29")));
    assert!(
        data.published_up_to(day("2026-11-29"))
            .figure_by_id(RETIRED)
            .is_none()
    );
    let count = |data: &Dataset| data.all_figures().count();
    assert_eq!(count(&before), count(data) + data.retired_figures().count());
}

#[test]
fn a_figure_pinned_to_an_earlier_day_says_beside_a_number_that_it_was_corrected_since() {
    let (data, text) = (embedded::dataset(), english());
    let chart = charts::by_id("travellers-over-time").expect("a chart");
    let row = |data: &Dataset| {
        let displays = ChartContent::compose(chart, data, &text);
        let mut rows = displays.views[0].rows.iter();
        rows.find(|row| row.id() == CORRECTED)
            .expect("the year 2019")
            .clone()
    };
    let pinned = row(&data.published_up_to(day("2026-02-25")));
    assert_eq!(pinned.interval, "669,500,000 to 670,500,000");
    assert!(
        pinned
            .doubt
            .ends_with("Corrected since, on 29 November 2026."),
        "{}",
        pinned.doubt
    );
    let now = row(data);
    assert_eq!(now.interval, "665,000,000 to 675,000,000");
    assert!(!now.doubt.contains("Corrected since"));
}

#[test]
fn card_and_chart_say_what_a_corrected_figure_said_before_and_why_it_was_wrong() {
    const BEFORE: &str = "Until 29 November 2026 it stood here as 670 million (level); \
        interval: 669,500,000 to 670,500,000.";
    let data = embedded::dataset();
    let card = Card::of(data, &english(), CORRECTED).expect("a card");
    let entry = card.entries.iter().find(|entry| entry.term == "Corrected");
    let parts = &entry.expect("a correction").parts;
    assert_eq!(parts[0].words, BEFORE);
    assert_eq!(
        parts[1].words,
        "The Chinese release gives 6.7亿, rounded to ten million."
    );
    let chart = charts::by_id("travellers-over-time").expect("a chart");
    for language in Language::ALL {
        let displays = content(chart, language);
        let told = &displays.views[0].corrections;
        let one = told.iter().find(|note| note.id == CORRECTED).expect("told");
        assert!(one.words.contains("6.7亿"), "{}", one.words);
    }
}

#[test]
fn a_day_in_the_address_leaves_what_was_published_after_it() {
    let data = embedded::dataset();
    let (filter, notices) = Filter::parse("since=2026-02-24");
    assert!(notices.is_empty());
    assert_eq!(filter.query(), "since=2026-02-24");
    let found = filter.apply(data);
    assert!(!found.is_empty() && found.len() < data.all_figures().count());
    let published = |at| data.source(data.figure(at).source).published;
    assert!(
        found
            .into_iter()
            .all(|at| published(at) > day("2026-02-24"))
    );
    let (filter, notices) = Filter::parse("since=yesterday");
    assert_eq!((filter, notices.len()), (Filter::default(), 1));
}

#[test]
fn the_feed_has_every_new_release_and_every_correction_the_newest_first() {
    let url = "https://crossings.example/".parse().expect("an address");
    let feed = prerender::feed_of_all(embedded::dataset(), &english(), &url);
    let feed: atom_syndication::Feed = feed.parse().expect("a feed");
    assert_eq!(feed.id, "https://crossings.example/feed.xml");
    let days: Vec<_> = feed.entries.iter().map(|entry| entry.updated).collect();
    assert!(days.is_sorted_by(|one, next| one >= next));
    let corrected = |correction: &Correction| {
        let id = &correction.former.id;
        format!(
            "https://crossings.example/data/?figure={id}#corrected-{}",
            correction.on
        )
    };
    for correction in embedded::dataset().corrections() {
        let id = corrected(correction);
        assert!(feed.entries.iter().any(|entry| entry.id == id), "{id}");
    }
    let ids: std::collections::BTreeSet<&str> =
        feed.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), feed.entries.len(), "an id occurs twice");
}
