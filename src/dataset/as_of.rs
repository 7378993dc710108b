//! The dataset as it would have been on an earlier day.

use time::Date;

use super::Dataset;
use super::figure::{Derived, Operand};
use super::lookup::{DerivedRef, FigureRef};

impl Dataset {
    /// What was known once everything published up to `day` was out: its figures, what can be derived from
    /// them, and the anomalies among them. Sources, series, policies and initiatives stay.
    #[must_use]
    pub fn published_up_to(&self, day: Date) -> Self {
        let mut known = self.clone();
        let figures = Kept::of(&self.figures, |figure| {
            self.source(figure.source).published <= day
        });
        known
            .figures
            .retain(|figure| self.source(figure.source).published <= day);

        // Formulas rest on figures derived before them, so one pass in file order is enough.
        let mut derived = Kept::default();
        known.derived = self
            .derived
            .iter()
            .filter_map(|one| derived.enter(rebased(one, &figures, &derived)))
            .collect();
        known.anomalies.retain_mut(|anomaly| {
            let concerned: Option<Vec<FigureRef>> = anomaly
                .figures
                .iter()
                .map(|at| figures.find(at.0).map(FigureRef))
                .collect();
            concerned
                .map(|concerned| anomaly.figures = concerned)
                .is_some()
        });
        known
    }
}

/// Where the rows of a table are after some have been left out.
#[derive(Default)]
struct Kept {
    places: Vec<Option<u16>>,
    count: u16,
}

impl Kept {
    fn of<T>(rows: &[T], keep: impl Fn(&T) -> bool) -> Self {
        let mut kept = Self::default();
        for row in rows {
            kept.enter(keep(row).then_some(()));
        }
        kept
    }

    /// Enters the next row, kept or left out.
    fn enter<T>(&mut self, row: Option<T>) -> Option<T> {
        self.places.push(row.is_some().then_some(self.count));
        self.count += u16::from(row.is_some());
        row
    }

    fn find(&self, before: u16) -> Option<u16> {
        self.places.get(usize::from(before)).copied().flatten()
    }
}

/// A derived figure whose operands are where they are now; `None` if one of them is not known.
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
