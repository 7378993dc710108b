//! What is explored, to and from the query string.

use time::Date;

use super::forms;
use crate::{
    dataset::{Dataset, PolicyKind, SeriesRef},
    embedded::series,
    quantity::{PeriodKind, parse_date},
    view::{Notice, parameters},
};

/// Kind of the periods explored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Recurrence {
    /// Calendar years.
    #[default]
    Year,
    /// Halves of years.
    Half,
    /// Quarters of years.
    Quarter,
    /// Public holidays.
    Holiday,
    /// All other periods, single days included.
    Other,
}

/// How values are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// Points, joined where periods follow on one another.
    #[default]
    Line,
    /// Bars from zero, as wide as their periods are long.
    Bars,
    /// Parts of a whole, one bar upon the other, for periods of which all are known.
    Stacked,
    /// Change on the same period a year earlier, in percent.
    Change,
    /// Index: a chosen period is 100.
    Index,
    /// Share of the statistic of which each is a part, in percent.
    Share,
}

/// Gives the values of a parameter their names in addresses.
macro_rules! named_values {
    ($name:ident { $($variant:ident = $value:literal,)* }) => {
        impl $name {
            /// Every value, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Returns the value's name in addresses.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $value,)* }
            }

            /// Returns the value of this name.
            #[must_use]
            pub fn of_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

named_values! { Recurrence { Year = "year", Half = "half", Quarter = "quarter", Holiday = "holiday", Other = "other", } }
named_values! { Form { Line = "line", Bars = "bars", Stacked = "stacked", Change = "change", Index = "index", Share = "share", } }

impl Recurrence {
    /// Returns whether periods of this kind are meant.
    #[must_use]
    pub const fn has(self, kind: PeriodKind) -> bool {
        matches!(
            (self, kind),
            (Self::Year, PeriodKind::Year)
                | (Self::Half, PeriodKind::Half)
                | (Self::Quarter, PeriodKind::Quarter)
                | (Self::Holiday, PeriodKind::Holiday)
                | (Self::Other, PeriodKind::Window | PeriodKind::Day)
        )
    }

    /// Whether the calendar has these periods every year, on the same days and without a gap between two.
    #[must_use]
    pub const fn is_calendar(self) -> bool {
        matches!(self, Self::Year | Self::Half | Self::Quarter)
    }
}

/// What a reader explores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exploration {
    /// Ids of statistics, in order: at least one, at most [`Exploration::MAX_SERIES`].
    pub series: Vec<String>,
    /// Kind of their periods.
    pub by: Recurrence,
    /// First and last day: periods that reach beyond them are left out.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Form.
    pub form: Form,
    /// Name of the period that is 100 in an index, as in ids of figures; the first common one by default.
    pub base: Option<String>,
    /// Whether the scale is logarithmic.
    pub log: bool,
    /// Kinds of policy changes marked.
    pub policies: Vec<PolicyKind>,
    /// Id of the policy change at which the chart is split.
    pub split: Option<String>,
    /// Ids of chosen statistics that are not drawn.
    pub hidden: Vec<String>,
    /// Whether statistics of one unit are sorted by their last value, the greatest first, and not as chosen.
    pub by_value: bool,
}

const SERIES: &str = "series";
const BY: &str = "by";
const SINCE: &str = "since";
const UNTIL: &str = "until";
const FORM: &str = "form";
const BASE: &str = "base";
const SCALE: &str = "scale";
const LOG: &str = "log";
const POLICIES: &str = "policies";
const SPLIT: &str = "policy";
const HIDDEN: &str = "hide";
const ORDER: &str = "order";
const VALUE: &str = "value";

impl Default for Exploration {
    fn default() -> Self {
        Self {
            series: vec![series::TRAVELLERS_TOTAL.to_owned()],
            by: Recurrence::default(),
            from: None,
            to: None,
            form: Form::default(),
            base: None,
            log: false,
            policies: Vec::new(),
            split: None,
            hidden: Vec::new(),
            by_value: false,
        }
    }
}

impl Exploration {
    /// Most statistics in one chart: as many colours can be told apart.
    pub const MAX_SERIES: usize = 6;

    /// Parses the parameters of an exploration; returns it with the rest of the query string, which concerns the figure.
    ///
    /// ```
    /// use crossings::explore::{Exploration, Form};
    ///
    /// let (explored, rest, notices) = Exploration::parse("?series=passports&form=bars&by=month&show=table");
    /// assert_eq!((explored.form, rest.as_str()), (Form::Bars, "show=table"));
    /// assert_eq!(explored.query(), "series=passports&form=bars");
    /// assert_eq!(notices.len(), 1, "months are not offered");
    /// ```
    #[must_use]
    pub fn parse(query: &str) -> (Self, String, Vec<Notice>) {
        let mut explored = Self {
            series: Vec::new(),
            ..Self::default()
        };
        let mut rest = form_urlencoded::Serializer::new(String::new());
        let (parameters, mut notices) = parameters(query);
        for (key, value) in parameters {
            match explored.take(&key, &value) {
                Some(true) => {}
                Some(false) => notices.push(Notice::value(&key, &value)),
                None => _ = rest.append_pair(&key, &value),
            }
        }
        if explored.series.is_empty() {
            explored.series = Self::default().series;
        }
        (explored, rest.finish(), notices)
    }

    /// Takes a parameter; returns whether its value was understood, `None` if it is none of an exploration.
    fn take(&mut self, key: &str, value: &str) -> Option<bool> {
        let put = |list: &mut Vec<String>| {
            let room = list.len() < Self::MAX_SERIES || list.iter().any(|one| one == value);
            if room && !list.iter().any(|one| one == value) {
                list.push(value.to_owned());
            }
            room
        };
        let is_known = match key {
            SERIES => put(&mut self.series),
            HIDDEN => put(&mut self.hidden),
            BY => set(&mut self.by, Recurrence::of_name(value)),
            FORM => set(&mut self.form, Form::of_name(value)),
            SINCE => set(&mut self.from, parse_date(value).ok().map(Some)),
            UNTIL => set(&mut self.to, parse_date(value).ok().map(Some)),
            BASE => set(&mut self.base, Some(Some(value.to_owned()))),
            SPLIT => set(&mut self.split, Some(Some(value.to_owned()))),
            SCALE => set(&mut self.log, either(value, ["linear", LOG])),
            ORDER => set(&mut self.by_value, either(value, ["chosen", VALUE])),
            POLICIES => match value.parse() {
                Ok(kind) => {
                    if !self.policies.contains(&kind) {
                        self.policies.push(kind);
                        self.policies.sort_unstable();
                    }
                    true
                }
                Err(_) => false,
            },
            _ => return None,
        };
        Some(is_known)
    }

    /// Removes what the dataset lacks, and the form and scale that are not true of the rest, with notices.
    #[must_use]
    pub fn within(mut self, data: &Dataset) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        self.series.retain(|id| {
            let known = data.series_by_id(id).is_some();
            if !known {
                notices.push(Notice::value(SERIES, id));
            }
            known
        });
        if self.series.is_empty() {
            self.series = Self::default().series;
        }
        let series = &self.series;
        self.hidden.retain(|id| {
            let known = series.contains(id);
            if !known {
                notices.push(Notice::value(HIDDEN, id));
            }
            known
        });
        // A chart of nothing shows nothing.
        if self.hidden.len() == self.series.len() {
            self.hidden.clear();
        }
        let policies = data.policies();
        if let Some(id) = &self.split
            && !policies.iter().any(|policy| policy.id.as_str() == id)
        {
            notices.push(Notice::value(SPLIT, id));
            self.split = None;
        }
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            notices.push(Notice::value(UNTIL, &to.to_string()));
            self.to = None;
        }
        let bases = super::bases(data, &self);
        if let Some(base) = &self.base
            && !bases.iter().any(|period| period.slug() == *base)
        {
            notices.push(Notice::value(BASE, base));
            self.base = None;
        }
        if forms(data, &self).contains(&(self.form, None)) {
            if self.form != Form::Index {
                self.base = None;
            }
        } else {
            notices.push(Notice::value(FORM, self.form.name()));
            self.form = Form::default();
            self.base = None;
        }
        if self.log && super::logarithmic(data, &self).is_some() {
            notices.push(Notice::value(SCALE, LOG));
            self.log = false;
        }
        (self, notices)
    }

    /// Returns the chosen statistics of the dataset, in order.
    #[must_use]
    pub fn chosen(&self, data: &Dataset) -> Vec<SeriesRef> {
        let ids = self.series.iter();
        ids.filter_map(|id| data.series_by_id(id)).collect()
    }

    /// Returns those that are drawn, each with its place among the chosen ones, which decides its colour.
    #[must_use]
    pub fn drawn(&self, data: &Dataset) -> Vec<(usize, SeriesRef)> {
        let places = self.series.iter().enumerate();
        places
            .filter(|(_, id)| !self.hidden.contains(id))
            .filter_map(|(place, id)| Some((place, data.series_by_id(id)?)))
            .collect()
    }

    /// Returns the canonical query string; empty for the default exploration.
    #[must_use]
    pub fn query(&self) -> String {
        let standard = Self::default();
        let mut query = form_urlencoded::Serializer::new(String::new());
        if self.series != standard.series {
            query.extend_pairs(self.series.iter().map(|id| (SERIES, id)));
        }
        if self.by != standard.by {
            query.append_pair(BY, self.by.name());
        }
        for (key, day) in [(SINCE, self.from), (UNTIL, self.to)] {
            if let Some(day) = day {
                query.append_pair(key, &day.to_string());
            }
        }
        if self.form != standard.form {
            query.append_pair(FORM, self.form.name());
        }
        if let Some(base) = &self.base {
            query.append_pair(BASE, base);
        }
        if self.log {
            query.append_pair(SCALE, LOG);
        }
        query.extend_pairs(self.policies.iter().map(|kind| (POLICIES, kind.name())));
        if let Some(id) = &self.split {
            query.append_pair(SPLIT, id);
        }
        query.extend_pairs(self.hidden.iter().map(|id| (HIDDEN, id)));
        if self.by_value {
            query.append_pair(ORDER, VALUE);
        }
        query.finish()
    }
}

