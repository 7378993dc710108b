//! View of a figure: the choices of its controls, to and from the query string.
//!
//! A chart declares its controls as enums with `control!`; a [`View`] holds exactly one choice for each. The query
//! string is canonical (defaults left out, fixed order), and parsing is total: anything not understood becomes a
//! [`Notice`], never an error.

mod embed;
mod filter;
mod layout;
mod parameters;
mod route;

pub use embed::{EmbedQuery, Inbound, Members, Outbound, PROTOCOL, Theme};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use filter::searched;
pub use filter::{Column, Filter, Release};
pub use layout::{Layout, Mark};
pub use route::{COMPARISON_ID, EXPLORATION_ID, Page, Route, is_selected};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::text::Msg;
pub(crate) use parameters::parameters;

/// A control of a chart: a label with a few choices, shown as a group of radio buttons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// Name in the query string.
    pub key: Cow<'static, str>,
    /// Label.
    pub label: Msg,
    /// Choices; the first is the default.
    pub choices: Cow<'static, [Choice]>,
}

/// One choice of a control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Name in the query string.
    pub value: Cow<'static, str>,
    /// Label.
    pub label: Msg,
}

/// An enum whose variants are the choices of a control.
pub trait ControlChoice: Copy + 'static {
    /// Control with these choices.
    const CONTROL: Control;

    /// Returns the variant at an index into the control's choices; the default if the index is out of range.
    fn at(index: usize) -> Self;
}

/// Declares an enum as a [`ControlChoice`]: name in the query string and label, for the control and for each variant.
macro_rules! control {
    ($(#[$doc:meta])* $name:ident: $key:literal, $label:expr, { $($(#[$vdoc:meta])* $variant:ident = $value:literal, $vlabel:expr;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $name { $($(#[$vdoc])* $variant,)* }

        impl $crate::view::ControlChoice for $name {
            const CONTROL: $crate::view::Control = $crate::view::Control {
                key: std::borrow::Cow::Borrowed($key),
                label: $label,
                choices: std::borrow::Cow::Borrowed(&[
                    $($crate::view::Choice { value: std::borrow::Cow::Borrowed($value), label: $vlabel },)*
                ]),
            };

            fn at(index: usize) -> Self {
                const ALL: &[$name] = &[$($name::$variant,)*];
                ALL.get(index).copied().unwrap_or(ALL[0])
            }
        }
    };
}
pub(crate) use control;

/// Form in which a figure is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// As a drawing.
    #[default]
    Chart,
    /// As a table of the same numbers.
    Table,
}

/// The choices of a figure's controls, and its mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Drawing or table.
    pub mode: Mode,
    controls: &'static [Control],
    picks: Vec<usize>,
}

/// A part of a query string that was not understood, and was replaced by the default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// No control has this name.
    UnknownKey(String),
    /// The control has no such choice.
    UnknownValue {
        /// Name of the control.
        key: String,
        /// Value requested.
        value: String,
    },
    /// The id is of a retired row.
    Retired {
        /// Id requested.
        id: String,
        /// Id of its replacement, which is shown.
        by: String,
    },
    /// The query string is too long and was read in part.
    TooLong,
}

/// Names of the controls for what lies over a chart and for its scale: views that differ by them have no pages of their
/// own, which say the same.
const KEYS_WITHOUT_PAGE: [&str; 2] = ["policies", "scale"];
/// Joins a control and its choice in the name of a view.
const NAME_JOINER: &str = "-";
/// Separates the choices in the name of a view.
const NAME_SEPARATOR: &str = ".";
/// Ending of a page's file.
const PAGE_ENDING: &str = ".html";
/// Name of the chart/table switch in the query string.
pub(crate) const MODE_KEY: &str = "show";
const MODE_TABLE: &str = "table";
/// Most characters of a name or value repeated in a notice.
const NOTICE_LENGTH: usize = 40;

impl View {
    /// Creates the default view: every control at its first choice.
    #[must_use]
    pub fn new(controls: &'static [Control]) -> Self {
        Self {
            mode: Mode::Chart,
            controls,
            picks: vec![0; controls.len()],
        }
    }

    /// Returns the choice of the control `F`; its default if the chart has no such control.
    #[must_use]
    pub fn get<F: ControlChoice>(&self) -> F {
        F::at(self.pick(&F::CONTROL.key).unwrap_or_default())
    }

