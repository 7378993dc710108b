//! Composes displays from drawings.

use time::Date;

use super::{
    ChartContent, EchartsOption, Labels, LegendLine, Line, NumberNote, Origin, PolicyLine,
    Reference, ResponsiveOptions, ViewContent, derivation, describe, history, numeric,
};
use crate::{
    charts::{self, COMPARISON, Chart, Drawing, EXPLORATION, Fact, Plot, Row},
    compare::Selection,
    dataset::{Dataset, FigureRef, SourceRef},
    explore::Exploration,
    quantity::Period,
    text::Text,
    view::{Control, Layout, View},
};

impl ChartContent {
    /// Composes the displays of every view of a chart.
    #[must_use]
    pub fn compose(chart: &Chart, data: &Dataset, text: &Text) -> Self {
        let draw = |view: &View, layout| chart.draw(data, view, text, layout);
        Self {
            question: String::new(),
            ..Self::drawn(chart, data, text, &draw)
        }
    }

    /// Composes the displays of every view of a comparison.
    #[must_use]
    pub fn compare(data: &Dataset, text: &Text, selection: &Selection) -> Self {
        let chosen = charts::chosen(data, selection);
        let draw = |view: &View, layout| {
            charts::draw_selected(data, text, view, layout, &chosen, selection.acknowledged)
        };
        Self {
            question: selection.query(),
            // Comparisons cannot be pinned to a day: the reader selects each figure.
            released: String::new(),
            changed: String::new(),
            ..Self::drawn(&COMPARISON, data, text, &draw)
        }
    }

    /// Composes the display of what is explored.
    #[must_use]
    pub fn explore(data: &Dataset, text: &Text, explored: &Exploration) -> Self {
        let draw = |view: &View, layout| charts::draw_explored(data, text, view, layout, explored);
        Self {
            question: explored.query(),
            // An exploration always shows the newest figures.
            released: String::new(),
            changed: String::new(),
            ..Self::drawn(&EXPLORATION, data, text, &draw)
        }
    }

    fn drawn(
        chart: &Chart,
        data: &Dataset,
        text: &Text,
        draw: &dyn Fn(&View, Layout) -> Drawing,
    ) -> Self {
        let drawings: Vec<Drawing> = View::all(chart.controls)
            .map(|view| draw(&view, Layout::Wide))
            .collect();
        let views = View::all(chart.controls)
            .zip(&drawings)
            .map(|(view, drawing)| {
                let mut display = ViewContent::of(data, text, drawing);
                if !drawing.plot.markers.is_empty() {
                    let narrow = draw(&view, Layout::Narrow);
                    display.policies = policies(data, text, &narrow.plot, drawing);
                }
                display
            })
            .collect();
        Self {
            chart: chart.id.to_owned(),
            question: String::new(),
            released: newest(data, &drawings, |at| {
                Some(data.source(data.figure(at).source).published)
            }),
            changed: newest(data, &drawings, |at| data.changed_on(at)),
            controls: chart.controls.to_vec(),
            labels: chart.controls.iter().map(|one| labels(text, one)).collect(),
            views,
        }
    }
}

/// Returns the text of a control.
fn labels(text: &Text, control: &Control) -> Labels {
    Labels {
        control: text.get(control.label),
        choices: control
            .choices
            .iter()
            .map(|choice| text.get(choice.label))
            .collect(),
    }
}

/// Returns the newest day of the figures in some drawings; empty if they have none.
fn newest(data: &Dataset, drawings: &[Drawing], day: impl Fn(FigureRef) -> Option<Date>) -> String {
    drawings
        .iter()
        .flat_map(|drawing| &drawing.rows)
        .flat_map(|row| row.fact.figures(data))
        .filter_map(day)
        .max()
        .map(|day| day.to_string())
        .unwrap_or_default()
}

impl ResponsiveOptions {
    /// Returns the ECharts options of every view of a chart, in the order of `View::all`.
    #[must_use]
    pub fn compose(chart: &Chart, data: &Dataset, text: &Text) -> Vec<Self> {
        Self::drawn(chart, &|view, layout| chart.draw(data, view, text, layout))
    }

    /// Returns the ECharts options of the default view of a chart.
    #[must_use]
    pub fn of_default_view(chart: &Chart, data: &Dataset, text: &Text) -> Self {
        let view = View::new(chart.controls);
        Self::of(&view, &|view, layout| chart.draw(data, view, text, layout))
    }

