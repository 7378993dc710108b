//! The dataset as the build checked and packed it.

use std::sync::OnceLock;

use crate::{
    dataset::{Dataset, Translations},
    text::Language,
};

/// The embedded dataset, unpacked once, in its own words: English.
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

/// The embedded dataset in the words of a language. In the browser, where only the words of the page's own language
/// travel, [`translate`] brings them; before that the words are English.
///
/// # Panics
/// Never in a finished build: the build packed the words with the types used here.
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

/// Takes the words of a language for the dataset; says whether they are the words of this version.
pub fn translate(language: Language, bytes: &[u8]) -> bool {
    let Some(words) = Translations::unpack(bytes) else {
        return false;
    };
    TRANSLATED[language as usize].get_or_init(|| dataset().translated(&words));
    true
}

/// The dataset in each language, once it was asked for; the first stays empty.
static TRANSLATED: [OnceLock<Dataset>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

/// The words of the dataset in a language, as the build packed them.
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

/// The id of each series, as a constant: a chart that names a series which is not there does not compile.
pub mod series {
    include!(concat!(env!("OUT_DIR"), "/series.rs"));
}
