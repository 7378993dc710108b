//! The card of a figure is complete, for every figure of the dataset.

use crossings::{
    dataset::Operand,
    display::{Card, Link},
    embedded,
    text::{Language, Text},
};

fn english() -> Text {
    Text::of(Language::English)
}

/// Returns all words of a card, and all ids it links to.
fn contents(card: &Card) -> (String, Vec<String>) {
    let parts = || card.entries.iter().flat_map(|entry| &entry.parts);
    let words: Vec<&str> = parts().map(|part| part.words.as_str()).collect();
    let cards = parts().filter_map(|part| match &part.link {
        Link::Card(id) => Some(id.clone()),
        Link::None | Link::Anomaly(_) | Link::Address(_) => None,
    });
    (words.join("\n"), cards.collect())
}

#[test]
fn every_published_figure_has_a_card_with_numeral_source_and_statistic() {
    let data = embedded::dataset();
    for (_, figure) in data.all_figures() {
        let card = Card::of(data, &english(), figure.id.as_str()).expect("a card");
        let (words, cards) = contents(&card);
        let source = data.source(figure.source);
        for known in [
            &figure.as_published,
            &source.publisher,
            &source.title,
            &figure.note,
        ] {
            assert!(words.contains(&**known), "{}: {known}", figure.id);
        }
        assert!(words.contains(&*data.series(figure.series).definition));
        if let Some(paragraph) = figure.paragraph {
            assert!(words.contains(&format!("¶ {paragraph}")), "{}", figure.id);
        }
        for id in cards {
            assert!(Card::of(data, &english(), &id).is_some(), "{id}");
        }
    }
}

#[test]
fn every_derived_figure_has_a_card_that_leads_to_all_its_operands() {
    let data = embedded::dataset();
    for (at, derived) in data.all_derived() {
        let card = Card::of(data, &english(), derived.id.as_str()).expect("a card");
        let (words, cards) = contents(&card);
        assert!(words.contains(&*derived.note), "{}", derived.id);
        for operand in &derived.operands {
            let id = match *operand {
                Operand::Figure(at) => data.figure(at).id.as_str(),
                Operand::Derived(at) => data.derived(at).id.as_str(),
            };
            assert!(cards.iter().any(|card| card == id), "{id}");
        }
        for figure in crossings::charts::Fact::Derived(at).figures(data) {
            for anomaly in data.anomalies_of(figure) {
                assert!(words.contains(&*anomaly.explanation), "{}", derived.id);
            }
        }
    }
}

#[test]
fn a_card_says_whether_other_sources_agree() {
    let data = embedded::dataset();
    let card = Card::of(
        data,
        &english(),
        "visa-free-share--2024h1--share--ecns-2024h1",
    );
    let (words, cards) = contents(&card.expect("a card"));
    assert!(
        words.contains("58%") && words.contains("(differs)"),
        "{words}"
    );
    assert!(
        words.contains("52%") && words.contains("(agrees)"),
        "{words}"
    );
    assert_eq!(cards.len(), 2);
}

#[test]
fn the_link_to_the_source_points_at_the_numeral() {
    let data = embedded::dataset();
    let id = "travellers-total--2022--nia-press-2023-01-17--p11";
    let card = Card::of(data, &english(), id).expect("a card");
    let mut parts = card.entries.iter().flat_map(|entry| &entry.parts);
    let address = parts.find_map(|part| match &part.link {
        Link::Address(url) => Some(url.as_str()),
        _ => None,
    });
    let expected =
        "https://en.nia.gov.cn/n147433/n147513/c160178/content.html#:~:text=115.7%20million";
    assert_eq!(address, Some(expected));
}

#[test]
fn an_id_that_is_none_has_no_card() {
    for id in ["", "travellers-total", "<script>", "travellers-total--2022"] {
        assert_eq!(Card::of(embedded::dataset(), &english(), id), None);
    }
}
