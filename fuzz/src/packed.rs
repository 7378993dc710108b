//! Files that the app fetches: displays and views of a chart, messages, translations of the dataset.
//!
//! The first byte selects the kind of file. The others are the file; or, if the first byte is odd, changes to a real
//! one: how many bytes to cut off its end, then positions and bytes.

use std::sync::OnceLock;

use crossings::{
    charts,
    dataset::Translations,
    display::{ChartContent, ResponsiveOptions, ViewBundle},
    embedded,
    text::{
        Language, Text, packed_for_figures,
        pattern::{Pattern, Plural},
    },
};

/// Checks that a file is rejected, or deserialised to a value that the app can show and that survives a round trip.
pub fn packed(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else {
        return;
    };
    let read = [displays, views, words, messages];
    let kind = usize::from(*kind);
    let at = kind / 2 % read.len();
    if kind % 2 == 0 {
        read[at](bytes);
    } else {
        read[at](&changed(&files()[at], bytes));
    }
}

/// Returns a real file of each kind.
fn files() -> &'static [Vec<u8>; 4] {
    static FILES: OnceLock<[Vec<u8>; 4]> = OnceLock::new();
    FILES.get_or_init(|| {
        let (chart, text) = (
            charts::by_id("policy-change").expect("a chart"),
            Text::of(Language::English),
        );
        let views = ViewBundle {
            displays: self::chart().views.clone(),
            plots: ResponsiveOptions::compose(chart, embedded::dataset(), &text),
        };
        [
            self::chart().hydration_payload().pack(),
            views.pack(),
            embedded::packed_words(Language::French).to_vec(),
            packed_for_figures(Language::French).to_vec(),
        ]
    })
}

/// Returns a file with some bytes and its length changed.
fn changed(file: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut file = file.to_vec();
    let mut changes = changes.chunks_exact(3).map(|change| {
        (
            usize::from(u16::from_le_bytes([change[0], change[1]])),
            change[2],
        )
    });
    if let Some((from_end, _)) = changes.next() {
        file.truncate(file.len().saturating_sub(from_end));
    }
    for (place, byte) in changes {
        if let Some(old) = file.get_mut(place) {
            *old = byte;
        }
    }
    file
}

fn displays(bytes: &[u8]) {
    let Some(displays) = ChartContent::unpack(bytes) else {
        return;
    };
    assert!(!displays.views.is_empty());
    assert_eq!(displays.labels.len(), displays.controls.len());
    for display in &displays.views {
        // As when the pointer is on a mark, whether or not its row exists.
        for mark in &display.marks {
            let name = format!("{}-{}", mark.series, mark.datum);
            assert!(display.marks_of(mark.row).split(' ').any(|one| one == name));
        }
        let text = Text::of(Language::English);
        assert!(display.alternative(&text).starts_with(&display.title));
    }
    assert_eq!(ChartContent::unpack(&displays.pack()), Some(displays));
}

/// Returns a chart with two controls.
fn chart() -> &'static ChartContent {
    static CHART: OnceLock<ChartContent> = OnceLock::new();
    CHART.get_or_init(|| {
        let chart = charts::by_id("policy-change").expect("a chart");
        ChartContent::compose(chart, embedded::dataset(), &Text::of(Language::English))
    })
}

fn views(bytes: &[u8]) {
    let Some(views) = ViewBundle::unpack(bytes, chart()) else {
        return;
    };
    assert_eq!(views.displays.len(), views.plots.len());
    assert_eq!(ViewBundle::unpack(&views.pack(), chart()), Some(views));
}

fn words(bytes: &[u8]) {
    if let Some(words) = Translations::unpack(bytes) {
        let data = embedded::dataset().translated(&words);
        assert_eq!(
            data.all_figures().count(),
            embedded::dataset().all_figures().count()
        );
    }
}

fn messages(bytes: &[u8]) {
    let Ok(patterns) = postcard::from_bytes::<Vec<Pattern>>(bytes) else {
        return;
    };
    for pattern in patterns {
        let filled = pattern.fill(&[("count", "12"), ("key", "<b>")], &|_| Plural::Other, true);
        // Each argument is filled in once for each occurrence.
        assert!(filled.len() <= 4 * bytes.len() + 16);
    }
}
