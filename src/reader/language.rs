//! The language of a text, by its script and its smallest words.

use crate::text::Language;

/// Letters looked at.
const LETTERS: usize = 4_000;
/// Small words of languages in Latin script.
const SMALL: [(Language, [&str; 16]); 3] = [
    (
        Language::English,
        [
            "the", "of", "and", "in", "by", "was", "were", "to", "from", "with", "for", "is", "a",
            "at", "on", "that",
        ],
    ),
    (
        Language::French,
        [
            "le", "la", "les", "des", "du", "et", "en", "dans", "ont", "une", "au", "sur", "de",
            "un", "est", "millions",
        ],
    ),
    (
        Language::Spanish,
        [
            "el", "los", "las", "del", "y", "que", "por", "con", "se", "una", "al", "fue", "de",
            "en", "unos", "millones",
        ],
    ),
];

/// Returns the language of a text; `None` where it is none of the six, or too little of one.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    let head: String = text
        .chars()
        .take(LETTERS)
        .flat_map(char::to_lowercase)
        .collect();
    let count = |is: fn(char) -> bool| head.chars().filter(|letter| is(*letter)).count();
    // Chinese says a word in two letters; numbers and names in Latin letters stand in any text.
    let han = 3 * count(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'));
    let cyrillic = count(|letter| matches!(letter, '\u{400}'..='\u{4ff}'));
    let arabic = count(|letter| matches!(letter, '\u{620}'..='\u{64a}'));
    let latin = count(|letter| letter.is_ascii_alphabetic() || matches!(letter, 'à'..='ÿ'));
    let scripts = [
        (han, Some(Language::Chinese)),
        (cyrillic, Some(Language::Russian)),
        (arabic, Some(Language::Arabic)),
        (latin, latin_of(&head)),
    ];
    let (most, language) = scripts.into_iter().max_by_key(|(count, _)| *count)?;
    language.filter(|_| most > 0)
}

fn latin_of(text: &str) -> Option<Language> {
    let words: Vec<&str> = text.split(|letter: char| !letter.is_alphabetic()).collect();
    let counts = SMALL.map(|(language, small)| {
        let count = words.iter().filter(|word| small.contains(word)).count();
        (count, language)
    });
    let (most, language) = counts.into_iter().max_by_key(|(count, _)| *count)?;
    (most > 0).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_by_its_script_and_small_words() {
        for (text, language) in [
            ("In 2022 the number of entries", Some(Language::English)),
            ("2022年，NIA共查验", Some(Language::Chinese)),
            ("En 2022, les entrées et sorties", Some(Language::French)),
            ("En 2022 se registraron los cruces", Some(Language::Spanish)),
            ("В 2022 году", Some(Language::Russian)),
            ("في عام 2022", Some(Language::Arabic)),
            ("4.24", None),
        ] {
            assert_eq!(language_of(text), language, "{text}");
        }
    }
}
