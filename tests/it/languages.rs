//! Every language says everything.

use std::collections::BTreeMap;

use crossings::{
    charts::CHARTS,
    dataset::Words,
    display::Displays,
    embedded,
    text::{Language, Text},
    view::{Layout, View},
};

/// The words of a language by the names of their messages.
pub(crate) fn messages(language: Language) -> BTreeMap<String, String> {
    let words = Words::unpack(embedded::packed_words(language)).expect("the words of this build");
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
            assert_eq!(one.printed, other.printed, "{}", one.id);
            assert_eq!(one.as_printed, other.as_printed, "{}", one.id);
        }
        let at = english.series_by_id("travellers-total").expect("a series");
        assert_ne!(data.series(at).name, english.series(at).name);
    }
}

#[test]
fn every_view_of_every_chart_has_the_same_numbers_in_every_language() {
    for chart in CHARTS {
        let english = Displays::compose(chart, embedded::dataset(), &Text::of(Language::English));
        for language in Language::ALL.into_iter().skip(1) {
            let text = Text::of(language);
            let data = embedded::dataset_in(language);
            let displays = Displays::compose(chart, data, &text);
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
