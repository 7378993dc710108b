//! The card of a figure: everything that is known of one number, published or derived.
//!
//! ```
//! use crossings::{display::Card, embedded, text::{Language, Text}};
//!
//! let (data, text) = (embedded::dataset(), Text::of(Language::English));
//! let id = "travellers-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21";
//! let card = Card::of(data, &text, id).expect("a figure");
//! assert_eq!(card.title, "Crossings per day, 8–17 January 2023");
//! assert!(card.entries.iter().any(|entry| entry.parts[0].words == "501,000"));
//! ```

use super::{derivation, describe, history::former};
use crate::{
    charts::{Fact, Reading},
    dataset::{
        Anomaly, Dataset, Derived, DerivedRef, Figure, FigureRef, Operand, Retirement, SeriesRef,
        SourceKind,
    },
    quantity::Precision,
    text::{Msg, Text, capitalised, msg},
};

/// Everything that is known of one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The figure's id.
    pub id: String,
    /// The statistic and the time it is for.
    pub title: String,
    /// What is known, in the order in which it is read.
    pub entries: Vec<Entry>,
}

/// One thing that is known: what it is called, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is called.
    pub term: String,
    /// What it is, in one part or several.
    pub parts: Vec<Part>,
}

/// Words, where they lead, and in which language they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub words: String,
    /// Where they lead.
    pub link: Link,
    /// The language of words that a source publishes, or that are not translated (BCP 47); empty for those of the site.
    pub language: String,
}

/// Where words lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// Nowhere.
    None,
    /// To the card of a figure, by its id.
    Card(String),
    /// To an anomaly on the sources page, by its id.
    Anomaly(String),
    /// To an address elsewhere.
    Address(String),
}

impl Part {
    fn plain(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            link: Link::None,
            language: String::new(),
        }
    }

    fn leading(words: impl Into<String>, link: Link) -> Self {
        Self {
            link,
            ..Self::plain(words)
        }
    }
}

impl Card {
    /// The card of the published or derived figure with this id; `None` if there is none such.
    #[must_use]
    pub fn of(data: &Dataset, text: &Text, id: &str) -> Option<Self> {
        let retired = data.retired_by_id(id);
        let operand = data
            .operand_by_id(id)
            .or_else(|| retired.map(|(operand, _)| operand))?;
        let mut card = match operand {
            Operand::Figure(at) => published(data, text, at),
            Operand::Derived(at) => derived(data, text, at),
        };
        if let Some((_, retirement)) = retired {
            card.entries
                .insert(0, retired_entry(data, text, retirement));
        }
        Some(card)
    }
}

/// Collects entries; those without parts are left out.
struct Entries<'a> {
    text: &'a Text,
    entries: Vec<Entry>,
}

impl Entries<'_> {
    fn add(&mut self, term: Msg, parts: Vec<Part>) {
        let said = |part: &Part| !part.words.is_empty();
        if parts.iter().any(said) {
            let term = self.text.get(term);
            self.entries.push(Entry { term, parts });
        }
    }

    fn say(&mut self, term: Msg, words: impl Into<String>) {
        self.add(term, vec![Part::plain(words)]);
    }

    /// Words of the dataset, which may wait for their translation.
    fn quote(&mut self, data: &Dataset, term: Msg, words: &str) {
        self.add(term, vec![of_data(data, Part::plain(words), words)]);
    }
}

