//! Published numbers against arithmetic, over the whole dataset: every disagreement is explained.

use std::collections::{BTreeMap, BTreeSet};

use crossings::{
    dataset::{Check, Dataset, Measure, Rule},
    embedded,
    quantity::{Numeral, Precision},
};

const RULES: [Rule; 4] = [Rule::Parts, Rule::Growth, Rule::Average, Rule::Within];

#[test]
fn every_disagreement_of_published_numbers_is_explained_by_an_anomaly() {
    let data = embedded::dataset();
    let unexplained: Vec<String> = data
        .unexplained()
        .iter()
        .map(|check| data.describe_check(check))
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}

#[test]
fn each_rule_is_applied_and_mostly_holds() {
    let mut held: BTreeMap<Rule, (usize, usize)> = BTreeMap::new();
    for check in embedded::dataset().checks() {
        let (agree, all) = held.entry(check.rule).or_default();
        *agree += usize::from(check.agrees());
        *all += 1;
    }
    for rule in RULES {
        let (agree, all) = held.get(&rule).copied().unwrap_or_default();
        assert!(all >= 5, "{rule:?} is applied {all} times");
        assert!(
            agree * 10 >= all * 8,
            "{rule:?} holds {agree} times of {all}"
        );
    }
}

/// Returns the dataset with another value for one figure, as if it were misread.
fn misread(id: &str, from: Numeral, to: f64) -> Dataset {
    let folder = tempfile::tempdir().expect("a folder");
    for entry in std::fs::read_dir("data").expect("the dataset") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let lines = text.lines().map(|line| {
            if line.starts_with(&format!("{id},")) {
                line.replace(&format!(",{from},"), &format!(",{to},"))
            } else {
                line.to_owned()
            }
        });
        let changed = lines.collect::<Vec<_>>().join("\n") + "\n";
        let name = path.file_name().expect("a name");
        std::fs::write(folder.path().join(name), changed).expect("written");
    }
    crossings::dataset::read(folder.path()).expect("a dataset that fits together")
}

#[test]
fn a_number_that_is_misread_is_found_by_each_rule() {
    let data = embedded::dataset();
    let checks = data.checks();
    for rule in RULES {
        let untouched = |check: &&Check| {
            let mut figures = check.from.iter().chain([&check.claimed]);
            check.rule == rule
                && check.agrees()
                && check.published.is_bounded()
                && figures.all(|at| data.anomalies_of(*at).next().is_none())
        };
        let check = checks.iter().find(untouched).expect("numbers that agree");
        let figure = data.figure(check.claimed);
        let was = figure.published.value;
        let wrong = match rule {
            Rule::Parts | Rule::Average => (was.to_f64() * 1.1).round(),
            Rule::Growth => was.to_f64() + 50.0,
            // Less than a part of its days.
            Rule::Within => 1.0,
        };
        let spoilt = misread(figure.id.as_str(), was, wrong);
        let found = |check: &Check| {
            check.rule == rule && spoilt.figure(check.claimed).id == figure.id && !check.agrees()
        };
        assert!(
            spoilt.unexplained().iter().any(found),
            "{} as {wrong} is missed by {rule:?}",
            figure.id
        );
    }
}

#[test]
fn every_source_that_publishes_a_whole_is_held_against_the_same_parts() {
    let data = embedded::dataset();
    let checks = data.checks();
    let parts = checks.iter().filter(|check| check.rule == Rule::Parts);
    let held: BTreeSet<_> = parts.map(|check| check.claimed).collect();
    let whole = |at| (data.figure(at).series, data.figure(at).period);
    let wholes: BTreeSet<_> = held.iter().map(|at| whole(*at)).collect();
    let is_exact = |precision| matches!(precision, Precision::Exact { .. });
    let published: BTreeSet<_> = data
        .all_figures()
        .filter(|(at, figure)| {
            figure.measure == Measure::Level
                && is_exact(figure.published.precision)
                && wholes.contains(&whole(*at))
        })
        .map(|(at, _)| at)
        .collect();
    assert_eq!(held, published);
    assert!(held.len() > wholes.len(), "none has a second source");
}
