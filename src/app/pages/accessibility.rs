//! The self-audit: barriers in charts, how each is avoided, and which check proves it.

use leptos::prelude::*;

use crate::{
    app::Site,
    text::{Msg, msg},
};

/// The heuristics that [Chartability](https://chartability.fizz.studio/) calls critical, in its order: barrier, remedy,
/// check.
const AUDIT: [[Msg; 3]; 14] = [
    [
        msg::ACCESS_CONTRAST,
        msg::ACCESS_CONTRAST_HOW,
        msg::ACCESS_CONTRAST_CHECK,
    ],
    [
        msg::ACCESS_VISUAL,
        msg::ACCESS_VISUAL_HOW,
        msg::ACCESS_VISUAL_CHECK,
    ],
    [
        msg::ACCESS_SMALL,
        msg::ACCESS_SMALL_HOW,
        msg::ACCESS_SMALL_CHECK,
    ],
    [
        msg::ACCESS_FLASHING,
        msg::ACCESS_FLASHING_HOW,
        msg::ACCESS_FLASHING_CHECK,
    ],
    [
        msg::ACCESS_INPUT,
        msg::ACCESS_INPUT_HOW,
        msg::ACCESS_INPUT_CHECK,
    ],
    [
        msg::ACCESS_CUES,
        msg::ACCESS_CUES_HOW,
        msg::ACCESS_CUES_CHECK,
    ],
    [
        msg::ACCESS_OVERRIDE,
        msg::ACCESS_OVERRIDE_HOW,
        msg::ACCESS_OVERRIDE_CHECK,
    ],
    [
        msg::ACCESS_EXPLANATION,
        msg::ACCESS_EXPLANATION_HOW,
        msg::ACCESS_EXPLANATION_CHECK,
    ],
    [
        msg::ACCESS_CAPTION,
        msg::ACCESS_CAPTION_HOW,
        msg::ACCESS_CAPTION_CHECK,
    ],
    [
        msg::ACCESS_STANDARDS,
        msg::ACCESS_STANDARDS_HOW,
        msg::ACCESS_STANDARDS_CHECK,
    ],
    [
        msg::ACCESS_TABLE,
        msg::ACCESS_TABLE_HOW,
        msg::ACCESS_TABLE_CHECK,
    ],
    [
        msg::ACCESS_DENSITY,
        msg::ACCESS_DENSITY_HOW,
        msg::ACCESS_DENSITY_CHECK,
    ],
    [
        msg::ACCESS_TEDIOUS,
        msg::ACCESS_TEDIOUS_HOW,
        msg::ACCESS_TEDIOUS_CHECK,
    ],
    [
        msg::ACCESS_STYLE,
        msg::ACCESS_STYLE_HOW,
        msg::ACCESS_STYLE_CHECK,
    ],
];

pub(super) fn accessibility(site: &Site) -> AnyView {
    let text = site.text;
    let items = AUDIT
        .map(|[name, how, check]| {
            view! {
                <section class="audit">
                    <h2>{text.get(name)}</h2>
                    <dl>
                        <dt>{text.get(msg::ACCESS_HOW)}</dt>
                        <dd>{text.get(how)}</dd>
                        <dt>{text.get(msg::ACCESS_CHECK)}</dt>
                        <dd>{text.get(check)}</dd>
                    </dl>
                </section>
            }
        })
        .collect_view();
    view! {
        <div class="prose">
            <h1>{text.get(msg::ACCESS_TITLE)}</h1>
            <p>{text.get(msg::ACCESS_INTRO)}</p>
            {items}
        </div>
    }
    .into_any()
}
