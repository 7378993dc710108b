//! What a figure displays, in words: one [`Display`] for each of a chart's views.
//!
//! The build composes them from the charts' drawings ([`Displays::compose`]) and ships them beside the page. The
//! app shows them and knows neither dataset nor charts: that keeps it small.
//!
//! ```
//! use crossings::{charts, display::Displays, embedded, text::{Language, Text}};
//!
//! let chart = charts::by_id("policy-change").expect("a chart");
//! let displays = Displays::compose(chart, embedded::dataset(), &Text::of(Language::English));
//! let first = &displays.views[0];
//! assert_eq!(first.title, "Daily crossings were up 48.2% in the ten days from 8 January 2023");
//! assert_eq!(first.rows[1].interval, "337,605 to 338,508");
//! assert_eq!(displays, Displays::unpack(&displays.pack()).expect("its own bytes"));
//! ```

mod card;
#[cfg(not(target_arch = "wasm32"))]
mod changes;
mod compose;
pub(crate) mod derivation;
pub(crate) mod describe;
mod heard;
mod history;
#[cfg(not(target_arch = "wasm32"))]
mod worksheet;

pub use history::former;

pub use card::{Card, Entry, Link, Part, name};
#[cfg(not(target_arch = "wasm32"))]
pub use changes::{Change, changes};
#[cfg(not(target_arch = "wasm32"))]
pub use worksheet::{Task, tasks};

use serde::{Deserialize, Serialize};

use crate::{
    text::Text,
    view::Mark,
    view::{Control, View},
};

/// A chart as the app knows it: its controls, and what each view displays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Displays {
    /// The chart's id.
    pub chart: String,
    /// What it compares, as a query string; empty for charts that ask nothing.
    pub question: String,
    /// The day of the newest release that its numbers come from: `2023-01-17`.
    pub released: String,
    /// The day to pin it to: that of its newest source, or of its newest correction.
    pub changed: String,
    /// Its controls.
    pub controls: Vec<Control>,
    /// What the controls ask and their choices say, in their order.
    pub labels: Vec<Labels>,
    /// What is displayed, in the order of `View::all`.
    pub views: Vec<Display>,
}

/// A control in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// What it asks.
    pub control: String,
    /// What its choices say.
    pub choices: Vec<String>,
}

/// What one view of a chart displays beside its drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Display {
    /// The finding.
    pub title: String,
    /// What is measured, unit, period.
    pub subtitle: String,
    /// One sentence of what it shows, and one of caution where due.
    pub summary: Vec<String>,
    /// The numbers, in the order of the table.
    pub rows: Vec<Line>,
    /// The marks that stand for rows, the same in both drawings.
    pub marks: Vec<Mark>,
    /// What the colours mean, where labels at the marks do not say it.
    pub key: Vec<LegendLine>,
    /// The sources of its numbers, the core document first.
    pub sources: Vec<Reference>,
    /// Where its numbers disagree.
    pub anomalies: Vec<NumberNote>,
    /// Which of its numbers were corrected, and what they said before; by the ids of figures.
    pub corrections: Vec<NumberNote>,
    /// The policy changes that it marks, in time order.
    pub policies: Vec<PolicyLine>,
}

/// A place where published numbers disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberNote {
    /// The anomaly's id: its anchor on the sources page.
    pub id: String,
    /// What disagrees with what.
    pub words: String,
    /// The language of the words (BCP 47) where they are not translated; else empty.
    pub language: String,
}

/// A policy change that a drawing marks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PolicyLine {
    /// The number on its mark.
    pub number: String,
    /// The first day in force.
    pub date: String,
    /// Its title.
    pub title: String,
    /// The language of the title (BCP 47) where it is not translated; else empty.
    pub title_language: String,
    /// What it changed: "visa-free entry".
    pub kind: String,
    /// Its scope in one line.
    pub scope: String,
    /// The language of the scope, as that of the title.
    pub scope_language: String,
    /// Where it is reported.
    pub source: Reference,
    /// The place of its mark: ECharts' indices of series and datum, as "4-0".
    pub mark: String,
    /// How far the mark is from the left edge, in pixels of the narrow and of the wide drawing.
    pub left: [String; 2],
    /// How many rows of the table are for times that begin before it.
    pub rows_before: usize,
}

