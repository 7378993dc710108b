//! Numbers: digits with their scale, sign of percent and qualifier, as what may have been published.

use std::ops::Range;

use super::{
    dates::Dated,
    items::{Item, Kind},
};
use crate::quantity::{Numeral, Precision, Published};

/// A number of a sentence that is no date.
#[derive(Debug, Clone)]
pub(super) struct Number {
    /// Its items: digits, scale and sign of percent.
    pub(super) items: Range<usize>,
    /// What it may mean, the likeliest first.
    pub(super) readings: Vec<Published>,
    pub(super) percent: bool,
    /// Whether it counts people, by the word behind it.
    pub(super) people: bool,
}

/// Returns the numbers of a sentence.
pub(super) fn numbers(items: &[Item], dates: &[Dated]) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < items.len() {
        if let Some(dated) = dates.iter().find(|dated| dated.items.contains(&at)) {
            at = dated.items.end;
            continue;
        }
        match number(items, at) {
            Some(number) => {
                at = number.items.end;
                let factor = is_factor(items, &number);
                if !factor && stands_alone(items, &number.items) && !number.readings.is_empty() {
                    found.push(number);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Least number of times that is a count ("crossed 29 million times"); smaller ones are factors.
const COUNTED_TIMES: f64 = 1000.0;

/// A decimal with its exponent: digits, digits behind the mark, power of ten.
#[derive(Debug, Clone, Copy)]
struct Scaled {
    digits: i64,
    decimals: u8,
    power: u8,
}

fn number(items: &[Item], at: usize) -> Option<Number> {
    let says = |at: usize, concept: &str| items.get(at).is_some_and(|item| item.says(concept));
    if let Some(fraction) = fraction(&items[at]) {
        let items = at..at + 1;
        let readings = vec![fraction];
        return Some(Number {
            items,
            readings,
            percent: true,
            people: false,
        });
    }
    let mut end = at + 1;
    let readings: Vec<(i64, u8)> = match &items[at].kind {
        Kind::Digits(digits) => digits.readings.clone(),
        _ => vec![(worded(&items[at])?, 0)],
    };
    let plus = says(end, "@plus");
    end += usize::from(plus);
    let power = items.get(end).and_then(power);
    end += usize::from(power.is_some());
    let mut scaled: Vec<Scaled> = readings
        .into_iter()
        .map(|(digits, decimals)| Scaled {
            digits,
            decimals,
            power: power.unwrap_or(0),
        })
        .collect();
    if let (Some(power), [one]) = (power, scaled.as_slice())
        && let Some((whole, next)) = composite(items, end, *one, power)
    {
        scaled = vec![whole];
        end = next;
    }
    // "亿多": the scale first.
    let plus = plus || says(end, "@plus");
    end += usize::from(says(end, "@plus"));
    let percent = says(end, "@percent") || (at > 0 && says(at - 1, "@percentof"));
    end += usize::from(says(end, "@percent"));
    let qualifier = if plus {
        Some(Precision::Over)
    } else {
        qualifier(items, at, end)
    };
    let readings = scaled
        .into_iter()
        .filter_map(|scaled| published(scaled, percent, qualifier));
    let behind = if says(end, "@glue") { end + 1 } else { end };
    Some(Number {
        items: at..end,
        readings: readings.collect(),
        percent,
        people: says(behind, "@people"),
    })
}

/// Reads a second number of smaller scale behind the first: "1亿4100万", "5 млн 189 тыс.".
fn composite(items: &[Item], at: usize, first: Scaled, power: u8) -> Option<(Scaled, usize)> {
    let Kind::Digits(second) = &items.get(at)?.kind else {
        return None;
    };
    let [(digits, 0)] = second.readings.as_slice() else {
        return None;
    };
    let small = items.get(at + 1).and_then(self::power)?;
    let fits =
        small < power && first.decimals == 0 && *digits < 10_i64.pow(u32::from(power - small));
    let digits = first
        .digits
        .checked_mul(10_i64.pow(u32::from(power.checked_sub(small)?)))?
        + digits;
    fits.then_some((
        Scaled {
            digits,
            decimals: 0,
            power: small,
        },
        at + 2,
    ))
}

fn power(item: &Item) -> Option<u8> {
    let power = item.concepts().iter().find_map(|c| c.strip_prefix("@x"))?;
    power.parse().ok()
}

fn worded(item: &Item) -> Option<i64> {
    let number = item.concepts().iter().find_map(|c| c.strip_prefix("@w"))?;
    number.parse().ok()
}

fn fraction(item: &Item) -> Option<Published> {
    let value = item.concepts().iter().find_map(|concept| match *concept {
        "@half" => Some(50),
        "@third" => Some(33),
        "@quarter" => Some(25),
        "@twothirds" => Some(67),
        _ => None,
    })?;
    let precision = Precision::About;
    Some(Published {
        value: Numeral::new(value, 0),
        precision,
    })
}

/// Returns the number as published, in the rounding that its digits imply.
fn published(scaled: Scaled, percent: bool, qualifier: Option<Precision>) -> Option<Published> {
    let Scaled {
        digits,
        decimals,
        power,
    } = scaled;
    let value = if power >= decimals {
        Numeral::new(
            digits.checked_mul(10_i64.checked_pow(u32::from(power - decimals))?)?,
            0,
        )
    } else {
        Numeral::new(digits, decimals - power)
    };
    if value.to_f64().abs() >= 1e15 {
        return None;
    }
    // The decimal exponent of the last digit that counts.
    let mut place = i32::from(power) - i32::from(decimals);
    let zeros = value.last_nonzero_place();
    // Two zeros at the end of a whole number are rounding, as in 32,300; one may be counted.
    if power == 0 && decimals == 0 && !percent && zeros >= 2 && digits != 0 {
        place = zeros;
    }
    let counted = place == 0 && power == 0 && !percent;
    let half_width = match place {
        _ if counted => Numeral::new(0, 0),
        1.. => Numeral::new(5 * 10_i64.pow(u32::try_from(place - 1).ok()?), 0),
        _ => Numeral::new(5, u8::try_from(1 - place).ok()?),
    };
    let precision = qualifier.unwrap_or(Precision::Exact { half_width });
    Some(Published { value, precision })
}

/// Returns what the words before and behind a number say of its rounding.
fn qualifier(items: &[Item], start: usize, end: usize) -> Option<Precision> {
    let of = |item: &Item| {
        let said = item.concepts().iter();
        said.copied().find_map(|concept| match concept {
            "@over" => Some(Precision::Over),
            "@about" => Some(Precision::About),
            "@nearly" => Some(Precision::Nearly),
            "@upto" => Some(Precision::UpTo),
            _ => None,
        })
    };
    let mut before = items[..start].iter().rev();
    let first = before.next();
    let money = first.is_some_and(|item| item.says("cny"));
    let before = if money { before.next() } else { first };
    let behind = items
        .get(end)
        .filter(|item| item.says("@about") && !item.says("@glue"));
    before.and_then(of).or_else(|| behind.and_then(of))
}

/// Whether a number is none of something else: a rank, a length of time, money of others, a part of a name.
fn stands_alone(items: &[Item], number: &Range<usize>) -> bool {
    let other_unit = |item: &Item| {
        let said = ["@not", "@points", "@yearword", "@monthword", "@dayword"];
        said.iter().any(|concept| item.says(concept))
            || matches!(
                item.kind,
                Kind::Mark('$' | '€' | '£' | '¥' | '°' | '/') | Kind::Word
            )
            || is_dash(item)
    };
    let close = |mark: &Item, at: usize| mark.end == at || mark.start == at;
    let behind = items.get(number.end);
    let before = number.start.checked_sub(1).map(|at| &items[at]);
    let joined = before.is_some_and(|item| {
        let mark = matches!(
            item.kind,
            Kind::Mark('$' | '€' | '£' | '#' | '№' | '/' | '_')
        );
        (mark || is_dash(item)) && close(item, items[number.start].start)
    });
    let tail = items[number.end - 1].end;
    // Of Chinese, which has no spaces between words, an unknown word is one letter.
    let starts_han = |item: &Item| matches!(item.kind, Kind::Word) && item.end - item.start == 1;
    // Apart from it, a word is the next one, and a dash stands between two parts of the sentence.
    let touching = |item: &Item| {
        let loose = matches!(item.kind, Kind::Mark('/') | Kind::Word) || is_dash(item);
        !loose || (close(item, tail) && !starts_han(item))
    };
    !joined && !behind.is_some_and(|item| other_unit(item) && touching(item))
}

/// Whether a number says how many times something has grown.
fn is_factor(items: &[Item], number: &Number) -> bool {
    let times = |at: usize| items.get(at).is_some_and(|item| item.says("@times"));
    let glued = items
        .get(number.items.end)
        .is_some_and(|item| item.says("@glue"));
    let small = |reading: &Published| reading.value.to_f64() < COUNTED_TIMES;
    times(number.items.end + usize::from(glued)) && number.readings.iter().all(small)
}

/// Whether an item is a dash, which may also say "to".
fn is_dash(item: &Item) -> bool {
    matches!(item.kind, Kind::Mark('-')) || item.says("@dash")
}
