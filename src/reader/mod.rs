//! The reader of texts: what the numbers of a text claim about the statistics of the record.
//!
//! A [`Claim`] is a number with the statistic, period, measure and base that its sentence gives it. What a sentence leaves
//! open stays open, with its candidates: [`Reading::Open`]. Numbers that speak of nothing in the record are no claims.
//!
//! Words are those of `words/`, a lexicon for each language; which of them make up a statistic is in `words/statistics.txt`,
//! for all languages. Work is linear in the length of the text.

mod dates;
mod fold;
mod items;
mod language;
mod lexicon;
mod numbers;
mod sentence;
mod sentences;
mod statistics;

use std::ops::Range;

use time::Date;

use crate::{
    dataset::{Base, Dataset, Measure, SeriesRef},
    quantity::{Period, Published},
    text::Language,
};

pub use language::language_of;

use dates::Calendar;
use fold::Folded;
use lexicon::Lexicon;
use sentence::{Context, Sentence};
use statistics::Statistics;

/// Most bytes of a text; longer ones are refused.
pub const MAX_BYTES: usize = 5_000_000;
/// Most claims of a text; those after them are not read.
pub const MAX_CLAIMS: usize = 20_000;

/// Error of a text longer than [`MAX_BYTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text has more than {MAX_BYTES} bytes")]
pub struct TooLong;

/// Something that a text says for certain, or leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading<T> {
    /// The one that is said.
    Certain(T),
    /// Those that may be meant; empty where nothing says which.
    Open(Vec<T>),
}

/// A number of a text that speaks of a statistic.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Bytes of the number, with its scale and sign of percent.
    pub place: Range<usize>,
    /// Bytes of its sentence.
    pub sentence: Range<usize>,
    /// What the number may stand for; more than one where its marks can be read in two ways.
    pub stated: Vec<Published>,
    /// Whether it is a percentage.
    pub percent: bool,
    /// Whether it is said to count people.
    pub people: bool,
    /// Statistic.
    pub series: Reading<SeriesRef>,
    /// Period.
    pub period: Reading<Period>,
    /// Level, change, share or forecast.
    pub measure: Reading<Measure>,
    /// Base of a change or share.
    pub base: Reading<Option<Base>>,
}

/// Reader of texts in one language.
pub struct Reader<'a> {
    data: &'a Dataset,
    language: Language,
    lexicon: Lexicon,
    statistics: Statistics,
}

impl<'a> Reader<'a> {
    /// Creates a reader of a language for the statistics of a dataset.
    #[must_use]
    pub fn new(data: &'a Dataset, language: Language) -> Self {
        Self {
            data,
            language,
            lexicon: Lexicon::of(language),
            statistics: Statistics::of(data),
        }
    }

    /// Returns the claims of a text of the day `today`, in order.
    ///
    /// # Errors
    /// If the text is longer than [`MAX_BYTES`].
    pub fn read(&self, text: &str, today: Date) -> Result<Vec<Claim>, TooLong> {
        let mut claims = Vec::new();
        self.numbers(text, today, |_, claim| claims.extend(claim))?;
        claims.truncate(MAX_CLAIMS);
        Ok(claims)
    }

    /// Returns the bytes of the numbers of a text that speak of no statistic, in order.
    ///
    /// # Errors
    /// If the text is longer than [`MAX_BYTES`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn unplaced(&self, text: &str, today: Date) -> Result<Vec<Range<usize>>, TooLong> {
        let mut unplaced = Vec::new();
        self.numbers(text, today, |place, claim| {
            unplaced.extend(claim.is_none().then_some(place));
        })?;
        Ok(unplaced)
    }

    /// Calls `found` for each number of a text with its bytes, and its claim if it speaks of a statistic; stops after
    /// [`MAX_CLAIMS`] claims.
    fn numbers(
        &self,
        text: &str,
        today: Date,
        mut found: impl FnMut(Range<usize>, Option<Claim>),
    ) -> Result<(), TooLong> {
        if text.len() > MAX_BYTES {
            return Err(TooLong);
        }
        let calendar = Calendar {
            data: self.data,
            today,
        };
        let mut context = Context::default();
        let mut count = 0;
        let mut end_of_line = 0;
        for range in sentences::sentences(text) {
            if text[end_of_line..range.start].contains('\n') {
                context = context.next_paragraph();
            }
            end_of_line = range.end;
            for (place, claim) in self.sentence(text, &range, calendar, &mut context) {
                count += usize::from(claim.is_some());
                found(place, claim);
            }
            if count >= MAX_CLAIMS {
                break;
            }
        }
        Ok(())
    }

    fn sentence(
        &self,
        text: &str,
        range: &Range<usize>,
        calendar: Calendar<'_>,
        context: &mut Context,
    ) -> Vec<(Range<usize>, Option<Claim>)> {
        let folded = Folded::of(text, range.clone());
        let items = items::items(&folded, &self.lexicon, self.language);
        let statistics = &self.statistics;
        let sentence = Sentence {
            items: &items,
            calendar,
            statistics,
        };
        let claims = sentence.claims(context).into_iter();
        let placed = claims.map(|(number, claim)| {
            let letters = items[number.start].start..items[number.end - 1].end;
            let bytes = folded.bytes(letters);
            // "percent of" is one expression of shares, whose last word is none of the number.
            let said = text[bytes.clone()].trim_end_matches(" of");
            let place = bytes.start..bytes.start + said.len();
            let claim = claim.map(|claim| Claim {
                place: place.clone(),
                sentence: range.clone(),
                ..claim
            });
            (place, claim)
        });
        placed.collect()
    }
}
