//! Which forms are true of what is explored, and why others are not.

use super::{Exploration, Form, Line, lines, parts::are_parts};
use crate::{dataset::Dataset, quantity::Period};

/// Why a form or scale is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Bars would cover each other: some of the periods overlap.
    Overlap,
    /// They are not parts, two at least, that add up to one whole.
    NoParts,
    /// No period has a value of every statistic.
    NoCommon,
    /// The periods do not recur on the same days every year.
    Irregular,
    /// No period has a value both then and a year earlier that gives a result.
    NothingEarlier,
    /// No period has a value above zero of every statistic.
    NoBase,
    /// One of the statistics is part of no other.
    NoWhole,
    /// The whole is not published for the same periods.
    WholeMissing,
    /// A bar's length begins at zero, which a logarithmic scale does not have.
    Bars,
    /// Some values are zero or below.
    Negative,
}

/// Returns every form, with the reason if it is not true of the statistics that are drawn.
#[must_use]
pub fn forms(data: &Dataset, explored: &Exploration) -> Vec<(Form, Option<Why>)> {
    let why = |form: &Form| (*form, why_not(data, explored, *form));
    Form::ALL.iter().map(why).collect()
}

fn why_not(data: &Dataset, explored: &Exploration, form: Form) -> Option<Why> {
    let shown = |form| {
        lines(
            data,
            &Exploration {
                form,
                ..explored.clone()
            },
        )
    };
    let is_empty = || shown(form).iter().all(|line| line.points.is_empty());
    match form {
        Form::Line => None,
        Form::Bars => overlapping(&shown(form)),
        Form::Stacked => {
            let drawn = explored.drawn(data);
            let ids: Vec<&str> = drawn
                .iter()
                .map(|(_, series)| data.series(*series).id.as_str())
                .collect();
            if !are_parts(&ids) {
                return Some(Why::NoParts);
            }
            if is_empty() {
                return Some(Why::NoCommon);
            }
            overlapping(&shown(form))
        }
        Form::Change if !explored.by.is_calendar() => Some(Why::Irregular),
        Form::Change => is_empty().then_some(Why::NothingEarlier),
        Form::Index => super::bases(data, explored)
            .is_empty()
            .then_some(Why::NoBase),
        Form::Share => {
            let mut drawn = explored.drawn(data).into_iter();
            if drawn.any(|(_, series)| data.series(series).part_of.is_none()) {
                return Some(Why::NoWhole);
            }
            is_empty().then_some(Why::WholeMissing)
        }
    }
}

/// Returns why bars are not true of lines, if periods of one overlap.
fn overlapping(lines: &[Line]) -> Option<Why> {
    lines
        .iter()
        .any(|line| overlap(line.points.iter().map(|point| point.period)))
        .then_some(Why::Overlap)
}

/// Whether any of some periods, in the order of their first days, overlaps the ones before.
fn overlap(periods: impl Iterator<Item = Period>) -> bool {
    let mut last = None;
    for period in periods {
        if last.is_some_and(|end| period.start() <= end) {
            return true;
        }
        last = Some(period.end());
    }
    false
}

/// Returns why a logarithmic scale is not true of what is explored; `None` if it is.
#[must_use]
pub fn logarithmic(data: &Dataset, explored: &Exploration) -> Option<Why> {
    if matches!(explored.form, Form::Bars | Form::Stacked) {
        return Some(Why::Bars);
    }
    let lines = lines(data, explored);
    let values = lines.iter().flat_map(|line| &line.points);
    let mut lowest = values.map(|point| point.value.least(data));
    lowest.any(|value| value <= 0.0).then_some(Why::Negative)
}
