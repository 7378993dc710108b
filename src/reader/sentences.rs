//! Sentences of a text.

use std::ops::Range;

/// Most bytes of a sentence; a longer one is read in parts.
const MAX_SENTENCE_BYTES: usize = 4_000;
/// Ends of words that a full stop shortens.
const SHORTENED: [&str; 12] = [
    "тыс", "млн", "млрд", "г", "гг", "п", "approx", "no", "st", "vs", "env", "aprox",
];

/// Returns the sentences of a text, in order, without the spaces around them.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        while rest < text.len() {
            let end = rest + length(&text[rest..]);
            let range = trimmed(text, rest..end);
            rest = end;
            if !range.is_empty() {
                return Some(range);
            }
        }
        None
    })
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let sentence = &text[range.clone()];
    let start = range.start + sentence.len() - sentence.trim_start().len();
    start..start + sentence.trim().len()
}

/// Returns the bytes of the first sentence of a text, with the mark that ends it.
fn length(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    let mut last_space = 0;
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let next = letters.peek().map(|(_, next)| *next);
        let ends = match letter {
            '\n' | '\r' | '。' | '！' | '？' | '؟' => true,
            '!' | '?' => next.is_none_or(char::is_whitespace),
            '.' => {
                next.is_none_or(|next| next.is_whitespace() || "\"”»)".contains(next))
                    && !is_shortened(&text[..at], text, end)
            }
            _ => false,
        };
        if ends {
            return end;
        }
        if letter == ' ' {
            last_space = end;
        }
        if end >= MAX_SENTENCE_BYTES {
            return if last_space > 0 { last_space } else { end };
        }
    }
    text.len()
}

/// Whether the stop behind `before` shortens a word: a known one, or one of a single letter, before a small letter or digit.
fn is_shortened(before: &str, text: &str, end: usize) -> bool {
    let word_start = before
        .char_indices()
        .rev()
        .take_while(|(_, letter)| letter.is_alphabetic());
    let word = word_start.last().map_or("", |(at, _)| &before[at..]);
    let known = SHORTENED.contains(&word.to_lowercase().as_str()) || word.chars().count() == 1;
    let next = text[end..].chars().find(|letter| !letter.is_whitespace());
    known && next.is_some_and(|next| !next.is_uppercase() || word.chars().all(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_readers_see_their_end() {
        let parts = |text: &str| {
            sentences(text)
                .map(|range| text[range].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            parts("Up 4.6 percent. Then\nanother"),
            ["Up 4.6 percent.", "Then", "another"]
        );
        assert_eq!(parts("共4.24亿人次。其中"), ["共4.24亿人次。", "其中"]);
        assert_eq!(
            parts("В 2024 г. проверено 46 тыс. судов. Это"),
            ["В 2024 г. проверено 46 тыс. судов.", "Это"]
        );
        assert_eq!(parts(" \n \n"), Vec::<String>::new());
    }

    #[test]
    fn an_endless_sentence_is_read_in_parts() {
        let text = "界".repeat(10_000);
        let lengths: Vec<usize> = sentences(&text).map(|range| range.len()).collect();
        assert_eq!(lengths.iter().sum::<usize>(), text.len());
        assert!(
            lengths
                .iter()
                .all(|length| *length <= MAX_SENTENCE_BYTES + 3)
        );
    }
}
