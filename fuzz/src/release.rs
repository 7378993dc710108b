//! “Verify it yourself”: texts of releases as readers bring them.
//!
//! The input is such a text.

use crossings::{
    dataset::SourceRef,
    embedded,
    verify::{likely_source, verify},
};

/// What is shown around a numeral on either side at most, in characters.
const AROUND: usize = 48;

/// Every figure of a source is looked for once; what is found is in the text, where it is said to be.
pub fn release(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let data = embedded::dataset();
    let sources: Vec<SourceRef> = data.source_refs().collect();
    let core = sources.iter().position(|at| data.source(*at).core);
    let likely = likely_source(data, &text);
    // Mostly the core document, which has paragraphs.
    let other = if bytes.len().is_multiple_of(4) {
        bytes.len() % sources.len()
    } else {
        core.unwrap_or_default()
    };
    for source in likely.into_iter().chain([sources[other]]) {
        let findings = verify(data, source, &text).expect("a short text");
        let of_source = data
            .all_figures()
            .filter(|(_, figure)| figure.source == source);
        assert!(
            findings
                .iter()
                .map(|finding| finding.figure)
                .eq(of_source.map(|(at, _)| at))
        );
        let paragraphs = text.lines().count();
        for finding in &findings {
            let Some(place) = &finding.place else {
                continue;
            };
            assert!((1..=paragraphs).contains(&place.paragraph));
            let [before, numeral, after] = &place.excerpt;
            // Each letter of a line may be several small ones.
            assert!(before.chars().count() <= AROUND && after.chars().count() <= AROUND);
            let joined = numeral.replace(' ', "");
            assert!(
                !joined.is_empty() && !joined.contains(char::is_uppercase),
                "{numeral}"
            );
        }
        if likely == Some(source) {
            let found = findings.iter().filter(|finding| finding.place.is_some());
            assert!(found.count() * 2 > findings.len());
        }
    }
}