fn published(data: &Dataset, text: &Text, at: FigureRef) -> Card {
    let figure = data.figure(at);
    let source = data.source(figure.source);
    let reading = Fact::Published(at).read(data, text);
    let mut card = Entries {
        text,
        entries: Vec::new(),
    };
    card.add(
        msg::CARD_PRINTED,
        vec![Part {
            language: source.language.to_string(),
            ..Part::plain(&*figure.as_published)
        }],
    );
    card.say(
        msg::CARD_VALUE,
        text.aside(&reading.text, &describe::measure(text, figure)),
    );
    card.say(msg::CARD_UNIT, text.unit(reading.unit));
    card.say(
        msg::UI_COLUMN_INTERVAL,
        match rounding(figure) {
            None => capitalised(&describe::interval(text, &reading)),
            Some(rounding) => text.aside(
                &capitalised(&describe::interval(text, &reading)),
                &text.get(rounding),
            ),
        },
    );
    let kind = match source.kind {
        SourceKind::Official => msg::SOURCES_KIND_OFFICIAL,
        SourceKind::Agency => msg::SOURCES_KIND_AGENCY,
        SourceKind::Press => msg::SOURCES_KIND_PRESS,
    };
    card.add(
        msg::UI_COLUMN_SOURCE,
        vec![
            Part::plain(text.labelled(
                &text.aside(
                    &describe::source(text, source, figure.paragraph),
                    &text.get(kind),
                ),
                "",
            )),
            Part {
                language: source.language.to_string(),
                ..Part::leading(&*source.title, Link::Address(passage(figure, &source.url)))
            },
        ],
    );
    if let Some(archived) = &source.archived {
        let link = Link::Address(archived.to_string());
        let kept = vec![Part::leading(&**archived, link)];
        card.add(msg::CARD_ARCHIVED, kept);
    }
    card.say(
        msg::CARD_SHA256,
        source.sha256.as_deref().unwrap_or_default(),
    );
    series(data, &mut card, figure.series);
    card.quote(data, msg::CARD_NOTE, &figure.note);
    card.add(msg::CARD_CORRECTED, corrected(data, text, at));
    card.add(msg::CARD_OTHERS, others(data, text, at));
    card.add(
        msg::UI_FIGURE_ANOMALIES,
        doubts(data, data.anomalies_of(at)),
    );
    card.add(msg::CARD_USED, used(data, text, Operand::Figure(at)));
    Card {
        id: figure.id.to_string(),
        title: title(data, text, figure.series, &text.period(figure.period)),
        entries: card.entries,
    }
}

fn derived(data: &Dataset, text: &Text, at: DerivedRef) -> Card {
    let figure = data.derived(at);
    let fact = Fact::Derived(at);
    let reading = fact.read(data, text);
    let mut card = Entries {
        text,
        entries: Vec::new(),
    };
    card.say(
        msg::CARD_VALUE,
        text.aside(
            &reading.text,
            &text.get(describe::measure_name(figure.measure)),
        ),
    );
    card.say(msg::CARD_UNIT, text.unit(figure.unit));
    card.say(
        msg::UI_COLUMN_INTERVAL,
        capitalised(&describe::interval(text, &reading)),
    );
    card.say(msg::CARD_FORMULA, derivation::formula(data, text, figure));
    card.add(msg::CARD_OPERANDS, operands(data, text, figure));
    series(data, &mut card, figure.series);
    card.quote(data, msg::CARD_NOTE, &figure.note);
    let figures = fact.figures(data);
    let touching = data
        .anomalies()
        .iter()
        .filter(|anomaly| anomaly.figures.iter().any(|at| figures.contains(at)));
    card.add(msg::UI_FIGURE_ANOMALIES, doubts(data, touching));
    card.add(msg::CARD_USED, used(data, text, Operand::Derived(at)));
    Card {
        id: figure.id.to_string(),
        title: title(data, text, figure.series, &describe::when(text, figure)),
        entries: card.entries,
    }
}

/// Since when a figure no longer counts, and which to take in its place.
fn retired_entry(data: &Dataset, text: &Text, retirement: Retirement) -> Entry {
    let since = text.say(msg::CARD_RETIRED_ON, &[("date", &text.date(retirement.on))]);
    Entry {
        term: text.get(msg::CARD_RETIRED),
        parts: vec![Part::plain(since), card_of(data, text, retirement.by)],
    }
}

/// What a figure said before it was corrected, and why that was wrong.
fn corrected(data: &Dataset, text: &Text, at: FigureRef) -> Vec<Part> {
    data.corrections_of(at)
        .flat_map(|correction| {
            let why = Part::plain(&*correction.why);
            [
                Part::plain(former(text, correction)),
                of_data(data, why, &correction.why),
            ]
        })
        .collect()
}

fn title(data: &Dataset, text: &Text, series: SeriesRef, time: &str) -> String {
    text.pair(&data.series(series).name, time)
}