    /// Returns the controls, each with the index of its choice.
    pub fn settings(&self) -> impl Iterator<Item = (&'static Control, usize)> + '_ {
        self.controls.iter().zip(self.picks.iter().copied())
    }

    /// Returns the index of the choice of the control `key`; `None` if there is no such control.
    #[must_use]
    pub fn pick(&self, key: &str) -> Option<usize> {
        self.settings()
            .find_map(|(control, pick)| (control.key == key).then_some(pick))
    }

    /// Returns the view with the control `key` set to the choice `value`; `None` if there is no such control or choice.
    #[must_use]
    pub fn with(&self, key: &str, value: &str) -> Option<Self> {
        let at = self
            .controls
            .iter()
            .position(|control| control.key == key)?;
        let choice = self.controls[at]
            .choices
            .iter()
            .position(|c| c.value == value)?;
        let mut view = self.clone();
        view.picks[at] = choice;
        Some(view)
    }

    /// Returns the view as drawing or table.
    #[must_use]
    pub fn shown_as(&self, mode: Mode) -> Self {
        Self {
            mode,
            ..self.clone()
        }
    }

    /// Returns all combinations of the controls' choices, as drawings; the last control changes fastest.
    pub fn all(controls: &'static [Control]) -> impl Iterator<Item = Self> {
        let count = controls
            .iter()
            .map(|control| control.choices.len())
            .product();
        (0..count).map(move |index: usize| Self::new(controls).at(index))
    }

    /// Returns the view at an index of [`View::all`], in the mode of this one.
    #[must_use]
    pub fn at(&self, mut index: usize) -> Self {
        let mut view = self.clone();
        for (pick, control) in view.picks.iter_mut().zip(self.controls).rev() {
            *pick = index % control.choices.len();
            index /= control.choices.len();
        }
        view
    }

    /// Returns the index of this view in [`View::all`], in either mode.
    #[must_use]
    pub fn index(&self) -> usize {
        self.settings().fold(0, |index, (control, pick)| {
            index * control.choices.len() + pick
        })
    }

    /// Parses a query string, with or without its question mark.
    ///
    /// Any text yields a view: parameters that are not understood are returned as notices and have their defaults.
    ///
    /// ```
    /// use crossings::{charts, view::{Mode, Notice, View}};
    ///
    /// let chart = charts::by_id("policy-change").expect("a chart");
    /// let (view, notices) = View::parse("?show=table&metric=applications&colour=red", chart.controls);
    /// assert_eq!(view.mode, Mode::Table);
    /// assert_eq!(view.query(), "metric=applications&show=table");
    /// assert_eq!(notices, [Notice::UnknownKey("colour".to_owned())]);
    /// ```
    #[must_use]
    pub fn parse(query: &str, controls: &'static [Control]) -> (Self, Vec<Notice>) {
        Self::new(controls).changed_by(query)
    }

    /// Returns the view as a query string changes it; parses as [`View::parse`] does.
    #[must_use]
    pub fn changed_by(self, query: &str) -> (Self, Vec<Notice>) {
        let mut view = self;
        let controls = view.controls;
        let (parameters, mut notices) = parameters(query);
        for (key, value) in parameters {
            match (&*key, &*value) {
                (MODE_KEY, MODE_TABLE) => view.mode = Mode::Table,
                (MODE_KEY, "chart") => view.mode = Mode::Chart,
                _ => match view.with(&key, &value) {
                    Some(changed) => view = changed,
                    None => notices.push(Notice::of(&key, &value, controls)),
                },
            }
        }
        (view, notices)
    }

    /// Returns the name of the view in the addresses of pages, by its choices: `metric-applications.measure-index`. Empty
    /// for the default view.
    #[must_use]
    pub fn name(&self) -> String {
        self.named(|_| true)
    }

    /// Returns the name of the view with a page of its own that has the same numbers: its picture shows this one, too, but for
    /// its scale and what lies over the chart. It is empty for the default view.
    #[must_use]
    pub fn name_of_page(&self) -> String {
        self.named(|key| !KEYS_WITHOUT_PAGE.contains(&key))
    }

    /// Returns the name by the controls that count.
    fn named(&self, counts: impl Fn(&str) -> bool) -> String {
        let values = self.settings().filter(|(_, pick)| *pick > 0);
        let values = values.filter(|(control, _)| counts(&control.key));
        let values = values.map(|(control, pick)| {
            [&*control.key, &*control.choices[pick].value].join(NAME_JOINER)
        });
        values.collect::<Vec<_>>().join(NAME_SEPARATOR)
    }

    /// Returns the view of this name; `None` if there is none.
    #[must_use]
    pub fn of_name(name: &str, controls: &'static [Control]) -> Option<Self> {
        Self::all(controls).find(|view| view.name() == name)
    }

    /// Returns the view that the file of an address shows first: `metric-applications.html`, with or without its ending.
    /// The default view for any other.
    #[must_use]
    pub fn of_file(file: &str, controls: &'static [Control]) -> Self {
        let name = file.strip_suffix(PAGE_ENDING).unwrap_or(file);
        Self::of_name(name, controls).unwrap_or_else(|| Self::new(controls))
    }

    /// Returns whether pages show this view first: the default one, and those that differ from it by neither scale nor what
    /// lies over the chart.
    #[must_use]
    pub fn has_page(&self) -> bool {
        KEYS_WITHOUT_PAGE
            .iter()
            .all(|key| self.pick(key).unwrap_or_default() == 0)
    }

    /// Returns the address of the view below the folder of its chart: the file of its page, with what else there is to
    /// say as a query string. A view without a page is a query string alone.
    ///
    /// ```
    /// use crossings::{charts, view::View};
    ///
    /// let chart = charts::by_id("policy-change").expect("a chart");
    /// let (view, _) = View::parse("metric=applications&show=table", chart.controls);
    /// assert_eq!(view.address(), "metric-applications.html?show=table");
    /// ```
    #[must_use]
    pub fn address(&self) -> String {
        let name = self.name();
        let (file, query) = if self.has_page() && !name.is_empty() {
            let rest = Self::new(self.controls).shown_as(self.mode);
            (name + PAGE_ENDING, rest.query())
        } else {
            (String::new(), self.query())
        };
        let mark = if query.is_empty() { "" } else { "?" };
        [&file, mark, &query].concat()
    }

    /// Returns the canonical query string: controls in their order, defaults left out; empty for the default view.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (control, pick) in self.settings().filter(|(_, pick)| *pick > 0) {
            query.append_pair(&control.key, &control.choices[pick].value);
        }
        if self.mode == Mode::Table {
            query.append_pair(MODE_KEY, MODE_TABLE);
        }
        query.finish()
    }
}

