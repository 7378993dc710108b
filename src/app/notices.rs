//! What of the address was not understood, said to the reader.

use leptos::prelude::*;

use super::live::part;
use crate::{
    text::{Text, msg},
    view::Notice,
};

/// What of the address was not understood.
pub(super) fn notices(text: Text, notices: RwSignal<Vec<Notice>>) -> AnyView {
    let said = move || {
        let sentences: Vec<AnyView> = notices.with(|notices| {
            notices
                .iter()
                .map(|notice| {
                    let sentence = match notice {
                        Notice::UnknownKey(key) => text.say(msg::UI_NOTICE_KEY, &[("key", key)]),
                        Notice::UnknownValue { key, value } => {
                            text.say(msg::UI_NOTICE_VALUE, &[("key", key), ("value", value)])
                        }
                    };
                    view! { <p>{sentence}</p> }.into_any()
                })
                .collect()
        });
        sentences.into_any()
    };
    view! { <div class="notices" role="status">{part(said)}</div> }.into_any()
}
