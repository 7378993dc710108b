//! The parts of a figure that follow its view.
//!
//! Each is written by one function: into the prerendered page, into the file of another view
//! (`web/figure/views.js` shows those), and into the page once the app holds all views.

use leptos::prelude::*;

use super::{FigureContext, FigureState, drawing, foot, heading, table};
use crate::{
    app::{
        Site,
        live::effect,
        markup::{self, Markup},
    },
    display::ViewContent,
};

/// A part of a figure that follows its view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Heading,
    Legend,
    Hatching,
    Table,
    Summary,
    Policies,
    Anomalies,
    Corrections,
    Source,
}

impl Part {
    /// All parts.
    #[cfg(not(target_arch = "wasm32"))]
    const ALL: [Self; 9] = [
        Self::Heading,
        Self::Legend,
        Self::Hatching,
        Self::Table,
        Self::Summary,
        Self::Policies,
        Self::Anomalies,
        Self::Corrections,
        Self::Source,
    ];

    /// Its name in `data-part`.
    const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Legend => "legend",
            Self::Hatching => "hatching",
            Self::Table => "table",
            Self::Summary => "summary",
            Self::Policies => "policies",
            Self::Anomalies => "anomalies",
            Self::Corrections => "corrections",
            Self::Source => "source",
        }
    }

    fn content(
        self,
        site: &Site,
        place: FigureContext,
        chart: &str,
        display: &ViewContent,
    ) -> Vec<Markup> {
        match self {
            Self::Heading => heading(place, chart, display),
            Self::Legend => drawing::legend(display),
            Self::Hatching => drawing::hatching(site.text, display),
            Self::Table => table::content(site, display),
            Self::Summary => foot::summary(display),
            Self::Policies => foot::policies(site.text, &display.policies),
            Self::Anomalies => foot::anomalies(site, display),
            Self::Corrections => foot::corrections(site, display),
            Self::Source => foot::sources(site, display),
        }
    }
}

/// Renders the container of a part; `live` has its changes announced.
pub(super) fn part(
    site: &Site,
    place: FigureContext,
    shared: FigureState,
    part: Part,
    class: &'static str,
    live: Option<&'static str>,
) -> AnyView {
    let site = site.clone();
    markup::part(part.name(), class, live, move || {
        let chart = shared.displays.chart.as_str();
        let display = shared.views.known()?;
        Some(part.content(&site, place, chart, display))
    })
}

/// Keeps the label of an element in step with the view, as [`part`] does its content; returns the prerendered one.
pub(super) fn label<E>(
    at: NodeRef<E>,
    shared: FigureState,
    label: impl Fn(&ViewContent) -> String + 'static,
) -> String
where
    E: leptos::html::ElementType,
    E::Output: leptos::wasm_bindgen::JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    let first = untrack(|| shared.views.known()).map(&label);
    effect(move || {
        if let (Some(element), Some(display)) = (at.get(), shared.views.known()) {
            let element: &web_sys::Element = element.as_ref();
            // The name is a name, so it is not refused.
            let _ = element.set_attribute("aria-label", &label(display));
        }
    });
    first.unwrap_or_default()
}

/// Returns one view of a chart as `web/figure/views.js` shows it: labels, and parts as trees of elements. Links begin
/// with the root of `site`.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn fragment(site: &Site, chart: &str, display: &ViewContent) -> serde_json::Value {
    let parts = Part::ALL.into_iter().map(|part| {
        let content = part.content(site, FigureContext::Page, chart, display);
        let content: serde_json::Value = content.iter().map(Markup::json).collect();
        (part.name().to_owned(), content)
    });
    serde_json::json!({
        "drawing": display.alternative(&site.text),
        "table": table::caption(site.text, display),
        "parts": parts.collect::<serde_json::Map<_, _>>(),
    })
}
