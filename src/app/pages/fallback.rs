//! Lines that say what does not work, for where the app or a file of its does not come: prerendered, and shown then.

use leptos::prelude::*;

/// What a part of the page is without the app: because no script runs, or because the app has failed.
pub(super) fn app(words: impl Fn() -> AnyView) -> AnyView {
    view! {
        <noscript>
            <p class="lead">{words()}</p>
        </noscript>
        <p class="lead without-app">{words()}</p>
    }
    .into_any()
}
