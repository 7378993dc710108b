//! Messages, numbers and dates in the reader's language.
//!
//! Messages are written in Fluent syntax, one file per language in `locales/`; the build compiles them, and [`msg`] has
//! a constant for each, so that a missing message is a compile error. Numbers, dates and plurals come from the
//! browser's [`Intl`]; natively, where there is none, `native` gives the same results.
//!
//! [`Intl`]: https://tc39.es/ecma402/

mod date;
#[cfg(not(target_arch = "wasm32"))]
mod formatters;
pub mod html;
mod language;
mod line;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod number;
pub mod pattern;
mod plural;

pub use language::Language;
pub(crate) use line::is_chinese;
pub use line::pieces;

use pattern::Pattern;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::quantity::{Estimate, Period, PeriodKind, Precision, Published, Unit};

/// Index of a message, the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Msg(u16);

/// A constant for each message of `locales/en.ftl`.
pub mod msg {
    use super::Msg;
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Whether `given` are the `wanted` names, in any order.
#[doc(hidden)]
#[must_use]
pub const fn are_arguments(wanted: &[&str], given: &[&str]) -> bool {
    let mut at = 0;
    while at < wanted.len() {
        let (mut other, mut found) = (0, false);
        while other < given.len() {
            found |= is_same(wanted[at].as_bytes(), given[other].as_bytes());
            other += 1;
        }
        if !found {
            return false;
        }
        at += 1;
    }
    wanted.len() == given.len()
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Puts arguments into a message. A name that the message has not, or that is not given, does not compile.
///
/// ```
/// use crossings::{say, text::{Language, Text}};
///
/// let text = Text::of(Language::English);
/// assert_eq!(say!(text, SEIZURES_TITLE_ALL, drugs = "7.8 tonnes", year = "2024"), "7.8 tonnes of drugs were seized in 2024");
/// ```
///
/// ```compile_fail
/// # use crossings::{say, text::{Language, Text}};
/// # let text = Text::of(Language::English);
/// say!(text, SEIZURES_TITLE_ALL, drugs = "7.8 tonnes", period = "2024");
/// ```
#[macro_export]
macro_rules! say {
    ($text:expr, $message:ident, $($name:ident = $value:expr),+ $(,)?) => {{
        const {
            assert!(
                $crate::text::are_arguments($crate::text::msg::arguments::$message, &[$(stringify!($name)),+]),
                "these are not the arguments of the message",
            );
        }
        $text.say($crate::text::msg::$message, &[$((stringify!($name), $value)),+])
    }};
}

/// A language with its messages; formats messages, numbers and dates.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    language: Language,
    messages: &'static [Pattern],
}

impl Text {
    /// Returns all messages of a language.
    ///
    /// # Panics
    /// Never in a finished build: the build packed the messages with the types used here.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn of(language: Language) -> Self {
        use std::sync::OnceLock;

        static ALL: [OnceLock<Vec<Pattern>>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let messages = ALL[language as usize].get_or_init(|| {
            // The build packed these bytes from checked files, with the types used here.
            unpack(packed(language)).expect("the build packed the messages")
        });
        Self { language, messages }
    }

    /// Creates the text of a language from fetched bytes: all messages, or those named `ui-…`. `None` if the bytes were
    /// not written by this version.
    #[must_use]
    pub fn fetched(language: Language, bytes: &[u8]) -> Option<Self> {
        let messages = unpack(bytes)?;
        // Leaked: the text lives as long as the page, which has one language.
        let messages = Box::leak(messages.into_boxed_slice());
        Some(Self { language, messages })
    }

    /// Returns the language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Formats a message without arguments.
    #[must_use]
    pub fn get(&self, message: Msg) -> String {
        self.say(message, &[])
    }

    /// Formats a message with its arguments.
    ///
    /// A missing argument leaves its name, `{$name}`, in the text; superfluous arguments are ignored. A message that
    /// was not fetched is empty.
    #[must_use]
    pub fn say(&self, message: Msg, arguments: &[(&str, &str)]) -> String {
        self.messages
            .get(usize::from(message.0))
            .map(|pattern| {
                let form = |count: &str| plural::form_of(self.language, count);
                // A message that consists of one argument has no text around it to isolate from.
                let alone = matches!(pattern.0[..], [pattern::Part::Argument(_)]);
                let isolates = self.language.is_right_to_left() && !alone;
                pattern.fill(arguments, &form, isolates)
            })
            .unwrap_or_default()
    }

    /// Returns the name of a unit: "crossings per day".
    #[must_use]
    pub fn unit(&self, unit: Unit) -> String {
        // `UNIT_NAMES` has the order of declaration, as `Unit::ALL`.
        self.get(msg::UNIT_NAMES[unit as usize])
    }

    /// Joins items of several words each into a list.
    #[must_use]
    pub fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let join = |one: String, other: String| {
            self.say(msg::LIST_TWO, &[("one", &one), ("other", &other)])
        };
        items.into_iter().reduce(join).unwrap_or_default()
    }

