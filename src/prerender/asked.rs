//! The script in the head of a chart's pages, which runs before anything is shown: it marks a page whose address asks for
//! something, so that no other view is shown until `web/figure/choices.js` shows that one.

use std::collections::BTreeSet;

use crate::{
    charts::CHARTS,
    view::{MODE_KEY, Page, is_selected},
};

/// Returns whether a page carries the script: those with one figure, whose other views are files. What a page pinned to a
/// day shows is drawn by its app.
pub(super) fn is_on(page: Page) -> bool {
    match page {
        Page::Chart(_) | Page::ChartView(..) | Page::EmbedView(..) => true,
        Page::Embed(id) => !is_selected(id),
        _ => false,
    }
}

/// Returns the script. It is the same on all pages, because the policies of servers name its checksum.
pub(super) fn script() -> String {
    let controls = CHARTS.iter().flat_map(|chart| chart.controls);
    let keys: BTreeSet<&str> = controls
        .map(|control| &*control.key)
        .chain([MODE_KEY])
        .collect();
    let keys: Vec<&str> = keys.into_iter().collect();
    // An ampersand that was escaped once more ends in a semicolon.
    format!(
        "/[?&;]({})=/.test(location.search)&&(document.documentElement.dataset.asked=\"\")",
        keys.join("|")
    )
}
