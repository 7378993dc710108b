//! Notices about the parts of an address that were not understood.

use leptos::prelude::*;

use super::markup::{self, line};
use crate::say;
use crate::{
    text::{Text, msg},
    view::Notice,
};

/// The most notices listed; further ones are counted, because an address may have thousands.
const MAX_NOTICES: usize = 6;

/// Renders the notices about an address.
pub(super) fn notices(text: Text, notices: RwSignal<Vec<Notice>>) -> AnyView {
    let said = move || {
        notices.with(|notices| {
            let sentence = |notice: &Notice| match notice {
                Notice::UnknownKey(key) => say!(text, UI_NOTICE_KEY, key = key),
                Notice::UnknownValue { key, value } => {
                    say!(text, UI_NOTICE_VALUE, key = key, value = value)
                }
                Notice::Retired { id, by } => {
                    say!(text, UI_NOTICE_RETIRED, id = id, by = by)
                }
                Notice::TooLong => text.get(msg::UI_NOTICE_LONG),
            };
            let more = notices.len().saturating_sub(MAX_NOTICES);
            let more = (more > 0).then(|| say!(text, UI_NOTICE_MORE, count = &more.to_string()));
            let sentences = notices.iter().take(MAX_NOTICES).map(sentence).chain(more);
            sentences.map(|words| line("p", "", words)).collect()
        })
    };
    markup::place("not-understood", Some("polite"), said)
}