/// How the interval follows from the wording; a full count has none.
fn rounding(figure: &Figure) -> Option<Msg> {
    Some(match figure.published.precision {
        Precision::Exact { half_width } if half_width.is_zero() => return None,
        Precision::Exact { .. } => msg::CARD_ROUNDING_LAST_PLACE,
        Precision::Over => msg::CARD_ROUNDING_OVER,
        Precision::Nearly | Precision::UpTo => msg::CARD_ROUNDING_NEARLY,
        Precision::About => msg::CARD_ROUNDING_ABOUT,
    })
}

/// The address of a source, at the numeral where the browser knows [text fragments].
///
/// [text fragments]: https://developer.mozilla.org/docs/Web/URI/Reference/Fragment/Text_fragments
fn passage(figure: &Figure, url: &str) -> String {
    if url.contains('#') {
        return url.to_owned();
    }
    let numeral: String = figure
        .as_published
        .bytes()
        .map(|byte| match byte {
            b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
            // A hyphen or a comma separates parts of a text fragment, so they are written as bytes, too.
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("{url}#:~:text={numeral}")
}

fn series(data: &Dataset, card: &mut Entries<'_>, at: SeriesRef) {
    let series = data.series(at);
    card.say(
        msg::COLUMN_SERIES,
        card.text
            .sentences(&[&card.text.sentence(&series.name), &series.definition]),
    );
    card.quote(data, msg::CARD_COMPARABILITY, &series.comparability);
}

/// What other sources print for the same, and whether that can be the same number.
fn others(data: &Dataset, text: &Text, at: FigureRef) -> Vec<Part> {
    let this = data.figure(at);
    data.figures_of(this.series)
        .filter(|(other, figure)| {
            *other != at
                && (figure.period, figure.measure, figure.base)
                    == (this.period, this.measure, this.base)
        })
        .map(|(_, figure)| {
            let source = data.source(figure.source);
            let intervals = this.published.interval().zip(figure.published.interval());
            let message = match intervals.map(|(one, other)| one.intersects(other)) {
                Some(true) => msg::CARD_OTHER_AGREES,
                Some(false) => msg::CARD_OTHER_DIFFERS,
                None => msg::CARD_OTHER,
            };
            let words = text.say(
                message,
                &[
                    ("value", &Reading::of(figure, text).text),
                    ("source", &describe::source(text, source, figure.paragraph)),
                ],
            );
            Part::leading(words, Link::Card(figure.id.to_string()))
        })
        .collect()
}

fn doubts<'a>(data: &Dataset, anomalies: impl Iterator<Item = &'a Anomaly>) -> Vec<Part> {
    anomalies
        .map(|anomaly| {
            let link = Link::Anomaly(anomaly.id.to_string());
            let part = Part::leading(&*anomaly.explanation, link);
            of_data(data, part, &anomaly.explanation)
        })
        .collect()
}

/// A part with the language of its words, where it is not that of the dataset.
fn of_data(data: &Dataset, part: Part, words: &str) -> Part {
    let language = data.language_of(words).unwrap_or_default().to_owned();
    Part { language, ..part }
}

fn operands(data: &Dataset, text: &Text, derived: &Derived) -> Vec<Part> {
    derived
        .operands
        .iter()
        .map(|operand| card_of(data, text, *operand))
        .collect()
}

/// The derived figures that rest on a figure.
fn used(data: &Dataset, text: &Text, operand: Operand) -> Vec<Part> {
    data.all_derived()
        .filter(|(_, derived)| derived.operands.contains(&operand))
        .map(|(at, _)| card_of(data, text, Operand::Derived(at)))
        .collect()
}

/// A figure by its value and title, leading to its card.
fn card_of(data: &Dataset, text: &Text, operand: Operand) -> Part {
    let value = Fact::from(operand).read(data, text).text;
    let words = text.labelled(&value, &name(data, text, operand));
    Part::leading(words, Link::Card(data.id_of(operand).to_owned()))
}

/// A figure by its statistic and the time it is for: "Crossings per day, 8–17 January 2023".
#[must_use]
pub fn name(data: &Dataset, text: &Text, operand: Operand) -> String {
    match operand {
        Operand::Figure(at) => {
            let figure = data.figure(at);
            title(data, text, figure.series, &text.period(figure.period))
        }
        Operand::Derived(at) => {
            let derived = data.derived(at);
            title(data, text, derived.series, &describe::when(text, derived))
        }
    }
}