impl Notice {
    fn of(key: &str, value: &str, controls: &[Control]) -> Self {
        if key == MODE_KEY || controls.iter().any(|control| control.key == key) {
            Self::value(key, value)
        } else {
            Self::key(key)
        }
    }

    fn key(key: &str) -> Self {
        Self::UnknownKey(short(key))
    }

    pub(crate) fn value(key: &str, value: &str) -> Self {
        Self::UnknownValue {
            key: short(key),
            value: short(value),
        }
    }
}

fn short(text: &str) -> String {
    text.chars().take(NOTICE_LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::msg;

    control! {
        /// A control for these tests.
        Shape: "shape", msg::CONTROL_SCALE, {
            Round = "round", msg::CONTROL_SCALE_LINEAR;
            Square = "square", msg::CONTROL_SCALE_LOG;
        }
    }
    const CONTROLS: &[Control] = &[Shape::CONTROL];

    #[test]
    fn the_default_view_has_an_empty_query() {
        assert_eq!(View::new(CONTROLS).query(), "");
    }

    #[test]
    fn a_view_comes_back_from_its_query() {
        let mut view = View::new(CONTROLS)
            .with("shape", "square")
            .expect("a choice");
        view.mode = Mode::Table;
        assert_eq!(view.query(), "shape=square&show=table");
        assert_eq!(
            View::parse("?shape=square&show=table", CONTROLS),
            (view, vec![])
        );
    }

    #[test]
    fn what_is_not_understood_is_said_and_the_default_taken() {
        let (view, notices) = View::parse("shape=oval&colour=red", CONTROLS);
        assert_eq!(view, View::new(CONTROLS));
        assert_eq!(
            notices,
            vec![
                Notice::UnknownValue {
                    key: "shape".into(),
                    value: "oval".into()
                },
                Notice::UnknownKey("colour".into()),
            ]
        );
    }

    #[test]
    fn every_view_knows_its_place_among_all() {
        let places: Vec<usize> = View::all(CONTROLS).map(|view| view.index()).collect();
        assert_eq!(places, [0, 1]);
        assert_eq!(View::all(&[]).count(), 1);
        let table = View::new(CONTROLS).shown_as(Mode::Table);
        assert_eq!(table.at(1).query(), "shape=square&show=table");
    }

    #[test]
    fn a_view_is_found_by_its_name_and_by_its_file() {
        let square = View::new(CONTROLS)
            .with("shape", "square")
            .expect("a choice");
        assert_eq!(
            View::of_name("shape-square", CONTROLS),
            Some(square.clone())
        );
        assert_eq!(View::of_file("shape-square.html", CONTROLS), square);
        assert_eq!(View::of_file("shape-square", CONTROLS), square);
        for other in ["", "index.html", "shape-oval.html", "shape-round.html"] {
            assert_eq!(
                View::of_file(other, CONTROLS),
                View::new(CONTROLS),
                "{other}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_string_parses_and_its_query_is_canonical(query in "\\PC*") {
            let (view, _) = View::parse(&query, CONTROLS);
            let (again, notices) = View::parse(&view.query(), CONTROLS);
            prop_assert_eq!(view, again);
            prop_assert!(notices.is_empty());
        }
    }
}
