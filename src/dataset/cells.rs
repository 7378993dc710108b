//! Cells that are read together: periods, references, bases, values with their precision.

use time::Date;

use super::csv_row::{DataError, Row};
use super::figure::{Base, Measure, When};
use crate::quantity::{Numeral, Period, PeriodKind, Precision, Published, parse_date};

pub(super) fn date(row: Row<'_>, column: &str) -> Result<Date, DataError> {
    parse_date(row.required(column)?).map_err(|error| row.error(column, error))
}

pub(super) fn period(row: Row<'_>) -> Result<Period, DataError> {
    let (start, end) = (date(row, "period_start")?, date(row, "period_end")?);
    let kind: PeriodKind = row.parse("period_kind")?;
    Period::new(start, end, kind).map_err(|error| row.error("period_end", error))
}

/// Reads a derived figure's period, or the reference period in its place.
pub(super) fn when(row: Row<'_>) -> Result<When, DataError> {
    match row.optional("reference")? {
        None => period(row).map(When::Period),
        Some(reference) => {
            let dated = ["period_start", "period_end", "period_kind"]
                .into_iter()
                .find(|column| !row.text(column).is_empty());
            dated.map_or(Ok(When::Reference(reference)), |column| {
                Err(row.error(column, "a reference window has no dates: leave it empty"))
            })
        }
    }
}

/// Reads the row's base: a change needs one, a level has none; a forecast with a base is of a change on the previous
/// year, or of the percentage of the 2019 level.
pub(super) fn base(row: Row<'_>, measure: Measure) -> Result<Option<Base>, DataError> {
    let base = row.optional("base")?;
    match (measure, base) {
        (Measure::Change, None) => Err(row.error("base", "a change needs a base")),
        (Measure::Level, Some(_)) => Err(row.error("base", "a level has no base")),
        (
            Measure::Forecast,
            Some(
                Base::PreviousQuarter | Base::PreviousDay | Base::BeforePolicy | Base::PrePandemic,
            ),
        ) => Err(row.error(
            "base",
            "a forecast is of a level, of a change on previous-year, or of the percentage of 2019",
        )),
        _ => Ok(base),
    }
}

/// Reads value, half-width and qualifier, which must be consistent.
pub(super) fn published(row: Row<'_>) -> Result<Published, DataError> {
    let half_width: Option<Numeral> = row.optional("half_width")?;
    let precision = match (row.required("qualifier")?, half_width) {
        ("exact", Some(half_width)) if half_width.is_negative() => {
            return Err(row.error("half_width", "a half-width is not below zero"));
        }
        ("exact", Some(half_width)) => Precision::Exact { half_width },
        ("exact", None) => {
            return Err(row.error(
                "half_width",
                "an exact figure needs a half-width (0 for a full count)",
            ));
        }
        ("over", None) => Precision::Over,
        ("about", None) => Precision::About,
        ("nearly", None) => Precision::Nearly,
        ("up-to", None) => Precision::UpTo,
        ("over" | "about" | "nearly" | "up-to", Some(_)) => {
            return Err(row.error(
                "half_width",
                "a qualified figure has no half-width: leave it empty",
            ));
        }
        (other, _) => {
            return Err(row.error(
                "qualifier",
                format!("“{other}” is none of exact, over, about, nearly, up-to"),
            ));
        }
    };
    let value: Numeral = row.parse("value")?;
    match precision {
        // Full counts are integers; and most fractions are not exact in an f64, so that no single value could represent
        // them.
        Precision::Exact { half_width } if half_width.is_zero() && value.decimals() > 0 => Err(row
            .error(
                "half_width",
                "a full count (half-width 0) has no digits after the point",
            )),
        _ => Ok(Published { value, precision }),
    }
}

/// Most characters in the title of a policy change.
const POLICY_TITLE: usize = 60;

/// Reads the title of a policy change: one line of a list and of a tooltip.
pub(super) fn policy_title(row: Row<'_>) -> Result<&str, DataError> {
    let title = row.required("title")?;
    let length = title.chars().count();
    if length > POLICY_TITLE {
        let reason = format!("{length} characters; titles have at most {POLICY_TITLE}");
        return Err(row.error("title", reason));
    }
    Ok(title)
}