    /// Joins a label and its content: "Source: …".
    #[must_use]
    pub fn labelled(&self, one: &str, other: &str) -> String {
        self.say(msg::UI_COLON, &[("one", one), ("other", other)])
    }

    /// Adds a remark in brackets: "501,000 (level)".
    #[must_use]
    pub fn aside(&self, one: &str, other: &str) -> String {
        self.say(msg::UI_ASIDE, &[("one", one), ("other", other)])
    }

    /// Joins two items: "Crossings per day, 2023".
    #[must_use]
    pub fn pair(&self, one: &str, other: &str) -> String {
        self.say(msg::UI_PAIR, &[("one", one), ("other", other)])
    }

    /// Formats text as a sentence; adds the full stop if there is no closing punctuation.
    #[must_use]
    pub fn sentence(&self, words: &str) -> String {
        match words.chars().next_back() {
            Some('.' | '?' | '!' | '。' | '？' | '！' | '؟') => words.to_owned(),
            _ => self.say(msg::UI_SENTENCE, &[("words", words)]),
        }
    }

    /// Joins sentences; empty ones are left out.
    #[must_use]
    pub fn sentences(&self, sentences: &[&str]) -> String {
        let gap = self.gap();
        let mut all = String::new();
        for sentence in sentences {
            if !all.is_empty() && !sentence.is_empty() {
                all.push_str(&gap);
            }
            all.push_str(sentence);
        }
        all
    }

    /// Returns the separator between two sentences.
    #[must_use]
    pub fn gap(&self) -> String {
        self.say(msg::UI_SENTENCES, &[("one", ""), ("other", "")])
    }

    /// Formats a number with grouped digits and exactly `decimals` digits after the decimal point.
    #[must_use]
    pub fn number(&self, value: f64, decimals: u8) -> String {
        number::plain(self.language, value, decimals)
    }

    /// Formats a number for running text: millions and billions as words, digits down to `place` (the decimal exponent
    /// of the last known digit), and grouped digits below a million.
    #[must_use]
    pub fn amount(&self, value: f64, place: i32) -> String {
        number::amount(self.language, value, place)
    }

    /// Formats a percentage with its sign; `value` is 48.2, not 0.482.
    #[must_use]
    pub fn percent(&self, value: f64, decimals: u8) -> String {
        number::percent(self.language, value, decimals)
    }

    /// Formats a value with its unit where [`Unit::is_in_value`]; `place` is the decimal exponent of the last known
    /// digit.
    #[must_use]
    pub fn value(&self, value: f64, unit: Unit, place: i32) -> String {
        let decimals = u8::try_from((-place).clamp(0, 3)).unwrap_or(0);
        match unit {
            Unit::Percent => self.percent(value, decimals),
            Unit::Cny => self.say(
                msg::UNIT_CNY_VALUE,
                &[("value", &self.amount(value, place))],
            ),
            Unit::Tonnes => self.say(
                msg::UNIT_TONNES_VALUE,
                &[("value", &self.amount(value, place))],
            ),
            Unit::Times => self.say(
                msg::UNIT_TIMES_VALUE,
                &[("value", &self.amount(value, place))],
            ),
            _ => self.amount(value, place),
        }
    }

    /// Formats a published numeral: its qualifier, and its value with all its digits.
    #[must_use]
    pub fn published(&self, published: Published, unit: Unit) -> String {
        let value = self.value(published.value.to_f64(), unit, published.last_place());
        self.qualified(&value, Some(published.precision))
    }

    /// Adds the qualifier of a precision to a formatted value: "over 22.18 million". Exact values have none.
    #[must_use]
    pub fn qualified(&self, value: &str, precision: Option<Precision>) -> String {
        let message = match precision {
            None | Some(Precision::Exact { .. }) => return value.to_owned(),
            Some(Precision::Over) => msg::QUALIFIER_OVER,
            Some(Precision::About) => msg::QUALIFIER_ABOUT,
            Some(Precision::Nearly) => msg::QUALIFIER_NEARLY,
            Some(Precision::UpTo) => msg::QUALIFIER_UP_TO,
        };
        self.say(message, &[("value", value)])
    }

    /// Formats an estimate's central value, with no more digits than its interval supports.
    #[must_use]
    pub fn estimate(&self, estimate: Estimate, unit: Unit) -> String {
        self.value(
            estimate.rounded(),
            unit,
            estimate.interval.last_place().unwrap_or(0),
        )
    }