/// One number of a figure with all that is known of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What it is grouped by; often empty.
    pub group: String,
    /// What it counts, or when.
    pub label: String,
    /// The value, with no more digits than it supports.
    pub value: String,
    /// What rounding leaves open.
    pub interval: String,
    /// How it comes about, in one word.
    pub status: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Where it disagrees with other numbers; empty if it does not.
    pub doubt: String,
    /// The same for machines, by [`MACHINE_COLUMNS`].
    pub machine: Vec<String>,
    /// The same for sorting and for the ear, by [`HEARD`]; what is empty need not be said.
    pub heard: Vec<String>,
}

/// What [`Line::heard`] has, by the names of the attributes that `web/figure/sort.js` and `web/figure/listen.js` read: the value, the
/// ends of its interval where they can be told apart by ear, its unit where a table has several.
pub const HEARD: [&str; 4] = ["data-value", "data-lo", "data-hi", "data-unit"];

/// The columns of [`Line::machine`]: numbers with a point, ids as in the data package.
pub const MACHINE_COLUMNS: [&str; 9] = [
    "value",
    "lower",
    "upper",
    "unit",
    "status",
    "as_printed",
    "id",
    "source",
    "url",
];

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Origin {
    /// Published there.
    Published(Reference),
    /// Computed.
    Derived {
        /// The formula with its operands as published.
        formula: String,
        /// One plain sentence.
        note: String,
        /// The source of its first operand.
        source: Option<Reference>,
    },
    /// Set by definition.
    Definition,
}

/// A source: publisher, date and paragraph in words, and its address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// "National Immigration Administration, 17 January 2023, ¶ 21".
    pub words: String,
    /// Its address.
    pub url: String,
}

/// A line of the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegendLine {
    /// What the colour stands for.
    pub label: String,
    /// The name of the colour in `style/tokens.css`, without its dashes.
    pub ink: String,
}

/// What a chart's views display and draw: what the app fetches once a page has hydrate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Views {
    /// In words, in the order of `View::all`.
    pub displays: Vec<Display>,
    /// For `ECharts`, in the same order.
    pub plots: Vec<ResponsiveOptions>,
}

/// What ECharts needs to draw one view, narrow and wide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResponsiveOptions {
    /// For places narrower than [`crate::view::Layout::NARROW_BELOW`].
    pub narrow: EchartsOption,
    /// For the others.
    pub wide: EchartsOption,
}

/// One drawing for ECharts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EchartsOption {
    /// The option as JSON.
    pub option: String,
    /// Height in CSS pixels.
    pub height: u16,
    /// What two sketches must share for one to move into the other.
    pub shape: String,
}

impl Line {
    /// The id of the figure, which leads to its card; empty for what is no figure of the dataset.
    #[must_use]
    pub fn id(&self) -> &str {
        self.machine.get(6).map_or("", String::as_str)
    }
}

impl Display {
    /// Whether a number of it is derived, and so hatched.
    #[must_use]
    pub fn is_hatched(&self) -> bool {
        self.rows
            .iter()
            .any(|row| matches!(row.origin, Origin::Derived { .. }))
    }

    /// The marks that stand for a row, by ECharts' indices of series and datum: `0-2 1-2`.
    #[must_use]
    pub fn marks_of(&self, row: usize) -> String {
        let marks = self.marks.iter().filter(|mark| mark.row == row);
        let names: Vec<String> = marks
            .map(|mark| format!("{}-{}", mark.series, mark.datum))
            .collect();
        names.join(" ")
    }

