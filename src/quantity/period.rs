//! Periods: the days that a figure covers.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Date, Month};

/// Kind of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PeriodKind {
    /// 1 January to 31 December.
    Year,
    /// 1 January to 30 June, or 1 July to 31 December.
    Half,
    /// Three calendar months from January, April, July or October.
    Quarter,
    /// A public holiday, by the public calendar.
    Holiday,
    /// Any other period that a release names.
    Window,
    /// One day.
    Day,
}

/// A range of days, both ends included; start ≤ end, and the dates match the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    start: Date,
    end: Date,
    kind: PeriodKind,
}

/// Error of parsing or creating a [`Period`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// Not a calendar date written YYYY-MM-DD.
    #[error("“{0}” is not a date of the form YYYY-MM-DD")]
    Date(String),
    /// The end lies before the start.
    #[error("the period ends ({end}) before it starts ({start})")]
    Backwards {
        /// First day.
        start: Date,
        /// Last day.
        end: Date,
    },
    /// The period has more than 65,535 days.
    #[error("{start} to {end} is longer than 65,535 days")]
    Long {
        /// First day.
        start: Date,
        /// Last day.
        end: Date,
    },
    /// The dates do not match the kind: year, half, quarter or day.
    #[error("{start} to {end} is not a {kind}")]
    Kind {
        /// First day.
        start: Date,
        /// Last day.
        end: Date,
        /// Kind claimed.
        kind: PeriodKind,
    },
    /// The name is not a kind of period.
    #[error("“{0}” is none of year, half, quarter, holiday, window, day")]
    UnknownKind(String),
}

/// Parses a date of the form `YYYY-MM-DD`.
///
/// # Errors
/// If the text is not of that form or not a date of the calendar.
pub fn parse_date(text: &str) -> Result<Date, PeriodError> {
    let error = || PeriodError::Date(text.to_owned());
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(error());
    };
    let only_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let well_formed = (year.len(), month.len(), day.len()) == (4, 2, 2)
        && [year, month, day].into_iter().all(only_digits);
    if !well_formed {
        return Err(error());
    }
    let month: u8 = month.parse().map_err(|_| error())?;
    Date::from_calendar_date(
        year.parse().map_err(|_| error())?,
        Month::try_from(month).map_err(|_| error())?,
        day.parse().map_err(|_| error())?,
    )
    .map_err(|_| error())
}

impl Period {
    /// Creates the period from `start` to `end`, both included.
    ///
    /// # Errors
    /// If the end lies before the start, or more than 65,535 days after it, or the dates do not match `kind`.
    pub fn new(start: Date, end: Date, kind: PeriodKind) -> Result<Self, PeriodError> {
        if end < start {
            return Err(PeriodError::Backwards { start, end });
        }
        if (end - start).whole_days() >= i64::from(u16::MAX) {
            return Err(PeriodError::Long { start, end });
        }
        let months = |first: &[u8], length: u8| {
            first.contains(&u8::from(start.month()))
                && start.day() == 1
                && end.year() == start.year()
                && u8::from(end.month()) == u8::from(start.month()) + length - 1
                && end.day() == end.month().length(end.year())
        };
        let fits = match kind {
            PeriodKind::Year => months(&[1], 12),
            PeriodKind::Half => months(&[1, 7], 6),
            PeriodKind::Quarter => months(&[1, 4, 7, 10], 3),
            PeriodKind::Day => start == end,
            PeriodKind::Holiday | PeriodKind::Window => true,
        };
        if fits {
            Ok(Self { start, end, kind })
        } else {
            Err(PeriodError::Kind { start, end, kind })
        }
    }

