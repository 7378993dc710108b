//! Reactive parts of a view, in few types.
//!
//! Each closure in a view has a type of its own, for which all code that draws, hydrates and redraws it is generated
//! again. Behind these functions all closures share one type: that saves a third of the WASM.

use leptos::prelude::*;

/// Wraps a reactive text.
pub(super) fn text_signal(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(text)
}

/// Wraps a reactive flag.
pub(super) fn bool_signal(flag: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(flag)
}

/// Wraps a reactive index into a list, or none; its dependents rerun only when it changes.
pub(super) fn place(
    place: impl Fn() -> Option<usize> + Send + Sync + 'static,
) -> Memo<Option<usize>> {
    let place: Box<dyn Fn() -> Option<usize> + Send + Sync> = Box::new(place);
    Memo::new(move |_| place())
}

/// Runs an effect in the browser, and again whenever a signal that it has read changes.
pub(super) fn effect(act: impl FnMut() + 'static) {
    let mut act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(move |_: Option<()>| act());
}

/// Returns a part that is redrawn when it changes.
pub(super) fn part(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let part: Box<dyn Fn() -> AnyView + Send> = Box::new(part);
    part.into_any()
}

/// Returns a part, or nothing.
pub(super) fn optional(part: Option<AnyView>) -> AnyView {
    part.unwrap_or_else(|| ().into_any())
}

/// Boxes an event handler.
pub(super) fn on<E: 'static>(act: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}

/// Returns "true" or "false", for attributes that stylesheets select by.
pub(super) fn bool_attribute(value: bool) -> String {
    if value { "true" } else { "false" }.to_owned()
}
