//! Printed numbers against arithmetic, over the whole dataset: what disagrees is explained.

use std::collections::BTreeMap;

use crossings::{
    dataset::{Check, Rule},
    embedded,
};

#[test]
fn every_disagreement_of_printed_numbers_is_explained_by_an_anomaly() {
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
    for rule in [Rule::Parts, Rule::Growth, Rule::Average] {
        let (agree, all) = held.get(&rule).copied().unwrap_or_default();
        assert!(all >= 5, "{rule:?} is applied {all} times");
        assert!(
            agree * 10 >= all * 8,
            "{rule:?} holds {agree} times of {all}"
        );
    }
}

#[test]
fn a_digit_changed_in_a_total_is_found() {
    let data = embedded::dataset();
    let parts = |check: &&Check| check.rule == Rule::Parts && check.agrees();
    let checks = data.checks();
    let check = checks.iter().find(parts).expect("a total that agrees");
    let figure = data.figure(check.claimed);
    let folder = tempfile::tempdir().expect("a folder");
    for entry in std::fs::read_dir("data").expect("the dataset") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let lines = text.lines().map(|line| {
            let value = format!(",{},", figure.printed.value);
            let first = format!("{},", figure.id);
            if line.starts_with(&first) {
                // One tenth more than was printed.
                let wrong = figure.printed.value.to_f64() * 1.1;
                line.replace(&value, &format!(",{wrong:.0},"))
            } else {
                line.to_owned()
            }
        });
        let changed = lines.collect::<Vec<_>>().join("\n") + "\n";
        std::fs::write(
            folder.path().join(path.file_name().expect("a name")),
            changed,
        )
        .expect("written");
    }
    let spoilt = crossings::dataset::read(folder.path()).expect("a dataset that fits together");
    let found = |check: &Check| spoilt.figure(check.claimed).id == figure.id && !check.agrees();
    assert!(
        spoilt.checks().iter().any(found),
        "{} is not missed",
        figure.id
    );
}
