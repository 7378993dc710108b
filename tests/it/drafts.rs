//! The check of drafts: a corpus of sentences in six languages, and the core document retold.
//!
//! What the corpora are and what their verdicts mean is in `tests/drafts/README.md`.

use std::{collections::BTreeMap, time::Instant};

use crossings::{
    check::{Judgement, Record, Verdict, rows::propose},
    dataset::{Dataset, FigureRef, Operand},
    embedded,
    quantity::{Precision, parse_date},
    reader::{Claim, MAX_BYTES, MAX_CLAIMS, Reader, TooLong, language_of},
    text::Language,
};

const CORE: &str = include_str!("../drafts/core.txt");
const CORE_DAY: &str = "2023-01-17";

/// A text with what should be said of its numbers.
struct Draft {
    language: Language,
    day: String,
    text: String,
    expected: Vec<Expected>,
}

struct Expected {
    numeral: String,
    /// Series, period, measure and base, as in the ids of figures.
    about: [String; 4],
    verdict: String,
}

fn drafts(file: &str) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut rows = csv::Reader::from_path(format!("tests/drafts/{file}.csv")).expect("a corpus");
    for row in rows.records() {
        let row = row.expect("a row");
        let [
            language,
            day,
            text,
            numeral,
            series,
            period,
            measure,
            base,
            verdict,
        ] = std::array::from_fn(|at| row[at].to_owned());
        if !text.is_empty() {
            drafts.push(Draft {
                language: Language::of_code(&language).expect("a language"),
                day,
                text,
                expected: Vec::new(),
            });
        }
        if !numeral.is_empty() {
            let draft = drafts.last_mut().expect("a text before its numbers");
            assert!(draft.text.contains(&numeral), "{numeral}: {}", draft.text);
            draft.expected.push(Expected {
                numeral,
                about: [series, period, measure, base],
                verdict,
            });
        }
    }
    drafts
}

fn claims(text: &str, language: Language, day: &str) -> Vec<Claim> {
    let day = parse_date(day).expect("a day");
    let reader = Reader::new(embedded::dataset(), language);
    reader.read(text, day).expect("a short text")
}

fn judged(text: &str, language: Language, day: &str) -> Vec<Judgement> {
    let record = Record::of(embedded::dataset());
    let claims = claims(text, language, day).into_iter();
    claims.filter_map(|claim| record.judge(claim)).collect()
}

/// Returns series, period, measure and base of a claim, as in the ids of figures, where they are certain.
fn about(data: &Dataset, claim: &Claim) -> [Option<String>; 4] {
    let base = claim.base.certain();
    [
        claim
            .series
            .certain()
            .map(|at| data.series(*at).id.to_string()),
        claim.period.certain().map(|period| period.slug()),
        claim
            .measure
            .certain()
            .map(|measure| measure.name().to_owned()),
        base.map(|base| base.map_or_else(String::new, |base| base.name().to_owned())),
    ]
}

/// How many verdicts of one kind there are, and how many of them are right.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    right: usize,
    all: usize,
}

impl Score {
    fn add(&mut self, right: bool) {
        self.all += 1;
        self.right += usize::from(right);
    }

    fn percent(self) -> f64 {
        if self.all == 0 {
            100.0
        } else {
            100.0 * self.right as f64 / self.all as f64
        }
    }
}

/// The scores of a corpus.
#[derive(Debug, Default)]
struct Scores {
    wrong: Score,
    matches: Score,
    /// Of all that should be said, what is said, by language.
    recall: BTreeMap<&'static str, Score>,
    notes: Vec<String>,
}

