//! “Verify it yourself”: texts of releases, as readers provide them.
//!
//! The input is such a text.

use crossings::{
    dataset::SourceRef,
    embedded,
    verify::{likely_source, verify},
};

/// Most characters shown on either side of a numeral.
const CONTEXT_CHARS: usize = 48;

/// Checks that every figure of a source has one finding, and that each match is in the text at its place.
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
            // Lower case can turn one letter into several.
            assert!(
                before.chars().count() <= CONTEXT_CHARS && after.chars().count() <= CONTEXT_CHARS
            );
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
