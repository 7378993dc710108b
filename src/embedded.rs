//! The embedded dataset, as validated and packed by the build.

use std::sync::OnceLock;

use crate::{
    dataset::{Dataset, Translations},
    text::Language,
};

/// Returns the embedded dataset in English, deserialised once.
///
/// # Panics
/// Never in a finished build: the build packed these bytes with the types used here.
#[must_use]
pub fn dataset() -> &'static Dataset {
    static DATASET: OnceLock<Dataset> = OnceLock::new();
    DATASET.get_or_init(|| {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin")))
            .expect("the build packed the dataset")
    })
}

/// Returns the embedded dataset with the translations of a language. In the browser, which fetches only the
/// translations of the page's language, they are set by [`translate`]; until then the texts are English.
///
/// # Panics
/// Never in a finished build: the build packed the translations with the types used here.
#[must_use]
pub fn dataset_in(language: Language) -> &'static Dataset {
    if language == Language::English {
        return dataset();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let data = TRANSLATED[language as usize].get_or_init(|| {
        let words = Translations::unpack(packed_words(language));
        dataset().translated(&words.expect("the build packed the words"))
    });
    #[cfg(target_arch = "wasm32")]
    let data = TRANSLATED[language as usize]
        .get()
        .unwrap_or_else(|| dataset());
    data
}

/// Sets the translations of the dataset into a language; returns whether the bytes were written by this version.
pub fn translate(language: Language, bytes: &[u8]) -> bool {
    let Some(words) = Translations::unpack(bytes) else {
        return false;
    };
    TRANSLATED[language as usize].get_or_init(|| dataset().translated(&words));
    true
}

/// Dataset in each language, set on first use; the entry of English stays empty.
static TRANSLATED: [OnceLock<Dataset>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

/// Returns the packed translations of the dataset into a language.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn packed_words(language: Language) -> &'static [u8] {
    const WORDS: [&[u8]; Language::ALL.len()] = [
        include_bytes!(concat!(env!("OUT_DIR"), "/words.en.bin")),
        include_bytes!(concat!(env!("OUT_DIR"), "/words.zh.bin")),
        include_bytes!(concat!(env!("OUT_DIR"), "/words.fr.bin")),
        include_bytes!(concat!(env!("OUT_DIR"), "/words.es.bin")),
        include_bytes!(concat!(env!("OUT_DIR"), "/words.ru.bin")),
        include_bytes!(concat!(env!("OUT_DIR"), "/words.ar.bin")),
    ];
    WORDS[language as usize]
}

/// Ids of the series, as constants: a chart that names a series which does not exist fails to compile.
pub mod series {
    include!(concat!(env!("OUT_DIR"), "/series.rs"));
}
