//! The parts of a view that change, in few shapes.
//!
//! Each closure in a view is a type of its own to the compiler, and gets its own copy of all that draws,
//! takes over and redraws it. Behind these functions all closures share one: that is a third of the WASM.

use leptos::prelude::*;

/// A text that changes.
pub(super) fn text_signal(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(text)
}

/// A yes or no that changes.
pub(super) fn bool_signal(flag: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(flag)
}

/// A place in a list, or none, that changes; what follows from it is made anew only when it does.
pub(super) fn place(
    place: impl Fn() -> Option<usize> + Send + Sync + 'static,
) -> Memo<Option<usize>> {
    let place: Box<dyn Fn() -> Option<usize> + Send + Sync> = Box::new(place);
    Memo::new(move |_| place())
}

/// Does something in the browser, and again whenever what it has read changes.
pub(super) fn effect(act: impl FnMut() + 'static) {
    let mut act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(move |_: Option<()>| act());
}

/// A part that is drawn anew when it changes.
pub(super) fn part(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let part: Box<dyn Fn() -> AnyView + Send> = Box::new(part);
    part.into_any()
}

/// Nothing, or a part.
pub(super) fn optional(part: Option<AnyView>) -> AnyView {
    part.unwrap_or_else(|| ().into_any())
}

/// What an event does.
pub(super) fn on<E: 'static>(act: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}

/// "true" or "false", for attributes that stylesheets look at.
pub(super) fn bool_attribute(value: bool) -> String {
    if value { "true" } else { "false" }.to_owned()
}
