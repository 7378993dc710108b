//! The check of drafts: texts as readers paste them.
//!
//! The input is such a text, in UTF-8 or not.

use crossings::{
    check::Record,
    embedded,
    quantity::parse_date,
    reader::{MAX_CLAIMS, Reader, language_of},
    text::Language,
};

/// Checks that claims come in order, stand in their sentences, state something, and are judged by figures that are there.
pub fn draft(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let data = embedded::dataset();
    let record = Record::of(data);
    let day = parse_date("2025-02-01").expect("a day");
    let any = Language::ALL[bytes.len() % Language::ALL.len()];
    for language in language_of(&text).into_iter().chain([any]) {
        let claims = Reader::new(data, language)
            .read(&text, day)
            .expect("a short text");
        assert!(claims.len() <= MAX_CLAIMS);
        let mut end = 0;
        for claim in claims {
            assert!(end <= claim.place.start && claim.place.start < claim.place.end);
            end = claim.place.end;
            assert!(claim.sentence.start <= claim.place.start && end <= claim.sentence.end);
            assert!(
                !text[claim.place.clone()].is_empty() && !text[claim.sentence.clone()].is_empty()
            );
            assert!(!claim.stated.is_empty() && !claim.series.all().is_empty());
            let is_certain = claim.series.certain().is_some() && claim.period.certain().is_some();
            let Some(judgement) = record.judge(claim) else {
                continue;
            };
            assert!(is_certain || !judgement.verdict.is_wrong());
            for figure in judgement.figures {
                assert!(!data.id_of(figure).is_empty());
            }
        }
    }
}