fn scores(file: &str) -> Scores {
    let data = embedded::dataset();
    let mut scores = Scores::default();
    for draft in drafts(file) {
        let judged = judged(&draft.text, draft.language, &draft.day);
        let mut expected: Vec<Option<&Expected>> = vec![None; judged.len()];
        for one in &draft.expected {
            let start = draft.text.find(&one.numeral).expect("the number");
            let found = judged
                .iter()
                .position(|judgement| judgement.claim.place.contains(&start));
            let right = found.is_some_and(|at| {
                expected[at] = Some(one);
                is_right(data, &judged[at], one)
            });
            scores
                .recall
                .entry(draft.language.code())
                .or_default()
                .add(right);
            if !right {
                let said = found.map_or("nothing", |at| judged[at].verdict.name());
                scores.notes.push(format!(
                    "{said} instead of {} on {}: {}",
                    one.verdict, one.numeral, draft.text
                ));
            }
        }
        for (judgement, expected) in judged.iter().zip(expected) {
            let right = expected.is_some_and(|one| is_right(data, judgement, one));
            if judgement.verdict.is_wrong() {
                scores.wrong.add(right);
            } else if judgement.verdict.is_match() {
                scores.matches.add(right);
            }
            if expected.is_none() && judgement.verdict != Verdict::Open {
                let number = &draft.text[judgement.claim.place.clone()];
                scores.notes.push(format!(
                    "{} on {number}: {}",
                    judgement.verdict.name(),
                    draft.text
                ));
            }
        }
    }
    scores
}

/// Whether the verdict is the expected one, and rests on a claim about the same.
fn is_right(data: &Dataset, judgement: &Judgement, expected: &Expected) -> bool {
    let told = about(data, &judgement.claim);
    let same = told
        .iter()
        .zip(&expected.about)
        .all(|(told, expected)| told.as_ref().is_none_or(|told| told == expected));
    let series = judgement.claim.series.all().iter();
    let named = series
        .into_iter()
        .any(|at| data.series(*at).id.as_str() == expected.about[0]);
    same && named && judgement.verdict.name() == expected.verdict
}

fn print(title: &str, scores: &Scores) {
    println!("{title}");
    let row = |name: &str, score: Score| {
        println!(
            "  {name:<20} {:>4}/{:<4} {:>6.1}%",
            score.right,
            score.all,
            score.percent()
        );
    };
    row("wrong, precision", scores.wrong);
    row("match, precision", scores.matches);
    for (language, score) in &scores.recall {
        row(&format!("recall, {language}"), *score);
    }
    for note in &scores.notes {
        println!("  - {note}");
    }
}

#[test]
fn the_drafts_that_the_check_was_written_for_are_judged_as_they_should_be() {
    let scores = scores("first");
    print("Drafts written before the code", &scores);
    assert!(scores.wrong.all >= 20 && scores.matches.all >= 60);
    assert!(scores.notes.is_empty(), "{:#?}", scores.notes);
}

/// Floors are what is true, rounded down; the aims are 99% for "wrong", 95% for matches and 90% for recall.
fn assert_at_least(scores: &Scores, [wrong, matches, recall]: [f64; 3]) {
    assert!(scores.wrong.percent() >= wrong, "{:?}", scores.wrong);
    assert!(scores.matches.percent() >= matches, "{:?}", scores.matches);
    for (language, score) in &scores.recall {
        assert!(score.percent() >= recall, "{language}: {score:?}");
    }
}

#[test]
fn drafts_that_have_mended_the_check_once_are_judged_as_well_as_is_said() {
    let scores = scores("second");
    print(
        "Drafts written after the code, by which it was mended",
        &scores,
    );
    assert_at_least(&scores, [99.0, 90.0, 90.0]);
}

#[test]
fn drafts_that_never_changed_the_check_are_judged_as_well_as_is_said() {
    let scores = scores("third");
    print("Drafts that never changed the code", &scores);
    assert_at_least(&scores, [99.0, 95.0, 83.0]);
}

#[test]
fn drafts_of_the_newest_releases_are_judged_as_well_as_is_said() {
    let scores = scores("fourth");
    print("Drafts of the newest releases", &scores);
    assert_at_least(&scores, [99.0, 98.0, 85.0]);
}

