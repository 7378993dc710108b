//! Days in words, by [`Intl.DateTimeFormat`] in the browser.
//!
//! [`Intl.DateTimeFormat`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat

use time::Date;

use super::Language;

/// Julian day number of 1 January 1970.
#[cfg(target_arch = "wasm32")]
const UNIX_EPOCH_JULIAN_DAY: i32 = 2_440_588;

#[cfg(target_arch = "wasm32")]
pub(super) fn long(language: Language, date: Date) -> String {
    use js_sys::{Array, Intl, Object, Reflect};
    use wasm_bindgen::JsValue;

    let options = Object::new();
    for (key, value) in [
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
        // Dates have no time of day; the reader's own zone must not move them.
        ("timeZone", "UTC"),
    ] {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
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
pub(super) fn long(language: Language, date: Date) -> String {
    super::native::day(language, date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_day_month_year() {
        let day = Date::from_calendar_date(2023, time::Month::January, 8).expect("date");
        assert_eq!(long(Language::English, day), "8 January 2023");
    }
}
