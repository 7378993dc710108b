//! Values of a row for sorting and sonification, short enough for every page.

use super::Line;

/// Sets [`Line::numeric`] in the rows of a table.
pub(super) fn add_to(rows: &mut [Line]) {
    let unit = |row: &Line| row.machine.get(3).cloned();
    let first = rows.first().and_then(unit);
    let units = rows.iter().any(|row| unit(row) != first);
    for row in rows {
        row.numeric = of(&row.machine, units);
    }
}

fn of(machine: &[String], units: bool) -> Vec<String> {
    let [value, lo, hi, unit, ..] = machine else {
        return Vec::new();
    };
    let ends = is_audible(value, lo, hi);
    [(value, true), (lo, ends), (hi, ends), (unit, units)]
        .map(|(cell, said)| if said { short(cell) } else { "" }.to_owned())
        .into()
}

/// Whether an interval is wide enough to be audible: wider than a five-hundredth of its value, or unbounded.
fn is_audible(value: &str, lo: &str, hi: &str) -> bool {
    // Integers only: parsing floats would cost the app more than these cells.
    let whole = |said: &str| said.split('.').next()?.parse::<u64>().ok();
    match (whole(value), whole(lo), whole(hi)) {
        (Some(value @ 1000..), Some(lo), Some(hi)) => {
            hi.saturating_sub(lo).saturating_mul(500) > value
        }
        _ => lo != hi,
    }
}

/// Truncates a number to the precision of hearing and sorting: an integer from a thousand on, otherwise three digits
/// after the decimal point. Returns other text unchanged.
fn short(number: &str) -> &str {
    let end = match number.find('.') {
        Some(point @ 0..4) => point + 4,
        Some(point) => point,
        None => number.len(),
    };
    number.get(..end).unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_on_the_page_are_as_exact_as_sonification_needs_and_words_are_whole() {
        for (number, said) in [
            ("338056.68016194337", "338056"),
            ("8.844999999999999", "8.844"),
            ("-12.5", "-12.5"),
            ("99.12345", "99.123"),
            ("220000000", "220000000"),
            ("crossings per day", "crossings per day"),
            ("", ""),
        ] {
            assert_eq!(short(number), said);
        }
    }

    #[test]
    fn an_interval_is_said_where_it_can_be_told_from_its_value() {
        assert!(is_audible("338100", "337605.1", "338508.9"));
        assert!(!is_audible("1780821", "1779452", "1782191"));
        assert!(!is_audible("501", "501", "501"));
        assert!(is_audible("650", "650", ""), "a bound has one end");
    }
}
