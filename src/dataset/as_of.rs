//! State of the dataset on an earlier day.

use time::Date;

use super::Dataset;
use super::figure::{Derived, Operand};
use super::record::Anomaly;
use super::refs::{DerivedRef, FigureRef};
use crate::quantity::Estimate;

impl Dataset {
    /// Returns the dataset as published up to and including `day`: its figures before later corrections and
    /// retirements, the figures that can be derived from them, and the anomalies among them. Sources, series, policies
    /// and initiatives are unchanged.
    #[must_use]
    pub fn published_up_to(&self, day: Date) -> Self {
        let mut known = self.clone();
        let undone = known.undo_corrections(day);
        let retired = known.retired_figures().map(|(at, why)| (at, why.on));
        let retired: Vec<(FigureRef, Date)> = retired.collect();
        let counting = self.figures.len() - retired.len();
        let counted = |at: usize| match at.checked_sub(counting) {
            None => true,
            Some(at) => retired.get(at).is_some_and(|(_, on)| *on > day),
        };
        let mut figures = Kept::default();
        let rows = std::mem::take(&mut known.figures);
        known.figures = rows
            .into_iter()
            .enumerate()
            .filter_map(|(at, figure)| {
                let known = counted(at) && self.source(figure.source).published <= day;
                figures.enter(known.then_some(figure))
            })
            .collect();
        known.retired = Vec::new();
        let changed = undone.into_iter().chain(retired);
        known.changed = changed
            .filter_map(|(at, on)| Some((FigureRef(figures.find(at.0)?), on)))
            .collect();
        // All later ones are undone; the earlier ones are already part of the figures.
        known.corrections = Vec::new();
        known.rederive(self, &figures);
        let retired = known.retired_anomalies.drain(..);
        let retired = retired.filter(|retired| retired.on > day);
        known
            .anomalies
            .extend(retired.map(|retired| retired.anomaly));
        known
            .anomalies
            .retain_mut(|anomaly| rebased_anomaly(anomaly, &figures));
        known
    }

    /// Undoes the corrections after `day`, newest first, and returns their figures with the days of correction.
    fn undo_corrections(&mut self, day: Date) -> Vec<(FigureRef, Date)> {
        let mut undone: Vec<_> = self
            .corrections
            .iter()
            .filter(|correction| correction.on > day)
            .cloned()
            .collect();
        undone.sort_by_key(|correction| std::cmp::Reverse(correction.on));
        let undo = |correction: super::Correction| {
            let at = correction.figure;
            self.figures[usize::from(at.0)] = correction.former;
            (at, correction.on)
        };
        undone.into_iter().map(undo).collect()
    }

    /// Derives the figures again whose operands remain.
    fn rederive(&mut self, all: &Self, figures: &Kept) {
        self.derived = Vec::new();
        self.retired_derived = Vec::new();
        let mut derived = Kept::default();
        // Formulas rest on figures derived before them, so one pass in file order is enough.
        for (_, one) in all.all_derived() {
            let again = rebased(one, figures, &derived).and_then(|one| {
                let values = one.operands.iter().map(|operand| self.estimate(*operand));
                let values: Vec<Estimate> = values.collect::<Option<_>>()?;
                let estimate = one.operation.apply(&values).ok()?;
                Some(Derived { estimate, ..one })
            });
            self.derived.extend(derived.enter(again));
        }
    }
}

/// New indices of a table's rows after some have been left out.
#[derive(Default)]
struct Kept {
    places: Vec<Option<u16>>,
    count: u16,
}

impl Kept {
    /// Records the next row, kept or left out, and returns it.
    fn enter<T>(&mut self, row: Option<T>) -> Option<T> {
        self.places.push(row.is_some().then_some(self.count));
        self.count += u16::from(row.is_some());
        row
    }

    fn find(&self, before: u16) -> Option<u16> {
        self.places.get(usize::from(before)).copied().flatten()
    }
}

/// Updates the figure references of an anomaly; returns whether all of its figures are known.
fn rebased_anomaly(anomaly: &mut Anomaly, figures: &Kept) -> bool {
    let concerned = anomaly.figures.iter();
    let concerned: Option<Vec<FigureRef>> = concerned
        .map(|at| figures.find(at.0).map(FigureRef))
        .collect();
    let known = concerned.is_some();
    anomaly.figures = concerned.unwrap_or_default();
    known
}

/// Returns a derived figure with updated operands; `None` if one of them is not known.
fn rebased(one: &Derived, figures: &Kept, derived: &Kept) -> Option<Derived> {
    let operands = one
        .operands
        .iter()
        .map(|operand| {
            Some(match operand {
                Operand::Figure(at) => Operand::Figure(FigureRef(figures.find(at.0)?)),
                Operand::Derived(at) => Operand::Derived(DerivedRef(derived.find(at.0)?)),
            })
        })
        .collect::<Option<_>>()?;
    Some(Derived {
        operands,
        ..one.clone()
    })
}
