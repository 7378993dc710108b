//! Numbers, by [`Intl.NumberFormat`] in the browser.
//!
//! [`Intl.NumberFormat`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat

use super::Language;

/// From here on prose writes millions in words.
const MILLION: f64 = 1e6;

pub(super) fn plain(language: Language, value: f64, decimals: u8) -> String {
    backend::format(language, value, decimals, backend::Style::Plain)
}

pub(super) fn percent(language: Language, value: f64, decimals: u8) -> String {
    backend::format(language, value / 100.0, decimals, backend::Style::Percent)
}

pub(super) fn amount(language: Language, value: f64, place: i32) -> String {
    let digits_after =
        |unit_exponent: i32| (unit_exponent - place).clamp(0, 3).try_into().unwrap_or(0);
    if value.abs() < MILLION {
        plain(language, value, digits_after(0))
    } else {
        let exponent = if value.abs() < MILLION * 1000.0 { 6 } else { 9 };
        backend::format(
            language,
            value,
            digits_after(exponent),
            backend::Style::Compact,
        )
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
            // A formatter costs about a hundred times what formatting does.
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
                set("compactDisplay", "long".into());
                set("minimumFractionDigits", decimals.into());
            }
        }
        Intl::NumberFormat::new(&Array::of1(&language.tag().into()), &options).format()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod backend {
    use super::Language;

    #[derive(Clone, Copy)]
    pub(super) enum Style {
        Plain,
        Percent,
        Compact,
    }

    pub(super) fn format(language: Language, value: f64, decimals: u8, style: Style) -> String {
        let Language::English = language;
        match style {
            Style::Plain => grouped(value, decimals),
            Style::Percent => format!("{}%", grouped(value * 100.0, decimals)),
            Style::Compact if value.abs() < 1e9 => {
                format!("{} million", grouped(value / 1e6, decimals))
            }
            Style::Compact => format!("{} billion", grouped(value / 1e9, decimals)),
        }
    }

    fn grouped(value: f64, decimals: u8) -> String {
        let text = format!("{:.*}", usize::from(decimals), value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::new();
        if value < 0.0 {
            out.push('-');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push('.');
            out.push_str(fraction);
        }
        out
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
    }

    #[test]
    fn percentages_carry_their_sign() {
        assert_eq!(percent(Language::English, 48.2, 1), "48.2%");
    }
}
