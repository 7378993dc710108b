//! The numbers in sentences against those behind them.

use crate::common::content;
use std::collections::BTreeSet;

use crossings::{
    app::{Site, pages},
    charts::{self, CHARTS, Fact},
    compare::Selection,
    dataset::Operand,
    display::{Card, ChartContent, Line, Origin},
    embedded,
    quantity::{Endpoint, Estimate, Interval, Operation, Period, PeriodKind, Unit},
    text::{Language, Text, unmarked},
    view::{Page, Route},
};
use leptos::prelude::*;
use time::{Date, Month};

/// Returns the numbers of a sentence with their units: `338,100`, `115.7 million`, `48.2%`.
fn numbers(sentence: &str) -> Vec<String> {
    let letters: Vec<char> = sentence.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let inner = |at: usize| {
            letters[at].is_ascii_digit()
                || (matches!(letters[at], '.' | ',')
                    && letters.get(at + 1).is_some_and(char::is_ascii_digit))
        };
        while at < letters.len() && inner(at) {
            at += 1;
        }
        let mut number: String = letters[start..at].iter().collect();
        let rest: String = letters[at..].iter().collect();
        for more in ["%", " million", " billion", " times"] {
            if rest.starts_with(more) {
                number.push_str(more);
            }
        }
        found.push(number);
    }
    found
}

fn estimate(line: &Line) -> Option<(Estimate, Unit)> {
    let [value, lower, upper, unit, ..] = &line.machine[..] else {
        return None;
    };
    let end = |text: &String| text.parse().ok();
    let interval = Interval::new(Endpoint::closed(end(lower)?), Endpoint::open(end(upper)?))
        .unwrap_or(Interval::point(end(value)?));
    let central = end(value)?;
    Some((Estimate { central, interval }, unit.parse().ok()?))
}

