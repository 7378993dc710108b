//! The words of the dataset in other languages: names, definitions, explanations, notes.
//!
//! They stand in `locales/`, in messages named after their rows: `dataset-series-travellers-total` is the name of a
//! series, its attribute `.definition` what it counts. Numerals as published and titles of pages are in the language of
//! their source and are never translated.

use serde::{Deserialize, Serialize};

use super::Dataset;

/// The words of a dataset in another language, in the order in which its tables are walked; `None` for what is not
/// translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translations(Vec<Option<Box<str>>>);

impl Translations {
    /// The words as the build packed them; `None` if these are not the bytes of this version.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// What is done with each word: it gets the name of its message, made when it is wanted, and the word.
type See<'a> = dyn FnMut(&dyn Fn() -> String, &mut Box<str>) + 'a;

/// The language of the dataset's own words (BCP 47).
pub const SOURCE_LANGUAGE: &str = "en";

impl Dataset {
    /// The same dataset in another language; what is not translated stays as it is, and is known.
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

    /// The language of words of this dataset, where it is not the language that the dataset is in: they wait for their
    /// translation.
    #[must_use]
    pub fn language_of(&self, words: &str) -> Option<&'static str> {
        self.untranslated.contains(words).then_some(SOURCE_LANGUAGE)
    }

    /// Calls `see` for each word with the name of its message; empty ones are left out.
    fn each_word(&mut self, see: &mut See<'_>) {
        let mut look = |word: &mut Box<str>, name: &dyn Fn() -> String| {
            if !word.is_empty() {
                // Ids may have a tilde; names of messages have none.
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

/// A name as part of a message's name: lower case, anything but letters and digits of ASCII a hyphen.
fn slug(name: &str) -> String {
    let letters = name.to_lowercase();
    let parts = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(not(target_arch = "wasm32"))]
impl Dataset {
    /// Finds the words of another language by the names of their messages.
    #[must_use]
    pub fn words_in(&self, messages: &std::collections::BTreeMap<String, String>) -> Translations {
        let mut words = Vec::new();
        self.clone().each_word(&mut |name, _| {
            words.push(messages.get(&name()).map(|word| word.as_str().into()));
        });
        Translations(words)
    }

    /// The names of the messages that this dataset can have, with their words in its own language.
    #[must_use]
    pub fn words(&self) -> std::collections::BTreeMap<String, String> {
        let mut words = std::collections::BTreeMap::new();
        self.clone().each_word(&mut |name, word| {
            words.insert(name(), word.to_string());
        });
        words
    }

    /// The words of another language by the names of their messages: what [`words_in`](Self::words_in) finds again in
    /// another state of the dataset.
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

    /// The names of messages that another language lacks.
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
