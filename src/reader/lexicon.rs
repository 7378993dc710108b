//! Lexicons: which words of a language say which concept.
//!
//! A line has concepts, a colon, and patterns between bars. A pattern is one or more words; `*` stands for any ending of a word.
//! Concepts with an `@` are parts of grammar (scales, months, growth), the others are what statistics are about. At each place
//! of a sentence the longest pattern counts.

use std::collections::HashMap;

use super::fold::{folded, is_han};
use crate::text::Language;

/// A concept: a name in the lexicons and in the rules of statistics.
pub(super) type Concept = &'static str;

/// The words of one language.
pub(super) struct Lexicon {
    /// Patterns by their first letter, the longest first.
    patterns: HashMap<char, Vec<Pattern>>,
    arabic: bool,
}

struct Pattern {
    letters: Vec<char>,
    concepts: Vec<Concept>,
}

/// Words of a sentence that say something.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    /// First letter, and the one after the last.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) concepts: Vec<Concept>,
}

const WORDS: [&str; Language::ALL.len()] = [
    include_str!("words/en.txt"),
    include_str!("words/zh.txt"),
    include_str!("words/fr.txt"),
    include_str!("words/es.txt"),
    include_str!("words/ru.txt"),
    include_str!("words/ar.txt"),
];

/// Returns the lines of a file of words: what stands before the colon, and the rest.
pub(super) fn lines(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':'))
}

impl Lexicon {
    pub(super) fn of(language: Language) -> Self {
        let mut patterns: HashMap<char, Vec<Pattern>> = HashMap::new();
        for (concepts, words) in lines(WORDS[language as usize]) {
            for word in words.split('|') {
                let letters = folded(word.trim());
                let Some(first) = letters.first() else {
                    continue;
                };
                let alike = patterns.entry(*first).or_default();
                let concepts = concepts.split_whitespace();
                match alike.iter_mut().find(|known| known.letters == letters) {
                    Some(known) => known.concepts.extend(concepts),
                    None => alike.push(Pattern {
                        letters,
                        concepts: concepts.collect(),
                    }),
                }
            }
        }
        for alike in patterns.values_mut() {
            alike.sort_by_key(|pattern| std::cmp::Reverse(pattern.letters.len()));
        }
        Self {
            patterns,
            arabic: language == Language::Arabic,
        }
    }

    /// Returns what the words of a sentence say, in order; no two overlap.
    pub(super) fn hits(&self, letters: &[char]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            let hit = self
                .begins_word(letters, at)
                .then(|| self.hit(letters, at))
                .flatten();
            if let Some(hit) = hit {
                at = hit.end;
                hits.push(hit);
            } else {
                at += 1;
            }
        }
        hits
    }

    fn hit(&self, letters: &[char], start: usize) -> Option<Hit> {
        let alike = self.patterns.get(&letters[start])?;
        alike.iter().find_map(|pattern| {
            Some(Hit {
                start,
                end: pattern.end(letters, start)?,
                concepts: pattern.concepts.clone(),
            })
        })
    }

    /// Whether a word may begin at a letter: after what is no letter, or in Arabic after the small words that join it.
    fn begins_word(&self, letters: &[char], at: usize) -> bool {
        let inner = |letter: char| letter.is_alphanumeric() && !is_han(letter);
        if !inner(letters[at]) {
            return true;
        }
        let before = letters[..at].iter().rev();
        let word: Vec<char> = before
            .copied()
            .take_while(|letter| inner(*letter))
            .collect();
        if letters[at].is_alphabetic() && word.first().is_some_and(char::is_ascii_digit) {
            return true;
        }
        match word.as_slice() {
            [] => true,
            // The article and one-letter words, read backwards.
            [one] => self.arabic && "وفبلك".contains(*one),
            ['ل', 'ا' | 'ل'] => self.arabic,
            ['ل', 'ا', one] => self.arabic && "وفبك".contains(*one),
            ['ل', 'ل', one] => self.arabic && "وف".contains(*one),
            [one, two] => self.arabic && "بلك".contains(*one) && "وف".contains(*two),
            _ => false,
        }
    }
}

impl Pattern {
    /// Returns the letter after the pattern where it begins at `start`; `None` where it does not stand there as words.
    fn end(&self, letters: &[char], start: usize) -> Option<usize> {
        let joins = |at: usize| {
            let letter = letters.get(at);
            letter.is_some_and(|letter| letter.is_alphabetic() && !is_han(*letter))
        };
        let mut at = start;
        for letter in &self.letters {
            if *letter == '*' {
                while joins(at) {
                    at += 1;
                }
            } else if letters.get(at) == Some(letter) {
                at += 1;
            } else {
                return None;
            }
        }
        let whole = self
            .letters
            .last()
            .is_none_or(|last| !last.is_alphabetic() || is_han(*last));
        (whole || !joins(at)).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: Language, sentence: &str) -> Vec<String> {
        let hits = Lexicon::of(language).hits(&folded(sentence));
        let concepts = hits.into_iter().flat_map(|hit| hit.concepts);
        let real = concepts.filter(|concept| !concept.starts_with('@'));
        real.map(str::to_owned).collect()
    }

    #[test]
    fn the_longest_words_count() {
        let all = said(Language::English, "Inbound and outbound travellers");
        assert_eq!(all, ["crossing", "traveller"]);
        assert_eq!(said(Language::English, "outbound"), ["exit"]);
        assert_eq!(
            said(Language::Chinese, "港澳台居民出入境"),
            ["hk", "macao", "taiwan", "crossing"]
        );
    }

    #[test]
    fn arabic_words_are_found_behind_what_joins_them() {
        assert_eq!(said(Language::Arabic, "وللأجانب"), ["foreign"]);
    }

    #[test]
    fn every_language_says_the_concepts_of_statistics() {
        let concepts = |language: Language| -> std::collections::BTreeSet<&str> {
            let lines = lines(WORDS[language as usize]);
            lines
                .flat_map(|(concepts, _)| concepts.split_whitespace())
                .collect()
        };
        let needed =
            "crossing mainland foreign hk macao taiwan entry exit daily vehicle passport visafree";
        for language in Language::ALL {
            let has = concepts(language);
            for concept in needed.split(' ') {
                assert!(has.contains(concept), "{language:?} lacks {concept}");
            }
        }
    }
}
