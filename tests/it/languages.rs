//! Completeness of every language.

use crate::common::content;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use crossings::{
    charts::CHARTS,
    dataset::Translations,
    embedded,
    text::{Language, Text},
    view::{Layout, View},
};

/// Returns the messages of a language by name.
pub(crate) fn messages(language: Language) -> BTreeMap<String, String> {
    let words =
        Translations::unpack(embedded::packed_words(language)).expect("the words of this build");
    embedded::dataset().messages(&words)
}

#[test]
fn a_word_that_is_not_translated_stays_english_is_named_and_marked() {
    const NAME: &str = "series-travellers-total";
    let english = embedded::dataset();
    for language in Language::ALL.into_iter().skip(1) {
        let mut messages = messages(language);
        let waiting = english.untranslated(&english.words_in(&messages)).len();
        println!("{}: {waiting} words are not translated", language.code());
        messages.remove(NAME).expect("a translation");
        let words = english.words_in(&messages);
        assert!(english.untranslated(&words).contains(&NAME.to_owned()));
        assert_eq!(english.untranslated(&words).len(), waiting + 1);

        let data = english.translated(&words);
        let at = data.series_by_id("travellers-total").expect("a series");
        let series = data.series(at);
        assert_eq!(&*series.name, "Crossings by all travellers");
        assert_eq!(data.language_of(&series.name), Some("en"));
        assert_eq!(data.language_of(&series.definition), None);
    }
}

#[test]
fn a_translated_dataset_has_the_same_numbers_and_other_words() {
    let english = embedded::dataset();
    for language in Language::ALL.into_iter().skip(1) {
        let data = embedded::dataset_in(language);
        let pairs = english.all_figures().zip(data.all_figures());
        for ((_, one), (_, other)) in pairs {
            assert_eq!(one.published, other.published, "{}", one.id);
            assert_eq!(one.as_published, other.as_published, "{}", one.id);
        }
        let at = english.series_by_id("travellers-total").expect("a series");
        assert_ne!(data.series(at).name, english.series(at).name);
    }
}

#[test]
fn every_view_of_every_chart_has_the_same_numbers_in_every_language() {
    for chart in CHARTS {
        let english = content(chart, Language::English);
        for language in Language::ALL.into_iter().skip(1) {
            let displays = content(chart, language);
            assert_eq!(displays.views.len(), english.views.len());
            for (view, theirs) in displays.views.iter().zip(&english.views) {
                assert_ne!(view.title, theirs.title, "{} in {language:?}", chart.id);
                // Value, bounds, unit, status, numeral and id: not a digit differs. Publishers have names.
                let machine = |line: &crossings::display::Line| line.machine[..7].to_vec();
                let rows: Vec<_> = view.rows.iter().map(machine).collect();
                let wanted: Vec<_> = theirs.rows.iter().map(machine).collect();
                assert_eq!(rows, wanted, "{} in {language:?}", chart.id);
                for words in [&view.title, &view.subtitle]
                    .into_iter()
                    .chain(&view.summary)
                {
                    assert!(
                        !words.contains("{$") && !words.contains('{'),
                        "{} in {language:?}: an argument is missing in “{words}”",
                        chart.id
                    );
                }
            }
        }
    }
}

#[test]
fn arabic_drawings_are_turned_around_and_have_the_same_marks() {
    let (english, arabic) = (Text::of(Language::English), Text::of(Language::Arabic));
    let mut turned = 0;
    for chart in CHARTS {
        for view in View::all(chart.controls) {
            for layout in [Layout::Narrow, Layout::Wide] {
                let left = chart.draw(embedded::dataset(), &view, &english, layout);
                let data = embedded::dataset_in(Language::Arabic);
                let right = chart.draw(data, &view, &arabic, layout);
                assert_eq!(left.plot.marks, right.plot.marks, "{}", chart.id);
                for axis in right.plot.option["yAxis"].as_array().into_iter().flatten() {
                    assert_eq!(axis["position"], "right", "{}", chart.id);
                    turned += 1;
                }
            }
        }
    }
    assert!(turned > 100, "{turned}");
}

