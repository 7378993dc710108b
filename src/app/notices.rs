//! What of the address was not understood, said to the reader.

use leptos::prelude::*;

use crate::{
    text::{Text, msg},
    view::Notice,
};

/// What of the address was not understood.
#[component]
pub(super) fn Notices(text: Text, notices: RwSignal<Vec<Notice>>) -> impl IntoView {
    let said = move || {
        notices.with(|notices| {
            notices
                .iter()
                .map(|notice| {
                    let sentence = match notice {
                        Notice::UnknownKey(key) => text.say(msg::NOTICE_KEY, &[("key", key)]),
                        Notice::UnknownValue { key, value } => {
                            text.say(msg::NOTICE_VALUE, &[("key", key), ("value", value)])
                        }
                    };
                    view! { <p>{sentence}</p> }
                })
                .collect_view()
        })
    };
    view! { <div class="notices" role="status">{said}</div> }
}
