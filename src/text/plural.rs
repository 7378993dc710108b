//! Plural forms of a count, by the cardinal rules of the [CLDR]: from [`Intl.PluralRules`] in the browser, from ICU4X
//! natively.
//!
//! [CLDR]: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
//! [`Intl.PluralRules`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules

use super::{Language, pattern::Plural};

/// Returns the plural form of a number formatted in the language, with or without grouping and fraction.
///
/// French and Spanish have a form for amounts in millions, after which a noun takes a preposition; after a Russian one it
/// is in the genitive plural.
pub(super) fn form_of(language: Language, words: &str) -> Plural {
    let step = match language {
        Language::French => "milli",
        Language::Spanish => "mill",
        // млн, млрд
        Language::Russian => "мл",
        _ => "\0",
    };
    if words.contains(step) {
        return Plural::Many;
    }
    let (whole, fraction) = words
        .split_once(language.decimal_point())
        .unwrap_or((words, ""));
    let digits = |part: &str| -> String { part.chars().filter(char::is_ascii_digit).collect() };
    form(language, &digits(whole), &digits(fraction))
}

/// Returns the plural form of a number with these digits before and after the decimal point.
#[cfg(target_arch = "wasm32")]
fn form(language: Language, whole: &str, fraction: &str) -> Plural {
    use js_sys::{Array, Intl, Number, Object, Reflect};

    let options = Object::new();
    // In some languages the visible digits matter: 1.0 is not the same count as 1. Browsers accept up to twenty.
    let seen = fraction.len().min(20) as f64;
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(&options, &"minimumFractionDigits".into(), &seen.into());
    let rules = Intl::PluralRules::new(&Array::of1(&language.tag().into()), &options);
    let count = Number::parse_float(&[whole, ".", fraction].concat());
    let name = String::from(rules.select(count));
    Plural::of_name(&name).unwrap_or(Plural::Other)
}

/// Returns the plural form of a number with these digits before and after the decimal point.
#[cfg(not(target_arch = "wasm32"))]
fn form(language: Language, whole: &str, fraction: &str) -> Plural {
    use std::cell::RefCell;

    use fixed_decimal::Decimal;
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRules};

    use super::formatters::{Formatters, format_by};

    thread_local! {
        static RULES: Formatters<PluralRules> = RefCell::default();
    }
    let point = if fraction.is_empty() { "" } else { "." };
    let Ok(count) = [whole, point, fraction].concat().parse::<Decimal>() else {
        return Plural::Other;
    };
    let make = |locale: Locale| PluralRules::try_new_cardinal(locale.into()).ok();
    let category = format_by(&RULES, language, make, |rules| rules.category_for(&count));
    match category {
        Some(PluralCategory::Zero) => Plural::Zero,
        Some(PluralCategory::One) => Plural::One,
        Some(PluralCategory::Two) => Plural::Two,
        Some(PluralCategory::Few) => Plural::Few,
        Some(PluralCategory::Many) => Plural::Many,
        Some(PluralCategory::Other) | None => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Seek as _, Write as _},
        process::Command,
    };

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
            (Language::Russian, "2,2\u{a0}млн", Plural::Many),
            (Language::Russian, "более чем 1\u{a0}млрд", Plural::Many),
            (Language::French, "1,5", Plural::One),
            (Language::French, "2,5", Plural::Other),
            (Language::Spanish, "1,0", Plural::One),
            (Language::Spanish, "1.001", Plural::Other),
            (Language::French, "4,323 millions", Plural::Many),
            (Language::French, "plus de 1 milliard", Plural::Many),
            (Language::French, "43 230", Plural::Other),
            (Language::Spanish, "1 millón", Plural::Many),
            (Language::Spanish, "1,2 mil millones", Plural::Many),
            (Language::English, "4.323 million", Plural::Other),
            (Language::English, "1.0", Plural::Other),
            (Language::English, "1", Plural::One),
        ] {
            assert_eq!(form_of(language, words), wanted, "{words} in {language:?}");
        }
    }

    /// Script that reads `tag digits` lines from its input and prints the form of each by `Intl`, which Node has too.
    const SCRIPT: &str = r"
        import { readFileSync } from 'node:fs';
        for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
          const [tag, count] = line.split(' ');
          const minimumFractionDigits = count.split('.')[1]?.length ?? 0;
          console.log(new Intl.PluralRules(tag, { minimumFractionDigits }).select(Number(count)));
        }
    ";

    #[test]
    fn every_language_counts_as_the_browser_counts() {
        let whole = (0..=130).chain([1000, 1003, 100_000, 1_000_000, 2_000_000, 2_000_001]);
        let counts: Vec<String> = whole
            .map(|count: u64| count.to_string())
            .chain(
                [
                    "0.0", "0.5", "1.0", "1.5", "2.0", "2.8", "3.0", "10.3", "21.0",
                ]
                .map(String::from),
            )
            .collect();
        let cases: Vec<(Language, &String)> = Language::ALL
            .into_iter()
            .flat_map(|language| counts.iter().map(move |count| (language, count)))
            .collect();
        let mut input = tempfile::tempfile().expect("a file");
        for (language, count) in &cases {
            writeln!(input, "{} {count}", language.tag()).expect("it is written");
        }
        input.rewind().expect("its beginning");
        let output = Command::new("node")
            .args(["--input-type=module", "-e", SCRIPT])
            .stdin(input)
            .output()
            .expect("node");
        let answers = String::from_utf8(output.stdout).expect("text");
        assert_eq!(answers.lines().count(), cases.len(), "{}", output.status);
        for ((language, count), browser) in cases.into_iter().zip(answers.lines()) {
            let (whole, fraction) = count.split_once('.').unwrap_or((count, ""));
            let native = form(language, whole, fraction);
            assert_eq!(
                Some(native),
                Plural::of_name(browser),
                "{count} in {language:?}"
            );
        }
    }

    #[test]
    fn russian_and_arabic_have_their_own_forms() {
        let of = |language, counts: &[u64]| -> Vec<Plural> {
            let counts = counts.iter().map(u64::to_string);
            counts.map(|count| form_of(language, &count)).collect()
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
