//! Search for statistics in a reader's own words.

/// The words by which each statistic is found, in the order of the dataset.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Ids, with their names and with all words.
    entries: Vec<[String; 3]>,
    synonyms: Vec<Vec<String>>,
}

impl Index {
    /// Creates an index from ids with their names, and with other words. `synonyms` has groups of words that mean the same, one
    /// group between two semicolons, with a comma between two words: a search for one finds what has another.
    #[must_use]
    pub fn new(
        entries: impl IntoIterator<Item = (String, String, String)>,
        synonyms: &str,
    ) -> Self {
        let group = |group: &str| -> Vec<String> {
            let words = group.split([',', '،', '，', '、']);
            words.map(plain).filter(|word| !word.is_empty()).collect()
        };
        Self {
            entries: entries
                .into_iter()
                .map(|(id, name, more)| {
                    let name = plain(&name);
                    let all = [name.as_str(), &plain(&more)].join(" ");
                    [id, name, all]
                })
                .collect(),
            synonyms: synonyms.split([';', '؛', '；']).map(group).collect(),
        }
    }

    /// Returns whether the words of an entry have a term, or one that means the same.
    fn has(&self, words: &str, term: &str) -> bool {
        let mut alike = self
            .synonyms
            .iter()
            .filter(|group| group.iter().any(|one| one == term));
        words.contains(term)
            || alike.any(|group| group.iter().any(|one| words.contains(one.as_str())))
    }

    /// Splits a search into terms: synonyms of several words first, then single words.
    fn terms(&self, search: &str) -> Vec<String> {
        let mut rest = plain(search);
        let mut phrases: Vec<&String> = self.synonyms.iter().flatten().collect();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        let mut terms = Vec::new();
        for phrase in phrases {
            if rest.contains(phrase.as_str()) {
                terms.push(phrase.clone());
                rest = rest.replace(phrase.as_str(), " ");
            }
        }
        terms.extend(rest.split_whitespace().map(str::to_owned));
        terms
    }
}

/// Returns the ids of the statistics that have every term of a search, those with all of them in their names first; all
/// statistics for an empty search.
#[must_use]
pub fn found<'a>(index: &'a Index, search: &str) -> Vec<&'a str> {
    let terms = index.terms(search);
    let has = |words: &str| terms.iter().all(|term| index.has(words, term));
    let (named, others): (Vec<_>, Vec<_>) = index
        .entries
        .iter()
        .filter(|[_, _, all]| has(all))
        .partition(|[_, name, _]| has(name));
    let entries = named.into_iter().chain(others);
    entries.map(|[id, _, _]| id.as_str()).collect()
}

/// Returns words as they are compared: small letters without accents, and spaces for punctuation.
fn plain(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        match folded(letter) {
            Some(letter) if letter.is_alphanumeric() => out.push(letter),
            Some(_) if !out.is_empty() && !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Returns a letter without its accent, as many people type it; `None` for signs that they leave out.
const fn folded(letter: char) -> Option<char> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
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
        // Vowel signs and lengthening; marks of direction.
        '\u{640}' | '\u{64b}'..='\u{652}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => {
            return None;
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let entries = [
            ("total", "Crossings by all travellers", "foreign ones too"),
            (
                "free",
                "Visa-free entries by foreign nationals",
                "crossings",
            ),
            ("étr", "Entrées d’étrangers sans visa", ""),
            ("ar", "عمليات الدخول دون تأشيرة", ""),
        ];
        let entries =
            entries.map(|(id, name, more)| (id.to_owned(), name.to_owned(), more.to_owned()));
        Index::new(
            entries,
            "visa-free, without a visa; travellers, travelers, passengers",
        )
    }

    #[test]
    fn statistics_are_found_by_words_in_any_order_without_accents_or_capitals() {
        for (search, ids) in [
            ("FOREIGN visa free", vec!["free"]),
            ("visa-free", vec!["free"]),
            ("etrangers", vec!["étr"]),
            ("تاشيره", vec!["ar"]),
            ("foreign", vec!["free", "total"]),
            ("  ", vec!["total", "free", "étr", "ar"]),
            ("nothing such", vec![]),
        ] {
            assert_eq!(found(&index(), search), ids, "{search}");
        }
    }

    #[test]
    fn statistics_are_found_by_words_that_mean_the_same() {
        assert_eq!(found(&index(), "passengers"), ["total"]);
        assert_eq!(found(&index(), "entries without a visa"), ["free"]);
    }
}
