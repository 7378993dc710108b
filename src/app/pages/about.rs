//! The page about Crossings.

use leptos::prelude::*;

use crate::{app::Site, text::msg, view::Page};

#[component]
pub(super) fn About(site: Site) -> impl IntoView {
    let paragraphs = [
        msg::ABOUT_WHAT,
        msg::ABOUT_HOW,
        msg::ABOUT_NEUTRAL,
        msg::ABOUT_LICENCE,
        msg::ABOUT_PRIVACY,
    ]
    .map(|message| view! { <p>{site.text.get(message)}</p> });
    view! {
        <div class="prose">
            <h1>{site.text.get(msg::ABOUT_TITLE)}</h1>
            {paragraphs.collect_view()}
            <p>
                <a href=site.route.href(Page::Accessibility)>{site.text.get(msg::ACCESS_LINK)}</a>
            </p>
            <p>
                <a href=site.route.href(Page::Licences)>{site.text.get(msg::LICENCES_LINK)}</a>
            </p>
            {offline(&site)}
        </div>
    }
}

/// Renders the control that keeps the site for offline use; `web/offline/offline.js` hydrates it.
fn offline(site: &Site) -> AnyView {
    let text = site.text;
    // The script fills the placeholders.
    let kept = [("date", "{date}"), ("size", "{size}")];
    let failed = [("reason", "{reason}")];
    view! {
        <section class="offline" aria-labelledby="offline">
            <h2 id="offline">{text.get(msg::OFFLINE_TITLE)}</h2>
            <p>{text.get(msg::OFFLINE_INTRO)}</p>
            <noscript>
                <p>{text.get(msg::OFFLINE_NO_SCRIPT)}</p>
            </noscript>
            <p>
                <button type="button" data-act="keep" hidden>{text.get(msg::OFFLINE_KEEP)}</button>
                " "
                <button type="button" data-act="remove" hidden>{text.get(msg::OFFLINE_REMOVE)}</button>
            </p>
            <progress aria-labelledby="offline-said" hidden></progress>
            <p
                id="offline-said"
                role="status"
                data-tag=text.language().tag()
                data-keeping=text.get(msg::OFFLINE_KEEPING)
                data-kept=text.say(msg::OFFLINE_KEPT, &kept)
                data-removed=text.get(msg::OFFLINE_REMOVED)
                data-failed=text.say(msg::OFFLINE_FAILED, &failed)
                data-network=text.get(msg::OFFLINE_FAILED_NETWORK)
                data-refused=text.get(msg::OFFLINE_FAILED_REFUSED)
                data-space=text.get(msg::OFFLINE_FAILED_SPACE)
                data-newer=text.get(msg::OFFLINE_FAILED_NEWER)
                data-unsupported=text.get(msg::OFFLINE_UNSUPPORTED)
            ></p>
        </section>
    }
    .into_any()
}
