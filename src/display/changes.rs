//! Differences in the charts between two states of the dataset, for maintainers of the data.

use std::fmt;

use super::{ChartContent, Line, ViewContent};
use crate::{charts::CHARTS, dataset::Dataset, text::Text, view::View};

/// Difference in one view of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The chart's id.
    pub chart: &'static str,
    /// View, as a query string; empty for the default one.
    pub view: String,
    /// Titles before and after, if they differ.
    pub title: Option<(String, String)>,
    /// Added rows: label and value.
    pub added: Vec<String>,
    /// Removed rows: label and value.
    pub removed: Vec<String>,
}

/// Returns all views of all charts that differ between two datasets.
#[must_use]
pub fn changes(before: &Dataset, after: &Dataset, text: &Text) -> Vec<Change> {
    CHARTS
        .iter()
        .flat_map(|chart| {
            let [old, new] = [before, after].map(|data| ChartContent::compose(chart, data, text));
            let views: Vec<Change> = View::all(chart.controls)
                .zip(old.views.iter().zip(&new.views))
                .filter_map(|(view, (old, new))| Change::of(chart.id, view.query(), old, new))
                .collect();
            views
        })
        .collect()
}

impl Change {
    fn of(chart: &'static str, view: String, old: &ViewContent, new: &ViewContent) -> Option<Self> {
        let rows = |display: &ViewContent| display.rows.iter().map(row).collect::<Vec<String>>();
        let (was, is) = (rows(old), rows(new));
        let not_in = |some: &[String], others: &[String]| -> Vec<String> {
            some.iter()
                .filter(|row| !others.contains(row))
                .cloned()
                .collect()
        };
        let change = Self {
            chart,
            view,
            title: (old.title != new.title).then(|| (old.title.clone(), new.title.clone())),
            added: not_in(&is, &was),
            removed: not_in(&was, &is),
        };
        let same = change.title.is_none() && change.added.is_empty() && change.removed.is_empty();
        (!same).then_some(change)
    }
}

/// Returns the key by which rows are compared: label, value and origin.
fn row(line: &Line) -> String {
    let group = if line.group.is_empty() {
        String::new()
    } else {
        format!("{}, ", line.group)
    };
    format!("{group}{}: {} [{}]", line.label, line.value, line.id())
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.view.is_empty() { "" } else { "?" };
        writeln!(f, "{}{mark}{}", self.chart, self.view)?;
        if let Some((before, after)) = &self.title {
            writeln!(f, "  title: “{before}” becomes “{after}”")?;
        }
        for row in &self.added {
            writeln!(f, "  + {row}")?;
        }
        for row in &self.removed {
            writeln!(f, "  − {row}")?;
        }
        Ok(())
    }
}
