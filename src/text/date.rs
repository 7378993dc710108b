//! Formatting of dates, by [`Intl.DateTimeFormat`] in the browser.
//!
//! [`Intl.DateTimeFormat`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat

use time::Date;

use super::Language;

/// Julian day number of 1 January 1970.
#[cfg(target_arch = "wasm32")]
const UNIX_EPOCH_JULIAN_DAY: i32 = 2_440_588;

/// Formats a date with its year, for running text.
pub(super) fn long(language: Language, date: Date) -> String {
    in_sentences(language, format(language, date, true))
}

/// Formats a date without its year, for running text.
pub(super) fn short(language: Language, date: Date) -> String {
    in_sentences(language, format(language, date, false))
}

/// Formats the day of the month alone, for ranges that name the month once.
pub(super) fn number(language: Language, date: Date) -> String {
    let number = in_sentences(language, format!("{} ", date.day()));
    number.trim_end().to_owned()
}

/// Adapts the formats of the CLDR to running text: French has an ordinal for the first of a month, and the full stop of
/// the Russian abbreviation would end a sentence.
fn in_sentences(language: Language, words: String) -> String {
    match language {
        Language::French => match words.strip_prefix("1 ") {
            Some(month) => ["1er ", month].concat(),
            None => words,
        },
        Language::Russian => words.replace(" г.", "\u{a0}года"),
        _ => words,
    }
}

#[cfg(target_arch = "wasm32")]
fn format(language: Language, date: Date, with_year: bool) -> String {
    use js_sys::{Array, Intl, Object, Reflect};
    use wasm_bindgen::JsValue;

    let options = Object::new();
    let parts = [
        // Dates have no time of day; the time zone of the reader must not shift them.
        ("timeZone", "UTC"),
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
    ];
    for (key, value) in &parts[..if with_year { 4 } else { 3 }] {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&options, &(*key).into(), &(*value).into());
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&language.tag().into()), &options).format();
    let epoch_days = date.to_julian_day() - UNIX_EPOCH_JULIAN_DAY;
    let time = JsValue::from_f64(f64::from(epoch_days) * 86_400_000.0);
    format
        .call1(&JsValue::NULL, &time)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| date.to_string())
}

#[cfg(not(target_arch = "wasm32"))]
fn format(language: Language, date: Date, with_year: bool) -> String {
    super::native::day(language, date, with_year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_day_month_year() {
        let day = Date::from_calendar_date(2023, time::Month::January, 8).expect("date");
        assert_eq!(long(Language::English, day), "8 January 2023");
        assert_eq!(short(Language::English, day), "8 January");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_and_a_russian_year_has_no_stop() {
        let day = |day| Date::from_calendar_date(2018, time::Month::May, day).expect("date");
        assert_eq!(long(Language::French, day(1)), "1er mai 2018");
        assert_eq!(short(Language::French, day(1)), "1er mai");
        assert_eq!(number(Language::French, day(1)), "1er");
        assert_eq!(long(Language::French, day(11)), "11 mai 2018");
        assert_eq!(number(Language::Spanish, day(1)), "1");
        assert_eq!(long(Language::Russian, day(1)), "1 мая 2018\u{a0}года");
    }
}
