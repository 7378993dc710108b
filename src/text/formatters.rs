//! Native formatters, which are kept: to make one takes many times as long as to format.

use std::{cell::RefCell, collections::HashMap, thread::LocalKey};

use icu_locale_core::Locale;

use super::Language;

/// Formatters by language, `None` where one cannot be made.
pub(super) type Formatters<F> = RefCell<HashMap<Language, Option<F>>>;

/// Formats by the formatter of a language, which is made when it is first asked for; `None` if it cannot be made.
pub(super) fn format_by<F, R>(
    formatters: &'static LocalKey<Formatters<F>>,
    language: Language,
    make: impl FnOnce(Locale) -> Option<F>,
    format: impl FnOnce(&F) -> R,
) -> Option<R> {
    formatters.with_borrow_mut(|formatters| {
        let formatter = formatters
            .entry(language)
            .or_insert_with(|| make(language.locale_of_formats()));
        formatter.as_ref().map(format)
    })
}
