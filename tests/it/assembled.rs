//! Texts assembled by the code, in the punctuation of their language.

use crate::common::content;
use std::collections::BTreeSet;

use crossings::{
    app::{
        Site,
        pages::{self, PrerenderedFigures},
    },
    charts::CHARTS,
    dataset::Operand,
    display::{self, Card},
    embedded,
    text::{Language, Text},
    view::{Page, Route},
    worksheet,
};
use leptos::prelude::*;

/// Returns the texts of the code in a language, without those of sources: charts, worksheets, cards and the page of
/// anomalies.
fn said(language: Language) -> BTreeSet<String> {
    let (data, text) = (embedded::dataset_in(language), Text::of(language));
    let mut said = BTreeSet::new();
    for chart in CHARTS {
        for view in content(chart, language).views.clone() {
            said.extend([view.alternative(&text), view.description(&text)]);
            let notes = view.corrections.into_iter().chain(view.anomalies);
            said.extend(notes.map(|note| note.words));
            said.extend(view.sources.into_iter().map(|source| source.words));
            for row in view.rows {
                said.extend([row.group, row.label, row.value, row.interval, row.doubt]);
            }
        }
        for task in worksheet::tasks(chart, data, &text) {
            said.extend([task.question, task.answer]);
        }
    }
    for (at, _) in data.all_figures() {
        let id = data.id_of(Operand::Figure(at));
        let card = Card::of(data, &text, id).expect("a card");
        said.insert(card.title);
        let parts = card.entries.into_iter().flat_map(|entry| entry.parts);
        let own = parts.filter(|part| part.language.is_empty());
        said.extend(own.map(|part| part.words));
    }
    said.extend(lines_of(language, Page::Sources));
    said
}

/// Returns the texts of a page, without those of elements with a language of their own.
fn lines_of(language: Language, page: Page) -> Vec<String> {
    let site = Site {
        route: Route::of(page, language),
        text: Text::of(language),
    };
    let html = Owner::new().with(|| pages::body(&site, &PrerenderedFigures::new()).to_html());
    let mut lines = vec![String::new()];
    for piece in html.replace("<!>", "").split('<').skip(1) {
        let (tag, words) = piece.split_once('>').unwrap_or((piece, ""));
        let foreign = tag.contains(" lang=") || tag.starts_with("option");
        if ["p", "li", "ul", "/p", "/li", "h2", "h3"]
            .contains(&tag.split(' ').next().unwrap_or(tag))
        {
            lines.push(String::new());
        }
        let line = lines.last_mut().expect("a line");
        line.push_str(if foreign { "…" } else { words });
    }
    lines
}

fn is_chinese(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

#[test]
fn chinese_sentences_have_chinese_marks_and_no_spaces() {
    let wrong: Vec<String> = said(Language::Chinese)
        .into_iter()
        .filter(|words| {
            let letters: Vec<char> = words.chars().collect();
            letters.windows(3).any(|near| {
                let ascii = matches!(near[1], ',' | ';' | ':' | '.' | '(' | '?');
                let ended = matches!(near[0], '。' | '：' | '，' | '；' | '）');
                (is_chinese(near[0]) && ascii) || (ended && near[1] == ' ' && near[2] != '·')
            })
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{}: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(20)]
    );
}

#[test]
fn no_sentence_ends_twice() {
    for language in Language::ALL {
        for words in said(language) {
            for twice in ["?.", "..", "。。", "؟.", "？。", ". .", "! ."] {
                assert!(!words.contains(twice), "{words}");
            }
        }
    }
}

#[test]
fn a_full_count_is_said_once_on_its_card() {
    let text = Text::of(Language::English);
    let data = embedded::dataset();
    let card = Card::of(data, &text, "guns--2022--nia-press-2023-01-17--p16");
    let card = card.or_else(|| {
        let full = |at: &crossings::dataset::FigureRef| &*data.figure(*at).as_published == "3,278";
        let at = data.all_figures().map(|(at, _)| at).find(full)?;
        Card::of(data, &text, data.id_of(Operand::Figure(at)))
    });
    let entries = card.expect("a card").entries;
    let said = |entry: &&display::Entry| entry.parts[0].words == "Exact count";
    assert_eq!(entries.iter().filter(said).count(), 1, "{entries:#?}");
}