#[test]
fn every_number_in_a_sentence_is_one_of_its_chart_or_follows_from_two_of_them() {
    let text = Text::of(Language::English);
    let mut wrong = BTreeSet::new();
    for chart in CHARTS {
        let displays = content(chart, Language::English);
        let rows = || displays.views.iter().flat_map(|display| &display.rows);
        let known: BTreeSet<String> = rows()
            .flat_map(|row| [&row.group, &row.label, &row.value, &row.interval])
            .chain(displays.views.iter().map(|display| &display.subtitle))
            .flat_map(|words| numbers(words))
            .collect();
        let computed = computed(&text, rows());
        let beside = beside(displays, &text);
        for display in &displays.views {
            let policies = display.policies.iter();
            let policies: BTreeSet<String> = policies
                .flat_map(|policy| [&policy.title, &policy.date])
                .flat_map(|words| numbers(words))
                .collect();
            for sentence in display.summary.iter().chain([&display.title]) {
                for number in numbers(sentence) {
                    let is_known = [&known, &policies, &computed, &beside]
                        .iter()
                        .any(|set| set.contains(&number));
                    if !is_known {
                        wrong.insert(format!("{}: {number}: {sentence}", chart.id));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Returns the values that follow from any two rows of one unit: change, share, difference.
fn computed<'a>(text: &Text, rows: impl Iterator<Item = &'a Line>) -> BTreeSet<String> {
    let values: Vec<(Estimate, Unit)> = rows.filter_map(estimate).collect();
    let pairs = values
        .iter()
        .flat_map(|one| values.iter().map(move |other| (one, other)))
        .filter(|(one, other)| one.1 == other.1);
    pairs
        .flat_map(|((one, unit), (other, _))| {
            [
                (Operation::Change, Unit::Percent),
                (Operation::Share, Unit::Percent),
                (Operation::Difference, *unit),
            ]
            .map(|(operation, unit)| (operation.apply(&[*one, *other]), unit))
        })
        .filter_map(|(result, unit)| {
            let result = result.ok()?;
            let size = if result.central < 0.0 {
                result.negated()
            } else {
                result
            };
            Some(text.estimate(size, unit))
        })
        .collect()
}

/// Returns further numbers that a sentence may have: years without a row, the total and the sum of the groups of
/// travellers, those in the series' own words, and the number of forecasts that came close.
fn beside(displays: &ChartContent, text: &Text) -> BTreeSet<String> {
    let first = &displays.views[0].rows;
    let rows: Vec<&Line> = displays
        .views
        .iter()
        .flat_map(|display| &display.rows)
        .collect();
    let data = embedded::dataset();
    let year = |row: &&Line| row.label.parse::<i32>().ok();
    let years: BTreeSet<i32> = rows.iter().filter_map(year).collect();
    let gaps = years.first().zip(years.last()).map(|(a, b)| *a..=*b);
    let mut known: BTreeSet<String> = gaps
        .into_iter()
        .flatten()
        .filter(|year| !years.contains(year))
        .map(|year| year.to_string())
        .collect();
    let words = data.all_series().map(|(_, series)| &series.comparability);
    known.extend(words.flat_map(|words| numbers(words)));
    match displays.chart.as_str() {
        "travellers-by-origin" => {
            let total = data.series_by_id("travellers-total").expect("the total");
            let levels = data.levels_of(total).into_iter();
            known.extend(
                levels.flat_map(|(_, operand)| numbers(&Fact::from(operand).read(data, text).text)),
            );
            // The first view has the groups of one year.
            let groups: Vec<Estimate> = first
                .iter()
                .filter_map(|row| Some(estimate(row)?.0))
                .collect();
            let sum = Operation::Sum.apply(&groups).expect("a sum");
            known.insert(text.estimate(sum, Unit::Crossings));
        }
        "forecast-vs-actual" => {
            let ratios: Vec<Interval> = rows
                .iter()
                .filter(|row| row.machine[3] == "percent" && row.value != "100%")
                .filter_map(|row| Some(estimate(row)?.0.interval))
                .collect();
            let close = |ratio: &&Interval| ratio.lo().at >= 95.0 && ratio.hi().at <= 105.0;
            let far = |ratio: &&Interval| ratio.hi().at < 95.0 || ratio.lo().at > 105.0;
            let counts = [
                ratios.iter().filter(close).count(),
                ratios.iter().filter(far).count(),
            ];
            let possible = ratios.len() - counts[1];
            known.extend([counts[0], possible, ratios.len()].map(|count| count.to_string()));
        }
        _ => {}
    }
    known
}

/// Returns a comparison of two figures, in a language.
fn compared(figures: [&str; 2], language: Language) -> String {
    let query = format!("figure={}&figure={}", figures[0], figures[1]);
    let (selection, _, _) = Selection::parse(&query);
    let (selection, missing) = selection.within(embedded::dataset());
    assert!(missing.is_empty(), "{query}");
    let data = embedded::dataset_in(language);
    let displays = ChartContent::compare(data, &Text::of(language), &selection);
    displays.views[0].title.clone()
}

const YEAR_2019: &str = "travellers-total--2019--nia-2019";
const YEAR_2022: &str = "travellers-total--2022--nia-press-2023-01-17--p11";

#[test]
fn a_fall_is_told_by_its_size_in_every_language() {
    for language in Language::ALL {
        let title = compared([YEAR_2019, YEAR_2022], language);
        // 115.7 million is 82.7% less than 670 million, to the digits that the rounding supports.
        assert!(title.contains("82"), "{title}");
        for minus in ['-', '−', '\u{2011}'] {
            assert!(!title.contains(minus), "a fall of minus so much: {title}");
        }
    }
}

#[test]
fn neither_more_nor_less_is_said_where_rounding_leaves_both_open() {
    // The year as it is published and as the sum of its groups.
    let title = compared(
        [
            "travellers-total--2024--nia-2024",
            "travellers-total--2024--derived-sum",
        ],
        Language::English,
    );
    assert_eq!(title, "610 million · 610 million");
}

#[test]
fn what_a_number_measures_and_against_what_is_one_phrase() {
    let text = Text::of(Language::English);
    let card = |id: &str| {
        let card = Card::of(embedded::dataset(), &text, id).expect("a card");
        let entries = card.entries.into_iter().flat_map(|entry| entry.parts);
        entries
            .map(|part| part.words)
            .collect::<Vec<_>>()
            .join("\n")
    };
    for (id, phrase) in [
        (
            "travellers-daily--2023-01-21_2023-01-27--forecast--vs-2019--traveldaily-2023-01-18",
            "32.7% (forecast, as a percentage of the 2019 level)",
        ),
        (
            "travellers-daily--2025-01-28_2025-02-04--forecast--vs-previous-year--chinanews-2025-01-24",
            "9.5% (forecast change on the previous year)",
        ),
        (
            "travellers-daily--2023-01-08_2023-01-17--share--vs-pre-pandemic--nia-press-2023-01-17--p21",
            "26.3% (as a percentage of the level before the pandemic)",
        ),
    ] {
        assert!(card(id).contains(phrase), "{}", card(id));
    }
}

#[test]
fn a_level_before_a_fall_is_divided_by_one_minus_the_fall() {
    let formulas: Vec<String> = CHARTS
        .iter()
        .flat_map(|chart| &content(chart, Language::English).views)
        .flat_map(|display| &display.rows)
        .filter_map(|row| match &row.origin {
            Origin::Derived { formula, .. } => Some(formula.clone()),
            _ => None,
        })
        .collect();
    assert!(
        formulas
            .iter()
            .any(|formula| formula == "128 million ÷ (1 − 2.8%)")
    );
    for formula in formulas {
        assert!(!formula.contains("+ -"), "{formula}");
    }
}

#[test]
fn the_data_page_names_units_in_its_own_language() {
    for language in Language::ALL.into_iter().skip(1) {
        let site = Site {
            route: Route::of(Page::Data, language),
            text: Text::of(language),
        };
        let html = Owner::new().with(|| pages::data(&site, "https://host.example/").to_html());
        let units: BTreeSet<&str> = html
            .split("<span class=\"unit\">")
            .skip(1)
            .filter_map(|rest| rest.split('<').next())
            .collect();
        assert!(!units.is_empty(), "{language:?}");
        for unit in units {
            let unit = unit.trim_matches([' ', '(', ')', '（', '）']);
            let is_english = unit.parse::<Unit>().is_ok();
            assert!(!is_english, "“{unit}” on a page in {language:?}");
        }
    }
}

#[test]
fn arabic_factors_have_the_form_that_their_number_takes() {
    let text = Text::of(Language::Arabic);
    for (value, place, words) in [
        (3.0, 0, "3 مرات"),
        (2.8, -1, "2.8 مرة"),
        (10.3, -1, "10.3 مرة"),
    ] {
        assert_eq!(unmarked(&text.value(value, Unit::Times, place)), words);
    }
}

/// Returns the range between two days of 2025.
fn stretch(from: (Month, u8), to: (Month, u8)) -> Period {
    let [start, end] =
        [from, to].map(|(month, day)| Date::from_calendar_date(2025, month, day).expect("a day"));
    Period::new(start, end, PeriodKind::Window).expect("a period")
}

#[test]
fn a_stretch_of_days_says_its_year_and_its_month_once() {
    let across = stretch((Month::May, 31), (Month::June, 2));
    let within = stretch((Month::May, 1), (Month::May, 5));
    for (language, across_months, within_one) in [
        (Language::English, "31 May – 2 June 2025", "1–5 May 2025"),
        (
            Language::Chinese,
            "2025年5月31日至6月2日",
            "2025年5月1日至5日",
        ),
        (Language::French, "31 mai – 2 juin 2025", "1er–5 mai 2025"),
        (
            Language::Spanish,
            "31 de mayo – 2 de junio de 2025",
            "1–5 de mayo de 2025",
        ),
        (
            Language::Russian,
            "31 мая – 2 июня 2025\u{a0}года",
            "1–5 мая 2025\u{a0}года",
        ),
        (Language::Arabic, "31 مايو – 2 يونيو 2025", "1–5 مايو 2025"),
    ] {
        let text = Text::of(language);
        assert_eq!(unmarked(&text.period(across)), across_months);
        assert_eq!(unmarked(&text.period(within)), within_one);
    }
}

#[test]
fn quarters_have_their_words_and_chinese_years_their_sign() {
    let third = |year| {
        let [start, end] = [(Month::July, 1), (Month::September, 30)]
            .map(|(month, day)| Date::from_calendar_date(year, month, day).expect("a day"));
        Period::new(start, end, PeriodKind::Quarter).expect("a quarter")
    };
    let said = |language| unmarked(&Text::of(language).period(third(2025)));
    assert_eq!(said(Language::Chinese), "2025年第三季度");
    assert_eq!(said(Language::Arabic), "الربع الثالث من 2025");
    let year = Period::year(2022).expect("a year");
    assert_eq!(Text::of(Language::Chinese).period(year), "2022年");
    assert_eq!(
        Text::of(Language::Chinese).years(2019, 2025),
        "2019至2025年"
    );
    assert_eq!(Text::of(Language::Arabic).period(year), "2022");
}

/// Returns the words of a published figure's card.
fn card_of(id: &str, language: Language) -> String {
    let data = embedded::dataset_in(language);
    let card = Card::of(data, &Text::of(language), id).expect("a card");
    let parts = card.entries.into_iter().flat_map(|entry| entry.parts);
    let words: Vec<String> = parts.map(|part| part.words).collect();
    [card.title, unmarked(&words.join("\n"))].join("\n")
}

#[test]
fn growth_by_so_many_times_is_said_in_percent() {
    let id = "travellers-daily--2024-02-10_2024-02-17--change--vs-previous-year--nia-springfestival-2024";
    let card = card_of(id, Language::English);
    assert!(
        card.contains("280% (change on the previous year)"),
        "{card}"
    );
    assert!(!card.contains("2.8 times ("), "{card}");
    let about =
        "travellers-daily--2023-04-29_2023-05-03--change--vs-previous-year--chinadaily-mayday-2023";
    assert!(card_of(about, Language::English).contains("about 220%"));
}

#[test]
fn periods_without_days_are_lower_case_within_words() {
    let data = embedded::dataset();
    let derived = data
        .all_derived()
        .map(|(at, _)| data.id_of(Operand::Derived(at)));
    for id in derived {
        let title = card_of(id, Language::English);
        let title = title.lines().next().expect("a title");
        assert!(!title.contains(", Before"), "{title}");
    }
}

#[test]
fn nouns_after_millions_take_their_preposition_and_others_do_not() {
    for (language, of_many, of_few) in [
        (
            Language::French,
            "220\u{a0}millions de\u{a0}yuans",
            "5\u{202f}000\u{a0}yuans",
        ),
        (
            Language::Spanish,
            "220\u{a0}millones de\u{a0}yuanes",
            "5000\u{a0}yuanes",
        ),
    ] {
        let text = Text::of(language);
        let said = |value, place| {
            let said = text.value(value, Unit::Cny, place);
            said.replace([' ', '\u{202f}'], "\u{a0}")
        };
        let plain = |words: &str| words.replace([' ', '\u{202f}'], "\u{a0}");
        assert_eq!(said(220e6, 6), plain(of_many));
        assert_eq!(said(5000.0, 0), plain(of_few));
    }
    let documents = charts::by_id("documents").expect("a chart");
    let french = content(documents, Language::French);
    let title = &french.views[0].title;
    assert!(title.contains("millions d’autorisations"), "{title}");
}
