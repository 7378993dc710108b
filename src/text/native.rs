//! Native formatting of numbers and dates, by [ICU4X](https://github.com/unicode-org/icu4x), with the results of the
//! browser's `Intl`.
//!
//! `tests/it/intl.rs` compares every one of these with `Intl` itself.

use std::cell::RefCell;

use fixed_decimal::Decimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{MD, YMD},
};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use time::Date;

use super::{
    Language,
    formatters::{Formatters, format_by},
    pattern::Plural,
    plural,
};

/// Notation of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// With grouped digits.
    Plain,
    /// As a percentage: 0.5 is 50%.
    Percent,
    /// With millions, or the steps of the language, as words.
    Compact,
}

/// Left-to-right marks keep the sign and the percent sign in place beside a number in Arabic text.
const LTR: char = '\u{200e}';

/// Formats a number with exactly `decimals` digits after the decimal point.
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

/// Formats grouped digits with their decimal separator.
fn digits(language: Language, size: f64, decimals: u8) -> String {
    thread_local! {
        static FORMATTERS: Formatters<DecimalFormatter> = RefCell::default();
    }
    let text = format!("{size:.*}", usize::from(decimals));
    let Ok(decimal) = text.parse::<Decimal>() else {
        return text;
    };
    let make = |locale: Locale| DecimalFormatter::try_new(locale.into(), <_>::default()).ok();
    let format = |formatter: &DecimalFormatter| formatter.format(&decimal).to_string();
    format_by(&FORMATTERS, language, make, format).unwrap_or(text)
}

/// Formats a number in the greatest step that it reaches, with the word of the step.
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
        // Four digits are not grouped before 万 and 亿.
        digits.retain(|letter| letter != ',');
    }
    let form = match language {
        // Above ten, the words of the steps are in the singular.
        Language::Arabic if count > 10.0 => Plural::Other,
        _ => plural::form_of(language, &digits),
    };
    let word = word(language, step, form);
    match language {
        Language::Chinese => digits + word,
        Language::Russian => format!("{digits}\u{a0}{word}"),
        _ => format!("{digits} {word}"),
    }
}

// One line per language and form, as in the CLDR.
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
        (Language::Russian, 6, _) => "млн",
        (Language::Russian, ..) => "млрд",
        (Language::Arabic, 6, Plural::Few) => "ملايين",
        (Language::Arabic, 6, _) => "مليون",
        (Language::Arabic, ..) => "مليار",
    }
}

/// Formats a date: "8 January 2023", or "8 January".
pub(super) fn day(language: Language, date: Date, with_year: bool) -> String {
    type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;
    thread_local! {
        static WITH_YEAR: Formatters<Formatter<YMD>> = RefCell::default();
        static WITHOUT: Formatters<Formatter<MD>> = RefCell::default();
    }
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    let written = IcuDate::try_new_gregorian(year, month, day).ok();
    let written = written.and_then(|date| {
        if with_year {
            let make = |locale: Locale| Formatter::try_new(locale.into(), YMD::long()).ok();
            format_by(&WITH_YEAR, language, make, |formatter| {
                formatter.format(&date).to_string()
            })
        } else {
            let make = |locale: Locale| Formatter::try_new(locale.into(), MD::long()).ok();
            format_by(&WITHOUT, language, make, |formatter| {
                formatter.format(&date).to_string()
            })
        }
    });
    // Browsers put an ordinary space before the Russian “г.”, ICU4X a narrow no-break space.
    written.map_or_else(
        || date.to_string(),
        |written| written.replace('\u{202f}', " "),
    )
}
