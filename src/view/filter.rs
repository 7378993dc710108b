//! State of the data table: search, filters and sorting, to and from the query string.

use std::cmp::Ordering;

use time::Date;

use super::{
    Notice,
    parameters::{FREE_TEXT, parameters},
};
use crate::{
    dataset::{Category, Dataset, Figure, FigureRef, Measure, SourceId},
    quantity::parse_date,
};

/// Filter by release.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Release {
    /// All releases.
    #[default]
    All,
    /// The press conference of 17 January 2023, the core document.
    Core,
    /// The source with this id.
    Source(String),
}

/// Column to sort rows by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Column {
    /// Name of the series.
    #[default]
    Series,
    /// First day of the period.
    Period,
    /// Value.
    Value,
    /// Day of publication of the source.
    Source,
}

impl Column {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Series, "series"),
        (Self::Period, "period"),
        (Self::Value, "value"),
        (Self::Source, "source"),
    ];
}

/// State of the data table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words that must all occur in a row; case-insensitive.
    pub search: String,
    /// Category of the series; `None` for all.
    pub category: Option<Category>,
    /// Releases.
    pub release: Release,
    /// Measure; `None` for all.
    pub measure: Option<Measure>,
    /// Column to sort by.
    pub sort: Column,
    /// Whether to sort in descending order.
    pub descending: bool,
    /// Id of the figure whose card is open.
    pub figure: Option<String>,
    /// Only figures published after this day; `None` for all.
    pub since: Option<Date>,
}

/// Names of the parameters.
const KEYS: [&str; 7] = [
    FREE_TEXT, "category", "measure", "release", "sort", "figure", "since",
];
/// Most characters of a search; the rest is cut. No title is as long.
const SEARCH_LENGTH: usize = 100;

impl Filter {
    /// Parses a query string. Parameters that are not understood are left out, with a notice: the table then shows more
    /// rows, not fewer.
    #[must_use]
    pub fn parse(query: &str) -> (Self, Vec<Notice>) {
        let mut filter = Self::default();
        let (parameters, mut notices) = parameters(query);
        for (key, value) in parameters {
            if !filter.set(&key, &value) {
                notices.push(if KEYS.contains(&&*key) {
                    Notice::value(&key, &value)
                } else {
                    Notice::key(&key)
                });
            }
        }
        (filter, notices)
    }

    /// Sets one parameter; returns `false` if it is not understood.
    fn set(&mut self, key: &str, value: &str) -> bool {
        match key {
            FREE_TEXT => self.search = value.chars().take(SEARCH_LENGTH).collect(),
            "category" => match value.parse() {
                Ok(category) => self.category = Some(category),
                Err(_) => return false,
            },
            "measure" => match value.parse() {
                Ok(measure) => self.measure = Some(measure),
                Err(_) => return false,
            },
            "release" if value == "core" => self.release = Release::Core,
            "release" => self.release = Release::Source(value.to_owned()),
            "sort" => {
                let (name, descending) = value
                    .strip_prefix('-')
                    .map_or((value, false), |name| (name, true));
                let Some((column, _)) = Column::ALL.into_iter().find(|(_, n)| *n == name) else {
                    return false;
                };
                (self.sort, self.descending) = (column, descending);
            }
            "figure" => self.figure = Some(value.to_owned()),
            "since" => match parse_date(value) {
                Ok(day) => self.since = Some(day),
                Err(_) => return false,
            },
            _ => return false,
        }
        true
    }

    /// Replaces values that the dataset lacks by defaults, with notices: an unknown release would match no row at all.
    /// A retired source is replaced by its successor.
    #[must_use]
    pub fn within(mut self, data: &Dataset) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        if let Release::Source(id) = &self.release
            && !data.sources().iter().any(|source| source.id.as_str() == id)
        {
            notices.push(Notice::value("release", id));
            self.release = Release::All;
        }
        if let Release::Source(id) = &mut self.release
            && let Some(by) = data.successor(&SourceId::new(id))
        {
            let by = by.to_string();
            let id = std::mem::replace(id, by.clone());
            notices.push(Notice::Retired { id, by });
        }
        if let Some(id) = &self.figure
            && data.operand_by_id(id).is_none()
            && data.retired_by_id(id).is_none()
        {
            notices.push(Notice::value("figure", id));
            self.figure = None;
        }
        (self, notices)
    }

    /// Returns the canonical query string; empty for the default state.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.search.is_empty() {
            query.append_pair(FREE_TEXT, &self.search);
        }
        if let Some(category) = self.category {
            query.append_pair("category", category.name());
        }
        match &self.release {
            Release::All => {}
            Release::Core => {
                query.append_pair("release", "core");
            }
            Release::Source(id) => {
                query.append_pair("release", id);
            }
        }
        if let Some(measure) = self.measure {
            query.append_pair("measure", measure.name());
        }
        if (self.sort, self.descending) != (Column::default(), false) {
            let name = Column::ALL
                .into_iter()
                .find_map(|(column, name)| (column == self.sort).then_some(name))
                .unwrap_or_default();
            let sign = if self.descending { "-" } else { "" };
            query.append_pair("sort", &format!("{sign}{name}"));
        }
        if let Some(figure) = &self.figure {
            query.append_pair("figure", figure);
        }
        if let Some(since) = self.since {
            query.append_pair("since", &since.to_string());
        }
        query.finish()
    }

    /// Returns the state sorted by a column; toggles between ascending and descending if it is sorted by that column
    /// already.
    #[must_use]
    pub fn sorted_by(&self, column: Column) -> Self {
        Self {
            sort: column,
            descending: self.sort == column && !self.descending,
            ..self.clone()
        }
    }

    /// Returns the matching figures, sorted.
    #[must_use]
    pub fn apply(&self, data: &Dataset) -> Vec<FigureRef> {
        let words: Vec<String> = self
            .search
            // A plus that was encoded once more than it had to be.
            .split(|c: char| c.is_whitespace() || c == '+')
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let mut found: Vec<FigureRef> = data
            .all_figures()
            .filter(|(_, figure)| self.fits(data, figure) && contains_all(data, figure, &words))
            .map(|(at, _)| at)
            .collect();
        found.sort_by(|a, b| {
            let order = self.compare(data, data.figure(*a), data.figure(*b));
            if self.descending {
                order.reverse()
            } else {
                order
            }
        });
        found
    }

    fn fits(&self, data: &Dataset, figure: &Figure) -> bool {
        let source = data.source(figure.source);
        self.category
            .is_none_or(|category| data.series(figure.series).category == category)
            && self.measure.is_none_or(|measure| figure.measure == measure)
            && self.since.is_none_or(|day| source.published > day)
            && match &self.release {
                Release::All => true,
                Release::Core => source.core,
                Release::Source(id) => source.id.as_str() == id,
            }
    }

    fn compare(&self, data: &Dataset, a: &Figure, b: &Figure) -> Ordering {
        let published = |figure: &Figure| data.source(figure.source).published;
        match self.sort {
            Column::Series => a.series.cmp(&b.series),
            Column::Period => a.period.start().cmp(&b.period.start()),
            Column::Value => a
                .published
                .value
                .to_f64()
                .total_cmp(&b.published.value.to_f64()),
            Column::Source => published(a).cmp(&published(b)),
        }
    }
}

