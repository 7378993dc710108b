//! Selection of the comparison page, to and from the query string.

use super::periods::around;
use crate::{
    dataset::{Dataset, Operand},
    view::{Notice, parameters},
};

/// Figures to compare: by their ids, or as the periods around a policy change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Ids of published or derived figures, in order; at most [`Selection::MAX_FIGURES`].
    pub figures: Vec<String>,
    /// Ids of a policy and of a series: compares the series before and after the policy. Used if `figures` is empty.
    pub around: Option<(String, String)>,
    /// Whether the reader has acknowledged that the figures are not comparable, and wants them compared.
    pub acknowledged: bool,
}

const FIGURE: &str = "figure";
const POLICY: &str = "policy";
const SERIES: &str = "series";
const ACKNOWLEDGED: &str = "despite";

impl Selection {
    /// Most figures that fit beside each other.
    pub const MAX_FIGURES: usize = 8;

    /// Parses the parameters of the selection; returns it with the rest of the query string, which concerns the figure.
    #[must_use]
    pub fn parse(query: &str) -> (Self, String, Vec<Notice>) {
        let mut selection = Self::default();
        let (mut policy, mut series) = (None, None);
        let mut rest = form_urlencoded::Serializer::new(String::new());
        let (parameters, mut notices) = parameters(query);
        for (key, value) in parameters {
            match &*key {
                FIGURE if selection.figures.len() < Self::MAX_FIGURES => {
                    let value = value.into_owned();
                    if !selection.figures.contains(&value) {
                        selection.figures.push(value);
                    }
                }
                POLICY => policy = Some(value.into_owned()),
                SERIES => series = Some(value.into_owned()),
                ACKNOWLEDGED if value == "1" => selection.acknowledged = true,
                FIGURE | ACKNOWLEDGED => notices.push(Notice::value(&key, &value)),
                _ => {
                    rest.append_pair(&key, &value);
                }
            }
        }
        // A policy without a series selects nothing, and the reverse.
        match (policy, series) {
            (Some(policy), Some(series)) => selection.around = Some((policy, series)),
            (Some(policy), None) => notices.push(Notice::value(POLICY, &policy)),
            (None, Some(series)) => notices.push(Notice::value(SERIES, &series)),
            (None, None) => {}
        }
        (selection, rest.finish(), notices)
    }

    /// Removes the ids that the dataset lacks, with notices; replaces retired ones.
    #[must_use]
    pub fn within(mut self, data: &Dataset) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        for id in &mut self.figures {
            if let Some((_, retirement)) = data.retired_by_id(id) {
                let by = data.id_of(retirement.by).to_owned();
                let id = std::mem::replace(id, by.clone());
                notices.push(Notice::Retired { id, by });
            }
        }
        self.figures.retain(|id| {
            let known = data.operand_by_id(id).is_some();
            if !known {
                notices.push(Notice::value(FIGURE, id));
            }
            known
        });
        if let Some((policy, series)) = &self.around {
            let policies = data.policies();
            let is_policy = policies.iter().any(|one| one.id.as_str() == policy);
            let is_series = data.series_by_id(series).is_some();
            if !is_policy {
                notices.push(Notice::value(POLICY, policy));
            }
            if !is_series {
                notices.push(Notice::value(SERIES, series));
            }
            if !(is_policy && is_series) {
                self.around = None;
            }
        }
        (self, notices)
    }

    /// Returns the figures to compare, in order.
    #[must_use]
    pub fn operands(&self, data: &Dataset) -> Vec<Operand> {
        if !self.figures.is_empty() {
            let ids = self.figures.iter();
            return ids.filter_map(|id| data.operand_by_id(id)).collect();
        }
        let windows = self.around.as_ref().and_then(|(policy, series)| {
            let mut policies = data.policies().iter();
            let policy = policies.find(|one| one.id.as_str() == policy)?;
            around(data, policy, data.series_by_id(series)?)
        });
        windows.into_iter().flatten().collect()
    }

    /// Returns the canonical query string; empty for the default selection.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for id in &self.figures {
            query.append_pair(FIGURE, id);
        }
        if let (true, Some((policy, series))) = (self.figures.is_empty(), &self.around) {
            query.append_pair(POLICY, policy);
            query.append_pair(SERIES, series);
        }
        if self.acknowledged {
            query.append_pair(ACKNOWLEDGED, "1");
        }
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::embedded;

    #[test]
    fn a_selection_comes_back_from_its_query_and_leaves_the_rest() {
        let (selection, rest, notices) =
            Selection::parse("?figure=a&figure=b&form=slope&despite=1");
        assert_eq!(selection.figures, ["a", "b"]);
        assert_eq!((rest.as_str(), notices.len()), ("form=slope", 0));
        assert_eq!(selection.query(), "figure=a&figure=b&despite=1");
    }

    #[test]
    fn ids_that_are_none_are_said_and_left_out() {
        let (selection, _, _) =
            Selection::parse("figure=nothing&policy=none&series=travellers-daily");
        let (selection, notices) = selection.within(embedded::dataset());
        assert_eq!(selection, Selection::default());
        assert_eq!(notices.len(), 2);
    }

    #[test]
    fn an_unknown_figure_does_not_take_a_known_policy_with_it() {
        let around = "policy=unilateral-38&series=travellers-foreign";
        let (selection, _, _) = Selection::parse(&format!("figure=nothing&{around}"));
        let (selection, notices) = selection.within(embedded::dataset());
        assert_eq!(selection.query(), around);
        assert_eq!(notices, [Notice::value("figure", "nothing")]);
    }

    #[test]
    fn a_policy_without_a_statistic_is_said_to_say_nothing() {
        let (selection, rest, notices) = Selection::parse("policy=unilateral-38");
        assert_eq!((selection, rest.as_str()), (Selection::default(), ""));
        assert_eq!(notices, [Notice::value("policy", "unilateral-38")]);
    }

    proptest! {
        #[test]
        fn any_string_parses_and_its_query_is_canonical(query in "\\PC*") {
            let (selection, _, _) = Selection::parse(&query);
            let (again, rest, notices) = Selection::parse(&selection.query());
            prop_assert!(selection.figures.len() <= Selection::MAX_FIGURES);
            prop_assert_eq!(again.query(), selection.query());
            prop_assert!(rest.is_empty() && notices.is_empty());
            // No selection makes the dataset panic.
            let (within, _) = selection.within(embedded::dataset());
            prop_assert!(within.operands(embedded::dataset()).len() <= Selection::MAX_FIGURES);
        }
    }
}
