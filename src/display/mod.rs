//! Text of a figure: one [`ViewContent`] for each view of a chart.
//!
//! The build composes the displays from the charts' drawings ([`ChartContent::compose`]) and ships them beside the page.
//! The app shows them and depends neither on the dataset nor on the charts, which keeps it small.
//!
//! ```
//! use crossings::{charts, display::ChartContent, embedded, text::{Language, Text}};
//!
//! let chart = charts::by_id("policy-change").expect("a chart");
//! let displays = ChartContent::compose(chart, embedded::dataset(), &Text::of(Language::English));
//! let first = &displays.views[0];
//! assert_eq!(first.title, "Daily crossings were up 48.2% in the ten days from 8 January 2023");
//! assert_eq!(first.rows[1].interval, "337,605 to 338,508");
//! assert_eq!(displays, ChartContent::unpack(&displays.pack()).expect("its own bytes"));
//! ```

mod card;
#[cfg(not(target_arch = "wasm32"))]
mod changes;
mod compose;
pub(crate) mod derivation;
pub(crate) mod describe;
mod history;
mod numeric;

pub use describe::{name, search_index};
pub use history::{former, former_after_name};

pub use card::{Card, Entry, Link, Part};
#[cfg(not(target_arch = "wasm32"))]
pub use changes::{Change, changes};

use serde::{Deserialize, Serialize};

use crate::{
    text::Text,
    view::Mark,
    view::{Control, View},
};

/// A chart as the app receives it: its controls, and the display of each view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChartContent {
    /// The chart's id.
    pub chart: String,
    /// Selection of a comparison or an exploration, as a query string; empty for other charts.
    pub question: String,
    /// Day of the newest release of its numbers: `2023-01-17`.
    pub released: String,
    /// Day to pin it to: that of its newest source or newest correction.
    pub changed: String,
    /// Controls.
    pub controls: Vec<Control>,
    /// Text of the controls, in their order.
    pub labels: Vec<Labels>,
    /// Contents of each view, in the order of `View::all`.
    pub views: Vec<ViewContent>,
}

/// Text of a control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Label of the control.
    pub control: String,
    /// Labels of its choices.
    pub choices: Vec<String>,
}

/// Contents of one view beside its drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ViewContent {
    /// Title: the finding.
    pub title: String,
    /// Subtitle: what is measured, unit, period.
    pub subtitle: String,
    /// One sentence about the finding, and one of caution where due.
    pub summary: Vec<String>,
    /// Numbers, in the order of the table.
    pub rows: Vec<Line>,
    /// Marks of the rows, the same in both layouts.
    pub marks: Vec<Mark>,
    /// Legend; empty where labels at the marks serve instead.
    pub key: Vec<LegendLine>,
    /// Sources of the numbers, the core document first.
    pub sources: Vec<Reference>,
    /// Anomalies of the numbers.
    pub anomalies: Vec<NumberNote>,
    /// Corrections of the numbers, with the former values; by ids of figures.
    pub corrections: Vec<NumberNote>,
    /// Policy changes marked, in time order.
    pub policies: Vec<PolicyLine>,
}

/// A note on a number: an anomaly or a correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberNote {
    /// Id of the anomaly, its anchor on the sources page; of a correction, that of the figure.
    pub id: String,
    /// Text.
    pub words: String,
    /// Language of the text (BCP 47) if it is not translated; otherwise empty.
    pub language: String,
}

/// A policy change marked in a drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PolicyLine {
    /// Number on its mark.
    pub number: String,
    /// First day in force.
    pub date: String,
    /// Title.
    pub title: String,
    /// Language of the title (BCP 47) if it is not translated; otherwise empty.
    pub title_language: String,
    /// Kind of change: "visa-free entry".
    pub kind: String,
    /// Scope in one line.
    pub scope: String,
    /// Language of the scope, as for the title.
    pub scope_language: String,
    /// Source that reports it.
    pub source: Reference,
    /// Its mark, by ECharts' indices of series and datum: `4-0`.
    pub mark: String,
    /// Distance of the mark from the left edge, in CSS px, in the narrow and in the wide layout.
    pub left: [String; 2],
    /// Number of table rows whose time begins before it.
    pub rows_before: usize,
}

/// One row of a table: a number with its details.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Group; often empty.
    pub group: String,
    /// Label: what the number counts, or its time.
    pub label: String,
    /// Value, with no more digits than its interval supports.
    pub value: String,
    /// Interval that rounding leaves open.
    pub interval: String,
    /// Status, in one word.
    pub status: String,
    /// Origin.
    pub origin: Origin,
    /// Disagreement with other numbers; empty if there is none.
    pub doubt: String,
    /// Unit, in the reader's language.
    pub unit: String,
    /// Machine-readable cells, by [`MACHINE_COLUMNS`].
    pub machine: Vec<String>,
    /// Cells for sorting and sonification, by [`NUMERIC_ATTRIBUTES`]; empty ones may be omitted.
    pub numeric: Vec<String>,
}

/// Attributes for [`Line::numeric`], which `web/figure/sort.js` and `web/figure/listen.js` read: the value, the ends of
/// its interval if they can be told apart by ear, and its unit if the table has several.
pub const NUMERIC_ATTRIBUTES: [&str; 4] = ["data-value", "data-lo", "data-hi", "data-unit"];

/// Columns of [`Line::machine`]: numbers with a decimal point, ids as in the data package.
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

