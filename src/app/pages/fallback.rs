//! Fallback texts for pages whose app or files fail to load: prerendered, and shown then.

use leptos::prelude::*;

/// Renders the fallback of a part without the app: because no script runs, or because the app has failed.
pub(super) fn app(words: impl Fn() -> AnyView) -> AnyView {
    view! {
        <noscript>
            <p class="lead">{words()}</p>
        </noscript>
        <p class="lead without-app">{words()}</p>
    }
    .into_any()
}
