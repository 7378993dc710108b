//! What of the address was not understood, said to the reader.

use leptos::prelude::*;

use super::markup::{self, line};
use crate::{
    text::{Text, msg},
    view::Notice,
};

/// More are counted, not said one by one: an address may have thousands.
const MOST_SAID: usize = 6;

/// What of the address was not understood.
pub(super) fn notices(text: Text, notices: RwSignal<Vec<Notice>>) -> AnyView {
    let said = move || {
        notices.with(|notices| {
            let sentence = |notice: &Notice| match notice {
                Notice::UnknownKey(key) => text.say(msg::UI_NOTICE_KEY, &[("key", key)]),
                Notice::UnknownValue { key, value } => {
                    text.say(msg::UI_NOTICE_VALUE, &[("key", key), ("value", value)])
                }
                Notice::Retired { id, by } => {
                    text.say(msg::UI_NOTICE_RETIRED, &[("id", id), ("by", by)])
                }
                Notice::TooLong => text.get(msg::UI_NOTICE_LONG),
            };
            let more = notices.len().saturating_sub(MOST_SAID);
            let more =
                (more > 0).then(|| text.say(msg::UI_NOTICE_MORE, &[("count", &more.to_string())]));
            let sentences = notices.iter().take(MOST_SAID).map(sentence).chain(more);
            sentences.map(|words| line("p", "", words)).collect()
        })
    };
    markup::place("notices", Some("polite"), said)
}