    /// Formats the two ends of an interval: counts to the unit, percentages and small values to two decimals, or to as
    /// many as distinguish the ends.
    #[must_use]
    pub fn interval(&self, lo: f64, hi: f64, unit: Unit) -> String {
        let counts = !matches!(unit, Unit::Percent | Unit::Times | Unit::Tonnes);
        let decimals = if counts && hi >= 100.0 {
            0
        } else {
            // One digit more than the width has: 1.4785 to 1.4855, not 1.48 to 1.49.
            let needed = 1.0 - (hi - lo).log10().floor();
            (2..=7)
                .find(|enough| f64::from(*enough) >= needed)
                .unwrap_or(2)
        };
        let end = |value: f64| match unit {
            Unit::Percent => self.percent(value, decimals),
            // The same steps as the value beside it.
            _ if counts && decimals == 0 => number::whole(self.language, value),
            _ => self.number(value, decimals),
        };
        let message = match (lo.is_finite(), hi.is_finite()) {
            (true, true) => msg::INTERVAL_BETWEEN,
            (true, false) => msg::INTERVAL_AT_LEAST,
            (false, true) => msg::INTERVAL_AT_MOST,
            (false, false) => return String::new(),
        };
        self.say(message, &[("lo", &end(lo)), ("hi", &end(hi))])
    }

    /// Formats a date: "8 January 2023".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        date::long(self.language, date)
    }

    /// Formats a period: "2022", "first half of 2023", "8–17 January 2023".
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let (start, end) = (period.start(), period.end());
        let year = start.year().to_string();
        let month = u8::from(start.month());
        match period.kind() {
            PeriodKind::Year => self.say(msg::PERIOD_YEAR, &[("year", &year)]),
            PeriodKind::Half if month == 1 => self.say(msg::PERIOD_FIRST_HALF, &[("year", &year)]),
            PeriodKind::Half => self.say(msg::PERIOD_SECOND_HALF, &[("year", &year)]),
            PeriodKind::Quarter => {
                let quarter = match month {
                    1 => msg::PERIOD_FIRST_QUARTER,
                    4 => msg::PERIOD_SECOND_QUARTER,
                    7 => msg::PERIOD_THIRD_QUARTER,
                    _ => msg::PERIOD_FOURTH_QUARTER,
                };
                self.say(quarter, &[("year", &year)])
            }
            _ if start == end => self.date(start),
            _ => self.days(start, end),
        }
    }

    /// Formats a range of dates.
    #[must_use]
    pub fn days(&self, start: Date, end: Date) -> String {
        let message = if start.year() != end.year() {
            msg::PERIOD_DAYS
        } else if start.month() == end.month() {
            msg::PERIOD_DAYS_OF_MONTH
        } else {
            msg::PERIOD_DAYS_OF_YEAR
        };
        // Languages differ in which parts a range within a month or a year repeats.
        let ends = [start, end].map(|day| {
            [
                date::long(self.language, day),
                date::short(self.language, day),
                date::number(self.language, day),
            ]
        });
        let [
            [first, first_short, first_day],
            [last, last_short, last_day],
        ] = &ends;
        self.say(
            message,
            &[
                ("first", first),
                ("last", last),
                ("first-short", first_short),
                ("last-short", last_short),
                ("first-day", first_day),
                ("last-day", last_day),
            ],
        )
    }

    /// Formats a range of years.
    #[must_use]
    pub fn years(&self, first: i32, last: i32) -> String {
        let years = [first, last].map(|year| year.to_string());
        let [first, last] = years.each_ref().map(String::as_str);
        self.say(msg::PERIOD_YEARS, &[("first", first), ("last", last)])
    }
}

fn unpack(bytes: &[u8]) -> Option<Vec<Pattern>> {
    postcard::from_bytes(bytes).ok()
}

/// Returns the packed messages of a language.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn packed(language: Language) -> &'static [u8] {
    packed::ALL[language as usize]
}

/// Returns the packed messages of a language that figures need in the browser: those named `ui-…`.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn packed_for_figures(language: Language) -> &'static [u8] {
    packed::OF_FIGURES[language as usize]
}

/// Packed messages, in the order of [`Language::ALL`].
#[cfg(not(target_arch = "wasm32"))]
mod packed {
    macro_rules! files {
        ($ending:literal) => {
            [
                include_bytes!(concat!(env!("OUT_DIR"), "/messages.en", $ending)),
                include_bytes!(concat!(env!("OUT_DIR"), "/messages.zh", $ending)),
                include_bytes!(concat!(env!("OUT_DIR"), "/messages.fr", $ending)),
                include_bytes!(concat!(env!("OUT_DIR"), "/messages.es", $ending)),
                include_bytes!(concat!(env!("OUT_DIR"), "/messages.ru", $ending)),
                include_bytes!(concat!(env!("OUT_DIR"), "/messages.ar", $ending)),
            ]
        };
    }
    pub(super) const ALL: [&[u8]; 6] = files!(".bin");
    pub(super) const OF_FIGURES: [&[u8]; 6] = files!(".ui.bin");
}

/// Removes the bidirectional isolates from text, for files that programs read.
#[must_use]
pub fn unmarked(words: &str) -> String {
    let letters = words.chars();
    letters
        .filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// Capitalises text that begins a sentence.
#[must_use]
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