/// Returns whether a value is the second of two names; `None` if it is neither.
fn either(value: &str, names: [&str; 2]) -> Option<bool> {
    names
        .iter()
        .position(|name| *name == value)
        .map(|at| at == 1)
}

/// Sets a value, if there is one; returns whether there is.
fn set<T>(field: &mut T, value: Option<T>) -> bool {
    let is_known = value.is_some();
    if let Some(value) = value {
        *field = value;
    }
    is_known
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::embedded;

    fn explored(query: &str) -> (Exploration, Vec<Notice>) {
        let (explored, _, notices) = Exploration::parse(query);
        let (explored, more) = explored.within(embedded::dataset());
        (explored, [notices, more].concat())
    }

    #[test]
    fn an_exploration_comes_back_from_its_query_and_leaves_the_rest() {
        let query = "series=passports&series=port-visas&by=half&since=2019-01-01&until=2024-06-30&form=index&base=2019h1&\
                     scale=log&policies=visa-free&policies=opening&policy=unilateral-38&hide=passports";
        let (explored, rest, notices) = Exploration::parse(&format!("?{query}&show=table"));
        assert_eq!(
            (explored.query().as_str(), rest.as_str()),
            (query, "show=table")
        );
        assert_eq!(notices, []);
    }

    #[test]
    fn the_default_needs_no_words() {
        assert_eq!(
            explored("series=travellers-total&by=year&form=line&scale=linear")
                .0
                .query(),
            ""
        );
        assert_eq!(explored("").0, Exploration::default());
    }

    #[test]
    fn what_is_not_understood_is_said_and_left_out() {
        let (left, notices) = explored(
            "series=nothing&by=month&since=yesterday&form=pie&scale=square&policies=tax&policy=none&hide=passports",
        );
        assert_eq!((left.query().as_str(), notices.len()), ("", 8));
        let (left, notices) = explored("since=2024-01-01&until=2023-01-01");
        assert_eq!(
            (left.query().as_str(), notices.len()),
            ("since=2024-01-01", 1)
        );
    }

    #[test]
    fn a_form_that_is_not_true_of_the_data_is_said_and_shown_as_a_line() {
        // The total is part of nothing, and bars have no length on a logarithmic scale.
        for (query, left) in [
            ("form=share", ""),
            ("form=bars&scale=log", "form=bars"),
            ("base=2021", ""),
        ] {
            let (explored, notices) = explored(query);
            assert_eq!(explored.query(), left);
            assert_eq!(notices.len(), usize::from(query != "base=2021"), "{query}");
        }
    }

    #[test]
    fn a_chart_never_has_all_its_statistics_hidden() {
        let (explored, _) = explored("series=passports&hide=passports");
        assert_eq!(explored.query(), "series=passports");
    }

    #[test]
    fn no_more_than_six_statistics_are_taken_and_the_seventh_is_said() {
        let query = (0..7)
            .map(|n| format!("series={n}"))
            .collect::<Vec<_>>()
            .join("&");
        let (explored, _, notices) = Exploration::parse(&query);
        assert_eq!(
            (explored.series.len(), notices),
            (6, vec![Notice::value("series", "6")])
        );
    }

    proptest! {
        #[test]
        fn any_string_parses_and_its_query_is_canonical(query in "\\PC*") {
            canonical(&query)?;
        }

        #[test]
        fn any_parameters_parse_and_their_query_is_canonical(
            parts in prop::collection::vec((
                prop::sample::select(vec!["series", "by", "since", "until", "form", "base", "scale", "policies", "policy", "hide"]),
                prop::sample::select(vec![
                    "travellers-total", "travellers-foreign", "satisfaction-12367", "half", "holiday", "other", "change",
                    "index", "share", "bars", "log", "2019", "2020-01-01", "2024-12-31", "visa-free", "unilateral-38", "x",
                ]),
            ), 0..9),
        ) {
            let parts: Vec<String> = parts.iter().map(|(key, value)| format!("{key}={value}")).collect();
            canonical(&parts.join("&"))?;
        }
    }

    fn canonical(query: &str) -> Result<(), TestCaseError> {
        let (explored, _, _) = Exploration::parse(query);
        let (again, rest, notices) = Exploration::parse(&explored.query());
        prop_assert_eq!(again.query(), explored.query());
        prop_assert!(rest.is_empty() && notices.is_empty());
        let (within, _) = explored.within(embedded::dataset());
        let (again, notices) = Exploration::parse(&within.query())
            .0
            .within(embedded::dataset());
        prop_assert_eq!(&again, &within);
        prop_assert_eq!(notices, vec![]);
        // Nothing that can be asked makes the dataset panic.
        let _ = crate::explore::lines(embedded::dataset(), &within);
        Ok(())
    }
}
