//! The views of a chart as they travel. Most of a view is also in its neighbours: rows, sources and policy changes travel
//! once, and what is alike stands side by side, so that deflating finds it.

use serde::{Deserialize, Serialize};

use super::{
    Display, Doubt, KeyLine, Line, Mark, Plots, PolicyLine, PolicyPlace, PolicyWords, Reference,
    Sketch, Views,
};

/// [`Views`], field by field instead of view by view.
#[derive(Serialize, Deserialize)]
pub(super) struct Packed {
    titles: Vec<String>,
    subtitles: Vec<String>,
    summaries: Lists<String>,
    rows: Lists<Line>,
    marks: Vec<Vec<Mark>>,
    keys: Vec<Vec<KeyLine>>,
    sources: Lists<Reference>,
    anomalies: Lists<Doubt>,
    policies: Lists<PolicyWords>,
    places: Vec<Vec<PolicyPlace>>,
    narrow: Vec<Sketch>,
    wide: Vec<Sketch>,
}

/// Lists with much in common: each value once, and for each list the places of its values.
#[derive(Serialize, Deserialize)]
struct Lists<T> {
    values: Vec<T>,
    lists: Vec<Vec<u16>>,
}

impl<T: Clone + PartialEq> Lists<T> {
    fn of<'a>(lists: impl Iterator<Item = Vec<&'a T>>) -> Self
    where
        T: 'a,
    {
        let mut values: Vec<T> = Vec::new();
        let mut place = |value: &T| {
            let known = values.iter().position(|known| known == value);
            let at = known.unwrap_or_else(|| {
                values.push(value.clone());
                values.len() - 1
            });
            // A chart has some hundred rows; more would be missing when it is unpacked, which a test would see.
            u16::try_from(at).unwrap_or(u16::MAX)
        };
        let lists = lists
            .map(|list| list.into_iter().map(&mut place).collect())
            .collect();
        Self { values, lists }
    }

    /// One of the lists; `None` if there is none, or a value of it is missing.
    fn list(&self, at: usize) -> Option<Vec<T>> {
        let values = self.lists.get(at)?.iter();
        values
            .map(|value| self.values.get(usize::from(*value)).cloned())
            .collect()
    }
}

impl Packed {
    pub(super) fn of(views: &Views) -> Self {
        let Views { displays, plots } = views;
        let each = displays.iter();
        Self {
            titles: each.clone().map(|display| display.title.clone()).collect(),
            subtitles: each
                .clone()
                .map(|display| display.subtitle.clone())
                .collect(),
            summaries: Lists::of(each.clone().map(|display| display.summary.iter().collect())),
            rows: Lists::of(each.clone().map(|display| display.rows.iter().collect())),
            marks: each.clone().map(|display| display.marks.clone()).collect(),
            keys: each.clone().map(|display| display.key.clone()).collect(),
            sources: Lists::of(each.clone().map(|display| display.sources.iter().collect())),
            anomalies: Lists::of(
                each.clone()
                    .map(|display| display.anomalies.iter().collect()),
            ),
            policies: Lists::of(each.clone().map(|display| {
                let policies = display.policies.iter();
                policies.map(|policy| &policy.words).collect()
            })),
            places: each
                .map(|display| {
                    let policies = display.policies.iter();
                    policies.map(|policy| policy.place.clone()).collect()
                })
                .collect(),
            narrow: plots.iter().map(|plots| plots.narrow.clone()).collect(),
            wide: plots.iter().map(|plots| plots.wide.clone()).collect(),
        }
    }

    /// All views again; `None` if a part of one is missing.
    pub(super) fn views(self) -> Option<Views> {
        let displays = (0..self.titles.len())
            .map(|at| self.display(at))
            .collect::<Option<_>>()?;
        let plots = self.narrow.into_iter().zip(self.wide);
        let plots = plots.map(|(narrow, wide)| Plots { narrow, wide }).collect();
        Some(Views { displays, plots })
    }

    fn display(&self, at: usize) -> Option<Display> {
        let words = self.policies.list(at)?.into_iter();
        let policies = words.zip(self.places.get(at)?);
        Some(Display {
            title: self.titles.get(at)?.clone(),
            subtitle: self.subtitles.get(at)?.clone(),
            summary: self.summaries.list(at)?,
            rows: self.rows.list(at)?,
            marks: self.marks.get(at)?.clone(),
            key: self.keys.get(at)?.clone(),
            sources: self.sources.list(at)?,
            anomalies: self.anomalies.list(at)?,
            policies: policies
                .map(|(words, place)| PolicyLine {
                    words,
                    place: place.clone(),
                })
                .collect(),
        })
    }
}