/// Origin of a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Origin {
    /// Published by this source.
    Published(Reference),
    /// Derived.
    Derived {
        /// Formula with its operands as published.
        formula: String,
        /// Note, one plain sentence.
        note: String,
        /// Source of its first operand.
        source: Option<Reference>,
    },
    /// Set by definition.
    Definition,
}

/// Reference to a source: publisher, date and paragraph as text, and its address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// Text: "National Immigration Administration, 17 January 2023, ¶ 21".
    pub words: String,
    /// Address.
    pub url: String,
}

/// One entry of the legend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegendLine {
    /// Label.
    pub label: String,
    /// Name of the colour's custom property in `style/tokens.css`, without its dashes.
    pub ink: String,
}

/// All views of a chart, as text and drawings; the app fetches them once a page has hydrated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ViewBundle {
    /// Text, in the order of `View::all`.
    pub displays: Vec<ViewContent>,
    /// ECharts options, in the same order.
    pub plots: Vec<ResponsiveOptions>,
}

/// ECharts options of one view, for both layouts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResponsiveOptions {
    /// For containers narrower than [`crate::view::Layout::NARROW_BELOW`].
    pub narrow: EchartsOption,
    /// For wider ones.
    pub wide: EchartsOption,
}

/// One ECharts option with its height.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EchartsOption {
    /// The option as JSON.
    pub option: String,
    /// Height in CSS pixels.
    pub height: u16,
    /// Shape of the plot: ECharts animates from one option to another only if their shapes are equal.
    pub shape: String,
}

impl Line {
    /// Returns the id of the figure, which leads to its card; empty for a number that is not a figure of the dataset.
    #[must_use]
    pub fn id(&self) -> &str {
        self.machine.get(6).map_or("", String::as_str)
    }
}

impl ViewContent {
    /// Whether a number is derived, and therefore hatched.
    #[must_use]
    pub fn is_hatched(&self) -> bool {
        self.rows
            .iter()
            .any(|row| matches!(row.origin, Origin::Derived { .. }))
    }

    /// Returns the marks of a row, by ECharts' indices of series and datum: `0-2 1-2`.
    #[must_use]
    pub fn marks_of(&self, row: usize) -> String {
        let marks = self.marks.iter().filter(|mark| mark.row == row);
        let names: Vec<String> = marks
            .map(|mark| format!("{}-{}", mark.series, mark.datum))
            .collect();
        names.join(" ")
    }

    /// Returns the text alternative of the drawing.
    #[must_use]
    pub fn alternative(&self, text: &Text) -> String {
        self.after(text, &self.title)
    }

    /// Returns the summary and the subtitle: networks show the beginning, which is to say what was found.
    #[must_use]
    pub fn description(&self, text: &Text) -> String {
        let subtitle = text.sentence(&self.subtitle);
        let all = self.summary.iter().chain([&subtitle]);
        let all: Vec<&str> = all.map(String::as_str).collect();
        text.sentences(&all)
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

impl ChartContent {
    /// Returns the state of a figure as a query string: the selection of a comparison, if any, and the view.
    #[must_use]
    pub fn state_of(&self, view: &View) -> String {
        let view = view.query();
        let both = !self.question.is_empty() && !view.is_empty();
        format!("{}{}{view}", self.question, if both { "&" } else { "" })
    }

    /// Returns a query string without the selection of a comparison, which comes first in addresses of this site.
    #[must_use]
    pub fn without_question<'a>(&self, query: &'a str) -> &'a str {
        let query = query.strip_prefix('?').unwrap_or(query);
        let rest = query.strip_prefix(self.question.as_str());
        rest.map_or(query, |rest| rest.trim_start_matches('&'))
    }

    /// Returns the labels of the choices in a view that differ from those in another one.
    pub fn choices_different_from<'a>(
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

    /// Returns the first view alone, without the contents of its table and lists: enough for a prerendered page to
    /// hydrate.
    #[must_use]
    pub fn hydration_payload(&self) -> Self {
        let views = self.views.first().map(|first| ViewContent {
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

    /// Serialises the displays for the app.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        // Serialising to memory fails only for types that postcard does not support.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Deserialises packed displays; `None` if the bytes were not written by this version.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok().filter(Self::is_whole)
    }

    /// Whether there is a first view and every choice has its label: bytes of another version may deserialise by
    /// chance.
    fn is_whole(&self) -> bool {
        let choices = self.controls.iter().map(|control| control.choices.len());
        let said = self.labels.iter().map(|labels| labels.choices.len());
        choices.eq(said) && self.count() > 0 && !self.views.is_empty()
    }

    /// Returns the number of views of the controls; 0 if a control has no choices or the product overflows.
    fn count(&self) -> usize {
        let mut choices = self.controls.iter().map(|control| control.choices.len());
        choices
            .try_fold(1_usize, usize::checked_mul)
            .unwrap_or_default()
    }
}

/// Returns as many sources, only the first with its text: a figure names that one and the number of the others.
fn named_once(sources: &[Reference]) -> Vec<Reference> {
    let mut named = vec![Reference::default(); sources.len()];
    named.splice(..sources.len().min(1), sources.first().cloned());
    named
}

impl ViewBundle {
    /// Serialises the views for the app.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        // Serialising to memory fails only for types that postcard does not support.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Deserialises packed views; `None` if the bytes were not written by this version, or do not have a display and a
    /// plot for each view of the chart.
    #[must_use]
    pub fn unpack(bytes: &[u8], chart: &ChartContent) -> Option<Self> {
        let views: Self = postcard::from_bytes(bytes).ok()?;
        let counts = [views.displays.len(), views.plots.len()];
        (counts == [chart.count(); 2]).then_some(views)
    }
}