    /// Returns the ECharts options of every view of a comparison, in the order of `View::all`.
    #[must_use]
    pub fn compare(data: &Dataset, text: &Text, selection: &Selection) -> Vec<Self> {
        let chosen = charts::chosen(data, selection);
        Self::drawn(&COMPARISON, &|view, layout| {
            charts::draw_selected(data, text, view, layout, &chosen, selection.acknowledged)
        })
    }

    /// Returns the ECharts options of what is explored.
    #[must_use]
    pub fn explore(data: &Dataset, text: &Text, explored: &Exploration) -> Vec<Self> {
        Self::drawn(&EXPLORATION, &|view, layout| {
            charts::draw_explored(data, text, view, layout, explored)
        })
    }

    fn drawn(chart: &Chart, draw: &dyn Fn(&View, Layout) -> Drawing) -> Vec<Self> {
        View::all(chart.controls)
            .map(|view| Self::of(&view, draw))
            .collect()
    }

    fn of(view: &View, draw: &dyn Fn(&View, Layout) -> Drawing) -> Self {
        let sketch = |layout| EchartsOption::of(&draw(view, layout).plot);
        Self {
            narrow: sketch(Layout::Narrow),
            wide: sketch(Layout::Wide),
        }
    }
}

impl EchartsOption {
    fn of(plot: &Plot) -> Self {
        Self {
            option: plot.option.to_string(),
            height: plot.height,
            shape: plot.shape(),
        }
    }
}

impl ViewContent {
    /// Composes the text of a drawing, without its policy changes, whose positions depend on both layouts.
    #[must_use]
    pub fn of(data: &Dataset, text: &Text, drawing: &Drawing) -> Self {
        let figures: Vec<FigureRef> = drawing
            .rows
            .iter()
            .flat_map(|row| row.fact.figures(data))
            .collect();
        let mut rows: Vec<Line> = drawing
            .rows
            .iter()
            .map(|row| Line::of(data, text, row))
            .collect();
        numeric::add_to(&mut rows);
        Self {
            title: drawing.title.clone(),
            subtitle: drawing.subtitle.clone(),
            summary: drawing.summary.clone(),
            rows,
            marks: drawing.plot.marks.clone(),
            key: drawing
                .plot
                .key
                .iter()
                .map(|entry| LegendLine {
                    label: entry.label.clone(),
                    ink: entry.ink.to_owned(),
                })
                .collect(),
            sources: sources(data, text, &figures),
            anomalies: anomalies(data, &figures),
            corrections: history::corrections(data, text, &figures),
            policies: Vec::new(),
        }
    }
}

impl Line {
    fn of(data: &Dataset, text: &Text, row: &Row) -> Self {
        Self {
            group: row.group.clone(),
            label: row.label.clone(),
            doubt: doubt(data, text, row.fact),
            ..Self::of_fact(data, text, row.fact)
        }
    }

    /// Describes a published figure by itself, without its disagreements.
    pub(crate) fn of_figure(data: &Dataset, text: &Text, at: FigureRef) -> Self {
        Self::of_fact(data, text, Fact::Published(at))
    }

    fn of_fact(data: &Dataset, text: &Text, fact: Fact) -> Self {
        let reading = fact.read(data, text);
        Self {
            group: String::new(),
            label: String::new(),
            value: reading.text.clone(),
            interval: describe::interval(text, &reading),
            status: derivation::status(text, reading.status),
            origin: origin(data, text, fact),
            doubt: String::new(),
            unit: text.unit(reading.unit),
            machine: machine(data, text, fact),
            numeric: Vec::new(),
        }
    }
}

/// Returns the language of text that is not translated; empty for other text.
fn language_of(data: &Dataset, words: &str) -> String {
    data.language_of(words).unwrap_or_default().to_owned()
}

/// Returns the policy changes marked in the two drawings of a view.
fn policies(data: &Dataset, text: &Text, narrow: &Plot, wide: &Drawing) -> Vec<PolicyLine> {
    let begins = |row: &Row| row.fact.time(data).map(Period::start);
    let markers = narrow.markers.iter().zip(&wide.plot.markers);
    markers
        .filter_map(|(narrow, wide_marker)| {
            let policy = data.policies().get(narrow.policy)?;
            // The base of an index has no time of its own.
            let earlier = |row: &&Row| begins(row).is_none_or(|day| day < policy.effective);
            let source = data.source(policy.source);
            Some(PolicyLine {
                number: narrow.number.to_string(),
                date: text.date(policy.effective),
                title: policy.title.to_string(),
                title_language: language_of(data, &policy.title),
                kind: text.get(describe::policy_kind(policy.kind)),
                scope: policy.summary.to_string(),
                scope_language: language_of(data, &policy.summary),
                source: Reference {
                    words: describe::source(text, source, None),
                    url: source.url.to_string(),
                },
                mark: format!("{}-{}", narrow.series, narrow.datum),
                left: [narrow.left, wide_marker.left].map(|left| format!("{left:.1}")),
                rows_before: wide.rows.iter().take_while(earlier).count(),
            })
        })
        .collect()
}