#[test]
fn a_number_of_the_year_before_is_not_judged_as_one_of_this_year() {
    for (language, text) in [
        (
            Language::English,
            "Crossings reached 163 million in the first quarter of 2025, up from 141 million a year earlier.",
        ),
        (
            Language::English,
            "163 million crossings were made in the first quarter of 2025; a year earlier it was 141 million.",
        ),
        (
            Language::Spanish,
            "En el primer trimestre de 2025 hubo 163 millones de cruces fronterizos, frente a 141 millones un año antes.",
        ),
        (
            Language::French,
            "Au premier trimestre 2025, 163 millions d’entrées et de sorties ont été enregistrées, contre 141 millions un an plus tôt.",
        ),
        (
            Language::Russian,
            "В первом квартале 2025 года было 163 млн пересечений границы против 141 млн годом ранее.",
        ),
        (
            Language::Chinese,
            "2025年一季度出入境1.63亿人次，上年同期为1.41亿人次。",
        ),
        (
            Language::Arabic,
            "سُجلت 163 مليون عملية عبور في الربع الأول من عام 2025، مقابل 141 مليون قبل عام.",
        ),
    ] {
        let verdicts: Vec<Verdict> = judged(text, language, "2025-04-20")
            .iter()
            .map(|judgement| judgement.verdict)
            .collect();
        assert_eq!(verdicts.len(), 2, "{text}");
        assert!(
            verdicts.iter().all(|verdict| verdict.is_match()),
            "{text}: {verdicts:?}"
        );
    }
}

#[test]
fn travellers_on_flights_are_not_judged_as_flights() {
    let text = "Some 162 million crossings were made on flights in 2025.";
    for judgement in judged(text, Language::English, "2026-02-01") {
        assert!(
            !judgement.verdict.is_wrong(),
            "{}",
            judgement.verdict.name()
        );
    }
}

#[test]
fn every_sentence_is_known_by_its_language() {
    for draft in drafts("first") {
        let language = language_of(&draft.text);
        assert_eq!(language, Some(draft.language), "{}", draft.text);
    }
}

/// Returns the figure of the core document that a judgement rests on.
fn core_figure(data: &Dataset, judgement: &Judgement) -> Option<FigureRef> {
    let claim = &judgement.claim;
    let mut figures = data.core_figures().filter(|(_, figure)| {
        claim.series.certain() == Some(&figure.series)
            && claim.period.certain() == Some(&figure.period)
            && claim.measure.certain() == Some(&figure.measure)
            && claim.base.certain() == Some(&figure.base)
            && claim.stated.iter().any(|stated| {
                stated.value.to_f64().to_bits() == figure.published.value.to_f64().to_bits()
            })
    });
    figures.next().map(|(at, _)| at)
}

#[test]
fn the_sixty_statistics_of_the_core_document_are_claims_and_nothing_else_is() {
    let data = embedded::dataset();
    let judged = judged(CORE, Language::English, CORE_DAY);
    let mut found: Vec<FigureRef> = Vec::new();
    for judgement in &judged {
        let number = &CORE[judgement.claim.place.clone()];
        let figure = core_figure(data, judgement);
        assert!(
            figure.is_some(),
            "{number}: {:?}",
            about(data, &judgement.claim)
        );
        assert!(
            judgement.verdict.is_match(),
            "{number}: {}",
            judgement.verdict.name()
        );
        found.extend(figure);
    }
    let missing = data.core_figures().filter(|(at, _)| !found.contains(at));
    let missing: Vec<&str> = missing.map(|(_, figure)| figure.id.as_str()).collect();
    assert_eq!(missing, Vec::<&str>::new());
    assert_eq!(judged.len(), 60);
}

