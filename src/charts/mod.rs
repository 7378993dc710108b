//! The charts, one file each: a question, the figures it takes, a drawing and a sentence.
//!
//! A chart is a pure function from the dataset, a view and a language to a [`Drawing`]; nothing here depends on the
//! page or the browser. To add one, write its file and add its line to [`CHARTS`].
//!
//! ```
//! use crossings::{charts, embedded, text::{Language, Text}, view::{Layout, View}};
//!
//! let chart = charts::by_id("policy-change").expect("a chart");
//! let view = View::new(chart.controls).with("measure", "index").expect("a choice");
//! let drawing = chart.draw(embedded::dataset(), &view, &Text::of(Language::English), Layout::Wide);
//! assert_eq!(drawing.title, "Daily crossings reached 26.3% of their pre-pandemic level");
//! ```

mod bars;
mod fact;
mod mirror;
pub(crate) mod plot;
mod stacked;
mod timeline;

mod baselines;
mod compare;
mod daily_recovery;
mod documents;
mod dots;
mod enforcement_outcomes;
mod enforcement_over_time;
mod explore;
mod forecast_vs_actual;
mod pair;
mod policies;
mod policy_change;
mod seizures;
mod services;
mod trade_facilitation;
mod travellers_by_origin;
mod travellers_over_time;
mod vehicles;
mod visa_free;
mod yearly;

pub(crate) use compare::reference_name;
pub use compare::{COMPARISON, STANDARD_POLICY, chosen, draw_selected, issues};
pub use explore::{EXPLORATION, draw_explored, form_name, ink_of, periods_name};
pub use fact::{Computation, Fact, Reading, Row, Status};
pub use pair::{Pair, PairLine, pair};
pub use plot::{LegendEntry, Marker, Plot};

use crate::{
    dataset::Dataset,
    text::{Language, Msg, Text, msg},
    view::{Control, Layout, View},
};

/// A section of the home page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The headline figure.
    Headline,
    /// Travellers.
    Travellers,
    /// Vehicles.
    Vehicles,
    /// Documents.
    Documents,
    /// Recovery of travel: daily averages, exemptions, forecasts.
    Opening,
    /// Ports and services.
    Services,
    /// Enforcement.
    Enforcement,
    /// Disagreement between published numbers.
    Disagreement,
}

impl Section {
    /// Every section in the order of the home page, with its heading.
    pub const ALL: &'static [(Self, Msg)] = &[
        (Self::Headline, msg::SECTION_HEADLINE),
        (Self::Travellers, msg::SECTION_TRAVELLERS),
        (Self::Vehicles, msg::SECTION_VEHICLES),
        (Self::Documents, msg::SECTION_DOCUMENTS),
        (Self::Opening, msg::SECTION_OPENING),
        (Self::Services, msg::SECTION_SERVICES),
        (Self::Enforcement, msg::SECTION_ENFORCEMENT),
        (Self::Disagreement, msg::SECTION_DISAGREEMENT),
    ];
}

/// A chart: id, section, question and controls.
#[derive(Clone, Copy)]
pub struct Chart {
    /// Id, as in its address.
    pub id: &'static str,
    /// Section of the home page.
    pub section: Section,
    /// Question that it answers.
    pub question: Msg,
    /// Controls.
    pub controls: &'static [Control],
    draw: fn(&Context<'_>) -> Drawing,
}

impl Chart {
    /// Draws the chart for a view, in a language, in a layout.
    #[must_use]
    pub fn draw(&self, data: &Dataset, view: &View, text: &Text, layout: Layout) -> Drawing {
        let drawing = (self.draw)(&Context {
            data,
            view,
            text,
            layout,
        });
        drawing.written_as(text.language(), layout)
    }
}

/// Every chart, in the order of the home page.
pub const CHARTS: &[Chart] = &[
    policy_change::CHART,
    travellers_by_origin::CHART,
    travellers_over_time::CHART,
    vehicles::CHART,
    documents::CHART,
    daily_recovery::CHART,
    forecast_vs_actual::CHART,
    visa_free::CHART,
    trade_facilitation::CHART,
    services::CHART,
    enforcement_outcomes::CHART,
    enforcement_over_time::CHART,
    seizures::CHART,
    baselines::CHART,
];

/// Returns the chart with this id; those of the comparison and of the exploration included.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Chart> {
    static SELECTED: [Chart; 2] = [COMPARISON, EXPLORATION];
    CHARTS.iter().chain(&SELECTED).find(|chart| chart.id == id)
}

/// Input of a chart.
struct Context<'a> {
    data: &'a Dataset,
    view: &'a View,
    text: &'a Text,
    layout: Layout,
}

/// Output of a chart, shared by the page, the table, the tooltip and the exports.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Title: the finding, computed from the figures.
    pub title: String,
    /// Subtitle: what is measured, unit, period.
    pub subtitle: String,
    /// One sentence about the finding, and one of caution where due.
    pub summary: Vec<String>,
    /// Figures of the chart, in the order of its table.
    pub rows: Vec<Row>,
    /// Plot.
    pub plot: Plot,
}

impl Drawing {
    /// Returns the drawing in the direction of a language: mirrored for right-to-left ones.
    fn written_as(mut self, language: Language, layout: Layout) -> Self {
        if language.is_right_to_left() {
            self.plot.mirror(layout.width());
        }
        self
    }
}