/// Returns the disagreements of a number with others, and its later changes.
fn doubt(data: &Dataset, text: &Text, fact: Fact) -> String {
    let figures = fact.figures(data);
    let doubts = anomalies(data, &figures);
    let mut words: Vec<String> = doubts.into_iter().map(|doubt| doubt.words).collect();
    words.push(history::changed_since(data, text, &figures));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    text.sentences(&words)
}

fn origin(data: &Dataset, text: &Text, fact: Fact) -> Origin {
    match fact {
        Fact::Published(at) => Origin::Published(reference(data, text, at)),
        Fact::Derived(at) => {
            let derived = data.derived(at);
            Origin::Derived {
                formula: derivation::formula(data, text, derived),
                note: derived.note.to_string(),
                source: fact
                    .figures(data)
                    .first()
                    .map(|first| reference(data, text, *first)),
            }
        }
        Fact::Computed(computation) => Origin::Derived {
            formula: derivation::formula_of(
                data,
                text,
                computation.operation,
                &computation.operands,
            ),
            note: String::new(),
            source: fact
                .figures(data)
                .first()
                .map(|first| reference(data, text, *first)),
        },
        Fact::IndexBase => Origin::Definition,
    }
}

fn reference(data: &Dataset, text: &Text, at: FigureRef) -> Reference {
    let figure = data.figure(at);
    let source = data.source(figure.source);
    Reference {
        words: describe::source(text, source, figure.paragraph),
        url: source.url.to_string(),
    }
}

/// Returns the cells of [`super::MACHINE_COLUMNS`].
fn machine(data: &Dataset, text: &Text, fact: Fact) -> Vec<String> {
    let reading = fact.read(data, text);
    let bound = |value: f64| {
        if value.is_finite() {
            value.to_string()
        } else {
            String::new()
        }
    };
    let (lower, upper) = reading
        .interval
        .map(|interval| (bound(interval.lo().at), bound(interval.hi().at)))
        .unwrap_or_default();
    let (published, id, source, url) = match fact {
        Fact::Published(at) => {
            let figure = data.figure(at);
            let source = data.source(figure.source);
            (
                figure.as_published.to_string(),
                figure.id.to_string(),
                source.publisher.to_string(),
                source.url.to_string(),
            )
        }
        Fact::Derived(at) => (
            String::new(),
            data.derived(at).id.to_string(),
            String::new(),
            String::new(),
        ),
        Fact::Computed(_) | Fact::IndexBase => Default::default(),
    };
    vec![
        reading.value.to_string(),
        lower,
        upper,
        reading.unit.name().to_owned(),
        reading.status.name().to_owned(),
        published,
        id,
        source,
        url,
    ]
}

/// Returns the sources of some figures in their order, the core document first; with the paragraph if all figures of a
/// source share one.
fn sources(data: &Dataset, text: &Text, figures: &[FigureRef]) -> Vec<Reference> {
    let mut found: Vec<(SourceRef, Option<u16>)> = Vec::new();
    for at in figures {
        let figure = data.figure(*at);
        match found
            .iter_mut()
            .find(|(source, _)| *source == figure.source)
        {
            None => found.push((figure.source, figure.paragraph)),
            Some((_, paragraph)) if *paragraph != figure.paragraph => *paragraph = None,
            Some(_) => {}
        }
    }
    found.sort_by_key(|(source, _)| !data.source(*source).core);
    found
        .into_iter()
        .map(|(at, paragraph)| {
            let source = data.source(at);
            Reference {
                words: describe::source(text, source, paragraph),
                url: source.url.to_string(),
            }
        })
        .collect()
}

/// Returns the anomalies that concern some figures, in file order.
fn anomalies(data: &Dataset, figures: &[FigureRef]) -> Vec<NumberNote> {
    data.anomalies()
        .iter()
        .filter(|anomaly| anomaly.figures.iter().any(|at| figures.contains(at)))
        .map(|anomaly| NumberNote {
            id: anomaly.id.to_string(),
            words: anomaly.explanation.to_string(),
            language: language_of(data, &anomaly.explanation),
        })
        .collect()
}
