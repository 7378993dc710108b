//! Verification: which published figures of a source occur in a text, and where.
//!
//! The text is a release as the reader has it: copied, saved or typed. Numerals are compared irrespective of spaces,
//! dashes and widths of digits, but each as a whole: "227" does not occur in "1,227".
//!
//! If the dataset names the paragraph of a figure, its numeral has to be in that paragraph, so that an altered numeral
//! is not found elsewhere by chance. A copy may have lost or gained lines at its head: paragraphs are counted from the
//! offset at which most figures match.

use std::collections::BTreeMap;

use crate::dataset::{Dataset, FigureRef, SourceRef};

/// Most bytes of a text; longer ones are refused. Releases are far shorter.
pub const MAX_BYTES: usize = 5_000_000;
/// Most bytes of a text whose source is guessed: that takes a search for each figure of the dataset.
const MAX_BYTES_TO_GUESS: usize = 200_000;
/// Most lines that a copy may have lost or gained before the first figure.
const MAX_SHIFT_LINES: isize = 60;
/// Characters shown on either side of a numeral.
const CONTEXT_CHARS: usize = 48;

/// Error of a text longer than [`MAX_BYTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text has more than {MAX_BYTES} bytes")]
pub struct TooLong;

/// Result for one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The figure.
    pub figure: FigureRef,
    /// Place of its numeral; `None` if it was not found.
    pub place: Option<Match>,
}

/// Place of a numeral in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Paragraph, counted in non-empty lines from 1.
    pub paragraph: usize,
    /// Text before the numeral, the numeral, and the text after it, with spaces and widths normalised.
    pub excerpt: [String; 3],
}

/// Searches a text for every figure of a source; the findings are in the order of the dataset.
///
/// # Errors
/// If the text is longer than [`MAX_BYTES`].
pub fn verify(data: &Dataset, source: SourceRef, text: &str) -> Result<Vec<Finding>, TooLong> {
    if text.len() > MAX_BYTES {
        return Err(TooLong);
    }
    Ok(findings(data, source, &paragraphs(text)))
}

/// Returns the non-empty lines of a text, normalised.
fn paragraphs(text: &str) -> Vec<Vec<char>> {
    let lines = text.lines().map(normalised);
    lines.filter(|line| !line.is_empty()).collect()
}

fn findings(data: &Dataset, source: SourceRef, paragraphs: &[Vec<char>]) -> Vec<Finding> {
    let wanted: Vec<Wanted> = data
        .all_figures()
        .filter(|(_, figure)| figure.source == source)
        .map(|(at, figure)| Wanted {
            figure: at,
            paragraph: figure.paragraph.map(usize::from),
            places: occurrences(&normalised(&figure.as_published), paragraphs),
        })
        .collect();
    let shift = shift(&wanted);
    let mut taken: BTreeMap<(usize, usize), FigureRef> = BTreeMap::new();
    wanted
        .into_iter()
        .map(|wanted| {
            let place = wanted.place(shift, &taken);
            if let (Some(place), true) = (place, wanted.paragraph.is_some()) {
                taken.insert((place.paragraph, place.start), wanted.figure);
            }
            Finding {
                figure: wanted.figure,
                place: place.map(|place| place.shown(paragraphs)),
            }
        })
        .collect()
}

/// Returns the source most of whose figures occur in a text; `None` if at most half of them do, for every source.
#[must_use]
pub fn likely_source(data: &Dataset, text: &str) -> Option<SourceRef> {
    if text.len() > MAX_BYTES_TO_GUESS {
        return None;
    }
    let paragraphs = paragraphs(text);
    let mut best: Option<(usize, SourceRef)> = None;
    for at in data.source_refs() {
        let findings = findings(data, at, &paragraphs);
        let found = findings
            .iter()
            .filter(|finding| finding.place.is_some())
            .count();
        let most = best.map_or(0, |(most, _)| most);
        if found * 2 > findings.len() && found > most {
            best = Some((found, at));
        }
    }
    best.map(|(_, at)| at)
}

/// A figure to find, and every occurrence of its numeral.
struct Wanted {
    figure: FigureRef,
    paragraph: Option<usize>,
    places: Vec<Span>,
}

/// A range of characters in a paragraph, all counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    paragraph: usize,
    start: usize,
    end: usize,
}