#[test]
fn with_any_digit_changed_that_number_is_no_longer_right_and_no_other_changes() {
    let whole = judged(CORE, Language::English, CORE_DAY);
    let mut outside = Score::default();
    for judgement in &whole {
        let place = judgement.claim.place.clone();
        for (at, digit) in CORE[place.clone()].char_indices() {
            let Some(value) = digit.to_digit(10) else {
                continue;
            };
            let mut text = CORE.to_owned();
            let other = ((value + 1) % 10).to_string();
            text.replace_range(place.start + at..=place.start + at, &other);
            let changed = judged(&text, Language::English, CORE_DAY);
            assert_eq!(changed.len(), whole.len(), "{}", &text[place.clone()]);
            for (before, after) in whole.iter().zip(&changed) {
                if before.claim.place == place {
                    let verdict = after.verdict;
                    assert!(
                        !verdict.is_match(),
                        "{}: {}",
                        &text[place.clone()],
                        verdict.name()
                    );
                    outside.add(verdict.is_wrong());
                } else {
                    assert_eq!(
                        before.verdict,
                        after.verdict,
                        "{}",
                        &text[after.claim.place.clone()]
                    );
                }
            }
        }
    }
    // The others claim more digits than are published, or a higher bound: the record neither has nor denies them.
    println!(
        "called wrong: {} of {} changed digits",
        outside.right, outside.all
    );
    assert!(
        outside.all > 150 && outside.percent() >= 65.0,
        "{outside:?}"
    );
}

#[test]
fn rows_are_proposed_for_what_the_record_lacks_and_as_it_has_them() {
    let data = embedded::dataset();
    let source = |id: &str| {
        let mut sources = data.source_refs();
        let found = sources.find(|at| data.source(*at).id.as_str() == id);
        found.expect("a source")
    };
    let core = propose(data, source("nia-press-2023-01-17"), CORE).expect("rows");
    assert_eq!((core.rows.len(), core.known), (0, 60));

    // Another page has none of those of the whole year: all are proposed, each as the core document has it.
    let other = propose(data, source("govcn-2023-01-18"), CORE).expect("rows");
    let mut alike = 0;
    for row in other.rows.iter().filter(|row| row.cells[4] == "year") {
        let [
            _,
            series,
            start,
            end,
            _,
            measure,
            base,
            _,
            value,
            half_width,
            ..,
        ] = &row.cells;
        let figure = data
            .core_figures()
            .map(|(_, figure)| figure)
            .find(|figure| {
                data.series(figure.series).id.as_str() == series
                    && (
                        figure.period.start().to_string(),
                        figure.period.end().to_string(),
                    ) == (start.clone(), end.clone())
                    && figure.measure.name() == measure
                    && figure.base.map_or("", |base| base.name()) == base
                    && figure.published.value.to_string() == *value
            });
        let figure = figure.unwrap_or_else(|| panic!("{:?}", row.cells));
        // Zeros at the end may be rounding: the row says so.
        let is_sure = row.unsure.is_empty();
        if let (true, Precision::Exact { half_width: known }) =
            (is_sure, figure.published.precision)
        {
            assert_eq!(known.to_string(), *half_width, "{}", figure.id);
        }
        alike += 1;
    }
    assert_eq!(alike, 51);

    let text =
        "In 2022, 115.7 million entries and exits were recorded. The hotel has 4,473 guests.";
    let changed = propose(
        data,
        source("nia-press-2023-01-17"),
        &text.replace("115.7", "115.8"),
    )
    .expect("rows");
    assert_eq!(
        changed.rows[0].unsure,
        ["contradicts travellers-total--2022--nia-press-2023-01-17--p11"]
    );
    assert_eq!(changed.unplaced, ["4,473"]);
}

#[test]
fn a_judgement_rests_on_figures_that_are_there() {
    let data = embedded::dataset();
    for judgement in judged(CORE, Language::English, CORE_DAY) {
        assert!(!judgement.figures.is_empty());
        for figure in judgement.figures {
            assert!(matches!(figure, Operand::Figure(_)) && !data.id_of(figure).is_empty());
        }
    }
}

#[test]
fn a_text_that_is_too_long_is_refused_and_a_long_one_read_in_time() {
    let day = parse_date(CORE_DAY).expect("a day");
    let reader = Reader::new(embedded::dataset(), Language::English);
    assert_eq!(
        reader.read(&"1 ".repeat(MAX_BYTES / 2 + 1), day),
        Err(TooLong)
    );
    let long = CORE.repeat(MAX_BYTES / CORE.len());
    let start = Instant::now();
    let claims = reader.read(&long, day).expect("not too long");
    assert_eq!(claims.len(), MAX_CLAIMS);
    // Generous: an optimised build takes a small part of it.
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}
