//! Which form of a word goes with a count, by [`Intl.PluralRules`] in the browser.
//!
//! [`Intl.PluralRules`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules

use super::{Language, pattern::Plural};

/// The form that goes with a whole number.
#[cfg(target_arch = "wasm32")]
pub(super) fn form(language: Language, count: u64) -> Plural {
    use js_sys::{Array, Intl, Object};

    let tag = Array::of1(&language.tag().into());
    let rules = Intl::PluralRules::new(&tag, &Object::new());
    // Counts of figures and days: far below 2^53.
    let name = String::from(rules.select(count as f64));
    Plural::of_name(&name).unwrap_or(Plural::Other)
}

/// The form that goes with a whole number: the cardinal rules of the [CLDR], for whole numbers.
///
/// [CLDR]: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
// A line for each language and form, as the CLDR has them.
#[allow(clippy::match_same_arms)]
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn form(language: Language, count: u64) -> Plural {
    let (ten, hundred) = (count % 10, count % 100);
    match language {
        Language::Chinese => Plural::Other,
        Language::English if count == 1 => Plural::One,
        Language::English => Plural::Other,
        Language::French if count < 2 => Plural::One,
        Language::Spanish if count == 1 => Plural::One,
        Language::French | Language::Spanish if count != 0 && count.is_multiple_of(1_000_000) => {
            Plural::Many
        }
        Language::French | Language::Spanish => Plural::Other,
        Language::Russian if ten == 1 && hundred != 11 => Plural::One,
        Language::Russian if (2..=4).contains(&ten) && !(12..=14).contains(&hundred) => Plural::Few,
        Language::Russian => Plural::Many,
        Language::Arabic => match (count, hundred) {
            (0, _) => Plural::Zero,
            (1, _) => Plural::One,
            (2, _) => Plural::Two,
            (_, 3..=10) => Plural::Few,
            (_, 11..=99) => Plural::Many,
            _ => Plural::Other,
        },
    }
}

/// The form that goes with a number as it is written in the language, with grouping and with a fraction or without.
pub(super) fn form_of(language: Language, words: &str) -> Plural {
    let (whole, fraction) = words
        .split_once(language.decimal_point())
        .unwrap_or((words, ""));
    let digits = |part: &str| -> Vec<u32> {
        part.chars()
            .filter_map(|letter| letter.to_digit(10))
            .collect()
    };
    let whole = digits(whole).into_iter().fold(0, |count: u64, digit| {
        count.saturating_mul(10).saturating_add(digit.into())
    });
    // Spanish and Arabic go by the value, the others by the digits that are seen.
    let by_value = matches!(language, Language::Spanish | Language::Arabic);
    let has_fraction = digits(fraction)
        .into_iter()
        .any(|digit| !by_value || digit != 0);
    match language {
        _ if !has_fraction => form(language, whole),
        Language::French if whole < 2 => Plural::One,
        _ => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_has_a_form_of_its_own_and_grouping_has_none() {
        for (language, words, wanted) in [
            (Language::Arabic, "3", Plural::Few),
            (Language::Arabic, "2.8", Plural::Other),
            (Language::Arabic, "10.3", Plural::Other),
            (Language::Arabic, "3.0", Plural::Few),
            (Language::Arabic, "1,003", Plural::Few),
            (Language::Russian, "0,5", Plural::Other),
            (Language::Russian, "1\u{a0}002", Plural::Few),
            (Language::French, "1,5", Plural::One),
            (Language::French, "2,5", Plural::Other),
            (Language::Spanish, "1,0", Plural::One),
            (Language::Spanish, "1.001", Plural::Other),
            (Language::English, "1.0", Plural::Other),
            (Language::English, "1", Plural::One),
        ] {
            assert_eq!(form_of(language, words), wanted, "{words} in {language:?}");
        }
    }

    #[test]
    fn russian_and_arabic_have_their_own_forms() {
        let of = |language, counts: &[u64]| -> Vec<Plural> {
            counts.iter().map(|count| form(language, *count)).collect()
        };
        assert_eq!(
            of(Language::Russian, &[1, 2, 5, 11, 12, 21, 22, 25, 111]),
            [
                Plural::One,
                Plural::Few,
                Plural::Many,
                Plural::Many,
                Plural::Many,
                Plural::One,
                Plural::Few,
                Plural::Many,
                Plural::Many
            ]
        );
        assert_eq!(
            of(Language::Arabic, &[0, 1, 2, 3, 11, 100, 103]),
            [
                Plural::Zero,
                Plural::One,
                Plural::Two,
                Plural::Few,
                Plural::Many,
                Plural::Other,
                Plural::Few
            ]
        );
    }
}
