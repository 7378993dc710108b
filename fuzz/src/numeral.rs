//! Numerals, intervals, periods, operations: parsing of cells.
//!
//! The input has one cell per line: value, half-width, the same of a second figure, operation, first day, last day,
//! kind of period.

use std::cmp::Ordering;

use crossings::{
    quantity::{
        Estimate, Numeral, Operation, Period, PeriodKind, Precision, Published, Unit, parse_date,
    },
    text::{Language, Text},
};

/// Checks that a cell is rejected or parsed to a value that formats as the cell; that intervals contain the published
/// value, and results the implied ones.
pub fn numeral(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut cells = text.split('\n');
    let mut next = || cells.next().unwrap_or_default();
    let one = figure(next(), next());
    let other = figure(next(), next());
    let operation = next().parse::<Operation>();
    if let (Ok(operation), Some(one)) = (operation, one) {
        let operands: Vec<Estimate> = [one].into_iter().chain(other).collect();
        compute(operation, &operands);
    }
    period(next(), next(), next());
}

fn number(cell: &str) -> Option<Numeral> {
    let numeral: Numeral = cell.parse().ok()?;
    let published = numeral.to_string();
    assert_eq!(published.parse(), Ok(numeral), "{cell}");
    let digits = |text: &str| text.trim_start_matches(['-', '0']).to_owned();
    assert_eq!(digits(cell), digits(&published));
    let nearest: f64 = cell.parse().expect("a decimal is a number");
    assert!((numeral.to_f64() - nearest).abs() <= 0.0, "{cell}");
    Some(numeral)
}

/// Returns a value with its half-width, as an operand.
fn figure(value: &str, half_width: &str) -> Option<Estimate> {
    let (Some(value), Some(half_width)) = (number(value), number(half_width)) else {
        return None;
    };
    let published = Published {
        value,
        precision: Precision::Exact { half_width },
    };
    worded(published);
    let Some(interval) = published.interval() else {
        assert!(half_width.is_negative());
        return None;
    };
    assert!(interval.lo().at <= value.to_f64() && value.to_f64() <= interval.hi().at);
    if half_width.is_zero() && value.decimals() > 0 {
        // Not exact as an f64, and not a count: the reader of the dataset rejects it.
        return None;
    }
    let [low, high] = exact_ends(&value.to_string(), &half_width.to_string());
    let exact = |end: f64| Decimal::of(&format!("{end:.120}"));
    assert_ne!(
        exact(interval.lo().at).cmp(&low),
        Ordering::Greater,
        "{published:?}"
    );
    assert_ne!(
        exact(interval.hi().at).cmp(&high),
        Ordering::Less,
        "{published:?}"
    );
    Some(Estimate {
        central: value.to_f64(),
        interval,
    })
}

/// Checks that the text of a numeral is bounded for every precision.
fn worded(published: Published) {
    let ways = [
        published.precision,
        Precision::Over,
        Precision::About,
        Precision::Nearly,
        Precision::UpTo,
    ];
    for (precision, language) in ways.into_iter().zip(Language::ALL) {
        let words = Text::of(language).published(
            Published {
                precision,
                ..published
            },
            Unit::Crossings,
        );
        assert!(
            !words.is_empty() && words.len() < 200 && !words.contains("{$"),
            "{words}"
        );
    }
}

fn compute(operation: Operation, operands: &[Estimate]) {
    // As in the reader of the dataset.
    let operation = match operation {
        Operation::PerDay { .. } => Operation::PerDay { days: 365 },
        other => other,
    };
    let Ok(result) = operation.apply(operands) else {
        return;
    };
    let (lo, hi) = (result.interval.lo().at, result.interval.hi().at);
    assert!(
        lo <= result.central && result.central <= hi,
        "{operation}: {result:?}"
    );
    assert!(result.rounded().is_finite() && result.decimals() <= 3);
}

fn period(first: &str, last: &str, kind: &str) {
    let day = |cell: &str| {
        let day = parse_date(cell).ok()?;
        assert_eq!(day.to_string(), cell);
        Some(day)
    };
    let kind = kind.parse::<PeriodKind>().ok();
    if let Some(kind) = kind {
        assert_eq!(kind.to_string().parse(), Ok(kind));
    }
    let (Some(first), Some(last), Some(kind)) = (day(first), day(last), kind) else {
        return;
    };
    let Ok(period) = Period::new(first, last, kind) else {
        return;
    };
    assert_eq!(i64::from(period.days()), (last - first).whole_days() + 1);
    assert_eq!(
        (period.start(), period.end(), period.kind()),
        (first, last, kind)
    );
    assert!(period.slug().len() <= 21);
    for language in Language::ALL {
        let words = Text::of(language).period(period);
        assert!(!words.is_empty() && !words.contains("{$"), "{words}");
    }
    if let Some(earlier) = period.a_year_earlier() {
        assert!(period.days().abs_diff(earlier.days()) <= 1);
    }
}

/// A decimal for comparison digit by digit: whether it is negative, its digits before the decimal point, padded to the
/// most that occur here, then those after it.
#[derive(Debug, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: String,
}

impl Decimal {
    const BEFORE: usize = 40;
    const AFTER: usize = 120;

    fn of(text: &str) -> Self {
        let (negative, text) = text
            .strip_prefix('-')
            .map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let (before, after) = (Self::BEFORE, Self::AFTER);
        assert!(whole.len() <= before && fraction.len() <= after);
        Self {
            negative: negative && text.bytes().any(|b| (b'1'..=b'9').contains(&b)),
            digits: format!("{whole:0>before$}{fraction:0<after$}"),
        }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.digits.cmp(&other.digits),
            (true, true) => other.digits.cmp(&self.digits),
        }
    }
}

/// Returns `value − half` and `value + half` of two decimals of at most 15 digits, exactly.
fn exact_ends(value: &str, half: &str) -> [Decimal; 2] {
    let decimals = |text: &str| {
        text.split_once('.')
            .map_or(0, |(_, fraction)| fraction.len())
    };
    let most = decimals(value).max(decimals(half));
    let scaled = |text: &str| -> i128 {
        let digits: i128 = text.replace('.', "").parse().expect("digits");
        (0..most - decimals(text)).fold(digits, |scaled, _| scaled * 10)
    };
    let (value, half) = (scaled(value), scaled(half));
    [value - half, value + half].map(|end| {
        let digits = format!("{:0>1$}", end.unsigned_abs(), most + 1);
        let (whole, fraction) = digits.split_at(digits.len() - most);
        let sign = if end < 0 { "-" } else { "" };
        Decimal::of(&format!("{sign}{whole}.{fraction}"))
    })
}
