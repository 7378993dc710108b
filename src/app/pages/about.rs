//! What Crossings is.

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
        </div>
    }
}
