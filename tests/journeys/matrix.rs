//! The extent of a run.
//!
//! A drawing has one of five forms, and a browser treats each chart of a form alike; native tests show that every view
//! of every chart has its marks, rows and words. So the usual run takes one chart of each form, and one page of each kind,
//! through each engine. `CROSSINGS_MATRIX=full`, which is `cargo xtask test --full`, takes all of them.

use std::{env, sync::LazyLock};

use crossings::{
    charts::{self, CHARTS, Chart},
    text::Language,
};

use crate::browser::Engine;

/// One chart of each form: bars, stacked bars, dots, a timeline, flows.
const FORMS: [&str; 5] = [
    "policy-change",
    "travellers-by-origin",
    "baselines",
    "daily-recovery",
    "enforcement-outcomes",
];

/// Returns whether the whole matrix is requested.
pub(crate) fn is_full() -> bool {
    static FULL: LazyLock<bool> =
        LazyLock::new(|| env::var("CROSSINGS_MATRIX").is_ok_and(|matrix| matrix == "full"));
    *FULL
}

/// Returns one chart of each form; all charts in the whole matrix.
pub(crate) fn forms() -> Vec<&'static Chart> {
    if is_full() {
        return CHARTS.iter().collect();
    }
    FORMS.into_iter().filter_map(charts::by_id).collect()
}

/// Returns whether the run is the whole matrix or Chromium's: where the engine itself matters less than the place or the
/// state, the others take a part of them in the usual run.
pub(crate) fn is_full_or_chromium() -> bool {
    is_full() || Engine::chosen() == Engine::Chromium
}

/// Returns the languages in which every page is checked: one of each direction of writing; all of them in the whole
/// matrix.
pub(crate) fn languages() -> &'static [Language] {
    if is_full() {
        &Language::ALL
    } else {
        &[Language::English, Language::Arabic]
    }
}

/// Returns one page of each kind, which stands for the others. The paths are below the root of a language.
pub(crate) fn templates() -> Vec<String> {
    let own = [
        "",
        "check/",
        "data/",
        "sources/",
        "compare/",
        "explore/",
        "policies/",
        "policies/class-b-management/",
        "about/",
        "about/accessibility/",
        "about/licences/",
    ];
    let charts = FORMS.into_iter().map(|id| format!("charts/{id}/"));
    let kinds = [
        "charts/policy-change/worksheet/",
        "embed/policy-change/",
        "embed/compare/",
        "embed/explore/",
        "embed/policies/class-b-management/",
    ];
    let kinds = own.into_iter().chain(kinds).map(str::to_owned);
    kinds.chain(charts).collect()
}

/// Returns the same pages; for engines other than Chromium, in the usual run, of charts only the first: where a page's kind
/// matters and the form of its drawing does not.
pub(crate) fn kinds() -> Vec<String> {
    let mut pages = templates();
    if !is_full_or_chromium() {
        let [_, others @ ..] = FORMS;
        pages.retain(|page| {
            !others
                .iter()
                .any(|id| page.ends_with(&format!("charts/{id}/")))
        });
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_its_chart() {
        assert_eq!(
            FORMS.into_iter().filter_map(charts::by_id).count(),
            FORMS.len()
        );
    }
}
