//! Folded text: what a text says irrespective of case, accents, widths and scripts of digits, with the way back to its bytes.

use std::ops::Range;

/// A sentence, folded letter by letter.
#[derive(Debug, Clone, Default)]
pub(super) struct Folded {
    letters: Vec<char>,
    /// First byte of each letter in the original text.
    starts: Vec<usize>,
    /// Byte after the last letter.
    end: usize,
}

impl Folded {
    /// Folds the bytes `range` of a text.
    pub(super) fn of(text: &str, range: Range<usize>) -> Self {
        let mut folded = Self {
            end: range.end,
            ..Self::default()
        };
        for (at, letter) in text[range.clone()].char_indices() {
            for letter in letter.to_lowercase() {
                if let Some(letter) = fold(letter) {
                    folded.letters.push(letter);
                    folded.starts.push(range.start + at);
                }
            }
        }
        folded
    }

    pub(super) fn letters(&self) -> &[char] {
        &self.letters
    }

    /// Returns the bytes of a range of letters.
    pub(super) fn bytes(&self, letters: Range<usize>) -> Range<usize> {
        let at = |letter: usize| self.starts.get(letter).copied().unwrap_or(self.end);
        at(letters.start)..at(letters.end)
    }
}

/// Folds a pattern of the lexicon.
pub(super) fn folded(words: &str) -> Vec<char> {
    let lower = words.chars().flat_map(char::to_lowercase);
    lower.filter_map(fold).collect()
}

/// Whether a letter belongs to a script without spaces between words.
pub(super) const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Returns a letter in its plainest form; `None` for signs without a sound of their own.
fn fold(letter: char) -> Option<char> {
    Some(match letter {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{640}'
        | '\u{64b}'..='\u{652}'
        | '\u{300}'..='\u{36f}' => return None,
        // Full-width forms of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0)?,
        '٠'..='٩' => char::from_u32(u32::from(letter) - 0x660 + 0x30)?,
        '۰'..='۹' => char::from_u32(u32::from(letter) - 0x6f0 + 0x30)?,
        '٪' => '%',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '‘' | '’' | 'ʼ' => '\'',
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        '萬' => '万',
        '億' => '亿',
        // Keeps thousands apart from words, as `items` reads them.
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => ' ',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_letters_know_their_bytes() {
        let text = "Été ٤٫٣";
        let folded = Folded::of(text, 0..text.len());
        assert_eq!(folded.letters().iter().collect::<String>(), "ete 4٫3");
        assert_eq!(&text[folded.bytes(4..7)], "٤٫٣");
        assert_eq!(&text[folded.bytes(0..3)], "Été");
    }
}
