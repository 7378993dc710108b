//! The check of a draft.

use leptos::prelude::*;

use super::fallback;
use crate::{
    app::{Site, check},
    text::msg,
};

pub(super) fn check(site: &Site) -> AnyView {
    let text = site.text;
    view! {
        <h1>{text.get(msg::CHECK_TITLE)}</h1>
        <p class="lead">{text.get(msg::CHECK_INTRO)}</p>
        <p>{text.get(msg::CHECK_RULE)}</p>
        {fallback::app(|| text.get(msg::VERIFY_NO_SCRIPT).into_any())}
        <div class="island" data-island="check">{check::section(site)}</div>
    }
    .into_any()
}
