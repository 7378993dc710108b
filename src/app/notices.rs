//! What of the address was not understood, said to the reader.

use leptos::prelude::*;

use super::markup::{self, line};
use crate::{
    text::{Text, msg},
    view::Notice,
};

/// What of the address was not understood.
pub(super) fn notices(text: Text, notices: RwSignal<Vec<Notice>>) -> AnyView {
    let said = move || {
        notices.with(|notices| {
            let sentence = |notice: &Notice| match notice {
                Notice::UnknownKey(key) => text.say(msg::UI_NOTICE_KEY, &[("key", key)]),
                Notice::UnknownValue { key, value } => {
                    text.say(msg::UI_NOTICE_VALUE, &[("key", key), ("value", value)])
                }
            };
            let sentences = notices.iter().map(sentence);
            sentences.map(|words| line("p", "", words)).collect()
        })
    };
    markup::place("notices", Some("polite"), said)
}
