//! Numbers and days where there is no browser: the same words as those of its `Intl`.
//!
//! `tests/intl.rs` holds every one of these against `Intl` itself.

use time::Date;

use super::{Language, pattern::Plural, plural};

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// With grouped digits.
    Plain,
    /// As a percentage: 0.5 is 50%.
    Percent,
    /// With millions, or what the language has in their place, in words.
    Compact,
}

/// Left-to-right marks keep the sign and the percent sign of a number at their sides among Arabic words.
const LTR: char = '\u{200e}';

/// A number with exactly `decimals` digits after the point.
pub(super) fn number(language: Language, value: f64, decimals: u8, style: Style) -> String {
    let sign = match language {
        _ if value >= 0.0 => String::new(),
        Language::Arabic => format!("{LTR}-"),
        _ => "-".to_owned(),
    };
    let size = value.abs();
    let words = match style {
        Style::Plain => digits(language, size, decimals),
        Style::Percent => percent(language, &digits(language, size * 100.0, decimals)),
        Style::Compact => compact(language, size, decimals),
    };
    sign + &words
}

fn percent(language: Language, digits: &str) -> String {
    match language {
        Language::English | Language::Chinese => format!("{digits}%"),
        Language::French | Language::Spanish | Language::Russian => format!("{digits}\u{a0}%"),
        Language::Arabic => format!("{digits}{LTR}%{LTR}"),
    }
}

/// Digits with their point and in groups of three.
fn digits(language: Language, size: f64, decimals: u8) -> String {
    let point = language.decimal_point();
    let group = match language {
        Language::English | Language::Chinese | Language::Arabic => ",",
        Language::French => "\u{202f}",
        Language::Spanish => ".",
        Language::Russian => "\u{a0}",
    };
    let text = format!("{size:.*}", usize::from(decimals));
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    // Spanish leaves four digits together.
    let grouped = whole.len() > if language == Language::Spanish { 4 } else { 3 };
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push_str(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// A number in the greatest step that it reaches, with the step's word.
fn compact(language: Language, size: f64, decimals: u8) -> String {
    let [greater, lesser] = language.steps();
    let step = if size < 10_f64.powi(greater) {
        lesser
    } else {
        greater
    };
    let count = size / 10_f64.powi(step);
    let mut digits = digits(language, count, decimals);
    if language == Language::Chinese {
        // Four digits stay together before 万 and 亿.
        digits.retain(|letter| letter != ',');
    }
    let word = word(language, step, form_of(language, count, decimals));
    if language == Language::Chinese {
        digits + word
    } else {
        format!("{digits} {word}")
    }
}

/// The form that goes with a number as it is written: with a fraction, the languages have rules of their own.
fn form_of(language: Language, count: f64, decimals: u8) -> Plural {
    let scale = 10_f64.powi(i32::from(decimals));
    let written = (count * scale).round() / scale;
    let counts_zeros = matches!(language, Language::Spanish | Language::Arabic);
    let is_whole = decimals == 0 || counts_zeros && written.fract() == 0.0;
    match language {
        Language::French if written < 2.0 => Plural::One,
        // From eleven on the words of the steps stay in the singular.
        Language::Arabic if written > 10.0 => Plural::Other,
        // Positive and, in a step that is not the greatest, below a thousand.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        _ if is_whole => plural::form(language, written as u64),
        _ => Plural::Other,
    }
}

// A line for each language and form, as the CLDR has them.
#[allow(clippy::match_same_arms)]
fn word(language: Language, step: i32, form: Plural) -> &'static str {
    match (language, step, form) {
        (Language::English, 6, _) => "million",
        (Language::English, ..) => "billion",
        (Language::Chinese, 4, _) => "万",
        (Language::Chinese, ..) => "亿",
        (Language::French, 6, Plural::One) => "million",
        (Language::French, 6, _) => "millions",
        (Language::French, _, Plural::One) => "milliard",
        (Language::French, ..) => "milliards",
        (Language::Spanish, 6, Plural::One) => "millón",
        (Language::Spanish, 6, _) => "millones",
        (Language::Spanish, ..) => "mil millones",
        (Language::Russian, 6, Plural::One) => "миллион",
        (Language::Russian, 6, Plural::Many) => "миллионов",
        (Language::Russian, 6, _) => "миллиона",
        (Language::Russian, _, Plural::One) => "миллиард",
        (Language::Russian, _, Plural::Many) => "миллиардов",
        (Language::Russian, ..) => "миллиарда",
        (Language::Arabic, 6, Plural::Few) => "ملايين",
        (Language::Arabic, 6, _) => "مليون",
        (Language::Arabic, ..) => "مليار",
    }
}

/// A day: "8 January 2023".
pub(super) fn day(language: Language, date: Date) -> String {
    let (day, year) = (date.day(), date.year());
    let month = usize::from(u8::from(date.month()));
    let named = |names: [&'static str; 12]| names[month - 1];
    match language {
        Language::English => format!("{day} {} {year}", date.month()),
        Language::Chinese => format!("{year}年{month}月{day}日"),
        Language::French => format!("{day} {} {year}", named(FRENCH)),
        Language::Spanish => format!("{day} de {} de {year}", named(SPANISH)),
        Language::Russian => format!("{day} {} {year} г.", named(RUSSIAN)),
        Language::Arabic => format!("{day} {} {year}", named(ARABIC)),
    }
}

const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const RUSSIAN: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const ARABIC: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];
