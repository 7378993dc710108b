//! Which statistic words mean.

use std::collections::BTreeSet;

use super::lexicon::{Concept, lines};
use crate::dataset::{Dataset, SeriesRef};

/// Concepts said in some part of a text.
pub(super) type Said = BTreeSet<Concept>;

/// What has to be said for one statistic to be meant.
#[derive(Debug, Default)]
struct Rule {
    series: Option<SeriesRef>,
    /// Beside the number.
    beside: Vec<Concept>,
    /// In its sentence.
    somewhere: Vec<Concept>,
    /// Perhaps.
    perhaps: Vec<Concept>,
    /// Not in its sentence.
    never: Vec<Concept>,
    /// Whether it is meant by shares only.
    share: bool,
    /// Whether the words may mean another statistic all the same: "crossings on flights".
    unsure: bool,
}

/// What authorities do with anything: it tells no statistic from another.
const LIGHT: [Concept; 5] = ["handled", "inspected", "investigated", "issued", "seized"];

/// The rules of all statistics.
pub(super) struct Statistics(Vec<Rule>);

/// The statistics that words may mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Meant {
    /// Equally good ones, each once.
    pub(super) series: Vec<SeriesRef>,
    /// Whether all that is said beside the number belongs to them.
    pub(super) explained: bool,
}

impl Meant {
    /// Adds statistics that may be meant as well.
    pub(super) fn add(&mut self, series: impl IntoIterator<Item = SeriesRef>) {
        for one in series {
            if !self.series.contains(&one) {
                self.series.push(one);
            }
        }
    }
}

/// Kinds of statistics that a number can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Shares,
    Others,
}

impl Statistics {
    pub(super) fn of(data: &Dataset) -> Self {
        let rules = lines(include_str!("words/statistics.txt"));
        Self(
            rules
                .map(|(id, words)| Rule::read(data, id, words))
                .collect(),
        )
    }

    /// Returns the statistics that fit best what is said beside a number and elsewhere in its sentence.
    pub(super) fn meant(&self, beside: &Said, sentence: &Said, of: Of) -> Meant {
        let rules = self
            .0
            .iter()
            .filter(|rule| rule.share == (of == Of::Shares));
        let fits: Vec<(Fit, &Rule)> = rules
            .filter_map(|rule| Some((rule.fit(beside, sentence)?, rule)))
            .collect();
        let Some(best) = fits.iter().map(|(fit, _)| *fit).min() else {
            return Meant::default();
        };
        let mut meant = Meant {
            series: Vec::new(),
            explained: best.unexplained == 0,
        };
        for (_, rule) in fits.iter().filter(|(fit, _)| *fit == best) {
            meant.explained &= !rule.unsure;
            meant.add(rule.series);
        }
        meant
    }
}

/// How well a rule fits; the least fits best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    unexplained: usize,
    said_beside: std::cmp::Reverse<usize>,
    said_elsewhere: usize,
}

impl Rule {
    fn read(data: &Dataset, id: &str, words: &'static str) -> Self {
        let mut rule = Self {
            series: data.series_by_id(id),
            ..Self::default()
        };
        for word in words.split_whitespace() {
            match word.split_at(1) {
                ("*", concept) => rule.beside.push(concept),
                ("?", concept) => rule.perhaps.push(concept),
                ("-", concept) => rule.never.push(concept),
                ("%", _) => rule.share = true,
                ("~", _) => rule.unsure = true,
                _ => rule.somewhere.push(word),
            }
        }
        rule
    }

    fn fit(&self, beside: &Said, sentence: &Said) -> Option<Fit> {
        let said = |concept: &Concept| beside.contains(concept) || sentence.contains(concept);
        let fits = self.beside.iter().all(|concept| beside.contains(concept))
            && self.somewhere.iter().all(said)
            && !self.never.iter().any(said);
        let named = |concept: &&Concept| beside.contains(**concept);
        let needed = self.beside.iter().chain(&self.somewhere);
        let said_beside = needed.clone().filter(named).count();
        let known = |concept: &&Concept| {
            let mut all = needed.clone().chain(&self.perhaps);
            all.any(|one| one == *concept)
        };
        let heavy = |concept: &&Concept| !LIGHT.contains(concept);
        let unexplained = beside
            .iter()
            .filter(heavy)
            .filter(|concept| !known(concept))
            .count();
        (fits && said_beside > 0).then_some(Fit {
            unexplained,
            said_beside: std::cmp::Reverse(said_beside),
            said_elsewhere: needed.count() - said_beside,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_names_a_statistic_and_concepts_of_a_lexicon() {
        let data = crate::dataset::read("data".as_ref()).expect("the dataset");
        let english: BTreeSet<&str> = lines(include_str!("words/en.txt"))
            .flat_map(|(concepts, _)| concepts.split_whitespace())
            .collect();
        for rule in Statistics::of(&data).0 {
            assert!(rule.series.is_some(), "{rule:?}");
            for concept in rule.beside.iter().chain(&rule.somewhere) {
                assert!(english.contains(concept), "{concept}");
            }
        }
    }
}
