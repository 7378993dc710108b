//! What changes if sources cut digits off instead of rounding.

use std::collections::BTreeSet;

use crate::dataset::{Anomaly, Check, Dataset, FigureRef};

use super::{Around, Review, UnderBothRules};

/// The differences between the two rules, over all policy changes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Effect {
    /// Statistics around policy changes.
    pub statistics: usize,
    /// Those about which the sentence differs: the policy's index, and the statistic's place in its review.
    pub sentences: Vec<(usize, usize)>,
    /// Those in which two changes whose order was certain no longer have one, or the reverse.
    pub orders: Vec<(usize, usize)>,
    /// Anomalies that are none by the other rule, as indices into the dataset's: every number of theirs that disagrees by
    /// arithmetic then agrees.
    pub settled: Vec<usize>,
    /// Anomalies that arithmetic finds by both rules.
    pub kept: usize,
    /// Numbers that agree if sources round, and disagree if they cut.
    pub unsettled: usize,
}

/// Compares the two rules; the reviews are those of all policy changes, in order.
#[must_use]
pub fn effect<'a>(
    data: &Dataset,
    cut: &Dataset,
    reviews: impl Iterator<Item = &'a Review>,
) -> Effect {
    let mut found = Effect::default();
    for (at, review) in reviews.enumerate() {
        for (place, UnderBothRules { rounded, cut }) in review.0.iter().enumerate() {
            found.statistics += 1;
            if rounded.says() != cut.says() {
                found.sentences.push((at, place));
            }
            if order(rounded) != order(cut) {
                found.orders.push((at, place));
            }
        }
    }
    let (rounded, cut) = (data.checks(), cut.checks());
    let pairs = rounded.iter().zip(&cut);
    found.unsettled = pairs
        .filter(|(rounded, cut)| rounded.agrees() && !cut.agrees())
        .count();
    let [before, then] = [&rounded, &cut].map(|checks| disagreeing(checks));
    let is_among = |anomaly: &Anomaly, figures: &BTreeSet<FigureRef>| {
        anomaly.figures.iter().any(|at| figures.contains(at))
    };
    for (at, anomaly) in data.anomalies().iter().enumerate() {
        match (is_among(anomaly, &before), is_among(anomaly, &then)) {
            (true, false) => found.settled.push(at),
            (true, true) => found.kept += 1,
            (false, _) => {}
        }
    }
    found
}

impl Around {
    /// Returns all numbers that its sentences state.
    #[must_use]
    pub fn says(&self) -> impl PartialEq + use<> {
        let finding = self.finding();
        let neighbours = self.neighbours.as_ref();
        (
            finding.whole_percent(),
            (finding.up, finding.down, finding.all),
            neighbours.and_then(super::Neighbours::as_large),
        )
    }
}

/// Returns which pairs of changes have a certain order: their intervals have nothing in common.
#[must_use]
pub fn order(around: &Around) -> Vec<bool> {
    let changes: Vec<_> = around
        .earlier
        .iter()
        .map(|before| before.change.interval)
        .collect();
    let pairs = changes
        .iter()
        .enumerate()
        .flat_map(|(at, one)| changes[at + 1..].iter().map(move |other| (one, other)));
    pairs.map(|(one, other)| !one.intersects(*other)).collect()
}

fn disagreeing(checks: &[Check]) -> BTreeSet<FigureRef> {
    let failed = checks.iter().filter(|check| !check.agrees());
    failed
        .flat_map(|check| check.from.iter().chain([&check.claimed]))
        .copied()
        .collect()
}
