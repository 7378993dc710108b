//! The parts of a figure that follow its view.
//!
//! Each is written by one function: into the prerendered page, into the file of another view
//! (`web/figure/views.js` shows those), and into the page once the app holds all views.

use leptos::prelude::*;

use super::{FigureContext, FigureState};
use crate::{
    app::{
        Site,
        live::effect,
        markup::{self, Markup},
    },
    display::ViewContent,
};

/// A part of a figure that follows its view.
#[derive(Clone, Copy)]
pub(super) struct Part {
    /// Its name in `data-part`.
    pub(super) name: &'static str,
    /// Its content in a view of the chart of this id.
    pub(super) content: fn(&Site, FigureContext, &str, &ViewContent) -> Vec<Markup>,
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
    markup::part(part.name, class, live, move || {
        let chart = shared.displays.chart.as_str();
        let display = shared.views.known()?;
        Some((part.content)(&site, place, chart, display))
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