/// Returns the texts of a figure that a search looks through, in lower case.
pub(crate) fn searched(data: &Dataset, figure: &Figure) -> [String; 6] {
    let source = data.source(figure.source);
    let series = data.series(figure.series);
    [
        &*series.name,
        figure.id.as_str(),
        &figure.as_published,
        &figure.note,
        &source.publisher,
        &source.title,
    ]
    .map(str::to_lowercase)
}

fn contains_all(data: &Dataset, figure: &Figure, words: &[String]) -> bool {
    let fields = searched(data, figure);
    let occurs = |word: &str| fields.iter().any(|field| field.contains(word));
    words.iter().all(|word| {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        occurs(word) || (!bare.is_empty() && occurs(bare))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::embedded;

    #[test]
    fn the_table_first_shows_every_figure_and_has_an_empty_query() {
        let data = embedded::dataset();
        let filter = Filter::default();
        assert_eq!(filter.query(), "");
        assert_eq!(filter.apply(data).len(), data.all_figures().count());
    }

    #[test]
    fn filters_narrow_and_the_query_restores_them() {
        let data = embedded::dataset();
        let (filter, notices) =
            Filter::parse("?q=passports&category=documents&release=core&measure=level");
        assert!(notices.is_empty());
        let found = filter.apply(data);
        assert_eq!(found.len(), 1);
        assert_eq!(&*data.figure(found[0]).as_published, "1.068 million");
        assert_eq!(Filter::parse(&filter.query()), (filter, vec![]));
    }

    #[test]
    fn a_search_finds_the_same_with_punctuation_after_its_words_and_a_plus_between_them() {
        let data = embedded::dataset();
        let found = |query: &str| Filter::parse(query).0.apply(data);
        let expected = found("q=permit+applications");
        assert!(!expected.is_empty());
        for query in [
            "q=permit%2Bapplications",
            "q=permit+applications.",
            "q=permit,+applications)",
        ] {
            assert_eq!(found(query), expected, "{query}");
        }
        assert!(found("q=permitapplications").is_empty());
    }

    #[test]
    fn what_is_not_understood_is_said() {
        let (filter, notices) = Filter::parse("category=boats&colour=red&sort=length");
        assert_eq!(filter, Filter::default());
        assert_eq!(
            notices,
            vec![
                Notice::value("category", "boats"),
                Notice::key("colour"),
                Notice::value("sort", "length"),
            ]
        );
    }

    #[test]
    fn sorting_by_a_column_twice_turns_it_round() {
        let data = embedded::dataset();
        let once = Filter::default().sorted_by(Column::Value);
        let twice = once.sorted_by(Column::Value);
        let values = |filter: &Filter| -> Vec<f64> {
            filter
                .apply(data)
                .into_iter()
                .map(|at| data.figure(at).published.value.to_f64())
                .collect()
        };
        assert!(values(&once).is_sorted());
        assert!(values(&twice).iter().rev().is_sorted());
    }

    #[test]
    fn a_release_or_figure_that_is_not_in_the_dataset_is_said_and_left_out() {
        let data = crate::embedded::dataset();
        let (filter, _) = Filter::parse("release=nobody&figure=nothing");
        let (within, notices) = filter.within(data);
        assert_eq!(within, Filter::default());
        assert_eq!(notices.len(), 2);
        let id = "travellers-total--2022--nia-press-2023-01-17--p11";
        let (filter, _) = Filter::parse(&format!("?figure={id}"));
        assert_eq!(filter.query(), format!("figure={id}"));
        assert_eq!(filter.clone().within(data), (filter, Vec::new()));
    }

    proptest! {
        #[test]
        fn any_string_parses_and_its_query_is_canonical(query in "\\PC*") {
            let (filter, _) = Filter::parse(&query);
            prop_assert_eq!(Filter::parse(&filter.query()), (filter, vec![]));
        }
    }
}
