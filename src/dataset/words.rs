//! Translations of the dataset's texts: names, definitions, explanations, notes.
//!
//! They are messages in `locales/`, named after their rows: `dataset-series-travellers-total` is the name of a series,
//! its attribute `.definition` its definition. Numerals as published and titles of pages are in the language of their
//! source and are never translated.

use serde::{Deserialize, Serialize};

use super::Dataset;

/// The dataset's texts in another language, in the order of `each_word`; `None` for texts without a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translations(Vec<Option<Box<str>>>);

impl Translations {
    /// Deserialises packed translations; `None` if the bytes were not written by this version.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// Visitor of translatable texts: takes the name of the message, built on demand, and the text.
type See<'a> = dyn FnMut(&dyn Fn() -> String, &mut Box<str>) + 'a;

/// Language of the dataset's own texts (BCP 47).
pub const SOURCE_LANGUAGE: &str = "en";

impl Dataset {
    /// Returns the dataset in another language; texts without a translation remain in English and are recorded as such.
    #[must_use]
    pub fn translated(&self, words: &Translations) -> Self {
        let mut data = self.clone();
        let mut words = words.0.iter();
        let mut untranslated = std::collections::BTreeSet::new();
        data.each_word(&mut |_, word| match words.next() {
            Some(Some(translated)) => word.clone_from(translated),
            _ => {
                untranslated.insert(word.clone());
            }
        });
        data.untranslated = untranslated;
        data
    }

    /// Returns the language of a text of this dataset if it differs from the dataset's language because the translation
    /// is missing.
    #[must_use]
    pub fn language_of(&self, words: &str) -> Option<&'static str> {
        self.untranslated.contains(words).then_some(SOURCE_LANGUAGE)
    }

    /// Calls `see` for each non-empty translatable text with the name of its message.
    fn each_word(&mut self, see: &mut See<'_>) {
        let mut look = |word: &mut Box<str>, name: &dyn Fn() -> String| {
            if !word.is_empty() {
                // Ids may contain a tilde; message names may not.
                see(&|| name().replace('~', "-"), word);
            }
        };
        for series in &mut self.series {
            let id = &series.id;
            look(&mut series.name, &|| format!("series-{id}"));
            look(&mut series.definition, &|| {
                format!("series-{id}.definition")
            });
            look(&mut series.comparability, &|| format!("series-{id}.beware"));
        }
        for policy in &mut self.policies {
            let id = &policy.id;
            look(&mut policy.title, &|| format!("policy-{id}"));
            look(&mut policy.summary, &|| format!("policy-{id}.scope"));
        }
        for measure in &mut self.initiatives {
            let id = &measure.id;
            look(&mut measure.title, &|| format!("measure-{id}"));
            look(&mut measure.summary, &|| format!("measure-{id}.summary"));
        }
        let retired = self.retired_anomalies.iter_mut();
        let retired = retired.map(|retired| &mut retired.anomaly);
        for anomaly in self.anomalies.iter_mut().chain(retired) {
            let id = &anomaly.id;
            look(&mut anomaly.explanation, &|| format!("anomaly-{id}"));
        }
        for source in &mut self.sources {
            let name = source.publisher.clone();
            look(&mut source.publisher, &|| {
                format!("publisher-{}", slug(&name))
            });
        }
        for derived in &mut self.derived {
            let id = &derived.id;
            look(&mut derived.note, &|| format!("derived-{id}"));
        }
        for figure in &mut self.figures {
            let id = &figure.id;
            look(&mut figure.note, &|| format!("figure-{id}"));
        }
        for correction in &mut self.corrections {
            let (id, on) = (&correction.former.id, correction.on);
            look(&mut correction.why, &|| format!("correction-{id}--{on}"));
        }
    }
}

/// Converts a name to part of a message name: lower case, other characters than ASCII letters and digits become
/// hyphens.
fn slug(name: &str) -> String {
    let letters = name.to_lowercase();
    let parts = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(not(target_arch = "wasm32"))]
impl Dataset {
    /// Collects the translations into another language by the names of their messages.
    #[must_use]
    pub fn words_in(&self, messages: &std::collections::BTreeMap<String, String>) -> Translations {
        let mut words = Vec::new();
        self.clone().each_word(&mut |name, _| {
            words.push(messages.get(&name()).map(|word| word.as_str().into()));
        });
        Translations(words)
    }

    /// Returns the names of all translatable messages of this dataset, with their English texts.
    #[must_use]
    pub fn words(&self) -> std::collections::BTreeMap<String, String> {
        let mut words = std::collections::BTreeMap::new();
        self.clone().each_word(&mut |name, word| {
            words.insert(name(), word.to_string());
        });
        words
    }

    /// Returns the texts of another language by the names of their messages: the input of [`words_in`](Self::words_in)
    /// for another state of the dataset.
    #[must_use]
    pub fn messages(&self, words: &Translations) -> std::collections::BTreeMap<String, String> {
        let mut messages = std::collections::BTreeMap::new();
        let mut words = words.0.iter();
        self.clone().each_word(&mut |name, _| {
            if let Some(Some(word)) = words.next() {
                messages.insert(name(), word.to_string());
            }
        });
        messages
    }

    /// Returns the names of the messages without a translation.
    #[must_use]
    pub fn untranslated(&self, words: &Translations) -> Vec<String> {
        let mut missing = Vec::new();
        let mut words = words.0.iter();
        self.clone().each_word(&mut |name, _| {
            if !matches!(words.next(), Some(Some(_))) {
                missing.push(name());
            }
        });
        missing
    }
}
