//! Card of a figure: all details of one published or derived number.
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
use crate::say;
use crate::{
    charts::{Fact, Reading},
    dataset::{
        Anomaly, Dataset, Derived, DerivedRef, Figure, FigureRef, Operand, Retirement, SeriesRef,
        SourceKind,
    },
    quantity::Precision,
    text::{Msg, Text, capitalised, msg},
};

/// Details of one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Id of the figure.
    pub id: String,
    /// Name of the series and time.
    pub title: String,
    /// Entries, in reading order.
    pub entries: Vec<Entry>,
}

/// One detail: a term and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Term.
    pub term: String,
    /// Content, in one part or several.
    pub parts: Vec<Part>,
}

/// Text with its link and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Text.
    pub words: String,
    /// Link.
    pub link: Link,
    /// Language of text that a source publishes, or that is not translated (BCP 47); empty for interface text.
    pub language: String,
}

/// Target of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// No link.
    None,
    /// Card of a figure, by its id.
    Card(String),
    /// Anomaly on the sources page, by its id.
    Anomaly(String),
    /// External address.
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
    /// Returns the card of the published or derived figure with this id, current or retired; `None` if there is none.
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

    /// Adds text of the dataset, which may be untranslated.
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
        msg::CARD_PUBLISHED,
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
        title: describe::name(data, text, Operand::Figure(at)),
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
        title: describe::name(data, text, Operand::Derived(at)),
        entries: card.entries,
    }
}

/// Returns the entry about the day of retirement and the replacement.
fn retired_entry(data: &Dataset, text: &Text, retirement: Retirement) -> Entry {
    let since = say!(text, CARD_RETIRED_ON, date = &text.date(retirement.on));
    Entry {
        term: text.get(msg::CARD_RETIRED),
        parts: vec![Part::plain(since), card_of(data, text, retirement.by)],
    }
}

/// Returns the value of a figure before each correction, and the reason for the correction.
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

/// Returns the rule by which the interval follows from the wording; `None` for a full count.
fn rounding(figure: &Figure) -> Option<Msg> {
    Some(match figure.published.precision {
        Precision::Exact { half_width } if half_width.is_zero() => return None,
        Precision::Exact { .. } => msg::CARD_ROUNDING_LAST_PLACE,
        Precision::Over => msg::CARD_ROUNDING_OVER,
        Precision::Nearly | Precision::UpTo => msg::CARD_ROUNDING_NEARLY,
        Precision::About => msg::CARD_ROUNDING_ABOUT,
    })
}

/// Returns the address of a source, with a [text fragment] that points to the numeral.
///
/// [text fragment]: https://developer.mozilla.org/docs/Web/URI/Reference/Fragment/Text_fragments
fn passage(figure: &Figure, url: &str) -> String {
    if url.contains('#') {
        return url.to_owned();
    }
    let numeral: String = figure
        .as_published
        .bytes()
        .map(|byte| match byte {
            b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
            // Hyphens and commas separate parts of a text fragment, so they are percent-encoded too.
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

/// Returns the figures of other sources for the same thing, and whether they can be the same number.
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

/// Returns a part with the language of its text, where it differs from that of the dataset.
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

/// Returns the derived figures that rest on a figure.
fn used(data: &Dataset, text: &Text, operand: Operand) -> Vec<Part> {
    data.all_derived()
        .filter(|(_, derived)| derived.operands.contains(&operand))
        .map(|(at, _)| card_of(data, text, Operand::Derived(at)))
        .collect()
}

/// Returns a figure as its value and title, with a link to its card.
fn card_of(data: &Dataset, text: &Text, operand: Operand) -> Part {
    let value = Fact::from(operand).read(data, text).text;
    let words = text.labelled(&value, &describe::name(data, text, operand));
    Part::leading(words, Link::Card(data.id_of(operand).to_owned()))
}
