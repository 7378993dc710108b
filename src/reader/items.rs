//! Items: a sentence as numbers, words that say something, other words and marks.

use super::{
    fold::{Folded, is_han},
    lexicon::{Concept, Hit, Lexicon},
};
use crate::text::Language;

/// One part of a sentence.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// First letter, and the one after the last.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// Words of the lexicon.
    Said(Vec<Concept>),
    /// Digits with their marks.
    Digits(Digits),
    /// A mark of punctuation.
    Mark(char),
    /// Any other word.
    Word,
}

/// Digits as written, with everything that they may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Digits {
    /// Digits without marks, and how many of them stand behind the decimal mark; two readings where the mark may be either.
    pub(super) readings: Vec<(i64, u8)>,
    /// Whether they are plain digits without any mark.
    pub(super) plain: bool,
}

impl Item {
    pub(super) fn says(&self, concept: &str) -> bool {
        matches!(&self.kind, Kind::Said(concepts) if concepts.contains(&concept))
    }

    pub(super) fn concepts(&self) -> &[Concept] {
        match &self.kind {
            Kind::Said(concepts) => concepts,
            _ => &[],
        }
    }

    /// Whether it makes a bound of a number, or calls it approximate.
    pub(super) fn qualifies(&self) -> bool {
        ["@over", "@about", "@nearly"]
            .iter()
            .any(|said| self.says(said))
    }

    /// Returns plain digits as a number, as in dates.
    pub(super) fn plain(&self) -> Option<i64> {
        match &self.kind {
            Kind::Digits(digits) if digits.plain => {
                digits.readings.first().map(|(value, _)| *value)
            }
            _ => None,
        }
    }

    pub(super) const fn is_digits(&self) -> bool {
        matches!(self.kind, Kind::Digits(_))
    }
}

/// Splits a folded sentence.
pub(super) fn items(folded: &Folded, lexicon: &Lexicon, language: Language) -> Vec<Item> {
    let letters = folded.letters();
    let mut hits = lexicon.hits(letters).into_iter().peekable();
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        if let Some(hit) = hits.next_if(|hit| hit.start == at) {
            let Hit {
                start,
                end,
                concepts,
            } = hit;
            let kind = Kind::Said(concepts);
            items.push(Item { start, end, kind });
            at = end;
            continue;
        }
        let until = hits.peek().map_or(letters.len(), |hit| hit.start);
        let start = at;
        let kind = if letter.is_ascii_digit() {
            let (digits, end) = digits(&letters[..until], at, language);
            at = end;
            Kind::Digits(digits)
        } else if letter.is_alphabetic() {
            at = word(&letters[..until], at);
            Kind::Word
        } else {
            at += 1;
            if letter == ' ' {
                continue;
            }
            Kind::Mark(letter)
        };
        items.push(Item {
            start,
            end: at,
            kind,
        });
    }
    items
}

/// Returns the end of a word, digits within it included; of Chinese, of a character.
fn word(letters: &[char], start: usize) -> usize {
    if is_han(letters[start]) {
        return start + 1;
    }
    // Arabic joins its small words to digits: "and437".
    let arabic = ('\u{620}'..='\u{64a}').contains(&letters[start]);
    let inner = |letter: &&char| {
        letter.is_alphanumeric() && !is_han(**letter) && !(arabic && letter.is_ascii_digit())
    };
    start + letters[start..].iter().take_while(inner).count()
}

/// Reads digits from `start`; returns them with the letter after the last.
fn digits(letters: &[char], start: usize, language: Language) -> (Digits, usize) {
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut groups = vec![String::new()];
    let mut marks = Vec::new();
    let mut at = start;
    while let Some(letter) = letters.get(at).copied() {
        let group = groups.last_mut();
        if let (true, Some(group)) = (letter.is_ascii_digit(), group) {
            group.push(letter);
        } else if joins_groups(letter, &marks, language)
            && digit(at + 1)
            && (letter != ' ' || is_group_of_three(letters, at, start, &marks))
        {
            marks.push(letter);
            groups.push(String::new());
        } else {
            break;
        }
        at += 1;
    }
    let readings = readings(&groups, &marks, language);
    let plain = marks.is_empty();
    (Digits { readings, plain }, at)
}

/// Whether a letter may stand between digits of one number.
fn joins_groups(letter: char, marks: &[char], language: Language) -> bool {
    let spaced = matches!(
        language,
        Language::French | Language::Spanish | Language::Russian
    );
    match letter {
        '.' | ',' | '٫' | '٬' => marks.len() < 6,
        ' ' => spaced && marks.iter().all(|mark| *mark == ' ') && marks.len() < 6,
        _ => false,
    }
}

/// Whether a space at `at` divides thousands: at most three digits before it, exactly three behind.
fn is_group_of_three(letters: &[char], at: usize, start: usize, marks: &[char]) -> bool {
    let behind = letters[at + 1..]
        .iter()
        .take_while(|letter| letter.is_ascii_digit())
        .count();
    behind == 3 && (!marks.is_empty() || at - start <= 3)
}

/// Returns what groups of digits between marks may mean.
fn readings(groups: &[String], marks: &[char], language: Language) -> Vec<(i64, u8)> {
    let decimal_comma = matches!(
        language,
        Language::French | Language::Spanish | Language::Russian
    );
    let decimal = |mark: char| mark == '٫' || mark == if decimal_comma { ',' } else { '.' };
    let all: String = groups.concat();
    let Some(value) = all.parse::<i64>().ok().filter(|_| all.len() <= 15) else {
        return Vec::new();
    };
    let [.., last] = groups else {
        return Vec::new();
    };
    let whole = (value, 0);
    let fraction = (value, u8::try_from(last.len()).unwrap_or(u8::MAX));
    let thousands = groups[1..].iter().all(|group| group.len() == 3) && groups[0].len() <= 3;
    match marks {
        [mark] if decimal(*mark) => vec![fraction],
        // A comma that is no decimal mark in this language, and does not divide thousands, is one all the same.
        [_] if !thousands => vec![fraction],
        [] | [' ' | '٬' | ','] => vec![whole],
        [_] => vec![whole, fraction],
        [first, .., end] if first == end && thousands => vec![whole],
        [first, between @ .., end]
            if first != end
                && between.iter().all(|mark| mark == first)
                && groups[1..groups.len() - 1]
                    .iter()
                    .all(|group| group.len() == 3) =>
        {
            vec![fraction]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(number: &str, language: Language) -> Vec<(i64, u8)> {
        let letters: Vec<char> = number.chars().collect();
        let (digits, end) = digits(&letters, 0, language);
        assert_eq!(end, letters.len(), "{number}");
        digits.readings
    }

    #[test]
    fn marks_are_read_as_the_language_has_them() {
        for (number, language, readings) in [
            ("115.7", Language::English, vec![(1157, 1)]),
            ("9,638,000", Language::English, vec![(9_638_000, 0)]),
            ("9 638 000", Language::French, vec![(9_638_000, 0)]),
            ("9.638.000", Language::Spanish, vec![(9_638_000, 0)]),
            ("35,478", Language::Spanish, vec![(35_478, 3)]),
            ("4.473", Language::Spanish, vec![(4473, 0), (4473, 3)]),
            ("1.234,5", Language::Spanish, vec![(12_345, 1)]),
            ("4٫3", Language::Arabic, vec![(43, 1)]),
            ("12,5", Language::English, vec![(125, 1)]),
            ("1.2.3", Language::English, vec![]),
            ("12345678901234567", Language::English, vec![]),
        ] {
            assert_eq!(read(number, language), readings, "{number}");
        }
    }
}