impl Wanted {
    /// Returns the occurrence to take: one in its own paragraph that no other figure has taken, if the dataset names a
    /// paragraph and the text has paragraphs; otherwise any.
    fn place(
        &self,
        shift: Option<isize>,
        taken: &BTreeMap<(usize, usize), FigureRef>,
    ) -> Option<Span> {
        let free = |span: &&Span| !taken.contains_key(&(span.paragraph, span.start));
        let own = |span: &&Span| match (self.paragraph, shift) {
            (Some(paragraph), Some(shift)) => {
                span.paragraph.checked_add_signed(1 - shift) == Some(paragraph)
            }
            _ => true,
        };
        match self.paragraph {
            Some(_) => self.places.iter().filter(own).find(free).copied(),
            None => self.places.first().copied(),
        }
    }
}

/// Returns the offset in lines between the paragraphs of the text and those of the dataset at which most figures match;
/// `None` if fewer than half do, as for a text that has lost its paragraphs.
fn shift(wanted: &[Wanted]) -> Option<isize> {
    let located = wanted.iter().filter(|wanted| wanted.paragraph.is_some());
    let mut votes: BTreeMap<isize, usize> = BTreeMap::new();
    for wanted in located.clone() {
        let expected = wanted.paragraph.and_then(|p| isize::try_from(p).ok())?;
        let mut shifts: Vec<isize> = wanted
            .places
            .iter()
            .filter_map(|span| isize::try_from(span.paragraph + 1).ok())
            .map(|paragraph| paragraph - expected)
            .filter(|shift| shift.abs() <= MAX_SHIFT_LINES)
            .collect();
        shifts.dedup();
        for shift in shifts {
            *votes.entry(shift).or_default() += 1;
        }
    }
    let (shift, votes) = votes
        .into_iter()
        .max_by_key(|(shift, votes)| (*votes, -shift.abs()))?;
    (votes * 2 >= located.count()).then_some(shift)
}

impl Span {
    fn shown(self, paragraphs: &[Vec<char>]) -> Match {
        let paragraph = &paragraphs[self.paragraph];
        let before = self.start.saturating_sub(CONTEXT_CHARS);
        let after = (self.end + CONTEXT_CHARS).min(paragraph.len());
        let words = |from: usize, to: usize| paragraph[from..to].iter().collect::<String>();
        Match {
            paragraph: self.paragraph + 1,
            excerpt: [
                words(before, self.start),
                words(self.start, self.end),
                words(self.end, after),
            ],
        }
    }
}

/// Returns every occurrence of a numeral that stands alone.
fn occurrences(needle: &[char], paragraphs: &[Vec<char>]) -> Vec<Span> {
    let Some(first) = needle.first() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (paragraph, text) in paragraphs.iter().enumerate() {
        for start in 0..=text.len().saturating_sub(needle.len()) {
            if text.get(start) != Some(first) {
                continue;
            }
            let end = start + needle.len();
            if text.get(start..end) == Some(needle) && stands_alone(text, start, end) {
                found.push(Span {
                    paragraph,
                    start,
                    end,
                });
            }
        }
    }
    found
}

/// Whether a range is not part of a longer number or word.
fn stands_alone(text: &[char], start: usize, end: usize) -> bool {
    let at = |place: usize| text.get(place).copied();
    let before = |steps: usize| start.checked_sub(steps).and_then(at);
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let mark = |c: Option<char>| matches!(c, Some('.' | ','));
    let begins = at(start);
    let ends = end.checked_sub(1).and_then(at);
    let joined_before = (digit(begins)
        && (digit(before(1)) || (mark(before(1)) && digit(before(2)))))
        || (letter(begins) && letter(before(1)));
    let joined_after = (digit(ends) && (digit(at(end)) || (mark(at(end)) && digit(at(end + 1)))))
        || (letter(ends) && letter(at(end)));
    !joined_before && !joined_after
}

/// Normalises a line for comparison: one kind of space, dash, quote and digit, lower case, no invisible characters.
fn normalised(line: &str) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(line.len());
    for c in line.chars() {
        let c = match c {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => continue,
            // Full-width forms of ASCII.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && matches!(out.last(), None | Some(' ')) {
            continue;
        }
        out.extend(c.to_lowercase());
    }
    if out.last() == Some(&' ') {
        out.pop();
    }
    out
}
