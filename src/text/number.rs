//! Formatting of numbers, by [`Intl.NumberFormat`] in the browser.
//!
//! [`Intl.NumberFormat`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat

use super::Language;

pub(super) fn plain(language: Language, value: f64, decimals: u8) -> String {
    format(language, value, decimals, backend::Style::Plain)
}

pub(super) fn percent(language: Language, value: f64, decimals: u8) -> String {
    format(language, value / 100.0, decimals, backend::Style::Percent)
}

/// Formats a number as `Intl` does, with a minus sign in place of the hyphen.
fn format(language: Language, value: f64, decimals: u8, style: backend::Style) -> String {
    let words = backend::format(language, value, decimals, style);
    if value < 0.0 {
        words.replace('-', "−")
    } else {
        words
    }
}

/// Formats a whole number in the greatest step that it reaches, with all its digits: 33.7605万 for 337,605 in other
/// languages.
pub(super) fn whole(language: Language, value: f64) -> String {
    let mut steps = language.steps().into_iter();
    let step = steps.find(|step| value.abs() >= 10_f64.powi(*step));
    let Some(step) = step.filter(|_| language == Language::Chinese) else {
        return plain(language, value, 0);
    };
    let decimals = u8::try_from(step).unwrap_or(0);
    let words = format(language, value.round(), decimals, backend::Style::Compact);
    let digits = words.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let short = digits.trim_end_matches('0').trim_end_matches('.');
    [short, &words[digits.len()..]].concat()
}

/// Formats a number for running text: with words from the first step of the language on, with grouped digits below.
pub(super) fn amount(language: Language, value: f64, place: i32) -> String {
    let digits_after =
        |unit_exponent: i32| (unit_exponent - place).clamp(0, 5).try_into().unwrap_or(0);
    let steps = language.steps();
    let step = steps
        .into_iter()
        .find(|step| value.abs() >= 10_f64.powi(*step));
    match step {
        // Three decimals of a million are a thousand, as are five of a hundred million: no release publishes millions more
        // precisely.
        Some(step) => {
            let finest = match step {
                4 => 4,
                8 => 5,
                _ => 3,
            };
            let decimals = digits_after(step).min(finest);
            format(language, value, decimals, backend::Style::Compact)
        }
        None => plain(language, value, digits_after(0).min(3)),
    }
}

#[cfg(target_arch = "wasm32")]
mod backend {
    use std::{cell::RefCell, collections::HashMap};

    use js_sys::{Array, Intl, Object, Reflect};
    use wasm_bindgen::JsValue;

    use super::Language;

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub(super) enum Style {
        Plain,
        Percent,
        Compact,
    }

    pub(super) fn format(language: Language, value: f64, decimals: u8, style: Style) -> String {
        thread_local! {
            // Creating a formatter costs about a hundred times as much as formatting.
            static FORMATS: RefCell<HashMap<(Language, u8, Style), js_sys::Function>> = RefCell::default();
        }
        let function = FORMATS.with_borrow_mut(|formats| {
            formats
                .entry((language, decimals, style))
                .or_insert_with(|| formatter(language, decimals, style))
                .clone()
        });
        function
            .call1(&JsValue::NULL, &JsValue::from_f64(value))
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| value.to_string())
    }

    fn formatter(language: Language, decimals: u8, style: Style) -> js_sys::Function {
        let options = Object::new();
        let set = |key: &str, value: JsValue| {
            // Setting a property of a fresh plain object cannot fail.
            let _ = Reflect::set(&options, &key.into(), &value);
        };
        set("maximumFractionDigits", decimals.into());
        match style {
            Style::Plain => set("minimumFractionDigits", decimals.into()),
            Style::Percent => {
                set("minimumFractionDigits", decimals.into());
                set("style", "percent".into());
            }
            Style::Compact => {
                set("notation", "compact".into());
                set("compactDisplay", language.steps_display().into());
                set("minimumFractionDigits", decimals.into());
            }
        }
        Intl::NumberFormat::new(&Array::of1(&language.tag().into()), &options).format()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod backend {
    use super::super::native;
    pub(super) use native::Style;

    use super::Language;

    pub(super) fn format(language: Language, value: f64, decimals: u8, style: Style) -> String {
        native::number(language, value, decimals, style)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_show_the_digits_down_to_the_known_place() {
        let amount = |value, place| super::amount(Language::English, value, place);
        assert_eq!(amount(115_700_000.0, 5), "115.7 million");
        assert_eq!(amount(1_905_000.0, 3), "1.905 million");
        assert_eq!(amount(338_100.0, 2), "338,100");
        assert_eq!(amount(8.85, -2), "8.85");
        assert_eq!(amount(1544.0, 0), "1,544");
        let chinese = super::amount(Language::Chinese, 115_699_000.0, 3);
        assert_eq!(chinese, "1.15699亿");
    }

    #[test]
    fn whole_numbers_in_chinese_are_in_its_steps() {
        let whole = |value| super::whole(Language::Chinese, value);
        assert_eq!(whole(337_605.1), "33.7605万");
        assert_eq!(whole(115_650_000.0), "1.1565亿");
        assert_eq!(whole(500_000.0), "50万");
        assert_eq!(whole(1544.0), "1,544");
        assert_eq!(super::whole(Language::English, 337_605.1), "337,605");
    }

    #[test]
    fn percentages_carry_their_sign() {
        assert_eq!(percent(Language::English, 48.2, 1), "48.2%");
        assert_eq!(percent(Language::English, -2.8, 1), "−2.8%");
    }
}