/// Returns the messages of `locales/*.ftl` by name, with those of the dataset, as they are written there; for English
/// also the words of `data/*.csv`.
fn written(language: Language) -> BTreeMap<String, String> {
    let file = format!("locales/{}.ftl", language.code());
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut last) = (String::new(), String::new());
    for line in fs::read_to_string(&file).expect("messages").lines() {
        let named = |line: &str| {
            let (name, words) = line.split_once(" =")?;
            let letter = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
            name.chars()
                .all(letter)
                .then(|| (name.to_owned(), words.to_owned()))
        };
        match (line.starts_with('#'), named(line.trim_start())) {
            (true, _) => {}
            (_, Some((name, words))) => {
                if name.starts_with('.') {
                    last = format!("{message}{name}");
                } else {
                    message.clone_from(&name);
                    last = name;
                }
                messages.insert(last.clone(), words);
            }
            (_, None) => {
                if let Some(words) = messages.get_mut(&last) {
                    words.push('\n');
                    words.push_str(line);
                }
            }
        }
    }
    assert!(messages.len() > 600, "{file}");
    if language == Language::English {
        messages.extend(embedded::dataset().words());
    }
    messages
}

#[test]
fn what_is_said_otherwise_of_one_in_a_language_is_so_in_english() {
    // English has no noun here, or one without a plural form.
    const ALIKE: &[&str] = &["ui-figure-sources-more", "unit-cny-value"];
    let english = written(Language::English);
    let has_one = |words: &str| words.contains("[one]");
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        for (name, words) in written(language) {
            let is_alike = ALIKE.contains(&name.as_str());
            if has_one(&words)
                && !is_alike
                && !english.get(&name).is_some_and(|words| has_one(words))
            {
                wrong.insert(name);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_has_the_quotes_spaces_and_signs_of_its_typography() {
    const NO_BREAK: char = '\u{a0}';
    const NARROW: char = '\u{202f}';
    // Units that a Russian number must not be separated from.
    const UNITS: &str =
        "год года году годы годов г. млн млрд тыс. % т ч часа часов кг МБ день дня дней °";
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (name, words) in written(language) {
            let letters: Vec<char> = words.chars().collect();
            let mut fault = |why: &str| wrong.push(format!("{language:?}, {name}: {why}: {words}"));
            if letters.iter().any(|letter| matches!(letter, '\'' | '"')) {
                fault("a straight apostrophe or quote");
            }
            for (at, letter) in letters.iter().enumerate() {
                let before = at.checked_sub(1).map(|at| letters[at]);
                let after = letters.get(at + 1);
                // Ratios, as in 4,5:1, and addresses have a colon without spaces.
                let colon = || after.is_none_or(|after| after.is_whitespace() || *after == '«');
                let wanted = match (language, letter) {
                    (Language::French, ';' | '!' | '?') => Some(NARROW),
                    (Language::French, '»')
                    | (Language::French | Language::Spanish | Language::Russian, '%') => {
                        Some(NO_BREAK)
                    }
                    (Language::French, ':') if colon() => Some(NO_BREAK),
                    (Language::Russian, '—') => before.map(|_| NO_BREAK),
                    _ => None,
                };
                if wanted.is_some() && before != wanted {
                    fault("another space than the no-break one of the language before a mark");
                }
                if language == Language::French && *letter == '«' && after != Some(&NO_BREAK) {
                    fault("another space than the no-break one after «");
                }
                let number = |letter: char| letter.is_ascii_digit() || letter == '}';
                if language == Language::Russian && *letter == ' ' && before.is_some_and(number) {
                    let rest: String = letters[at + 1..].iter().collect();
                    let word = rest
                        .split([' ', NO_BREAK, ',', ';', ':', '\n', '(', ')'])
                        .next();
                    let word = word.unwrap_or_default();
                    let bare = word.strip_suffix('.').unwrap_or(word);
                    if UNITS.split(' ').any(|unit| [word, bare].contains(&unit)) {
                        fault("a number and its unit may be parted");
                    }
                }
            }
            if language == Language::English {
                let spelled = [" percent", " per cent"].iter().any(|word| {
                    let mut found = words.match_indices(word);
                    found.any(|(at, _)| {
                        words[..at].ends_with(|last: char| last.is_ascii_digit() || last == '}')
                    })
                });
                if spelled {
                    fault("a percentage without its sign");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_sentences_to_look_at_first_are_messages() {
    let messages = written(Language::English);
    let listed = fs::read_to_string("docs/translations.md").expect("the list");
    let ids: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.strip_prefix("- `")?.split_once('`').map(|(id, _)| id))
        .collect();
    assert_eq!(ids.len(), 10 * Language::ALL.len());
    for id in ids {
        assert!(
            messages.contains_key(id),
            "docs/translations.md: there is no message {id}"
        );
    }
}