    /// The text alternative of the drawing.
    #[must_use]
    pub fn alternative(&self, text: &Text) -> String {
        self.after(text, &self.title)
    }

    /// What is measured, and what it says.
    #[must_use]
    pub fn description(&self, text: &Text) -> String {
        self.after(text, &self.subtitle)
    }

    fn after(&self, text: &Text, first: &str) -> String {
        let first = text.sentence(first);
        let mut all = vec![first.as_str()];
        for sentence in &self.summary {
            all.push(sentence);
        }
        text.sentences(&all)
    }
}

impl Displays {
    /// A figure's state as a query string: what it compares, if anything, and what its controls are set to.
    #[must_use]
    pub fn state_of(&self, view: &View) -> String {
        let view = view.query();
        let both = !self.question.is_empty() && !view.is_empty();
        format!("{}{}{view}", self.question, if both { "&" } else { "" })
    }

    /// A query string without what it says of the question, which comes first in addresses of our own.
    #[must_use]
    pub fn without_question<'a>(&self, query: &'a str) -> &'a str {
        let query = query.strip_prefix('?').unwrap_or(query);
        let rest = query.strip_prefix(self.question.as_str());
        rest.map_or(query, |rest| rest.trim_start_matches('&'))
    }

    /// What a view is set to, in words, where another one is set otherwise.
    pub fn choices_unlike<'a>(
        &'a self,
        view: &'a View,
        other: &'a View,
    ) -> impl Iterator<Item = &'a str> {
        let picks = view.settings().zip(other.settings()).zip(&self.labels);
        picks
            .filter(|(((_, pick), (_, other)), _)| pick != other)
            .filter_map(|(((_, pick), _), labels)| labels.choices.get(pick))
            .map(String::as_str)
    }

    /// The first view alone, without what its table and lists say: all that a page which publishes it needs to come to
    /// life.
    #[must_use]
    pub fn hydration_payload(&self) -> Self {
        let views = self.views.first().map(|first| Display {
            rows: Vec::new(),
            marks: Vec::new(),
            anomalies: Vec::new(),
            corrections: Vec::new(),
            policies: Vec::new(),
            sources: named_once(&first.sources),
            ..first.clone()
        });
        Self {
            views: views.into_iter().collect(),
            ..self.clone()
        }
    }

    /// What the app fetches.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        // Writing into memory fails only for types that postcard does not know.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What the app has fetched; `None` if these are not the bytes of this version.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok().filter(Self::is_whole)
    }

    /// Whether the first view has its display and every choice its words: bytes of another version may happen to read.
    fn is_whole(&self) -> bool {
        let choices = self.controls.iter().map(|control| control.choices.len());
        let said = self.labels.iter().map(|labels| labels.choices.len());
        choices.eq(said) && self.count() > 0 && !self.views.is_empty()
    }

    /// How many views the controls make; 0 if one of them offers nothing, or all together too much.
    fn count(&self) -> usize {
        let mut choices = self.controls.iter().map(|control| control.choices.len());
        choices
            .try_fold(1_usize, usize::checked_mul)
            .unwrap_or_default()
    }
}

/// As many sources, of which a figure names the first and counts the others.
fn named_once(sources: &[Reference]) -> Vec<Reference> {
    let mut named = vec![Reference::default(); sources.len()];
    named.splice(..sources.len().min(1), sources.first().cloned());
    named
}

impl Views {
    /// As the app fetches them.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        // Writing into memory fails only for types that postcard does not know.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What the app has fetched; `None` if these are not the bytes of this version, or not each view of the chart has
    /// its display and its plot.
    #[must_use]
    pub fn unpack(bytes: &[u8], chart: &Displays) -> Option<Self> {
        let views: Self = postcard::from_bytes(bytes).ok()?;
        let counts = [views.displays.len(), views.plots.len()];
        (counts == [chart.count(); 2]).then_some(views)
    }
}
