//! Finding the figures of a release in a text: all of them in a faithful copy, all but one where a digit was changed.
//!
//! The fixture has the numerals of the core document paragraph for paragraph, among its own words: we may not copy the
//! original wording.

use crossings::{
    dataset::{Dataset, FigureRef, SourceRef},
    embedded,
    verify::{Finding, MAX_BYTES, TooLong, likely_source, verify},
};
use proptest::prelude::*;

const COPY: &str = include_str!("../fixtures/core-numerals.txt");

fn core(data: &Dataset) -> SourceRef {
    let mut sources = data.source_refs();
    sources
        .find(|at| data.source(*at).core)
        .expect("the core document")
}

fn source(data: &Dataset, id: &str) -> SourceRef {
    let mut sources = data.source_refs();
    sources
        .find(|at| data.source(*at).id.as_str() == id)
        .expect("a source")
}

fn findings(text: &str) -> Vec<Finding> {
    let data = embedded::dataset();
    verify(data, core(data), text).expect("a text of usual length")
}

fn missing(text: &str) -> Vec<FigureRef> {
    let missing = findings(text)
        .into_iter()
        .filter(|finding| finding.place.is_none());
    missing.map(|finding| finding.figure).collect()
}

#[test]
fn all_sixty_figures_of_the_core_document_are_found_each_in_its_paragraph() {
    let data = embedded::dataset();
    let findings = findings(COPY);
    assert_eq!(findings.len(), 60);
    for finding in findings {
        let figure = data.figure(finding.figure);
        let place = finding
            .place
            .unwrap_or_else(|| panic!("{} is missing", figure.id));
        assert_eq!(
            figure.paragraph.map(usize::from),
            Some(place.paragraph),
            "{}",
            figure.id
        );
        assert_eq!(place.excerpt[1], figure.as_published.to_lowercase());
    }
}

#[test]
fn with_one_digit_changed_exactly_that_figure_is_not_found() {
    let lines: Vec<&str> = COPY.lines().filter(|line| !line.is_empty()).collect();
    let mut changed = 0;
    for finding in findings(COPY) {
        let place = finding.place.expect("found");
        let at = place.paragraph - 1;
        let until = format!("{}{}", place.excerpt[0], place.excerpt[1]);
        let end = lines[at].to_lowercase().find(&until).expect("the excerpt") + until.len();
        let start = end - place.excerpt[1].len();
        for (digit, c) in lines[at][start..end].char_indices() {
            let Some(value) = c.to_digit(10) else {
                continue;
            };
            let mut line = lines[at].to_owned();
            let other = ((value + 1) % 10).to_string();
            line.replace_range(start + digit..=start + digit, &other);
            let mut copy = lines.clone();
            copy[at] = &line;
            assert_eq!(missing(&copy.join("\n")), [finding.figure], "{line}");
            changed += 1;
        }
    }
    assert!(changed > 150, "{changed} digits");
}

#[test]
fn a_copy_that_lost_or_gained_lines_at_its_head_is_still_read() {
    let lines: Vec<&str> = COPY.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(missing(&lines[9..].join("\n")), []);
    let more = format!("Home\nNews\nSearch 227 results\n{COPY}");
    assert_eq!(missing(&more), []);
}

#[test]
fn a_copy_without_paragraphs_is_still_read() {
    assert_eq!(missing(&COPY.replace('\n', " ")), []);
}

#[test]
fn spaces_dashes_and_widths_of_digits_do_not_matter() {
    let wide: String = COPY
        .chars()
        .map(|c| match c {
            '0'..='9' => char::from_u32(u32::from(c) + 0xfee0).expect("a digit"),
            ' ' => '\u{a0}',
            c => c,
        })
        .collect();
    assert_eq!(missing(&wide), []);
    assert_eq!(missing(&COPY.replace('\n', "\r\n").to_uppercase()), []);
}

#[test]
fn a_numeral_is_not_found_inside_a_longer_one() {
    let with = |numeral: &str| -> Vec<FigureRef> {
        let all = findings(COPY).into_iter();
        let found = all.filter(|finding| {
            let place = finding.place.as_ref().expect("found");
            let mut words = place.excerpt[1].split(|c: char| !c.is_alphanumeric());
            words.any(|word| word == numeral)
        });
        found.map(|finding| finding.figure).collect()
    };
    for (numeral, longer) in [
        ("227", "1227"),
        ("227", "1,227"),
        ("227", "2270"),
        ("227", "2,270"),
        ("227", "227.5"),
        ("one", "none"),
        ("one", "ones"),
    ] {
        let wanted = with(numeral);
        assert!(!wanted.is_empty(), "{numeral}");
        assert_eq!(missing(&COPY.replace(numeral, longer)), wanted, "{longer}");
    }
}

#[test]
fn two_figures_with_one_numeral_need_two_places() {
    // The awards of paragraph 15: one title for an organisation, one for an individual.
    let fewer = COPY.replacen("then one;", "then some;", 1);
    assert_ne!(fewer, COPY);
    assert_eq!(missing(&fewer).len(), 1);
}

#[test]
fn numerals_in_other_scripts_are_found_too() {
    let data = embedded::dataset();
    for id in ["chinaorg-ja-2024q1", "nia-2025-fr", "hkcd-2024q3"] {
        let source = source(data, id);
        let figures = data
            .all_figures()
            .filter(|(_, figure)| figure.source == source);
        let text: Vec<String> = figures
            .map(|(_, f)| format!("… {} …", f.as_published))
            .collect();
        let found = verify(data, source, &text.join(" ")).expect("short");
        assert!(
            found.len() > 1 && found.iter().all(|finding| finding.place.is_some()),
            "{id}"
        );
        assert!(
            verify(data, source, "nothing")
                .expect("short")
                .iter()
                .all(|f| f.place.is_none())
        );
    }
}

#[test]
fn the_source_of_a_text_is_guessed_from_its_numerals() {
    let data = embedded::dataset();
    assert_eq!(likely_source(data, COPY), Some(core(data)));
    assert_eq!(
        likely_source(data, "a text about something else, of 1998"),
        None
    );
    // Of a release with many figures, this is one.
    assert_eq!(likely_source(data, "2.922 million"), None);
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    let data = embedded::dataset();
    let long = "1 ".repeat(MAX_BYTES / 2 + 1);
    assert_eq!(verify(data, core(data), &long), Err(TooLong));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gives_a_finding_for_each_figure(text in "(?s).{0,400}") {
        prop_assert_eq!(findings(&text).len(), 60);
    }
}