    /// Returns the calendar year; `None` outside the calendar's range.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        let start = Date::from_calendar_date(year, Month::January, 1).ok()?;
        let end = Date::from_calendar_date(year, Month::December, 31).ok()?;
        Some(Self {
            start,
            end,
            kind: PeriodKind::Year,
        })
    }

    /// Returns the calendar periods of a kind in a year, in time order: one year, two halves or four quarters; empty
    /// for the other kinds.
    #[must_use]
    pub fn of_year(year: i32, kind: PeriodKind) -> Vec<Self> {
        let length: u8 = match kind {
            PeriodKind::Year => 12,
            PeriodKind::Half => 6,
            PeriodKind::Quarter => 3,
            PeriodKind::Holiday | PeriodKind::Window | PeriodKind::Day => return Vec::new(),
        };
        (0..12 / length)
            .filter_map(|at| {
                let first = Month::try_from(at * length + 1).ok()?;
                let last = first.nth_next(length - 1);
                let start = Date::from_calendar_date(year, first, 1).ok()?;
                let end = Date::from_calendar_date(year, last, last.length(year)).ok()?;
                Self::new(start, end, kind).ok()
            })
            .collect()
    }

    /// Returns the same period of the previous year; `None` where that year lacks one of the dates (29 February).
    #[must_use]
    pub fn a_year_earlier(self) -> Option<Self> {
        let earlier = |day: Date| day.replace_year(day.year() - 1).ok();
        Self::new(earlier(self.start)?, earlier(self.end)?, self.kind).ok()
    }

    /// Returns the first day.
    #[must_use]
    pub fn start(self) -> Date {
        self.start
    }

    /// Returns the last day.
    #[must_use]
    pub fn end(self) -> Date {
        self.end
    }

    /// Returns the kind of the period.
    #[must_use]
    pub fn kind(self) -> PeriodKind {
        self.kind
    }

    /// Returns the number of days, both ends included; at least 1.
    #[must_use]
    pub fn days(self) -> u16 {
        u16::try_from((self.end - self.start).whole_days() + 1).unwrap_or(u16::MAX)
    }

    /// Returns the label used in figure ids: `2022`, `2022h1`, `2022q3`, `2023-02-06_2023-02-06`.
    #[must_use]
    pub fn slug(self) -> String {
        let (year, month) = (self.start.year(), u8::from(self.start.month()));
        match self.kind {
            PeriodKind::Year => format!("{year}"),
            PeriodKind::Half => format!("{year}h{}", month / 6 + 1),
            PeriodKind::Quarter => format!("{year}q{}", month / 3 + 1),
            PeriodKind::Holiday | PeriodKind::Window | PeriodKind::Day => {
                format!("{}_{}", iso(self.start), iso(self.end))
            }
        }
    }
}

fn iso(date: Date) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    )
}

impl FromStr for PeriodKind {
    type Err = PeriodError;

    fn from_str(name: &str) -> Result<Self, PeriodError> {
        Ok(match name {
            "year" => Self::Year,
            "half" => Self::Half,
            "quarter" => Self::Quarter,
            "holiday" => Self::Holiday,
            "window" => Self::Window,
            "day" => Self::Day,
            other => return Err(PeriodError::UnknownKind(other.to_owned())),
        })
    }
}

impl fmt::Display for PeriodKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Year => "year",
            Self::Half => "half",
            Self::Quarter => "quarter",
            Self::Holiday => "holiday",
            Self::Window => "window",
            Self::Day => "day",
        })
    }
}

/// Serialised as two Julian day numbers and the kind; validated again when deserialised.
impl Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start.to_julian_day(), self.days() - 1, self.kind).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (start, more_days, kind) = <(i32, u16, PeriodKind)>::deserialize(deserializer)?;
        let date = |day| Date::from_julian_day(day).map_err(serde::de::Error::custom);
        Self::new(date(start)?, date(start + i32::from(more_days))?, kind)
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(start: &str, end: &str, kind: PeriodKind) -> Result<Period, PeriodError> {
        Period::new(parse_date(start)?, parse_date(end)?, kind)
    }

    #[test]
    fn days_count_both_ends() {
        let summer = period("2023-07-01", "2023-08-29", PeriodKind::Window).expect("period");
        assert_eq!(summer.days(), 60);
        assert_eq!(Period::year(2024).expect("year").days(), 366);
    }

    #[test]
    fn a_year_has_its_calendar_periods() {
        let quarters = Period::of_year(2024, PeriodKind::Quarter);
        let names: Vec<String> = quarters.iter().map(|q| q.slug()).collect();
        assert_eq!(names, ["2024q1", "2024q2", "2024q3", "2024q4"]);
        let days: u16 = quarters.iter().map(|q| q.days()).sum();
        assert_eq!(days, 366);
        assert_eq!(Period::of_year(2023, PeriodKind::Half).len(), 2);
        assert!(Period::of_year(2023, PeriodKind::Holiday).is_empty());
    }

    #[test]
    fn a_kind_that_its_dates_do_not_fit_is_refused() {
        assert!(period("2022-01-01", "2022-06-30", PeriodKind::Year).is_err());
        assert!(period("2022-02-01", "2022-04-30", PeriodKind::Quarter).is_err());
        assert!(period("2022-07-01", "2022-12-31", PeriodKind::Half).is_ok());
    }

    #[test]
    fn dates_that_the_calendar_does_not_have_are_refused() {
        for text in [
            "2023-02-29",
            "2023-13-01",
            "23-01-01",
            "2023/01/01",
            "2023-1-1",
            "+123-01-01",
            "2023-+1-01",
            "2023-01-+1",
            "",
        ] {
            assert!(parse_date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_period_of_centuries_is_refused() {
        assert!(period("1850-01-01", "2026-01-01", PeriodKind::Window).is_ok());
        assert!(period("0001-01-01", "2026-01-01", PeriodKind::Window).is_err());
    }

    #[test]
    fn slugs_are_those_of_the_figure_ids() {
        let q3 = period("2024-07-01", "2024-09-30", PeriodKind::Quarter).expect("period");
        assert_eq!(q3.slug(), "2024q3");
        let h2 = period("2024-07-01", "2024-12-31", PeriodKind::Half).expect("period");
        assert_eq!(h2.slug(), "2024h2");
    }
}
